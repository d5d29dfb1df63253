package book

import (
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/shift"
)

// vault is the operator's bond and what it was lost for.
type vault struct {
	bond        *uint256.Int
	withdrawing *uint256.Int // of the bond, what the operator asked for
	penalised   map[uint64]*uint256.Int
	restored    map[restoration]bool
	pots        map[uint64]*Pot // by opening
}

type restoration struct {
	k   uint64
	key shift.Key
}

func newVault() vault {
	return vault{
		bond: new(uint256.Int), withdrawing: new(uint256.Int), penalised: make(map[uint64]*uint256.Int),
		restored: make(map[restoration]bool), pots: make(map[uint64]*Pot),
	}
}

// orders are the distributor's events that only another one, later in the same
// transaction, explains: of the court, or for what was potted the opening's end.
type orders struct {
	at           Position
	masked       uint64
	compensation *uint256.Int // nil: none
	funded       *uint256.Int // nil: none
	to           int64        // state that was funded
	potted       *uint256.Int // nil: none
	of           uint64       // opening that was potted
}

func (o orders) none() bool {
	return o.masked == 0 && o.compensation == nil && o.funded == nil && o.potted == nil
}

// order notes that the court ordered something at a position.
func (b *Book) order(at Position) error {
	if at.Block != b.ordered.at.Block || at.Tx != b.ordered.at.Tx {
		if err := b.Unexplained(); err != nil {
			b.ordered = orders{}
			return err
		}
		b.ordered = orders{at: at}
	}
	return nil
}

// explained returns what was ordered in the transaction of an event that says why.
func (b *Book) explained(at Position) orders {
	o := b.ordered
	if at.Block != o.at.Block || at.Tx != o.at.Tx {
		return orders{}
	}
	b.ordered = orders{}
	return o
}

// Unexplained returns a *RuleError when the last thing that the distributor did on
// order is explained by no event.
func (b *Book) Unexplained() error {
	if b.ordered.none() {
		return nil
	}
	return broken(b.ordered.at, RuleOrdered, "no event says what for")
}

// Bond returns the operator's bond, what it asked for included.
func (b *Book) Bond() *uint256.Int { return b.vault.bond.Clone() }

// Withdrawing returns what the operator asked for of its bond.
func (b *Book) Withdrawing() *uint256.Int { return b.vault.withdrawing.Clone() }

// Unsettled returns the money of all states and openings: received, and neither
// credited nor potted.
func (b *Book) Unsettled() *uint256.Int {
	u := new(uint256.Int).Sub(b.totals.Received, b.totals.Credited)
	return u.Sub(u, b.totals.Fees).Sub(u, b.totals.Potted)
}

// InCourt returns what the court owes: the bond, and what is left in pots.
func (b *Book) InCourt() *uint256.Int {
	sum := b.Bond()
	for _, p := range b.vault.pots {
		sum.Add(sum, p.Left)
	}
	return sum
}

// slash takes as much as the bond has. What was asked for is not safe.
func (b *Book) slash(wanted *uint256.Int) *uint256.Int {
	taken := wanted.Clone()
	if taken.Gt(b.vault.bond) {
		taken.Set(b.vault.bond)
	}
	b.vault.bond.Sub(b.vault.bond, taken)
	if b.vault.withdrawing.Gt(b.vault.bond) {
		b.vault.withdrawing.Set(b.vault.bond)
	}
	return taken
}

func (b *Book) deposit(e Deposited) error {
	b.vault.bond.Add(b.vault.bond, e.Amount)
	if e.Amount.IsZero() || !b.vault.bond.Eq(e.Bond) {
		return broken(e.At(), RuleBond, "%s deposited, the bond is %s and not %s", e.Amount, b.vault.bond, e.Bond)
	}
	return nil
}

func (b *Book) requestWithdrawal(e WithdrawalRequested) error {
	if e.Amount.Gt(b.vault.bond) {
		return broken(e.At(), RuleBond, "%s asked for of a bond of %s", e.Amount, b.vault.bond)
	}
	b.vault.withdrawing.Set(e.Amount)
	return nil
}

func (b *Book) withdraw(e Withdrawn) error {
	left, underflow := new(uint256.Int).SubOverflow(b.vault.bond, e.Amount)
	if e.Amount.IsZero() || underflow || !e.Amount.Eq(b.vault.withdrawing) || !e.Bond.Eq(left) {
		return broken(e.At(), RuleBond, "%s withdrawn, %s asked for; a bond of %s is then %s", e.Amount, b.vault.withdrawing, b.vault.bond, e.Bond)
	}
	for _, o := range b.Unfinished() {
		if !o.Compensation {
			return broken(e.At(), RuleBond, "withdrawn while opening %d is not settled", o.ID)
		}
	}
	atRisk := b.config.Bond.PenaltyRoundedUp(b.Unsettled())
	if atRisk.Sub(atRisk, b.config.Bond.ShiftValue()); left.Lt(atRisk) {
		return broken(e.At(), RuleBond, "%s left, %s are at risk", left, atRisk)
	}
	b.vault.bond, b.vault.withdrawing = left, new(uint256.Int)
	return nil
}

// convict checks a conviction against what the distributor did for it. The money
// came out of the bond before it came to the distributor, so the penalty is that
// of the money that was there then.
func (b *Book) convict(e Convicted) error {
	did := b.explained(e.At())
	o, ok := b.Opening(e.ID)
	if !ok || o.Draw == nil || int(e.Sample) >= len(o.Draw.Answered) || o.Draw.Answered[e.Sample] {
		return broken(e.At(), RuleConviction, "sample %d of opening %d was not asked for, or is answered", e.Sample, e.ID)
	}
	if s := b.SampleOf(o, e.Sample); s.K != e.K || did.masked != e.K {
		return broken(e.At(), RuleConviction, "shift %d, masked %d, sample %d is of shift %d", e.K, did.masked, e.Sample, s.K)
	}

	terms := b.config.Bond
	before := b.Unsettled()
	if did.compensation != nil {
		before.Sub(before, did.compensation)
	}
	compensation := b.slash(terms.Compensation(b.shifts[e.K-1].Count))
	penalty := b.slash(terms.PenaltyRoundedUp(before))
	if compensation.LtUint64(uint64(b.config.Pool.Tier.Miners)) {
		penalty.Add(penalty, compensation) // it may be too little to give any miner a unit
		compensation.Clear()
	}
	if !compensation.Eq(e.Compensation) || !penalty.Eq(e.Penalty) {
		return broken(e.At(), RuleConviction, "compensation %s and penalty %s, should be %s and %s", e.Compensation, e.Penalty, compensation, penalty)
	}
	pot := b.pot(o.ID)
	pot.Left.Add(pot.Left, penalty)
	return b.paid(e.At(), did, compensation, new(uint256.Int), 0)
}

// paid checks what the distributor got out of the bond.
func (b *Book) paid(at Position, did orders, compensation, funded *uint256.Int, to int64) error {
	same := func(got, want *uint256.Int) bool { return got == nil && want.IsZero() || got != nil && got.Eq(want) }
	if !same(did.compensation, compensation) || !same(did.funded, funded) || did.funded != nil && did.to != to {
		return broken(at, RuleOrdered, "compensation %v, %v to state %d; should be %s, %s to state %d",
			did.compensation, did.funded, did.to, compensation, funded, to)
	}
	return nil
}

// penalise checks a penalty for a receipt: up to the penalty of now, less what
// was taken for the shift before, as far as the bond goes. A tenth of the first
// shift's price is the reporters'.
func (b *Book) penalise(e Penalised) error {
	did := b.explained(e.At())
	if e.Breach > BreachOverfull {
		return broken(e.At(), RulePenalty, "breach %d", e.Breach)
	}
	terms := b.config.Bond
	unsettled := b.Unsettled()
	if did.funded != nil {
		unsettled.Sub(unsettled, did.funded)
	}
	before := b.vault.penalised[e.K]
	if before == nil {
		before = new(uint256.Int)
	}
	due, none := new(uint256.Int).SubOverflow(terms.PenaltyRoundedUp(unsettled), before)
	if none {
		due.Clear()
	}
	taken := b.slash(due)
	after := new(uint256.Int).Add(before, taken)
	b.vault.penalised[e.K] = after
	bounty := terms.BountyRoundedDown(after)
	bounty.Sub(bounty, terms.BountyRoundedDown(before))
	toMiners := new(uint256.Int).Sub(taken, bounty)
	if taken.IsZero() || !bounty.Eq(e.Bounty) || !toMiners.Eq(e.ToMiners) {
		return broken(e.At(), RulePenalty, "bounty %s and %s to miners, should be %s and %s", e.Bounty, e.ToMiners, bounty, toMiners)
	}
	if did.masked != 0 {
		return broken(e.At(), RuleOrdered, "shift %d was masked for a receipt", did.masked)
	}
	return b.paid(e.At(), did, new(uint256.Int), toMiners, int64(min(e.K, b.LastShift())))
}

func (b *Book) restore(e Restored) error {
	which := restoration{e.K, e.Key}
	if b.vault.restored[which] || e.K > b.LastShift()+2 {
		return broken(e.At(), RuleRestored, "share %s of shift %d", e.Key, e.K)
	}
	b.vault.restored[which] = true
	price := b.config.Bond.SharePrice
	if taken := b.slash(price); !taken.Eq(price) || !e.Amount.Eq(price) {
		return broken(e.At(), RuleRestored, "paid %s out of a bond that had %s, a share is %s", e.Amount, taken, price)
	}
	return nil
}
