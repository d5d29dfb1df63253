package prover

import (
	"crypto/sha256"
	"math/big"
	"strings"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	fcs "github.com/consensys/gnark/frontend/cs"
	"github.com/consensys/gnark/std/rangecheck"
	"github.com/stretchr/testify/require"
)

// This file is the dishonest prover. It solves the real constraint system, with the
// commitment replaced by a hash of what is committed to, and with hints that lie
// where a lie could help. The witness variables themselves come from the caller.

// solves reports whether a prover who lies where it can satisfies the constraints
// with the assignment.
func solves(t *testing.T, system *cs.R1CS, assignment frontend.Circuit) bool {
	t.Helper()
	full, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	require.NoError(t, err)
	return solvesWitness(t, system, full)
}

// solvesWitness is solves for a witness that is a vector already.
func solvesWitness(t *testing.T, system *cs.R1CS, full witness.Witness) bool {
	t.Helper()
	options := append(lyingHints(t), solver.OverrideHint(solver.GetHintID(fcs.Bsb22CommitmentComputePlaceholder), hashCommitted))
	_, err := system.Solve(full, options...)
	if err != nil {
		require.ErrorAs(t, err, new(*cs.UnsatisfiedConstraintError), "not refused by a constraint")
	}
	return err == nil
}

// hashCommitted stands for the commitment: no wire inside can be chosen after it.
func hashCommitted(_ *big.Int, in, out []*big.Int) error {
	h := sha256.New()
	for _, v := range in[1:] {
		h.Write(v.FillBytes(make([]byte, fr.Bytes)))
	}
	var e fr.Element
	e.SetBytes(h.Sum(nil))
	e.BigInt(out[0])
	return nil
}

// lyingHints replaces the two hints of gnark's range check, the only ones that the
// circuits use: the limbs of a value that is out of range still add up to it (the
// last one is too large), and a limb that is not in the table is not counted
// instead of being an error.
func lyingHints(t *testing.T) []solver.Option {
	t.Helper()
	return []solver.Option{
		solver.OverrideHint(solver.GetHintID(rangecheck.DecomposeHint), decomposeWithoutLoss),
		solver.OverrideHint(hintNamed(t, "logderivarg.countHint"), countWhatIsThere),
	}
}

func decomposeWithoutLoss(_ *big.Int, in, out []*big.Int) error {
	limb := uint(in[1].Uint64())
	mask := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), limb), big.NewInt(1))
	rest := new(big.Int).Set(in[2])
	for i := range out {
		if i == len(out)-1 {
			out[i].Set(rest)
			break
		}
		out[i].And(rest, mask)
		rest.Rsh(rest, limb)
	}
	return nil
}

// countWhatIsThere has inputs table size, row length 1, table, queries.
func countWhatIsThere(_ *big.Int, in, out []*big.Int) error {
	size := int(in[0].Int64())
	counts := make(map[string]int64, size)
	for _, q := range in[2+size:] {
		counts[q.String()]++
	}
	for i, entry := range in[2 : 2+size] {
		out[i].SetInt64(counts[entry.String()])
	}
	return nil
}

func hintNamed(t *testing.T, suffix string) solver.HintID {
	t.Helper()
	for _, h := range solver.GetRegisteredHints() {
		if strings.HasSuffix(solver.GetHintName(h), suffix) {
			return solver.GetHintID(h)
		}
	}
	t.Fatalf("gnark has no hint %s any more", suffix)
	return 0
}

// compiled circuits, by tier and rule left out.
var systems sync.Map

func shiftSystem(t *testing.T, miners, leaves int, without string) *cs.R1CS {
	t.Helper()
	c := NewShiftCircuit(tierOf(miners, leaves))
	c.without = without
	return cachedSystem(t, [4]any{"shift", miners, leaves, without}, c)
}

func settleSystem(t *testing.T, miners int, without string) *cs.R1CS {
	t.Helper()
	c := NewSettleCircuit(miners)
	c.without = without
	return cachedSystem(t, [4]any{"settle", miners, 0, without}, c)
}

func cachedSystem(t *testing.T, key [4]any, c frontend.Circuit) *cs.R1CS {
	t.Helper()
	if s, ok := systems.Load(key); ok {
		return s.(*cs.R1CS)
	}
	s, err := compile(c)
	require.NoError(t, err)
	require.LessOrEqual(t, len(s.CommitmentInfo.(constraint.Groth16Commitments)), 1)
	systems.Store(key, s)
	return s
}
