// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Answer, Gap, Leaf, Receipt as ShareReceipt} from "../../src/interfaces/CourtTypes.sol";
import {ShareEvidence} from "../../src/lib/ShareRules.sol";
import {PoolFixture} from "./PoolFixture.sol";

/// @notice What the tests of the court have in common.
abstract contract CourtFixture is PoolFixture {
    uint128 internal constant SHIFT_VALUE = uint128(LEAVES) * SHARE_PRICE;
    uint256 internal constant REWARD = 1_000_000;

    address internal reporter = makeAddr("reporter");

    /// @dev Two shifts, a reward of state 2 opened and its samples drawn.
    function twoShiftsDrawn() internal returns (uint64 id) {
        postShifts(2);
        fund(2, REWARD);
        return openAndDraw(2);
    }

    /// @dev The first sample of shift k.
    function sampleOf(uint64 id, uint64 k) internal view returns (uint8 sample) {
        (uint64[] memory shifts,,) = court.samplesOf(id);
        for (sample = 0; shifts[sample] != k; ++sample) {}
    }

    function one(Answer memory a) internal pure returns (Answer[] memory all) {
        all = new Answer[](1);
        all[0] = a;
    }

    function pastDeadline(uint64 id) internal {
        vm.warp(court.drawOf(id).deadline + 1);
    }

    function convict(uint64 id, uint64 k) internal {
        if (block.timestamp <= court.drawOf(id).deadline) pastDeadline(id);
        court.convict(id, sampleOf(id, k));
        maskedOf[int64(k)] = true;
    }

    /// @dev As at the start of a transaction: a test is one, in which everything was touched already.
    function coolAll() internal {
        vm.cool(address(pool));
        vm.cool(address(court));
        vm.cool(address(court.examiner()));
        vm.cool(address(relay));
        vm.cool(address(peg));
        vm.cool(address(coin));
    }

    /// @dev Takes the bond down to an amount.
    function leaveBond(uint128 amount) internal {
        uint128 ask = court.bond() - amount;
        vm.prank(operator);
        court.requestWithdrawal(ask);
        vm.warp(court.withdrawableAt());
        court.withdraw();
        mineBlocks(1);
    }

    // ----------------------------------------------------------------- receipts

    function receipt(int64 tag, uint128 key, uint256 m, uint32 c, uint32 g)
        internal
        pure
        returns (ShareReceipt memory)
    {
        return ShareReceipt(tag, key, payeeOf(miner(m)), c, g);
    }

    /// @dev A share of shift k that the post left out, by miner m.
    function omitted(int64 k, uint256 m, uint32 salt) internal view returns (Made memory) {
        return mineShare(jobs[k], payeeOf(miner(m)), uint32(m), 1000 + salt);
    }

    function evidence(int64 k, uint256 m, Made memory share) internal view returns (ShareEvidence memory) {
        return evidenceOf(jobs[k], payeeOf(miner(m)), share);
    }

    /// @dev Where a key is missing in shift k.
    function gapOf(int64 k, uint128 key) internal view returns (Gap memory gap) {
        while (gap.position < made[k].length && made[k][gap.position].key < key) {
            ++gap.position;
        }
        if (gap.position > 0) gap.below = leafAt(k, gap.position - 1);
        if (gap.position < made[k].length) gap.above = leafAt(k, gap.position);
    }

    function leafAt(int64 k, uint32 index) internal view returns (Leaf memory) {
        Made memory m = made[k][index];
        return Leaf(m.miner, m.key, pathOf(k, LEAVES, index));
    }
}
