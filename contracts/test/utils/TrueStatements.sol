// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISettleVerifier, IShiftVerifier} from "../../src/interfaces/IVerifiers.sol";

/// @notice Stands in for both verifiers where a test needs statements for which no proof can be made inside the EVM:
/// it accepts exactly those statements that the test worked out by plain arithmetic and declared true. The real
/// verifiers are tested with real proofs in vectors/.
contract TrueStatements is IShiftVerifier, ISettleVerifier {
    error NotDeclared();

    /// @notice 384: what the real verifiers demand.
    uint256 private constant PROOF_SIZE = 384;

    mapping(bytes32 statement => bool) private _declared;

    function declareShift(uint256[5] memory input) external {
        _declared[keccak256(abi.encode(input))] = true;
    }

    function declareSettle(uint256[13] memory input) external {
        _declared[keccak256(abi.encode(input))] = true;
    }

    function verifyProof(bytes calldata proof, uint256[5] calldata input) external view {
        if (proof.length != PROOF_SIZE || !_declared[keccak256(abi.encode(input))]) revert NotDeclared();
    }

    function verifyProof(bytes calldata proof, uint256[13] calldata input) external view {
        if (proof.length != PROOF_SIZE || !_declared[keccak256(abi.encode(input))]) revert NotDeclared();
    }
}
