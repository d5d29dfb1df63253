package prover

import (
	"math/big"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"
)

// outsideOfGroup returns a point on the twist whose order is not r, as the words
// x₁ x₀ y₁ y₀. The twist is y² = x³ + b with b read off the generator.
func outsideOfGroup(t *testing.T) [4]*big.Int {
	t.Helper()
	_, _, _, g := curve.Generators()
	b, cube := g.Y, g.X
	b.Square(&g.Y)
	cube.Square(&g.X).Mul(&cube, &g.X)
	b.Sub(&b, &cube)
	for x := uint64(1); ; x++ {
		var point curve.G2Affine
		point.X.A0.SetUint64(x)
		square := point.X
		square.Square(&point.X).Mul(&square, &point.X).Add(&square, &b)
		if square.Legendre() != 1 {
			continue
		}
		point.Y.Sqrt(&square)
		require.True(t, point.IsOnCurve())
		if !point.IsInSubGroup() {
			return [4]*big.Int{integer(point.X.A1), integer(point.X.A0), integer(point.Y.A1), integer(point.Y.A0)}
		}
	}
}
