package keeper

import (
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"paydirt/coordinator/core/state"
)

// purse is the money of a pool's states, by the contract's rules.
type purse struct {
	t                  *rapid.T
	last               int64
	least              uint64
	available, arrived map[int64]uint64

	collects, advances, openings int
	collected, opened            uint64
}

func (p *purse) at(j int64) holding {
	return holding{available: uint256.NewInt(p.available[j]), arrived: uint256.NewInt(p.arrived[j])}
}

// do carries a plan out.
func (p *purse) do(now plan) (did bool) {
	for _, j := range now.collect {
		if p.arrived[j] == 0 {
			p.t.Fatalf("nothing to collect from state %d", j)
		}
		p.collected += p.arrived[j]
		p.available[j], p.arrived[j] = p.available[j]+p.arrived[j], 0
		p.collects++
	}
	for _, j := range now.advance {
		amount := p.available[j]
		if amount == 0 || j >= 1 && (amount >= p.least || j+2 > p.last) {
			p.t.Fatalf("the contract does not move %d of state %d", amount, j)
		}
		if amount < p.least && amount*movesPerOpening < p.least {
			p.t.Fatalf("%d of state %d are not worth a move, the least is %d", amount, j, p.least)
		}
		p.available[j], p.available[j+1] = 0, p.available[j+1]+amount
		p.advances++
	}
	for _, j := range now.open {
		if j < 1 || j > p.last || p.available[j] < p.least {
			p.t.Fatalf("the contract does not open %d at state %d", p.available[j], j)
		}
		p.opened += p.available[j]
		p.available[j] = 0
		p.openings++
	}
	return len(now.collect)+len(now.advance)+len(now.open) > 0
}

func (p *purse) settle() {
	for n := 0; p.do(planOf(p.at, p.last, uint256.NewInt(p.least))); n++ {
		if n > 10_000 {
			p.t.Fatal("no end")
		}
	}
}

// Whatever arrives wherever: all that can be opened is opened, what is not opened
// could not be, and what the operator sends is worth it by what was opened.
func TestRED12ThePlanOpensWhatItCanAndPaysForNothingElse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := &purse{
			t: t, last: rapid.Int64Range(0, 200).Draw(t, "last"), least: rapid.Uint64Range(144, 1_000_000).Draw(t, "least"),
			available: map[int64]uint64{}, arrived: map[int64]uint64{},
		}
		for range rapid.IntRange(1, 4).Draw(t, "rounds") {
			for range rapid.IntRange(0, 30).Draw(t, "payments") {
				j := rapid.Int64Range(state.FirstState, p.last).Draw(t, "state")
				amount := rapid.OneOf(
					rapid.Just(uint64(1)), rapid.Uint64Range(1, p.least), rapid.Uint64Range(1, 1+p.least/64), rapid.Uint64Range(p.least, 1000*p.least),
				).Draw(t, "amount")
				if rapid.Bool().Draw(t, "collected by another") {
					p.available[j] += amount
				} else {
					p.arrived[j] += amount
				}
			}
			p.settle()
			for j := int64(state.FirstState); j <= p.last; j++ {
				left := p.available[j] + p.arrived[j]
				if left >= p.least && (j >= 1 || p.last >= 1) {
					t.Fatalf("%d are left at state %d, the least is %d", left, j, p.least)
				}
			}
			p.last += rapid.Int64Range(0, 20).Draw(t, "posts")
		}
		p.settle()
		if p.advances > movesPerOpening*(p.openings+1) {
			t.Fatalf("%d moves for %d openings", p.advances, p.openings)
		}
		if p.openings == 0 && p.last >= 1 && p.collects+p.advances > 0 {
			t.Fatalf("%d collections and %d moves for nothing", p.collects, p.advances)
		}
		// A collection is needed for an opening, or is worth a sixteenth of one.
		if most := (collectPart + 1) * (1 + p.collected/p.least); uint64(p.collects) > most {
			t.Fatalf("%d collections of %d", p.collects, p.collected)
		}
	})
}

// One crumb at the oldest of 3,600 states, and with it others.
func TestRED12bACrumbIsNotWalked(t *testing.T) {
	for _, crumbs := range [][]uint64{{102_400}, {312_499}, {4_000, 4_000, 4_000}} {
		held := map[int64]uint64{}
		for i, v := range crumbs {
			held[1+100*int64(i)] = v
		}
		at := func(j int64) holding {
			return holding{available: uint256.NewInt(held[j]), arrived: new(uint256.Int)}
		}
		require.Equal(t, plan{}, planOf(at, 3600, uint256.NewInt(312_500)))
	}
}

// Small payments count together, at one state and at neighbours.
func TestRED12SmallPaymentsCountTogether(t *testing.T) {
	arrived := map[int64]uint64{3: 40, 4: 40, 5: 30}
	at := func(j int64) holding {
		return holding{available: new(uint256.Int), arrived: uint256.NewInt(arrived[j])}
	}
	require.Equal(t, plan{collect: []int64{3, 4, 5}}, planOf(at, 9, uint256.NewInt(100)))
	arrived[5] = 19
	require.Equal(t, plan{}, planOf(at, 9, uint256.NewInt(100)))
	// The newest two states may yet get more, and the contract moves nothing there.
	arrived[5] = 30
	require.Equal(t, plan{}, planOf(at, 5, uint256.NewInt(100)))
	// Money that no window can pay goes up to state 1.
	genesis := func(j int64) holding {
		h := holding{available: new(uint256.Int), arrived: new(uint256.Int)}
		if j == -1 {
			h.available.SetUint64(60)
		}
		if j == 0 {
			h.arrived.SetUint64(60)
		}
		return h
	}
	require.Equal(t, plan{collect: []int64{0}}, planOf(genesis, 9, uint256.NewInt(100)))
}
