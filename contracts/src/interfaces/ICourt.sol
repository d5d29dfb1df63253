// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ShareEvidence} from "../lib/ShareRules.sol";
import {Answer, Draw, Gap, Receipt, Receipted, Redemption} from "./CourtTypes.sol";
import {ICourtErrors} from "./ICourtErrors.sol";
import {ICourtEvents} from "./ICourtEvents.sol";
import {IDistributor} from "./IDistributor.sol";
import {IExaminer} from "./IExaminer.sol";

/// @title The court of a pool: the operator's bond, the evidence against it, and what it then loses.
/// @notice Everything but asking for the bond is open to anyone. Amounts are base units of the pool's asset.
interface ICourt is ICourtErrors, ICourtEvents {
    // The bond.

    /// @notice Adds to the bond. It is the operator's from then on, whoever pays.
    function deposit(uint128 amount) external;

    /// @notice Asks for `amount` of the bond, in place of an earlier request; 0 for none. Only the operator.
    /// @dev What is asked for covers nothing any more, but can be lost until it is paid.
    function requestWithdrawal(uint128 amount) external;

    /// @notice Pays what was asked for to the operator, when the delay is over and the bond is not needed.
    function withdraw() external;

    /// @notice All of the bond, what is asked for included.
    function bond() external view returns (uint128);
    /// @notice What the operator asked for.
    function withdrawing() external view returns (uint128);
    /// @notice When it can be paid, seconds since 1970: the delay after the request and after the last post.
    function withdrawableAt() external view returns (uint64);
    /// @notice What a breach costs now: the price of a full shift and ⌈unsettled / K⌉.
    function penalty() external view returns (uint256);
    /// @notice What must be covered when a shift is posted: the price of four full shifts, and twice the K-th part of
    /// what is not settled and one more block.
    function bondRequired() external view returns (uint256);
    /// @notice Whether the bond without what is asked for is that much.
    function covered() external view returns (bool);
    /// @notice The bond without what is asked for, and what is required.
    function cover() external view returns (uint256 held, uint256 required);

    // Samples.

    /// @notice Fixes the Bitcoin height whose header gives the samples of opening `id`. Only the pool.
    function begin(uint64 id, int64 j) external;

    /// @notice The opening is settled or closed; `amount`, the part of masked shifts, was sent here. Only the pool.
    function end(uint64 id, uint128 amount) external;

    /// @notice Derives the samples of an opening, once the relay has reached the height.
    /// @dev Sample i is share r of the T shares of the unmasked shifts of the window, oldest shift first, by index:
    /// r = keccak256(abi.encode(seed, i)) mod T.
    function draw(uint64 id) external;

    /// @notice Has other samples drawn for an opening of which some convicted their shifts: what is left of the window
    /// must pass K samples of its own. When every sample is answered or its shift masked, and some are not answered.
    function redraw(uint64 id) external;

    /// @notice Answers samples with the work behind them. One that is answered already is passed over, so two who
    /// answer at once do not stop each other. Late answers are good until the shift is masked.
    function answer(uint64 id, Answer[] calldata answers) external;

    /// @notice Masks the shift of a sample that nobody answered in time; the bond pays the shift's miners by posted
    /// counts, then the penalty, into the pot of the opening.
    function convict(uint64 id, uint8 sample) external;

    /// @notice Whether an opening's samples are drawn and all answered.
    function cleared(uint64 id) external view returns (bool);
    /// @notice What is stored of an opening's samples; all zero when it was not begun.
    function drawOf(uint64 id) external view returns (Draw memory);
    /// @notice The samples of a drawn opening: shift, index of the leaf in it, and whether it is answered.
    function samplesOf(uint64 id)
        external
        view
        returns (uint64[] memory k, uint32[] memory index, bool[] memory answered);
    /// @notice Openings of rewards that are not finished.
    function openSettlements() external view returns (uint64);

    // Receipts.

    /// @notice A receipt counts more shares of a payee than were posted.
    /// @param counts the posted counts of shift tag + 2
    /// @param registryHash the registry's hash after that post
    function reportOmission(Receipt calldata r, bytes calldata signature, bytes calldata counts, bytes32 registryHash)
        external;

    /// @notice Two different shares were receipted under one number of the tag, or of a payee under the tag.
    function reportTwice(Receipt calldata a, bytes calldata signatureA, Receipt calldata b, bytes calldata signatureB)
        external;

    /// @notice A receipt counts more shares than fit in a shift.
    function reportOverfull(Receipt calldata r, bytes calldata signature) external;

    /// @notice Pays a receipted share that is real work and is not in the posted shift, to its payee's recipient; and
    /// penalises the operator for the omission when that was not done before. When nothing was posted for an evidence
    /// period, also a share of the two shifts that should have come; the gap is not looked at then.
    function restore(Receipt calldata r, bytes calldata signature, ShareEvidence calldata share, Gap calldata gap)
        external;

    /// @notice What the operator lost for the receipts of shift k.
    function penalised(uint64 k) external view returns (uint128);
    /// @notice Whether an omitted share was made good.
    function restored(uint64 k, uint128 key) external view returns (bool);
    /// @notice What the receipt signer signs: EIP-712, domain Paydirt, version 1, this contract.
    function receiptDigest(Receipt calldata r) external view returns (bytes32);

    // Pots: what masked shifts would have had.

    /// @notice Pays shares of masked shifts of an ended opening, shown by their leaves, to their payees' recipients.
    /// Those that were paid are passed over.
    function redeem(uint64 id, Redemption[] calldata all) external;

    /// @notice The same for shares of one shift, shown by their receipts: each at most the share price, and to each
    /// payee as many as were posted for it.
    /// @param counts the posted counts of shift k
    /// @param registryHash the registry's hash after that post
    function redeemReceipts(uint64 id, uint64 k, bytes calldata counts, bytes32 registryHash, Receipted[] calldata all)
        external;

    /// @notice The pot of an opening: what is left of it, what each share gets (0 until the opening has ended), and
    /// which slots of the window it is for, bit i for slot i.
    function potOf(uint64 id) external view returns (uint128 left, uint128 price, uint8 masked);
    /// @notice Whether the share with this key was paid from the pot of an opening.
    function redeemed(uint64 id, uint128 key) external view returns (bool);

    // Constants.

    function pool() external view returns (IDistributor);
    /// @notice What looks at shares and leaves: made by the court, without state. Its errors come through.
    function examiner() external view returns (IExaminer);
    function receiptSigner() external view returns (address);
    /// @notice What a lost ledger share is made good with.
    function sharePrice() external view returns (uint128);
    /// @notice K.
    function samples() external view returns (uint8);
    function responseWindow() external view returns (uint32);
    function evidencePeriod() external view returns (uint32);
    function withdrawalDelay() external view returns (uint32);
    function maxTipAge() external view returns (uint32);
}
