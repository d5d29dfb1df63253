package prover

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

func TestProveShift(t *testing.T) {
	p, err := Open(devKeys(t))
	require.NoError(t, err)
	r := newRand(1)
	for _, leaves := range []int{0, 1, 56, 64} {
		s := randomShift(t, r, shift.Dev, leaves, 4)
		in := shiftInputs(s)
		proof, err := p.ProveShift(t.Context(), s, in)
		require.NoError(t, err, "%d leaves", leaves)
		require.NoError(t, p.VerifyShift(in, proof))

		for i := range in {
			wrong := in
			wrong[i].Add(&in[i], new(fr.Element).SetOne())
			require.ErrorIs(t, p.VerifyShift(wrong, proof), ErrProof, "input %d", i)
		}
	}
}

func TestProveSettle(t *testing.T) {
	p, err := Open(devKeys(t))
	require.NoError(t, err)
	st := randomSettlement(t, newRand(2), shift.Dev.Miners)
	proof, err := p.ProveSettle(t.Context(), st)
	require.NoError(t, err)
	for i := range st.Inputs {
		wrong := st.Inputs
		wrong[i].Add(&wrong[i], new(fr.Element).SetOne())
		require.ErrorIs(t, p.VerifySettle(wrong, proof), ErrProof, "input %d", i)
	}
}

// A proof is refused when any of its numbers is changed, and when it is another
// name of the same point: a coordinate plus the field's order.
func TestVerifyRefusesAlteredProofs(t *testing.T) {
	p, err := Open(devKeys(t))
	require.NoError(t, err)
	s := randomShift(t, newRand(3), shift.Dev, 60, 4)
	in := shiftInputs(s)
	proof, err := p.ProveShift(t.Context(), s, in)
	require.NoError(t, err)

	for name, alter := range map[string]func(*big.Int) *big.Int{
		"plus one": func(v *big.Int) *big.Int { return new(big.Int).Add(v, big.NewInt(1)) },
		"plus p":   func(v *big.Int) *big.Int { return new(big.Int).Add(v, fp.Modulus()) },
		"negative": func(v *big.Int) *big.Int { return new(big.Int).Sub(v, fp.Modulus()) },
		"missing":  func(*big.Int) *big.Int { return nil },
		"zero":     func(*big.Int) *big.Int { return new(big.Int) },
	} {
		for i := range 12 {
			altered := *proof
			at := coordinate(&altered, i)
			*at = alter(*at)
			require.ErrorIs(t, p.VerifyShift(in, &altered), ErrProof, "%s, coordinate %d", name, i)
		}
	}
}

func coordinate(p *Proof, i int) **big.Int {
	switch {
	case i < 8:
		return &p.Points[i]
	case i < 10:
		return &p.Commitment[i-8]
	default:
		return &p.CommitmentPok[i-10]
	}
}

func TestProveRefusesFalseStatements(t *testing.T) {
	p, err := Open(devKeys(t))
	require.NoError(t, err)
	s := randomShift(t, newRand(4), shift.Dev, 60, 4)
	good := shiftInputs(s)
	one := fr.One()
	for _, i := range []int{state.ShiftShareRoot, state.ShiftCountsRoot, state.ShiftCount, state.ShiftY} {
		in := good
		in[i].Add(&in[i], &one)
		_, err := p.ProveShift(t.Context(), s, in)
		require.ErrorIs(t, err, ErrStatement, "input %d", i)
	}
	_, err = p.ProveShift(t.Context(), randomShift(t, newRand(4), small, 10, 4), good)
	require.ErrorIs(t, err, ErrStatement)

	st := randomSettlement(t, newRand(5), shift.Dev.Miners)
	for i := range st.Inputs {
		bad := st
		bad.Inputs[i].Add(&bad.Inputs[i], &one)
		_, err := p.ProveSettle(t.Context(), bad)
		require.ErrorIs(t, err, ErrStatement, "input %d", i)
	}
}
