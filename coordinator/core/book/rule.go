package book

import "fmt"

// Rule names one thing that the contract must have checked.
type Rule uint8

// The closed list of rules. The zero value is none of them.
const (
	_                  Rule = iota
	RuleOrder               // events come in log order
	RuleShiftNumber         // k is the last shift plus one
	RuleShiftCount          // n_t ≤ count ≤ n
	RulePayee               // new payees are EVM addresses, not zero, unknown, and fit
	RulePayeeIdle           // a new payee has a share in the shift that names it
	RuleCountsLength        // two bytes per known miner
	RuleCountsSum           // the counts sum to the count
	RuleCountsRoot          // the counts hash to the posted root
	RuleStateHash           // the state hash is the hash of its parts
	RuleUnknownState        // money belongs to a state that exists
	RuleWindowEmpty         // only an empty window hands its money on
	RuleAdvanceAmount       // it hands on all of it
	RuleWindowWork          // a settled window has work in it
	RuleSettleAmount        // amount > 0, and amount and fee are held by the state
	RuleSettleTooSmall      // a settlement takes at least half of what the state holds
	RuleCredited            // credited is the sum of the quotients
	RuleFee                 // the fee is the fee of what was credited
	RuleEarnRoot            // the new root holds old earnings plus quotients
	RuleClaimID             // a claim names a known miner
	RuleClaimEarned         // a claim is made against what was earned
	RuleClaimAmount         // a claim pays earned less claimed
	RuleRecipient           // a claim pays the payee's recipient
	RuleFeeClaim            // no more fees are paid than are owed
	RuleOverflow            // sums fit in 128 bits
	ruleEnd
)

var ruleNames = [...]string{
	RuleOrder: "log-order", RuleShiftNumber: "shift-number", RuleShiftCount: "shift-count",
	RulePayee: "payee", RulePayeeIdle: "payee-without-work", RuleCountsLength: "counts-length",
	RuleCountsSum: "counts-sum", RuleCountsRoot: "counts-root", RuleStateHash: "state-hash",
	RuleUnknownState: "unknown-state", RuleWindowEmpty: "window-not-empty", RuleAdvanceAmount: "advance-amount",
	RuleWindowWork: "window-without-work", RuleSettleAmount: "settle-amount", RuleSettleTooSmall: "settle-too-small", RuleCredited: "credited",
	RuleFee: "fee", RuleEarnRoot: "earn-root", RuleClaimID: "claim-id", RuleClaimEarned: "claim-earned",
	RuleClaimAmount: "claim-amount", RuleRecipient: "recipient", RuleFeeClaim: "fee-claim", RuleOverflow: "overflow",
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
