// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Poseidon2} from "../generated/Poseidon2.sol";

/// @title Poseidon2 Merkle trees with a fixed depth, four children a node.
/// @notice A tree of depth d has room for 2^d leaves in ⌈d/2⌉ levels; with odd d the second half of its places is
/// empty. Leaves go in as they are. The depth is fixed by the caller, so a node never passes for a leaf.
library Tree {
    /// @notice Number of words of a path in a tree of the depth: three siblings a level.
    function pathLength(uint256 depth) internal pure returns (uint256) {
        return (depth + 1) / 2 * 3;
    }

    /// @notice Root of a tree whose 2^depth leaves are all zero.
    function emptyRoot(uint256 depth) internal pure returns (uint256 root) {
        bytes memory keys = Poseidon2.roundKeys();
        for (uint256 i = 0; i < depth; i += 2) {
            root = Poseidon2.compress(keys, root, root, root, root);
        }
    }

    /// @notice Root of the tree that has `leaf` at `index`.
    /// @param index below 2^depth: its digits to base four, the lowest first, are the places among four children
    /// @param path for each level from the leaves up the three other children in order; pathLength(depth) words below r
    function rootFromPath(uint256 leaf, uint256 index, bytes32[] calldata path) internal pure returns (uint256 root) {
        bytes memory keys = Poseidon2.roundKeys();
        root = leaf;
        for (uint256 i = 0; i < path.length; i += 3) {
            (uint256 a, uint256 b, uint256 c) = (uint256(path[i]), uint256(path[i + 1]), uint256(path[i + 2]));
            uint256 place = index & 3;
            if (place == 0) root = Poseidon2.compress(keys, root, a, b, c);
            else if (place == 1) root = Poseidon2.compress(keys, a, root, b, c);
            else if (place == 2) root = Poseidon2.compress(keys, a, b, root, c);
            else root = Poseidon2.compress(keys, a, b, c, root);
            index >>= 2;
        }
    }
}
