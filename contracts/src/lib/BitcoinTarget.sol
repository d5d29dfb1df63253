// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Targets, their compact form, work and retargeting, as Bitcoin Core computes them.
/// @notice A target is an integer below 2²⁵⁶; a header meets it when its proof-of-work integer is at most the target.
library BitcoinTarget {
    /// @notice The target of a compact form: mantissa · 256^(size − 3), mantissa the low 23 bits, size the top byte.
    /// @return target 0 when the form is negative, zero or above 256 bits: no header meets it
    function fromBits(uint32 bits) internal pure returns (uint256 target) {
        uint256 size = bits >> 24;
        uint256 mantissa = bits & 0x007fffff;
        if (bits & 0x00800000 != 0) return 0;
        if (size <= 3) return mantissa >> (8 * (3 - size));
        uint256 shift = 8 * (size - 3);
        if (shift > 255 || mantissa > type(uint256).max >> shift) return 0;
        return mantissa << shift;
    }

    /// @notice The compact form of a target, rounded down to three bytes of precision.
    function toBitsRoundedDown(uint256 target) internal pure returns (uint32) {
        uint256 size = 0;
        for (uint256 rest = target; rest != 0; rest >>= 8) {
            ++size;
        }
        uint256 mantissa = size <= 3 ? target << (8 * (3 - size)) : target >> (8 * (size - 3));
        // Bit 23 is the sign: a mantissa that would set it moves one byte down.
        if (mantissa & 0x00800000 != 0) {
            mantissa >>= 8;
            ++size;
        }
        // forge-lint: disable-next-line(unsafe-typecast): size is at most 33.
        return uint32((size << 24) | mantissa);
    }

    /// @notice Hashes that a header at this target took on average: ⌊2²⁵⁶ / (target + 1)⌋.
    /// @dev 2²⁵⁶ does not fit: ⌊2²⁵⁶/(t+1)⌋ = ⌊(2²⁵⁶ − t − 1)/(t+1)⌋ + 1.
    function workRoundedDown(uint256 target) internal pure returns (uint256) {
        if (target == type(uint256).max) return 1;
        return (~target / (target + 1)) + 1;
    }

    /// @notice Compact target of the period after one that ended with `bits` and took `elapsed` seconds:
    /// target · clamp(elapsed, timespan/4, timespan·4) / timespan, at most the limit.
    /// @dev limit · timespan · 4 must be below 2²⁵⁶.
    function retarget(uint32 bits, uint256 elapsed, uint256 timespan, uint256 limit) internal pure returns (uint32) {
        if (elapsed < timespan / 4) elapsed = timespan / 4;
        if (elapsed > timespan * 4) elapsed = timespan * 4;
        uint256 target = fromBits(bits) * elapsed / timespan;
        return toBitsRoundedDown(target > limit ? limit : target);
    }
}
