// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Which shares of a window are sampled; coordinator/core/sample is the same in Go.
/// @notice Counts of the window's eight shifts stand in one word, slot i in bits 16·i … 16·i + 15.
library Sample {
    bytes32 internal constant DOMAIN = keccak256("paydirt.samples.v1");

    /// @notice The seed of opening `id` of a pool.
    /// @param header hash of the Bitcoin header at the seed's height, internal byte order
    function seed(address pool, uint64 id, bytes32 header) internal view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN, block.chainid, pool, id, header));
    }

    /// @notice Sample i: share keccak256(seed, i) mod T of the T shares, oldest shift first.
    /// @dev The modulus favours the first shares by less than 2¹⁸ / 2²⁵⁶.
    /// @param counts not all zero
    /// @return slot of the shift
    /// @return index of the leaf in it
    function locate(bytes32 seed_, uint128 counts, uint256 i) internal pure returns (uint256 slot, uint32 index) {
        uint256 left = uint256(keccak256(abi.encode(seed_, i))) % total(counts);
        uint256 count = lane(counts, 0);
        while (left >= count) {
            left -= count;
            count = lane(counts, ++slot);
        }
        // forge-lint: disable-next-line(unsafe-typecast): below 2¹⁶.
        index = uint32(left);
    }

    /// @notice T: the sum of the counts.
    function total(uint128 counts) internal pure returns (uint256 sum) {
        for (; counts != 0; counts >>= 16) {
            sum += uint16(counts);
        }
    }

    /// @notice The count in a slot.
    function lane(uint128 counts, uint256 slot) internal pure returns (uint256) {
        return uint16(counts >> (16 * slot));
    }
}
