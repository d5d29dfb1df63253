package pplns

import (
	"errors"
	"fmt"

	"github.com/holiman/uint256"
)

// WindowShifts is S, the number of shifts in a window.
const WindowShifts = 8

// AmountBits is the width of an amount.
const AmountBits = 128

// The errors of SplitRoundedDown.
var (
	// ErrNoWork: no weighted count in the window, there is nobody to pay.
	ErrNoWork = errors.New("pplns: the window holds no work")
	// ErrAmount: an amount of 2¹²⁸ or more.
	ErrAmount = errors.New("pplns: the amount does not fit in 128 bits")
	// ErrMiners: counts for more miners than there are ids.
	ErrMiners = errors.New("pplns: more counts than miners")
)

// Window is what a reward is split by: slot i of the window of state j is shift
// j−7+i. A slot without a shift has weight 0.
type Window struct {
	Weights [WindowShifts]uint16
	Counts  [WindowShifts][]uint16 // by miner id; ids past the end have 0
}

// Work returns w_m = Σ_k weight_k·counts_k[m] for m < miners, and their sum W.
// Neither can overflow: w_m < 2³⁵, W < 2⁵¹.
func (w Window) Work(miners int) (work []uint64, total uint64, err error) {
	work = make([]uint64, miners)
	for k, counts := range w.Counts {
		if len(counts) > miners {
			return nil, 0, fmt.Errorf("%w: slot %d has %d of %d", ErrMiners, k, len(counts), miners)
		}
		for m, c := range counts {
			share := uint64(w.Weights[k]) * uint64(c)
			work[m] += share
			total += share
		}
	}
	return work, total, nil
}

// Split is the outcome of a settlement.
type Split struct {
	Quotients []*uint256.Int // q_m, len miners
	Credited  *uint256.Int   // Σ q_m
	Dust      *uint256.Int   // amount − Credited, less than the number of miners
	W         uint64         // Σ w_m
}

// SplitRoundedDown splits amount over the window: q_m = ⌊amount·w_m/W⌋.
func SplitRoundedDown(amount *uint256.Int, w Window, miners int) (*Split, error) {
	if amount.BitLen() > AmountBits {
		return nil, ErrAmount
	}
	work, total, err := w.Work(miners)
	if err != nil {
		return nil, err
	}
	if total == 0 {
		return nil, ErrNoWork
	}
	s := &Split{Quotients: make([]*uint256.Int, miners), Credited: new(uint256.Int), W: total}
	divisor := uint256.NewInt(total)
	for m := range work {
		q := uint256.NewInt(work[m])
		q.Mul(q, amount) // below 2¹²⁸·2³⁵
		s.Quotients[m] = q.Div(q, divisor)
		s.Credited.Add(s.Credited, q)
	}
	s.Dust = new(uint256.Int).Sub(amount, s.Credited)
	return s, nil
}
