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

    function test_RevertWhen_WindowIsNotEmpty() external {
        postShifts(9);
        fund(1, 10);
        fund(9, 10);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.WindowNotEmpty.selector, 1));
        pool.advance(1);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.WindowNotEmpty.selector, 9));
        pool.advance(9);
    }

    function test_RevertWhen_NothingIsAvailable() external {
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.NothingToAdvance.selector, -1));
        pool.advance(-1);
    }

    function test_MovesTheMoneyToTheNextState() external {
        fund(-1, 10);
        fund(0, 5);
        pool.advance(-1);
        assertEq(pool.available(-1), 0);
        assertEq(pool.available(0), 15);

        // State 1 is not posted yet: the money waits there.
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Advanced(0, 15);
        vm.prank(makeAddr("anyone"));
        pool.advance(0);
        assertEq(pool.available(0), 0);
        assertEq(pool.available(1), 15);

        postShifts(1);
        settle(1, 14);
        assertEq(pool.totalReceived(), 15);
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
