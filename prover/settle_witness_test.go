package prover

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

// settleWitness is what a prover of a settlement chooses, which need not be true.
// The public inputs are computed from it unless they are set.
type settleWitness struct {
	weights   [state.Window]fr.Element
	counts    [state.Window][]fr.Element
	earned    []fr.Element
	amount    fr.Element
	quotients []fr.Element

	packedWeights    *fr.Element // nil: the right one
	countsRoots      [state.Window]*fr.Element
	oldRoot, newRoot *fr.Element
	credited         *fr.Element
}

// newSettleWitness is the honest witness of a split.
func newSettleWitness(t *testing.T, earned []*uint256.Int, window pplns.Window, amount *uint256.Int) *settleWitness {
	t.Helper()
	miners := len(earned)
	w := &settleWitness{amount: element(amount.ToBig())}
	for k := range w.counts {
		w.weights[k].SetUint64(uint64(window.Weights[k]))
		w.counts[k] = make([]fr.Element, miners)
		for m, c := range window.Counts[k] {
			w.counts[k][m].SetUint64(uint64(c))
		}
	}
	for _, e := range earned {
		w.earned = append(w.earned, element(e.ToBig()))
	}
	return w.divided(t)
}

// work returns w_m and W as the circuit sees them.
func (w *settleWitness) work() (work []*big.Int, total *big.Int) {
	total = new(big.Int)
	for m := range w.earned {
		var sum fr.Element
		for k := range w.counts {
			var term fr.Element
			sum.Add(&sum, term.Mul(&w.weights[k], &w.counts[k][m]))
		}
		work = append(work, integerOf(sum))
		total.Add(total, work[m])
	}
	return work, total
}

// divided sets the quotients to the right ones.
func (w *settleWitness) divided(t *testing.T) *settleWitness {
	t.Helper()
	work, total := w.work()
	require.Positive(t, total.Sign())
	w.quotients = make([]fr.Element, len(w.earned))
	for m := range work {
		q := new(big.Int).Mul(integerOf(w.amount), work[m])
		w.quotients[m] = element(q.Div(q, total))
	}
	return w
}

// circuit is the assignment.
func (w *settleWitness) circuit() *SettleCircuit {
	c := &SettleCircuit{
		Amount: w.amount, Earned: variables(w.earned), Quotients: variables(w.quotients),
	}
	var packed, credited fr.Element
	after := make([]fr.Element, len(w.earned))
	for m, q := range w.quotients {
		credited.Add(&credited, &q)
		after[m].Add(&w.earned[m], &q)
	}
	for k := range w.counts {
		var term fr.Element
		place := element(powerOfTwo(weightBits * k))
		packed.Add(&packed, term.Mul(&w.weights[k], &place))
		c.Weight[k], c.Counts[k] = w.weights[k], variables(w.counts[k])
		c.CountsRoots[k] = or(w.countsRoots[k], tree.New(packsOf(w.counts[k])).Root())
	}
	c.Weights = or(w.packedWeights, packed)
	c.OldEarnRoot = or(w.oldRoot, tree.New(w.earned).Root())
	c.NewEarnRoot = or(w.newRoot, tree.New(after).Root())
	c.Credited = or(w.credited, credited)
	return c
}

func or(spoiled *fr.Element, right fr.Element) frontend.Variable {
	if spoiled != nil {
		return *spoiled
	}
	return right
}

func integerOf(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

// plus returns e + v.
func plus(e fr.Element, v int64) fr.Element {
	d := signed(v)
	return *e.Add(&e, &d)
}
