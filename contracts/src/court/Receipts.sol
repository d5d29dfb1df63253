// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {Breach, Gap, Leaf, Receipt} from "../interfaces/CourtTypes.sol";
import {ShiftState} from "../interfaces/DistributorTypes.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {IExaminerErrors} from "../interfaces/IExaminer.sol";
import {Counts} from "../lib/Counts.sol";
import {ReceiptHash} from "../lib/ReceiptHash.sol";
import {ShareEvidence} from "../lib/ShareRules.sol";
import {StateHash} from "../lib/StateHash.sol";
import {Bond} from "./Bond.sol";

/// @title Receipts against omission.
/// @notice What the operator signed for its shares must fit together, and fit what it posts. For each shift it loses
/// at most the highest penalty of the moments at which it was reported, however many receipts show it. The reporter
/// gets a tenth of that, but at most a tenth of the price of a full shift; the miners get the rest.
/// @dev The bounty stays below what the operator loses without it for the money at stake, so that reporting itself
/// never makes inventing shares pay; see README.
/// @dev Warning: the receipt signer's key is hot. Who steals it can make receipts that contradict each other, for each
/// shift whose evidence period runs and the two that come next, and the operator loses its bond.
/// @dev Warning: a report can be copied from the mempool and its bounty taken by another. The operator loses the same.
/// @dev Warning: an operator that refuses a receipt breaks none. Leave such a pool.
/// @dev Warning: an operator that posts nothing for an evidence period pays for the unposted shares from its bond, and
/// again when it then posts them: the period must be longer than the longest pause between two posts.
abstract contract Receipts is Bond {
    /// @dev One part in this many is the reporter's.
    uint256 private constant BOUNTY_PARTS = 10;

    /// @inheritdoc ICourt
    mapping(uint64 k => uint128) public penalised;
    /// @inheritdoc ICourt
    mapping(uint64 k => mapping(uint128 key => bool)) public restored;

    /// @inheritdoc ICourt
    function reportOmission(Receipt calldata r, bytes calldata signature, bytes calldata counts, bytes32 registryHash)
        external
        nonReentrant
    {
        uint64 k = _heard(r, signature);
        _checkCounts(k, counts, registryHash);
        if (r.c <= _postedCount(r.payee, counts)) revert NoBreach();
        _penalise(k, Breach.Omission);
    }

    /// @inheritdoc ICourt
    function reportTwice(Receipt calldata a, bytes calldata signatureA, Receipt calldata b, bytes calldata signatureB)
        external
        nonReentrant
    {
        uint64 k = _heard(a, signatureA);
        _heard(b, signatureB);
        bool sameNumber = a.g == b.g || (a.payee == b.payee && a.c == b.c);
        if (a.tag != b.tag || a.key == b.key || !sameNumber) revert NoBreach();
        _penalise(k, Breach.Twice);
    }

    /// @inheritdoc ICourt
    function reportOverfull(Receipt calldata r, bytes calldata signature) external nonReentrant {
        uint64 k = _heard(r, signature);
        if (r.g <= _leaves) revert NoBreach();
        _penalise(k, Breach.Overfull);
    }

    /// @inheritdoc ICourt
    function restore(Receipt calldata r, bytes calldata signature, ShareEvidence calldata share, Gap calldata gap)
        external
        nonReentrant
    {
        uint64 k = _heard(r, signature);
        if (restored[k][r.key]) revert AlreadyRestored(k, r.key);
        _checkReceipted(k, r, share);
        bool posted = k <= pool.lastShift();
        if (posted) _checkGap(k, r.key, r.payee, gap);
        else if (block.timestamp <= uint256(_lastPost()) + evidencePeriod) revert NotPosted(k);
        if (bond < sharePrice) revert BondEmpty(bond, sharePrice);

        restored[k][r.key] = true;
        _slash(sharePrice);
        emit Restored(k, r.payee, r.key, sharePrice);
        _payPayee(r.payee, sharePrice);
        if (posted && _due(k) != 0) _penalise(k, Breach.Omission);
    }

    /// @inheritdoc ICourt
    function receiptDigest(Receipt calldata r) external view returns (bytes32) {
        return ReceiptHash.digest(r);
    }

    /// @dev The shift of a receipt that is the operator's and in time.
    function _heard(Receipt calldata r, bytes calldata signature) private view returns (uint64 k) {
        _checkSigned(r, signature);
        uint64 last = pool.lastShift();
        // forge-lint: disable-next-line(unsafe-typecast): nobody posts 2⁶³ shifts.
        if (r.tag < -1 || r.tag > int64(last)) revert UnknownTag(r.tag);
        // forge-lint: disable-next-line(unsafe-typecast): positive.
        k = uint64(r.tag + LAG);
        if (k > last) return k;
        uint64 until = pool.shiftOf(k).postedAt + evidencePeriod;
        if (block.timestamp > until) revert EvidenceTooLate(k, until);
    }

    function _checkSigned(Receipt calldata r, bytes calldata signature) internal view {
        address signer = ECDSA.recoverCalldata(ReceiptHash.digest(r), signature);
        if (signer != receiptSigner) revert WrongSigner(signer);
    }

    /// @dev Reverts unless the share is work under the tag of shift k, and is the receipt's.
    function _checkReceipted(uint64 k, Receipt calldata r, ShareEvidence calldata share)
        internal
        view
        returns (bytes21 payee)
    {
        uint256 work;
        (work, payee) = examiner.examine(k, share);
        // forge-lint: disable-next-line(unsafe-typecast): mod 2¹²⁸ is what is meant.
        if (uint128(work) != r.key || payee != r.payee) revert NotReceipted(r.key);
    }

    /// @dev Reverts unless these are the counts that were posted with shift k.
    function _checkCounts(uint64 k, bytes calldata counts, bytes32 registryHash) internal view {
        if (k > pool.lastShift()) revert NotPosted(k);
        ShiftState memory s = pool.shiftOf(k);
        // forge-lint: disable-next-line(unsafe-typecast): posted.
        bytes32 prev = pool.stateHash(int64(k) - 1);
        bytes32 hash = StateHash.ofShift(address(pool), k, prev, s, keccak256(counts), registryHash);
        if (hash != s.stateHash) revert NotThePostedCounts(k);
    }

    /// @dev 0 for a payee without an id, or whose id is newer than the post.
    function _postedCount(bytes21 payee, bytes calldata counts) internal view returns (uint256) {
        (bool known, uint32 id) = pool.idOf(payee);
        return known && 2 * uint256(id) < counts.length ? Counts.ofId(counts, id) : 0;
    }

    /// @dev Keys ascend in a shift, so one that lies strictly between neighbours is not in it. One that is there under
    /// another's id was moved: for the payee whose work it is, it is not there.
    function _checkGap(uint64 k, uint128 key, bytes21 payee, Gap calldata gap) private view {
        ShiftState memory s = pool.shiftOf(k);
        uint256 position = gap.position;
        if (position > s.count) revert NotInGap(key);
        if (position > 0) {
            if (gap.below.key >= key) revert NotInGap(key);
            _checkLeaf(k, s.shareRoot, position - 1, gap.below);
        }
        if (position < s.count) {
            bool moved = gap.above.key == key && pool.payeeOf(gap.above.miner) != payee;
            if (gap.above.key <= key && !moved) revert NotInGap(key);
            _checkLeaf(k, s.shareRoot, position, gap.above);
        }
    }

    function _checkLeaf(uint64 k, bytes32 root, uint256 index, Leaf calldata leaf) private view {
        if (!examiner.opens(root, index, leaf.miner, leaf.key, leaf.path)) {
            revert IExaminerErrors.NotInShareTree(k, index);
        }
    }

    /// @dev What is still to be taken for the receipts of shift k, as far as the bond has it.
    function _due(uint64 k) private view returns (uint256) {
        uint256 full = penalty();
        return bond == 0 || full <= penalised[k] ? 0 : full - penalised[k];
    }

    /// @dev Takes what the penalty is now and was not taken for this shift before.
    function _penalise(uint64 k, Breach breach) private {
        uint256 due = _due(k);
        if (due == 0) revert NothingToTake(k);
        uint128 before = penalised[k];
        uint128 taken = _slash(due);
        penalised[k] = before + taken;
        uint128 bounty = _bountyRoundedDown(before + taken) - _bountyRoundedDown(before);
        uint128 toMiners = taken - bounty;

        uint64 last = pool.lastShift();
        // forge-lint: disable-next-line(unsafe-typecast): nobody posts 2⁶³ shifts.
        pool.fund(int64(k < last ? k : last), toMiners);
        if (bounty != 0) _pay(msg.sender, bounty);
        emit Penalised(k, breach, msg.sender, bounty, toMiners);
    }

    /// @dev What reporters get of what is taken for one shift: ⌊min(taken, n·p) / 10⌋.
    function _bountyRoundedDown(uint256 taken) private view returns (uint128) {
        uint256 capped = taken < _shiftValue ? taken : _shiftValue;
        // forge-lint: disable-next-line(unsafe-typecast): at most a tenth of a uint128.
        return uint128(capped / BOUNTY_PARTS);
    }
}
