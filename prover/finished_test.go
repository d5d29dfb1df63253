package prover

import (
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/stretchr/testify/require"
)

// Each change makes a key under which proofs can be forged, and is refused.
func TestUnfinishedKeysAreRefused(t *testing.T) {
	v, err := OpenVerifier(devKeys(t))
	require.NoError(t, err)
	_, _, g1, g2 := bn254.Generators()
	for name, change := range map[string]func(*groth16.VerifyingKey){
		"delta in G2 at the generator": func(k *groth16.VerifyingKey) { k.G2.Delta = g2 },
		"delta in G1 at the generator": func(k *groth16.VerifyingKey) { k.G1.Delta = g1 },
		"beta in G2 at the generator":  func(k *groth16.VerifyingKey) { k.G2.Beta = g2 },
		"beta in G1 at the generator":  func(k *groth16.VerifyingKey) { k.G1.Beta = g1 },
		"alpha at the generator":       func(k *groth16.VerifyingKey) { k.G1.Alpha = g1 },
		"delta is gamma":               func(k *groth16.VerifyingKey) { k.G2.Delta = k.G2.Gamma },
		"delta is minus gamma":         func(k *groth16.VerifyingKey) { k.G2.Delta.Neg(&k.G2.Gamma) },
		"delta is beta":                func(k *groth16.VerifyingKey) { k.G2.Delta = k.G2.Beta },
		"gamma at infinity":            func(k *groth16.VerifyingKey) { k.G2.Gamma = bn254.G2Affine{} },
		"sigma is one":                 func(k *groth16.VerifyingKey) { k.CommitmentKeys[0].GSigmaNeg.Neg(&k.CommitmentKeys[0].G) },
		"sigma is zero":                func(k *groth16.VerifyingKey) { k.CommitmentKeys[0].GSigmaNeg = bn254.G2Affine{} },
		"base of sigma is infinity":    func(k *groth16.VerifyingKey) { k.CommitmentKeys[0].G = bn254.G2Affine{} },
		"sigma is delta":               func(k *groth16.VerifyingKey) { k.CommitmentKeys[0].GSigmaNeg = k.G2.Delta },
		"no commitment":                func(k *groth16.VerifyingKey) { k.CommitmentKeys = nil },
		"a public input is not bound":  func(k *groth16.VerifyingKey) { k.G1.K[3] = bn254.G1Affine{} },
		"two public inputs are one":    func(k *groth16.VerifyingKey) { k.G1.K[3] = k.G1.K[4] },
		"a public input is alpha":      func(k *groth16.VerifyingKey) { k.G1.K[3] = k.G1.Alpha },
	} {
		t.Run(name, func(t *testing.T) {
			k := v.shift.key
			k.G1.K = append([]bn254.G1Affine{}, k.G1.K...)
			k.CommitmentKeys = append(k.CommitmentKeys[:0:0], k.CommitmentKeys...)
			require.NoError(t, checkFinished(&k))
			change(&k)
			require.Error(t, checkFinished(&k))
		})
	}
	gamma := v.shift.key
	gamma.G2.Gamma = g2
	require.NoError(t, checkFinished(&gamma), "a ceremony has no secret gamma")
}

func TestOpenRefusesUnfinishedKeys(t *testing.T) {
	dir := copyKeys(t)
	v, err := OpenVerifier(dir)
	require.NoError(t, err)
	v.shift.key.G2.Delta = v.shift.key.G2.Gamma
	require.NoError(t, os.Remove(dir+"/shift.vk")) // a link to the keys of all tests
	hash, err := writeFile(dir+"/shift.vk", v.shift.key.WriteRawTo)
	require.NoError(t, err)
	changeManifest(t, dir, func(m *Manifest) { m.Shift.VerifyingKey = hash })
	_, err = OpenVerifier(dir)
	var refused *KeyError
	require.ErrorAs(t, err, &refused)
	require.Equal(t, KeysUnfinished, refused.Reason)
}
