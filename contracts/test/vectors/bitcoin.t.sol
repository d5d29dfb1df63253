// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {BitcoinTarget} from "../../src/lib/BitcoinTarget.sol";
import {Coinbase, CoinbaseReason} from "../../src/lib/Coinbase.sol";
import {MerkleBranch} from "../../src/lib/MerkleBranch.sol";
import {Miner} from "../utils/Miner.sol";
import {Vectors} from "../utils/Vectors.sol";

contract BitcoinVectors_Test is Vectors {
    using BitcoinHeader for bytes;

    string private json;

    function setUp() external {
        json = load("bitcoin.json");
    }

    function read(string memory key, string memory description) private view returns (bytes memory) {
        return vm.parseJsonTypeArray(json, key, description);
    }

    struct HeaderVector {
        bytes raw;
        bytes32 hash;
        bytes32 parent;
        uint32 time;
        uint32 bits;
        uint256 target;
        uint256 work;
    }

    function test_Headers() external view {
        HeaderVector[] memory headers = abi.decode(
            read(
                ".headers",
                "HeaderVector(bytes raw,bytes32 hash,bytes32 parent,uint32 time,uint32 bits,uint256 target,uint256 work)"
            ),
            (HeaderVector[])
        );
        assertGt(headers.length, 60);
        for (uint256 i = 0; i < headers.length; ++i) {
            HeaderVector memory h = headers[i];
            assertEq(h.raw.hash(), h.hash);
            assertEq(h.raw.prev(), h.parent);
            assertEq(h.raw.time(), h.time);
            assertEq(h.raw.bits(), h.bits);
            assertEq(BitcoinTarget.fromBits(h.bits), h.target);
            assertEq(BitcoinTarget.workRoundedDown(h.target), h.work);
            assertLe(BitcoinHeader.powInt(h.hash), h.target);
        }
    }

    struct Retarget {
        uint32 powLimitBits;
        uint32 interval;
        uint32 timespan;
        bool noRetarget;
        uint32 height;
        uint32 time;
        uint32 bits;
        uint32 epochStart;
        uint32 nextBits;
    }

    function test_Retargets() external view {
        Retarget[] memory all = abi.decode(
            read(
                ".retargets",
                "Retarget(uint32 powLimitBits,uint32 interval,uint32 timespan,bool noRetarget,uint32 height,uint32 time,uint32 bits,uint32 epochStart,uint32 nextBits)"
            ),
            (Retarget[])
        );
        uint256 retargets = 0;
        for (uint256 i = 0; i < all.length; ++i) {
            Retarget memory r = all[i];
            if (r.noRetarget || (r.height + 1) % r.interval != 0) {
                assertEq(r.nextBits, r.bits);
                continue;
            }
            uint256 elapsed = r.time > r.epochStart ? r.time - r.epochStart : 0;
            uint256 limit = BitcoinTarget.fromBits(r.powLimitBits);
            // The relay's constructor refuses a network where the product could pass 2²⁵⁶.
            if (limit > type(uint256).max / (uint256(r.timespan) * 4)) continue;
            assertEq(BitcoinTarget.retarget(r.bits, elapsed, r.timespan, limit), r.nextBits);
            ++retargets;
        }
        assertGt(retargets, 8);
    }

    struct Bits {
        uint32 bits;
        uint256 target;
        uint32 canonical;
        string reason;
    }

    function test_Bits() external view {
        Bits[] memory all =
            abi.decode(read(".bits", "Bits(uint32 bits,uint256 target,uint32 canonical,string reason)"), (Bits[]));
        for (uint256 i = 0; i < all.length; ++i) {
            uint256 target = BitcoinTarget.fromBits(all[i].bits);
            assertEq(target == 0, !same(all[i].reason, ""));
            if (target == 0) continue;
            assertEq(target, all[i].target);
            assertEq(BitcoinTarget.toBitsRoundedDown(target), all[i].canonical);
        }
    }

    struct Branch {
        bytes32 coinbaseTxid;
        bytes branch;
        bytes32 root;
    }

    function test_MerkleBranches() external view {
        Branch[] memory all =
            abi.decode(read(".merkle", "Branch(bytes32 coinbaseTxid,bytes branch,bytes32 root)"), (Branch[]));
        for (uint256 i = 0; i < all.length; ++i) {
            assertEq(MerkleBranch.rootOfFirst(all[i].coinbaseTxid, split(all[i].branch)), all[i].root);
        }
    }

    /// @dev Hashes that were written one after another.
    function split(bytes memory joined) private pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[](joined.length / 32);
        for (uint256 i = 0; i < hashes.length; ++i) {
            assembly ("memory-safe") {
                mstore(add(add(hashes, 32), mul(32, i)), mload(add(add(joined, 32), mul(32, i))))
            }
        }
    }

    struct CoinbaseVector {
        string name;
        bytes raw;
        uint32 height;
        bytes payee;
        uint64 value;
        bytes payoutScript;
        string reason;
    }

    function test_Coinbases() external view {
        CoinbaseVector[] memory all = abi.decode(
            read(
                ".coinbases",
                "CoinbaseVector(string name,bytes raw,uint32 height,bytes payee,uint64 value,bytes payoutScript,string reason)"
            ),
            (CoinbaseVector[])
        );
        bool[] memory seen = new bool[](uint256(type(CoinbaseReason).max) + 1);
        for (uint256 i = 0; i < all.length; ++i) {
            CoinbaseVector memory v = all[i];
            (CoinbaseReason reason, Coinbase.Parsed memory c) = tryParse(v.raw);
            assertEq(name(reason), v.reason, v.name);
            seen[uint256(reason)] = true;
            if (reason != CoinbaseReason.None) continue;
            assertEq(c.height, v.height, v.name);
            assertEq(abi.encodePacked(c.payee), v.payee, v.name);
            assertEq(c.value, v.value, v.name);
            assertEq(c.payoutScript, v.payoutScript, v.name);
        }
        for (uint256 r = 0; r < seen.length; ++r) {
            assertTrue(seen[r], name(CoinbaseReason(r)));
        }
    }

    /// @dev The byte after an empty script is not the script's: here it would be a good height.
    function test_AnEmptyScriptHasNoHeight() external view {
        bytes memory head = abi.encodePacked(Miner.le32(2), hex"01", bytes32(0), hex"ffffffff", hex"00");
        (CoinbaseReason reason,) = tryParse(abi.encodePacked(head, hex"51000000"));
        assertEq(name(reason), "height");
        (reason,) = tryParse(head);
        assertEq(name(reason), "height");
    }

    struct Block {
        string name;
        bytes header;
        bytes coinbase;
        bytes32 txid;
        bytes branch;
        string reason;
    }

    function test_RealCoinbases() external view {
        Block[] memory all = abi.decode(
            read(".blocks", "Block(string name,bytes header,bytes coinbase,bytes32 txid,bytes branch,string reason)"),
            (Block[])
        );
        for (uint256 i = 0; i < all.length; ++i) {
            Block memory b = all[i];
            assertEq(Coinbase.txid(b.coinbase), b.txid, b.name);
            assertEq(MerkleBranch.rootOfFirst(b.txid, split(b.branch)), b.header.merkleRoot(), b.name);
            (CoinbaseReason reason,) = tryParse(b.coinbase);
            assertEq(name(reason), b.reason, b.name);
        }
    }

    /// @dev Of whatever bytes the parser either reads all or gives a reason: it never reads outside, never panics.
    function testFuzz_AnyBytes(bytes memory raw) external view {
        tryParse(raw);
    }

    /// @dev One byte changed, cut or added anywhere: a reason, or other content, but never a panic.
    function testFuzz_NearlyGood(uint256 index, bytes1 change, uint256 length) external view {
        bytes memory raw = Miner.coinbase(840_000, bytes21("payee"), 1, hex"0020");
        raw[bound(index, 0, raw.length - 1)] ^= change;
        bytes memory cut = new bytes(bound(length, 0, raw.length + 2));
        for (uint256 i = 0; i < cut.length && i < raw.length; ++i) {
            cut[i] = raw[i];
        }
        (CoinbaseReason reason,) = tryParse(cut);
        if (cut.length != raw.length) assertTrue(reason != CoinbaseReason.None);
    }

    function testFuzz_ReadsWhatWasBuilt(uint32 height, bytes21 payee, uint64 value, bytes memory script) external view {
        height = uint32(bound(height, 1, type(uint32).max >> 1));
        if (script.length > 200) {
            assembly ("memory-safe") {
                mstore(script, 200)
            }
        }
        (CoinbaseReason reason, Coinbase.Parsed memory c) = tryParse(Miner.coinbase(height, payee, value, script));
        assertEq(name(reason), "");
        assertEq(c.height, height);
        assertEq(c.payee, payee);
        assertEq(c.value, value);
        assertEq(c.payoutScript, script);
    }

    function parse(bytes memory raw) external pure returns (Coinbase.Parsed memory) {
        return Coinbase.parse(raw);
    }

    function tryParse(bytes memory raw) private view returns (CoinbaseReason reason, Coinbase.Parsed memory c) {
        try this.parse(raw) returns (Coinbase.Parsed memory parsed) {
            c = parsed;
        } catch (bytes memory data) {
            assertEq(bytes4(data), Coinbase.BadCoinbase.selector, "not a reason");
            assembly ("memory-safe") {
                reason := mload(add(data, 36))
            }
        }
    }

    /// @dev As Go writes it.
    function name(CoinbaseReason reason) private pure returns (string memory) {
        return [
            "",
            "too-long",
            "length-64",
            "truncated",
            "version",
            "input-count",
            "prevout",
            "script-size",
            "height",
            "payee",
            "extranonce",
            "text",
            "output-count",
            "output-size",
            "output-value",
            "trailing"
        ][uint256(reason)];
    }
}
