package main

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/pplns"
)

// The dice of these tests are fixed: they pass always or never.
const seed = 7

func TestEveryFractionLosesWithTheBond(t *testing.T) {
	for _, p := range pools {
		for _, k := range samples {
			for _, spread := range []int{1, 3, 8} {
				for _, f := range []float64{0.1, 0.3, 0.5, 0.9} {
					v := invention{pool: p, rules: rules{terms: p.terms(k)}, blocks: 1, spread: spread, f: f, bondPct: 100}
					e := v.mean(seed, 150)
					require.Negative(t, e.mean, "%s K %d, %v in %d shifts: %s", p.name, k, f, spread, part(e, blockValue))
					require.True(t, spread < 8 || f < 0.3 || e.below(0), "%s K %d, %v in %d shifts: %s", p.name, k, f, spread, part(e, blockValue))
				}
			}
		}
	}
}

// What remains without a bond, and what there was before samples were drawn again.
func TestWhatTheRulesAreFor(t *testing.T) {
	p := pools[0]
	spread := invention{pool: p, rules: rules{terms: p.terms(32)}, blocks: 1, spread: 8, f: 0.05}
	unbonded := spread.mean(seed, 500)
	require.InDelta(t, 0.022*blockValue, unbonded.mean, 0.004*blockValue)

	spread.bondPct, spread.f = 100, 0.5
	bonded := spread.mean(seed, 300)
	require.True(t, bonded.below(0), part(bonded, blockValue))
	spread.rules = variants(p, 32)["one round, masked to the window"]
	before := spread.mean(seed, 300)
	require.True(t, before.above(0.15*blockValue), part(before, blockValue))
}

func TestDrainingTheBondDoesNotPay(t *testing.T) {
	for _, p := range pools {
		for _, f := range []float64{0.1, 0.5} {
			v := invention{
				pool: p, rules: rules{terms: p.terms(32)}, blocks: 1, spread: 8, f: f, bondPct: 100,
				after: after{leavePct: 100}, drains: true,
			}
			e := v.mean(seed, 150)
			require.True(t, e.below(0), "%s %v: %s", p.name, f, part(e, blockValue))
		}
	}
}

// Masking never pays, whoever proves shares and whoever mines afterwards. It would, if
// what nobody proves moved on to an operator that mines alone.
func TestMaskingTheOthers(t *testing.T) {
	for _, p := range pools {
		for _, hidden := range []int{1, 4, 7} {
			for _, redeem := range []int{0, 100} {
				h := hiding{p, rules{terms: p.terms(32)}, hidden, after{redeem, 100}}
				e := h.mean(seed, 20)
				require.Negative(t, e.mean, "%s %d", p.name, hidden)
			}
		}
	}
	alone := hiding{pools[0], rules{terms: pools[0].terms(32), movesOn: true}, 4, after{leavePct: 100}}
	e := alone.mean(seed, 20)
	require.InDelta(t, 0.47*blockValue, e.mean, 0.01*blockValue)
}

// Work that is done after the block was found must not be worth more than elsewhere.
func TestWorkDoneAfterwards(t *testing.T) {
	late := invention{pool: pools[0], rules: rules{terms: pools[0].terms(32), fullReceipts: true}, blocks: 1, spread: 1, f: 1, bondPct: 100}
	e := late.mean(seed, 100)
	require.True(t, e.above(0.05*blockValue), part(e, blockValue))
	late.rules.fullReceipts = false
	e = late.mean(seed, 100)
	require.True(t, e.below(0), part(e, blockValue))
}

func TestACareerLoses(t *testing.T) {
	for _, flight := range []int{0, 6} {
		c := career{pool: pools[1], rules: rules{terms: pools[1].terms(32)}, shifts: 40, every: 1, f: 0.1, flight: flight, refill: true, bondPct: 100}
		e, posted, masked := c.mean(seed, 20)
		require.True(t, e.below(0))
		require.InDelta(t, 40, posted, 0)
		require.Positive(t, masked)
		c.refill = false
		e, posted, _ = c.mean(seed, 20)
		require.True(t, e.below(0))
		require.Less(t, posted, 40.0)
	}
}

func TestVisitorsGetTheirExpectation(t *testing.T) {
	for i, v := range visitors {
		e, shares := fair{pool: pools[2], visitor: v, shifts: 48, harder: 40}.mean(seed+uint64(i), 200)
		require.Positive(t, shares)
		require.False(t, e.above(0) || e.below(0), "%s: %s", v.name, part(e, 1))
		require.Less(t, e.se(), 0.05, v.name)
	}
	// The other way round, that the test would see something: a first shift has the
	// window, and the blocks of states without one, to itself.
	e, _ := fair{pool: pools[2], visitor: visitors[0], shifts: 1, first: true}.mean(seed, 200)
	require.True(t, e.above(1), part(e, 1))
}

func TestReportingItselfNeverPays(t *testing.T) {
	for _, p := range pools {
		for pct := 0; pct <= 100; pct += 10 {
			for _, blocks := range []uint64{0, 1, 5} {
				gain := selfReport(p, 16, pct, blocks*blockValue)
				require.LessOrEqual(t, gain, int64(0))
				require.Equal(t, pct == 100, gain == 0, "%s %d %%", p.name, pct)
			}
		}
	}
}

func TestSizesOfShifts(t *testing.T) {
	s := newSizes(pools[2])
	equal := s.worth(8, func(int) bool { return true })
	require.InDelta(t, 1, equal, 1e-9)
	least, most := s.extremes()
	require.InDelta(t, 0.9135, least, 0.0001)
	require.InDelta(t, 1.0931, most, 0.0001)
	require.InDelta(t, 1.058, s.forEver(), 0.001)
}

// Nothing is made or lost: what was earned, what waits and what is left of the bond is
// what blocks and bond brought.
func TestMoneyIsKept(t *testing.T) {
	rng := rand.New(rand.NewPCG(seed, 0))
	for run := range 300 {
		p := pools[rng.IntN(len(pools))]
		r := rules{terms: p.terms(16), oneRound: run%3 == 0, inWindow: run%5 == 0, movesOn: run%2 == 0, fullReceipts: run%11 == 0}
		w := newWorld(r, rng)
		w.redeemPct, w.drains = uint64(rng.IntN(101)), run%7 == 0
		for range 2 * pplns.WindowShifts {
			size := p.tier.Threshold()
			var s posted
			s.counts[invented] = uint16(rng.IntN(size))
			s.counts[own] = uint16(rng.IntN(size - int(s.counts[invented])))
			s.counts[honest] = uint16(size) - s.counts[invented] - s.counts[own]
			s.withheld = rng.IntN(8) == 0
			w.shifts = append(w.shifts, s)
		}
		const blocks = 3
		bond := w.required()
		w.bond = bond
		for range blocks {
			w.receive(1+rng.IntN(len(w.shifts)), blockValue)
		}
		for j := range w.shifts {
			w.settle(j + 1)
		}
		waits := uint64(0)
		for _, a := range w.available {
			waits += a
		}
		require.Equal(t, w.unsettled, waits)
		require.Equal(t, bond, w.bond+w.slashed)
		require.Equal(t, blocks*blockValue+w.slashed, waits+w.kept+w.earned[honest]+w.earned[own]+w.earned[invented])
	}
}

func TestOutput(t *testing.T) {
	var first, second, other, text bytes.Buffer
	require.NoError(t, simulate(&first, 1, 2, nil, true))
	require.NoError(t, simulate(&second, 1, 2, nil, true))
	require.Equal(t, first.String(), second.String(), "the same seed")
	require.NoError(t, simulate(&other, 2, 2, []string{"fairness"}, true))
	require.NotContains(t, first.String(), other.String(), "another seed")

	d := json.NewDecoder(&first)
	for range tables {
		var got table
		require.NoError(t, d.Decode(&got))
		require.NotEmpty(t, got.Rows)
		for _, row := range got.Rows {
			require.Len(t, row, len(got.Columns), got.Name)
		}
	}
	require.False(t, d.More())

	require.NoError(t, simulate(&text, 1, 2, []string{"rotation"}, false))
	require.Contains(t, text.String(), "+0.0931")
}

// The bar counts as many rows as there are.
func TestRows(t *testing.T) {
	for _, each := range tables {
		steps := 0
		each.make(options{seed: 1, runs: 2, step: func() { steps++ }})
		require.Equal(t, each.rows, steps, each.name)
	}
}
