package main

import (
	"math/rand/v2"

	"paydirt/coordinator/core/pplns"
)

// career is an operator that invents shares in shift after shift.
type career struct {
	pool    pool
	rules   rules
	shifts  int
	every   int     // shifts from one with inventions to the next
	f       float64 // fraction of inventions in these
	flight  int     // shifts from a block to its settlement
	refill  bool    // pay into the bond when it is too low; else stop posting
	bondPct int     // of what must be held that is held
	after   after   // leavePct is not looked at
}

// outcome is a career's end.
type outcome struct {
	gain   int64  // base units
	money  uint64 // that blocks brought
	posted int    // shifts
	masked int
}

// play posts shifts until the career ends, and settles what is in flight. Money that
// waits for a state that is never posted stays in its pot: nobody proved shares for it.
func (c career) play(rng *rand.Rand) (o outcome) {
	w := newWorld(c.rules, rng)
	w.redeemPct = uint64(c.after.redeemPct)
	size := uint16(c.pool.tier.Threshold())
	settled := 0 // states up to this one had their turn
	for k := 1; k <= c.shifts; k++ {
		if need := w.required() / 100 * uint64(c.bondPct); w.bond < need {
			if !c.refill && k > 1 {
				break
			}
			w.bond = need
		}
		var s posted
		if k%c.every == 0 {
			s.counts[invented] = uint16(c.f*float64(size) + 0.5)
		}
		s.counts[honest] = size - s.counts[invented]
		w.shifts = append(w.shifts, s)

		// The real shares of shift k pay state k−2, or the first that has a window.
		brought := uint64(binomial(rng, int(s.counts[honest]), c.pool.nd)) * blockValue
		w.receive(max(k-2, 1), brought)
		o.money += brought
		for ; settled < k-2-c.flight; settled++ {
			w.settle(settled + 1)
		}
	}
	for ; settled < len(w.shifts); settled++ {
		w.settle(settled + 1)
	}
	o.gain = w.gain(0)
	o.posted, o.masked = len(w.shifts), w.masked
	return o
}

// binomial returns how many of n shares are blocks.
func binomial(rng *rand.Rand, n int, nd uint32) (blocks int) {
	for range n {
		if rng.Uint32N(nd) == 0 {
			blocks++
		}
	}
	return blocks
}

// hiding is an operator with hashrate of its own that mines only in some shifts and
// withholds the others, so that a reward that is already there goes to its own.
type hiding struct {
	pool   pool
	rules  rules
	hidden int // of the eight shifts, all of them real shares of others
	after  after
}

func (h hiding) play(rng *rand.Rand) int64 {
	w := newWorld(h.rules, rng)
	w.redeemPct = uint64(h.after.redeemPct)
	size := uint16(h.pool.tier.Threshold())
	for i := range pplns.WindowShifts {
		var s posted
		if i < h.hidden {
			s.counts[honest], s.withheld = size, true
		} else {
			s.counts[own] = size
		}
		w.shifts = append(w.shifts, s)
	}
	w.bond = w.required()
	w.receive(pplns.WindowShifts, blockValue)
	w.settle(pplns.WindowShifts)
	w.settleLater(size, h.after.leavePct)
	return w.gain(uint64(pplns.WindowShifts-h.hidden) * blockValue / pplns.WindowShifts)
}

func (h hiding) mean(seed uint64, runs int) (e estimate) {
	rng := rand.New(rand.NewPCG(seed, 2))
	for range runs {
		e.add(float64(h.play(rng)))
	}
	return e
}
