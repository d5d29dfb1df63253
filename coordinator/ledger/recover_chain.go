package ledger

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/journal"
)

// fromChain makes the posted shifts again that the ledger has not made.
func (r *recovery) fromChain(posted uint64) error {
	first := uint64(1)
	for s := r.l.shift(first); s != nil && s.State >= StatePosted; s = r.l.shift(first) {
		first++
	}
	if first > posted {
		return nil
	}
	shifts, err := r.Posted(first)
	if err != nil {
		return err
	}
	for i, p := range shifts {
		if p.K != first+uint64(i) {
			return unrecoverable("the chain shows shift %d where shift %d should follow", p.K, first+uint64(i))
		}
		if err := r.onChain(p); err != nil {
			return err
		}
	}
	if first+uint64(len(shifts)) <= posted {
		return unrecoverable("the chain holds %d shifts and does not show shift %d", posted, first+uint64(len(shifts)))
	}
	return nil
}

// onChain sees to one posted shift.
func (r *recovery) onChain(p PostedShift) error {
	if s := r.l.shift(p.K); s != nil && s.State == StateProven && !r.rewound {
		made, err := r.l.Post(p.K)
		if err != nil {
			return err
		}
		if made.ShareRoot == p.Post.ShareRoot && made.CountsRoot == p.Post.CountsRoot {
			return r.anchored(p)
		}
		if err := r.rewind(p.K); err != nil {
			return err
		}
	}
	return r.madeAgain(p)
}

// rewind takes back the ids that shift k, and those after it, have given: the shift
// that was proven here is not the one that counts.
func (r *recovery) rewind(k uint64) error {
	if s := r.l.shift(k); r.rewound || s.State < StateProven {
		return nil
	}
	made, err := r.l.Post(k)
	if err != nil {
		return err
	}
	for id := made.MinersBefore; int(id) < len(r.l.members); id++ {
		r.batch.Delete(memberKey(id))
	}
	r.members = r.members[:made.MinersBefore]
	r.rewound = true
	return nil
}

// anchored gives a shift that is proven the anchor with which it was posted.
func (r *recovery) anchored(p PostedShift) error {
	s := *r.l.shift(p.K)
	anchors := slices.DeleteFunc(slices.Clone(s.Anchors), func(a common.Hash) bool { return a == p.Anchor })
	s.Anchors = append(anchors, p.Anchor)
	value, err := s.encode()
	if err != nil {
		return err
	}
	r.batch.Put(shiftKey(p.K), value)
	return nil
}

// madeAgain makes one posted shift again, from the first shares that give its root.
func (r *recovery) madeAgain(p PostedShift) error {
	own, err := r.l.rows(p.K)
	if err != nil {
		return err
	}
	if journaled := r.journaled[p.K]; len(journaled) > 0 {
		if ok, err := r.gives(p, journaled); err != nil || ok {
			return r.keep(p, own, journaled, r.l.journal.Unsigned(p.K), err)
		}
		if r.From == FromJournal {
			return unrecoverable("the shares of shift %d in the journal are not those that were posted: the journal is an older copy itself, and cannot tell what was signed after it", p.K)
		}
	} else if r.From == FromJournal && p.K > r.l.journal.Floor() {
		return unrecoverable("the chain holds shift %d and the journal has no share of it: the journal is an older copy itself, and cannot tell what was signed after it", p.K)
	}
	if ok, err := r.gives(p, own); err != nil || ok {
		return r.keep(p, own, own, r.l.unsigned[p.K], err)
	}
	if r.Shares == nil {
		return unrecoverable("the chain holds shift %d, and neither the ledger nor the journal has its shares: name a mirror of the share data with --recover-shares, for example that of `paydirt watch`", p.K)
	}
	var rows []journal.Share
	err = r.Shares(p.K, func(published []share.Evidence) (err error) {
		rows, err = r.published(p, published)
		return err
	})
	if err != nil {
		return unrecoverable("the chain holds shift %d, and its shares are neither in the ledger, nor in the journal, nor at the mirrors: %w", p.K, err)
	}
	return r.keep(p, own, rows, true, nil) // which number each had nobody knows
}

// published numbers the shares that a mirror gave, when they are those of a posted
// shift. The root commits to keys and payees only, so the evidence is verified too:
// samples are answered with it, and one that is not answered convicts the shift.
func (r *recovery) published(p PostedShift, shares []share.Evidence) ([]journal.Share, error) {
	rows, err := numberedRows(p.K, shares)
	if err != nil {
		return nil, err
	}
	if ok, err := r.gives(p, rows); err != nil || !ok {
		return nil, errors.Join(err, fmt.Errorf("the mirror's shares of shift %d are not those that were posted", p.K))
	}
	for i, s := range rows {
		if err := r.verify(p.K, s.Key, shares[i], nil); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// numberedRows gives shares numbers.
func numberedRows(k uint64, shares []share.Evidence) (rows []journal.Share, err error) {
	for _, e := range shares {
		s := journal.Share{K: k, G: uint32(len(rows)) + 1, Key: shift.KeyOf(e.Header.Hash())}
		if s.Record, err = (shareRecord{s.G, e}).encode(); err != nil {
			return nil, err
		}
		rows = append(rows, s)
	}
	return rows, nil
}

// gives reports whether these shares are those of a posted shift.
func (r *recovery) gives(p PostedShift, rows []journal.Share) (bool, error) {
	if len(rows) != int(p.Post.Count) {
		return false, nil
	}
	entries := make([]shift.Entry, len(rows))
	for i, s := range rows {
		record, err := decodeShare(s.Record)
		if err != nil {
			return false, damaged("share %x: %w", s.Key, err)
		}
		coinbase, err := bitcoin.ParseCoinbase(record.evidence.Coinbase)
		if err != nil {
			return false, nil // a mirror's
		}
		entries[i] = shift.Entry{Key: keyOf(record), Payee: coinbase.Payee}
	}
	slices.SortFunc(entries, func(a, b shift.Entry) int { return slices.Compare(a.Key[:], b.Key[:]) })
	sealed, err := shift.Seal(r.l.pool.Tier, p.K, entries, r.members)
	if err != nil {
		return false, nil
	}
	made := state.NewShift(sealed, common.Hash{}, common.Hash{}, common.Hash{})
	return made.ShareRoot == p.Post.ShareRoot && made.CountsRoot == p.Post.CountsRoot && slices.Equal(sealed.NewPayees, p.NewPayees), nil
}

// keep stages a posted shift as one that is proven: the life cycle finds its post on
// the chain by itself.
func (r *recovery) keep(p PostedShift, own, rows []journal.Share, unsigned bool, err error) error {
	if err != nil {
		return err
	}
	now := r.l.now()
	record := Shift{K: p.K, Opened: now, Rotated: now, Sealed: now}
	if s := r.l.shift(p.K); s != nil {
		record = *s
	}
	record.State, record.Count, record.Anchors = StateProven, p.Post.Count, []common.Hash{p.Anchor}
	p.Post.MinersBefore = uint32(len(r.members))
	p.Post.Miners = p.Post.MinersBefore + uint32(len(p.NewPayees))
	value, err := record.encode()
	if err != nil {
		return err
	}
	r.batch.Put(shiftKey(p.K), value)
	if value, err = p.Post.encode(); err != nil {
		return err
	}
	r.batch.Put(postKey(p.K), value)
	for i, payee := range p.NewPayees {
		r.batch.Put(memberKey(p.Post.MinersBefore+uint32(i)), payee[:])
	}
	r.members = append(r.members, p.NewPayees...)
	r.replace(p.K, own, rows)
	if unsigned {
		r.batch.Put(unsignedKey(p.K), nil)
	}
	r.report(Recovered{K: p.K, Before: len(own), After: len(rows), FromChain: true, Unsigned: unsigned})
	return nil
}
