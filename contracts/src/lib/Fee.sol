// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The operator's fee.
library Fee {
    uint256 internal constant ONE = 10_000;
    uint256 internal constant MAX_BPS = 1_000;

    /// @notice ⌊credited · bps / (10000 − bps)⌋: bps of credited + fee, rounded in the miners' favour.
    /// @param bps at most MAX_BPS
    function roundedDown(uint128 credited, uint256 bps) internal pure returns (uint128) {
        // forge-lint: disable-next-line(unsafe-typecast): at most a ninth of credited.
        return uint128(credited * bps / (ONE - bps));
    }
}
