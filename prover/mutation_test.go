package prover

import (
	"math/rand/v2"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"
)

// casesOf returns how many random cases a test tries: twenty times as many when
// PAYDIRT_LONG is set.
func casesOf(n int) int {
	if os.Getenv("PAYDIRT_LONG") != "" {
		return 20 * n
	}
	return n
}

// eachIsNeeded spoils the values of a true assignment one at a time, public inputs
// and witness alike, and expects that no other value can make up for it: all but
// those that free names are fixed by the rest. Indices are those of the full
// witness, public inputs first. A prover who lies in hints is tried as well.
func eachIsNeeded(t *testing.T, r *rand.Rand, system *cs.R1CS, assignment frontend.Circuit, free func(i int, step bool) bool) {
	t.Helper()
	full, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	require.NoError(t, err)
	vector := full.Vector().(fr.Vector)
	require.True(t, solvesWitness(t, system, full))
	for i, right := range vector {
		step := r.IntN(2) == 0
		if step {
			vector[i] = plus(right, int64(2*r.IntN(2)-1))
		} else {
			vector[i].MustSetRandom()
		}
		if !free(i, step) {
			require.False(t, solvesWitness(t, system, full), "value %d of %d: %s for %s", i, len(vector), vector[i].String(), right.String())
		}
		vector[i] = right
	}
	require.True(t, solvesWitness(t, system, full), "put back as it was")
}

func TestShiftHasNoFreeValue(t *testing.T) {
	r := newRand(50)
	system := shiftSystem(t, small.Miners, small.Leaves, "")
	n := small.Leaves
	for range casesOf(8) {
		leaves := 1 + r.IntN(n)
		s := randomShift(t, r, small, leaves, small.Miners)
		packs := newShiftWitness(s).packs()
		eachIsNeeded(t, r, system, shiftAssignment(s, shiftInputs(s)), func(i int, step bool) bool {
			const public, z = 5, 3
			switch i -= public; {
			case i == z-public:
				return packs[1].IsZero() // y does not depend on it
			case i >= leaves && i < n:
				return true // the id of padding
			case i == 2*n-1 && leaves < n:
				return step // the last key of padding may be greater
			}
			return false
		})
	}
}

func TestSettlementHasNoFreeValue(t *testing.T) {
	r := newRand(51)
	system := settleSystem(t, testMiners, "")
	for range casesOf(4) {
		assignment, err := settleAssignment(randomSettlement(t, r, testMiners))
		require.NoError(t, err)
		eachIsNeeded(t, r, system, assignment, func(i int, step bool) bool {
			const amount = 11
			return i == amount && step // neighbouring amounts can have the same quotients
		})
	}
}
