// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ShareEvidence} from "../lib/ShareRules.sol";
import {IDistributor} from "./IDistributor.sol";

interface IExaminerErrors {
    /// @notice A path's length is not that of the share tree.
    error BadPathLength(uint256 got, uint256 expected);
    /// @notice A sibling is not below the order r of the scalar field.
    error NotFieldElement(bytes32 value);
    /// @notice The leaf is not at this place of the shift's share tree.
    error NotInShareTree(uint64 k, uint256 index);
    /// @notice The share is another miner's than said.
    error WrongMiner(bytes21 got, bytes21 expected);
}

/// @title Looks at one share and at one leaf for a court.
interface IExaminer is IExaminerErrors {
    /// @notice Reverts with the first rule that a share of shift k breaks: BadHeaderLength or BadShare of ShareRules,
    /// BadCoinbase of Coinbase.
    /// @return work the header hash as the proof-of-work integer; its low 128 bits are the leaf's key
    /// @return payee who is credited
    function examine(uint64 k, ShareEvidence calldata share) external view returns (uint256 work, bytes21 payee);

    /// @notice The same for a share that is the leaf at `index` of shift k, and pays the leaf's miner.
    /// @param path the leaf's siblings from below up
    function examineLeaf(uint64 k, uint256 index, uint32 miner, bytes32[] calldata path, ShareEvidence calldata share)
        external
        view
        returns (uint128 key, bytes21 payee);

    /// @notice Whether a share tree with this root has the leaf miner·2¹²⁸ + key at `index`.
    /// @param path the leaf's siblings from below up
    function opens(bytes32 root, uint256 index, uint32 miner, uint128 key, bytes32[] calldata path)
        external
        view
        returns (bool);

    /// @notice The pool whose shares these are.
    function pool() external view returns (IDistributor);
    /// @notice Blocks between two halvings of Bitcoin's subsidy.
    function halving() external view returns (uint32);
}
