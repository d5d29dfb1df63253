package main

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"

	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bond"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/sample"
)

// The parties of a shift, as miner ids of the split.
const (
	honest   = iota // real shares of others
	own             // real shares of the operator
	invented        // shares that nobody mined
	parties
)

// posted is a shift as it stands on chain, and what the operator hides of it.
type posted struct {
	counts   [parties]uint16
	withheld bool // its samples are not answered
	masked   bool
}

func (s posted) total() uint16 { return s.counts[honest] + s.counts[own] + s.counts[invented] }

// world is the contracts' side of the game: shifts, money, bond. Amounts are base units.
type world struct {
	rules     rules
	rng       *rand.Rand
	shifts    []posted // shifts[k−1] is shift k
	available map[int]uint64
	earned    [parties]uint64
	unsettled uint64 // received and not split
	kept      uint64 // in pots, proven by nobody
	bond      uint64
	slashed   uint64
	worked    uint64 // what work for inventions cost, done after the fact
	masked    int
	// redeemPct of the honest shares of a masked shift are proven; all of the
	// operator's real ones are. Work for inventions can only be done afterwards.
	redeemPct uint64
	// drains: the operator reports itself for every shift of the window before the
	// first conviction.
	drains bool
}

// rules are the constants, and switches that show what a rule is for.
type rules struct {
	terms bond.Terms
	// oneRound splits after the first round of samples, whatever failed in it.
	oneRound bool
	// inWindow leaves the masked part of a reward, and the penalty, to the rest of
	// the window, instead of those who prove shares of the masked shifts.
	inWindow bool
	// movesOn gives what nobody proves to a window that holds none of the same
	// shifts, instead of leaving it in the pot for ever.
	movesOn bool
	// fullReceipts pays a share that is proven by its receipt like one that is proven
	// by its leaf, instead of the price of shares at most.
	fullReceipts bool
}

// minSettlement is the least money that is opened, base units.
const minSettlement = 1000

func newWorld(r rules, rng *rand.Rand) *world {
	return &world{rules: r, rng: rng, available: map[int]uint64{}}
}

func (w *world) receive(j int, amount uint64) {
	w.available[j] += amount
	w.unsettled += amount
}

// required is what the bond must hold for a shift to be posted now.
func (w *world) required() uint64 {
	return w.rules.terms.RequiredRoundedUp(uint256.NewInt(w.unsettled)).Uint64()
}

// window returns the draw of state j, and the shifts of its slots, nil for none.
func (w *world) window(j int) (counts [pplns.WindowShifts]uint16, slots [pplns.WindowShifts]*posted) {
	for i := range slots {
		k := j - pplns.WindowShifts + 1 + i
		if k < 1 || w.shifts[k-1].masked {
			continue
		}
		slots[i] = &w.shifts[k-1]
		counts[i] = slots[i].total()
	}
	return counts, slots
}

// settle opens what is available of state j until nothing is left but dust: the amount
// is fixed first, what comes in meanwhile goes into another opening.
func (w *world) settle(j int) {
	for w.available[j] >= minSettlement {
		gross, pot := w.available[j], uint64(0)
		w.available[j] = 0
		for {
			taken, clean := w.round(j)
			pot += taken
			if clean || w.rules.oneRound {
				break
			}
		}
		w.split(j, gross, pot)
	}
}

// round draws the samples once, and convicts every shift with a sample that is not
// answered. clean: there was none, or nothing is left to draw from.
func (w *world) round(j int) (penalties uint64, clean bool) {
	counts, slots := w.window(j)
	d := sample.Draw{Counts: counts}
	for i := range 4 {
		binary.BigEndian.PutUint64(d.Seed[8*i:], w.rng.Uint64())
	}
	clean = true
	for n := range w.rules.terms.Samples {
		slot, index, ok := d.At(n)
		if !ok {
			return penalties, true
		}
		s := slots[slot]
		// Keys are hashes or made up: any order of the leaves is as good as another.
		if (s.withheld || index < uint32(s.counts[invented])) && !s.masked {
			if w.drains {
				w.reportItself(j)
			}
			penalties += w.convict(j - pplns.WindowShifts + 1 + slot)
			clean = false
		}
	}
	return penalties, clean
}

// convict masks shift k and takes from the bond: the compensation, which goes to its
// miners by their counts, then the penalty, which goes into the pot.
func (w *world) convict(k int) (penalty uint64) {
	s := &w.shifts[k-1]
	s.masked = true
	w.masked++
	compensation := w.take(w.rules.terms.Compensation(uint32(s.total())))
	alone := pplns.Window{Weights: [pplns.WindowShifts]uint16{pplns.WindowShifts - 1: 1}}
	alone.Counts[pplns.WindowShifts-1] = s.counts[:]
	w.receive(k, w.pay(compensation, alone))
	penalty = w.take(w.rules.terms.PenaltyRoundedUp(uint256.NewInt(w.unsettled)))
	w.unsettled += penalty
	return penalty
}

// reportItself takes the penalty for receipts of every shift of the window, once each,
// the bounty going to the operator.
func (w *world) reportItself(j int) {
	w.drains = false
	for k := max(j-pplns.WindowShifts+1, 1); k <= j; k++ {
		taken := w.take(w.rules.terms.PenaltyRoundedUp(uint256.NewInt(w.unsettled)))
		bounty := w.rules.terms.BountyRoundedDown(uint256.NewInt(taken)).Uint64()
		w.earned[own] += bounty
		w.receive(k, taken-bounty)
	}
}

func (w *world) take(due *uint256.Int) uint64 {
	taken := min(due.Uint64(), w.bond)
	w.bond -= taken
	w.slashed += taken
	return taken
}

// split pays what was opened of state j to the shifts of its window that are not
// masked. The part of those that are, and the penalties, go into the pot.
func (w *world) split(j int, gross, penalties uint64) {
	var live pplns.Window
	all, masked := uint64(0), uint64(0)
	for i := range live.Counts {
		k := j - pplns.WindowShifts + 1 + i
		if k < 1 {
			continue
		}
		s := &w.shifts[k-1]
		all += uint64(s.total())
		if s.masked {
			masked += uint64(s.total())
			continue
		}
		live.Weights[i], live.Counts[i] = 1, s.counts[:]
	}
	switch {
	case masked == all:
		w.redeem(j, gross+penalties, masked)
		return
	case w.rules.inWindow:
		w.available[j] += penalties
		all, masked = all-masked, 0
	}
	potted := partRoundedDown(gross, masked, all)
	amount := partRoundedDown(gross, all-masked, all)
	dust := w.pay(amount, live)
	w.unsettled -= amount - dust
	w.available[j] += gross - potted - (amount - dust)
	if masked > 0 {
		w.redeem(j, potted+penalties, masked)
	}
}

// redeem pays the shares of the masked shifts of state j that are proven, count there
// are: by leaf at the pot's price; by receipt, which is all that miners have of a shift
// that is withheld, at the price of shares at most. The rest stays.
func (w *world) redeem(j int, pot, count uint64) {
	left := pot
	pay := func(id int, shares, price uint64) {
		w.earned[id] += shares * price
		left -= shares * price
	}
	for k := max(1, j-pplns.WindowShifts+1); k <= j; k++ {
		s := w.shifts[k-1]
		if !s.masked {
			continue
		}
		byLeaf, byReceipt := pot/count, pot/count
		sharePrice := w.rules.terms.SharePrice.Uint64()
		if !w.rules.fullReceipts {
			byReceipt = min(byReceipt, sharePrice)
		}
		price := byLeaf
		if s.withheld {
			price = byReceipt
		}
		pay(honest, uint64(s.counts[honest])*w.redeemPct/100, price)
		pay(own, uint64(s.counts[own]), byLeaf)
		// Work that is done afterwards costs what shares are worth anywhere.
		if byReceipt > sharePrice {
			pay(invented, uint64(s.counts[invented]), byReceipt)
			w.worked += uint64(s.counts[invented]) * sharePrice
		}
	}
	w.unsettled -= pot - left
	if w.rules.movesOn {
		w.available[j+pplns.WindowShifts] += left
		return
	}
	w.kept += left
	w.unsettled -= left
}

// partRoundedDown returns ⌊amount·part/whole⌋.
func partRoundedDown(amount, part, whole uint64) uint64 {
	q, _ := new(uint256.Int).MulDivOverflow(uint256.NewInt(amount), uint256.NewInt(part), uint256.NewInt(whole))
	return q.Uint64()
}

func (w *world) pay(amount uint64, p pplns.Window) (dust uint64) {
	s, err := pplns.SplitRoundedDown(uint256.NewInt(amount), p, parties)
	if err != nil {
		panic(fmt.Sprintf("simulate: a window that was sampled: %v", err))
	}
	for id, q := range s.Quotients {
		w.earned[id] += q.Uint64()
	}
	return s.Dust.Uint64()
}

// gain is the operator's, less what its real shares earn in an honest pool.
func (w *world) gain(fair uint64) int64 {
	return int64(w.earned[own]+w.earned[invented]) - int64(w.slashed) - int64(w.worked) - int64(fair)
}
