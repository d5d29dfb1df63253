package tree

import (
	"fmt"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

// Arity is the number of children of a node, and the number of lanes of the
// permutation.
const Arity = 4

// Rounds of the permutation: those of the paper for four lanes, x⁵ and 128 bits.
const (
	FullRounds    = 8
	PartialRounds = 56
)

var permutation = poseidon2.NewPermutation(Arity, FullRounds, PartialRounds)

// Compress hashes four nodes into their parent: P(x)[0] + x[0].
func Compress(x [Arity]fr.Element) fr.Element {
	lanes := x
	// The only error of Permutation is a wrong number of lanes.
	if err := permutation.Permutation(lanes[:]); err != nil {
		panic(err)
	}
	return *lanes[0].Add(&lanes[0], &x[0])
}

// Height returns ⌈d/2⌉, the number of levels above the 2^d leaves of a tree of
// depth d.
func Height(depth int) int { return (depth + 1) / 2 }

// PathLength returns the number of elements of a path in a tree of depth d.
func PathLength(depth int) int { return (Arity - 1) * Height(depth) }

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
	height := Height(bits.Len(uint(n)) - 1)
	level := make([]fr.Element, 1<<(2*height))
	copy(level, leaves)
	levels := [][]fr.Element{level}
	for len(level) > 1 {
		parents := make([]fr.Element, len(level)/Arity)
		for i := range parents {
			parents[i] = Compress([Arity]fr.Element(level[Arity*i:]))
		}
		levels = append(levels, parents)
		level = parents
	}
	return &Tree{levels}
}

// Root returns the root.
func (t *Tree) Root() fr.Element { return t.levels[len(t.levels)-1][0] }

// Path returns the siblings of leaf i, leaf level first. It panics when there is
// no place i.
func (t *Tree) Path(i int) []fr.Element {
	if i < 0 || i >= len(t.levels[0]) {
		panic(fmt.Sprintf("tree: no leaf %d of %d", i, len(t.levels[0])))
	}
	path := make([]fr.Element, 0, (Arity-1)*(len(t.levels)-1))
	for _, level := range t.levels[:len(t.levels)-1] {
		first := i &^ (Arity - 1)
		path = append(path, level[first:i]...)
		path = append(path, level[i+1:first+Arity]...)
		i /= Arity
	}
	return path
}

// RootFromPath returns the root of the tree in which leaf stands at index with
// the given siblings. A path that is not whole levels gives ok = false, and so does
// an index that they have no room for: its high digits would be ignored, and one
// leaf would have many indices.
func RootFromPath(leaf fr.Element, index uint64, path []fr.Element) (root fr.Element, ok bool) {
	height := len(path) / (Arity - 1)
	if len(path)%(Arity-1) != 0 || bits.Len64(index) > 2*height {
		return fr.Element{}, false
	}
	node := leaf
	for ; len(path) > 0; path = path[Arity-1:] {
		var children [Arity]fr.Element
		place := index % Arity
		copy(children[:place], path)
		children[place] = node
		copy(children[place+1:], path[place:Arity-1])
		node = Compress(children)
		index /= Arity
	}
	return node, true
}

// EmptyRoot returns the root of the tree of the given depth whose leaves are all
// zero.
func EmptyRoot(depth int) fr.Element {
	var node fr.Element
	for range Height(depth) {
		node = Compress([Arity]fr.Element{node, node, node, node})
	}
	return node
}
