package ledger

import "fmt"

// State is where a shift stands in its life. Which moves are allowed, and what
// causes them, is the business of package cycle; the ledger stores the state and
// derives one thing from it: shares are taken while it is open or full.
type State uint8

// The states of a shift, in the order of a life without accidents. Their
// numbers are stored and must not change.
const (
	StateNone   State = 0 // there is no such shift yet
	StateOpen   State = 1 // jobs are given out for it
	StateFull   State = 2 // jobs are given out for the next one, late shares are taken
	StateSealed State = 3 // its set of shares is fixed
	StateProven State = 4 // its proof and everything else that is posted are stored
	StatePosted State = 5 // it is in a block of the EVM chain
	StateFinal  State = 6 // that block is deep enough to be built upon
)

var stateNames = [...]string{"none", "open", "full", "sealed", "proven", "posted", "final"}

// String returns the state's name in lower case.
func (s State) String() string {
	if int(s) < len(stateNames) {
		return stateNames[s]
	}
	return fmt.Sprintf("state-%d", uint8(s))
}

// Accepts reports whether shares of a shift in this state are taken.
func (s State) Accepts() bool { return s == StateOpen || s == StateFull }
