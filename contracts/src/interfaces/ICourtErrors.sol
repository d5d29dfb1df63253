// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Every reason for which the Court refuses a call. A share or a leaf that is not good: the errors of the
/// Examiner. A signature that is malformed: the ECDSA errors of OpenZeppelin.
interface ICourtErrors {
    // The constructor.

    /// @notice A constant is outside its range; `name` says which.
    error BadParam(bytes32 name);
    /// @notice The pool names another court.
    error WrongCourt(address court);

    // Callers.

    /// @notice Only the pool does this.
    error NotPool(address caller);
    /// @notice Only the operator asks for its bond.
    error NotOperator(address caller);

    // The bond.

    /// @notice Nothing to deposit.
    error NothingToDeposit();
    /// @notice More than the bond.
    error ExceedsBond(uint128 amount, uint128 bond);
    /// @notice No withdrawal was asked for, or nothing is left of it.
    error NothingToWithdraw();
    /// @notice The delay is not over.
    error WithdrawalTooEarly(uint64 until);
    /// @notice A settlement is open: the bond stays until its samples are settled.
    error SettlementsOpen(uint64 count);
    /// @notice What would be left does not cover the money that is not settled yet.
    error StillNeeded(uint256 left, uint256 needed);

    // Samples.

    /// @notice The relay's tip is too old: whoever knows later headers may know the samples.
    error TipTooOld(uint32 time, uint32 maxAge);
    /// @notice No settlement of this id was begun.
    error UnknownSettlement(uint64 id);
    /// @notice The samples were drawn before.
    error AlreadyDrawn(uint64 id);
    /// @notice The relay has not reached the header that gives the seed.
    error SeedNotReached(uint32 seedHeight, uint32 tipHeight);
    /// @notice The whole window is masked: the opening is closed, not sampled.
    error NothingToSample(uint64 id);
    /// @notice The samples are not drawn yet.
    error NotDrawn(uint64 id);
    /// @notice There are only K samples.
    error UnknownSample(uint8 sample);
    /// @notice Some sample is neither answered nor its shift masked; or all are answered.
    error NothingToRedraw(uint64 id);
    /// @notice The sample may still be answered.
    error TooEarly(uint64 deadline);
    /// @notice The sample is answered.
    error AlreadyAnswered(uint64 id, uint8 sample);
    /// @notice The shift is masked already.
    error AlreadyMasked(uint64 k);

    // Receipts.

    /// @notice Another key than the receipt signer's signed this.
    error WrongSigner(address signer);
    /// @notice No share could have this tag yet.
    error UnknownTag(int64 tag);
    /// @notice The shift is not posted yet, and the operator may still do so.
    error NotPosted(uint64 k);
    /// @notice The evidence period of the shift is over.
    error EvidenceTooLate(uint64 k, uint64 until);
    /// @notice Counts and registry hash are not those of the posted shift.
    error NotThePostedCounts(uint64 k);
    /// @notice The receipts show no breach.
    error NoBreach();
    /// @notice The penalty for the receipts of this shift was taken before, or the bond is empty.
    error NothingToTake(uint64 k);
    /// @notice The bond has not what this takes.
    error BondEmpty(uint128 bond, uint128 needed);
    /// @notice The share is not the receipt's.
    error NotReceipted(uint128 key);
    /// @notice The share was made good before.
    error AlreadyRestored(uint64 k, uint128 key);
    /// @notice The leaves do not enclose the key.
    error NotInGap(uint128 key);

    // Pots.

    /// @notice The opening has no pot, or not yet, or nothing is left in it.
    error NothingToRedeem(uint64 id);
    /// @notice The pot is not for this shift.
    error NotInPot(uint64 id, uint64 k);
    /// @notice As many shares of the payee were paid as were posted for it in the shift.
    error AllRedeemed(uint64 id, uint64 k, bytes21 payee);
}
