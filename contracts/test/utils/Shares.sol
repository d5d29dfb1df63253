// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {Distributor} from "../../src/Distributor.sol";
import {HeaderRelay} from "../../src/HeaderRelay.sol";
import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {BitcoinTarget} from "../../src/lib/BitcoinTarget.sol";
import {Coinbase} from "../../src/lib/Coinbase.sol";
import {MerkleBranch} from "../../src/lib/MerkleBranch.sol";
import {ShareEvidence, ShareRules} from "../../src/lib/ShareRules.sol";
import {Miner} from "./Miner.sol";
import {Plain} from "./Plain.sol";

/// @notice Ledger shares with real, small proof of work. Of each only what differs is kept; the rest is made again.
abstract contract Shares is Test {
    using BitcoinHeader for bytes;
    using BitcoinHeader for bytes32;

    /// @dev 2¹² transactions: a full block of mainnet.
    uint256 internal constant BRANCH = 12;
    uint64 internal constant SUBSIDY = 50e8;

    struct Made {
        uint128 key;
        uint32 miner;
        uint32 nonce;
        uint32 extra;
    }

    /// @dev What the shares of a shift have in common.
    struct Job {
        bytes32 parent;
        uint32 height;
        uint32 time;
        uint32 bits;
        uint32 nd;
        bytes script;
    }

    mapping(int64 k => Made[]) internal made;
    mapping(int64 k => Job) internal jobs;

    /// @dev Mines the shares of shift k on the relay's tip: counts[m] for payees[m], whose ids are their places.
    function mineShares(Distributor pool, int64 k, uint16[] memory counts, bytes21[] memory payees) internal {
        jobs[k] = jobOf(pool, k);
        delete made[k];
        uint256 total = 0;
        for (uint256 m = 0; m < counts.length; ++m) {
            total += counts[m];
        }
        Made[] memory all = new Made[](total);
        uint32 extra = 0;
        for (uint256 m = 0; m < counts.length; ++m) {
            for (uint256 i = 0; i < counts[m]; ++i) {
                Made memory one = mineShare(jobs[k], payees[m], uint32(m), extra);
                uint256 place = extra++;
                for (; place > 0 && all[place - 1].key > one.key; --place) {
                    all[place] = all[place - 1];
                }
                all[place] = one;
            }
        }
        for (uint256 i = 0; i < total; ++i) {
            made[k].push(all[i]);
        }
    }

    function jobOf(Distributor pool, int64 k) internal view returns (Job memory job) {
        HeaderRelay relay = HeaderRelay(address(pool.relay()));
        job.parent = relay.tip();
        (job.height, job.bits) = (relay.tipHeight() + 1, relay.nextBits(job.parent));
        (job.time, job.nd) = (uint32(block.timestamp), pool.nd());
        job.script = pool.payoutScript(k - 2);
    }

    /// @dev The share of a job with this payee and extranonce, and the first nonce that meets the ledger target.
    function mineShare(Job memory job, bytes21 payee, uint32 miner, uint32 extra) internal view returns (Made memory) {
        bytes32 root = MerkleBranch.rootOfFirst(Coinbase.txid(coinbaseOf(job, payee, extra)), branch());
        uint256 target = ShareRules.ledgerTarget(BitcoinTarget.fromBits(job.bits), job.nd);
        for (uint32 nonce = 0;; ++nonce) {
            uint256 work = Miner.header(job.parent, root, job.time, job.bits, nonce).hash().powInt();
            if (work <= target) return Made(uint128(work), miner, nonce, extra);
        }
        revert();
    }

    function evidenceOf(Job memory job, bytes21 payee, Made memory m) internal view returns (ShareEvidence memory e) {
        e.coinbase = coinbaseOf(job, payee, m.extra);
        e.branch = branch();
        bytes32 root = MerkleBranch.rootOfFirst(Coinbase.txid(e.coinbase), e.branch);
        e.header = Miner.header(job.parent, root, job.time, job.bits, m.nonce);
    }

    function coinbaseOf(Job memory job, bytes21 payee, uint32 extra) internal view returns (bytes memory) {
        return Miner.coinbase(job.height, payee, SUBSIDY, job.script, bytes12(uint96(extra)));
    }

    function branch() internal pure returns (bytes32[] memory b) {
        b = new bytes32[](BRANCH);
        for (uint256 i = 0; i < BRANCH; ++i) {
            b[i] = keccak256(abi.encode("branch", i));
        }
    }

    /// @dev The leaves of shift k, zeros after the end.
    function leavesOf(int64 k, uint256 size) internal view returns (uint256[] memory leaves) {
        leaves = new uint256[](size);
        for (uint256 i = 0; i < made[k].length; ++i) {
            leaves[i] = uint256(made[k][i].miner) << 128 | made[k][i].key;
        }
    }

    function pathOf(int64 k, uint256 size, uint256 index) internal view returns (bytes32[] memory) {
        return Plain.path(leavesOf(k, size), index);
    }
}
