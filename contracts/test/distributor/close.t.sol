// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {IDistributorEvents} from "../../src/interfaces/IDistributorEvents.sol";
import {OddCoinFixture} from "../utils/OddCoin.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract Close_Test is PoolFixture {
    function refused(uint64 id, bytes memory reason) private {
        vm.expectRevert(reason);
        pool.close(id);
    }

    function good() private {
        postShifts(2);
        fund(2, 10_000);
        pool.open(2);
        mask(1);
        mask(2);
    }

    function test_RevertWhen_OpeningIsUnknown() external {
        good();
        refused(2, abi.encodeWithSelector(IDistributorErrors.UnknownOpening.selector, 2));
    }

    function test_RevertWhen_OpeningIsFinished() external {
        good();
        pool.close(1);
        refused(1, abi.encodeWithSelector(IDistributorErrors.AlreadyFinished.selector, 1));
    }

    function test_RevertWhen_AShiftIsNotMasked() external {
        postShifts(2);
        fund(2, 10_000);
        pool.open(2);
        mask(1);
        refused(1, abi.encodeWithSelector(IDistributorErrors.WindowNotEmpty.selector, 2));
    }

    function test_RevertWhen_ItIsACompensation() external {
        good();
        deal(address(coin), address(court), coin.balanceOf(address(court)) + 6_000);
        vm.prank(address(court));
        uint64 id = pool.compensate(2, 6_000);
        refused(id, abi.encodeWithSelector(IDistributorErrors.NotReward.selector, id));
    }

    function test_SendsAllToTheCourt() external {
        good();
        uint256 before = coin.balanceOf(address(court));
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Potted(1, 2, 10_000);
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Closed(1, 2, 10_000);
        vm.prank(makeAddr("anyone"));
        pool.close(1);
        assertEq(coin.balanceOf(address(court)) - before, 10_000);
        assertEq(pool.totalPotted(), 10_000);
        assertEq(pool.unsettled(), 0);
        assertEq(pool.available(2), 0);
        assertEq(court.openSettlements(), 0);
        (uint128 left, uint128 price, uint8 slots) = court.potOf(1);
        assertEq(left, 10_000);
        assertEq(price, 83); // of 120 shares
        assertEq(slots, uint8(0xc0));
    }
}

contract CloseOddCoin_Test is OddCoinFixture {
    function test_RevertWhen_TheAssetCallsBack() external {
        postShifts(1);
        odd.mint(pool.receiverOf(1), 10_000);
        pool.collect(1);
        pool.open(1);
        mask(1);
        odd.mint(pool.receiverOf(0), 10_000);
        odd.callOnTransfer(address(pool), abi.encodeCall(pool.close, (1)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        pool.collect(0);
    }
}
