package answer

import (
	"bytes"
	"fmt"
	"slices"
	"sort"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/tree"
)

// Posted is what the chain says of a shift.
type Posted struct {
	Tier      shift.Tier
	K         uint64
	ShareRoot fr.Element
	Known     []bitcoin.Payee // miners before the shift, in the order of their ids
}

// Shift is a posted shift with its share data.
type Shift struct {
	sealed *shift.Sealed
	tree   *tree.Tree
	shares []share.Evidence // by leaf
}

// RootError says that share data is not that of the posted shift.
type RootError struct {
	K            uint64
	Shares       int
	Root, Posted fr.Element
}

func (e *RootError) Error() string {
	return fmt.Sprintf("answer: the %d shares given for shift %d hash to %s, posted is %s", e.Shares, e.K, e.Root.String(), e.Posted.String())
}

// Seal seals the shares of a posted shift, in any order. The error is a
// *bitcoin.CoinbaseError when a share names no payee, a *shift.Error when the
// shares cannot be a shift, or a *RootError when they are not the posted one.
func Seal(p Posted, shares []share.Evidence) (*Shift, error) {
	entries := make([]shift.Entry, len(shares))
	for i, e := range shares {
		c, err := bitcoin.ParseCoinbase(e.Coinbase)
		if err != nil {
			return nil, fmt.Errorf("answer: share %d of shift %d: %w", i, p.K, err)
		}
		entries[i] = shift.Entry{Key: keyOf(e), Payee: c.Payee}
	}
	sealed, err := shift.Seal(p.Tier, p.K, entries, p.Known)
	if err != nil {
		return nil, err
	}
	s := &Shift{sealed: sealed, tree: sealed.ShareTree(), shares: slices.Clone(shares)}
	if root := s.tree.Root(); root != p.ShareRoot {
		return nil, &RootError{K: p.K, Shares: len(shares), Root: root, Posted: p.ShareRoot}
	}
	slices.SortFunc(s.shares, func(a, b share.Evidence) int {
		x, y := keyOf(a), keyOf(b)
		return bytes.Compare(x[:], y[:])
	})
	return s, nil
}

func keyOf(e share.Evidence) shift.Key { return shift.KeyOf(e.Header.Hash()) }

// Len returns the number of shares.
func (s *Shift) Len() int { return len(s.shares) }

// Opening is a leaf with its path to the share root.
type Opening struct {
	Leaf shift.Leaf
	Path []fr.Element // see package tree
}

// At opens leaf i and returns the share behind it. ok is false when the shift has
// no such leaf.
func (s *Shift) At(i uint32) (o Opening, e share.Evidence, ok bool) {
	if int64(i) >= int64(len(s.shares)) {
		return Opening{}, share.Evidence{}, false
	}
	return s.open(int(i)), s.shares[i], true
}

func (s *Shift) open(i int) Opening { return Opening{Leaf: s.sealed.Leaves[i], Path: s.tree.Path(i)} }

// Gap shows that a key is in no leaf: the leaves before and after the place where
// it would stand.
type Gap struct {
	Position uint32   // number of keys that are smaller
	Below    *Opening // leaf Position−1; nil when Position is 0
	Above    *Opening // leaf Position; nil when there is none
}

// Around returns the gap that a key falls into; ok is false when a leaf has it.
func (s *Shift) Around(key shift.Key) (g Gap, ok bool) {
	leaves := s.sealed.Leaves
	at := sort.Search(len(leaves), func(i int) bool { return bytes.Compare(leaves[i].Key[:], key[:]) >= 0 })
	if at < len(leaves) && leaves[at].Key == key {
		return Gap{}, false
	}
	g.Position = uint32(at)
	if at > 0 {
		below := s.open(at - 1)
		g.Below = &below
	}
	if at < len(leaves) {
		above := s.open(at)
		g.Above = &above
	}
	return g, true
}
