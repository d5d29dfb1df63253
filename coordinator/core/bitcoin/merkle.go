package bitcoin

import "github.com/btcsuite/btcd/chainhash/v2"

// MaxBranch bounds the length of a merkle branch. 2^32 transactions do not fit
// in a block; the bound keeps foreign evidence small.
const MaxBranch = 32

// MerkleBranch returns the branch that leads from a coinbase to the merkle root of
// the block that it heads, lowest level first. txids are those of all other
// transactions in block order. The coinbase is leaf 0, so every hash of the branch
// stands on the right, and the branch does not depend on the coinbase.
func MerkleBranch(txids []chainhash.Hash) []chainhash.Hash {
	branch := []chainhash.Hash{}
	// level[i] is node i+1 of its level; node 0 is the coinbase's own ancestor.
	for level := txids; len(level) > 0; {
		branch = append(branch, level[0])
		pairs := level[1:]
		next := make([]chainhash.Hash, 0, (len(pairs)+1)/2)
		for i := 0; i < len(pairs); i += 2 {
			right := pairs[min(i+1, len(pairs)-1)] // an odd last node is paired with itself
			next = append(next, hashPair(pairs[i], right))
		}
		level = next
	}
	return branch
}

// RootFromBranch returns the merkle root of a block with this coinbase.
func RootFromBranch(coinbase chainhash.Hash, branch []chainhash.Hash) chainhash.Hash {
	root := coinbase
	for _, right := range branch {
		root = hashPair(root, right)
	}
	return root
}

func hashPair(left, right chainhash.Hash) chainhash.Hash {
	var pair [2 * chainhash.HashSize]byte
	copy(pair[:], left[:])
	copy(pair[chainhash.HashSize:], right[:])
	return chainhash.DoubleHashH(pair[:])
}
