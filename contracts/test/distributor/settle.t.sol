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
    /// @dev Amount plus fee is all of 10,000: with 30:20:10 the split of 9,900 leaves no dust.
    uint128 private constant ALL = 9_900;

    function refused(Settlement memory s, bytes memory reason) private {
        vm.expectRevert(reason);
        pool.settle(s);
    }

    function good() private returns (Settlement memory s) {
        postShifts(1);
        fund(1, 10_000);
        (s,) = settlement(1, ALL);
    }

    function test_RevertWhen_StateIsUnknown() external {
        Settlement memory s = good();
        int64[4] memory bad = [int64(-2), 2, type(int64).max, type(int64).min];
        for (uint256 i = 0; i < bad.length; ++i) {
            s.j = bad[i];
            refused(s, abi.encodeWithSelector(IDistributorErrors.UnknownState.selector, bad[i]));
        }
    }

    /// @dev For an empty window the circuit has no statement either (W = 0); the contract does not count on it.
    function test_RevertWhen_WindowIsEmpty() external {
        Settlement memory s = good();
        for (int64 j = -1; j <= 0; ++j) {
            fund(j, 10_000);
            s.j = j;
            declare(s);
            refused(s, abi.encodeWithSelector(IDistributorErrors.WindowEmpty.selector, j));
        }
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
        (s.amount, s.credited) = (0, 0);
        declare(s);
        refused(s, abi.encodeWithSelector(IDistributorErrors.BadCredited.selector, 0, 0));
    }

    function test_RevertWhen_AmountAndFeeExceedTheState() external {
        postShifts(2);
        fund(1, 9_999);
        fund(2, 1_000_000);
        (Settlement memory s,) = settlement(1, ALL);
        refused(s, abi.encodeWithSelector(IDistributorErrors.ExceedsAvailable.selector, 10_000, 9_999));

        s.amount = type(uint128).max;
        declare(s);
        refused(
            s,
            abi.encodeWithSelector(
                IDistributorErrors.ExceedsAvailable.selector, uint256(type(uint128).max) + 100, 9_999
            )
        );
    }

    /// @dev In steps of 59 units a miner with 1 of 60 shares would never get anything: see IDistributor.settle.
    function test_RevertWhen_AmountIsBelowHalf() external {
        postShift(counts3(40, 19, 1), 3);
        fund(1, 1_000_000);
        (Settlement memory s,) = settlement(1, 59);
        refused(s, abi.encodeWithSelector(IDistributorErrors.SettlementTooSmall.selector, 59, 1_000_000));
        (s,) = settlement(1, 499_999);
        refused(s, abi.encodeWithSelector(IDistributorErrors.SettlementTooSmall.selector, 499_999, 1_000_000));
        settle(1, 500_000);
        assertEq(earned[2], 8_333);
    }

    function test_RevertWhen_TheSplitIsAnother() external {
        bytes memory reason = abi.encodeWithSelector(TrueStatements.NotDeclared.selector);
        Settlement memory s = good();
        s.newEarnRoot = bytes32(uint256(s.newEarnRoot) ^ 1);
        refused(s, reason);
        s.newEarnRoot = bytes32(uint256(s.newEarnRoot) ^ 1);
        s.amount -= 1;
        s.credited -= 1;
        refused(s, reason);
        s.amount += 1;
        refused(s, reason);
    }

    function test_RevertWhen_TheWindowIsThatOfAnotherState() external {
        Settlement memory s = good();
        postShifts(1);
        fund(2, 10_000);
        s.j = 2;
        refused(s, abi.encodeWithSelector(TrueStatements.NotDeclared.selector));
    }

    function test_RevertWhen_TheEarningsAreNotCurrent() external {
        Settlement memory s = good();
        pool.settle(s);
        fund(1, 10_000);
        refused(s, abi.encodeWithSelector(TrueStatements.NotDeclared.selector));
    }

    function test_TakesCreditedAndFeeAndLeavesTheRest() external {
        postShifts(1);
        fund(1, 10_007);
        // 9,904 over 30:20:10 is 4,952 + 3,301 + 1,650: one unit of dust, and the fee of 9,903 is 100.
        Settlement memory s = settle(1, 9_904);
        assertEq(s.credited, 9_903);
        assertEq(pool.available(1), 10_007 - 9_903 - 100);
        assertEq(pool.totalCredited(), 9_903);
        assertEq(pool.totalFees(), 100);
        assertEq(pool.feeOwed(), 100);
        assertEq(pool.earnRoot(), s.newEarnRoot);
        assertEq(uint256(pool.earnRoot()), Plain.root(earned));
    }

    function test_SettlesTheRestAndLaterMoney() external {
        postShifts(2);
        fund(1, 10_000);
        settle(1, 5_000);
        settle(1, 4_800);
        fund(1, 50_000);
        settle(1, 49_000);
        fund(2, 10_000);
        settle(2, ALL);
        assertEq(pool.totalReceived(), pool.available(1) + pool.available(2) + pool.totalCredited() + pool.totalFees());
    }

    function test_WeighsTheShiftsThatExist() external {
        for (int64 j = 1; j <= 11; ++j) {
            uint16 x = uint16(uint64(j));
            postShift(counts3(20 + x, 20 - x, 20), j == 1 ? 3 : 0);
            fund(j, 1_000_000);
            settle(j, 900_000); // the fixture declares the window from its own books
        }
    }

    function test_TakesExactlyAllAndExactlyHalf() external {
        Settlement memory s = good();
        pool.settle(s);
        assertEq(pool.available(1), 0);
        (, uint256[] memory after_) = settlement(1, ALL);
        earned = after_;
        fund(1, 10_000);
        settle(1, 5_000);
    }

    function test_AnyoneSettlesAndItEmits() external {
        Settlement memory s = good();
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Settled(1, ALL, ALL, 100, s.newEarnRoot, s.proof);
        vm.prank(makeAddr("anyone"));
        pool.settle(s);
    }

    /// @dev No rounding, fee or order of partial settlements gives out more than came in.
    function testFuzz_NeverGivesMoreThanTheStateReceived(uint128 received, uint128 part, uint16 a, uint16 b) external {
        received = uint128(bound(received, 1_000, type(uint64).max));
        a = uint16(bound(a, 1, 62));
        b = uint16(bound(b, 1, 63 - a));
        postShift(counts3(a, b, 64 - a - b), 3);
        fund(1, received);
        uint256 most = uint256(received) * (10_000 - FEE_BPS) / 10_000;
        settle(1, uint128(bound(part, (uint256(received) + 1) / 2, most)));
        assertEq(pool.available(1) + pool.totalCredited() + pool.totalFees(), received);
        assertLe(pool.totalFees() * 10_000, FEE_BPS * (pool.totalCredited() + pool.totalFees()));
    }
}

contract SettleOddCoin_Test is OddCoinFixture {
    function test_RevertWhen_TheAssetCallsBack() external {
        postShifts(1);
        odd.mint(pool.receiverOf(1), 10_000);
        pool.collect(1);
        odd.mint(pool.receiverOf(0), 10_000);
        (Settlement memory s,) = settlement(1, 9_000);
        odd.callOnTransfer(address(pool), abi.encodeCall(pool.settle, (s)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        pool.collect(0);
    }
}
