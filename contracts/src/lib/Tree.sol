// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Poseidon2} from "../generated/Poseidon2.sol";

/// @title Poseidon2 Merkle trees with a fixed depth.
/// @notice A node is compress(left, right); leaves go in as they are. The depth is fixed by the caller, so a node
/// never passes for a leaf.
library Tree {
    /// @notice Root of a tree whose 2^depth leaves are all zero.
    function emptyRoot(uint256 depth) internal pure returns (uint256 root) {
        for (uint256 i = 0; i < depth; ++i) {
            root = Poseidon2.compress(root, root);
        }
    }

    /// @notice Root of the tree that has `leaf` at `index`.
    /// @param index below 2^path.length: bit i says whether the node of level i is the right one
    /// @param path the siblings from the leaf up
    function rootFromPath(uint256 leaf, uint256 index, bytes32[] calldata path) internal pure returns (uint256 root) {
        root = leaf;
        for (uint256 i = 0; i < path.length; ++i) {
            uint256 sibling = uint256(path[i]);
            (uint256 left, uint256 right) = (index >> i) & 1 == 0 ? (root, sibling) : (sibling, root);
            root = Poseidon2.compress(left, right);
        }
    }
}
