// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The scalar field of BN254, in which the proofs and the trees compute.
library Field {
    /// @notice r, the order of the field.
    uint256 internal constant R = 21888242871839275222246405745257275088548364400416034343698204186575808495617;

    function contains(bytes32 value) internal pure returns (bool) {
        return uint256(value) < R;
    }
}
