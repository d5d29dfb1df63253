package vectors

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/tree"
)

// treeFile is tree.json. Elements are words of 32 bytes, big-endian.
type treeFile struct {
	Compressions []compressionVector `json:"compressions"`
	Trees        []treeVector        `json:"trees"`
	EmptyRoots   []string            `json:"emptyRoots"` // of depth 0, 1, …
	Paths        []pathVector        `json:"paths"`
}

// compressionVector is one hash. Words that are not below r are taken mod r.
type compressionVector struct {
	Left   string `json:"left"`
	Right  string `json:"right"`
	Parent string `json:"parent"`
}

type treeVector struct {
	Leaves []string `json:"leaves"`
	Root   string   `json:"root"`
}

// pathVector is a leaf with its siblings, leaf level first. reason: "index" when
// the index has no place in the tree, "root" when the path leads to another root.
type pathVector struct {
	Root   string   `json:"root"`
	Leaf   string   `json:"leaf"`
	Index  string   `json:"index"`
	Path   []string `json:"path"`
	Reason string   `json:"reason"`
}

func TestTree(t *testing.T) {
	golden(t, "tree.json", treeFile{
		Compressions: compressionVectors(),
		Trees:        treeVectors(),
		EmptyRoots:   emptyRootVectors(),
		Paths:        pathVectors(t),
	})
}

func compressionVectors() []compressionVector {
	r := fr.Modulus()
	one := big.NewInt(1)
	last := new(big.Int).Sub(r, one)
	words := []*big.Int{
		new(big.Int), one, last, r, new(big.Int).Add(r, one),
		new(big.Int).Sub(new(big.Int).Lsh(one, 256), one),
	}
	var out []compressionVector
	add := func(left, right *big.Int) {
		var l, x fr.Element
		l.SetBigInt(left)
		x.SetBigInt(right)
		out = append(out, compressionVector{hexBig(left), hexBig(right), hexWord(tree.Compress(l, x))})
	}
	for _, l := range words {
		for _, x := range words {
			add(l, x)
		}
	}
	random := seeded(1)
	for range 28 {
		add(new(big.Int).SetBytes(randomBytes(random, 32)), new(big.Int).SetBytes(randomBytes(random, 32)))
	}
	return out
}

func treeLeaves(depth int) []fr.Element {
	r := seeded(uint64(2 + depth))
	leaves := make([]fr.Element, 1<<depth)
	for i := range leaves {
		leaves[i] = randomElement(r)
	}
	return leaves
}

func treeVectors() []treeVector {
	var out []treeVector
	for depth := range 5 {
		leaves := treeLeaves(depth)
		out = append(out, treeVector{hexWords(leaves), hexWord(tree.New(leaves).Root())})
	}
	return out
}

func emptyRootVectors() []string {
	var out []string
	for depth := range 17 {
		out = append(out, hexWord(tree.EmptyRoot(depth)))
	}
	return out
}

func pathVectors(t *testing.T) []pathVector {
	var out []pathVector
	for depth := range 5 {
		leaves := treeLeaves(depth)
		tr := tree.New(leaves)
		add := func(leaf fr.Element, index uint64, path []fr.Element, reason string) {
			root, ok := tree.RootFromPath(leaf, index, path)
			got := ""
			switch {
			case !ok:
				got = "index"
			case root != tr.Root():
				got = "root"
			}
			require.Equal(t, reason, got)
			out = append(out, pathVector{hexWord(tr.Root()), hexWord(leaf), decimal(index), hexWords(path), reason})
		}
		for i, leaf := range leaves {
			add(leaf, uint64(i), tr.Path(i), "")
		}
		add(leaves[0], 1<<depth, tr.Path(0), "index") // the same low bits
		if depth == 0 {
			continue
		}
		add(leaves[0], 1, tr.Path(0), "root")
		add(leaves[1], 0, tr.Path(0), "root")
		swapped := tr.Path(0)
		swapped[depth-1] = leaves[1]
		add(leaves[1], 0, swapped, "root")
		add(leaves[0], 0, tr.Path(0)[:depth-1], "root")
	}
	return out
}
