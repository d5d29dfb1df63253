package prover

import (
	"math/big"
	"testing"
)

// overflowingKeys credits the leaves of miners 0 … 7 to miner 0. Leaf i is
// i·2¹²⁸ + k_i; with descending k_i it can be read as id 0 and the "key"
// i·2¹²⁸ + k_i, and these keys ascend by less than 2¹²⁸. Each opening of the tree
// is the honest leaf of its miner: nothing that is sampled would show it.
//
// Found in a trial, against a circuit that range-checked the differences of the
// keys and not the last key.
func overflowingKeys(t *testing.T) *shiftWitness {
	leaves := make([][2]*big.Int, 8)
	for i := range leaves {
		key := new(big.Int).Mul(big.NewInt(int64(i)), powerOfTwo(keyBits))
		leaves[i] = [2]*big.Int{new(big.Int), key.Add(key, big.NewInt(int64(1000-i)))}
	}
	return leavesOf(t, leaves...)
}

func TestOverflowingKeysAreStopped(t *testing.T) {
	assertForgedUnlessChecked(t, overflowingKeys(t), "last-key")
}
