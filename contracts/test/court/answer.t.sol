// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Answer} from "../../src/interfaces/CourtTypes.sol";
import {ICourtErrors} from "../../src/interfaces/ICourtErrors.sol";
import {ICourtEvents} from "../../src/interfaces/ICourtEvents.sol";
import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {IExaminerErrors} from "../../src/interfaces/IExaminer.sol";
import {Field} from "../../src/lib/Field.sol";
import {CourtFixture} from "../utils/CourtFixture.sol";

contract Answer_Test is CourtFixture {
    uint64 private id;

    function setUp() public override {
        super.setUp();
        id = twoShiftsDrawn();
    }

    function refused(Answer memory a, bytes memory reason) private {
        vm.expectRevert(reason);
        court.answer(id, one(a));
    }

    function test_RevertWhen_NothingIsDrawn() external {
        fund(1, REWARD);
        uint64 other = pool.open(1);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.NotDrawn.selector, other));
        court.answer(other, new Answer[](0));
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.UnknownSettlement.selector, 99));
        court.answer(99, new Answer[](0));
    }

    function test_RevertWhen_ThereIsNoSuchSample() external {
        Answer memory a = answerOf(id, 0);
        a.sample = SAMPLES;
        refused(a, abi.encodeWithSelector(ICourtErrors.UnknownSample.selector, SAMPLES));
    }

    /// @dev Another share of the same shift, of another shift, and one that is in no shift.
    function test_RevertWhen_TheShareIsAnother() external {
        (uint64[] memory k, uint32[] memory index,) = court.samplesOf(id);
        Answer memory a = leafAnswer(0, int64(k[0]), (index[0] + 1) % 60);
        refused(a, abi.encodeWithSelector(IExaminerErrors.NotInShareTree.selector, k[0], index[0]));

        // Work tagged for another shift pays another script: the examiner refuses it before the tree is asked.
        a = leafAnswer(0, int64(3 - k[0]), index[0]);
        vm.expectRevert();
        court.answer(id, one(a));

        a = answerOf(id, 0);
        a.share = evidence(int64(k[0]), a.miner, omitted(int64(k[0]), a.miner, 0));
        refused(a, abi.encodeWithSelector(IExaminerErrors.NotInShareTree.selector, k[0], index[0]));
    }

    function test_RevertWhen_TheMinerIsAnother() external {
        Answer memory a = answerOf(id, 0);
        bytes21 payee = pool.payeeOf(a.miner);
        a.miner = (a.miner + 1) % 3;
        refused(a, abi.encodeWithSelector(IExaminerErrors.WrongMiner.selector, payee, pool.payeeOf(a.miner)));
        a.miner = 3;
        refused(a, abi.encodeWithSelector(IDistributorErrors.UnknownMiner.selector, 3));
    }

    /// @dev The leaf under another id, its work another's: the operator moved the share.
    function test_RevertWhen_TheLeafWasMoved() external {
        // Post a third shift whose leaves say miner 0, while the work pays miner 2.
        mineBlocks(1);
        postShift(counts3(0, 0, 56), 0);
        fund(3, REWARD);
        for (uint256 i = 0; i < made[3].length; ++i) {
            made[3][i].miner = 2;
        }
        uint64 third = openAndDraw(3);
        uint8 sample = sampleOf(third, 3);
        Answer memory a = answerOf(third, sample);
        a.miner = 0;
        vm.expectRevert(
            abi.encodeWithSelector(IExaminerErrors.WrongMiner.selector, payeeOf(miner(2)), payeeOf(miner(0)))
        );
        court.answer(third, one(a));
    }

    function test_RevertWhen_ThePathIsWrong() external {
        (uint64[] memory k, uint32[] memory index,) = court.samplesOf(id);
        Answer memory a = answerOf(id, 0);
        bytes32[] memory path = a.path;
        a.path = new bytes32[](path.length - 1);
        refused(a, abi.encodeWithSelector(IExaminerErrors.BadPathLength.selector, 8, 9));
        a.path = path;
        for (uint256 i = 0; i < path.length; ++i) {
            path[i] = bytes32(uint256(path[i]) ^ 1);
            refused(a, abi.encodeWithSelector(IExaminerErrors.NotInShareTree.selector, k[0], index[0]));
            path[i] = bytes32(uint256(path[i]) ^ 1);
            uint256 old = uint256(path[i]);
            path[i] = bytes32(old + Field.R);
            refused(a, abi.encodeWithSelector(IExaminerErrors.NotFieldElement.selector, path[i]));
            path[i] = bytes32(old);
        }
    }

    function test_AnyoneAnswersOneOrMany() external {
        vm.startPrank(makeAddr("anyone"));
        vm.expectEmit(address(court));
        emit ICourtEvents.Answered(id, 5);
        court.answer(id, one(answerOf(id, 5)));
        (,, bool[] memory answered) = court.samplesOf(id);
        for (uint256 i = 0; i < SAMPLES; ++i) {
            assertEq(answered[i], i == 5);
        }
        assertEq(court.drawOf(id).answered, 1 << 5);

        Answer[] memory rest = new Answer[](SAMPLES);
        for (uint8 i = 0; i < SAMPLES; ++i) {
            rest[i] = answerOf(id, i); // the one that is answered is passed over
        }
        assertFalse(court.cleared(id));
        court.answer(id, rest);
        assertTrue(court.cleared(id));
        vm.stopPrank();
    }

    /// @dev A full window, and a shift whose tag has an anchor: what an answer costs most.
    function test_Gas() external {
        postShifts(7);
        fund(9, REWARD);
        id = openAndDraw(9);
        uint8 sample = sampleOf(id, 9);
        Answer[] memory all = one(answerOf(id, sample));
        uint256 snapshot = vm.snapshotState();
        coolAll();
        court.answer(id, all);
        assertLt(vm.snapshotGasLastCall("Court", "answer (1 sample)"), 130_000);
        vm.revertToState(snapshot);

        all = new Answer[](SAMPLES);
        for (uint8 i = 0; i < SAMPLES; ++i) {
            all[i] = answerOf(id, i);
        }
        coolAll();
        court.answer(id, all);
        vm.snapshotGasLastCall("Court", "answer (16 samples)");
        assertTrue(court.cleared(id));
    }

    /// @dev Also one that is false: whoever comes second does not lose its other answers.
    function test_PassesOverWhatIsAnswered() external {
        court.answer(id, one(answerOf(id, 0)));
        Answer memory a;
        court.answer(id, one(a));
        Answer[] memory two = new Answer[](2);
        (two[0], two[1]) = (a, answerOf(id, 1));
        court.answer(id, two);
        assertEq(court.drawOf(id).answered, 3);
    }

    function test_TakesLateAnswersUntilTheShiftIsMasked() external {
        pastDeadline(id);
        uint8 a = sampleOf(id, 1);
        uint8 b = sampleOf(id, 2);
        answerOne(id, a);
        assertEq(court.drawOf(id).answered, uint32(1) << a);
        convict(id, 2);
        answerOne(id, b);
        assertEq(court.drawOf(id).answered, uint32(1) << a, "of a masked shift");
    }
}
