package shift

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/tree"
)

// Reason says why a set of ledger shares can not be sealed into a shift.
type Reason uint8

// The reasons of an *Error.
const (
	// ReasonTier: the sizes are not those of a tier.
	ReasonTier Reason = iota + 1
	// ReasonFull: more shares than the tier has leaves.
	ReasonFull
	// ReasonZeroKey: a key of zero, which no leaf may have.
	ReasonZeroKey
	// ReasonDuplicateKey: one share twice.
	ReasonDuplicateKey
	// ReasonRegistryFull: more miners than the tier has ids.
	ReasonRegistryFull
	// ReasonKnownTwice: the registry that was passed in names a miner twice.
	ReasonKnownTwice
	// ReasonBelowThreshold: fewer shares than the contract takes (Postable only).
	ReasonBelowThreshold
)

var reasons = [...]string{
	ReasonTier:           "bad-tier",
	ReasonFull:           "shift-full",
	ReasonZeroKey:        "zero-key",
	ReasonDuplicateKey:   "duplicate-key",
	ReasonRegistryFull:   "registry-full",
	ReasonKnownTwice:     "known-twice",
	ReasonBelowThreshold: "below-threshold",
}

// String returns the reason in kebab case.
func (r Reason) String() string {
	if r == 0 || int(r) >= len(reasons) {
		return fmt.Sprintf("shift reason %d", uint8(r))
	}
	return reasons[r]
}

// Error is the only error of this package's Seal and Postable.
type Error struct {
	Reason Reason
	Detail string
}

func (e *Error) Error() string { return fmt.Sprintf("shift: %s: %s", e.Reason, e.Detail) }

func fail(r Reason, format string, args ...any) error {
	return &Error{r, fmt.Sprintf(format, args...)}
}

// Entry is a ledger share as far as accounting goes.
type Entry struct {
	Key   Key
	Payee bitcoin.Payee
}

// Sealed is a shift whose content is fixed.
type Sealed struct {
	K         uint64
	Tier      Tier
	Leaves    []Leaf          // ascending keys, without padding
	NewPayees []bitcoin.Payee // ids Miners−len(NewPayees) … Miners−1
	Miners    int             // size of the registry after this shift
	Counts    []uint16        // by id, len Miners; they sum to len(Leaves)
}

// Seal orders the entries by key, gives ids to the payees that are not among the
// known ones (whose ids are their indices), and counts. It changes none of its
// arguments. The result does not depend on the order of entries.
func Seal(t Tier, k uint64, entries []Entry, known []bitcoin.Payee) (*Sealed, error) {
	if err := t.Validate(); err != nil {
		return nil, fail(ReasonTier, "%v", err)
	}
	if len(entries) > t.Leaves {
		return nil, fail(ReasonFull, "%d shares for %d leaves", len(entries), t.Leaves)
	}
	if len(known) > t.Miners {
		return nil, fail(ReasonRegistryFull, "%d known miners for %d ids", len(known), t.Miners)
	}
	ids := make(map[bitcoin.Payee]uint32, len(known))
	for i, p := range known {
		if first, twice := ids[p]; twice {
			return nil, fail(ReasonKnownTwice, "%s has ids %d and %d", p, first, i)
		}
		ids[p] = uint32(i)
	}

	sorted := slices.Clone(entries)
	slices.SortFunc(sorted, func(a, b Entry) int { return bytes.Compare(a.Key[:], b.Key[:]) })
	s := &Sealed{K: k, Tier: t, Miners: len(known), Leaves: make([]Leaf, len(sorted))}
	for i, e := range sorted {
		switch {
		case e.Key == Key{}:
			return nil, fail(ReasonZeroKey, "a share of %s", e.Payee)
		case i > 0 && e.Key == sorted[i-1].Key:
			return nil, fail(ReasonDuplicateKey, "%s, of %s and %s", e.Key, sorted[i-1].Payee, e.Payee)
		}
		id, seen := ids[e.Payee]
		if !seen {
			if s.Miners == t.Miners {
				return nil, fail(ReasonRegistryFull, "no id left for %s", e.Payee)
			}
			id = uint32(s.Miners)
			ids[e.Payee] = id
			s.NewPayees = append(s.NewPayees, e.Payee)
			s.Miners++
		}
		s.Leaves[i] = Leaf{ID: id, Key: e.Key}
	}
	s.Counts = make([]uint16, s.Miners)
	for _, l := range s.Leaves {
		s.Counts[l.ID]++
	}
	return s, nil
}

// Postable returns an error when the contract would refuse the shift for its
// size: it takes n_t to n ledger shares.
func (s *Sealed) Postable() error {
	if len(s.Leaves) < s.Tier.Threshold() {
		return fail(ReasonBelowThreshold, "%d shares, the contract takes %d to %d", len(s.Leaves), s.Tier.Threshold(), s.Tier.Leaves)
	}
	return nil
}

// Elements returns the n leaves of the tree, padding included.
func (s *Sealed) Elements() []fr.Element {
	leaves := make([]fr.Element, s.Tier.Leaves)
	for i, l := range s.Leaves {
		leaves[i] = l.Element()
	}
	return leaves
}

// ShareTree returns the tree over Elements, for the openings of single leaves.
func (s *Sealed) ShareTree() *tree.Tree { return tree.New(s.Elements()) }

// ShareRoot returns the root of the share tree.
func (s *Sealed) ShareRoot() fr.Element { return s.ShareTree().Root() }

// CountsBytes returns the counts as they are posted, 2·Miners bytes.
func (s *Sealed) CountsBytes() []byte { return EncodeCounts(s.Counts) }

// CountsRoot returns the root of the tree over the packs of the counts.
func (s *Sealed) CountsRoot() fr.Element {
	return tree.New(Packs(s.Tier, s.CountsBytes())).Root()
}
