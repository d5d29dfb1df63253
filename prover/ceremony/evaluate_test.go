package ceremony

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	groth16mpc "github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/std/rangecheck"
	"github.com/stretchr/testify/require"
)

// little has public, secret, internal and committed wires and coefficients of all
// kinds in a domain of 2⁷.
type little struct {
	X, Y frontend.Variable `gnark:",public"`
	Z    frontend.Variable
}

func (c *little) Define(api frontend.API) error {
	v := api.Add(api.Mul(c.X, c.Z, 12345), api.Mul(c.Y, -7))
	huge, _ := new(big.Int).SetString("123456789012345678901234567890123456789012345678901234567890", 10)
	for range 9 {
		v = api.Add(api.Mul(v, v), api.Mul(c.Z, huge), 3, api.Mul(c.X, 3), api.Neg(v))
	}
	rangecheck.New(api).Check(c.Z, 6)
	api.AssertIsDifferent(v, 0)
	return nil
}

func compileLittle(t *testing.T) *cs.R1CS {
	t.Helper()
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, new(little))
	require.NoError(t, err)
	return system.(*cs.R1CS)
}

func TestEvaluateIsGnarksInitialize(t *testing.T) {
	system := compileLittle(t)
	n := ecc.NextPowerOfTwo(uint64(system.GetNbConstraints()))
	p := newPowers(n)
	p.contribute(nil)
	srs := p.seal([]byte("beacon"), nil)

	want := new(groth16mpc.Phase2)
	wantEvaluations := want.Initialize(system, srs)
	got, gotEvaluations := evaluate(system, srs, newLagrange(srs, n, nil), nil)
	require.Equal(t, wantEvaluations.G1.A, gotEvaluations.G1.A)
	require.Equal(t, wantEvaluations.G1.B, gotEvaluations.G1.B)
	require.Equal(t, wantEvaluations.G2.B, gotEvaluations.G2.B)
	require.Equal(t, wantEvaluations, *gotEvaluations)
	require.Equal(t, want.Parameters, got.Parameters)
	var a, b bytes.Buffer
	_, err := want.WriteTo(&a)
	require.NoError(t, err)
	_, err = got.WriteTo(&b)
	require.NoError(t, err)
	require.Equal(t, a.Bytes(), b.Bytes())
}

func TestNonAdjacentFormIsTheNumber(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for i := range 2000 {
		v := big.NewInt(int64(i) - 1000)
		if i%2 == 0 {
			v.Mul(v, new(big.Int).Lsh(big.NewInt(r.Int64()), uint(r.IntN(180))))
		}
		got, last := new(big.Int), -window
		for at, d := range nonAdjacent(v) {
			got.Add(got, new(big.Int).Lsh(big.NewInt(int64(d)), uint(at)))
			if d != 0 {
				require.GreaterOrEqual(t, at-last, window)
				require.True(t, d%2 != 0 && d > -16 && d < 16)
				last = at
			}
		}
		require.Equal(t, 0, v.Cmp(got), "%s", v)
	}
}

// Own powers are gnark's Phase1, in both directions.
func TestPowersAreGnarksPhase1(t *testing.T) {
	const n = 8
	start := groth16mpc.NewPhase1(n)
	ours, theirs := newPowers(n), groth16mpc.NewPhase1(n)
	var raw bytes.Buffer
	_, err := start.WriteTo(&raw)
	require.NoError(t, err)
	require.Equal(t, raw.Bytes(), ours.encode())

	ours.contribute(nil)
	_, err = theirs.ReadFrom(bytes.NewReader(ours.encode()))
	require.NoError(t, err)
	require.NoError(t, start.Verify(theirs))

	theirs.Contribute()
	raw.Reset()
	_, err = theirs.WriteTo(&raw)
	require.NoError(t, err)
	next, err := decodePowers(raw.Bytes(), n, nil)
	require.NoError(t, err)
	_, err = ours.follows(next)
	require.NoError(t, err)

	want := theirs.Seal([]byte("beacon"))
	require.Equal(t, want, *next.seal([]byte("beacon"), nil))
}
