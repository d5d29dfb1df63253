// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Receipt as ShareReceipt} from "../../src/interfaces/CourtTypes.sol";
import {ShiftPost} from "../../src/interfaces/DistributorTypes.sol";
import {ICourtErrors} from "../../src/interfaces/ICourtErrors.sol";
import {ICourtEvents} from "../../src/interfaces/ICourtEvents.sol";
import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {CourtFixture} from "../utils/CourtFixture.sol";
import {OddCoinFixture} from "../utils/OddCoin.sol";

contract Bond_Test is CourtFixture {
    function request(uint128 amount) private {
        vm.prank(operator);
        court.requestWithdrawal(amount);
    }

    function refused(bytes memory reason) private {
        vm.expectRevert(reason);
        court.withdraw();
    }

    function mint(address to, uint256 amount) private {
        vm.prank(address(peg));
        coin.mint(to, amount);
    }

    // ------------------------------------------------------------------ deposit

    function test_AnyoneDeposits() external {
        address friend = makeAddr("friend");
        mint(friend, 50);
        vm.startPrank(friend);
        coin.approve(address(court), 50);
        vm.expectEmit(address(court));
        emit ICourtEvents.Deposited(friend, 50, uint128(GRANT) + 50);
        court.deposit(50);
        vm.snapshotGasLastCall("Court", "deposit");
        vm.stopPrank();
        assertEq(court.bond(), GRANT + 50);
        assertEq(coin.balanceOf(address(court)), GRANT + 50);
    }

    function test_RevertWhen_NothingIsDeposited() external {
        vm.expectRevert(ICourtErrors.NothingToDeposit.selector);
        court.deposit(0);
    }

    // --------------------------------------------------------------- what it is

    /// @dev penalty = n·p + ⌈U/K⌉, required = 4·n·p + 2·⌈(U + N_D·p)/K⌉.
    function test_Required() external {
        assertEq(court.penalty(), SHIFT_VALUE);
        assertEq(court.bondRequired(), 4 * SHIFT_VALUE + 2 * 63); // ⌈1 · 1000 / 16⌉
        postShifts(1);
        fund(1, 100_001);
        assertEq(court.penalty(), SHIFT_VALUE + 6_251);
        assertEq(court.bondRequired(), 4 * SHIFT_VALUE + 2 * 6_313); // ⌈101,001/16⌉
        uint64 id = open(1);
        assertEq(court.penalty(), SHIFT_VALUE + 6_251);
        settleOpening(id);
        assertEq(court.penalty(), SHIFT_VALUE + (pool.available(1) == 0 ? 0 : 1));
    }

    function test_WhatIsAskedForCoversNothing() external {
        uint128 required = uint128(court.bondRequired());
        request(uint128(GRANT) - required);
        assertTrue(court.covered());
        (uint256 held, uint256 needed) = court.cover();
        assertEq(held, required);
        assertEq(needed, required);
        request(uint128(GRANT) - required + 1);
        assertFalse(court.covered());
    }

    function test_RevertWhen_PostingWithoutCover() external {
        ShiftPost memory post = shiftPost(counts3(30, 20, 10), newPayees(3));
        uint128 required = uint128(court.bondRequired());
        request(uint128(GRANT) - required + 1);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.BondTooLow.selector, required - 1, required));
        pool.postShift(post);
        request(uint128(GRANT) - required);
        vm.prank(operator);
        pool.postShift(post);
    }

    // ----------------------------------------------------------------- withdraw

    function test_RevertWhen_AnotherAsks(address caller) external {
        vm.assume(caller != operator);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.NotOperator.selector, caller));
        court.requestWithdrawal(1);
    }

    function test_RevertWhen_AskingForMoreThanTheBond() external {
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.ExceedsBond.selector, GRANT + 1, GRANT));
        court.requestWithdrawal(uint128(GRANT) + 1);
    }

    function test_RevertWhen_NothingWasAskedFor() external {
        refused(abi.encodeWithSelector(ICourtErrors.NothingToWithdraw.selector));
        request(10);
        request(0);
        vm.warp(block.timestamp + 30 days);
        refused(abi.encodeWithSelector(ICourtErrors.NothingToWithdraw.selector));
    }

    function test_RevertWhen_TheDelayIsNotOver() external {
        postShifts(1);
        uint256 posted = block.timestamp;
        vm.warp(posted + 1 hours);
        request(10);
        uint64 until = uint64(posted + 1 hours + 3 days);
        assertEq(court.withdrawableAt(), until);
        vm.warp(until - 1);
        refused(abi.encodeWithSelector(ICourtErrors.WithdrawalTooEarly.selector, until));

        // A later post starts it again: evidence about that shift may still come.
        mineBlocks(1);
        postShifts(1);
        assertEq(court.withdrawableAt(), uint64(block.timestamp + 3 days));
        vm.warp(until + 1);
        refused(abi.encodeWithSelector(ICourtErrors.WithdrawalTooEarly.selector, until - 1 + 3 days));
        vm.warp(until - 1 + 3 days);
        court.withdraw();
    }

    /// @dev While evidence about the last shift is heard, the bond is there.
    function test_RevertWhen_EvidenceIsOpen() external {
        request(uint128(GRANT));
        vm.warp(block.timestamp + 3 days);
        mineBlocks(1);
        request(0);
        postShifts(1);
        request(uint128(GRANT));
        vm.warp(block.timestamp + 1 days);
        vm.expectPartialRevert(ICourtErrors.WithdrawalTooEarly.selector);
        court.withdraw();
        ShareReceipt memory r = receipt(-1, 1, 0, 1, LEAVES + 1);
        bytes memory signature = sign(r);
        court.reportOverfull(r, signature); // what is asked for is lost like the rest
        assertEq(court.bond(), GRANT - SHIFT_VALUE);
        assertEq(court.withdrawing(), GRANT - SHIFT_VALUE);
    }

    function test_RevertWhen_ASettlementIsOpen() external {
        postShifts(1);
        fund(1, 10_000);
        uint64 id = open(1);
        request(10);
        vm.warp(block.timestamp + 3 days);
        refused(abi.encodeWithSelector(ICourtErrors.SettlementsOpen.selector, 1));
        settleOpening(id);
        court.withdraw();
    }

    function test_RevertWhen_UnsettledMoneyNeedsIt() external {
        postShifts(1);
        fund(1, 160_001);
        request(uint128(GRANT) - 20_001);
        vm.warp(block.timestamp + 3 days);
        refused(abi.encodeWithSelector(ICourtErrors.StillNeeded.selector, 20_001, 20_002));
        request(uint128(GRANT) - 20_002);
        vm.warp(block.timestamp + 3 days);
        court.withdraw();
        assertEq(court.bond(), 20_002);
    }

    function test_PaysTheOperatorWhoeverCalls() external {
        request(77);
        vm.warp(block.timestamp + 3 days);
        vm.expectEmit(address(court));
        emit ICourtEvents.Withdrawn(77, uint128(GRANT) - 77);
        vm.prank(makeAddr("anyone"));
        court.withdraw();
        vm.snapshotGasLastCall("Court", "withdraw");
        assertEq(coin.balanceOf(operator), 77);
        assertEq(court.withdrawing(), 0);
        refused(abi.encodeWithSelector(ICourtErrors.NothingToWithdraw.selector));
    }

    function test_ALaterRequestReplacesAnEarlier() external {
        request(77);
        vm.warp(block.timestamp + 2 days);
        vm.expectEmit(address(court));
        emit ICourtEvents.WithdrawalRequested(33);
        request(33);
        vm.warp(block.timestamp + 2 days);
        vm.expectPartialRevert(ICourtErrors.WithdrawalTooEarly.selector);
        court.withdraw();
        vm.warp(block.timestamp + 1 days);
        court.withdraw();
        assertEq(coin.balanceOf(operator), 33);
    }
}

contract BondOddCoin_Test is OddCoinFixture {
    function test_CountsWhatArrives() external {
        odd.setFee(7);
        odd.mint(address(this), 100);
        odd.approve(address(court), 100);
        court.deposit(100);
        assertEq(court.bond(), GRANT + 93);
    }

    function test_RevertWhen_TheAssetCallsBack() external {
        vm.prank(operator);
        court.requestWithdrawal(100);
        vm.warp(block.timestamp + 3 days);
        odd.callOnTransfer(address(court), abi.encodeCall(court.withdraw, ()));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        court.withdraw();
        odd.mint(address(this), 100);
        odd.approve(address(court), 100);
        odd.callOnTransfer(address(court), abi.encodeCall(court.deposit, (1)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        court.deposit(100);
    }
}
