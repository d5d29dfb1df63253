package state

import (
	"math/big"

	"paydirt/coordinator/core/shift"
)

// Proof is a Groth16 proof with one commitment, as the contracts take it: affine
// coordinates, integers below the base field's order p.
//
//	Points         A.x A.y  B.x₁ B.x₀ B.y₁ B.y₀  C.x C.y
//	Commitment     x y of the commitment to the committed wires
//	CommitmentPok  x y of the proof of knowledge of its opening
//
// The two parts of a coordinate in the extension field stand imaginary part
// first, as in EIP-197.
type Proof struct {
	Points        [8]*big.Int
	Commitment    [2]*big.Int
	CommitmentPok [2]*big.Int
}

// KeyConstants are the words by which the Solidity verifiers of a tier's keys differ
// from those of other keys: the coordinates of the verifying keys, 32 bytes each,
// big-endian, in the order of the source.
type KeyConstants struct {
	Tier          shift.Tier
	Shift, Settle [][32]byte
}
