// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Draw} from "../../src/interfaces/CourtTypes.sol";
import {ICourtErrors} from "../../src/interfaces/ICourtErrors.sol";
import {ICourtEvents} from "../../src/interfaces/ICourtEvents.sol";
import {CourtFixture} from "../utils/CourtFixture.sol";

contract Draw_Test is CourtFixture {
    function refused(uint64 id, bytes memory reason) private {
        vm.expectRevert(reason);
        court.draw(id);
    }

    function opened() private returns (uint64) {
        postShifts(2);
        fund(2, REWARD);
        return pool.open(2);
    }

    function test_RevertWhen_CallerIsNotThePool(address caller) external {
        vm.assume(caller != address(pool));
        vm.startPrank(caller);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.NotPool.selector, caller));
        court.begin(1, 1);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.NotPool.selector, caller));
        court.end(1, 0);
        vm.stopPrank();
    }

    function test_RevertWhen_NothingWasBegun() external {
        refused(1, abi.encodeWithSelector(ICourtErrors.UnknownSettlement.selector, 1));
    }

    /// @dev Compensations have no samples.
    function test_RevertWhen_ItIsACompensation() external {
        postShifts(1);
        vm.prank(address(court));
        uint64 id = pool.compensate(1, 1000);
        mineBlocks(6);
        refused(id, abi.encodeWithSelector(ICourtErrors.UnknownSettlement.selector, id));
    }

    function test_RevertWhen_TheSeedIsNotReached() external {
        uint64 id = opened();
        uint32 tip = relay.tipHeight();
        mineBlocks(5);
        refused(id, abi.encodeWithSelector(ICourtErrors.SeedNotReached.selector, tip + 6, tip + 5));
        mineBlocks(1);
        court.draw(id);
    }

    function test_RevertWhen_ItIsDrawn() external {
        uint64 id = twoShiftsDrawn();
        refused(id, abi.encodeWithSelector(ICourtErrors.AlreadyDrawn.selector, id));
    }

    function test_RevertWhen_TheWindowIsMasked() external {
        uint64 id = opened();
        mask(1);
        mask(2);
        mineBlocks(6);
        refused(id, abi.encodeWithSelector(ICourtErrors.NothingToSample.selector, id));
    }

    function test_TakesTheHeaderAtItsHeight() external {
        uint64 id = opened();
        uint32 height = relay.tipHeight() + 6;
        mineBlocks(9); // later headers change nothing
        bytes32 seed = keccak256(
            abi.encode(keccak256("paydirt.samples.v1"), block.chainid, address(pool), id, relay.canonicalAt(height))
        );
        uint64 deadline = uint64(block.timestamp) + 1 hours;
        uint128 counts = uint128(60) << 96 | uint128(60) << 112;
        vm.expectEmit(address(court));
        emit ICourtEvents.Drawn(id, seed, deadline, counts);
        vm.prank(makeAddr("anyone"));
        court.draw(id);
        vm.snapshotGasLastCall("Court", "draw");
        Draw memory d = court.drawOf(id);
        assertEq(d.seed, seed);
        assertEq(d.seedHeight, height);
        assertEq(d.deadline, deadline);
        assertEq(d.answered, 0);
        assertEq(d.counts, counts);
        assertEq(d.j, 2);
        assertFalse(court.cleared(id));
    }

    function test_SamplesEveryShareOfTheUnmaskedShifts() external {
        postShifts(3);
        fund(3, REWARD);
        mask(2);
        uint64 id = openAndDraw(3);
        (uint64[] memory k, uint32[] memory index,) = court.samplesOf(id);
        assertEq(k.length, SAMPLES);
        for (uint256 i = 0; i < SAMPLES; ++i) {
            uint256 r = uint256(keccak256(abi.encode(court.drawOf(id).seed, i))) % 120;
            assertEq(k[i], r < 60 ? 1 : 3);
            assertEq(index[i], r % 60);
        }
    }

    /// @dev Two openings of one state have samples of their own.
    function test_EachOpeningHasItsOwn() external {
        postShifts(1);
        fund(1, 1000);
        uint64 a = pool.open(1);
        fund(1, 1000);
        uint64 b = pool.open(1);
        mineBlocks(6);
        court.draw(a);
        court.draw(b);
        assertNotEq(court.drawOf(a).seed, court.drawOf(b).seed);
    }

    function test_RevertWhen_ReadingSamplesThatAreNotDrawn() external {
        uint64 id = opened();
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.NotDrawn.selector, id));
        court.samplesOf(id);
    }

    // ------------------------------------------------------------------- redraw

    function test_RevertWhen_RedrawingWithoutAConviction() external {
        uint64 id = twoShiftsDrawn();
        bytes memory reason = abi.encodeWithSelector(ICourtErrors.NothingToRedraw.selector, id);
        vm.expectRevert(reason);
        court.redraw(id);
        answerAll(id);
        vm.expectRevert(reason);
        court.redraw(id);
    }

    function test_RevertWhen_RedrawingWithSamplesLeft() external {
        uint64 id = twoShiftsDrawn();
        convict(id, 1);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.NothingToRedraw.selector, id));
        court.redraw(id); // those of shift 2 are neither answered nor masked
    }

    function test_RevertWhen_RedrawingWithAStaleRelay() external {
        uint64 id = twoShiftsDrawn();
        convict(id, 1);
        answerUnmasked(id);
        vm.expectPartialRevert(ICourtErrors.TipTooOld.selector);
        court.redraw(id);
    }

    function answerUnmasked(uint64 id) private {
        (uint64[] memory k,, bool[] memory answered) = court.samplesOf(id);
        for (uint8 i = 0; i < SAMPLES; ++i) {
            if (!answered[i] && !maskedOf[int64(k[i])]) answerOne(id, i);
        }
    }

    /// @dev Money is split only over a window that passed a whole round.
    function test_RedrawsWhatIsLeft() external {
        uint64 id = twoShiftsDrawn();
        convict(id, 1);
        answerUnmasked(id);
        assertFalse(court.cleared(id));
        mineBlocks(1);
        uint32 height = relay.tipHeight() + 6;
        vm.expectEmit(address(court));
        emit ICourtEvents.Redrawn(id, height);
        court.redraw(id);
        vm.snapshotGasLastCall("Court", "redraw");
        Draw memory d = court.drawOf(id);
        assertEq(d.seed, 0);
        assertEq(d.answered, 0);
        assertEq(d.seedHeight, height);
        assertEq(court.openSettlements(), 1);
        mineBlocks(6);
        court.draw(id);
        (uint64[] memory k,,) = court.samplesOf(id);
        for (uint256 i = 0; i < SAMPLES; ++i) {
            assertEq(k[i], 2);
        }
        answerAll(id);
        assertTrue(court.cleared(id));
        settleOpening(id);
    }
}
