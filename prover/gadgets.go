package prover

import (
	"math/big"
	"math/bits"
	"slices"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/permutation/poseidon2"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/tree"
)

// rootOf returns the Merkle root of a power of two of leaves, as package tree does
// outside of a circuit.
func rootOf(api frontend.API, leaves []frontend.Variable) (frontend.Variable, error) {
	hash, err := poseidon2.NewPoseidon2FromParameters(api, tree.Arity, tree.FullRounds, tree.PartialRounds)
	if err != nil {
		return nil, err
	}
	level := slices.Clone(leaves)
	for size := 1 << (2 * tree.Height(bits.Len(uint(len(leaves)))-1)); len(level) < size; {
		level = append(level, 0)
	}
	for len(level) > 1 {
		parents := make([]frontend.Variable, len(level)/tree.Arity)
		for i := range parents {
			lanes := slices.Clone(level[tree.Arity*i : tree.Arity*(i+1)])
			if err := hash.Permutation(lanes); err != nil {
				return nil, err
			}
			parents[i] = api.Add(lanes[0], level[tree.Arity*i])
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

var one = big.NewInt(1)

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
