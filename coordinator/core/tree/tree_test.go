package tree

import (
	"math/big"
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

func randomElement(t *rapid.T, name string) (e fr.Element) {
	e.SetBytes(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
	return e
}

// plainCompress is the permutation of the paper for four lanes, line by line, with
// gnark-crypto's constants and none of its code.
func plainCompress(x [Arity]fr.Element) fr.Element {
	params := poseidon2.NewParameters(Arity, FullRounds, PartialRounds)
	external := [Arity][Arity]int64{{5, 7, 1, 3}, {4, 6, 1, 1}, {1, 3, 5, 7}, {1, 1, 4, 6}}
	times := func(matrix func(i, j int) fr.Element, v [Arity]fr.Element) (out [Arity]fr.Element) {
		for i := range out {
			for j := range v {
				entry := matrix(i, j)
				out[i].Add(&out[i], entry.Mul(&entry, &v[j]))
			}
		}
		return out
	}
	full := func(i, j int) (e fr.Element) { return *e.SetInt64(external[i][j]) }
	partial := func(i, j int) (e fr.Element) {
		e.SetOne()
		if i == j {
			e.Add(&e, &params.DiagM1[i])
		}
		return e
	}
	fifth := func(v fr.Element) fr.Element { return *v.Exp(v, big.NewInt(5)) }

	v := times(full, x)
	for round, keys := range params.RoundKeys {
		if round < FullRounds/2 || round >= FullRounds/2+PartialRounds {
			for lane := range v {
				v[lane].Add(&v[lane], &keys[lane])
				v[lane] = fifth(v[lane])
			}
			v = times(full, v)
		} else {
			v[0].Add(&v[0], &keys[0])
			v[0] = fifth(v[0])
			v = times(partial, v)
		}
	}
	return *v[0].Add(&v[0], &x[0])
}

func TestCompressIsThePapers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := [Arity]fr.Element{randomElement(t, "a"), randomElement(t, "b"), randomElement(t, "c"), randomElement(t, "d")}
		require.Equal(t, plainCompress(x), Compress(x))
	})
}

func TestCompressHasPlaces(t *testing.T) {
	e := [Arity]fr.Element(elements(4, 1))
	seen := map[fr.Element]bool{Compress(e): true}
	for i := range e {
		for j := range i {
			swapped := e
			swapped[i], swapped[j] = e[j], e[i]
			h := Compress(swapped)
			require.False(t, seen[h])
			seen[h] = true
		}
	}
}

// A tree is the hash of its quarters, down to the leaves; where the depth is odd
// its second half is zero leaves.
func TestRootByRecursion(t *testing.T) {
	var root func([]fr.Element) fr.Element
	root = func(leaves []fr.Element) fr.Element {
		if len(leaves) == 1 {
			return leaves[0]
		}
		var children [Arity]fr.Element
		quarter := len(leaves) / Arity
		for i := range children {
			children[i] = root(leaves[i*quarter : (i+1)*quarter])
		}
		return Compress(children)
	}
	for depth := range 8 {
		leaves := elements(1<<depth, uint64(depth))
		tr := New(leaves)
		padded := append(leaves, make([]fr.Element, 1<<(2*Height(depth))-len(leaves))...)
		require.Equal(t, root(padded), tr.Root())
		require.Len(t, tr.Path(0), PathLength(depth))
	}
}

func TestEveryPathLeadsToTheRootAndNowhereElse(t *testing.T) {
	for _, size := range []int{16, 32} {
		leaves := elements(size, 5)
		tr := New(leaves)
		for i, leaf := range leaves {
			path := tr.Path(i)
			for index := range uint64(len(leaves)) {
				root, ok := RootFromPath(leaf, index, path)
				require.True(t, ok)
				require.Equal(t, index == uint64(i), root == tr.Root())
			}
			for place := range path {
				spoiled := tr.Path(i)
				spoiled[place].SetUint64(99)
				root, _ := RootFromPath(leaf, uint64(i), spoiled)
				require.NotEqual(t, tr.Root(), root)
			}
		}
	}
}

// The high digits of an index would not be looked at.
func TestRootFromPathRefusesAnIndexWithoutPlace(t *testing.T) {
	leaves := elements(16, 9)
	path := New(leaves).Path(3)
	for _, index := range []uint64{16 + 3, 1 << 32, 1<<63 + 3} {
		_, ok := RootFromPath(leaves[3], index, path)
		require.False(t, ok, "%d", index)
	}
}

func TestRootFromPathRefusesPartsOfLevels(t *testing.T) {
	leaves := elements(16, 9)
	path := New(leaves).Path(3)
	for length := range path {
		_, ok := RootFromPath(leaves[0], 0, path[:length])
		require.Equal(t, length%3 == 0, ok, "%d", length)
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
	e := [Arity]fr.Element(elements(4, 1))
	for b.Loop() {
		e[0] = Compress(e)
	}
}
