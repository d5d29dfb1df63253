// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The output script that pays a receiver through SpvPeg.
///
///     witness script   14 ‖ receiver (20) ‖ 75 (OP_DROP) ‖ 6a (OP_RETURN)
///     output script    00 ‖ 20 ‖ sha256(witness script)                       34 bytes, P2WSH
///
/// @dev Warning: nothing can spend this output. The coins are locked for ever.
library SpvPegScript {
    function paying(address receiver) internal pure returns (bytes memory) {
        return abi.encodePacked(hex"0020", sha256(abi.encodePacked(hex"14", receiver, hex"756a")));
    }
}
