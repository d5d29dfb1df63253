// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IHeaderRelay} from "./IHeaderRelay.sol";
import {IRewardSource} from "./IRewardSource.sol";
import {ISettleVerifier, IShiftVerifier} from "./IVerifiers.sol";

/// @notice A Groth16 proof with one commitment: 12 words, laid out as the verifiers read them.
/// @param points A (2 words), B (4), C (2), as in EIP-197
/// @param commitment the Pedersen commitment (one point of G1)
/// @param commitmentPok its proof of knowledge (one point of G1)
struct Proof {
    uint256[8] points;
    uint256[2] commitment;
    uint256[2] commitmentPok;
}

/// @notice The constants of a pool. None can change.
/// @dev Warning: nothing here shows that the verifiers are those of (miners, leaves), or whose setup made their keys.
/// Compare their code before mining for the pool.
/// @param operator posts shifts and receives the fee
/// @param court holds the operator's bond and hears evidence; deployed after the pool, at an address known before
/// @param source how rewards arrive
/// @param relay the Bitcoin headers that anchor shifts
/// @param shiftVerifier verifier of the shift circuit for (miners, leaves)
/// @param settleVerifier verifier of the settle circuit for miners
/// @param miners M, the registry's capacity: a power of two, 16 … 65,536
/// @param leaves n, ledger shares that fit in a shift: a power of two, 16 … 32,768
/// @param nd N_D: ledger target = network target · N_D
/// @param feeBps fee in basis points of credited + fee, at most 1,000
/// @param anchorMaxDepth how far below the relay's tip a shift's anchor may lie, in headers
/// @param minSettlement the least that can be opened for settling, in base units of the asset; less the fee at least
/// 9·M, so that some miner gets at least one unit whatever is masked. Each opening costs whoever answers its samples
/// gas: it should be worth more than that
struct PoolParams {
    address operator;
    address court;
    IRewardSource source;
    IHeaderRelay relay;
    IShiftVerifier shiftVerifier;
    ISettleVerifier settleVerifier;
    uint32 miners;
    uint32 leaves;
    uint32 nd;
    uint16 feeBps;
    uint32 anchorMaxDepth;
    uint128 minSettlement;
}

/// @notice What the operator posts for shift k.
/// @param k the shift's number, 1 for the first
/// @param shareRoot Poseidon2 root over the n leaves
/// @param countsRoot Poseidon2 root over the M/8 packs of counts
/// @param count ledger shares in the shift
/// @param anchor a canonical Bitcoin header hash, internal byte order
/// @param newPayees payees seen for the first time, in the order of their new ids: a type byte, then 20 bytes
/// @param counts ledger shares per id, big-endian u16 each, for every registered id including the new ones
/// @param proof the shift proof
struct ShiftPost {
    uint64 k;
    bytes32 shareRoot;
    bytes32 countsRoot;
    uint32 count;
    bytes32 anchor;
    bytes21[] newPayees;
    bytes counts;
    Proof proof;
}

/// @notice What stays on chain of a posted shift.
/// @param postedAt the EVM's time of the post, seconds since 1970: when evidence ends. In no hash
/// @param masked whether the court convicted it: it weighs nothing from then on
struct ShiftState {
    bytes32 stateHash;
    bytes32 shareRoot;
    bytes32 countsRoot;
    bytes32 anchor;
    uint32 count;
    uint64 postedAt;
    bool masked;
}

/// @notice What an opening is for.
enum OpeningKind {
    None,
    /// Money of a state, split over its window; the court's samples come first.
    Reward,
    /// Money from the operator's bond, split over one convicted shift; no samples, no fee.
    Compensation
}

/// @notice Money set aside to be split: fixed before anyone knows which shares are sampled. One slot.
/// @param j the state whose money it was; of a compensation, the convicted shift
/// @param gross all that was set aside, in base units of the asset
/// @param kind what it is for
/// @param finished whether it was settled or closed
struct Opening {
    int64 j;
    uint128 gross;
    OpeningKind kind;
    bool finished;
}

/// @notice A split of an opening over the miners of its window.
/// @param id the opening
/// @param credited Σ⌊R·w_m/W⌋ of its amount R, in base units of the asset; R is openingOf's amount
/// @param newEarnRoot Poseidon2 root over the M cumulative earnings after the settlement
/// @param proof the settle proof
struct Settlement {
    uint64 id;
    uint128 credited;
    bytes32 newEarnRoot;
    Proof proof;
}
