// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {stdError} from "forge-std/StdError.sol";

import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {IDistributorEvents} from "../../src/interfaces/IDistributorEvents.sol";
import {OddCoin, OddCoinFixture} from "../utils/OddCoin.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract Collect_Test is PoolFixture {
    function test_RevertWhen_StateIsUnknown() external {
        int64[5] memory bad = [int64(-2), 1, 2, type(int64).max, type(int64).min];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.UnknownState.selector, bad[i]));
            pool.collect(bad[i]);
        }
    }

    function test_RevertWhen_NothingIsThere() external {
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.NothingToCollect.selector, 0));
        pool.collect(0);
        fund(0, 5);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.NothingToCollect.selector, 0));
        pool.collect(0);
    }

    function test_DeploysTheReceiverOnce() external {
        address receiver = pool.receiverOf(-1);
        assertEq(receiver.code.length, 0);
        fund(-1, 5);
        assertGt(receiver.code.length, 0);
        fund(-1, 6);
        assertEq(pool.available(-1), 11);
    }

    function test_AddsToItsStateOnly() external {
        postShifts(1);
        fund(-1, 1);
        fund(0, 20);
        fund(1, 300);
        fund(1, 4000);
        assertEq(pool.available(-1), 1);
        assertEq(pool.available(0), 20);
        assertEq(pool.available(1), 4300);
        assertEq(pool.totalReceived(), 4321);
        assertEq(coin.balanceOf(address(pool)), 4321);
    }

    function test_ReturnsAndEmitsTheAmount() external {
        reward(0, 77);
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Collected(0, 77);
        vm.prank(makeAddr("anyone"));
        assertEq(pool.collect(0), 77);
    }

    /// @dev A transfer straight to the pool is nobody's money: it is not counted for the next that is collected.
    function test_IgnoresWhatWasSentToThePoolItself() external {
        vm.prank(address(peg));
        coin.mint(address(pool), 1000);
        fund(0, 5);
        assertEq(pool.available(0), 5);
        assertEq(pool.totalReceived(), 5);
    }

    function testFuzz_ManyParts(uint64[8] memory parts) external {
        uint256 sum = 0;
        for (uint256 i = 0; i < parts.length; ++i) {
            parts[i] = uint64(bound(parts[i], 1, type(uint64).max));
            fund(0, parts[i]);
            sum += parts[i];
        }
        assertEq(pool.available(0), sum);
    }
}

/// @dev Assets that are not plain.
contract CollectOddCoin_Test is OddCoinFixture {
    function test_CountsWhatArrived() external {
        odd.setFee(3);
        odd.mint(pool.receiverOf(0), 100);
        assertEq(pool.collect(0), 97);
        assertEq(pool.available(0), 97);
        assertEq(pool.totalReceived(), 97);
    }

    function test_RevertWhen_TheSumPasses128Bits() external {
        odd.mint(pool.receiverOf(0), type(uint128).max);
        pool.collect(0);
        odd.burnAll(address(pool));
        odd.mint(pool.receiverOf(-1), 1);
        vm.expectRevert(stdError.arithmeticError);
        pool.collect(-1);

        odd.burnAll(pool.receiverOf(-1));
        odd.mint(pool.receiverOf(-1), uint256(type(uint128).max) + 1);
        vm.expectRevert(
            abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 128, uint256(1) << 128)
        );
        pool.collect(-1);
    }

    /// @dev Money of state −1, collected inside the collection of state 0, would be counted for both.
    function test_RevertWhen_TheAssetCallsBack() external {
        odd.mint(pool.receiverOf(-1), 10);
        odd.mint(pool.receiverOf(0), 10);
        odd.callOnTransfer(address(pool), abi.encodeCall(pool.collect, (-1)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        pool.collect(0);
    }
}
