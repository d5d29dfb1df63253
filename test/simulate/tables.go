package main

import (
	"fmt"
	"math/rand/v2"

	"paydirt/coordinator/core/pplns"
)

// table is one question, answered.
type table struct {
	Name    string     `json:"name"`
	Says    string     `json:"says"`
	Columns []string   `json:"columns"`
	Rows    [][]string `json:"rows"`
}

func (t *table) add(cells ...any) {
	row := make([]string, len(cells))
	for i, c := range cells {
		row[i] = fmt.Sprint(c)
	}
	t.Rows = append(t.Rows, row)
}

// options are what a run is made from.
type options struct {
	seed uint64
	runs int
	step func() // called after each row
}

var (
	samples  = []uint8{16, 24, 32}
	bondPcts = []int{100, 50, 0}
)

// part writes an estimate in base units as a part of reward, "+0.1234 ± 0.0005".
func part(e estimate, of float64) string {
	return fmt.Sprintf("%+.4f ± %.4f", e.mean/of, e.se()/of)
}

// units writes a mean in base units.
func units(e estimate) string { return fmt.Sprintf("%+.0f", e.mean) }

func byFraction(o options) table {
	t := table{
		Name:    "gain by the fraction of inventions",
		Says:    "One block, K = 32, inventions in all eight shifts, bond as required. gain/R of the operator, which has no hashrate. none: without a bond.",
		Columns: []string{"pool", "f", "gain (base units)", "gain/R", "gain/R, none"},
	}
	for _, p := range pools {
		for i, f := range fractions {
			v := invention{pool: p, rules: rules{terms: p.terms(32)}, blocks: 1, spread: pplns.WindowShifts, f: f, bondPct: 100}
			bonded := v.mean(o.seed+uint64(i), o.runs)
			v.bondPct = 0
			free := v.mean(o.seed+uint64(i), o.runs)
			t.add(p.name, f, units(bonded), part(bonded, blockValue), part(free, blockValue))
			o.step()
		}
	}
	return t
}

func bestInvention(o options) table {
	t := table{
		Name:    "the operator's best inventions",
		Says:    fmt.Sprintf("The most gainful of %d spreads (shifts of eight) × %d fractions, found by some dice and played again with others. blocks: found on one window with the bond of none.", len(spreads), len(fractions)),
		Columns: []string{"pool", "K", "bond", "blocks", "in shifts", "f there", "gain (base units)", "gain/R"},
	}
	for _, p := range pools {
		for _, k := range samples {
			for _, pct := range bondPcts {
				for _, blocks := range []int{1, 3} {
					v := invention{pool: p, rules: rules{terms: p.terms(k)}, blocks: blocks, bondPct: pct}
					best, e := v.best(o.seed, max(o.runs/10, 2))
					t.add(p.name, k, fmt.Sprint(pct, " %"), blocks, best.spread, best.f, units(e), part(e, float64(blocks)*blockValue))
					o.step()
				}
			}
		}
	}
	return t
}

// variants are the rules with a part changed.
func variants(p pool, k uint8) map[string]rules {
	return map[string]rules{
		"as it is":                        {terms: p.terms(k)},
		"one round only":                  {terms: p.terms(k), oneRound: true},
		"one round, masked to the window": {terms: p.terms(k), oneRound: true, inWindow: true},
		"receipts at the full price":      {terms: p.terms(k), fullReceipts: true},
	}
}

var variantNames = []string{"as it is", "one round only", "one round, masked to the window", "receipts at the full price"}

func withoutARule(o options) table {
	t := table{
		Name:    "what the rules are for",
		Says:    "The operator's best inventions, one block, bond as required, when samples are not drawn again after a conviction, when the masked part stays in the window, when work done afterwards is paid in full.",
		Columns: []string{"pool", "K", "rules", "in shifts", "f there", "gain/R"},
	}
	for _, p := range pools {
		for _, k := range []uint8{16, 32} {
			for _, name := range variantNames {
				v := invention{pool: p, rules: variants(p, k)[name], blocks: 1, bondPct: 100}
				best, e := v.best(o.seed, max(o.runs/10, 2))
				t.add(p.name, k, name, best.spread, best.f, part(e, blockValue))
				o.step()
			}
		}
	}
	return t
}

// unproven is what becomes of the part of a pot that nobody proves.
var unproven = []struct {
	name    string
	movesOn bool
}{{"is kept", false}, {"moves on", true}}

func afterwards(o options) table {
	t := table{
		Name:    "inventions of an operator that mines afterwards",
		Says:    "As above, K = 32. redeem: of the honest shares in masked shifts, that are proven by leaf. own: real shares of the operator in the next eight shifts. unproven: what becomes of the rest of the pot; the rule is that it is kept, the other is for comparison. drains: the operator reports itself for every shift before it is convicted. The fraction is at most 0.5: with more there are hardly honest miners left.",
		Columns: []string{"pool", "redeem", "own", "unproven", "drains", "in shifts", "f there", "gain/R"},
	}
	for _, p := range pools {
		for _, u := range unproven {
			for _, a := range []after{{100, 0}, {100, 50}, {100, 100}, {0, 100}} {
				for _, drains := range []bool{false, true} {
					v := invention{pool: p, rules: rules{terms: p.terms(32), movesOn: u.movesOn}, blocks: 1, bondPct: 100, after: a, drains: drains, most: 0.5}
					best, e := v.best(o.seed, max(o.runs/10, 2))
					t.add(p.name, fmt.Sprint(a.redeemPct, " %"), fmt.Sprint(a.leavePct, " %"), u.name, drains, best.spread, best.f, part(e, blockValue))
					o.step()
				}
			}
		}
	}
	return t
}

func masking(o options) table {
	t := table{
		Name:    "masking the others",
		Says:    "An operator with real hashrate mines in some shifts of a window only, and withholds the others, in which all shares are honest. One block, K = 32. redeem: of these shares, proven by receipt. own: as above. The unproven rest is kept, which is the rule; for comparison it moves on, or there are no pots and the window gets it.",
		Columns: []string{"pool", "withheld", "redeem", "own", "is kept", "moves on", "in the window"},
	}
	for _, p := range pools {
		for _, hidden := range []int{1, 2, 4, 7} {
			for _, a := range []after{{100, 0}, {100, 50}, {100, 100}, {0, 0}, {0, 50}, {0, 100}} {
				row := []any{p.name, hidden, fmt.Sprint(a.redeemPct, " %"), fmt.Sprint(a.leavePct, " %")}
				for _, r := range []rules{{}, {movesOn: true}, {inWindow: true}} {
					r.terms = p.terms(32)
					row = append(row, part(hiding{p, r, hidden, a}.mean(o.seed, o.runs), blockValue))
				}
				t.add(row...)
				o.step()
			}
		}
	}
	return t
}

func careers(o options) table {
	t := table{
		Name:    "settlement after settlement",
		Says:    "Blocks come by chance; inventions in every shift or every eighth; settled 0 or 6 shifts later, so that several blocks are in flight. gain/money is of all that blocks brought. refills: pays into the bond whenever it is too low to post; else it stops. Honest miners redeem nothing.",
		Columns: []string{"pool", "K", "refills", "every", "f there", "flight", "shifts", "masked", "gain/money"},
	}
	for _, p := range pools[1:] {
		for _, k := range []uint8{16, 32} {
			for _, refill := range []bool{true, false} {
				for _, every := range []int{1, 8} {
					for _, f := range []float64{0.01, 0.05, 0.2} {
						for _, flight := range []int{0, 6} {
							c := career{pool: p, rules: rules{terms: p.terms(k)}, shifts: 120, every: every, f: f, flight: flight, refill: refill, bondPct: 100}
							gain, shifts, masked := c.mean(o.seed, max(o.runs/50, 2))
							t.add(p.name, k, refill, every, f, flight, fmt.Sprintf("%.1f", shifts), fmt.Sprintf("%.1f", masked), part(gain, 1))
							o.step()
						}
					}
				}
			}
		}
	}
	return t
}

// mean returns gain over the expected money, and the mean shifts posted and masked.
func (c career) mean(seed uint64, runs int) (e estimate, shifts, masked float64) {
	rng := rand.New(rand.NewPCG(seed, 4))
	outcomes, money := make([]outcome, runs), 0.0
	for i := range outcomes {
		outcomes[i] = c.play(rng)
		money += float64(outcomes[i].money) / float64(runs)
		shifts += float64(outcomes[i].posted) / float64(runs)
		masked += float64(outcomes[i].masked) / float64(runs)
	}
	for _, o := range outcomes {
		e.add(float64(o.gain) / max(money, 1))
	}
	return e, shifts, masked
}

// steadyPools are small enough to see every share in a moment.
var steadyPools = []pool{pools[2], {"slow", pools[2].tier, 512}}

func fairness(o options) table {
	t := table{
		Name:    "what a share is worth to who comes and goes",
		Says:    "A visitor with a tenth of the usual hashrate, beside miners whose hashrate goes from a third to three times the usual, and a difficulty that doubles on the way. Income over B/N_D a share, as a part of it.",
		Columns: []string{"pool", "visitor", "shares", "over B/N_D"},
	}
	for _, p := range steadyPools {
		for i, v := range visitors {
			e, shares := fair{pool: p, visitor: v, shifts: 48, harder: 40}.mean(o.seed+uint64(i), o.runs)
			t.add(p.String(), v.name, shares, part(e, 1))
			o.step()
		}
		e, shares := fair{pool: p, visitor: visitors[0], shifts: 1, first: true, harder: 1 << 30}.mean(o.seed, o.runs)
		t.add(p.String(), "the pool's very first shift", shares, part(e, 1))
		o.step()
	}
	return t
}

func reporting(o options) table {
	t := table{
		Name:    "the operator reports itself",
		Says:    "Gain of showing contradictory receipts of its own: bounty and its part of the window, less what is taken. Exact. K = 32.",
		Columns: []string{"pool", "own part", "in flight", "gain (base units)", "gain/taken"},
	}
	for _, p := range pools {
		for _, blocks := range []uint64{0, 1, 5} {
			for _, pct := range []int{0, 50, 90, 100} {
				gain := selfReport(p, 32, pct, blocks*blockValue)
				taken := selfReportTaken(p, 32, blocks*blockValue)
				t.add(p.name, fmt.Sprint(pct, " %"), fmt.Sprint(blocks, " blocks"), gain, fmt.Sprintf("%+.4f", float64(gain)/float64(taken)))
			}
		}
		o.step()
	}
	return t
}

func rotation(o options) table {
	t := table{
		Name:    "the operator chooses the sizes of shifts",
		Says:    "Worth of a share over B/N_D when each shift is n_t or n, as suits whom. Exact in expectation. for ever: in a pattern of up to twelve shifts that is repeated, for shares in the best shift of it only.",
		Columns: []string{"n_t", "n", "least", "most", "most for ever"},
	}
	for _, p := range pools[2:] { // only n_t/n matters
		s := newSizes(p)
		least, most := s.extremes()
		t.add(s.small, s.large, fmt.Sprintf("%+.4f", least-1), fmt.Sprintf("%+.4f", most-1), fmt.Sprintf("%+.4f", s.forEver()-1))
		o.step()
	}
	return t
}

// tables are all of them; rows is how often they call step.
var tables = []struct {
	name string
	make func(options) table
	rows int
}{
	{"fraction", byFraction, len(pools) * len(fractions)},
	{"best", bestInvention, len(pools) * len(samples) * len(bondPcts) * 2},
	{"rules", withoutARule, len(pools) * 2 * len(variantNames)},
	{"afterwards", afterwards, len(pools) * 16},
	{"masking", masking, len(pools) * 24},
	{"careers", careers, (len(pools) - 1) * 48},
	{"fairness", fairness, len(steadyPools) * (len(visitors) + 1)},
	{"report", reporting, len(pools)},
	{"rotation", rotation, 1},
}
