// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Opening, OpeningKind} from "../../src/interfaces/DistributorTypes.sol";
import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {IDistributorEvents} from "../../src/interfaces/IDistributorEvents.sol";
import {OddCoinFixture} from "../utils/OddCoin.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract CourtOnly_Test is PoolFixture {
    function test_RevertWhen_CallerIsNotTheCourt(address caller) external {
        vm.assume(caller != address(court));
        postShifts(1);
        bytes memory reason = abi.encodeWithSelector(IDistributorErrors.NotCourt.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(reason);
        pool.mask(1);
        vm.expectRevert(reason);
        pool.fund(1, 1);
        vm.expectRevert(reason);
        pool.compensate(1, 1);
        vm.stopPrank();
    }

    function test_RevertWhen_ShiftIsNotPosted() external {
        postShifts(1);
        vm.startPrank(address(court));
        uint64[2] memory bad = [uint64(0), 2];
        for (uint256 i = 0; i < bad.length; ++i) {
            bytes memory reason = abi.encodeWithSelector(IDistributorErrors.UnknownShift.selector, bad[i]);
            vm.expectRevert(reason);
            pool.mask(bad[i]);
            vm.expectRevert(reason);
            pool.compensate(bad[i], 1);
        }
        vm.stopPrank();
    }

    function test_RevertWhen_FundingAnUnknownState() external {
        postShifts(1);
        vm.startPrank(address(court));
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.UnknownState.selector, 2));
        pool.fund(2, 1);
        pool.fund(1, 1);
        vm.stopPrank();
    }

    function test_MasksInEveryWindow() external {
        postShifts(9);
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Masked(2);
        mask(2);
        assertTrue(pool.shiftOf(2).masked);
        for (int64 j = 1; j <= 9; ++j) {
            (, uint256 weights) = pool.window(j);
            (uint128 counts, uint32 posted) = pool.windowCounts(j);
            uint256 n = 0;
            for (uint256 i = 0; i < 8; ++i) {
                int64 k = j - 7 + int64(uint64(i));
                bool counted = k >= 1 && k != 2;
                if (k >= 1) ++n;
                assertEq(uint16(weights >> (16 * i)), counted ? 1 : 0);
                assertEq(uint16(counts >> (16 * i)), counted ? 60 : 0);
            }
            assertEq(posted, 60 * n);
        }
    }

    /// @dev A mask is no part of the state's hash: what comes after stands.
    function test_AMaskChangesNoHash() external {
        postShifts(2);
        (bytes32 one, bytes32 two) = (pool.stateHash(1), pool.stateHash(2));
        mask(1);
        assertEq(pool.stateHash(1), one);
        assertEq(pool.stateHash(2), two);
    }

    function test_FundsAState() external {
        postShifts(1);
        uint256 before = coin.balanceOf(address(court));
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Funded(1, 500);
        vm.prank(address(court));
        pool.fund(1, 500);
        assertEq(pool.available(1), 500);
        assertEq(pool.totalReceived(), 500);
        assertEq(before - coin.balanceOf(address(court)), 500);
    }

    function test_OpensACompensation() external {
        postShifts(1);
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Opened(1, 1, 500, 500, true);
        vm.prank(address(court));
        assertEq(pool.compensate(1, 500), 1);
        (Opening memory o, uint128 amount) = pool.openingOf(1);
        assertEq(uint8(o.kind), uint8(OpeningKind.Compensation));
        assertEq(amount, 500);
        assertEq(pool.totalReceived(), 500);
        assertEq(court.openSettlements(), 0);
    }
}

contract CourtOnlyOddCoin_Test is OddCoinFixture {
    function test_CountsWhatArrives() external {
        postShifts(1);
        odd.setFee(3);
        vm.startPrank(address(court));
        pool.fund(1, 500);
        assertEq(pool.available(1), 497);
        pool.compensate(1, 500);
        vm.stopPrank();
        (Opening memory o,) = pool.openingOf(1);
        assertEq(o.gross, 497);
        assertEq(pool.totalReceived(), 994);
    }
}
