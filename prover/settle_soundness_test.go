package prover

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

// settleForgery is a false statement about a settlement. The rule is the only one
// that stops it.
type settleForgery struct {
	rule, name string
	forge      func(*testing.T) *settleWitness
}

const testMiners = 16

// honestSettlement splits 1,000,000,007 over two shifts of weight 1 (slots 6 and
// 7) and one of weight 0 (slot 0).
func honestSettlement(t *testing.T) *settleWitness {
	earned := make([]*uint256.Int, testMiners)
	for m := range earned {
		earned[m] = uint256.NewInt(uint64(1000 * m))
	}
	window := pplns.Window{
		Weights: [8]uint16{6: 1, 7: 1},
		Counts:  [8][]uint16{0: {1, 2, 3, 50}, 6: {20, 36, 0, 0, 0, 0, 1, 2}, 7: {10, 30, 17}},
	}
	return newSettleWitness(t, earned, window, uint256.NewInt(1_000_000_007))
}

// keepRoots makes the public inputs that depend on weights and counts stay as they
// are while the witness changes.
func (w *settleWitness) keepRoots() *settleWitness {
	public := w.circuit()
	for k := range w.countsRoots {
		root := public.CountsRoots[k].(fr.Element)
		w.countsRoots[k] = &root
	}
	packed, old := public.Weights.(fr.Element), public.OldEarnRoot.(fr.Element)
	w.packedWeights, w.oldRoot = &packed, &old
	return w
}

// withQuotient gives miner m another quotient.
func (w *settleWitness) withQuotient(m int, change int64) *settleWitness {
	w.quotients[m] = plus(w.quotients[m], change)
	return w
}

var settleForgeries = []settleForgery{
	{"weights-packed", "a shift of weight 0 is counted", func(t *testing.T) *settleWitness {
		w := honestSettlement(t).keepRoots()
		w.weights[0].SetOne()
		return w.divided(t)
	}},
	{"weights-packed", "a shift of weight 1 is left out", func(t *testing.T) *settleWitness {
		w := honestSettlement(t).keepRoots()
		w.weights[6].SetZero()
		return w.divided(t)
	}},
	{"weights-range", "one shift lends its weight to another", func(t *testing.T) *settleWitness {
		w := honestSettlement(t).keepRoots()
		w.weights[6], w.weights[7] = fr.NewElement(1+1<<16), fr.NewElement(0)
		return w.divided(t)
	}},
	{"counts-root", "a share moved to another miner", func(t *testing.T) *settleWitness {
		w := honestSettlement(t).keepRoots()
		w.counts[7][0], w.counts[7][1] = fr.NewElement(30), fr.NewElement(10)
		return w.divided(t)
	}},
	{"counts-range", "a count borrows from its neighbour in the pack", func(t *testing.T) *settleWitness {
		w := honestSettlement(t).keepRoots()
		w.counts[6][6], w.counts[6][7] = fr.NewElement(0), fr.NewElement(2+1<<16)
		return w.divided(t)
	}},
	{"old-earn-root", "a miner has earned a thousand more before", func(t *testing.T) *settleWitness {
		w := honestSettlement(t).keepRoots()
		w.earned[3] = plus(w.earned[3], 1000)
		return w
	}},
	{"amount-range", "an amount that is a fraction of the field", func(t *testing.T) *settleWitness {
		w := honestSettlement(t)
		for m := range w.earned { // only miner 0 worked
			for k := range w.counts {
				if m != 0 {
					w.counts[k][m].SetZero()
				}
			}
		}
		// R = 5·10⁹ + 1/W, so that R·W = q·W + 1.
		_, total := w.work()
		w.divided(t)
		w.amount = element(new(big.Int).ModInverse(total, fr.Modulus()))
		w.amount = plus(w.amount, 5_000_000_000)
		w.quotients[0] = fr.NewElement(5_000_000_000)
		return w
	}},
	{"quotient-range", "a remainder that is one too great, and a quotient that is a fraction", func(t *testing.T) *settleWitness {
		w := honestSettlement(t)
		_, total := w.work()
		inverse := element(new(big.Int).ModInverse(total, fr.Modulus()))
		w.quotients[1].Sub(&w.quotients[1], &inverse)
		return w
	}},
	{"remainder-positive", "a quotient one too great", func(t *testing.T) *settleWitness {
		return honestSettlement(t).withQuotient(1, 1)
	}},
	{"remainder-positive", "a quotient far too great", func(t *testing.T) *settleWitness {
		return honestSettlement(t).withQuotient(1, 1000)
	}},
	{"remainder-positive", "a quotient that has nothing to do with the work", func(t *testing.T) *settleWitness {
		return honestSettlement(t).withQuotient(2, 1_000_000)
	}},
	{"remainder-positive", "a miner without work is paid", func(t *testing.T) *settleWitness {
		return honestSettlement(t).withQuotient(15, 1)
	}},
	{"quotient-range", "a negative remainder becomes small by way of a fraction", func(t *testing.T) *settleWitness {
		w := honestSettlement(t)
		work, total := w.work()
		// q = R·w/W in the field, with remainder 0.
		q := new(big.Int).Mul(integerOf(w.amount), work[1])
		w.quotients[1] = element(q.Mul(q, new(big.Int).ModInverse(total, fr.Modulus())))
		return w
	}},
	{"remainder-below-total", "a quotient one too small", func(t *testing.T) *settleWitness {
		return honestSettlement(t).withQuotient(1, -1)
	}},
	{"remainder-below-total", "a remainder of exactly W", func(t *testing.T) *settleWitness {
		w := honestSettlement(t)
		// 58 units over a total work of 116: miner 1, with 66 of it, has remainder 0.
		w.amount = fr.NewElement(58)
		w.divided(t)
		require.Equal(t, fr.NewElement(33), w.quotients[1])
		return w.withQuotient(1, -1)
	}},
	{"remainder-below-total", "W = 0: a window without work, and any quotient at all", func(t *testing.T) *settleWitness {
		w := honestSettlement(t)
		w.weights = [state.Window]fr.Element{}
		for m := range w.quotients {
			w.quotients[m].SetZero()
		}
		w.quotients[4] = fr.NewElement(1_000_000_007)
		return w
	}},
	{"new-earn-root", "another leaf in the new earnings", func(t *testing.T) *settleWitness {
		w := honestSettlement(t)
		after := make([]fr.Element, len(w.earned))
		for m := range after {
			after[m].Add(&w.earned[m], &w.quotients[m])
		}
		after[9] = plus(after[9], 1)
		root := tree.New(after).Root()
		w.newRoot = &root
		return w
	}},
	{"new-earn-root", "earnings that do not change", func(t *testing.T) *settleWitness {
		w := honestSettlement(t)
		root := tree.New(w.earned).Root()
		w.newRoot = &root
		return w
	}},
	{"credited", "one unit more is credited", func(t *testing.T) *settleWitness {
		w := honestSettlement(t)
		credited := plus(w.circuit().Credited.(fr.Element), 1)
		w.credited = &credited
		return w
	}},
	{"credited", "less is credited, and the miners' money is free again", func(t *testing.T) *settleWitness {
		w := honestSettlement(t)
		w.credited = new(fr.Element).SetOne()
		return w
	}},
}

// Every forgery is accepted by the circuit without the rule that stops it, and
// rejected by the circuit and by every circuit that lacks another rule.
func TestSettleRulesAreEachNeeded(t *testing.T) {
	honest := honestSettlement(t).circuit()
	stopped := map[string]bool{}
	for _, off := range append([]string{""}, ruleNames(settleRules)...) {
		system := settleSystem(t, testMiners, off)
		require.True(t, solves(t, system, honest), "honest, without %q", off)
		for _, f := range settleForgeries {
			require.Equal(t, off == f.rule, solves(t, system, f.forge(t).circuit()), "%s, without %q", f.name, off)
			stopped[f.rule] = true
		}
	}
	for _, name := range ruleNames(settleRules) {
		require.True(t, stopped[name], "no forgery for rule %s", name)
	}
}
