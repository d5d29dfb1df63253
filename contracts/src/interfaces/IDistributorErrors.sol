// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Every reason for which the Distributor refuses a call.
interface IDistributorErrors {
    // The constructor.

    /// @notice A pool constant is outside its range; `name` says which.
    error BadParam(bytes32 name);

    // Posting a shift.

    /// @notice Only the operator posts shifts.
    error NotOperator(address caller);
    /// @notice The bond does not cover what is in flight: the operator deposits first.
    error BondTooLow(uint256 bond, uint256 required);
    /// @notice Shifts are posted in order and without gaps.
    error UnexpectedShift(uint64 got, uint64 expected);
    /// @notice A root is not below the order r of the scalar field.
    error NotFieldElement(bytes32 value);
    /// @notice The shift has fewer ledger shares than the threshold, or more than its leaves.
    error CountOutOfRange(uint32 count, uint32 least, uint32 most);
    /// @notice The anchor is not a header of the relay's best chain.
    error AnchorNotCanonical(bytes32 anchor);
    /// @notice The anchor lies too far below the relay's tip.
    error AnchorTooDeep(bytes32 anchor, uint32 depth, uint32 most);
    /// @notice The payee's type byte is not 0x00 (an EVM address): no other type can be paid yet.
    error UnknownPayeeType(bytes21 payee);
    /// @notice The payee is the zero address.
    error ZeroPayee();
    /// @notice The payee has an id already.
    error PayeeAlreadyRegistered(bytes21 payee, uint32 id);
    /// @notice There is no free id left.
    error RegistryFull(uint32 miners);
    /// @notice The counts are not two bytes for each registered id.
    error BadCountsLength(uint256 got, uint256 expected);
    /// @notice A new id without a ledger share: the registry holds miners who mined.
    error NewPayeeWithoutShare(uint32 id);

    // States and money.

    /// @notice The state is below −1 or not posted yet.
    error UnknownState(int64 j);
    /// @notice The shift is not posted.
    error UnknownShift(uint64 k);
    /// @notice Nothing lies at the state's receiver.
    error NothingToCollect(int64 j);
    /// @notice The state's window is not empty, and it has enough to be settled or may still get more: its money is
    /// not moved on.
    error WindowNotEmpty(int64 j);
    /// @notice There is no shift in the state's window: its money is moved on, not settled.
    error WindowEmpty(int64 j);
    /// @notice Nothing is available to move on.
    error NothingToAdvance(int64 j);
    /// @notice The state has less than what can be opened.
    error BelowMinimum(uint256 available, uint128 least);
    /// @notice No opening has this id.
    error UnknownOpening(uint64 id);
    /// @notice The opening was settled or closed.
    error AlreadyFinished(uint64 id);
    /// @notice The opening's samples are not all answered.
    error NotCleared(uint64 id);
    /// @notice Only money of a state is closed; a compensation is settled.
    error NotReward(uint64 id);
    /// @notice A settlement must credit something, and no more than its amount.
    error BadCredited(uint128 credited, uint128 amount);

    // The court.

    /// @notice Only the court does this.
    error NotCourt(address caller);

    // Claims.

    /// @notice No miner has this id.
    error UnknownMiner(uint32 id);
    /// @notice The path's length is not the depth of the earn tree.
    error BadPathLength(uint256 got, uint256 expected);
    /// @notice The leaf is not in the current earn tree.
    error NotInEarnTree(uint32 id, uint128 earned);
    /// @notice All of it was paid already.
    error NothingToClaim();
}
