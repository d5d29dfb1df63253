package ledger

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"slices"

	"github.com/syndtr/goleveldb/leveldb"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/sharefile"
)

// Newest returns the number of the newest shift, which is the open one.
func (l *Ledger) Newest() uint64 {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return uint64(len(l.shifts))
}

// Shift returns shift k as it is now, with the running Count of a shift that
// takes shares; ok is false when there is none.
func (l *Ledger) Shift(k uint64) (s Shift, ok bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	if p := l.shift(k); p != nil {
		s, ok = *p, true
		s.Anchors = slices.Clone(s.Anchors)
	}
	return s, ok
}

// Members returns the payees of the ids 0 … n−1, at most as many as have one.
func (l *Ledger) Members(n int) []bitcoin.Payee {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return slices.Clone(l.members[:min(n, len(l.members))])
}

// Post returns what was proven about shift k.
func (l *Ledger) Post(k uint64) (*Post, error) {
	value, err := l.db.Get(postKey(k), nil)
	if err == leveldb.ErrNotFound {
		return nil, fmt.Errorf("ledger: shift %d is not proven", k)
	}
	if err != nil {
		return nil, l.readError(err)
	}
	p, err := decodePost(value)
	if err != nil {
		return nil, l.readError(damaged("%w", err))
	}
	return p, nil
}

// Evidence yields the evidence of all shares of shift k in the order of their
// keys, which is that of the leaves. An error ends the sequence.
func (l *Ledger) Evidence(k uint64) iter.Seq2[share.Evidence, error] {
	return func(yield func(share.Evidence, error) bool) {
		for r, err := range scanShares(l.db, k) {
			if err != nil {
				yield(share.Evidence{}, l.readError(err))
				return
			}
			if !yield(r.evidence, nil) {
				return
			}
		}
	}
}

// Entries returns all shares of a shift that is sealed, or later, as far as
// accounting goes. That they are as many as when it was sealed is checked.
func (l *Ledger) Entries(k uint64) ([]shift.Entry, error) {
	s, ok := l.Shift(k)
	if !ok || s.State < StateSealed {
		return nil, fmt.Errorf("ledger: shift %d is not sealed", k)
	}
	stored, err := scanStored(l.db, k)
	if err == nil && len(stored) != int(s.Count) {
		err = damaged("shift %d was sealed with %d shares, and has %d", k, s.Count, len(stored))
	}
	if err != nil {
		return nil, l.readError(err)
	}
	entries := make([]shift.Entry, len(stored))
	for i, s := range stored {
		entries[i] = s.Entry
	}
	return entries, nil
}

// WriteShares writes the share-data file of shift k, which must be proven.
func (l *Ledger) WriteShares(w io.Writer, k uint64) error {
	post, err := l.Post(k)
	if err != nil {
		return err
	}
	out, err := sharefile.NewWriter(w, sharefile.Header{
		ChainID: l.pool.ChainID, Distributor: l.pool.Distributor,
		K: k, Count: post.Count, ShareRoot: post.ShareRoot,
	})
	if err != nil {
		return err
	}
	for e, err := range l.Evidence(k) {
		if err != nil {
			return err
		}
		if err := out.Write(e); err != nil {
			return err
		}
	}
	return out.Close()
}

// readError latches a failure to read what must be there. A ledger that is being
// closed under a reader is none.
func (l *Ledger) readError(err error) error {
	if err == leveldb.ErrClosed || err == leveldb.ErrIterReleased {
		return ErrClosed
	}
	return l.fail(err)
}

func keyOf(r shareRecord) shift.Key { return shift.KeyOf(r.evidence.Header.Hash()) }

// scanShares yields the shares of shift k in the order of their keys.
func scanShares(db *leveldb.DB, k uint64) iter.Seq2[shareRecord, error] {
	return func(yield func(shareRecord, error) bool) {
		it := db.NewIterator(sharesOf(k), nil)
		defer it.Release()
		for it.Next() {
			r, err := decodeShare(it.Value())
			if err == nil && !bytes.Equal(it.Key(), shareKey(k, keyOf(r))) {
				err = fmt.Errorf("a share stands at the place of another")
			}
			if err != nil {
				yield(shareRecord{}, damaged("share %x: %w", it.Key(), err))
				return
			}
			if !yield(r, nil) {
				return
			}
		}
		if err := it.Error(); err != nil {
			yield(shareRecord{}, err)
		}
	}
}

// storedShare is a share as far as accounting goes, with its running number.
type storedShare struct {
	shift.Entry
	g uint32
}

// scanStored reads the shares of shift k in the order of their keys, and checks
// that their running numbers are 1, 2, … without a gap.
func scanStored(db *leveldb.DB, k uint64) ([]storedShare, error) {
	var (
		shares  []storedShare
		numbers []uint32
	)
	for r, err := range scanShares(db, k) {
		if err != nil {
			return nil, err
		}
		coinbase, err := bitcoin.ParseCoinbase(r.evidence.Coinbase)
		if err != nil {
			return nil, damaged("share %s of shift %d: %w", r.evidence.Header.Hash(), k, err)
		}
		shares = append(shares, storedShare{shift.Entry{Key: keyOf(r), Payee: coinbase.Payee}, r.number})
		numbers = append(numbers, r.number)
	}
	slices.Sort(numbers)
	for i, n := range numbers {
		if int(n) != i+1 {
			return nil, damaged("shift %d: share number %d is not there", k, i+1)
		}
	}
	return shares, nil
}
