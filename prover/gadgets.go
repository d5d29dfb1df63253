package prover

import (
	"math/big"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/permutation/poseidon2"

	"paydirt/coordinator/core/shift"
)

// rootOf returns the Poseidon2 Merkle root of a power of two of leaves, as
// package tree does outside of a circuit.
func rootOf(api frontend.API, leaves []frontend.Variable) (frontend.Variable, error) {
	hash, err := poseidon2.NewPoseidon2(api)
	if err != nil {
		return nil, err
	}
	level := leaves
	for len(level) > 1 {
		parents := make([]frontend.Variable, len(level)/2)
		for i := range parents {
			parents[i] = hash.Compress(level[2*i], level[2*i+1])
		}
		level = parents
	}
	return level[0], nil
}

// assertRoot asserts that root is the Merkle root of leaves.
func assertRoot(api frontend.API, leaves []frontend.Variable, root frontend.Variable) error {
	got, err := rootOf(api, leaves)
	if err != nil {
		return err
	}
	api.AssertIsEqual(got, root)
	return nil
}

// packCounts returns the packs of M counts: pack_i = Σ counts[8i+j]·2^(16·(7−j)).
func packCounts(api frontend.API, counts []frontend.Variable) []frontend.Variable {
	packs := make([]frontend.Variable, len(counts)/shift.CountsPerPack)
	for i := range packs {
		var pack frontend.Variable = 0
		for j := range shift.CountsPerPack {
			place := powerOfTwo(countBits * (shift.CountsPerPack - 1 - j))
			pack = api.Add(pack, api.Mul(counts[shift.CountsPerPack*i+j], place))
		}
		packs[i] = pack
	}
	return packs
}

func powerOfTwo(exponent int) *big.Int {
	return new(big.Int).Lsh(big.NewInt(1), uint(exponent))
}

// sum returns the sum of any number of variables.
func sum(api frontend.API, v []frontend.Variable) frontend.Variable {
	switch len(v) {
	case 0:
		return 0
	case 1:
		return v[0]
	}
	return api.Add(v[0], v[1], v[2:]...)
}
