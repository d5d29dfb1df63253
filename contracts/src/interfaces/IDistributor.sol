// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISettleVerifier, IShiftVerifier} from "./IVerifiers.sol";
import {Opening, Settlement, ShiftPost, ShiftState} from "./DistributorTypes.sol";
import {IDistributorErrors} from "./IDistributorErrors.sol";
import {IDistributorEvents} from "./IDistributorEvents.sol";
import {ICourt} from "./ICourt.sol";
import {IHeaderRelay} from "./IHeaderRelay.sol";
import {IRewardSource} from "./IRewardSource.sol";

/// @title A mining pool's accounting: who mined, what came in, how it is split, who was paid.
/// @notice Money that arrives at receiver_j, on whatever day and in however many parts, is reward for the window of
/// state j. Only posting a shift needs the operator's key; everything that moves money is open to anyone.
interface IDistributor is IDistributorErrors, IDistributorEvents {
    // Calls that change the pool.

    /// @notice Posts shift lastShift + 1. Only the operator, and only while its bond covers what is in flight.
    /// @dev Warning: the proof binds the counts to the posted leaves, not to work. That the leaves are ledger shares
    /// is not checked here.
    function postShift(ShiftPost calldata post) external;

    /// @notice Brings what lies at receiver_j into the pool, as money of state j.
    /// @return amount base units of the asset
    function collect(int64 j) external returns (uint256 amount);

    /// @notice Moves the money of a state to the next, when it cannot be settled: there is no shift in its window, or it
    /// is too little to be opened and no share pays the state any more.
    function advance(int64 j) external;

    /// @notice Sets all that state j has aside to be split, and has the court fix the Bitcoin header from which the
    /// samples are drawn. Openings do not wait for each other: dust cannot stall or reorder real money.
    /// @return id 1, 2, …
    function open(int64 j) external returns (uint64 id);

    /// @notice Splits an opening over the miners of its window, when the court has cleared it.
    /// @dev Masked shifts weigh nothing, also those masked after the opening, and nobody in their window gains by it:
    /// the part of the money that was theirs by posted counts goes to the court, where their shares redeem it. A
    /// compensation is split over the convicted shift alone.
    /// @dev Warning: the proof is about the current earn root. Another settlement, of any state, makes it stale.
    function settle(Settlement calldata s) external;

    /// @notice Ends an opening whose whole window is masked: its money goes to the court, where shares redeem it.
    function close(uint64 id) external;

    /// @notice Pays miner `id` what it earned and was not paid yet, to its recipient and to nobody else.
    /// @param earned cumulative earnings, base units of the asset, as in the current earn tree
    /// @param path the siblings from the leaf up, one for each level
    function claim(uint32 id, uint128 earned, bytes32[] calldata path) external;

    /// @notice Sends the caller's later earnings to `recipient`; zero means the caller itself again.
    function setRecipient(address recipient) external;

    /// @notice Pays the operator its fee.
    function claimFee() external;

    // Calls of the court.

    /// @notice Makes shift k weigh nothing from now on.
    function mask(uint64 k) external;

    /// @notice Takes `amount` from the court, as money of state j.
    function fund(int64 j, uint128 amount) external;

    /// @notice Takes `amount` from the court, and opens it to be split over the miners of shift k alone.
    function compensate(uint64 k, uint128 amount) external returns (uint64 id);

    // Shifts and miners.

    /// @notice Number of the last posted shift; 0 at first.
    function lastShift() external view returns (uint64);
    /// @notice Hash of state j ≥ −1; reverts when it is not known.
    function stateHash(int64 j) external view returns (bytes32);
    /// @notice What is stored of shift k ≥ 1; reverts when it is not posted.
    function shiftOf(uint64 k) external view returns (ShiftState memory);
    /// @notice Whether the court convicted shift k; false when it is not posted.
    function isMasked(uint64 k) external view returns (bool);
    /// @notice What a share of shift k is held against: the root of its shares (0 while it is not posted), and of its
    /// tag, state k − 2, the anchor (0 for the genesis states) and the payout script.
    function termsOf(uint64 k) external view returns (bytes32 shareRoot, bytes32 anchor, bytes memory script);
    /// @notice The window of a known state j: its eight counts roots, oldest first, and Σ weight_i·2^(16i).
    function window(int64 j) external view returns (bytes32[8] memory roots, uint256 weights);
    /// @notice Ledger shares of the eight shifts of a known state's window, packed as the weights are: slot i in bits
    /// 16·i … 16·i + 15; 0 for a shift that is masked and before shift 1.
    /// @return counts those
    /// @return posted Σ over the window, masked shifts included
    function windowCounts(int64 j) external view returns (uint128 counts, uint32 posted);
    /// @notice Miners registered.
    function minerCount() external view returns (uint32);
    /// @notice Payee of a registered id: a type byte, then 20 bytes.
    function payeeOf(uint32 id) external view returns (bytes21);
    /// @notice Id of a payee.
    function idOf(bytes21 payee) external view returns (bool known, uint32 id);
    /// @notice Hash chain over all payees in the order of their ids.
    function registryHash() external view returns (bytes32);

    // Money.

    /// @notice The address that blocks tagged with state j pay.
    function receiverOf(int64 j) external view returns (address);
    /// @notice The output script of a block tagged with state j.
    function payoutScript(int64 j) external view returns (bytes memory);
    /// @notice Collected for state j and not settled yet.
    function available(int64 j) external view returns (uint256);
    /// @notice Openings so far, which is the last one's id.
    function lastOpening() external view returns (uint64);
    /// @notice An opening; reverts when there is none with this id.
    /// @return opening what is stored
    /// @return amount R, what is split over the miners: its gross less the fee, and less the part of masked shifts; of
    /// an unfinished opening it shrinks when a shift is masked
    function openingOf(uint64 id) external view returns (Opening memory opening, uint128 amount);
    /// @notice Root of the tree of cumulative earnings.
    function earnRoot() external view returns (bytes32);
    /// @notice What a miner was paid so far.
    function claimedOf(uint32 id) external view returns (uint128);
    /// @notice Where a payee's earnings go.
    function recipientOf(address payee) external view returns (address);
    /// @notice The fee that is due and not paid yet.
    function feeOwed() external view returns (uint256);
    /// @notice All that was ever collected.
    function totalReceived() external view returns (uint256);
    /// @notice All that was ever credited to miners.
    function totalCredited() external view returns (uint256);
    /// @notice All that was ever paid to miners.
    function totalClaimed() external view returns (uint256);
    /// @notice All fees ever taken, paid or due.
    function totalFees() external view returns (uint256);

    /// @notice All that ever went to the court for shares of masked shifts.
    function totalPotted() external view returns (uint256);
    /// @notice What miners and operator were not credited yet: in states and in openings.
    function unsettled() external view returns (uint256);

    // Constants.

    function operator() external view returns (address);
    /// @notice Where the operator's bond lies and evidence is heard.
    function court() external view returns (ICourt);
    function source() external view returns (IRewardSource);
    function relay() external view returns (IHeaderRelay);
    function asset() external view returns (address);
    function shiftVerifier() external view returns (IShiftVerifier);
    function settleVerifier() external view returns (ISettleVerifier);
    /// @notice M: capacity of the registry.
    function miners() external view returns (uint32);
    /// @notice n: the most ledger shares in a shift.
    function leaves() external view returns (uint32);
    /// @notice n_t = n·7/8: the fewest ledger shares in a shift.
    function threshold() external view returns (uint32);
    /// @notice N_D: ledger target = network target · N_D.
    function nd() external view returns (uint32);
    /// @notice Fee in basis points of credited + fee.
    function feeBps() external view returns (uint16);
    /// @notice How far below the relay's tip an anchor may lie.
    function anchorMaxDepth() external view returns (uint32);
    /// @notice The least that can be opened, in base units of the asset.
    function minSettlement() external view returns (uint128);
    /// @notice keccak256 of the Receiver's creation code, for computing receiver addresses off chain.
    function RECEIVER_INIT_CODE_HASH() external view returns (bytes32);
    /// @notice The EVM block in which the pool was made: its logs begin there. Goes into no state.
    function deployBlock() external view returns (uint64);
}
