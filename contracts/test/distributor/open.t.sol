// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Opening, OpeningKind} from "../../src/interfaces/DistributorTypes.sol";
import {ICourtErrors} from "../../src/interfaces/ICourtErrors.sol";
import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {IDistributorEvents} from "../../src/interfaces/IDistributorEvents.sol";
import {OddCoinFixture} from "../utils/OddCoin.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract Open_Test is PoolFixture {
    function refused(int64 j, bytes memory reason) private {
        vm.expectRevert(reason);
        pool.open(j);
    }

    function test_RevertWhen_StateIsUnknown() external {
        postShifts(1);
        int64[4] memory bad = [int64(-2), 2, type(int64).max, type(int64).min];
        for (uint256 i = 0; i < bad.length; ++i) {
            refused(bad[i], abi.encodeWithSelector(IDistributorErrors.UnknownState.selector, bad[i]));
        }
    }

    function test_RevertWhen_WindowIsEmpty() external {
        for (int64 j = -1; j <= 0; ++j) {
            fund(j, 10_000);
            refused(j, abi.encodeWithSelector(IDistributorErrors.WindowEmpty.selector, j));
        }
    }

    function test_RevertWhen_TooLittleIsAvailable() external {
        postShifts(1);
        refused(1, abi.encodeWithSelector(IDistributorErrors.BelowMinimum.selector, 0, MIN_SETTLEMENT));
        fund(1, MIN_SETTLEMENT - 1);
        refused(1, abi.encodeWithSelector(IDistributorErrors.BelowMinimum.selector, MIN_SETTLEMENT - 1, MIN_SETTLEMENT));
        fund(1, 1);
        pool.open(1);
    }

    function test_RevertWhen_TheRelayIsStale() external {
        postShifts(1);
        fund(1, 10_000);
        (,, uint32 time,,,) = relay.header(relay.tip());
        vm.warp(uint256(time) + 30 minutes + 1);
        refused(1, abi.encodeWithSelector(ICourtErrors.TipTooOld.selector, time, 30 minutes));
        vm.warp(uint256(time) + 30 minutes);
        pool.open(1);
    }

    function test_SetsAllOfItAside() external {
        postShifts(1);
        fund(1, 10_007);
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Opened(1, 1, 10_007, 9_906, false);
        vm.prank(makeAddr("anyone"));
        assertEq(pool.open(1), 1);
        assertEq(pool.available(1), 0);
        assertEq(pool.unsettled(), 10_007);
        (Opening memory o, uint128 amount) = pool.openingOf(1);
        assertEq(o.j, 1);
        assertEq(o.gross, 10_007);
        assertEq(uint8(o.kind), uint8(OpeningKind.Reward));
        assertFalse(o.finished);
        assertEq(amount, 9_906);
        assertEq(court.openSettlements(), 1);
        assertEq(court.drawOf(1).j, 1);
        assertEq(court.drawOf(1).seedHeight, relay.tipHeight() + 6);
    }

    /// @dev Whoever sends a little pays for an opening of its own, and delays nobody's.
    function test_DustDoesNotStallRealMoney() external {
        postShifts(2);
        fund(2, 1_000_000);
        uint64 real = pool.open(2);
        for (uint64 i = 1; i <= 3; ++i) {
            fund(2, MIN_SETTLEMENT);
            assertEq(pool.open(2), real + i);
            fund(1, MIN_SETTLEMENT - 1);
            if (i == 1) refused(1, abi.encodeWithSelector(IDistributorErrors.BelowMinimum.selector, 199, 200));
        }
        mineBlocks(6);
        court.draw(real);
        answerAll(real);
        settleOpening(real);
        assertEq(pool.totalCredited() + pool.totalFees() + pool.available(2), 1_000_000);
    }

    /// @dev An all masked window is opened too: it ends in a pot.
    function test_OpensAMaskedWindow() external {
        postShifts(1);
        fund(1, 10_000);
        mask(1);
        assertEq(pool.open(1), 1);
        (, uint128 amount) = pool.openingOf(1);
        assertEq(amount, 0);
    }

    function test_AmountShrinksWithAMask() external {
        postShifts(4);
        fund(4, 10_000);
        pool.open(4);
        mask(3);
        (, uint128 amount) = pool.openingOf(1);
        assertEq(amount, 7_425);
        mask(1);
        mask(2);
        (, amount) = pool.openingOf(1);
        assertEq(amount, 2_475);
    }

    function test_RevertWhen_OpeningIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.UnknownOpening.selector, 0));
        pool.openingOf(0);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.UnknownOpening.selector, 1));
        pool.openingOf(1);
    }
}

contract OpenOddCoin_Test is OddCoinFixture {
    function test_RevertWhen_TheAssetCallsBack() external {
        postShifts(1);
        odd.mint(pool.receiverOf(1), 10_000);
        pool.collect(1);
        odd.mint(pool.receiverOf(0), 10_000);
        odd.callOnTransfer(address(pool), abi.encodeCall(pool.open, (1)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        pool.collect(0);
    }
}
