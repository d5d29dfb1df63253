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
	EmptyRoots   []string            `json:"emptyRoots"`  // of depth 0, 1, …
	PathLengths  []string            `json:"pathLengths"` // of depth 0, 1, …
	Paths        []pathVector        `json:"paths"`
}

// compressionVector is one hash. Words that are not below r are taken mod r.
type compressionVector struct {
	Children []string `json:"children"` // four
	Parent   string   `json:"parent"`
}

type treeVector struct {
	Leaves []string `json:"leaves"`
	Root   string   `json:"root"`
}

// pathVector is a leaf with its siblings, leaf level first. reason: "index" when
// the index has no place in the tree, "length" when the path is not whole levels,
// "root" when the path leads to another root.
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
		PathLengths:  pathLengthVectors(),
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
	add := func(children ...*big.Int) {
		var x [tree.Arity]fr.Element
		var v compressionVector
		for i, c := range children {
			x[i].SetBigInt(c)
			v.Children = append(v.Children, hexBig(c))
		}
		v.Parent = hexWord(tree.Compress(x))
		out = append(out, v)
	}
	for i := range words {
		for j := range words {
			add(words[i], words[j], words[(i+j)%len(words)], words[(i+2*j+1)%len(words)])
		}
		add(words[i], words[i], words[i], words[i])
	}
	random := seeded(1)
	word := func() *big.Int { return new(big.Int).SetBytes(randomBytes(random, 32)) }
	for range 28 {
		add(word(), word(), word(), word())
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
	for depth := range 7 {
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

func pathLengthVectors() []string {
	var out []string
	for depth := range 17 {
		out = append(out, decimal(uint64(tree.PathLength(depth))))
	}
	return out
}

func pathVectors(t *testing.T) []pathVector {
	var out []pathVector
	for depth := range 6 {
		leaves := treeLeaves(depth)
		tr := tree.New(leaves)
		add := func(leaf fr.Element, index uint64, path []fr.Element, reason string) {
			root, ok := tree.RootFromPath(leaf, index, path)
			got := ""
			switch {
			case len(path)%(tree.Arity-1) != 0:
				got = "length"
			case !ok:
				got = "index"
			case root != tr.Root():
				got = "root"
			}
			require.Equal(t, got == "index" || got == "length", !ok)
			require.Equal(t, reason, got)
			out = append(out, pathVector{hexWord(tr.Root()), hexWord(leaf), decimal(index), hexWords(path), reason})
		}
		for i, leaf := range leaves {
			add(leaf, uint64(i), tr.Path(i), "")
		}
		add(leaves[0], 1<<(2*tree.Height(depth)), tr.Path(0), "index") // the same low digits
		if depth == 0 {
			continue
		}
		path := tr.Path(0)
		add(leaves[0], 1, path, "root")
		add(leaves[1], 0, path, "root")
		swapped := tr.Path(0)
		swapped[0], swapped[1] = swapped[1], leaves[0]
		add(leaves[0], 0, swapped, "root")
		add(leaves[0], 0, path[:len(path)-3], "root")
		add(leaves[0], 0, path[:len(path)-1], "length")
		add(leaves[0], 0, append(tr.Path(0), leaves[0]), "length")
		if depth%2 == 1 { // a place that has no leaf is zero
			add(fr.Element{}, 1<<depth, tr.Path(1<<depth), "")
			add(leaves[0], 1<<depth, tr.Path(1<<depth), "root")
		}
	}
	return out
}
