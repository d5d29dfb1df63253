package prover

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
)

// What the differential tests of both circuits share: each compares the verdict of
// the real circuit, as the dishonest prover gets it (solve_test.go), with that of the
// plain one, on statements that are true, nearly true, or spoiled in one value.

// plainVerdict reports whether the assignment satisfies a plain circuit: in gnark's
// test engine, which is another implementation of the arithmetic, and as constraints,
// which must say the same.
func plainVerdict(t *testing.T, shape frontend.Circuit, system *cs.R1CS, assignment frontend.Circuit) bool {
	t.Helper()
	engine := test.IsSolved(shape, assignment, ecc.BN254.ScalarField()) == nil
	require.Equal(t, engine, solves(t, system, assignment), "test engine and constraints")
	return engine
}

func plainShiftSystem(t *testing.T, tier shift.Tier) *cs.R1CS {
	t.Helper()
	return cachedSystem(t, [4]any{"plain shift", tier.Miners, tier.Leaves, ""}, newPlainShift(tier))
}

func plainSettleSystem(t *testing.T, miners int) *cs.R1CS {
	t.Helper()
	return cachedSystem(t, [4]any{"plain settle", miners, 0, ""}, newPlainSettle(miners))
}

// verdicts counts them, so that a test can demand both in number.
type verdicts struct{ accepted, refused int }

func (v *verdicts) add(verdict bool) {
	if verdict {
		v.accepted++
	} else {
		v.refused++
	}
}

// requireBoth wants at least a tenth of each verdict.
func (v *verdicts) requireBoth(t *testing.T) {
	t.Helper()
	t.Logf("%d cases: %d accepted, %d refused by both", v.accepted+v.refused, v.accepted, v.refused)
	require.Greater(t, 10*v.accepted, v.refused)
	require.Greater(t, 10*v.refused, v.accepted)
}

// vectorOf returns the values of an assignment, public inputs first.
func vectorOf(t *testing.T, assignment frontend.Circuit) fr.Vector {
	t.Helper()
	full, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	require.NoError(t, err)
	return full.Vector().(fr.Vector)
}

// falsified returns the values of a witness after up to two cheats, every third time
// with one of them spoiled.
func falsified(t *testing.T, r *rand.Rand, cheat func(), circuit func() frontend.Circuit) fr.Vector {
	t.Helper()
	for range oneOf(r, 0, 1, 1, 2) {
		cheat()
	}
	v := vectorOf(t, circuit())
	if r.IntN(3) == 0 {
		spoil(r, v)
	}
	return v
}

// spoil changes one value of a witness or public input.
func spoil(r *rand.Rand, v fr.Vector) {
	i := r.IntN(len(v))
	v[i] = nasty(r, v[i], v[r.IntN(len(v))])
}

// nasty returns a value to have instead of the right one: at a bound of some rule,
// beside the right one, congruent to it in a pack or a leaf, a fraction, that of
// another wire, or any.
func nasty(r *rand.Rand, right, other fr.Element) fr.Element {
	bounds := []int{0, 1, 12, 16, 17, 127, 128, 132, 144, 253}
	power := element(powerOfTwo(bounds[r.IntN(len(bounds))]))
	switch r.IntN(9) {
	case 0:
		return signed(int64(r.IntN(4) - 1))
	case 1:
		return power
	case 2:
		return plus(power, -1)
	case 3:
		return plus(right, int64(2*r.IntN(2)-1))
	case 4:
		return *power.Add(&power, &right)
	case 5:
		return *power.Sub(&right, &power)
	case 6:
		return *right.Mul(&right, new(fr.Element).Inverse(new(fr.Element).SetUint64(2)))
	case 7:
		return other
	}
	power.MustSetRandom()
	return power
}

// oneOf returns one of the values.
func oneOf[T any](r *rand.Rand, values ...T) T { return values[r.IntN(len(values))] }

// randomBits returns an integer below 2^bits.
func randomBits(r *rand.Rand, bits uint) *big.Int {
	v := new(big.Int)
	for range (bits + 63) / 64 {
		v.Lsh(v, 64).Or(v, new(big.Int).SetUint64(r.Uint64()))
	}
	return v.And(v, new(big.Int).Sub(new(big.Int).Lsh(one, bits), one))
}
