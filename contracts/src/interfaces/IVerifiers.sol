// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The shift verifier as gnark generates it: Groth16 over BN254 with one commitment.
/// @dev Warning: whoever knows the secrets of the key's setup can prove anything. The key is part of the verifier's
/// code; a pool is worth no more than the setup of its two verifiers.
interface IShiftVerifier {
    /// @notice Returns when the proof holds; reverts when it does not, or when an input is not below r.
    /// @param proof 384 bytes: A (64), B (128), C (64), commitment (64), its proof of knowledge (64), as in EIP-197.
    /// @param input shareRoot, countsRoot, count, z, y.
    function verifyProof(bytes calldata proof, uint256[5] calldata input) external view;
}

/// @title The settle verifier as gnark generates it: Groth16 over BN254 with one commitment.
/// @dev Warning: see IShiftVerifier.
interface ISettleVerifier {
    /// @notice Returns when the proof holds; reverts when it does not, or when an input is not below r.
    /// @param proof 384 bytes, as for the shift verifier.
    /// @param input oldEarnRoot, newEarnRoot, countsRoot of window slots 0…7 (oldest first), weights, R, credited.
    function verifyProof(bytes calldata proof, uint256[13] calldata input) external view;
}
