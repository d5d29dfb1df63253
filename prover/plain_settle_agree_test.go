package prover

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

// Both circuits have the same witness but for the remainders, of which the plain one
// has wires. One value alone satisfies their equation, R·w_m − q_m·W in the field, so
// with these remainders the verdicts must be the same: accepted by the real circuit
// and refused by the plain one is unsound, the other way round is incomplete.

// TestSettleCircuitAgreesWithThePlainOne: thousands of cases with PAYDIRT_LONG=1.
func TestSettleCircuitAgreesWithThePlainOne(t *testing.T) {
	r := newRand(70)
	var seen verdicts
	for n := range casesOf(250) {
		miners := oneOf(r, testMiners, testMiners, 32)
		v := randomSettleCase(t, r, miners)
		want := plainVerdict(t, newPlainSettle(miners), plainSettleSystem(t, miners), plainSettleOf(miners, v))
		require.Equal(t, want, solves(t, settleSystem(t, miners, ""), settleOf(miners, v)), "case %d, %d miners", n, miners)
		seen.add(want)
	}
	seen.requireBoth(t)
}

// The cases above are no easy ones: when any rule of the real circuit is left out,
// one of them is soon accepted that the plain circuit refuses.
func TestSettleDifferenceShowsWithoutAnyRule(t *testing.T) {
	for _, rule := range ruleNames(settleRules) {
		r := newRand(71)
		weak := settleSystem(t, testMiners, rule)
		cases := 1
		for ; ; cases++ {
			require.Less(t, cases, 3000, "no difference without %s", rule)
			v := randomSettleCase(t, r, testMiners)
			if solves(t, weak, settleOf(testMiners, v)) &&
				!plainVerdict(t, newPlainSettle(testMiners), plainSettleSystem(t, testMiners), plainSettleOf(testMiners, v)) {
				break
			}
		}
		t.Logf("without %s: case %d", rule, cases)
	}
}

// Each forgery that one rule alone stops is refused by the plain circuit too, which
// accepts what it was made of.
func TestPlainSettleRefusesEveryForgery(t *testing.T) {
	plain := plainSettleSystem(t, testMiners)
	accepts := func(c *SettleCircuit) bool {
		return plainVerdict(t, newPlainSettle(testMiners), plain, plainSettleOf(testMiners, vectorOf(t, c)))
	}
	require.True(t, accepts(honestSettlement(t).circuit()))
	for _, f := range settleForgeries {
		forged := f.forge(t).circuit()
		require.True(t, solves(t, settleSystem(t, testMiners, f.rule), forged), f.name)
		require.False(t, accepts(forged), f.name)
	}
}

func TestPlainSettleHasNoFreeValue(t *testing.T) {
	r := newRand(72)
	for range casesOf(2) {
		assignment, err := settleAssignment(randomSettlement(t, r, testMiners))
		require.NoError(t, err)
		plain := plainSettleOf(testMiners, vectorOf(t, assignment))
		eachIsNeeded(t, r, plainSettleSystem(t, testMiners), plain, func(int, bool) bool { return false })
	}
}

// settleOf returns the assignment of which v are the values.
func settleOf(miners int, v fr.Vector) *SettleCircuit {
	all := variables(v)
	next := func(n int) (values []frontend.Variable) {
		values, all = all[:n], all[n:]
		return values
	}
	c := NewSettleCircuit(miners)
	c.OldEarnRoot, c.NewEarnRoot = all[0], all[1]
	next(2)
	copy(c.CountsRoots[:], next(state.Window))
	c.Weights, c.Amount, c.Credited = all[0], all[1], all[2]
	next(3)
	copy(c.Weight[:], next(state.Window))
	for k := range c.Counts {
		c.Counts[k] = next(miners)
	}
	c.Earned, c.Quotients = next(miners), next(miners)
	return c
}

// plainSettleOf is settleOf with the remainders R·w_m − q_m·W.
func plainSettleOf(miners int, v fr.Vector) *plainSettle {
	c := &plainSettle{SettleCircuit: *settleOf(miners, v)}
	work := make([]fr.Element, miners)
	var total fr.Element
	for m := range work {
		for k := range c.Counts {
			weight, count := c.Weight[k].(fr.Element), c.Counts[k][m].(fr.Element)
			work[m].Add(&work[m], count.Mul(&count, &weight))
		}
		total.Add(&total, &work[m])
	}
	for m := range work {
		amount, quotient := c.Amount.(fr.Element), c.Quotients[m].(fr.Element)
		amount.Mul(&amount, &work[m])
		quotient.Mul(&quotient, &total)
		c.Remainders = append(c.Remainders, *amount.Sub(&amount, &quotient))
	}
	return c
}

// randomSettleCase returns the values of a true statement, of one that is false or at
// a bound by what a prover might do (whose public inputs fit it, or are those that
// were true before), or of one in which one value is another.
func randomSettleCase(t *testing.T, r *rand.Rand, miners int) fr.Vector {
	t.Helper()
	w := trueSettlement(t, r, miners)
	return falsified(t, r, func() { w.cheat(t, r) }, func() frontend.Circuit { return w.circuit() })
}

// trueSettlement returns an honest witness, often with values at their bounds.
func trueSettlement(t *testing.T, r *rand.Rand, miners int) *settleWitness {
	t.Helper()
	most := new(uint256.Int).SubUint64(new(uint256.Int).Lsh(uint256.NewInt(1), amountBits), 1)
	word := func() uint16 { return oneOf(r, 0, 0, 1, 1, 2, 1<<16-1, uint16(r.Uint32())) }
	switch r.IntN(8) { // W at its bounds
	case 0:
		word = func() uint16 { return 1<<16 - 1 }
	case 1:
		word = func() uint16 { return 0 }
	}
	var window pplns.Window
	for k := range window.Weights {
		window.Weights[k] = word()
		window.Counts[k] = make([]uint16, miners)
		sameForAll, same := r.IntN(3) == 0, word()
		for m := range window.Counts[k] {
			window.Counts[k][m] = word()
			if sameForAll {
				window.Counts[k][m] = same
			}
		}
	}
	k, m := r.IntN(state.Window), r.IntN(miners) // some work
	window.Weights[k], window.Counts[k][m] = max(1, window.Weights[k]), max(1, window.Counts[k][m])
	earned := make([]*uint256.Int, miners)
	for m := range earned {
		earned[m] = oneOf(r, new(uint256.Int), uint256.NewInt(r.Uint64()), most)
	}
	amount := oneOf(r, new(uint256.Int), uint256.NewInt(1), most, uint256.NewInt(r.Uint64()), uint256.MustFromBig(randomBits(r, amountBits)))
	w := newSettleWitness(t, earned, window, amount)
	if r.IntN(4) == 0 { // nothing is left over
		_, total := w.work()
		w.amount = element(total.Mul(total, big.NewInt(int64(r.IntN(5)))))
		w.divided(t)
	}
	return w
}

// cheat changes the witness as somebody might who wants to be paid for it, or up to
// the bounds of what is true.
func (w *settleWitness) cheat(t *testing.T, r *rand.Rand) {
	t.Helper()
	miners := len(w.earned)
	m, n, k, l := r.IntN(miners), r.IntN(miners), r.IntN(state.Window), r.IntN(state.Window)
	_, total := w.work()
	inverse := element(total)
	inverse.Inverse(&inverse)
	if r.IntN(2) == 0 {
		w.keepRoots()
	}
	divide := r.IntN(2) == 0
	switch r.IntN(18) {
	case 0:
		w.withQuotient(m, int64(2*r.IntN(2)-1))
		divide = false
	case 1: // from one miner to another
		w.withQuotient(m, -1).withQuotient(n, 1)
		divide = false
	case 2: // a remainder that is one less or more, by a fraction
		if r.IntN(2) == 0 {
			inverse.Neg(&inverse)
		}
		w.quotients[m].Add(&w.quotients[m], &inverse)
		divide = false
	case 3: // the remainder zero, by a fraction
		work, _ := w.work()
		q := element(work[m])
		q.Mul(&q, &inverse)
		w.quotients[m].Mul(&q, &w.amount)
		divide = false
	case 4:
		w.quotients[m] = nasty(r, w.quotients[m], w.quotients[n])
		divide = false
	case 5:
		w.weights[k] = oneOf(r, fr.NewElement(0), fr.NewElement(1), fr.NewElement(1<<weightBits-1), nasty(r, w.weights[k], w.weights[l]))
	case 6: // weights that are packed the same
		k %= state.Window - 1
		w.weights[k], w.weights[k+1] = plus(w.weights[k], 1<<weightBits), plus(w.weights[k+1], -1)
	case 7:
		w.counts[k][m] = oneOf(r, fr.NewElement(0), fr.NewElement(1<<countBits-1), nasty(r, w.counts[k][m], w.counts[l][n]))
	case 8: // counts that are the same pack
		at := m/shift.CountsPerPack*shift.CountsPerPack + m%(shift.CountsPerPack-1)
		w.counts[k][at], w.counts[k][at+1] = plus(w.counts[k][at], -1), plus(w.counts[k][at+1], 1<<countBits)
	case 9: // a share that moves
		w.counts[k][m], w.counts[k][n] = w.counts[k][n], w.counts[k][m]
	case 10:
		w.amount = nasty(r, w.amount, w.quotients[m])
	case 11: // an amount that is a fraction, where one miner did all the work
		for k := range w.counts {
			for other := range w.counts[k] {
				if other != m {
					w.counts[k][other].SetZero()
				}
			}
		}
		if _, total = w.work(); total.Sign() > 0 {
			w.divided(t)
			inverse = element(total)
			w.amount.Add(&w.amount, inverse.Inverse(&inverse))
		}
		divide = false
	case 12:
		w.earned[m] = nasty(r, w.earned[m], w.earned[n])
	case 13:
		credited := w.circuit().Credited.(fr.Element)
		credited = oneOf(r, plus(credited, 1), plus(credited, -1), fr.NewElement(0), nasty(r, credited, w.amount))
		w.credited = &credited
	case 14: // another leaf in the new earnings
		after := make([]fr.Element, miners)
		for i := range after {
			after[i].Add(&w.earned[i], &w.quotients[i])
		}
		after[m] = nasty(r, after[m], w.earned[m])
		root := tree.New(after).Root()
		w.newRoot = &root
	case 15: // all shifts are masked, and nothing is paid, or something is
		w.weights = [state.Window]fr.Element{}
		w.quotients = make([]fr.Element, miners)
		w.quotients[m] = oneOf(r, fr.NewElement(0), w.amount)
	case 16: // one shift is masked, or no longer
		w.weights[k] = oneOf(r, fr.NewElement(0), fr.NewElement(1))
	case 17: // the least amount that is too great, or the greatest that is not
		w.amount = plus(element(powerOfTwo(amountBits)), int64(-r.IntN(2)))
		divide = true
	}
	if _, total := w.work(); divide && total.Sign() > 0 {
		w.divided(t)
	}
}
