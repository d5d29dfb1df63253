// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {IDistributorEvents} from "../../src/interfaces/IDistributorEvents.sol";
import {OddCoinFixture} from "../utils/OddCoin.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract ClaimFee_Test is PoolFixture {
    function test_RevertWhen_NoFeeIsDue() external {
        vm.expectRevert(IDistributorErrors.NothingToClaim.selector);
        pool.claimFee();
        postShifts(1);
        fund(1, 10_000);
        settle(1);
        pool.claimFee();
        vm.expectRevert(IDistributorErrors.NothingToClaim.selector);
        pool.claimFee();
    }

    function test_PaysTheOperatorWhoeverCalls() external {
        postShifts(1);
        for (uint256 i = 1; i <= 2; ++i) {
            fund(1, 10_000);
            settle(1);
            assertEq(pool.feeOwed(), 100);
            vm.expectEmit(address(pool));
            emit IDistributorEvents.FeeClaimed(100);
            vm.prank(makeAddr("anyone"));
            pool.claimFee();
            assertEq(coin.balanceOf(operator), i * 100);
            assertEq(pool.feeOwed(), 0);
            assertEq(pool.totalFees(), i * 100);
        }
    }
}

contract ClaimFeeOddCoin_Test is OddCoinFixture {
    function test_RevertWhen_TheAssetCallsBack() external {
        postShifts(1);
        odd.mint(pool.receiverOf(1), 10_000);
        pool.collect(1);
        settle(1);
        odd.mint(pool.receiverOf(0), 10_000);
        odd.callOnTransfer(address(pool), abi.encodeCall(pool.claimFee, ()));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        pool.collect(0);
    }
}
