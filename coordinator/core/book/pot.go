package book

import (
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// Pot is what masked shifts would have had of an opening, and the penalties of their
// convictions. A share of theirs that is shown to be work is paid the price, once;
// one that is only receipted at most the price of a lost share.
type Pot struct {
	Left     *uint256.Int
	Price    *uint256.Int // of a share: ⌊pot/shares⌋ when the opening ended; 0 before
	redeemed map[shift.Key]bool
	ofPayee  map[payeeOf]uint64
	masked   [state.Window]bool // slots that had no weight when the opening ended
}

type payeeOf struct {
	k     uint64
	payee bitcoin.Payee
}

// Redeemed reports whether a share was paid out of the pot.
func (p *Pot) Redeemed(key shift.Key) bool { return p.redeemed[key] }

// Pot returns the pot of an opening. The caller must not change it.
func (b *Book) Pot(id uint64) (*Pot, bool) {
	p, ok := b.vault.pots[id]
	return p, ok
}

func (b *Book) pot(id uint64) *Pot {
	p := b.vault.pots[id]
	if p == nil {
		p = &Pot{Left: new(uint256.Int), Price: new(uint256.Int), redeemed: make(map[shift.Key]bool), ofPayee: make(map[payeeOf]uint64)}
		b.vault.pots[id] = p
	}
	return p
}

// receiptPrice is what a share is paid of which there is no leaf, only a receipt.
func (p *Pot) receiptPrice(most *uint256.Int) *uint256.Int {
	if p.Price.Gt(most) {
		return most
	}
	return p.Price
}

func (b *Book) putInPot(e Potted) error {
	o, err := b.unfinished(e.At(), e.ID)
	if err != nil {
		return err
	}
	if want := b.PottedRoundedDown(o); o.Compensation || e.J != o.J || e.Amount.IsZero() || !e.Amount.Eq(want) {
		return broken(e.At(), RulePotted, "%s of opening %d, the part of masked shifts is %s", e.Amount, o.ID, want)
	}
	if err := b.order(e.At()); err != nil {
		return err
	}
	b.ordered.potted, b.ordered.of = e.Amount, e.ID
	return nil
}

// takePotted returns what of an ending opening was potted just before.
func (b *Book) takePotted(at Position, o *Opening) (*uint256.Int, error) {
	did, want := b.explained(at), b.PottedRoundedDown(o)
	if did.potted == nil && want.IsZero() {
		return want, nil
	}
	if did.potted == nil || did.of != o.ID {
		return nil, broken(at, RulePotted, "nothing of opening %d, the part of masked shifts is %s", o.ID, want)
	}
	b.totals.Potted.Add(b.totals.Potted, want)
	pot := b.pot(o.ID)
	pot.Left.Add(pot.Left, want)
	return want, nil
}

// endPot fixes what a share of a masked shift is paid.
func (b *Book) endPot(o *Opening) {
	weighted, all := b.windowShares(o.J)
	if weighted == all {
		return
	}
	pot := b.pot(o.ID)
	pot.Price.Div(pot.Left, uint256.NewInt(all-weighted))
	for slot := range pot.masked {
		k := o.J - state.Window + 1 + int64(slot)
		pot.masked[slot] = k >= 1 && b.shifts[k-1].Masked
	}
	o.Pot = pot
}

func (b *Book) redeem(e Redeemed) error {
	o, ok := b.Opening(e.ID)
	if !ok || o.Pot == nil {
		return broken(e.At(), RuleRedeemed, "opening %d has no pot, or did not end", e.ID)
	}
	pot, slot := o.Pot, int64(e.K)-(o.J-state.Window+1)
	switch {
	case slot < 0 || slot >= state.Window || !pot.masked[slot]:
		return broken(e.At(), RuleRedeemed, "shift %d has no part in the pot of opening %d", e.K, e.ID)
	case pot.redeemed[e.Key]:
		return broken(e.At(), RuleRedeemed, "share %s of opening %d twice", e.Key, e.ID)
	case e.Amount.IsZero() || !e.Amount.Eq(pot.Price) && !e.Amount.Eq(pot.receiptPrice(b.config.Bond.SharePrice)) || e.Amount.Gt(pot.Left):
		return broken(e.At(), RuleRedeemed, "paid %s, a share of opening %d is %s and %s are left", e.Amount, e.ID, pot.Price, pot.Left)
	}
	pot.redeemed[e.Key] = true
	pot.ofPayee[payeeOf{e.K, e.Payee}]++
	pot.Left.Sub(pot.Left, e.Amount)
	return nil
}
