// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Proof} from "./DistributorTypes.sol";

/// @title Everything that happens in a pool. The logs alone rebuild its whole accounting, proofs included.
interface IDistributorEvents {
    /// @notice Shift k is posted; see ShiftPost for the fields.
    event ShiftPosted(
        uint64 indexed k,
        bytes32 indexed stateHash,
        bytes32 shareRoot,
        bytes32 countsRoot,
        uint32 count,
        bytes32 anchor,
        bytes21[] newPayees,
        bytes counts,
        Proof proof
    );
    /// @notice Money came in from receiver_j.
    event Collected(int64 indexed j, uint256 amount);
    /// @notice Money of state `from`, whose window is empty, now belongs to state `from + 1`.
    event Advanced(int64 indexed from, uint256 amount);
    /// @notice Money of state j was split; see Settlement for the fields.
    event Settled(int64 indexed j, uint128 amount, uint128 credited, uint128 fee, bytes32 newEarnRoot, Proof proof);
    /// @notice Miner `id` was paid `amount`; it has now been paid `earned` in all.
    event Claimed(uint32 indexed id, address indexed recipient, uint128 amount, uint128 earned);
    /// @notice What `payee` earns goes to `recipient` from now on.
    event RecipientSet(address indexed payee, address recipient);
    /// @notice The operator was paid its fee.
    event FeeClaimed(uint256 amount);
}
