package keeper

import (
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/state"
)

const (
	// movesPerOpening is how many moves to the next state cost what the samples of one
	// opening cost: 48,000 gas a move, at least 16 samples of 200,000. The pool's least
	// is by its own choice worth that, so money is worth one move for each of this many
	// parts of the least.
	movesPerOpening = 64
	// collectPart of the least is worth a collection of its own, which costs some four
	// moves when it deploys the receiver. What is less at a receiver moves nowhere.
	collectPart = 16
)

// holding is the money of a state.
type holding struct {
	available *uint256.Int // collected and not opened
	arrived   *uint256.Int // at the receiver
}

func (h holding) all() *uint256.Int { return new(uint256.Int).Add(h.available, h.arrived) }

// plan is what is worth doing next, all of it at once.
type plan struct{ collect, advance, open []int64 }

// planOf decides about the money at states −1 … last. What a state holds that can be
// opened there is collected and opened. What is less moves on only together with its
// neighbours': when the sum reaches the least at some later state, and is worth the
// moves up to there. Everything else stays where it is and costs nobody anything: at
// the receiver it can grow, and when it is enough it counts in full.
func planOf(at func(j int64) holding, last int64, least *uint256.Int) (p plan) {
	var group []int64 // states with money that is on its way up, the lowest first
	sum, part := new(uint256.Int), partOf(least)
	// Money of the genesis states goes to state 1, posted or not.
	for j := int64(state.FirstState); j <= max(last, 1); j++ {
		h := at(j)
		own := h.all()
		switch {
		case j >= 1 && !own.Lt(least):
			p.take([]int64{j}, j, at, last, least)
			own.Clear() // opened without what is below, which would make it wait
		case h.arrived.Lt(part) && own.Lt(least):
			own.Set(h.available)
		}
		if !own.IsZero() {
			group = append(group, j)
			sum = new(uint256.Int).Add(sum, own)
		}
		if len(group) == 0 {
			continue
		}
		if j >= 1 && !sum.Lt(least) {
			p.take(group, j, at, last, least)
			group, sum = nil, new(uint256.Int)
			continue
		}
		moves := uint64(j + 1 - group[0])
		// The contract moves less than the least only from a state that no share pays.
		if movable := j < 1 || j+2 <= last; !movable || !worth(sum, moves, least) {
			group, sum = nil, new(uint256.Int)
		}
	}
	return p
}

// partOf is what is worth a collection of its own.
func partOf(least *uint256.Int) *uint256.Int {
	return new(uint256.Int).Div(least, uint256.NewInt(collectPart))
}

// worth reports whether an amount is worth that many moves.
func worth(amount *uint256.Int, moves uint64, least *uint256.Int) bool {
	in := new(uint256.Int).Mul(amount, uint256.NewInt(movesPerOpening))
	return !in.Lt(new(uint256.Int).Mul(least, uint256.NewInt(moves)))
}

// take plans the next thing for money that is opened at state end: to collect what is
// needed or worth it, then to move the lowest, then to open.
func (p *plan) take(group []int64, end int64, at func(int64) holding, last int64, least *uint256.Int) {
	held := new(uint256.Int)
	part := partOf(least)
	var collect, small []int64
	for _, j := range group {
		h := at(j)
		held.Add(held, h.available)
		switch {
		case h.arrived.IsZero():
		case h.arrived.Lt(part):
			small = append(small, j)
		default:
			collect = append(collect, j)
			held.Add(held, h.arrived)
		}
	}
	for _, j := range small {
		if !held.Lt(least) {
			break
		}
		collect = append(collect, j)
		held.Add(held, at(j).arrived)
	}
	if len(collect) > 0 {
		p.collect = append(p.collect, collect...)
		return
	}
	for _, j := range group {
		if j < end && !at(j).available.IsZero() {
			p.advance = append(p.advance, j)
			return
		}
	}
	if end <= last {
		p.open = append(p.open, end)
	}
}
