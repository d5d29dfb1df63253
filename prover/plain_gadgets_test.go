package prover

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/consensys/gnark/frontend"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/tree"
)

// The gadgets of the plain circuits (plain_shift_test.go, plain_settle_test.go): bits
// and products, without a commitment, a table or a random challenge, and without any
// code of the real circuits. All bits below are lowest first.
//
// No hint of them can lie. A number has one decomposition into fewer bits than r has,
// and IsZero has one answer. So what an honest solver refuses, nobody can prove.

// plainImplies asserts that fact is 1 where condition is 1. Both are bits.
func plainImplies(api frontend.API, condition, fact frontend.Variable) {
	api.AssertIsEqual(api.Mul(condition, api.Sub(1, fact)), 0)
}

// plainLess returns 1 when a < b, else 0: the highest bit in which they differ is 0
// in a and 1 in b.
func plainLess(api frontend.API, a, b []frontend.Variable) frontend.Variable {
	var less, same frontend.Variable = 0, 1
	for i := len(a) - 1; i >= 0; i-- {
		here := api.Mul(same, api.Mul(api.Sub(1, a[i]), b[i]))
		less = api.Add(less, here)
		same = api.Mul(same, api.Sub(1, api.Xor(a[i], b[i])))
	}
	return less
}

// plainPacks returns the packs: eight counts, each a word of 16 bits, the first one
// highest. It asserts that the counts are below 2¹⁶.
func plainPacks(api frontend.API, counts []frontend.Variable) []frontend.Variable {
	var packs []frontend.Variable
	for ; len(counts) > 0; counts = counts[shift.CountsPerPack:] {
		var bits []frontend.Variable
		for j := shift.CountsPerPack - 1; j >= 0; j-- {
			bits = append(bits, api.ToBinary(counts[j], countBits)...)
		}
		packs = append(packs, api.FromBinary(bits...))
	}
	return packs
}

// plainRoot returns the root of the tree: a leaf is its own, else it is the hash of
// the roots of the four quarters. Places are a power of four, what is absent is zero.
func plainRoot(api frontend.API, leaves []frontend.Variable) frontend.Variable {
	places := 1
	for places < len(leaves) {
		places *= 4
	}
	if places == 1 {
		return leaves[0]
	}
	var roots [4]frontend.Variable
	for i := range roots {
		quarter := make([]frontend.Variable, places/4)
		for j := range quarter {
			quarter[j] = 0
			if at := i*len(quarter) + j; at < len(leaves) {
				quarter[j] = leaves[at]
			}
		}
		roots[i] = plainRoot(api, quarter)
	}
	return plainCompress(api, roots)
}

// plainCompress is Poseidon2 as in the paper (https://eprint.iacr.org/2023/323, four
// lanes, x⁵, 8 full and 56 partial rounds): both matrices written out, one S-box at a
// time. Of gnark-crypto it takes the constants alone.
func plainCompress(api frontend.API, x [4]frontend.Variable) frontend.Variable {
	params := poseidon2.NewParameters(tree.Arity, tree.FullRounds, tree.PartialRounds)
	external := [4][4]frontend.Variable{{5, 7, 1, 3}, {4, 6, 1, 1}, {1, 3, 5, 7}, {1, 1, 4, 6}}
	var internal [4][4]frontend.Variable // ones, and the diagonal
	for i := range internal {
		for j := range internal[i] {
			internal[i][j] = 1
		}
		internal[i][i] = integerOf(plus(params.DiagM1[i], 1))
	}
	times := func(matrix [4][4]frontend.Variable, v [4]frontend.Variable) (out [4]frontend.Variable) {
		for i, row := range matrix {
			out[i] = 0
			for j := range row {
				out[i] = api.Add(out[i], api.Mul(row[j], v[j]))
			}
		}
		return out
	}
	fifthPower := func(v frontend.Variable) frontend.Variable {
		square := api.Mul(v, v)
		fourth := api.Mul(square, square)
		return api.Mul(fourth, v)
	}

	v := times(external, x)
	for round := range 64 {
		keys := params.RoundKeys[round]
		if round < 4 || round >= 60 {
			for lane := range v {
				v[lane] = fifthPower(api.Add(v[lane], keys[lane]))
			}
			v = times(external, v)
		} else {
			v[0] = fifthPower(api.Add(v[0], keys[0]))
			v = times(internal, v)
		}
	}
	return api.Add(v[0], x[0])
}
