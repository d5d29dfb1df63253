package prover

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
)

// checkFinished finds the verifying keys under which anyone forges proofs because
// a setup was left unfinished or its parts were mixed up. Deployed pools have lost
// everything to the first of them: after a phase 2 without a single contribution
// delta is equal to gamma, and then any public inputs can be moved into the part of
// the proof that the prover chooses.
//
//   - beta, gamma, delta and the commitment's sigma, in G2, are not infinity and no
//     two are the same or opposite
//   - alpha, beta and delta, in G1, and beta and delta, in G2, are not the generator
//   - the elements of the public inputs are not infinity, and no two of them, nor
//     one and alpha, are the same or opposite
//
// Gamma may be the generator: a ceremony after ePrint 2017/1050 has no secret
// gamma, and needs none. Delta is then checked against it by the first rule.
//
// That delta is not the generator does not say that nobody knows it. What says that
// is the transcript of the ceremony.
func checkFinished(vk *groth16.VerifyingKey) error {
	_, _, g1, g2 := bn254.Generators()
	second := []point[bn254.G2Affine, *bn254.G2Affine]{{"beta", vk.G2.Beta}, {"gamma", vk.G2.Gamma}, {"delta", vk.G2.Delta}}
	for i, c := range vk.CommitmentKeys {
		second = append(second, point[bn254.G2Affine, *bn254.G2Affine]{fmt.Sprintf("sigma %d", i), c.GSigmaNeg})
		if c.G.IsInfinity() || alike(c.G, c.GSigmaNeg) {
			return fmt.Errorf("sigma %d is one, or its base is infinity", i)
		}
	}
	if len(vk.CommitmentKeys) != 1 {
		return fmt.Errorf("%d commitment keys, the circuits have one", len(vk.CommitmentKeys))
	}
	if err := distinct(second); err != nil {
		return err
	}
	if alike(vk.G2.Beta, g2) || alike(vk.G2.Delta, g2) || alike(vk.G1.Beta, g1) || alike(vk.G1.Delta, g1) || alike(vk.G1.Alpha, g1) {
		return errors.New("alpha, beta or delta was left at the generator")
	}
	first := []point[bn254.G1Affine, *bn254.G1Affine]{{"alpha", vk.G1.Alpha}}
	for i, k := range vk.G1.K {
		first = append(first, point[bn254.G1Affine, *bn254.G1Affine]{fmt.Sprintf("public input %d", i), k})
	}
	return distinct(first)
}

type affine[A any] interface {
	*A
	Equal(*A) bool
	Neg(*A) *A
	IsInfinity() bool
}

type point[A any, P affine[A]] struct {
	name string
	at   A
}

// alike reports that two points are the same or opposite.
func alike[A any, P affine[A]](a, b A) bool {
	var negative A
	return P(&a).Equal(&b) || P(P(&negative).Neg(&a)).Equal(&b)
}

// distinct refuses points at infinity and points that are alike. It compares all
// pairs: there are a handful.
func distinct[A any, P affine[A]](points []point[A, P]) error {
	for i, a := range points {
		if P(&a.at).IsInfinity() {
			return fmt.Errorf("%s is infinity", a.name)
		}
		for _, b := range points[:i] {
			if alike[A, P](a.at, b.at) {
				return fmt.Errorf("%s and %s are the same up to sign", b.name, a.name)
			}
		}
	}
	return nil
}
