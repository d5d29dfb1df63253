package rule

import "fmt"

// Reason says why a pool is not worked for. It is the label of metrics and logs.
type Reason string

// The reasons, a closed set. First those of a job, in the order of Judge.
const (
	// Malformed: a line of the pool that could be read in two ways, or not at all.
	Malformed Reason = "malformed"
	// Extranonce: other sizes than the coinbase layout has.
	Extranonce Reason = "extranonce"
	// BadCoinbase: the coinbase breaks the layout.
	BadCoinbase Reason = "bad-coinbase"
	// WrongPayee: somebody else would be credited, or nobody was authorized.
	WrongPayee Reason = "wrong-payee"
	// WrongScript: output 0 pays no receiver of the pool's newest states.
	WrongScript Reason = "wrong-script"
	// StateOld: the tag is of a shift that is posted already.
	StateOld Reason = "state-old"
	// StateNotFinal: the tag's state is not as deep in the EVM chain as it should be.
	StateNotFinal Reason = "state-not-final"
	// ParentUnknown: the relay should know the parent by now, and does not.
	ParentUnknown Reason = "parent-unknown"
	// ParentOld: the parent is far behind the relay's tip, or below the anchor.
	ParentOld Reason = "parent-old"
	// WrongHeight: the coinbase's height is not the parent's plus one.
	WrongHeight Reason = "wrong-height"
	// WrongBits: nBits is not what follows from the parent.
	WrongBits Reason = "wrong-bits"
	// LowValue: output 0 has less than the subsidy.
	LowValue Reason = "low-value"
	// TagOverfull: more shares were receipted than a shift can have.
	TagOverfull Reason = "tag-overfull"
	// SharesWithheld: nobody gives the share data of the tag's state.
	SharesWithheld Reason = "shares-withheld"
	// Blind: the EVM chain could not be read for too long.
	Blind Reason = "blind"

	// ReceiptMissing: a ledger share was accepted and not receipted.
	ReceiptMissing Reason = "receipt-missing"
	// ReceiptUnreadable: what came as a receipt is none.
	ReceiptUnreadable Reason = "receipt-unreadable"
	// ReceiptSigner: a receipt is not signed by the court's receipt signer.
	ReceiptSigner Reason = "receipt-signer"
	// ReceiptTag, ReceiptKey, ReceiptPayee: a receipt is for another share.
	ReceiptTag   Reason = "receipt-tag"
	ReceiptKey   Reason = "receipt-key"
	ReceiptPayee Reason = "receipt-payee"
	// ReceiptTwice: two keys under one number: a proof of fraud.
	ReceiptTwice Reason = "receipt-twice"
	// ReceiptOrder: the numbers of two receipts do not ascend together, or one
	// share has two numbers.
	ReceiptOrder Reason = "receipt-order"
	// Omission: a posted shift counts less than was receipted: a proof of fraud.
	Omission Reason = "omission"
)

// Reasons returns all: for metrics and documentation.
func Reasons() []Reason {
	return []Reason{
		Malformed, Extranonce, BadCoinbase, WrongPayee, WrongScript, StateOld, StateNotFinal, ParentUnknown, ParentOld,
		WrongHeight, WrongBits, LowValue, TagOverfull, SharesWithheld, Blind, ReceiptMissing, ReceiptUnreadable,
		ReceiptSigner, ReceiptTag, ReceiptKey, ReceiptPayee, ReceiptTwice, ReceiptOrder, Omission,
	}
}

// Heals tells whether a look at the chain a little later may find the rule kept:
// the pool may be quicker to see its chains than the miner is.
func (r Reason) Heals() bool {
	switch r {
	case WrongScript, StateNotFinal, ParentUnknown, SharesWithheld, Blind:
		return true
	}
	return false
}

// Refusal is a broken rule, with what a person would want to know of it.
type Refusal struct {
	Reason Reason
	Detail string
}

func (r *Refusal) Error() string { return string(r.Reason) + ": " + r.Detail }

// Refuse returns a refusal.
func Refuse(reason Reason, format string, args ...any) *Refusal {
	return &Refusal{reason, fmt.Sprintf(format, args...)}
}
