// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @title The address that the blocks of one state pay.
/// @notice Deployed by the distributor with CREATE2 and the state's hash as salt, so the address is known, and can be
/// paid, before there is code. Everything it holds can go to the distributor and nowhere else.
/// @dev The creation code takes no arguments: it must be the same for every state and every pool.
contract Receiver {
    using SafeERC20 for IERC20;

    /// @notice Only the distributor collects.
    error NotDistributor(address caller);

    address private immutable DISTRIBUTOR = msg.sender;

    /// @notice Sends the whole balance of the asset to the distributor.
    function release(IERC20 asset) external {
        if (msg.sender != DISTRIBUTOR) revert NotDistributor(msg.sender);
        asset.safeTransfer(DISTRIBUTOR, asset.balanceOf(address(this)));
    }
}
