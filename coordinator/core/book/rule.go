package book

import "fmt"

// Rule names one thing that the contracts must have checked.
type Rule uint8

// The closed list of rules. The zero value is none of them.
const (
	_                 Rule = iota
	RuleOrder              // events come in log order
	RuleShiftNumber        // k is the last shift plus one
	RuleShiftCount         // n_t ≤ count ≤ n
	RulePayee              // new payees are EVM addresses, not zero, unknown, and fit
	RulePayeeIdle          // a new payee has a share in the shift that names it
	RuleCountsLength       // two bytes per known miner
	RuleCountsSum          // the counts sum to the count
	RuleCountsRoot         // the counts hash to the posted root
	RuleStateHash          // the state hash is the hash of its parts
	RuleUnknownState       // money belongs to a state that exists
	RuleAdvance            // only an empty window hands its money on, or one with crumbs that cannot grow
	RuleAdvanceAmount      // it hands on all of it
	RuleOpeningID          // openings are numbered 1, 2, …
	RuleOpenGross          // an opening takes all that the state holds, and at least the pool's least
	RuleOpenAmount         // an opening's amount is its gross less the highest fee
	RuleOpening            // what names an opening names one that is not finished
	RuleWindowWork         // an opened and a settled window have work in them
	RuleSettleTerms        // a settlement is of its opening's state and amount
	RuleNotCleared         // every sample was answered
	RuleCredited           // credited is the sum of the quotients
	RuleFee                // the fee is the fee of what was credited, 0 of a compensation
	RuleEarnRoot           // the new root holds old earnings plus quotients
	RuleClose              // an opening whose window is all masked is closed
	RuleMask               // a posted shift is masked, once
	RuleClaimID            // a claim names a known miner
	RuleClaimEarned        // a claim is made against what was earned
	RuleClaimAmount        // a claim pays earned less claimed
	RuleRecipient          // a claim pays the payee's recipient
	RuleFeeClaim           // no more fees are paid than are owed
	RuleOverflow           // sums fit in 128 bits
	RuleDraw               // a reward opening is drawn from the shares of its window, again only after a conviction
	RuleAnswer             // a sample of a shift that is not masked is answered, once
	RuleCompensation       // a compensation is for a masked shift, all of it
	RulePotted             // the part of masked shifts goes to the court when an opening ends
	RuleConviction         // the shift of an unanswered sample is convicted, and the bond pays what it must
	RulePenalty            // a breach of receipts costs the penalty, a tenth of it for the reporter
	RuleOrdered            // the distributor does for the court what the court says it ordered
	RuleRestored           // an omitted share is made good with its price, once
	RuleBond               // the bond is what was deposited less what was lost and withdrawn
	RuleRedeemed           // a share of a masked shift is paid its price out of the pot, once
	ruleEnd
)

var ruleNames = [...]string{
	RuleOrder: "log-order", RuleShiftNumber: "shift-number", RuleShiftCount: "shift-count",
	RulePayee: "payee", RulePayeeIdle: "payee-without-work", RuleCountsLength: "counts-length",
	RuleCountsSum: "counts-sum", RuleCountsRoot: "counts-root", RuleStateHash: "state-hash",
	RuleUnknownState: "unknown-state", RuleAdvance: "advance", RuleAdvanceAmount: "advance-amount",
	RuleOpeningID: "opening-id", RuleOpenGross: "open-gross", RuleOpenAmount: "open-amount",
	RuleOpening: "opening", RuleWindowWork: "window-without-work", RuleSettleTerms: "settle-terms", RuleNotCleared: "not-cleared",
	RuleCredited: "credited", RuleFee: "fee", RuleEarnRoot: "earn-root", RuleClose: "close", RuleMask: "mask",
	RuleClaimID: "claim-id", RuleClaimEarned: "claim-earned", RuleClaimAmount: "claim-amount", RuleRecipient: "recipient",
	RuleFeeClaim: "fee-claim", RuleOverflow: "overflow", RuleDraw: "draw", RuleAnswer: "answer", RuleCompensation: "compensation",
	RulePotted: "potted", RuleConviction: "conviction", RulePenalty: "penalty", RuleOrdered: "ordered", RuleRestored: "restored",
	RuleBond: "bond", RuleRedeemed: "redeemed",
}

// String returns the rule's name in kebab-case, as reports print it.
func (r Rule) String() string {
	if r == 0 || r >= ruleEnd {
		return fmt.Sprintf("rule(%d)", uint8(r))
	}
	return ruleNames[r]
}

// RuleError says which rule an event broke, and where.
type RuleError struct {
	Rule   Rule
	At     Position
	Detail string // what was found and what was expected
}

// Error implements error.
func (e *RuleError) Error() string {
	return fmt.Sprintf("block %d, log %d: %s: %s", e.At.Block, e.At.Index, e.Rule, e.Detail)
}

func broken(at Position, r Rule, format string, args ...any) error {
	return &RuleError{Rule: r, At: at, Detail: fmt.Sprintf(format, args...)}
}
