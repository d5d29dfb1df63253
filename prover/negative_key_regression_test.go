package prover

import (
	"math/big"
	"testing"
)

// negativeFirstKey credits a leaf of miner 0 to miner 1. The leaf 0·2¹²⁸ + k can be
// read as id 1 and the "key" k − 2¹²⁸, which is negative; the next key is ahead of
// it by less than 2¹²⁸. Leaves with smaller keys would come first in an honest
// shift, but nothing else in the tree looks wrong.
//
// Found when the circuit was designed: range-checking differences and the last key
// bounds the first key from above only.
func negativeFirstKey(t *testing.T) *shiftWitness {
	k := new(big.Int).Lsh(big.NewInt(1), keyBits-1)
	return leavesOf(t,
		[2]*big.Int{big.NewInt(1), new(big.Int).Sub(k, powerOfTwo(keyBits))},
		leaf(0, 10), leaf(1, 20))
}

func TestNegativeFirstKeyIsStopped(t *testing.T) {
	assertForgedUnlessChecked(t, negativeFirstKey(t), "first-key")
}
