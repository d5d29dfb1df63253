// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LittleEndian} from "./LittleEndian.sol";
import {Sha256d} from "./Sha256d.sol";

/// @title The 80 bytes of a Bitcoin block header.
///
///     offset  size  field
///          0     4  version, little-endian
///          4    32  hash of the previous header, internal byte order
///         36    32  merkle root of the transactions, internal byte order
///         68     4  time, little-endian, seconds since 1970
///         72     4  nBits: the compact target, little-endian
///         76     4  nonce, little-endian
///
/// @dev Every function expects SIZE bytes; the caller has checked that.
library BitcoinHeader {
    using LittleEndian for bytes;

    uint256 internal constant SIZE = 80;

    /// @notice Double SHA-256 of the header, internal byte order.
    function hash(bytes memory header) internal view returns (bytes32) {
        return Sha256d.ofBytes(header);
    }

    function prev(bytes memory header) internal pure returns (bytes32) {
        return header.word(4);
    }

    function merkleRoot(bytes memory header) internal pure returns (bytes32) {
        return header.word(36);
    }

    function time(bytes memory header) internal pure returns (uint32) {
        return header.u32(68);
    }

    function bits(bytes memory header) internal pure returns (uint32) {
        return header.u32(72);
    }

    /// @notice The hash as the integer that proof of work compares with the target: its bytes reversed.
    function powInt(bytes32 headerHash) internal pure returns (uint256) {
        return LittleEndian.reverse(uint256(headerHash));
    }
}
