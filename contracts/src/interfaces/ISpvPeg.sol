// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IHeaderRelay} from "./IHeaderRelay.sol";
import {IRewardSource} from "./IRewardSource.sol";
import {PegCoin} from "../PegCoin.sol";

interface ISpvPegErrors {
    /// @notice A peg waits for at least one confirmation.
    error NoConfirmations();
    /// @notice The header in the evidence is not 80 bytes.
    error BadHeaderLength(uint256 length);
    /// @notice The block's reward was delivered before.
    error AlreadyDelivered(bytes32 blockHash);
    /// @notice The block is not canonical (0 confirmations) or not deep enough yet.
    error NotConfirmed(bytes32 blockHash, uint32 got, uint32 needed);
    /// @notice The merkle branch is longer than any block's.
    error BranchTooLong(uint256 length);
    /// @notice The coinbase and the branch do not lead to the block's merkle root.
    error NotInBlock(bytes32 blockHash);
    /// @notice The coinbase names another height than the block's.
    error WrongHeight(uint32 coinbase, uint32 relay);
    /// @notice Output 0 does not pay the receiver.
    error WrongPayoutScript(address receiver);
}

interface ISpvPegEvents {
    /// @notice The coinbase of a block was proven and its value minted.
    event Delivered(bytes32 indexed blockHash, address indexed receiver, uint256 amount);
}

/// @title The development reward source; see SpvPeg.
interface ISpvPeg is IRewardSource, ISpvPegErrors, ISpvPegEvents {
    /// @notice The Bitcoin headers that it believes.
    function relay() external view returns (IHeaderRelay);
    /// @notice Headers that it waits for, the block itself included.
    function confirmations() external view returns (uint32);
    /// @notice The test coin.
    function coin() external view returns (PegCoin);
    /// @notice Whether the reward of a block was delivered.
    function provenOf(bytes32 blockHash) external view returns (bool);
}
