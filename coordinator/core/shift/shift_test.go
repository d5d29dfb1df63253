package shift

import (
	"bytes"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"paydirt/coordinator/core/bitcoin"
)

var testTier = Tier{Miners: 16, Leaves: 16}

func payee(i int) bitcoin.Payee { return bitcoin.EVMPayee([20]byte{1, 19: byte(i)}) }

func key(i int) Key { return Key{14: byte(i >> 8), 15: byte(i)} }

func TestTier(t *testing.T) {
	for _, c := range []struct {
		tier Tier
		ok   bool
	}{
		{Dev, true}, {testTier, true}, {Tier{65536, 32768}, true},
		{Tier{8, 16}, false}, {Tier{131072, 16}, false}, {Tier{24, 16}, false}, {Tier{-16, 16}, false},
		{Tier{16, 8}, false}, {Tier{16, 65536}, false}, {Tier{16, 48}, false}, {Tier{16, 0}, false}, {Tier{}, false},
	} {
		require.Equal(t, c.ok, c.tier.Validate() == nil, "%v", c.tier)
		parsed, err := ParseTier(c.tier.String())
		require.Equal(t, c.ok, err == nil, "%v", c.tier)
		if c.ok {
			require.Equal(t, c.tier, parsed)
		}
	}
	require.Equal(t, "m16n64", Dev.String())
	require.Equal(t, 56, Dev.Threshold())
	require.Equal(t, 2, Dev.Packs())
	require.Equal(t, uint64(16<<32+64), Dev.Word())
}

func TestTierOf(t *testing.T) {
	for name, want := range map[string]Tier{"dev": Dev, "1k": Tier1k, "4k": Tier4k, "m32n16": {Miners: 32, Leaves: 16}} {
		got, err := TierOf(name)
		require.NoError(t, err)
		require.Equal(t, want, got)
		require.NoError(t, got.Validate())
	}
	for _, name := range []string{"", "2k", "1K", "m17n64", "dev "} {
		_, err := TierOf(name)
		require.Error(t, err, name)
	}
}

func FuzzParseTier(f *testing.F) {
	for _, s := range []string{"m16n64", "m16n64 ", "m016n64", "m16n64x", "", "m16", "n64", "m+16n64", "m99999999999999999999n64"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		tier, err := ParseTier(s)
		if err == nil && (tier.String() != s || tier.Validate() != nil) {
			t.Fatalf("%q read as %v", s, tier)
		}
	})
}

// The key is the proof-of-work integer mod 2¹²⁸.
func TestKeyOf(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hash := chainhash.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "hash"))
		integer := bitcoin.PowInt(hash).ToBig()
		integer.Mod(integer, new(big.Int).Lsh(big.NewInt(1), 128))
		k := KeyOf(hash)
		require.Equal(t, integer, new(big.Int).SetBytes(k[:]))
	})
}

func TestLeafElement(t *testing.T) {
	l := Leaf{ID: 3, Key: Key{15: 5}}
	e := l.Element()
	want := new(big.Int).Lsh(big.NewInt(3), 128)
	require.Equal(t, want.Add(want, big.NewInt(5)), e.BigInt(new(big.Int)))
}

// Whatever order shares come in, the shift is the same; its leaves ascend, its
// counts are those of the leaves, and ids follow the leaves.
func TestSealProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		known := make([]bitcoin.Payee, rapid.IntRange(0, 8).Draw(t, "known"))
		for i := range known {
			known[i] = payee(i)
		}
		keys := rapid.SliceOfNDistinct(rapid.IntRange(1, 60000), 0, testTier.Leaves, rapid.ID).Draw(t, "keys")
		var entries []Entry
		for _, k := range keys {
			entries = append(entries, Entry{key(k), payee(rapid.IntRange(0, 15).Draw(t, "payee"))})
		}
		s, err := Seal(testTier, 7, entries, known)
		require.NoError(t, err)
		shuffled := rapid.Permutation(entries).Draw(t, "order")
		again, err := Seal(testTier, 7, shuffled, known)
		require.NoError(t, err)
		require.Equal(t, s, again)

		registry := append(slices.Clone(known), s.NewPayees...)
		require.Equal(t, len(registry), s.Miners)
		require.Len(t, s.Counts, s.Miners)
		of := map[Key]bitcoin.Payee{}
		for _, e := range entries {
			of[e.Key] = e.Payee
		}
		counts := make([]uint16, s.Miners)
		next := uint32(len(known))
		for i, l := range s.Leaves {
			require.Equal(t, of[l.Key], registry[l.ID])
			require.True(t, i == 0 || bytes.Compare(s.Leaves[i-1].Key[:], l.Key[:]) < 0)
			require.LessOrEqual(t, l.ID, next, "ids in order of first appearance")
			if l.ID == next {
				next++
			}
			counts[l.ID]++
		}
		require.Equal(t, counts, s.Counts)
		require.Len(t, s.Leaves, len(entries))
		require.Equal(t, len(s.Leaves) >= 14, s.Postable() == nil)
	})
}

func TestSealRefuses(t *testing.T) {
	full := make([]Entry, testTier.Leaves)
	for i := range full {
		full[i] = Entry{key(i + 1), payee(i)}
	}
	registry := make([]bitcoin.Payee, testTier.Miners)
	for i := range registry {
		registry[i] = payee(i)
	}
	for _, c := range []struct {
		reason  Reason
		tier    Tier
		entries []Entry
		known   []bitcoin.Payee
	}{
		{ReasonTier, Tier{16, 17}, nil, nil},
		{ReasonFull, testTier, append(slices.Clone(full), Entry{key(99), payee(0)}), nil},
		{ReasonZeroKey, testTier, []Entry{{Key{}, payee(0)}}, nil},
		{ReasonDuplicateKey, testTier, []Entry{{key(1), payee(0)}, {key(2), payee(0)}, {key(1), payee(1)}}, nil},
		{ReasonRegistryFull, testTier, []Entry{{key(1), payee(16)}}, registry},
		{ReasonRegistryFull, testTier, nil, append(slices.Clone(registry), payee(16))},
		{ReasonKnownTwice, testTier, nil, []bitcoin.Payee{payee(1), payee(1)}},
	} {
		_, err := Seal(c.tier, 1, c.entries, c.known)
		var refused *Error
		require.True(t, errors.As(err, &refused), c.reason)
		require.Equal(t, c.reason, refused.Reason)
		require.ErrorContains(t, err, c.reason.String())
	}
	_, err := Seal(testTier, 1, full, nil)
	require.NoError(t, err, "exactly full")
	_, err = Seal(testTier, 1, full, registry)
	require.NoError(t, err, "a full registry of known miners")
}

func TestSealChangesNoArgument(t *testing.T) {
	entries := []Entry{{key(9), payee(1)}, {key(3), payee(0)}}
	known := append(make([]bitcoin.Payee, 0, 4), payee(0))
	_, err := Seal(testTier, 1, entries, known)
	require.NoError(t, err)
	require.Equal(t, []Entry{{key(9), payee(1)}, {key(3), payee(0)}}, entries)
	require.Equal(t, bitcoin.Payee{}, known[:2][1])
}

func TestPostable(t *testing.T) {
	s := &Sealed{Tier: testTier, Leaves: make([]Leaf, 13)}
	var refused *Error
	require.ErrorAs(t, s.Postable(), &refused)
	require.Equal(t, ReasonBelowThreshold, refused.Reason)
	s.Leaves = make([]Leaf, 14)
	require.NoError(t, s.Postable())
}

// pack_i is Σ counts[8i+j]·2^(16·(7−j)), by the definition.
func TestPacks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		counts := rapid.SliceOfN(rapid.Uint16(), 0, 64).Draw(t, "counts")
		tier := Tier{Miners: 64, Leaves: 16}
		packs := Packs(tier, EncodeCounts(counts))
		require.Len(t, packs, 8)
		for i := range packs {
			want := new(big.Int)
			for j := range 8 {
				want.Lsh(want, 16)
				if m := 8*i + j; m < len(counts) {
					want.Add(want, big.NewInt(int64(counts[m])))
				}
			}
			require.Equal(t, 0, want.Cmp(packs[i].BigInt(new(big.Int))), "pack %d", i)
		}
	})
	require.Panics(t, func() { Packs(testTier, make([]byte, 33)) })
}

// Ids are not moved by later ones: the same counts with more miners after them
// have the same packs.
func TestPacksIgnoreTrailingZeros(t *testing.T) {
	require.Equal(t, Packs(testTier, []byte{0, 5, 0, 6}), Packs(testTier, []byte{0, 5, 0, 6, 0, 0, 0, 0}))
}

func TestReasonsHaveNames(t *testing.T) {
	for r := ReasonTier; r <= ReasonBelowThreshold; r++ {
		require.NotEmpty(t, r.String())
		require.NotContains(t, r.String(), " ")
	}
	require.Equal(t, "shift reason 0", Reason(0).String())
	require.Equal(t, "shift reason 99", Reason(99).String())
}
