package book

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/state"
)

const amountBits = 128

// Window returns the counts and weights that money of state j is split by, and
// the counts roots in slot order: slot i is shift j−7+i. A masked shift has weight
// 0; slots before shift 1 have weight 0 and the root of empty counts.
func (b *Book) Window(j int64) (w pplns.Window, roots [state.Window]fr.Element) {
	for i := range roots {
		s, ok := Shift{}, false
		if k := j - state.Window + 1 + int64(i); k >= 1 {
			s, ok = b.Shift(uint64(k))
		}
		if !ok {
			roots[i] = b.emptyRoot
			continue
		}
		w.Counts[i], roots[i] = s.Counts, s.CountsRoot
		if !s.Masked {
			w.Weights[i] = 1
		}
	}
	return w, roots
}

// hasWork reports whether a window has a shift that is not masked. A posted shift
// is never empty.
func hasWork(w pplns.Window) bool { return w.Weights != [state.Window]uint16{} }

func (b *Book) collect(e Collected) error {
	if _, ok := b.StateHash(e.J); !ok {
		return broken(e.At(), RuleUnknownState, "state %d does not exist", e.J)
	}
	return b.receive(e.At(), e.J, e.Amount)
}

func (b *Book) fund(e Funded) error {
	if _, ok := b.StateHash(e.J); !ok {
		return broken(e.At(), RuleUnknownState, "state %d does not exist", e.J)
	}
	if err := b.order(e.At()); err != nil {
		return err
	}
	b.ordered.funded, b.ordered.to = e.Amount, e.J
	return b.receive(e.At(), e.J, e.Amount)
}

func (b *Book) receive(at Position, j int64, amount *uint256.Int) error {
	if err := b.addReceived(at, amount); err != nil {
		return err
	}
	b.addAvailable(j, amount)
	return nil
}

func (b *Book) addReceived(at Position, amount *uint256.Int) error {
	sum, overflow := new(uint256.Int).AddOverflow(b.totals.Received, amount)
	if overflow || sum.BitLen() > amountBits {
		return broken(at, RuleOverflow, "received %s and %s more", b.totals.Received, amount)
	}
	b.totals.Received = sum
	return nil
}

// CanAdvance reports whether the contract moves the money of state j to state j+1:
// nobody worked in its window, which is so of states −1 and 0, or it is less than can
// be opened and no more is coming, for its jobs are two tags old.
func (b *Book) CanAdvance(j int64) bool {
	last, held := int64(b.LastShift()), b.Available(j)
	if j < state.FirstState || j > last || held.IsZero() {
		return false
	}
	return j < 1 || j+2 <= last && held.Lt(&b.config.MinSettlement)
}

func (b *Book) advance(e Advanced) error {
	if _, ok := b.StateHash(e.From); !ok {
		return broken(e.At(), RuleUnknownState, "state %d does not exist", e.From)
	}
	held := b.Available(e.From)
	if held.IsZero() || !held.Eq(e.Amount) {
		return broken(e.At(), RuleAdvanceAmount, "moved %s of %s", e.Amount, held)
	}
	if !b.CanAdvance(e.From) {
		return broken(e.At(), RuleAdvance, "%s of state %d, which can be opened or may grow", held, e.From)
	}
	delete(b.available, e.From)
	b.addAvailable(e.From+1, e.Amount)
	return nil
}

func (b *Book) mask(e Masked) error {
	if e.K < 1 || e.K > b.LastShift() {
		return broken(e.At(), RuleMask, "shift %d of %d", e.K, b.LastShift())
	}
	if b.shifts[e.K-1].Masked {
		return broken(e.At(), RuleMask, "shift %d is masked already", e.K)
	}
	if err := b.order(e.At()); err != nil {
		return err
	}
	b.ordered.masked = e.K
	b.shifts[e.K-1].Masked = true
	return nil
}

func (b *Book) claim(e Claimed) error {
	if int(e.ID) >= len(b.payees) {
		return broken(e.At(), RuleClaimID, "id %d of %d", e.ID, len(b.payees))
	}
	if !e.Earned.Eq(b.earned[e.ID]) {
		return broken(e.At(), RuleClaimEarned, "miner %d claims %s, earned %s", e.ID, e.Earned, b.earned[e.ID])
	}
	due := new(uint256.Int).Sub(b.earned[e.ID], b.claimed[e.ID])
	if due.IsZero() || !e.Amount.Eq(due) {
		return broken(e.At(), RuleClaimAmount, "miner %d was paid %s, due %s", e.ID, e.Amount, due)
	}
	// Registered payees are EVM addresses: post refuses others.
	payee, _ := b.payees[e.ID].EVM()
	if to := b.RecipientOf(common.Address(payee)); to != e.Recipient {
		return broken(e.At(), RuleRecipient, "miner %d was paid at %s, its recipient is %s", e.ID, e.Recipient, to)
	}
	b.claimed[e.ID] = b.earned[e.ID].Clone()
	b.totals.Claimed.Add(b.totals.Claimed, e.Amount)
	return nil
}

func (b *Book) claimFee(e FeeClaimed) error {
	owed := new(uint256.Int).Sub(b.totals.Fees, b.totals.FeesPaid)
	if !e.Amount.Eq(owed) {
		return broken(e.At(), RuleFeeClaim, "paid %s, owed %s", e.Amount, owed)
	}
	b.totals.FeesPaid.Add(b.totals.FeesPaid, e.Amount)
	return nil
}

func (b *Book) addAvailable(j int64, amount *uint256.Int) {
	a := b.Available(j)
	b.available[j] = a.Add(a, amount)
}
