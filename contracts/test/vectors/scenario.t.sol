// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Distributor} from "../../src/Distributor.sol";
import {HeaderRelay} from "../../src/HeaderRelay.sol";
import {SettleVerifierM16} from "../../src/generated/SettleVerifierM16.sol";
import {ShiftVerifierM16N64} from "../../src/generated/ShiftVerifierM16N64.sol";
import {CourtParams} from "../../src/interfaces/CourtTypes.sol";
import {PoolParams, Proof, Settlement, ShiftPost} from "../../src/interfaces/DistributorTypes.sol";
import {RelayParams} from "../../src/interfaces/IHeaderRelay.sol";
import {ISettleVerifier, IShiftVerifier} from "../../src/interfaces/IVerifiers.sol";
import {FixedPool} from "../utils/FixedPool.sol";
import {Miner} from "../utils/Miner.sol";

/// @notice The life of a small pool with real proofs. The proofs are bound to one address and chain id, so the pool is
/// put there. The anchors of the file are no real headers, so the relay's answers for them are
/// given. Gas is measured here: without the 21,000 of a transaction and without its calldata.
contract Scenario_Test is FixedPool {
    struct Pool {
        uint256 chainId;
        address distributor;
        address operator;
        uint32 miners;
        uint32 leaves;
        uint16 feeBps;
    }

    struct Step {
        string kind;
        uint256 index;
        uint64 lastShift;
        uint32 minerCount;
        bytes32 registryHash;
        bytes32 earnRoot;
        uint256 received;
        uint256 credited;
        uint256 claimed;
        uint256 fees;
        uint256 feesPaid;
    }

    struct Post {
        string name;
        uint64 k;
        bytes32 shareRoot;
        bytes32 countsRoot;
        uint32 count;
        bytes32 anchor;
        bytes21[] newPayees;
        bytes counts;
        uint256[] proof;
        bytes32 stateHash;
        uint256 afterSteps;
        string error_;
    }

    struct Collect {
        int64 j;
        uint256 amount;
    }

    struct Advance {
        int64 from;
    }

    struct Open {
        uint64 id;
        int64 j;
        uint128 gross;
        uint128 amount;
    }

    struct Settle {
        string name;
        uint64 id;
        int64 j;
        uint128 amount;
        uint128 credited;
        uint128 fee;
        bytes32 newEarnRoot;
        uint256[] proof;
        uint256 available;
        uint256 afterSteps;
        string error_;
    }

    struct Claim {
        string name;
        uint32 id;
        uint128 earned;
        bytes32[] path;
        address recipient;
        uint128 amount;
        uint256 afterSteps;
        string error_;
    }

    struct Recipient {
        address payee;
        address recipient;
    }

    /// @dev The file, read once: memory is never given back.
    struct Script {
        Step[] steps;
        Post[] posts;
        Post[] badPosts;
        Collect[] collects;
        Advance[] advances;
        Open[] opens;
        Settle[] settlements;
        Settle[] badSettlements;
        Claim[] claims;
        Claim[] badClaims;
        Recipient[] recipients;
    }

    Pool private p;

    function setUp() external {
        string memory json = file();
        p = abi.decode(
            vm.parseJsonType(
                json,
                ".pool",
                "Pool(uint256 chainId,address distributor,address operator,uint32 miners,uint32 leaves,uint16 feeBps)"
            ),
            (Pool)
        );
        vm.chainId(p.chainId);
        vm.warp(1_700_000_000);
        bytes memory first = Miner.mine(0, 0, uint32(block.timestamp), Miner.REGTEST_BITS);
        HeaderRelay relay =
            new HeaderRelay(RelayParams(Miner.REGTEST_BITS, 2016, 1_209_600, true), first, 1, uint32(block.timestamp));
        PoolParams memory params;
        params.operator = p.operator;
        params.shiftVerifier = IShiftVerifier(address(new ShiftVerifierM16N64()));
        params.settleVerifier = ISettleVerifier(address(new SettleVerifierM16()));
        (params.miners, params.leaves, params.nd, params.feeBps) = (p.miners, p.leaves, 1024, p.feeBps);
        params.minSettlement = 200;
        CourtParams memory terms;
        (terms.receiptSigner, terms.sharePrice, terms.samples) = (vm.addr(1), 1, 16);
        (terms.responseWindow, terms.evidencePeriod, terms.withdrawalDelay) = (1 hours, 1 days, 3 days);
        (terms.maxTipAge, terms.halving) = (1 hours, 210_000);
        deploy(p.distributor, relay, 1, params, terms);
    }

    /// @dev "after" and "error" are words of Solidity's, or will be.
    function file() private view returns (string memory) {
        return vm.replace(vm.replace(load("scenario.json"), '"after"', '"afterSteps"'), '"error"', '"error_"');
    }

    function read() private view returns (Script memory s) {
        string memory json = file();
        string memory step =
            "Step(string kind,uint256 index,uint64 lastShift,uint32 minerCount,bytes32 registryHash,bytes32 earnRoot,uint256 received,uint256 credited,uint256 claimed,uint256 fees,uint256 feesPaid)";
        string memory post =
            "Post(string name,uint64 k,bytes32 shareRoot,bytes32 countsRoot,uint32 count,bytes32 anchor,bytes21[] newPayees,bytes counts,uint256[] proof,bytes32 stateHash,uint256 afterSteps,string error_)";
        string memory settle =
            "Settle(string name,uint64 id,int64 j,uint128 amount,uint128 credited,uint128 fee,bytes32 newEarnRoot,uint256[] proof,uint256 available,uint256 afterSteps,string error_)";
        string memory claim =
            "Claim(string name,uint32 id,uint128 earned,bytes32[] path,address recipient,uint128 amount,uint256 afterSteps,string error_)";
        s.steps = abi.decode(vm.parseJsonTypeArray(json, ".steps", step), (Step[]));
        s.posts = abi.decode(vm.parseJsonTypeArray(json, ".posts", post), (Post[]));
        s.badPosts = abi.decode(vm.parseJsonTypeArray(json, ".badPosts", post), (Post[]));
        s.settlements = abi.decode(vm.parseJsonTypeArray(json, ".settlements", settle), (Settle[]));
        s.badSettlements = abi.decode(vm.parseJsonTypeArray(json, ".badSettlements", settle), (Settle[]));
        s.opens = abi.decode(
            vm.parseJsonTypeArray(json, ".opens", "Open(uint64 id,int64 j,uint128 gross,uint128 amount)"), (Open[])
        );
        s.claims = abi.decode(vm.parseJsonTypeArray(json, ".claims", claim), (Claim[]));
        s.badClaims = abi.decode(vm.parseJsonTypeArray(json, ".badClaims", claim), (Claim[]));
        s.collects =
            abi.decode(vm.parseJsonTypeArray(json, ".collects", "Collect(int64 j,uint256 amount)"), (Collect[]));
        s.advances = abi.decode(vm.parseJsonTypeArray(json, ".advances", "Advance(int64 from)"), (Advance[]));
        s.recipients = abi.decode(
            vm.parseJsonTypeArray(json, ".recipients", "Recipient(address payee,address recipient)"), (Recipient[])
        );
    }

    function proofOf(uint256[] memory w) private pure returns (Proof memory proof) {
        require(w.length == 12);
        for (uint256 i = 0; i < 8; ++i) {
            proof.points[i] = w[i];
        }
        proof.commitment = [w[8], w[9]];
        proof.commitmentPok = [w[10], w[11]];
    }

    function callOf(Post memory v) private pure returns (bytes memory) {
        ShiftPost memory post =
            ShiftPost(v.k, v.shareRoot, v.countsRoot, v.count, v.anchor, v.newPayees, v.counts, proofOf(v.proof));
        return abi.encodeCall(Distributor.postShift, (post));
    }

    function callOf(Settle memory v) private pure returns (bytes memory) {
        Settlement memory s = Settlement(v.id, v.credited, v.newEarnRoot, proofOf(v.proof));
        return abi.encodeCall(Distributor.settle, (s));
    }

    function callOf(Claim memory v) private pure returns (bytes memory) {
        return abi.encodeCall(Distributor.claim, (v.id, v.earned, v.path));
    }

    /// @dev As the operator, whom postShift asks for and nothing else minds.
    function good(bytes memory call, string memory name) private {
        vm.prank(p.operator);
        (bool ok, bytes memory reason) = address(pool).call(call);
        assertTrue(ok, string.concat(name, ": ", vm.toString(reason)));
    }

    /// @dev Points that are not on the curve burn all gas that the call has: it gets no more than it needs.
    function bad(bytes memory call, string memory name, string memory want) private {
        vm.prank(p.operator);
        (bool ok, bytes memory reason) = address(pool).call{gas: 2_000_000}(call);
        assertFalse(ok, name);
        assertEq(vm.toString(bytes4(reason)), vm.toString(selectorOf(want)), string.concat(name, ": ", want));
    }

    function anchored(Post[] memory all) private {
        for (uint256 i = 0; i < all.length; ++i) {
            vm.mockCall(
                address(pool.relay()), abi.encodeCall(HeaderRelay.confirmations, (all[i].anchor)), abi.encode(1)
            );
        }
    }

    function test_EveryStepAndEveryBadCall() external {
        Script memory s = read();
        anchored(s.posts);
        anchored(s.badPosts);
        assertGt(s.steps.length, 30);
        uint256 refused = 0;
        for (uint256 i = 0; i < s.steps.length; ++i) {
            refused += badCallsAfter(i, s);
            take(s.steps[i].kind, s.steps[i].index, s);
            standsAs(s.steps[i]);
        }
        refused += badCallsAfter(s.steps.length, s);
        assertEq(refused, s.badPosts.length + s.badSettlements.length + s.badClaims.length, "one was left out");
        assertGt(refused, 40);
    }

    function take(string memory kind, uint256 i, Script memory s) private {
        if (same(kind, "post")) {
            Post memory v = s.posts[i];
            good(callOf(v), v.name);
            if (i == 0) vm.snapshotGasLastCall("Distributor", "postShift (3 new miners)");
            if (i == 2) vm.snapshotGasLastCall("Distributor", "postShift (no new miner)");
            assertEq(pool.stateHash(int64(v.k)), v.stateHash, v.name);
        } else if (same(kind, "collect")) {
            Collect memory v = s.collects[i];
            address receiver = pool.receiverOf(v.j);
            vm.prank(address(peg));
            coin.mint(receiver, v.amount);
            uint256 amount = pool.collect(v.j);
            if (i == 0) vm.snapshotGasLastCall("Distributor", "collect (deploys the receiver)");
            assertEq(amount, v.amount);
        } else if (same(kind, "advance")) {
            pool.advance(s.advances[i].from);
            if (i == 0) vm.snapshotGasLastCall("Distributor", "advance");
        } else if (same(kind, "open")) {
            Open memory v = s.opens[i];
            assertEq(pool.open(v.j), v.id);
            if (i == 0) vm.snapshotGasLastCall("Distributor", "open");
            (, uint128 amount) = pool.openingOf(v.id);
            assertEq(amount, v.amount);
            // The scenario's leaves are no work: its samples are taken as answered.
            vm.mockCall(address(court), abi.encodeCall(court.cleared, (v.id)), abi.encode(true));
        } else if (same(kind, "settle")) {
            Settle memory v = s.settlements[i];
            uint256 fees = pool.totalFees();
            good(callOf(v), v.name);
            if (i == 0) vm.snapshotGasLastCall("Distributor", "settle (first of the pool)");
            if (i == 1) vm.snapshotGasLastCall("Distributor", "settle (full window)");
            assertEq(pool.available(v.j), v.available, v.name);
            assertEq(pool.totalFees() - fees, v.fee, v.name);
        } else if (same(kind, "claim")) {
            Claim memory v = s.claims[i];
            uint256 before = coin.balanceOf(v.recipient);
            good(callOf(v), v.name);
            if (i == 0) vm.snapshotGasLastCall("Distributor", "claim (first of a miner, 16 miners)");
            assertEq(coin.balanceOf(v.recipient) - before, v.amount, v.name);
        } else if (same(kind, "recipient")) {
            vm.prank(s.recipients[i].payee);
            pool.setRecipient(s.recipients[i].recipient);
            if (i == 0) vm.snapshotGasLastCall("Distributor", "setRecipient");
        } else if (same(kind, "claimFee")) {
            pool.claimFee();
            vm.snapshotGasLastCall("Distributor", "claimFee");
        } else {
            revert(kind);
        }
    }

    function standsAs(Step memory s) private view {
        assertEq(pool.lastShift(), s.lastShift);
        assertEq(pool.minerCount(), s.minerCount);
        assertEq(pool.registryHash(), s.registryHash);
        assertEq(pool.earnRoot(), s.earnRoot);
        assertEq(pool.totalReceived(), s.received);
        assertEq(pool.totalCredited(), s.credited);
        assertEq(pool.totalClaimed(), s.claimed);
        assertEq(pool.totalFees(), s.fees);
        assertEq(pool.totalFees() - pool.feeOwed(), s.feesPaid);
        assertEq(coin.balanceOf(address(pool)), s.received - s.claimed - s.feesPaid);
    }

    function badCallsAfter(uint256 steps, Script memory s) private returns (uint256 refused) {
        for (uint256 i = 0; i < s.badPosts.length; ++i) {
            if (s.badPosts[i].afterSteps != steps) continue;
            bad(callOf(s.badPosts[i]), s.badPosts[i].name, s.badPosts[i].error_);
            ++refused;
        }
        for (uint256 i = 0; i < s.badSettlements.length; ++i) {
            if (s.badSettlements[i].afterSteps != steps) continue;
            bad(callOf(s.badSettlements[i]), s.badSettlements[i].name, s.badSettlements[i].error_);
            ++refused;
        }
        for (uint256 i = 0; i < s.badClaims.length; ++i) {
            if (s.badClaims[i].afterSteps != steps) continue;
            bad(callOf(s.badClaims[i]), s.badClaims[i].name, s.badClaims[i].error_);
            ++refused;
        }
    }
}
