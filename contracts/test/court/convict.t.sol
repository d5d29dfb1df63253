// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Opening, OpeningKind} from "../../src/interfaces/DistributorTypes.sol";
import {ICourtErrors} from "../../src/interfaces/ICourtErrors.sol";
import {ICourtEvents} from "../../src/interfaces/ICourtEvents.sol";
import {IDistributorEvents} from "../../src/interfaces/IDistributorEvents.sol";
import {CourtFixture} from "../utils/CourtFixture.sol";

contract Convict_Test is CourtFixture {
    uint64 private id;

    function setUp() public override {
        super.setUp();
        id = twoShiftsDrawn();
    }

    function refused(uint8 sample, bytes memory reason) private {
        vm.expectRevert(reason);
        court.convict(id, sample);
    }

    function test_RevertWhen_NothingIsDrawn() external {
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.UnknownSettlement.selector, 9));
        court.convict(9, 0);
    }

    function test_RevertWhen_ThereIsNoSuchSample() external {
        pastDeadline(id);
        refused(SAMPLES, abi.encodeWithSelector(ICourtErrors.UnknownSample.selector, SAMPLES));
    }

    function test_RevertWhen_TheDeadlineIsNotOver() external {
        uint64 deadline = court.drawOf(id).deadline;
        vm.warp(deadline);
        refused(0, abi.encodeWithSelector(ICourtErrors.TooEarly.selector, deadline));
        vm.warp(deadline + 1);
        court.convict(id, 0);
    }

    function test_RevertWhen_TheSampleIsAnswered() external {
        answerOne(id, 3);
        pastDeadline(id);
        refused(3, abi.encodeWithSelector(ICourtErrors.AlreadyAnswered.selector, id, 3));
    }

    function test_RevertWhen_TheShiftIsMasked() external {
        uint8 sample = sampleOf(id, 1);
        convict(id, 1);
        refused(sample, abi.encodeWithSelector(ICourtErrors.AlreadyMasked.selector, 1));
    }

    /// @dev Victims first: the price of what was posted; then n·p + ⌈U/K⌉ into the pot of the opening.
    function test_MasksCompensatesAndPenalises() external {
        uint8 sample = sampleOf(id, 2);
        pastDeadline(id);
        uint128 compensation = 60 * SHARE_PRICE;
        uint128 penalty = SHIFT_VALUE + uint128(REWARD) / SAMPLES;
        assertEq(court.penalty(), penalty);
        coolAll();
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Masked(2);
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Opened(id + 1, 2, compensation, compensation, true);
        vm.expectEmit(address(court));
        emit ICourtEvents.Convicted(id, sample, 2, compensation, penalty);
        vm.prank(makeAddr("anyone"));
        court.convict(id, sample);
        vm.snapshotGasLastCall("Court", "convict");
        maskedOf[2] = true;

        assertTrue(pool.shiftOf(2).masked);
        assertEq(court.bond(), GRANT - compensation - penalty);
        (uint128 left, uint128 price,) = court.potOf(id);
        assertEq(left, penalty);
        assertEq(price, 0, "not before the end");
        (Opening memory o,) = pool.openingOf(id + 1);
        assertEq(uint8(o.kind), uint8(OpeningKind.Compensation));
        assertEq(pool.unsettled(), REWARD + compensation);

        // Its miners are paid by posted counts, without waiting for anything.
        settleOpening(id + 1);
        assertEq(earned[0], 30 * SHARE_PRICE);
        assertEq(earned[1], 20 * SHARE_PRICE);
        assertEq(earned[2], 10 * SHARE_PRICE);
    }

    /// @dev The same sample is in two openings: the second finds the shift masked, and takes nothing more.
    function test_OneShiftIsConvictedOnce() external {
        fund(2, REWARD);
        uint64 second = openAndDraw(2);
        convict(id, 1);
        uint128 bond = court.bond();
        pastDeadline(second);
        uint8 sample = sampleOf(second, 1);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.AlreadyMasked.selector, 1));
        court.convict(second, sample);
        assertEq(court.bond(), bond);
    }

    /// @dev Reporting itself first buys nothing off a conviction.
    function test_ReceiptsPenalisedBeforeChangeNothing() external {
        uint256 bond = court.bond();
        bytes memory signature = sign(receipt(0, 1, 0, 1, LEAVES + 1));
        court.reportOverfull(receipt(0, 1, 0, 1, LEAVES + 1), signature);
        assertGt(court.penalised(2), 0);
        uint256 reported = bond - court.bond();
        convict(id, 2);
        assertEq(bond - court.bond(), 2 * reported + 60 * SHARE_PRICE + toPenaltyOf(reported, signature.length));
    }

    /// @dev The report's own money raised what is not settled.
    function toPenaltyOf(uint256 reported, uint256) private pure returns (uint256) {
        uint256 before = (REWARD + SAMPLES - 1) / SAMPLES;
        uint256 toMiners = reported - uint256(SHIFT_VALUE) / 10;
        return (REWARD + toMiners + SAMPLES - 1) / SAMPLES - before;
    }

    function test_ABondThatIsShortPaysVictimsFirst() external {
        // Let the operator take all but the K-th part out before the money comes.
        answerAll(id);
        settleOpening(id);
        leaveBond(61 * SHARE_PRICE);
        fund(2, REWARD);
        uint64 second = openAndDraw(2);
        uint8 sample = sampleOf(second, 1);
        pastDeadline(second);
        vm.expectEmit(address(court));
        emit ICourtEvents.Convicted(second, sample, 1, 60 * SHARE_PRICE, SHARE_PRICE);
        court.convict(second, sample);
        maskedOf[1] = true;
        assertEq(court.bond(), 0);

        // An empty bond masks all the same.
        sample = sampleOf(second, 2);
        vm.expectEmit(address(court));
        emit ICourtEvents.Convicted(second, sample, 2, 0, 0);
        court.convict(second, sample);
        maskedOf[2] = true;
        pool.close(second);
        (uint128 left, uint128 price,) = court.potOf(second);
        assertEq(left, REWARD + SHARE_PRICE);
        assertEq(price, (REWARD + SHARE_PRICE) / 120);
    }

    /// @dev A compensation that might credit nobody goes into the pot.
    function test_TooLittleToSplitGoesIntoThePot() external {
        answerAll(id);
        settleOpening(id);
        leaveBond(MINERS - 1);
        fund(2, REWARD);
        uint64 second = openAndDraw(2);
        uint8 sample = sampleOf(second, 1);
        pastDeadline(second);
        vm.expectEmit(address(court));
        emit ICourtEvents.Convicted(second, sample, 1, 0, MINERS - 1);
        court.convict(second, sample);
        assertEq(pool.lastOpening(), second);
        (uint128 left,,) = court.potOf(second);
        assertEq(left, MINERS - 1);
    }
}
