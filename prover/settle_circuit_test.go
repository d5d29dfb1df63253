package prover

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/test"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/tree"
)

func TestSettleCircuitAcceptsTheReference(t *testing.T) {
	r := newRand(20)
	system := settleSystem(t, testMiners, "")
	for n := range 60 {
		assignment, err := settleAssignment(randomSettlement(t, r, testMiners))
		require.NoError(t, err)
		require.True(t, solves(t, system, assignment), "case %d", n)
	}
}

// Everything at its greatest: no bound of the circuit is too tight.
func TestSettleCircuitAtTheEdges(t *testing.T) {
	full := make([]uint16, testMiners)
	for m := range full {
		full[m] = 65535
	}
	greatest := pplns.Window{}
	for k := range greatest.Weights {
		greatest.Weights[k], greatest.Counts[k] = 65535, full
	}
	alone := pplns.Window{Weights: [8]uint16{7: 1}, Counts: [8][]uint16{7: {1}}}
	most := new(uint256.Int).Sub(new(uint256.Int).Lsh(uint256.NewInt(1), amountBits), uint256.NewInt(1))
	system := settleSystem(t, testMiners, "")
	for name, st := range map[string]SettleStatement{
		"everything":        {Window: greatest, Amount: most},
		"one share":         {Window: alone, Amount: most},
		"one unit":          {Window: greatest, Amount: uint256.NewInt(1)},
		"nothing to settle": {Window: greatest, Amount: new(uint256.Int)},
	} {
		st.Earned = make([]*uint256.Int, testMiners)
		for m := range st.Earned {
			st.Earned[m] = most
		}
		st.Inputs = settleInputs(t, st)
		assignment, err := settleAssignment(st)
		require.NoError(t, err)
		require.True(t, solves(t, system, assignment), name)
	}
}

// Another number of miners than that of the development keys, in gnark's engine.
func TestSettleCircuitOfOtherTiers(t *testing.T) {
	r := newRand(21)
	for _, miners := range []int{32, 64} {
		st := randomSettlement(t, r, miners)
		good, err := settleAssignment(st)
		require.NoError(t, err)
		require.NoError(t, test.IsSolved(NewSettleCircuit(miners), good, ecc.BN254.ScalarField()))
		good.Credited = new(big.Int).Add(integerOf(st.Inputs[12]), big.NewInt(1))
		require.Error(t, test.IsSolved(NewSettleCircuit(miners), good, ecc.BN254.ScalarField()))
	}
}

// holds is the statement of a settlement in plain integers, on a witness whose
// counts and earnings are those of the roots.
func (w *settleWitness) holds() bool {
	limit := powerOfTwo(countBits)
	for k := range w.counts {
		if integerOf(w.weights[k]).Cmp(limit) >= 0 {
			return false
		}
		for _, c := range w.counts[k] {
			if integerOf(c).Cmp(limit) >= 0 {
				return false
			}
		}
	}
	work, total := w.work()
	if total.Sign() == 0 || integerOf(w.amount).Cmp(powerOfTwo(amountBits)) >= 0 {
		return false
	}
	after := make([]fr.Element, len(w.earned))
	var credited fr.Element
	for m := range work {
		q := new(big.Int).Mul(integerOf(w.amount), work[m])
		paid := element(q.Div(q, total))
		after[m].Add(&w.earned[m], &paid)
		credited.Add(&credited, &paid)
	}
	c := w.circuit()
	return c.NewEarnRoot == tree.New(after).Root() && c.Credited == credited
}

// A random settlement, spoiled at random or not, is accepted by the circuit exactly
// when the plain statement holds.
func TestSettleCircuitAgreesWithTheStatement(t *testing.T) {
	r := newRand(22)
	system := settleSystem(t, testMiners, "")
	var accepted int
	cases := casesOf(250)
	for n := range cases {
		st := randomSettlement(t, r, testMiners)
		w := newSettleWitness(t, st.Earned, st.Window, st.Amount)
		if r.IntN(4) > 0 {
			m, k := r.IntN(testMiners), r.IntN(8)
			switch r.IntN(8) {
			case 0:
				w.withQuotient(m, int64(r.IntN(3)-1))
			case 1:
				_, total := w.work()
				if inverse := new(big.Int).ModInverse(total, fr.Modulus()); inverse != nil {
					w.quotients[m] = element(inverse.Add(inverse, integerOf(w.quotients[m])))
				}
			case 2:
				w.quotients[m] = element(powerOfTwo(amountBits + r.IntN(6)))
			case 3:
				w.weights[k] = signed(int64(r.IntN(3) - 1))
			case 4:
				w.counts[k][m] = signed(int64(r.IntN(1<<17)) - 2)
			case 5:
				w.weights[k] = signed(int64(r.IntN(1<<17)) - 2)
			case 6:
				w.amount = plus(w.amount, int64(r.IntN(3)-1))
			case 7:
				credited := plus(w.circuit().Credited.(fr.Element), int64(r.IntN(3)-1))
				w.credited = &credited
				if r.IntN(2) == 0 {
					w.amount = element(powerOfTwo(amountBits - r.IntN(2)))
				}
			}
			if _, total := w.work(); r.IntN(2) == 0 && total.Sign() > 0 {
				w.divided(t)
			}
		}
		want := w.holds()
		require.Equal(t, want, solves(t, system, w.circuit()), "case %d", n)
		if want {
			accepted++
		}
	}
	require.Greater(t, accepted, cases/10)
	require.Less(t, accepted, cases*9/10)
}
