package tree

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func elements(n int, seed uint64) []fr.Element {
	out := make([]fr.Element, n)
	for i := range out {
		out[i].SetUint64(seed + uint64(i))
		out[i].Exp(out[i], fr.Modulus()) // spreads over the field, deterministic
		out[i].Square(&out[i])
	}
	return out
}

// Compress is gnark-crypto's own compression function of two lanes.
func TestCompressIsGnarks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var l, r fr.Element
		l.SetBytes(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "l"))
		r.SetBytes(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "r"))
		lb, rb := l.Bytes(), r.Bytes()
		want, err := poseidon2.NewDefaultPermutation().Compress(lb[:], rb[:])
		require.NoError(t, err)
		h := Compress(l, r)
		got := h.Bytes()
		require.Equal(t, want, got[:])
	})
}

func TestCompressHasSides(t *testing.T) {
	e := elements(2, 1)
	require.NotEqual(t, Compress(e[0], e[1]), Compress(e[1], e[0]))
}

// A tree is the hash of its halves, down to the leaves.
func TestRootByRecursion(t *testing.T) {
	var root func([]fr.Element) fr.Element
	root = func(leaves []fr.Element) fr.Element {
		if len(leaves) == 1 {
			return leaves[0]
		}
		half := len(leaves) / 2
		return Compress(root(leaves[:half]), root(leaves[half:]))
	}
	for _, n := range []int{1, 2, 4, 8, 64} {
		leaves := elements(n, uint64(n))
		tr := New(leaves)
		require.Equal(t, root(leaves), tr.Root())
		require.Equal(t, n, 1<<tr.Depth())
	}
}

func TestEveryPathLeadsToTheRootAndNowhereElse(t *testing.T) {
	leaves := elements(16, 5)
	tr := New(leaves)
	for i, leaf := range leaves {
		path := tr.Path(i)
		require.Len(t, path, tr.Depth())
		for index := range uint64(len(leaves)) {
			root, ok := RootFromPath(leaf, index, path)
			require.True(t, ok)
			require.Equal(t, index == uint64(i), root == tr.Root())
		}
		for level := range path {
			spoiled := tr.Path(i)
			spoiled[level].SetUint64(99)
			root, _ := RootFromPath(leaf, uint64(i), spoiled)
			require.NotEqual(t, tr.Root(), root)
		}
	}
}

// The high bits of an index would not be looked at.
func TestRootFromPathRefusesAnIndexWithoutPlace(t *testing.T) {
	leaves := elements(8, 9)
	path := New(leaves).Path(3)
	for _, index := range []uint64{8 + 3, 1 << 32, 1<<63 + 3} {
		_, ok := RootFromPath(leaves[3], index, path)
		require.False(t, ok, "%d", index)
	}
}

func TestNewKeepsItsOwnLeaves(t *testing.T) {
	leaves := elements(4, 3)
	tr := New(leaves)
	first := tr.Path(1)[0]
	leaves[0].SetUint64(77)
	require.Equal(t, first, tr.Path(1)[0])
}

func TestSizesAreProgrammersErrors(t *testing.T) {
	for _, n := range []int{0, 3, 5, 6, 12} {
		require.Panics(t, func() { New(make([]fr.Element, n)) }, "%d", n)
	}
	tr := New(elements(4, 1))
	require.Panics(t, func() { tr.Path(-1) })
	require.Panics(t, func() { tr.Path(4) })
}

func TestEmptyRoot(t *testing.T) {
	for depth := range 8 {
		require.Equal(t, New(make([]fr.Element, 1<<depth)).Root(), EmptyRoot(depth))
	}
}

func BenchmarkCompress(b *testing.B) {
	e := elements(2, 1)
	for b.Loop() {
		e[0] = Compress(e[0], e[1])
	}
}
