// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Settlement} from "../../src/interfaces/DistributorTypes.sol";
import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {IDistributorEvents} from "../../src/interfaces/IDistributorEvents.sol";
import {Field} from "../../src/lib/Field.sol";
import {OddCoinFixture} from "../utils/OddCoin.sol";
import {Plain} from "../utils/Plain.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";
import {TrueStatements} from "../utils/TrueStatements.sol";

contract Settle_Test is PoolFixture {
    /// @dev R of 10,000: with 30:20:10 the split leaves no dust.
    uint128 private constant ALL = 9_900;

    function refused(Settlement memory s, bytes memory reason) private {
        vm.expectRevert(reason);
        pool.settle(s);
    }

    function good() private returns (Settlement memory s) {
        postShifts(1);
        fund(1, 10_000);
        (s,) = settlement(open(1));
    }

    function test_RevertWhen_OpeningIsUnknown() external {
        Settlement memory s = good();
        uint64[3] memory bad = [uint64(0), 2, type(uint64).max];
        for (uint256 i = 0; i < bad.length; ++i) {
            s.id = bad[i];
            refused(s, abi.encodeWithSelector(IDistributorErrors.UnknownOpening.selector, bad[i]));
        }
    }

    function test_RevertWhen_OpeningIsFinished() external {
        Settlement memory s = good();
        pool.settle(s);
        refused(s, abi.encodeWithSelector(IDistributorErrors.AlreadyFinished.selector, 1));
    }

    function test_RevertWhen_SamplesAreNotCleared() external {
        postShifts(1);
        fund(1, 10_000);
        uint64 id = openAndDraw(1);
        (Settlement memory s,) = settlement(id);
        for (uint8 i = 0; i < SAMPLES; ++i) {
            refused(s, abi.encodeWithSelector(IDistributorErrors.NotCleared.selector, 1));
            answerOne(id, i);
        }
        pool.settle(s);
    }

    function test_RevertWhen_RootIsNotAFieldElement() external {
        Settlement memory s = good();
        s.newEarnRoot = bytes32(uint256(s.newEarnRoot) + Field.R);
        declare(s);
        refused(s, abi.encodeWithSelector(IDistributorErrors.NotFieldElement.selector, s.newEarnRoot));
    }

    function test_RevertWhen_CreditedIsOutOfRange() external {
        Settlement memory s = good();
        s.credited = 0;
        declare(s);
        refused(s, abi.encodeWithSelector(IDistributorErrors.BadCredited.selector, 0, ALL));
        s.credited = ALL + 1;
        declare(s);
        refused(s, abi.encodeWithSelector(IDistributorErrors.BadCredited.selector, ALL + 1, ALL));
    }

    function test_RevertWhen_TheSplitIsAnother() external {
        bytes memory reason = abi.encodeWithSelector(TrueStatements.NotDeclared.selector);
        Settlement memory s = good();
        s.newEarnRoot = bytes32(uint256(s.newEarnRoot) ^ 1);
        refused(s, reason);
        s.newEarnRoot = bytes32(uint256(s.newEarnRoot) ^ 1);
        s.credited -= 1;
        refused(s, reason);
    }

    function test_RevertWhen_TheWindowIsThatOfAnotherState() external {
        Settlement memory s = good();
        postShifts(1);
        fund(2, 10_000);
        s.id = open(2);
        refused(s, abi.encodeWithSelector(TrueStatements.NotDeclared.selector));
    }

    function test_RevertWhen_TheEarningsAreNotCurrent() external {
        Settlement memory s = good();
        pool.settle(s);
        fund(1, 10_000);
        s.id = open(1);
        refused(s, abi.encodeWithSelector(TrueStatements.NotDeclared.selector));
    }

    /// @dev A proof made before a shift was masked is for another window and another R.
    function test_RevertWhen_AShiftWasMaskedSince() external {
        postShifts(2);
        fund(2, 10_000);
        uint64 id = open(2);
        (Settlement memory s,) = settlement(id);
        mask(1);
        refused(s, abi.encodeWithSelector(IDistributorErrors.BadCredited.selector, ALL, ALL / 2));
        settleOpening(id);
    }

    function test_TakesCreditedAndFeeAndLeavesTheRest() external {
        postShifts(1);
        fund(1, 10_004);
        // 9,903 over 30:20:10 is 4,951 + 3,301 + 1,650: one unit of dust, and the fee of 9,902 is 100.
        Settlement memory s = settle(1);
        assertEq(s.credited, 9_902);
        assertEq(pool.available(1), 10_004 - 9_902 - 100);
        assertEq(pool.totalCredited(), 9_902);
        assertEq(pool.totalFees(), 100);
        assertEq(pool.feeOwed(), 100);
        assertEq(pool.earnRoot(), s.newEarnRoot);
        assertEq(uint256(pool.earnRoot()), Plain.root(earned));
        assertEq(pool.unsettled(), 2);
        assertEq(court.openSettlements(), 0);
    }

    function test_SettlesLaterMoney() external {
        postShifts(2);
        fund(1, 10_000);
        settle(1);
        fund(1, 50_000);
        settle(1);
        fund(2, 10_000);
        settle(2);
        assertEq(pool.totalReceived(), pool.available(1) + pool.available(2) + pool.totalCredited() + pool.totalFees());
    }

    /// @dev Openings do not wait for each other, nor go in order.
    function test_SettlesOpeningsInAnyOrder() external {
        postShifts(2);
        fund(1, 10_000);
        uint64 first = open(1);
        fund(1, 20_000);
        uint64 second = open(1);
        fund(2, 30_000);
        uint64 third = open(2);
        settleOpening(third);
        settleOpening(first);
        settleOpening(second);
        assertEq(pool.totalCredited(), 59_400);
        assertEq(pool.unsettled(), 0);
    }

    function test_WeighsTheShiftsThatExist() external {
        for (int64 j = 1; j <= 11; ++j) {
            uint16 x = uint16(uint64(j));
            postShift(counts3(20 + x, 20 - x, 20), j == 1 ? 3 : 0);
            fund(j, 1_000_000);
            settle(j); // the fixture declares the window from its own books
        }
    }

    function test_AnyoneSettlesAndItEmits() external {
        Settlement memory s = good();
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Settled(1, 1, ALL, ALL, 100, s.newEarnRoot, s.proof);
        vm.prank(makeAddr("anyone"));
        pool.settle(s);
    }

    /// @dev The part of a masked shift goes to nobody of its window, fee included.
    function test_SendsThePartOfMaskedShiftsToTheCourt() external {
        postShifts(4);
        fund(4, 10_000);
        uint64 id = open(4);
        mask(2);
        (Settlement memory s,) = settlement(id);
        assertEq(s.credited, 7_425 - 1); // 3,712 + 2,475 + 1,237
        uint256 before = coin.balanceOf(address(court));
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Potted(id, 4, 2_500);
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Settled(id, 4, 7_425, 7_424, 74, s.newEarnRoot, s.proof);
        pool.settle(s);
        assertEq(coin.balanceOf(address(court)) - before, 2_500);
        assertEq(pool.totalPotted(), 2_500);
        assertEq(pool.available(4), 10_000 - 7_424 - 74 - 2_500);
    }

    function test_SplitsACompensationOverItsShiftAlone() external {
        postShifts(2);
        postShift(counts3(0, 0, 60), 0);
        deal(address(coin), address(court), coin.balanceOf(address(court)) + 6_000);
        vm.prank(address(court));
        uint64 id = pool.compensate(3, 6_000);
        mask(3); // masked or not
        (Settlement memory s, uint256[] memory after_) = settlement(id);
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Settled(id, 3, 6_000, 6_000, 0, s.newEarnRoot, s.proof);
        pool.settle(s);
        assertEq(after_[2], 6_000);
        assertEq(pool.totalFees(), 0);
    }

    /// @dev No rounding, fee or mask gives out more than came in, and every opening credits something.
    function testFuzz_NeverGivesMoreThanTheStateReceived(uint128 received, uint16 a, uint16 b, uint8 masks) external {
        received = uint128(bound(received, MIN_SETTLEMENT, type(uint64).max));
        a = uint16(bound(a, 0, 56));
        b = uint16(bound(b, 0, 56 - a));
        postShift(counts3(20, 22, 22), 3);
        postShift(counts3(a, b, 56 - a - b), 0);
        fund(2, received);
        uint64 id = open(2);
        if (masks % 3 != 0) mask(masks % 3);
        Settlement memory s = settleOpening(id);
        assertGt(s.credited, 0);
        uint256 kept = pool.available(2) + pool.totalPotted() + pool.totalCredited() + pool.totalFees();
        assertEq(kept, received);
        assertLe(pool.totalFees() * 10_000, FEE_BPS * (pool.totalCredited() + pool.totalFees()));
    }
}

contract SettleOddCoin_Test is OddCoinFixture {
    function test_RevertWhen_TheAssetCallsBack() external {
        postShifts(1);
        odd.mint(pool.receiverOf(1), 10_000);
        pool.collect(1);
        odd.mint(pool.receiverOf(0), 10_000);
        (Settlement memory s,) = settlement(open(1));
        odd.callOnTransfer(address(pool), abi.encodeCall(pool.settle, (s)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        pool.collect(0);
    }
}
