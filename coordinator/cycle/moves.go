package cycle

import (
	"fmt"
	"strings"

	"paydirt/coordinator/ledger"
)

// Move is an allowed change of a shift's state, and what causes it.
type Move struct {
	From, To ledger.State
	Cause    string
}

// moves is the whole life of a shift. Nothing moves that is not in here; states.md
// is generated from it.
var moves = []Move{
	{ledger.StateNone, ledger.StateOpen, "the shift before rotates, or the pool begins"},
	{ledger.StateOpen, ledger.StateFull, "n_t shares, and the state before is final"},
	{ledger.StateFull, ledger.StateSealed, "the grace for late shares has passed"},
	{ledger.StateSealed, ledger.StateProven, "proof, ids, roots and anchor are stored"},
	{ledger.StateProven, ledger.StateProven, "the contract refused the anchor, no post was ever final"},
	{ledger.StateProven, ledger.StatePosted, "the chain's newest block knows the post"},
	{ledger.StatePosted, ledger.StateFinal, "the post is deep enough"},
	{ledger.StatePosted, ledger.StateProven, "a reorganisation took the post out"},
	{ledger.StateFinal, ledger.StateProven, "a reorganisation deeper than finality took the post out"},
}

// Moves returns the table of allowed moves.
func Moves() []Move { return append([]Move(nil), moves...) }

// Allowed reports whether a shift may go from one state to the other.
func Allowed(from, to ledger.State) bool {
	for _, m := range moves {
		if m.From == from && m.To == to {
			return true
		}
	}
	return false
}

// Diagram returns the table as a Mermaid state diagram.
func Diagram() string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	for _, m := range moves {
		from := m.From.String()
		if m.From == ledger.StateNone {
			from = "[*]"
		}
		fmt.Fprintf(&b, "    %s --> %s: %s\n", from, m.To, m.Cause)
	}
	return b.String()
}
