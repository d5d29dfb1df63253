package audit

import (
	"errors"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/state"
)

// verifier verifies proofs as the chain does.
type verifier interface {
	VerifyShift(state.ShiftInputs, *state.Proof) error
	VerifySettle(state.SettleInputs, *state.Proof) error
}

var _ verifier = chain.Verifiers{}

// replay applies every event to a book, and verifies every proof against public
// inputs that are computed here. After a broken rule it goes on with what the
// chain says, so that what is wrong is reported where it went wrong.
func (a *auditor) replay(config book.Config, events []book.Event, v verifier) (*book.Book, error) {
	b := book.New(config)
	// The proof of a settlement is about the roots that the contract had. That
	// these are the roots of the earnings is a rule of the book.
	earnRoot := b.EarnRoot()
	for i, event := range events {
		a.progress("replaying events", i, len(events))
		window, roots := windowOf(b, event)
		if err := b.Apply(event); err != nil {
			var rule *book.RuleError
			if !errors.As(err, &rule) {
				return nil, err
			}
			a.broke(Rule(rule.Rule.String()), whereIs(event), "%s", rule.Detail)
		}
		a.checked(kindOf(event))
		switch e := event.(type) {
		case book.ShiftPosted:
			a.proofOfShift(config.Pool, e, v)
		case book.Settled:
			in := state.NewSettleInputs(earnRoot, e.NewEarnRoot, roots, window.Weights, e.Amount, e.Credited)
			a.checked("settle proofs")
			if err := v.VerifySettle(in, &e.Proof); err != nil {
				a.broke(RuleSettleProof, whereIs(e), "%v", err)
			}
			earnRoot = e.NewEarnRoot
		}
	}
	var rule *book.RuleError
	if err := b.Unexplained(); errors.As(err, &rule) {
		a.broke(Rule(rule.Rule.String()), "the last event", "%s", rule.Detail)
	}
	a.progress("replaying events", len(events), len(events))
	return b, nil
}

// warnOfBreaches says what the operator was convicted of and penalised for.
func (a *auditor) warnOfBreaches(events []book.Event) {
	for _, e := range events {
		switch e := e.(type) {
		case book.Convicted:
			a.warn("shift %d was convicted: nobody answered sample %d of opening %d", e.K, e.Sample, e.ID)
		case book.Penalised:
			a.warn("the operator was penalised about shift %d: %s", e.K, e.Breach)
		}
	}
}

func (a *auditor) proofOfShift(pool state.Pool, e book.ShiftPosted, v verifier) {
	if len(e.Counts) > 2*pool.Tier.Miners {
		return // the book has refused it; there are no inputs for such counts
	}
	in := pool.ShiftInputs(state.Shift{K: e.K, ShareRoot: e.ShareRoot, CountsRoot: e.CountsRoot, Count: e.Count, Counts: e.Counts})
	a.checked("shift proofs")
	if err := v.VerifyShift(in, &e.Proof); err != nil {
		a.broke(RuleShiftProof, whereIs(e), "%v", err)
	}
}

// windowOf is what a settlement is split by, before it.
func windowOf(b *book.Book, e book.Event) (w pplns.Window, roots [state.Window]fr.Element) {
	if s, ok := e.(book.Settled); ok {
		if o, ok := b.Opening(s.ID); ok {
			return b.WindowOf(o)
		}
	}
	return w, roots
}

// kindOf names what an event is one of.
func kindOf(e book.Event) string {
	switch e.(type) {
	case book.ShiftPosted:
		return "shifts"
	case book.Collected:
		return "collections"
	case book.Advanced:
		return "advances"
	case book.Settled:
		return "settlements"
	case book.Claimed:
		return "claims"
	case book.RecipientSet:
		return "recipients"
	case book.Opened:
		return "openings"
	case book.Drawn:
		return "draws"
	case book.Answered:
		return "answers"
	case book.Convicted:
		return "convictions"
	case book.Penalised:
		return "penalties"
	case book.Restored:
		return "shares restored"
	case book.Redeemed:
		return "shares redeemed"
	case book.FeeClaimed:
		return "fee claims"
	}
	return "other events"
}
