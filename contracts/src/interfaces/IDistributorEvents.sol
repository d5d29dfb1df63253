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
    /// @notice Money of state `from`, which cannot be settled there, now belongs to state `from + 1`.
    event Advanced(int64 indexed from, uint256 amount);
    /// @notice All that state j had was set aside to be split: `amount` of `gross` over the miners while no more of
    /// the window is masked. A compensation is money from the bond for the miners of shift j, and has no fee.
    event Opened(uint64 indexed id, int64 indexed j, uint128 gross, uint128 amount, bool compensation);
    /// @notice Opening `id` was split. The part of masked shifts went to the court, see Potted; what is left of the
    /// gross without it, credited and fee, back to state j. See Settlement for the other fields.
    event Settled(
        uint64 indexed id,
        int64 indexed j,
        uint128 amount,
        uint128 credited,
        uint128 fee,
        bytes32 newEarnRoot,
        Proof proof
    );
    /// @notice The part of opening `id` that masked shifts would have had went to the court, where their shares redeem
    /// it. Comes before Settled or Closed.
    event Potted(uint64 indexed id, int64 indexed j, uint128 amount);
    /// @notice Opening `id`, whose whole window was masked, ended without a split.
    event Closed(uint64 indexed id, int64 indexed j, uint128 gross);
    /// @notice The court convicted shift k: it weighs nothing from now on.
    event Masked(uint64 indexed k);
    /// @notice Money from the operator's bond now belongs to state j.
    event Funded(int64 indexed j, uint128 amount);
    /// @notice Miner `id` was paid `amount`; it has now been paid `earned` in all.
    event Claimed(uint32 indexed id, address indexed recipient, uint128 amount, uint128 earned);
    /// @notice What `payee` earns goes to `recipient` from now on.
    event RecipientSet(address indexed payee, address recipient);
    /// @notice The operator was paid its fee.
    event FeeClaimed(uint256 amount);
}
