// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Poseidon2} from "../../src/generated/Poseidon2.sol";
import {ShiftPost, ShiftState} from "../../src/interfaces/DistributorTypes.sol";
import {Counts} from "../../src/lib/Counts.sol";
import {Fee} from "../../src/lib/Fee.sol";
import {SpvPegScript} from "../../src/lib/SpvPegScript.sol";
import {StateHash} from "../../src/lib/StateHash.sol";
import {Tree} from "../../src/lib/Tree.sol";
import {Plain} from "../utils/Plain.sol";
import {Vectors} from "../utils/Vectors.sol";

/// @notice The libraries with calldata, and at an address that a vector chooses.
contract Libraries {
    function rootFromPath(uint256 leaf, uint256 index, bytes32[] calldata path) external pure returns (uint256) {
        return Tree.rootFromPath(leaf, index, path);
    }

    function evaluate(bytes calldata counts, uint256 z) external pure returns (uint256) {
        return Counts.evaluate(counts, z);
    }

    function count(bytes calldata counts, uint256 id) external pure returns (uint256) {
        return Counts.ofId(counts, id);
    }

    function genesis(int64 j) external view returns (bytes32) {
        return StateHash.genesis(j);
    }

    function ofShift(ShiftPost calldata post, bytes32 prev, bytes32 registryHash) external view returns (bytes32) {
        ShiftState memory s = ShiftState(0, post.shareRoot, post.countsRoot, post.anchor, post.count, 0, false);
        return StateHash.ofShift(address(this), post.k, prev, s, keccak256(post.counts), registryHash);
    }

    function challenge(ShiftPost calldata post, uint256 tier) external view returns (uint256) {
        return StateHash.challenge(post, tier, keccak256(post.counts));
    }
}

contract TreeVectors_Test is Vectors {
    Libraries private libraries = new Libraries();

    function read(string memory file, string memory key, string memory description)
        private
        view
        returns (bytes memory)
    {
        return vm.parseJsonTypeArray(load(file), key, description);
    }

    struct Compression {
        uint256[] children;
        uint256 parent;
    }

    function test_Compressions() external view {
        Compression[] memory all = abi.decode(
            read("tree.json", ".compressions", "Compression(uint256[] children,uint256 parent)"), (Compression[])
        );
        assertGt(all.length, 10);
        for (uint256 i = 0; i < all.length; ++i) {
            uint256[] memory c = all[i].children;
            assertEq(Poseidon2.compress(Poseidon2.roundKeys(), c[0], c[1], c[2], c[3]), all[i].parent);
        }
    }

    /// @dev Reads its constants from memory and leaves them there as they are.
    function test_RoundKeysServeManyCalls() external pure {
        bytes memory keys = Poseidon2.roundKeys();
        uint256 first = Poseidon2.compress(keys, 1, 2, 3, 4);
        assertEq(Poseidon2.compress(keys, 1, 2, 3, 4), first);
        assertEq(keccak256(keys), keccak256(Poseidon2.roundKeys()));
    }

    struct Whole {
        uint256[] leaves;
        uint256 root;
    }

    function test_Roots() external view {
        Whole[] memory all = abi.decode(read("tree.json", ".trees", "Whole(uint256[] leaves,uint256 root)"), (Whole[]));
        for (uint256 i = 0; i < all.length; ++i) {
            assertEq(Plain.root(all[i].leaves), all[i].root);
        }
    }

    function test_EmptyRoots() external view {
        uint256[] memory all = vm.parseJsonUintArray(load("tree.json"), ".emptyRoots");
        assertEq(all.length, 17);
        for (uint256 depth = 0; depth < all.length; ++depth) {
            assertEq(Tree.emptyRoot(depth), all[depth]);
        }
    }

    struct Path {
        uint256 root;
        uint256 leaf;
        uint256 index;
        bytes32[] path;
        string reason;
    }

    /// @dev Reason "index": an index beyond the leaves walks the path of its low digits. The Distributor refuses it
    /// before, as an unknown miner. Reason "length": a part of a level; the Distributor refuses it before, and the
    /// bounds of calldata here.
    function test_Paths() external {
        Path[] memory all = abi.decode(
            read("tree.json", ".paths", "Path(uint256 root,uint256 leaf,uint256 index,bytes32[] path,string reason)"),
            (Path[])
        );
        for (uint256 i = 0; i < all.length; ++i) {
            Path memory p = all[i];
            if (same(p.reason, "index")) {
                assertGe(p.index >> (p.path.length / 3 * 2), 1);
            } else if (same(p.reason, "length")) {
                vm.expectRevert();
                libraries.rootFromPath(p.leaf, p.index, p.path);
            } else {
                assertEq(libraries.rootFromPath(p.leaf, p.index, p.path) == p.root, same(p.reason, ""));
            }
        }
    }

    function test_PathLengths() external view {
        uint256[] memory all = vm.parseJsonUintArray(load("tree.json"), ".pathLengths");
        assertEq(all.length, 17);
        for (uint256 depth = 0; depth < all.length; ++depth) {
            assertEq(Tree.pathLength(depth), all[depth]);
        }
    }

    struct Genesis {
        uint256 chainId;
        address distributor;
        int64 j;
        bytes32 stateHash;
    }

    function test_GenesisStates() external {
        Genesis[] memory all = abi.decode(
            read("state.json", ".genesis", "Genesis(uint256 chainId,address distributor,int64 j,bytes32 stateHash)"),
            (Genesis[])
        );
        for (uint256 i = 0; i < all.length; ++i) {
            assertEq(place(all[i].chainId, all[i].distributor).genesis(all[i].j), all[i].stateHash);
        }
    }

    function place(uint256 chainId, address distributor) private returns (Libraries) {
        vm.chainId(chainId);
        vm.etch(distributor, address(libraries).code);
        return Libraries(distributor);
    }

    struct Shift {
        uint256 chainId;
        address distributor;
        uint256 miners;
        uint256 leaves;
        uint64 k;
        bytes32 prev;
        bytes32 shareRoot;
        bytes32 countsRoot;
        uint32 count;
        bytes counts;
        bytes32 registryHash;
        bytes32 anchor;
        bytes32 stateHash;
        uint256 z;
        uint256 y;
    }

    function test_ShiftStates() external {
        Shift[] memory all = abi.decode(
            read(
                "state.json",
                ".shifts",
                "Shift(uint256 chainId,address distributor,uint256 miners,uint256 leaves,uint64 k,bytes32 prev,bytes32 shareRoot,bytes32 countsRoot,uint32 count,bytes counts,bytes32 registryHash,bytes32 anchor,bytes32 stateHash,uint256 z,uint256 y)"
            ),
            (Shift[])
        );
        assertGt(all.length, 5);
        for (uint256 i = 0; i < all.length; ++i) {
            Shift memory s = all[i];
            Libraries pool = place(s.chainId, s.distributor);
            ShiftPost memory post;
            (post.k, post.shareRoot, post.countsRoot) = (s.k, s.shareRoot, s.countsRoot);
            (post.count, post.counts, post.anchor) = (s.count, s.counts, s.anchor);
            assertEq(pool.ofShift(post, s.prev, s.registryHash), s.stateHash);
            assertEq(pool.challenge(post, s.miners * 2 ** 32 + s.leaves), s.z);
            assertEq(pool.evaluate(s.counts, s.z), s.y);
        }
    }

    struct Registry {
        bytes32 before;
        bytes21[] payees;
        bytes32 afterwards;
    }

    function test_RegistryHashes() external view {
        string memory json = vm.replace(load("state.json"), '"after"', '"afterwards"');
        Registry[] memory all = abi.decode(
            vm.parseJsonTypeArray(json, ".registries", "Registry(bytes32 before,bytes21[] payees,bytes32 afterwards)"),
            (Registry[])
        );
        for (uint256 i = 0; i < all.length; ++i) {
            bytes32 hash = all[i].before;
            for (uint256 p = 0; p < all[i].payees.length; ++p) {
                hash = StateHash.register(hash, all[i].payees[p]);
            }
            assertEq(hash, all[i].afterwards);
        }
    }

    struct Receiver {
        address distributor;
        bytes32 stateHash;
        bytes32 initCodeHash;
        address receiver;
        bytes spvPegScript;
    }

    function test_Receivers() external view {
        Receiver[] memory all = abi.decode(
            read(
                "state.json",
                ".receivers",
                "Receiver(address distributor,bytes32 stateHash,bytes32 initCodeHash,address receiver,bytes spvPegScript)"
            ),
            (Receiver[])
        );
        for (uint256 i = 0; i < all.length; ++i) {
            Receiver memory r = all[i];
            assertEq(vm.computeCreate2Address(r.stateHash, r.initCodeHash, r.distributor), r.receiver);
            assertEq(SpvPegScript.paying(r.receiver), r.spvPegScript);
        }
    }

    struct Packs {
        uint256 miners;
        bytes counts;
        uint256[] packs;
    }

    /// @dev Σ pack_i·z^i for a z at which no two vectors of packs agree by chance.
    function test_Packs() external view {
        Packs[] memory all =
            abi.decode(read("shift.json", ".packs", "Packs(uint256 miners,bytes counts,uint256[] packs)"), (Packs[]));
        uint256 z = uint256(keccak256("z")) >> 3;
        for (uint256 i = 0; i < all.length; ++i) {
            assertEq(libraries.evaluate(all[i].counts, z), Plain.evaluate(all[i].packs, z));
        }
    }

    struct FeeVector {
        uint128 credited;
        uint16 bps;
        uint128 fee;
    }

    function test_Fees() external view {
        FeeVector[] memory all = abi.decode(
            read("settle.json", ".fees", "FeeVector(uint128 credited,uint16 bps,uint128 fee)"), (FeeVector[])
        );
        for (uint256 i = 0; i < all.length; ++i) {
            assertEq(Fee.roundedDown(all[i].credited, all[i].bps), all[i].fee);
        }
    }

    /// @dev Whatever stands behind the counts in calldata does not go into y.
    function testFuzz_EvaluatesOnlyTheCounts(uint16[40] memory values, uint256 n, uint256 z, bytes32 behind)
        external
        view
    {
        uint16[] memory counts = new uint16[](bound(n, 0, 40));
        for (uint256 i = 0; i < counts.length; ++i) {
            counts[i] = values[i];
        }
        z = bound(z, 0, uint256(keccak256("z")) >> 3);
        bytes memory call = abi.encodeCall(Libraries.evaluate, (Plain.encode(counts), z));
        // Padding after the counts is zero in calldata of honest callers, and anything in others'.
        uint256 size = 2 * counts.length;
        for (uint256 i = size; i % 32 != 0; ++i) {
            call[4 + 96 + i] = behind[i % 32];
        }
        (bool ok, bytes memory result) = address(libraries).staticcall(call);
        assertTrue(ok);
        assertEq(abi.decode(result, (uint256)), Plain.evaluate(Plain.packs(counts, 48), z));
        for (uint256 i = 0; i < counts.length; ++i) {
            assertEq(libraries.count(Plain.encode(counts), i), counts[i]);
        }
    }
}
