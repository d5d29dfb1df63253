// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {IDistributorEvents} from "../../src/interfaces/IDistributorEvents.sol";
import {Field} from "../../src/lib/Field.sol";
import {OddCoinFixture} from "../utils/OddCoin.sol";
import {Plain} from "../utils/Plain.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract Claim_Test is PoolFixture {
    function setUp() public override {
        super.setUp();
        postShifts(1);
        fund(1, 10_000);
        settle(1); // 4,950 + 3,300 + 1,650
    }

    function refused(uint32 id, uint256 amount, bytes32[] memory path, bytes memory reason) private {
        vm.expectRevert(reason);
        pool.claim(id, uint128(amount), path);
    }

    function test_RevertWhen_IdIsNotRegistered() external {
        bytes32[] memory path = Plain.path(earned, 3);
        refused(3, 0, path, abi.encodeWithSelector(IDistributorErrors.UnknownMiner.selector, 3));
        // Id 16 + 1 walks the path of id 1.
        path = Plain.path(earned, 1);
        refused(17, 3_300, path, abi.encodeWithSelector(IDistributorErrors.UnknownMiner.selector, 17));
    }

    function test_RevertWhen_PathHasTheWrongLength() external {
        bytes32[] memory path = Plain.path(earned, 0);
        bytes32[] memory short = new bytes32[](3);
        bytes32[] memory part = new bytes32[](4);
        bytes32[] memory long = new bytes32[](9);
        for (uint256 i = 0; i < 6; ++i) {
            long[i] = path[i];
            if (i >= 3) short[i - 3] = path[i];
        }
        // The node above leaf 0 is in the tree, one level up: it must not pass for a leaf.
        refused(0, 4_950, short, abi.encodeWithSelector(IDistributorErrors.BadPathLength.selector, 3, 6));
        refused(0, 4_950, part, abi.encodeWithSelector(IDistributorErrors.BadPathLength.selector, 4, 6));
        refused(0, 4_950, long, abi.encodeWithSelector(IDistributorErrors.BadPathLength.selector, 9, 6));
        refused(0, 4_950, new bytes32[](0), abi.encodeWithSelector(IDistributorErrors.BadPathLength.selector, 0, 6));
    }

    /// @dev Sibling + r hashes to the same root: one claim has one path.
    function test_RevertWhen_ASiblingIsNotAFieldElement() external {
        bytes32[] memory path = Plain.path(earned, 0);
        path[2] = bytes32(uint256(path[2]) + Field.R);
        refused(0, 4_950, path, abi.encodeWithSelector(IDistributorErrors.NotFieldElement.selector, path[2]));
    }

    function test_RevertWhen_LeafIsNotInTheTree() external {
        bytes32[] memory path = Plain.path(earned, 0);
        refused(0, 4_951, path, abi.encodeWithSelector(IDistributorErrors.NotInEarnTree.selector, 0, 4_951));
        refused(0, 4_949, path, abi.encodeWithSelector(IDistributorErrors.NotInEarnTree.selector, 0, 4_949));
        refused(2, 4_950, path, abi.encodeWithSelector(IDistributorErrors.NotInEarnTree.selector, 2, 4_950));
        for (uint256 i = 0; i < path.length; ++i) {
            path[i] = bytes32(uint256(path[i]) ^ 1);
            refused(0, 4_950, path, abi.encodeWithSelector(IDistributorErrors.NotInEarnTree.selector, 0, 4_950));
            path[i] = bytes32(uint256(path[i]) ^ 1);
        }
    }

    function test_RevertWhen_TheTreeIsNotCurrent() external {
        bytes32[] memory path = Plain.path(earned, 0);
        fund(1, 10_000);
        settle(1);
        refused(0, 4_950, path, abi.encodeWithSelector(IDistributorErrors.NotInEarnTree.selector, 0, 4_950));
    }

    function test_RevertWhen_AllWasPaid() external {
        claim(0);
        refused(0, 4_950, Plain.path(earned, 0), abi.encodeWithSelector(IDistributorErrors.NothingToClaim.selector));
    }

    function test_RevertWhen_NothingWasEarned() external {
        // A miner of the second shift has earned nothing from the first.
        uint16[] memory counts = new uint16[](4);
        (counts[0], counts[3]) = (30, 30);
        postShift(counts, 1);
        refused(3, 0, Plain.path(earned, 3), abi.encodeWithSelector(IDistributorErrors.NothingToClaim.selector));
    }

    function test_PaysTheDifference() external {
        claim(0);
        assertEq(coin.balanceOf(miner(0)), 4_950);
        fund(1, 10_000);
        settle(1);
        fund(1, 10_000);
        settle(1);
        claim(0);
        claim(1);
        assertEq(coin.balanceOf(miner(0)), 3 * 4_950);
        assertEq(coin.balanceOf(miner(1)), 3 * 3_300);
        assertEq(pool.claimedOf(0), 3 * 4_950);
        assertEq(pool.totalClaimed(), 3 * (4_950 + 3_300));
    }

    function test_PaysTheRecipientWhoeverCalls() external {
        address cold = makeAddr("cold");
        vm.prank(miner(1));
        pool.setRecipient(cold);
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Claimed(1, cold, 3_300, 3_300);
        vm.prank(makeAddr("anyone"));
        claim(1);
        assertEq(coin.balanceOf(cold), 3_300);
        assertEq(coin.balanceOf(miner(1)), 0);
    }

    function test_PaysTheRecipientOfTheMoment() external {
        claim(2);
        address cold = makeAddr("cold");
        vm.prank(miner(2));
        pool.setRecipient(cold);
        fund(1, 10_000);
        settle(1);
        claim(2);
        assertEq(coin.balanceOf(miner(2)), 1_650);
        assertEq(coin.balanceOf(cold), 1_650);
    }

    function testFuzz_PaysEachMinerWhatItEarned(uint16[16] memory seeds, uint64 amount) external {
        uint16[] memory counts = new uint16[](MINERS);
        uint16 left = 64 - 16;
        for (uint256 i = 0; i < MINERS; ++i) {
            uint16 extra = i == MINERS - 1 ? left : uint16(bound(seeds[i], 0, left));
            counts[i] = 1 + extra;
            left -= extra;
        }
        postShift(counts, MINERS - 3);
        amount = uint64(bound(amount, 1_000, type(uint64).max));
        fund(2, amount);
        settle(2);
        uint256 paid = 0;
        for (uint32 id = 0; id < MINERS; ++id) {
            if (earned[id] == 0) continue;
            claim(id);
            assertEq(coin.balanceOf(miner(id)), earned[id]);
            paid += earned[id];
        }
        assertEq(paid, pool.totalCredited());
    }
}

contract ClaimOddCoin_Test is OddCoinFixture {
    function test_RevertWhen_TheAssetCallsBack() external {
        postShifts(1);
        odd.mint(pool.receiverOf(1), 10_000);
        pool.collect(1);
        settle(1);
        odd.callOnTransfer(address(pool), abi.encodeCall(pool.claim, (1, uint128(earned[1]), Plain.path(earned, 1))));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        claim(0);
    }
}
