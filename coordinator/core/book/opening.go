package book

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/state"
)

// Stage of an opening.
type Stage uint8

// The stages of an opening; the last two are ends.
const (
	StageOpen Stage = iota
	StageSettled
	StageClosed
)

// Opening is money that was set aside to be settled.
type Opening struct {
	ID            uint64
	J             int64 // the state; of a compensation, the shift
	Gross, Amount *uint256.Int
	Compensation  bool
	Stage         Stage
	Position      Position // where it was opened
	SeedHeight    uint32   // of the Bitcoin header that gives the samples; 0 of a compensation
	Draw          *Draw    // nil until it is drawn, and of a compensation
	Pot           *Pot     // of a reward that ended with masked shifts; nil: none
}

// Opening returns an opening. The caller must not change it.
func (b *Book) Opening(id uint64) (*Opening, bool) {
	if id < 1 || id > uint64(len(b.openings)) {
		return nil, false
	}
	return b.openings[id-1], true
}

// Openings returns the number of openings so far, the greatest id.
func (b *Book) Openings() uint64 { return uint64(len(b.openings)) }

// Unfinished returns the openings that are neither settled nor closed, oldest
// first. The caller must not change them.
func (b *Book) Unfinished() []*Opening {
	var open []*Opening
	for id := b.firstOpen; id <= uint64(len(b.openings)); id++ {
		if o := b.openings[id-1]; o.Stage == StageOpen {
			open = append(open, o)
		}
	}
	return open
}

// Opened returns the money of all unfinished openings.
func (b *Book) Opened() *uint256.Int {
	sum := new(uint256.Int)
	for _, o := range b.Unfinished() {
		sum.Add(sum, o.Gross)
	}
	return sum
}

// WindowOf returns what an opening is split by: the window of its state, or for a
// compensation the shift alone, masked as it is.
func (b *Book) WindowOf(o *Opening) (w pplns.Window, roots [state.Window]fr.Element) {
	w, roots = b.Window(o.J)
	if o.Compensation {
		w.Weights = [state.Window]uint16{state.Window - 1: 1}
	}
	return w, roots
}

// AmountRoundedDown returns what settling an opening now splits: the part of its
// amount that fell to shifts which are not masked,
//
//	R = ⌊amount·T/T_all⌋
//
// with T the shares of the window's shifts that have weight and T_all of all.
func (b *Book) AmountRoundedDown(o *Opening) *uint256.Int {
	if o.Compensation {
		return o.Amount.Clone()
	}
	weighted, all := b.windowShares(o.J)
	return part(o.Amount, weighted, all)
}

// PottedRoundedDown returns what of a reward opening's gross falls to masked shifts
// now: ⌊gross·(T_all − T)/T_all⌋. Nobody else gets it, so that nobody gains by
// another's conviction; see [Pot].
func (b *Book) PottedRoundedDown(o *Opening) *uint256.Int {
	if o.Compensation {
		return new(uint256.Int)
	}
	weighted, all := b.windowShares(o.J)
	return part(o.Gross, all-weighted, all)
}

// windowShares returns how many shares the window of state j ≥ 1 has in shifts with
// weight, and in all.
func (b *Book) windowShares(j int64) (weighted, all uint64) {
	for k := max(j-state.Window+1, 1); k <= j; k++ {
		s := b.shifts[k-1]
		all += uint64(s.Count)
		if !s.Masked {
			weighted += uint64(s.Count)
		}
	}
	return weighted, all
}

// part returns ⌊amount·of/all⌋; amount is below 2¹²⁸.
func part(amount *uint256.Int, of, all uint64) *uint256.Int {
	p := new(uint256.Int).Mul(amount, uint256.NewInt(of))
	return p.Div(p, uint256.NewInt(all))
}

// Split returns what settling an opening now credits.
func (b *Book) Split(o *Opening) (*pplns.Split, error) {
	w, _ := b.WindowOf(o)
	return pplns.SplitRoundedDown(b.AmountRoundedDown(o), w, b.config.Pool.Tier.Miners)
}

// FeeOf returns the operator's fee beside what an opening credits: none of a
// compensation.
func (b *Book) FeeOf(o *Opening, credited *uint256.Int) *uint256.Int {
	if o.Compensation {
		return new(uint256.Int)
	}
	return pplns.FeeRoundedDown(credited, b.config.FeeBps)
}

func (b *Book) open(e Opened) error {
	if next := uint64(len(b.openings)) + 1; e.ID != next {
		return broken(e.At(), RuleOpeningID, "opening %d, the next is %d", e.ID, next)
	}
	check := b.checkReward
	if e.Compensation {
		check = b.checkCompensation
	}
	if err := check(e); err != nil {
		return err
	}
	b.openings = append(b.openings, &Opening{
		ID: e.ID, J: e.J, Gross: e.Gross, Amount: e.Amount, Compensation: e.Compensation, Position: e.At(),
	})
	if e.Compensation {
		b.ordered.compensation = e.Gross
	}
	return nil
}

// checkReward takes the opening's money out of its state.
func (b *Book) checkReward(e Opened) error {
	if _, ok := b.StateHash(e.J); !ok {
		return broken(e.At(), RuleUnknownState, "state %d does not exist", e.J)
	}
	if e.J < 1 {
		return broken(e.At(), RuleWindowWork, "nobody worked in the window of state %d", e.J)
	}
	held := b.Available(e.J)
	if !e.Gross.Eq(held) {
		return broken(e.At(), RuleOpenGross, "%s of the %s that state %d holds", e.Gross, held, e.J)
	}
	if e.Gross.Lt(&b.config.MinSettlement) {
		return broken(e.At(), RuleOpenGross, "%s, the least is %s", e.Gross, &b.config.MinSettlement)
	}
	if amount := pplns.OpenedRoundedDown(e.Gross, b.config.FeeBps); !amount.Eq(e.Amount) {
		return broken(e.At(), RuleOpenAmount, "%s of %s, without the fee it is %s", e.Amount, e.Gross, amount)
	}
	delete(b.available, e.J)
	return nil
}

// checkCompensation takes the opening's money in. How much it is, the court's event
// says.
func (b *Book) checkCompensation(e Opened) error {
	s, ok := b.Shift(uint64(max(e.J, 0)))
	switch {
	case !ok:
		return broken(e.At(), RuleUnknownState, "shift %d does not exist", e.J)
	case !s.Masked:
		return broken(e.At(), RuleCompensation, "shift %d is not masked", e.J)
	case e.Gross.IsZero() || !e.Gross.Eq(e.Amount):
		return broken(e.At(), RuleCompensation, "%s of %s", e.Amount, e.Gross)
	}
	if err := b.order(e.At()); err != nil {
		return err
	}
	return b.addReceived(e.At(), e.Gross)
}

// unfinished returns the opening that an event names.
func (b *Book) unfinished(at Position, id uint64) (*Opening, error) {
	o, ok := b.Opening(id)
	switch {
	case !ok:
		return nil, broken(at, RuleOpening, "opening %d does not exist", id)
	case o.Stage != StageOpen:
		return nil, broken(at, RuleOpening, "opening %d is finished", id)
	}
	return o, nil
}

func (b *Book) finish(o *Opening, stage Stage) {
	o.Stage = stage
	if !o.Compensation {
		b.endPot(o)
	}
	for b.firstOpen <= uint64(len(b.openings)) && b.openings[b.firstOpen-1].Stage != StageOpen {
		b.firstOpen++
	}
}

func (b *Book) settle(e Settled) error {
	o, err := b.unfinished(e.At(), e.ID)
	if err != nil {
		return err
	}
	if !b.Cleared(o) {
		return broken(e.At(), RuleNotCleared, "opening %d has samples that nobody answered", o.ID)
	}
	if amount := b.AmountRoundedDown(o); e.J != o.J || !e.Amount.Eq(amount) {
		return broken(e.At(), RuleSettleTerms, "%s of state %d, of opening %d it is %s of %d", e.Amount, e.J, o.ID, amount, o.J)
	}
	split, err := b.Split(o)
	if err != nil {
		return broken(e.At(), RuleWindowWork, "opening %d: %v", o.ID, err)
	}
	if split.Credited.IsZero() || !split.Credited.Eq(e.Credited) {
		return broken(e.At(), RuleCredited, "credited %s, the quotients sum to %s", e.Credited, split.Credited)
	}
	if fee := b.FeeOf(o, e.Credited); !fee.Eq(e.Fee) {
		return broken(e.At(), RuleFee, "fee %s, the fee of %s is %s", e.Fee, e.Credited, fee)
	}

	potted, err := b.takePotted(e.At(), o)
	if err != nil {
		return err
	}

	// Credited and fee never pass the part of gross that is not potted:
	// pplns.OpenedRoundedDown.
	left := new(uint256.Int).Sub(o.Gross, e.Credited)
	b.addAvailable(o.J, left.Sub(left, e.Fee).Sub(left, potted))
	b.finish(o, StageSettled)
	b.totals.Credited.Add(b.totals.Credited, e.Credited)
	b.totals.Fees.Add(b.totals.Fees, e.Fee)
	for m, q := range split.Quotients {
		b.earned[m] = new(uint256.Int).Add(b.earned[m], q)
	}
	if root := b.EarnRoot(); root != e.NewEarnRoot {
		return broken(e.At(), RuleEarnRoot, "posted %s, the earnings hash to %s", e.NewEarnRoot.String(), root.String())
	}
	return nil
}

func (b *Book) close(e Closed) error {
	o, err := b.unfinished(e.At(), e.ID)
	if err != nil {
		return err
	}
	if w, _ := b.WindowOf(o); hasWork(w) {
		return broken(e.At(), RuleClose, "the window of opening %d has work in it", o.ID)
	}
	if e.J != o.J || !e.Gross.Eq(o.Gross) {
		return broken(e.At(), RuleClose, "closed %s of state %d, opened were %s of %d", e.Gross, e.J, o.Gross, o.J)
	}
	if _, err := b.takePotted(e.At(), o); err != nil {
		return err
	}
	b.finish(o, StageClosed)
	return nil
}
