// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ShareEvidence} from "../lib/ShareRules.sol";
import {IDistributor} from "./IDistributor.sol";

/// @notice The constants of a court. None can change.
/// @param pool the pool whose operator is bonded here
/// @param receiptSigner the operator's hot key, which signs receipts; not the operator's own
/// @param sharePrice what a lost ledger share is made good with, in base units of the asset, at least 1
/// @param samples K, shares sampled in each settlement, 16 … 32
/// @param responseWindow seconds that a drawn sample may be answered before it convicts, at least 1
/// @param evidencePeriod seconds after a shift's post that receipts are heard against it
/// @param withdrawalDelay seconds that a bond stays after the request and the last post; more than the other two
/// @param maxTipAge seconds that the relay's tip may be old when a settlement is opened: behind an old tip there are
/// headers that are known already, and with them the samples
/// @param halving blocks between two halvings of Bitcoin's subsidy: 210,000; 150 on regtest
struct CourtParams {
    IDistributor pool;
    address receiptSigner;
    uint128 sharePrice;
    uint8 samples;
    uint32 responseWindow;
    uint32 evidencePeriod;
    uint32 withdrawalDelay;
    uint32 maxTipAge;
    uint32 halving;
}

/// @notice What is stored of an opening's samples.
/// @param j the state that is settled
/// @param seedHeight height of the Bitcoin header that gives the seed
/// @param seed what the samples are derived from; 0 until it is drawn
/// @param deadline the EVM's time after which an unanswered sample convicts
/// @param answered bit i: whether sample i is answered
/// @param counts ledger shares of the window's eight shifts when it was drawn, slot i in bits 16·i … 16·i + 15
struct Draw {
    bytes32 seed;
    uint32 seedHeight;
    uint64 deadline;
    uint32 answered;
    uint128 counts;
    int64 j;
}

/// @notice The answer to one sample.
/// @param sample 0 … K − 1
/// @param miner id in the sampled leaf
/// @param path the leaf's siblings in the shift's share tree
/// @param share the leaf's work
struct Answer {
    uint8 sample;
    uint32 miner;
    bytes32[] path;
    ShareEvidence share;
}

/// @notice What the operator signs for each ledger share that it accepts (EIP-712).
/// @param tag j: the state whose receiver the share's coinbase pays; it belongs to shift j + 2
/// @param key the header hash as the proof-of-work integer, mod 2¹²⁸
/// @param payee a type byte, then 20 bytes
/// @param c this payee's shares under the tag so far, this one included
/// @param g all shares under the tag so far, this one included
struct Receipt {
    int64 tag;
    uint128 key;
    bytes21 payee;
    uint32 c;
    uint32 g;
}

/// @notice A share of a masked shift, shown by its leaf.
/// @param k the shift
/// @param index of the leaf
/// @param miner id in the leaf
/// @param path the leaf's siblings in the shift's share tree
/// @param share the leaf's work
struct Redemption {
    uint64 k;
    uint32 index;
    uint32 miner;
    bytes32[] path;
    ShareEvidence share;
}

/// @notice A share of a masked shift, shown by its receipt.
struct Receipted {
    Receipt receipt;
    bytes signature;
    ShareEvidence share;
}

/// @notice A leaf of a shift's share tree and its path.
struct Leaf {
    uint32 miner;
    uint128 key;
    bytes32[] path;
}

/// @notice Shows that a key is in no leaf of a shift: the keys ascend, and it lies between two neighbours. Or that it is
/// in another miner's: then that leaf stands above.
/// @param position how many of the shift's keys are smaller
/// @param below leaf position − 1; not looked at when position is 0
/// @param above leaf position; not looked at when position is the shift's count
struct Gap {
    uint32 position;
    Leaf below;
    Leaf above;
}

/// @notice What an operator is penalised for.
enum Breach {
    /// A receipted share that is not in the posted shift.
    Omission,
    /// Two shares receipted under one number.
    Twice,
    /// A receipt beyond the shift's capacity.
    Overfull
}
