package prover

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
)

// Any number of leaves from none to all of them makes a statement, and the
// witness comes from the same encoders as on chain.
func TestShiftCircuitAcceptsEveryCount(t *testing.T) {
	r := newRand(10)
	system := shiftSystem(t, small.Miners, small.Leaves, "")
	for leaves := range small.Leaves + 1 {
		s := randomShift(t, r, small, leaves, small.Miners)
		require.True(t, solves(t, system, shiftAssignment(s, shiftInputs(s))), "%d leaves", leaves)
	}
}

func TestShiftCircuitAtTheEdges(t *testing.T) {
	greatest := shift.Key{}
	for i := range greatest {
		greatest[i] = 0xff
	}
	last := greatest
	last[15]--
	system := shiftSystem(t, small.Miners, small.Leaves, "")
	for name, entries := range map[string][]shift.Entry{
		"least key":               {{Key: shift.Key{15: 1}, Payee: testPayee(0)}},
		"greatest key":            {{Key: greatest, Payee: testPayee(0)}},
		"least and greatest":      {{Key: shift.Key{15: 1}, Payee: testPayee(0)}, {Key: greatest, Payee: testPayee(1)}},
		"two neighbours":          {{Key: shift.Key{15: 1}, Payee: testPayee(0)}, {Key: shift.Key{15: 2}, Payee: testPayee(0)}},
		"two greatest neighbours": {{Key: last, Payee: testPayee(0)}, {Key: greatest, Payee: testPayee(1)}},
	} {
		s, err := shift.Seal(small, 1, entries, nil)
		require.NoError(t, err)
		require.True(t, solves(t, system, shiftAssignment(s, shiftInputs(s))), name)
	}
}

// Other sizes than those of the development keys, in gnark's own engine.
func TestShiftCircuitOfOtherTiers(t *testing.T) {
	r := newRand(11)
	for _, tier := range []shift.Tier{{Miners: 32, Leaves: 128}, {Miners: 128, Leaves: 32}, {Miners: 64, Leaves: 64}} {
		s := randomShift(t, r, tier, tier.Threshold(), 30)
		good := shiftAssignment(s, shiftInputs(s))
		require.NoError(t, test.IsSolved(NewShiftCircuit(tier), good, ecc.BN254.ScalarField()), tier)
		moved := shiftAssignment(s, shiftInputs(s))
		moved.Counts[0], moved.Counts[1] = int(s.Counts[0])+1, int(s.Counts[1])-1
		require.Error(t, test.IsSolved(NewShiftCircuit(tier), moved, ecc.BN254.ScalarField()), tier)
	}
}

// holds is the statement of a shift in plain integers, on a witness whose roots and
// evaluation are right: the rules one by one, without any of the circuit's tricks.
// Of the keys of padding it wants that they show what the last key is.
func (w *shiftWitness) holds() bool {
	previous := new(big.Int)
	count := uint64(0)
	counts := make([]uint64, len(w.counts))
	padding := false
	for i := range w.ids {
		id, key, valid := integerOf(w.ids[i]), integerOf(w.keys[i]), integerOf(w.valid[i])
		if key.Cmp(previous) <= 0 {
			return false
		}
		previous = key
		switch {
		case valid.Sign() == 0:
			padding = true
			continue
		case valid.Cmp(big.NewInt(1)) != 0, padding:
			return false
		case key.Cmp(powerOfTwo(keyBits)) >= 0:
			return false
		case !id.IsUint64(), id.Uint64() >= uint64(len(counts)):
			return false
		}
		count++
		counts[id.Uint64()]++
	}
	for m, c := range counts {
		if w.counts[m] != fr.NewElement(c) {
			return false
		}
	}
	shown := new(big.Int).Sub(previous, big.NewInt(int64(len(w.ids))-int64(count)))
	return shown.Cmp(powerOfTwo(keyBits)) < 0 && w.count == fr.NewElement(count)
}

// A random witness, spoiled at random or not, is accepted by the circuit exactly
// when the plain statement holds.
func TestShiftCircuitAgreesWithTheStatement(t *testing.T) {
	r := newRand(12)
	system := shiftSystem(t, small.Miners, small.Leaves, "")
	var accepted int
	cases := casesOf(400)
	for n := range cases {
		w := newShiftWitness(randomShift(t, r, small, r.IntN(small.Leaves+1), small.Miners))
		for range r.IntN(3) {
			i, j := r.IntN(small.Leaves), r.IntN(small.Leaves)
			switch r.IntN(10) {
			case 0:
				w.ids[i] = fr.NewElement(r.Uint64N(uint64(small.Miners + 1)))
			case 1:
				w.keys[i] = w.keys[j]
			case 2:
				w.ids[i], w.ids[j] = w.ids[j], w.ids[i]
			case 3:
				w.keys[i], w.keys[j] = w.keys[j], w.keys[i]
			case 4:
				w.valid[i], w.valid[j] = w.valid[j], w.valid[i]
			case 5:
				w.valid[i] = signed(int64(r.IntN(4)) - 1)
			case 6:
				offset := element(powerOfTwo(keyBits - 1 + r.IntN(2)))
				w.keys[i].Add(&w.keys[i], &offset)
			case 7:
				w.count = plus(w.count, int64(r.IntN(3)-1))
			case 8:
				w.counts[i], w.counts[j] = w.counts[j], w.counts[i]
			case 9: // a leaf is erased
				w.ids[i].SetZero()
				w.keys[i].SetZero()
				w.valid[i].SetZero()
			}
			if r.IntN(4) == 0 {
				w.padFrom(i)
			}
		}
		if r.IntN(2) == 0 {
			w.tallied()
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
