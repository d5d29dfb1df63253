package main

import (
	"math/rand/v2"

	"paydirt/coordinator/core/pplns"
)

// invention is a window with invented shares in it, and one settlement of it.
type invention struct {
	pool    pool
	rules   rules
	blocks  int     // found on the window before it is settled
	spread  int     // shifts, of eight, that have inventions
	f       float64 // fraction of inventions in these shifts
	bondPct int     // of what must be held when the window's last shift is posted
	after   after
	most    float64 // of f that best tries; 0 is 1
	drains  bool    // the operator reports itself before it is convicted
}

// after is what honest miners do when a shift was masked.
type after struct {
	redeemPct int // of their shares in masked shifts they prove
	leavePct  int // of the next eight shifts are real shares of the operator
}

// play returns the operator's gain, base units.
func (v invention) play(rng *rand.Rand) int64 {
	w := newWorld(v.rules, rng)
	w.redeemPct, w.drains = uint64(v.after.redeemPct), v.drains
	size := v.pool.tier.Threshold()
	for i := range pplns.WindowShifts {
		var s posted
		if i < v.spread {
			s.counts[invented] = uint16(max(v.f*float64(size)+0.5, 1))
		}
		s.counts[honest] = uint16(size) - s.counts[invented]
		w.shifts = append(w.shifts, s)
	}
	w.bond = w.required() / 100 * uint64(v.bondPct)
	w.receive(pplns.WindowShifts, uint64(v.blocks)*blockValue)
	w.settle(pplns.WindowShifts)
	w.settleLater(uint16(size), v.after.leavePct)
	return w.gain(0)
}

// settleLater posts eight more shifts without inventions, and splits over them what
// was moved there.
func (w *world) settleLater(size uint16, ownPct int) {
	var s posted
	s.counts[own] = uint16(int(size) * ownPct / 100)
	s.counts[honest] = size - s.counts[own]
	for range pplns.WindowShifts {
		w.shifts = append(w.shifts, s)
	}
	for j := range w.shifts {
		w.settle(j + 1)
	}
}

// mean plays runs times.
func (v invention) mean(seed uint64, runs int) (e estimate) {
	rng := rand.New(rand.NewPCG(seed, 1))
	for range runs {
		e.add(float64(v.play(rng)))
	}
	return e
}

// fractions are those that are tried, and spreads: one shift full of inventions up to
// every shift a little.
var (
	fractions = []float64{0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.18, 0.25, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 1}
	spreads   = []int{1, 2, 3, 4, 6, 8}
)

// best returns the most gainful of all spreads and fractions, played again with other
// dice: the highest of many means is high by luck as well.
func (v invention) best(seed uint64, runs int) (invention, estimate) {
	var top invention
	var mean float64
	for i, spread := range spreads {
		for k, f := range fractions {
			if v.most > 0 && f > v.most {
				continue
			}
			v.spread, v.f = spread, f
			if e := v.mean(seed+uint64(i*len(fractions)+k), runs); top.spread == 0 || e.mean > mean {
				top, mean = v, e.mean
			}
		}
	}
	return top, top.mean(seed+1_000_000, 4*runs)
}
