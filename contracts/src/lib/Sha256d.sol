// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Bitcoin's hash: SHA-256, twice.
/// @dev The precompile is called from scratch space: as an expression each call would copy through new memory, which
/// costs twice as much. It fails only without gas.
library Sha256d {
    /// @notice Of any bytes.
    function ofBytes(bytes memory data) internal view returns (bytes32 h) {
        assembly ("memory-safe") {
            let ok := staticcall(gas(), 2, add(data, 32), mload(data), 0, 32)
            ok := and(staticcall(gas(), 2, 0, 32, 0, 32), ok)
            if iszero(ok) { revert(0, 0) }
            h := mload(0)
        }
    }

    /// @notice Of two words, one after the other: the inner node of a merkle tree.
    function ofPair(bytes32 left, bytes32 right) internal view returns (bytes32 h) {
        assembly ("memory-safe") {
            mstore(0, left)
            mstore(32, right)
            let ok := staticcall(gas(), 2, 0, 64, 0, 32)
            ok := and(staticcall(gas(), 2, 0, 32, 0, 32), ok)
            if iszero(ok) { revert(0, 0) }
            h := mload(0)
        }
    }
}
