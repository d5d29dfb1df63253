// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ShiftPost, ShiftState} from "../interfaces/DistributorTypes.sol";
import {Field} from "./Field.sol";

/// @title How states and challenges are hashed; the encodings of coordinator/core/state.
/// @notice Chain id and the pool's address go into every hash: nothing of one pool fits another. No number, time or
/// hash of an EVM block does, so the same shift can be posted again after a reorganisation.
library StateHash {
    bytes32 internal constant DOMAIN_STATE = keccak256("paydirt.state.v1");
    bytes32 internal constant DOMAIN_Z = keccak256("paydirt.counts-challenge.v1");

    /// @notice Hash of the fixed states −1 and 0.
    function genesis(int64 j) internal view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_STATE, block.chainid, address(this), j));
    }

    /// @notice Hash of the state after shift k of a pool.
    /// @param s its roots, anchor and count
    function ofShift(
        address pool,
        uint64 k,
        bytes32 prev,
        ShiftState memory s,
        bytes32 countsHash,
        bytes32 registryHash
    ) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                DOMAIN_STATE,
                block.chainid,
                pool,
                k,
                prev,
                s.shareRoot,
                s.countsRoot,
                s.count,
                countsHash,
                registryHash,
                s.anchor
            )
        );
    }

    /// @notice z, where the posted counts are evaluated. Both roots and the counts are inside: the prover can choose
    /// nothing after z.
    /// @param tier M·2³² + n
    function challenge(ShiftPost calldata post, uint256 tier, bytes32 countsHash) internal view returns (uint256) {
        return uint256(
            keccak256(
            abi.encode(
            DOMAIN_Z,
            block.chainid,
            address(this),
            tier,
            post.k,
            post.shareRoot,
            post.countsRoot,
            post.count,
            countsHash
        )
        )
        ) % Field.R;
    }

    /// @notice The registry's hash after one more payee.
    function register(bytes32 registryHash, bytes21 payee) internal pure returns (bytes32) {
        return keccak256(abi.encode(registryHash, payee));
    }
}
