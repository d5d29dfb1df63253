package prover

import (
	"math/big"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/stretchr/testify/require"
)

func TestProofRoundTrip(t *testing.T) {
	p, err := Open(devKeys(t))
	require.NoError(t, err)
	st := randomSettlement(t, newRand(30), p.Tier().Miners)
	proof, err := p.ProveSettle(t.Context(), st)
	require.NoError(t, err)
	decoded, err := decodeProof(proof)
	require.NoError(t, err)
	again, err := encodeProof(decoded)
	require.NoError(t, err)
	require.Equal(t, proof, again)

	// gnark's own encoding for Solidity is the same words.
	raw := decoded.MarshalSolidity()
	var words []*big.Int
	words = append(append(append(words, proof.Points[:]...), proof.Commitment[:]...), proof.CommitmentPok[:]...)
	require.Len(t, raw, 32*len(words))
	for i, w := range words {
		require.Equal(t, w.FillBytes(make([]byte, 32)), raw[32*i:32*i+32], "word %d", i)
	}
}

// A point of the curve over the extension field that is outside of the group has to
// be refused before the pairing.
func TestDecodeRefusesPointsOutsideTheGroup(t *testing.T) {
	p, err := Open(devKeys(t))
	require.NoError(t, err)
	st := randomSettlement(t, newRand(31), p.Tier().Miners)
	proof, err := p.ProveSettle(t.Context(), st)
	require.NoError(t, err)
	altered := *proof
	for i, v := range outsideOfGroup(t) {
		altered.Points[2+i] = v
	}
	_, err = decodeProof(&altered)
	require.ErrorContains(t, err, "not in the group")
	require.ErrorIs(t, p.VerifySettle(st.Inputs, &altered), ErrProof)
}

// Proofs come from the chain. Whatever the words are, they are refused, or are
// exactly one proof.
func FuzzDecodeProof(f *testing.F) {
	f.Add(make([]byte, 384))
	_, _, g1, g2 := curve.Generators()
	generator := make([]byte, 0, 384)
	for _, e := range []fp.Element{
		g1.X, g1.Y, g2.X.A1, g2.X.A0, g2.Y.A1, g2.Y.A0, g1.X, g1.Y, g1.X, g1.Y, g1.X, g1.Y,
	} {
		b := e.Bytes()
		generator = append(generator, b[:]...)
	}
	f.Add(generator)
	f.Fuzz(func(t *testing.T, raw []byte) {
		var p Proof
		for i := range 12 {
			*coordinate(&p, i) = new(big.Int)
			if len(raw) >= 32*(i+1) {
				(*coordinate(&p, i)).SetBytes(raw[32*i : 32*(i+1)])
			}
		}
		decoded, err := decodeProof(&p)
		if err != nil {
			return
		}
		again, err := encodeProof(decoded)
		require.NoError(t, err)
		for i := range 12 {
			require.Zero(t, (*coordinate(&p, i)).Cmp(*coordinate(again, i)))
		}
	})
}
