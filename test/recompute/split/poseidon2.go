package split

import (
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
)

// Poseidon2 over the scalar field of BN254 with two lanes, 6 full and 50 partial
// rounds and S-box x⁵ (https://eprint.iacr.org/2023/323). The round keys are
// keccak²(seed), keccak³(seed), … modulo r.
const (
	seed          = "Poseidon2-BN254[t=2,rF=6,rP=50,d=5]"
	fullRounds    = 6
	partialRounds = 50
)

var r, _ = new(big.Int).SetString("21888242871839275222246405745257275088548364400416034343698204186575808495617", 10)

// keys of the rounds: two in a full one, one in a partial one.
var keys = func() (keys [][]*big.Int) {
	state := crypto.Keccak256([]byte(seed))
	for round := range fullRounds + partialRounds {
		lanes := 2
		if round >= fullRounds/2 && round < fullRounds/2+partialRounds {
			lanes = 1
		}
		var of []*big.Int
		for range lanes {
			state = crypto.Keccak256(state)
			of = append(of, reduce(new(big.Int).SetBytes(state)))
		}
		keys = append(keys, of)
	}
	return keys
}()

func reduce(v *big.Int) *big.Int { return v.Mod(v, r) }

// mix returns (a·x + b·y, c·x + d·y).
func mix(x, y *big.Int, a, b, c, d int64) (*big.Int, *big.Int) {
	term := func(f int64, v *big.Int) *big.Int { return new(big.Int).Mul(big.NewInt(f), v) }
	first, second := term(a, x), term(c, x)
	return reduce(first.Add(first, term(b, y))), reduce(second.Add(second, term(d, y)))
}

// compress is the hash of two nodes: the second lane of the permutation plus the
// second input.
func compress(left, right *big.Int) *big.Int {
	x, y := mix(left, right, 2, 1, 1, 2)
	for _, key := range keys {
		full := len(key) == 2
		x = fifth(new(big.Int).Add(x, key[0]))
		if full {
			y = fifth(new(big.Int).Add(y, key[1]))
			x, y = mix(x, y, 2, 1, 1, 2)
		} else {
			x, y = mix(x, y, 2, 1, 1, 3)
		}
	}
	return reduce(y.Add(y, right))
}

func fifth(v *big.Int) *big.Int { return new(big.Int).Exp(v, big.NewInt(5), r) }

// root is the Merkle root of a power of two of leaves.
func root(leaves []*big.Int) *big.Int {
	for len(leaves) > 1 {
		var parents []*big.Int
		for i := 0; i < len(leaves); i += 2 {
			parents = append(parents, compress(leaves[i], leaves[i+1]))
		}
		leaves = parents
	}
	return leaves[0]
}
