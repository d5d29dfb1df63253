// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Bitcoin's integers: least significant byte first.
/// @dev The readers check no bounds: the caller has.
library LittleEndian {
    /// @notice The 32 bytes at an offset, as they stand.
    function word(bytes memory data, uint256 pos) internal pure returns (bytes32 w) {
        assembly ("memory-safe") {
            w := mload(add(add(data, 32), pos))
        }
    }

    /// @notice The 4-byte integer at an offset.
    function u32(bytes memory data, uint256 pos) internal pure returns (uint32) {
        return uint32(reverse(uint256(word(data, pos))));
    }

    /// @notice The 8-byte integer at an offset.
    function u64(bytes memory data, uint256 pos) internal pure returns (uint64) {
        return uint64(reverse(uint256(word(data, pos))));
    }

    /// @notice The 32 bytes of a word in reverse order: swaps ever larger halves.
    function reverse(uint256 v) internal pure returns (uint256) {
        v = ((v >> 8) & 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff)
            | ((v & 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff) << 8);
        v = ((v >> 16) & 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff)
            | ((v & 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff) << 16);
        v = ((v >> 32) & 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff)
            | ((v & 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff) << 32);
        v = ((v >> 64) & 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff)
            | ((v & 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff) << 64);
        return (v >> 128) | (v << 128);
    }
}
