// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Field} from "./Field.sol";

/// @title The posted vector of ledger shares per miner: two bytes for each id, big-endian.
/// @notice Eight counts make a pack: pack_i is the big-endian integer of the 16 bytes from 16·i on, zeros after the
/// end. The circuit's counts tree has the packs as leaves.
library Counts {
    /// @notice The count of one id; the caller has checked that it is there.
    function ofId(bytes calldata counts, uint256 id) internal pure returns (uint256) {
        return uint16(bytes2(counts[2 * id:2 * id + 2]));
    }

    /// @notice y = Σ pack_i · z^i mod r, by Horner's rule from the last pack down. Packs after the end are zero and
    /// add nothing.
    function evaluate(bytes calldata counts, uint256 z) internal pure returns (uint256 y) {
        uint256 modulus = Field.R;
        assembly ("memory-safe") {
            let length := counts.length
            let last := and(length, 15)
            let end := sub(length, last)
            if last {
                // The word goes on into other calldata: cut it to the bytes that are there.
                let mask := not(shr(mul(8, last), not(0)))
                y := shr(128, and(calldataload(add(counts.offset, end)), mask))
            }
            for { let i := end } i {} {
                i := sub(i, 16)
                y := addmod(mulmod(y, z, modulus), shr(128, calldataload(add(counts.offset, i))), modulus)
            }
        }
    }
}
