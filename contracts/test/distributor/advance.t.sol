// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {IDistributorEvents} from "../../src/interfaces/IDistributorEvents.sol";
import {OddCoinFixture} from "../utils/OddCoin.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract Advance_Test is PoolFixture {
    function test_RevertWhen_StateIsUnknown() external {
        int64[4] memory bad = [int64(-2), 1, type(int64).max, type(int64).min];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.UnknownState.selector, bad[i]));
            pool.advance(bad[i]);
        }
    }

    function test_RevertWhen_WindowIsNotEmptyAndItIsNoCrumb() external {
        postShifts(9);
        fund(1, MIN_SETTLEMENT);
        fund(9, MIN_SETTLEMENT);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.WindowNotEmpty.selector, 1));
        pool.advance(1);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.WindowNotEmpty.selector, 9));
        pool.advance(9);
    }

    /// @dev Shift 3 holds the shares that pay state 1: until it is posted more may come.
    function test_RevertWhen_ItIsACrumbAndMoreMayCome() external {
        postShifts(2);
        fund(1, MIN_SETTLEMENT - 1);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.WindowNotEmpty.selector, 1));
        pool.advance(1);
        postShifts(1);
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Advanced(1, MIN_SETTLEMENT - 1);
        pool.advance(1);
        assertEq(pool.available(1), 0);
        assertEq(pool.available(2), MIN_SETTLEMENT - 1);
    }

    function test_RevertWhen_NothingIsAvailable() external {
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.NothingToAdvance.selector, -1));
        pool.advance(-1);
        postShifts(3);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.NothingToAdvance.selector, 1));
        pool.advance(1);
    }

    function test_MovesTheMoneyToTheNextState() external {
        fund(-1, 1000);
        fund(0, 500);
        pool.advance(-1);
        assertEq(pool.available(-1), 0);
        assertEq(pool.available(0), 1500);

        // State 1 is not posted yet: the money waits there.
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Advanced(0, 1500);
        vm.prank(makeAddr("anyone"));
        pool.advance(0);
        assertEq(pool.available(0), 0);
        assertEq(pool.available(1), 1500);

        postShifts(1);
        settle(1);
        assertEq(pool.totalReceived(), 1500);
    }

    /// @dev What masked shifts should have had is opened and closed into the court's pot: it does not move on.
    function test_RevertWhen_TheWholeWindowIsMasked() external {
        postShifts(1);
        fund(1, MIN_SETTLEMENT);
        mask(1);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.WindowNotEmpty.selector, 1));
        pool.advance(1);
    }
}

contract AdvanceOddCoin_Test is OddCoinFixture {
    function test_RevertWhen_TheAssetCallsBack() external {
        odd.mint(pool.receiverOf(-1), 20);
        pool.collect(-1);
        odd.mint(pool.receiverOf(0), 10);
        odd.callOnTransfer(address(pool), abi.encodeCall(pool.advance, (-1)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        pool.collect(0);
    }
}
