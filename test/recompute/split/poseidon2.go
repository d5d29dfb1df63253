package split

import (
	"math/big"
	"slices"
)

// Poseidon2 over the scalar field of BN254 with four lanes, 8 full and 56 partial
// rounds and S-box x⁵ (https://eprint.iacr.org/2023/323). The round keys come out of
// the paper's generator, the Grain LFSR; the diagonal of the partial rounds' matrix is
// that of the paper's reference implementation.
const (
	lanes         = 4
	fullRounds    = 8
	partialRounds = 56
)

var r = number("21888242871839275222246405745257275088548364400416034343698204186575808495617")

// external is the matrix of the full rounds.
var external = [lanes][lanes]int64{{5, 7, 1, 3}, {4, 6, 1, 1}, {1, 3, 5, 7}, {1, 1, 4, 6}}

// diagonal is what the matrix of the partial rounds has above one in its diagonal.
var diagonal = [lanes]*big.Int{
	number("0x10dc6e9c006ea38b04b1e03b4bd9490c0d03f98929ca1d7fb56821fd19d3b6e7"),
	number("0x0c28145b6a44df3e0149b3d0a30b3bb599df9756d4dd9b84a86b38cfb45a740b"),
	number("0x00544b8338791518b2c7645a50392798b21f75bb60e3596170067d00141cac15"),
	number("0x222c01175718386f2e2e82eb122789e352e105a3b8fa852613bc534433ee428b"),
}

func number(s string) *big.Int {
	v, ok := new(big.Int).SetString(s, 0)
	if !ok {
		panic(s)
	}
	return v
}

// keys of the rounds: four in a full one, one in a partial one.
var keys = func() (keys [][]*big.Int) {
	bits := grain()
	for round := range fullRounds + partialRounds {
		of := make([]*big.Int, lanes)
		if isPartial(round) {
			of = of[:1]
		}
		for i := range of {
			for of[i] == nil || of[i].Cmp(r) >= 0 {
				of[i] = new(big.Int)
				for range r.BitLen() {
					of[i].Lsh(of[i], 1).SetBit(of[i], 0, bits())
				}
			}
		}
		keys = append(keys, of)
	}
	return keys
}()

func isPartial(round int) bool {
	return round >= fullRounds/2 && round < fullRounds/2+partialRounds
}

// grain returns the generator of bits for these parameters: 80 bits of state, of
// which 160 steps are not used; then of every two bits the second, if the first is 1.
func grain() func() uint {
	var state []uint
	for _, part := range [][2]uint{{1, 2}, {0, 4}, {uint(r.BitLen()), 12}, {lanes, 12}, {fullRounds, 10}, {partialRounds, 10}, {1<<30 - 1, 30}} {
		for i := int(part[1]) - 1; i >= 0; i-- {
			state = append(state, part[0]>>i&1)
		}
	}
	step := func() uint {
		bit := state[62] ^ state[51] ^ state[38] ^ state[23] ^ state[13] ^ state[0]
		state = append(state[1:], bit)
		return bit
	}
	for range 160 {
		step()
	}
	return func() uint {
		for step() == 0 {
			step()
		}
		return step()
	}
}

func fifth(v *big.Int) *big.Int { return new(big.Int).Exp(v, big.NewInt(5), r) }

// times returns the product of a matrix and a vector.
func times(entry func(i, j int) *big.Int, v []*big.Int) []*big.Int {
	out := make([]*big.Int, lanes)
	for i := range out {
		out[i] = new(big.Int)
		for j := range v {
			out[i].Add(out[i], new(big.Int).Mul(entry(i, j), v[j]))
		}
		out[i].Mod(out[i], r)
	}
	return out
}

// compress is the hash of four nodes: the first lane of the permutation plus the
// first input.
func compress(nodes []*big.Int) *big.Int {
	full := func(i, j int) *big.Int { return big.NewInt(external[i][j]) }
	partial := func(i, j int) *big.Int {
		if i == j {
			return new(big.Int).Add(diagonal[i], big.NewInt(1))
		}
		return big.NewInt(1)
	}
	v := times(full, nodes)
	for round, key := range keys {
		for i, k := range key {
			v[i] = fifth(new(big.Int).Add(v[i], k))
		}
		if isPartial(round) {
			v = times(partial, v)
		} else {
			v = times(full, v)
		}
	}
	return v[0].Mod(v[0].Add(v[0], nodes[0]), r)
}

// root is the Merkle root of leaves, with zeros after them up to a power of four.
func root(leaves []*big.Int) *big.Int {
	size := 1
	for size < len(leaves) {
		size *= lanes
	}
	level := slices.Clone(leaves)
	for len(level) < size {
		level = append(level, new(big.Int))
	}
	for len(level) > 1 {
		var parents []*big.Int
		for i := 0; i < len(level); i += lanes {
			parents = append(parents, compress(level[i:i+lanes]))
		}
		level = parents
	}
	return level[0]
}
