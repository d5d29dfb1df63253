// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CourtParams} from "./interfaces/CourtTypes.sol";
import {CourtBase} from "./court/CourtBase.sol";
import {Samples} from "./court/Samples.sol";

/// @title Court
/// @notice Holds the bond of one pool's operator, hears the evidence against it, and convicts. No owner, no upgrade,
/// no pause: what the bond pays is decided by proof of work, the operator's own signatures, and the clock.
///
///     court/Bond.sol       what must be deposited, what is lost, when it may be taken out
///     court/Receipts.sol   shares that were mined and left out
///     court/Samples.sol    shares that nobody mined
///     court/Pots.sol       what the shares of convicted shifts would have had
///
/// @dev Warning: the bond makes good as far as it goes. It covers one penalty and three full shifts; who is convicted
/// of more at a time pays the first victims first.
contract Court is Samples {
    constructor(CourtParams memory p) CourtBase(p) {}
}
