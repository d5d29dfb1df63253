// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title How a block's reward reaches a receiver.
/// @notice One source belongs to a pool for ever. It answers which asset the pool pays in, which Bitcoin output script
/// pays a receiver, and brings arrivals to it.
/// @dev Warning: the source decides what a reward is. A source that mints for nothing, or mints nothing for a block,
/// makes the pool's balances as wrong as itself.
interface IRewardSource {
    /// @notice The ERC-20 token in which receivers are paid.
    function asset() external view returns (address);

    /// @notice The Bitcoin output script that pays `receiver`: the bytes that output 0 of a coinbase must carry.
    function payoutScript(address receiver) external view returns (bytes memory);

    /// @notice Brings one arrival to `receiver`, when the evidence proves it. Anyone may call.
    /// @param evidence source-specific; see the source.
    /// @return amount what the receiver got, in base units of the asset.
    function deliver(address receiver, bytes calldata evidence) external returns (uint256 amount);
}
