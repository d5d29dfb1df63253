// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Breach} from "./CourtTypes.sol";

/// @title Everything that happens in a court. Amounts are base units of the pool's asset.
interface ICourtEvents {
    /// @notice The bond grew.
    event Deposited(address indexed from, uint128 amount, uint128 bond);
    /// @notice The operator asked for `amount` of its bond (0: for nothing any more).
    event WithdrawalRequested(uint128 amount);
    /// @notice The operator got `amount` of its bond back.
    event Withdrawn(uint128 amount, uint128 bond);

    /// @notice The samples of opening `id` will come from the Bitcoin header at `seedHeight`.
    event Begun(uint64 indexed id, int64 indexed j, uint32 seedHeight);
    /// @notice The remaining window of opening `id` is sampled again.
    event Redrawn(uint64 indexed id, uint32 seedHeight);
    /// @notice The samples of opening `id` are known; `counts` are those of the window's shifts, 16 bits each.
    event Drawn(uint64 indexed id, bytes32 seed, uint64 deadline, uint128 counts);
    /// @notice A sample was answered with real work.
    event Answered(uint64 indexed id, uint8 sample);
    /// @notice Shift k is masked for a sample that nobody answered: `compensation` goes to its miners, `penalty` into
    /// the pot of the opening. Comes after the pool's events about it.
    event Convicted(uint64 indexed id, uint8 sample, uint64 indexed k, uint128 compensation, uint128 penalty);

    /// @notice The operator lost bounty + toMiners for a breach about shift k; `reporter` got the bounty. Comes after
    /// the pool's events about it.
    event Penalised(uint64 indexed k, Breach breach, address indexed reporter, uint128 bounty, uint128 toMiners);
    /// @notice An omitted share was made good.
    event Restored(uint64 indexed k, bytes21 indexed payee, uint128 key, uint128 amount);

    /// @notice A share of masked shift k was paid its part of opening `id`.
    event Redeemed(uint64 indexed id, uint64 indexed k, bytes21 indexed payee, uint128 key, uint128 amount);
}
