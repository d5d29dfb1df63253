package tree

import (
	"fmt"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

// Compress hashes two nodes into their parent: r + P(l, r)[1].
func Compress(l, r fr.Element) fr.Element {
	lanes := [2]fr.Element{l, r}
	// The only error of Permutation is a wrong number of lanes.
	if err := poseidon2.NewDefaultPermutation().Permutation(lanes[:]); err != nil {
		panic(err)
	}
	lanes[1].Add(&lanes[1], &r)
	return lanes[1]
}

// Tree is a Merkle tree with all its nodes. It is immutable.
type Tree struct {
	levels [][]fr.Element // levels[0] are the leaves, the last one is the root alone
}

// New builds the tree over the leaves, which it copies. It panics when their
// number is not a power of two: sizes are constants of a pool, never input.
func New(leaves []fr.Element) *Tree {
	n := len(leaves)
	if n == 0 || n&(n-1) != 0 {
		panic(fmt.Sprintf("tree: %d leaves, not a power of two", n))
	}
	level := append([]fr.Element(nil), leaves...)
	levels := [][]fr.Element{level}
	for len(level) > 1 {
		parents := make([]fr.Element, len(level)/2)
		for i := range parents {
			parents[i] = Compress(level[2*i], level[2*i+1])
		}
		levels = append(levels, parents)
		level = parents
	}
	return &Tree{levels}
}

// Root returns the root.
func (t *Tree) Root() fr.Element { return t.levels[len(t.levels)-1][0] }

// Depth returns the number of levels above the leaves, the length of a path.
func (t *Tree) Depth() int { return len(t.levels) - 1 }

// Path returns the siblings of leaf i, leaf level first. It panics when there is
// no leaf i.
func (t *Tree) Path(i int) []fr.Element {
	if i < 0 || i >= len(t.levels[0]) {
		panic(fmt.Sprintf("tree: no leaf %d of %d", i, len(t.levels[0])))
	}
	path := make([]fr.Element, t.Depth())
	for level := range path {
		path[level] = t.levels[level][i>>level^1]
	}
	return path
}

// RootFromPath returns the root of the tree in which leaf stands at index with
// the given siblings. An index that the depth has no room for gives ok = false:
// its high bits would be ignored, and one leaf would have many indices.
func RootFromPath(leaf fr.Element, index uint64, path []fr.Element) (root fr.Element, ok bool) {
	if bits.Len64(index) > len(path) {
		return fr.Element{}, false
	}
	node := leaf
	for level, sibling := range path {
		if index>>level&1 == 0 {
			node = Compress(node, sibling)
		} else {
			node = Compress(sibling, node)
		}
	}
	return node, true
}

// EmptyRoot returns the root of the tree of the given depth whose leaves are all
// zero.
func EmptyRoot(depth int) fr.Element {
	var node fr.Element
	for range depth {
		node = Compress(node, node)
	}
	return node
}
