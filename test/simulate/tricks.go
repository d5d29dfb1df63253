package main

import (
	"math"

	"github.com/holiman/uint256"

	"paydirt/coordinator/core/pplns"
)

// selfReport is what an operator with part of a window gains that shows contradictory
// receipts of its own: the bounty, and its part of what the miners get, less what is
// taken. unsettled is the money in flight, base units.
func selfReport(p pool, samples uint8, partPct int, unsettled uint64) int64 {
	taken := selfReportTaken(p, samples, unsettled)
	bounty := p.terms(samples).BountyRoundedDown(uint256.NewInt(taken)).Uint64()
	size := p.tier.Threshold()
	mine := uint16(size * partPct / 100)
	var w pplns.Window
	for i := range w.Weights {
		w.Weights[i], w.Counts[i] = 1, []uint16{honest: uint16(size) - mine, own: mine}
	}
	s, err := pplns.SplitRoundedDown(uint256.NewInt(taken-bounty), w, parties)
	if err != nil {
		panic(err) // the window has shares
	}
	return int64(bounty+s.Quotients[own].Uint64()) - int64(taken)
}

func selfReportTaken(p pool, samples uint8, unsettled uint64) uint64 {
	return p.terms(samples).PenaltyRoundedUp(uint256.NewInt(unsettled)).Uint64()
}

// sizes is how an operator may choose the sizes of shifts, n_t or n each: what a share
// is worth then, as a part of blockValue/N_D.
//
// A share of shift i has a part in the blocks of shifts i+2 … i+9, which pay states
// i … i+7: Σ_{j=i}^{i+7} c_{j+2} / (c_{j−7} + … + c_j).
type sizes struct{ small, large float64 }

func newSizes(p pool) sizes {
	return sizes{float64(p.tier.Threshold()), float64(p.tier.Leaves)}
}

// worth of a share in shift i, where large(k) are the shifts of size n.
func (s sizes) worth(i int, large func(int) bool) (v float64) {
	size := func(k int) float64 {
		if large(k) {
			return s.large
		}
		return s.small
	}
	for j := i; j < i+pplns.WindowShifts; j++ {
		window := 0.0
		for k := j - pplns.WindowShifts + 1; k <= j; k++ {
			window += size(k)
		}
		v += size(j+2) / window
	}
	return v
}

// extremes tries n_t and n for each of the 17 shifts that one share's worth hangs on.
// No size between gives more: the worth is convex in each of them.
func (s sizes) extremes() (least, most float64) {
	least = math.Inf(1)
	for pattern := range 1 << (2*pplns.WindowShifts + 1) {
		v := s.worth(pplns.WindowShifts-1, func(k int) bool { return pattern>>k&1 == 1 })
		least, most = min(least, v), max(most, v)
	}
	return least, most
}

// forEver is the most that a share is worth in a pattern of up to twelve shifts that is
// repeated: what an operator gains that mines only when it pays.
func (s sizes) forEver() (most float64) {
	for period := 1; period <= 12; period++ {
		for pattern := range 1 << period {
			large := func(k int) bool { return pattern>>((k+8*period)%period)&1 == 1 }
			for i := range period {
				most = max(most, s.worth(i+pplns.WindowShifts, large))
			}
		}
	}
	return most
}
