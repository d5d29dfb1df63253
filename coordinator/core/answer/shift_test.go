package answer

import (
	"encoding/binary"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/tree"
)

const shares = 60

func payee(i int) bitcoin.Payee { return bitcoin.EVMPayee([20]byte{0xaa, 19: byte(i + 1)}) }

// mined makes shares of three miners; no work is needed here.
func mined(t *testing.T) (all []share.Evidence) {
	for i := range shares {
		head, tail, err := bitcoin.BuildCoinbase(bitcoin.CoinbaseSpec{Height: 100, Payee: payee(i % 3), Value: 1, PayoutScript: []byte{0x51}})
		require.NoError(t, err)
		coinbase := append(binary.BigEndian.AppendUint64(append(head, 1, 2, 3, 4), uint64(i)), tail...)
		header := bitcoin.NewHeader(1, chainhash.Hash{}, chainhash.DoubleHashH(coinbase), 1, 0x207fffff, 0)
		all = append(all, share.Evidence{Header: header, Coinbase: coinbase})
	}
	return all
}

func posted(t *testing.T, all []share.Evidence) Posted {
	var entries []shift.Entry
	for i, e := range all {
		entries = append(entries, shift.Entry{Key: keyOf(e), Payee: payee(i % 3)})
	}
	known := []bitcoin.Payee{payee(2)}
	sealed, err := shift.Seal(shift.Dev, 5, entries, known)
	require.NoError(t, err)
	return Posted{Tier: shift.Dev, K: 5, ShareRoot: sealed.ShareRoot(), Known: known}
}

// Every leaf opens to the posted root, and the share behind it has its key and its
// miner.
func TestEveryLeafIsAnswered(t *testing.T) {
	all := mined(t)
	p := posted(t, all)
	s, err := Seal(p, all)
	require.NoError(t, err)
	require.Equal(t, shares, s.Len())
	ids := map[bitcoin.Payee]uint32{}
	for i := range uint32(shares) {
		o, e, ok := s.At(i)
		require.True(t, ok)
		require.Equal(t, keyOf(e), o.Leaf.Key)
		root, ok := tree.RootFromPath(o.Leaf.Element(), uint64(i), o.Path)
		require.True(t, ok)
		require.Equal(t, p.ShareRoot, root)
		c, err := bitcoin.ParseCoinbase(e.Coinbase)
		require.NoError(t, err)
		if id, seen := ids[c.Payee]; seen {
			require.Equal(t, id, o.Leaf.ID)
		}
		ids[c.Payee] = o.Leaf.ID
	}
	require.Len(t, ids, 3)
	require.Zero(t, ids[payee(2)], "known before")
	_, _, ok := s.At(shares)
	require.False(t, ok)
}

func TestSealRefuses(t *testing.T) {
	all := mined(t)
	p := posted(t, all)
	for name, data := range map[string][]share.Evidence{
		"one is missing": all[1:], "none": nil, "one more": append(mined(t), share.Evidence{Header: bitcoin.Header{9}, Coinbase: all[0].Coinbase}),
	} {
		_, err := Seal(p, data)
		var wrong *RootError
		require.ErrorAs(t, err, &wrong, name)
		require.Equal(t, len(data), wrong.Shares)
	}
	_, err := Seal(p, append(mined(t), all[0]))
	var twice *shift.Error
	require.ErrorAs(t, err, &twice)
	broken := mined(t)
	broken[7].Coinbase = nil
	_, err = Seal(p, broken)
	var coinbase *bitcoin.CoinbaseError
	require.ErrorAs(t, err, &coinbase)
	other := p
	other.Known = []bitcoin.Payee{payee(1)}
	_, err = Seal(other, all)
	var wrong *RootError
	require.ErrorAs(t, err, &wrong, "ids depend on who was known")
}

// A key that is not in the shift stands between two that are, or at an end; one
// that is has no gap.
func TestAround(t *testing.T) {
	all := mined(t)
	p := posted(t, all)
	s, err := Seal(p, all)
	require.NoError(t, err)
	opens := func(o *Opening, index uint64) {
		root, ok := tree.RootFromPath(o.Leaf.Element(), index, o.Path)
		require.True(t, ok)
		require.Equal(t, p.ShareRoot, root)
	}
	for i, l := range s.sealed.Leaves {
		_, ok := s.Around(l.Key)
		require.False(t, ok)
		next := l.Key
		next[15]++ // no key ends in ff and is followed by its successor
		g, ok := s.Around(next)
		require.True(t, ok)
		require.EqualValues(t, i+1, g.Position)
		require.Equal(t, l, g.Below.Leaf)
		opens(g.Below, uint64(i))
		if i+1 == shares {
			require.Nil(t, g.Above)
			continue
		}
		require.Equal(t, s.sealed.Leaves[i+1], g.Above.Leaf)
		opens(g.Above, uint64(i+1))
	}
	g, ok := s.Around(shift.Key{})
	require.True(t, ok)
	require.Zero(t, g.Position)
	require.Nil(t, g.Below)
	require.Equal(t, s.sealed.Leaves[0], g.Above.Leaf)
}
