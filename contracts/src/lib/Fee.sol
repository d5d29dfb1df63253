// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The operator's fee.
library Fee {
    uint256 internal constant ONE = 10_000;
    uint256 internal constant MAX_BPS = 1_000;

    /// @notice ⌊gross · (10000 − bps) / 10000⌋: what is left for the miners; with the fee on any part of it, at most
    /// gross.
    /// @param bps at most MAX_BPS
    function withoutRoundedDown(uint128 gross, uint256 bps) internal pure returns (uint128) {
        // forge-lint: disable-next-line(unsafe-typecast): at most gross.
        return uint128(gross * (ONE - bps) / ONE);
    }

    /// @notice ⌊credited · bps / (10000 − bps)⌋: bps of credited + fee, rounded in the miners' favour.
    /// @param bps at most MAX_BPS
    function roundedDown(uint128 credited, uint256 bps) internal pure returns (uint128) {
        // forge-lint: disable-next-line(unsafe-typecast): at most a ninth of credited.
        return uint128(credited * bps / (ONE - bps));
    }
}
