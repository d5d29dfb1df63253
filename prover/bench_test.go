package prover

import (
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
)

func BenchmarkProveShift(b *testing.B) {
	dir, err := DefaultDir(shift.Dev)
	require.NoError(b, err)
	p, err := OpenDevelopment(shift.Dev, dir, nil)
	require.NoError(b, err)
	s := randomShift(b, newRand(1), shift.Dev, 56, 16)
	in := shiftInputs(s)
	for b.Loop() {
		_, err := p.ProveShift(b.Context(), s, in)
		require.NoError(b, err)
	}
}

func BenchmarkProveSettle(b *testing.B) {
	dir, err := DefaultDir(shift.Dev)
	require.NoError(b, err)
	p, err := OpenDevelopment(shift.Dev, dir, nil)
	require.NoError(b, err)
	st := randomSettlement(b, newRand(1), shift.Dev.Miners)
	for b.Loop() {
		_, err := p.ProveSettle(b.Context(), st)
		require.NoError(b, err)
	}
}
