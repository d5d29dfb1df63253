// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title The coin that SpvPeg mints: one unit for one satoshi that a proven coinbase paid, and the grant.
/// @dev Warning: a test coin. Nothing redeems it.
contract PegCoin is ERC20 {
    /// @notice Only the peg mints.
    error NotPeg(address caller);

    /// @notice The peg that made this coin, its only minter.
    address public immutable peg;

    constructor() ERC20("Paydirt test coin", "tPDBTC") {
        peg = msg.sender;
    }

    /// @notice 8, so that a unit is a satoshi.
    function decimals() public pure override returns (uint8) {
        return 8;
    }

    function mint(address to, uint256 amount) external {
        if (msg.sender != peg) revert NotPeg(msg.sender);
        _mint(to, amount);
    }
}
