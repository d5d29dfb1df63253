// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BitcoinHeader} from "./BitcoinHeader.sol";
import {BitcoinTarget} from "./BitcoinTarget.sol";
import {Coinbase} from "./Coinbase.sol";
import {MerkleBranch} from "./MerkleBranch.sol";

/// @notice Which rule a share breaks, in the order in which they are checked. The numbers are those of EvidenceReason
/// in coordinator/core/share, the coordinator's judge of the same bytes.
/// @dev BadCoinbase is never thrown here: Coinbase.parse reverts with a reason of its own.
enum ShareReason {
    None,
    ParentUnknown,
    ParentTooOld,
    WrongBits,
    InsufficientWork,
    BadCoinbase,
    BranchTooLong,
    WrongRoot,
    WrongHeight,
    WrongPayee,
    WrongScript,
    BelowSubsidy
}

/// @notice All that shows that a ledger share is one.
/// @param header 80 bytes
/// @param coinbase legacy serialisation
/// @param branch from the coinbase to the merkle root, lowest level first
struct ShareEvidence {
    bytes header;
    bytes coinbase;
    bytes32[] branch;
}

/// @title The rule book of a ledger share.
/// @notice A share is real work under a tag when
///
///      1. its parent is known, and not below the anchor of the tag's state;
///      2. its nBits are those that consensus demands after that parent;
///      3. its hash is at most network target · N_D, capped at 2²⁵⁶ − 1;
///      4. its coinbase has the layout of Coinbase.sol;
///      5. the coinbase is transaction 0 under its merkle root;
///      6. the coinbase's height is the parent's plus one;
///      7. the payee is an EVM address, not zero;
///      8. output 0 has exactly the tag's payout script (that all other outputs are zero is part of the layout);
///      9. output 0 has at least the subsidy of its height.
///
/// @dev Warning: the coordinator applies the same rules before it credits a share. Evidence on which the two disagree
/// is an attack on the operator, who loses its bond for a share that it had to accept.
library ShareRules {
    using BitcoinHeader for bytes;
    using BitcoinHeader for bytes32;

    error BadHeaderLength(uint256 length);
    error BadShare(ShareReason reason);

    /// @notice What the rules need to know of the pool and of the Bitcoin chain.
    /// @param parentKnown whether the header's parent is one that may be built on
    /// @param parentHeight its height
    /// @param childBits the nBits that its child must have
    /// @param minParentHeight height of the anchor of the tag's state
    /// @param nd N_D
    /// @param halving blocks between two halvings of the subsidy, at least 1
    /// @param payoutScript of the tag's receiver
    struct Context {
        bool parentKnown;
        uint32 parentHeight;
        uint32 childBits;
        uint32 minParentHeight;
        uint32 nd;
        uint32 halving;
        bytes payoutScript;
    }

    uint256 private constant FIRST_SUBSIDY = 50e8;
    bytes1 private constant EVM_PAYEE = 0x00;

    /// @notice Hash of the header that the share builds on, by which the context is looked up.
    function parentOf(ShareEvidence memory share) internal pure returns (bytes32) {
        if (share.header.length != BitcoinHeader.SIZE) revert BadHeaderLength(share.header.length);
        return share.header.prev();
    }

    /// @notice Reverts with the first rule that the share breaks.
    /// @dev parentOf has checked the header's length.
    /// @return work the hash as the proof-of-work integer
    /// @return payee who is credited
    function verify(ShareEvidence memory share, Context memory c) internal view returns (uint256 work, bytes21 payee) {
        bytes memory header = share.header;
        _require(c.parentKnown, ShareReason.ParentUnknown);
        _require(c.parentHeight >= c.minParentHeight, ShareReason.ParentTooOld);
        uint32 bits = header.bits();
        uint256 target = BitcoinTarget.fromBits(bits);
        _require(target != 0 && bits == c.childBits, ShareReason.WrongBits);
        work = header.hash().powInt();
        _require(work <= ledgerTarget(target, c.nd), ShareReason.InsufficientWork);

        Coinbase.Parsed memory coinbase = Coinbase.parse(share.coinbase);
        _require(share.branch.length <= MerkleBranch.MAX_LENGTH, ShareReason.BranchTooLong);
        bytes32 root = MerkleBranch.rootOfFirst(Coinbase.txid(share.coinbase), share.branch);
        _require(root == header.merkleRoot(), ShareReason.WrongRoot);
        _require(coinbase.height == uint256(c.parentHeight) + 1, ShareReason.WrongHeight);
        payee = coinbase.payee;
        _require(payee[0] == EVM_PAYEE && payee != 0, ShareReason.WrongPayee);
        _require(keccak256(coinbase.payoutScript) == keccak256(c.payoutScript), ShareReason.WrongScript);
        _require(coinbase.value >= subsidy(coinbase.height, c.halving), ShareReason.BelowSubsidy);
    }

    /// @notice network · N_D, capped at 2²⁵⁶ − 1.
    function ledgerTarget(uint256 network, uint32 nd) internal pure returns (uint256) {
        return network > type(uint256).max / nd ? type(uint256).max : network * nd;
    }

    /// @notice What a block of this height creates, in satoshi: ⌊50 · 10⁸ / 2^(halvings)⌋.
    function subsidy(uint256 height, uint256 halving) internal pure returns (uint256) {
        return FIRST_SUBSIDY >> (height / halving);
    }

    function _require(bool ok, ShareReason reason) private pure {
        if (!ok) revert BadShare(reason);
    }
}
