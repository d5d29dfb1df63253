// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Answer, Draw} from "../interfaces/CourtTypes.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {Sample} from "../lib/Sample.sol";
import {Pots} from "./Pots.sol";

/// @title Samples against invented shares.
/// @notice An opening fixes an amount; a Bitcoin header that nobody knows yet picks K shares of its window; each must
/// be shown to be work, by anyone who has the data, or its shift is masked and the bond pays. Then K others are picked
/// of what is left: money is split only over a window that passed a whole round.
/// @dev Warning: who finds the block at the seed's height and does not like its samples can drop it, at the price of
/// its reward. Settle before the money that is at stake is worth many blocks.
/// @dev Warning: the seed is only as new as the relay's tip at the opening. Headers that exist but were not submitted
/// give the samples away: keep the relay up to date, and maxTipAge well below the time of six blocks. A header's time
/// may be two hours ahead.
/// @dev Warning: whoever has the data must get an answer into a block within the response window: an EVM chain that
/// censors for that long convicts an honest operator.
abstract contract Samples is Pots {
    /// @dev Blocks from the relay's tip at the opening to the seed.
    uint32 private constant SEED_DISTANCE = 6;

    mapping(uint64 id => Draw) private _draws;

    modifier onlyPool() {
        if (msg.sender != address(pool)) revert NotPool(msg.sender);
        _;
    }

    /// @inheritdoc ICourt
    function begin(uint64 id, int64 j) external onlyPool {
        Draw storage d = _draws[id];
        (d.j, d.seedHeight) = (j, _seedHeight());
        ++openSettlements;
        emit Begun(id, j, d.seedHeight);
    }

    /// @inheritdoc ICourt
    function end(uint64 id, uint128 amount) external onlyPool {
        --openSettlements;
        _endPot(id, _draws[id].j, amount);
    }

    /// @inheritdoc ICourt
    function draw(uint64 id) external {
        Draw memory d = _begun(id);
        if (d.seed != 0) revert AlreadyDrawn(id);
        uint32 tip = _relay.tipHeight();
        if (tip < d.seedHeight) revert SeedNotReached(d.seedHeight, tip);
        (d.counts,) = pool.windowCounts(d.j);
        if (d.counts == 0) revert NothingToSample(id);

        d.seed = Sample.seed(address(pool), id, _relay.canonicalAt(d.seedHeight));
        d.deadline = uint64(block.timestamp) + responseWindow;
        _draws[id] = d;
        emit Drawn(id, d.seed, d.deadline, d.counts);
    }

    /// @inheritdoc ICourt
    function redraw(uint64 id) external {
        Draw memory d = _drawn(id);
        (uint128 unmasked,) = pool.windowCounts(d.j);
        bool convicted = false;
        for (uint8 i = 0; i < samples; ++i) {
            if (d.answered & _bit(i) != 0) continue;
            (uint256 slot,) = Sample.locate(d.seed, d.counts, i);
            if (Sample.lane(unmasked, slot) != 0) revert NothingToRedraw(id);
            convicted = true;
        }
        if (!convicted) revert NothingToRedraw(id);
        uint32 seedHeight = _seedHeight();
        _draws[id] = Draw({seed: 0, seedHeight: seedHeight, deadline: 0, answered: 0, counts: 0, j: d.j});
        emit Redrawn(id, seedHeight);
    }

    /// @inheritdoc ICourt
    function answer(uint64 id, Answer[] calldata answers) external {
        Draw memory d = _drawn(id);
        for (uint256 i = 0; i < answers.length; ++i) {
            Answer calldata a = answers[i];
            uint32 bit = _bit(a.sample);
            if (d.answered & bit != 0 || !_checkAnswer(d, a)) continue;
            d.answered |= bit;
            emit Answered(id, a.sample);
        }
        _draws[id].answered = d.answered;
    }

    /// @inheritdoc ICourt
    function convict(uint64 id, uint8 sample) external nonReentrant {
        Draw memory d = _drawn(id);
        uint32 bit = _bit(sample);
        if (block.timestamp <= d.deadline) revert TooEarly(d.deadline);
        if (d.answered & bit != 0) revert AlreadyAnswered(id, sample);
        (uint256 slot,) = Sample.locate(d.seed, d.counts, sample);
        uint64 k = _shiftAt(d.j, slot);
        (uint128 unmasked,) = pool.windowCounts(d.j);
        uint256 count = Sample.lane(unmasked, slot);
        if (count == 0) revert AlreadyMasked(k);

        uint256 due = penalty();
        pool.mask(k);
        // Victims first.
        uint128 compensation = _slash(count * sharePrice);
        uint128 taken = _slash(due);
        // Too little to give any miner a unit, perhaps.
        if (compensation < pool.miners()) (compensation, taken) = (0, taken + compensation);
        if (compensation != 0) pool.compensate(k, compensation);
        _addToPot(id, taken);
        emit Convicted(id, sample, k, compensation, taken);
    }

    /// @inheritdoc ICourt
    function cleared(uint64 id) external view returns (bool) {
        return _draws[id].answered == type(uint32).max >> (32 - samples);
    }

    /// @inheritdoc ICourt
    function drawOf(uint64 id) external view returns (Draw memory) {
        return _draws[id];
    }

    /// @inheritdoc ICourt
    function samplesOf(uint64 id)
        external
        view
        returns (uint64[] memory k, uint32[] memory index, bool[] memory answered)
    {
        Draw memory d = _drawn(id);
        (k, index, answered) = (new uint64[](samples), new uint32[](samples), new bool[](samples));
        for (uint8 i = 0; i < samples; ++i) {
            uint256 slot;
            (slot, index[i]) = Sample.locate(d.seed, d.counts, i);
            (k[i], answered[i]) = (_shiftAt(d.j, slot), d.answered & _bit(i) != 0);
        }
    }

    /// @dev Reverts unless the leaf at the sampled place holds this work's key and this miner, and the work pays the
    /// miner. False when the shift is masked.
    function _checkAnswer(Draw memory d, Answer calldata a) private view returns (bool) {
        (uint256 slot, uint32 index) = Sample.locate(d.seed, d.counts, a.sample);
        uint64 k = _shiftAt(d.j, slot);
        if (pool.isMasked(k)) return false;
        examiner.examineLeaf(k, index, a.miner, a.path, a.share);
        return true;
    }

    /// @dev The height of a header that nobody knows yet.
    function _seedHeight() private view returns (uint32) {
        (, uint32 height, uint32 time,,,) = _relay.header(_relay.tip());
        if (uint256(time) + maxTipAge < block.timestamp) revert TipTooOld(time, maxTipAge);
        return height + SEED_DISTANCE;
    }

    function _begun(uint64 id) private view returns (Draw memory d) {
        d = _draws[id];
        if (d.seedHeight == 0) revert UnknownSettlement(id);
    }

    function _drawn(uint64 id) private view returns (Draw memory d) {
        d = _begun(id);
        if (d.seed == 0) revert NotDrawn(id);
    }

    function _bit(uint8 sample) private view returns (uint32) {
        if (sample >= samples) revert UnknownSample(sample);
        return uint32(1) << sample;
    }

    /// @dev The shift in a slot of the window of state j; the slot's count is not 0, so there is one.
    function _shiftAt(int64 j, uint256 slot) private pure returns (uint64) {
        // forge-lint: disable-next-line(unsafe-typecast): positive.
        return uint64(j + 1 - WINDOW + int64(uint64(slot)));
    }
}
