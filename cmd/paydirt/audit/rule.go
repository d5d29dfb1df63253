package audit

import (
	"fmt"

	"paydirt/coordinator/core/book"
)

// Rule names one thing that must hold. The rules of the accounting have the names
// that package book gives them ("state-hash", "credited", …), the rules of single
// shares are "share-" and the name that package share gives them
// ("share-wrong-script", …), and all others stand here.
type Rule string

// The rules that the audit itself checks.
const (
	// RuleCode: a contract's code is what this program was released with.
	RuleCode Rule = "contract-code"
	// RuleView: what the contract says of itself follows from its events.
	RuleView Rule = "contract-view"
	// RuleShiftProof: the verifier on chain accepts the proof of a shift.
	RuleShiftProof Rule = "shift-proof"
	// RuleSettleProof: the verifier on chain accepts the proof of a settlement.
	RuleSettleProof Rule = "settle-proof"
	// RuleAnchor: the anchor of a shift was in the relay's chain when posted.
	RuleAnchor Rule = "anchor"
	// RuleBalance: the distributor holds at least what it owes.
	RuleBalance Rule = "balance"
	// RuleCourtBalance: the court holds the bond and what is in pots.
	RuleCourtBalance Rule = "court-balance"
	// RuleSeed: the samples of an opening come from the Bitcoin header at its seed
	// height, which was at least six above the relay's tip.
	RuleSeed Rule = "seed"
	// RuleDelivery: the block of a delivery is known to the relay, and delivered
	// once.
	RuleDelivery Rule = "delivery"
	// RuleDeliveryLost: what was delivered to a receiver was collected, or is
	// still there.
	RuleDeliveryLost Rule = "delivery-lost"
	// RuleDeliveryAmount: a delivery has the value of the coinbase in the shares.
	RuleDeliveryAmount Rule = "delivery-amount"
	// RuleShareFile: the file of a shift has the format of package sharefile.
	RuleShareFile Rule = "share-file"
	// RuleShareHeader: the file is of this pool and this shift.
	RuleShareHeader Rule = "share-header"
	// RuleShareCount: the file has as many shares as were posted.
	RuleShareCount Rule = "share-count"
	// RuleShareRoot: the shares hash to the posted share root.
	RuleShareRoot Rule = "share-root"
	// RuleShareCounts: each miner was credited the shares that it mined.
	RuleShareCounts Rule = "share-counts"
	// RuleShareMiners: new miners got their ids in order of first appearance.
	RuleShareMiners Rule = "share-miners"
)

// Finding is one broken rule.
type Finding struct {
	Rule   Rule   `json:"rule"`
	Where  string `json:"where"`  // for example "shift 4, block 120 log 3" or "shift 4, share 17"
	Detail string `json:"detail"` // what was found and what was expected
	// Shift is the shift whose share data is not as posted; 0 for all other findings.
	// Who gave the data may be at fault, and not the pool.
	Shift uint64 `json:"shift,omitempty"`
}

// String returns the finding in one line.
func (f Finding) String() string { return fmt.Sprintf("%s at %s: %s", f.Rule, f.Where, f.Detail) }

func atLog(p book.Position) string { return fmt.Sprintf("block %d log %d", p.Block, p.Index) }

// whereIs says of what an event is, and where it stands.
func whereIs(e book.Event) string {
	at := atLog(e.At())
	switch e := e.(type) {
	case book.ShiftPosted:
		return fmt.Sprintf("shift %d, %s", e.K, at)
	case book.Collected:
		return fmt.Sprintf("collection for state %d, %s", e.J, at)
	case book.Advanced:
		return fmt.Sprintf("advance from state %d, %s", e.From, at)
	case book.Funded:
		return fmt.Sprintf("money of the bond for state %d, %s", e.J, at)
	case book.Opened:
		return fmt.Sprintf("opening %d of state %d, %s", e.ID, e.J, at)
	case book.Potted:
		return fmt.Sprintf("pot of opening %d, %s", e.ID, at)
	case book.Settled:
		return fmt.Sprintf("settlement of state %d, %s", e.J, at)
	case book.Closed:
		return fmt.Sprintf("close of opening %d, %s", e.ID, at)
	case book.Masked:
		return fmt.Sprintf("mask of shift %d, %s", e.K, at)
	case book.Begun:
		return fmt.Sprintf("beginning of opening %d, %s", e.ID, at)
	case book.Drawn:
		return fmt.Sprintf("draw of opening %d, %s", e.ID, at)
	case book.Redrawn:
		return fmt.Sprintf("redraw of opening %d, %s", e.ID, at)
	case book.Answered:
		return fmt.Sprintf("answer to sample %d of opening %d, %s", e.Sample, e.ID, at)
	case book.Convicted:
		return fmt.Sprintf("conviction of shift %d, %s", e.K, at)
	case book.Penalised:
		return fmt.Sprintf("penalty about shift %d, %s", e.K, at)
	case book.Restored:
		return fmt.Sprintf("share restored of shift %d, %s", e.K, at)
	case book.Redeemed:
		return fmt.Sprintf("share redeemed of shift %d, %s", e.K, at)
	case book.Deposited, book.WithdrawalRequested, book.Withdrawn:
		return fmt.Sprintf("bond, %s", at)
	case book.Claimed:
		return fmt.Sprintf("claim of miner %d, %s", e.ID, at)
	case book.RecipientSet:
		return fmt.Sprintf("recipient of %s, %s", e.Payee, at)
	case book.FeeClaimed:
		return fmt.Sprintf("claim of the fee, %s", at)
	}
	return at
}
