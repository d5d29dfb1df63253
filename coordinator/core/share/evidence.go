package share

import (
	"bytes"
	"fmt"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
)

// Evidence is all that anyone needs to verify a ledger share again.
type Evidence struct {
	Header   bitcoin.Header
	Coinbase []byte           // legacy serialisation
	Branch   []chainhash.Hash // from the coinbase to the merkle root, lowest first
}

// LedgerShare is a share that is credited, as it is handed to the ledger.
type LedgerShare struct {
	Tag      int64 // j: the state whose receiver the coinbase pays
	Payee    bitcoin.Payee
	Hash     chainhash.Hash // of the header
	Evidence Evidence
	Worker   string // for statistics; not committed to
}

// Parent is what the rules need to know of a header's parent.
type Parent struct {
	Height    uint32
	ChildBits uint32 // the nBits that its child must have
}

// Rules are the pool's constants and what it knows of the Bitcoin chain, for one tag.
type Rules struct {
	ND              uint32 // ledger target / network target
	Halving         uint32 // blocks between two halvings of the subsidy, bitcoin.Params
	PayoutScript    []byte // of the tag's receiver
	MinParentHeight uint32 // height of the anchor of the tag's state
	// Parent looks a header up; false when it is unknown or not to be built on.
	Parent func(chainhash.Hash) (Parent, bool)
}

// EvidenceReason says which rule evidence breaks. The order is that of Verify.
type EvidenceReason uint8

// The reasons of an EvidenceError, a closed set.
const (
	// ParentUnknown: the parent is no header that Rules.Parent knows.
	ParentUnknown EvidenceReason = iota + 1
	// ParentTooOld: the parent is below the anchor: mined before the tag existed.
	ParentTooOld
	// WrongBits: nBits is not the one that follows from the parent.
	WrongBits
	// InsufficientWork: the hash is above the ledger target.
	InsufficientWork
	// BadCoinbase: the coinbase breaks the layout; Cause is a *bitcoin.CoinbaseError.
	BadCoinbase
	// BranchTooLong: more than bitcoin.MaxBranch hashes.
	BranchTooLong
	// WrongRoot: coinbase and branch do not give the header's merkle root.
	WrongRoot
	// WrongHeight: the coinbase's height is not the parent's plus one.
	WrongHeight
	// WrongPayee: the payee is not an EVM address, or it is the zero address.
	WrongPayee
	// WrongScript: output 0 does not pay the tag's receiver.
	WrongScript
	// BelowSubsidy: output 0 has less than the subsidy of its height.
	BelowSubsidy
)

var evidenceReasons = [...]string{
	ParentUnknown:    "parent-unknown",
	ParentTooOld:     "parent-too-old",
	WrongBits:        "wrong-bits",
	InsufficientWork: "insufficient-work",
	BadCoinbase:      "bad-coinbase",
	BranchTooLong:    "branch-too-long",
	WrongRoot:        "wrong-root",
	WrongHeight:      "wrong-height",
	WrongPayee:       "wrong-payee",
	WrongScript:      "wrong-script",
	BelowSubsidy:     "below-subsidy",
}

// String returns the kebab-case name of the reason.
func (r EvidenceReason) String() string {
	if r == 0 || int(r) >= len(evidenceReasons) {
		return fmt.Sprintf("evidence-reason-%d", uint8(r))
	}
	return evidenceReasons[r]
}

// EvidenceError is the only error of Verify.
type EvidenceError struct {
	Reason EvidenceReason
	Cause  error // of BadCoinbase, else nil
}

func (e *EvidenceError) Error() string {
	if e.Cause != nil {
		return fmt.Sprintf("evidence: %s: %v", e.Reason, e.Cause)
	}
	return "evidence: " + e.Reason.String()
}

func (e *EvidenceError) Unwrap() error { return e.Cause }

// Verify is the rule book of a ledger share. It returns who is credited, or an
// *EvidenceError with the first rule broken:
//
//  1. the parent is known, and not below the anchor of the tag's state;
//  2. nBits is the one that consensus demands after that parent;
//  3. the header hash is at most LedgerTarget(nBits)·ND;
//  4. the coinbase has the layout of bitcoin.ParseCoinbase;
//  5. the coinbase is transaction 0 under the header's merkle root;
//  6. its height is the parent's plus one;
//  7. its payee is an EVM address, not zero;
//  8. output 0 has exactly the payout script (that all other outputs are zero is
//     part of the layout);
//  9. its value is at least bitcoin.Subsidy of the height. Fees are not asked for:
//     what they are stands in transactions that nobody keeps.
func Verify(e Evidence, r Rules) (bitcoin.Payee, error) {
	parent, known := r.Parent(e.Header.Prev())
	if !known {
		return refuse(ParentUnknown)
	}
	if parent.Height < r.MinParentHeight {
		return refuse(ParentTooOld)
	}
	network, err := bitcoin.TargetFromBits(e.Header.Bits())
	if err != nil || e.Header.Bits() != parent.ChildBits {
		return refuse(WrongBits)
	}
	if !bitcoin.Meets(e.Header.Hash(), bitcoin.LedgerTarget(network, r.ND)) {
		return refuse(InsufficientWork)
	}
	coinbase, err := bitcoin.ParseCoinbase(e.Coinbase)
	if err != nil {
		return bitcoin.Payee{}, &EvidenceError{Reason: BadCoinbase, Cause: err}
	}
	if len(e.Branch) > bitcoin.MaxBranch {
		return refuse(BranchTooLong)
	}
	if bitcoin.RootFromBranch(chainhash.DoubleHashH(e.Coinbase), e.Branch) != e.Header.MerkleRoot() {
		return refuse(WrongRoot)
	}
	if uint64(coinbase.Height) != uint64(parent.Height)+1 {
		return refuse(WrongHeight)
	}
	if address, evm := coinbase.Payee.EVM(); !evm || address == [20]byte{} {
		return refuse(WrongPayee)
	}
	if !bytes.Equal(coinbase.PayoutScript, r.PayoutScript) {
		return refuse(WrongScript)
	}
	if coinbase.Value < bitcoin.Subsidy(coinbase.Height, r.Halving) {
		return refuse(BelowSubsidy)
	}
	return coinbase.Payee, nil
}

func refuse(reason EvidenceReason) (bitcoin.Payee, error) {
	return bitcoin.Payee{}, &EvidenceError{Reason: reason}
}
