// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Sha256d} from "./Sha256d.sol";

/// @title The merkle branch of a Bitcoin coinbase.
library MerkleBranch {
    /// @dev 2³² transactions do not fit in a block.
    uint256 internal constant MAX_LENGTH = 32;

    /// @notice Root of a block's transactions. The coinbase is the first of them, so all siblings stand on the right.
    /// @param txid of the coinbase, internal byte order
    /// @param branch the siblings, lowest level first
    function rootOfFirst(bytes32 txid, bytes32[] memory branch) internal view returns (bytes32 root) {
        root = txid;
        for (uint256 i = 0; i < branch.length; ++i) {
            root = Sha256d.ofPair(root, branch[i]);
        }
    }
}
