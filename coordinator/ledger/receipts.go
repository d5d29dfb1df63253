package ledger

import (
	"math"
	"slices"
	"sync"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
)

// Receipts returns the numbers of the payee's shares under a tag whose c is above
// after, at most limit of them, in the order of c: what receipts were, or could
// have been, signed for. Only shares that are synced to disk, in the ledger and in its journal, are among them. A tag
// without shift has none. Errors: *FailedError, ErrClosed.
func (l *Ledger) Receipts(tag int64, p bitcoin.Payee, after uint32, limit int) ([]receipt.Receipt, error) {
	if tag < TagOf(1) || tag > math.MaxInt64-2 {
		return []receipt.Receipt{}, nil
	}
	k := uint64(tag + 2)
	l.mu.RLock()
	if t := l.taking[k]; t != nil {
		defer l.mu.RUnlock()
		return t.numbers.receipts(tag, p, after, t.synced, limit), nil
	}
	s := l.shift(k)
	if s == nil {
		l.mu.RUnlock()
		return []receipt.Receipt{}, nil
	}
	count, last := s.Count, uint32(math.MaxUint32)
	if synced, sealing := l.sealing[k]; sealing {
		last = synced // the write that seals it is still under way, or failed
	}
	l.mu.RUnlock()
	numbers, err := l.numbered.of(k, count, func() ([]storedShare, error) { return scanStored(l.db, k) })
	if err != nil {
		return nil, l.readError(err)
	}
	return numbers.receipts(tag, p, after, last, limit), nil
}

// maxNumbered bounds how many sealed shifts' numbers are kept in memory: those of
// a window. A shift of 32,768 shares takes about a megabyte.
const maxNumbered = 8

// numberedShifts keeps the numbers of sealed shifts that were asked for.
type numberedShifts struct {
	mu    sync.Mutex
	known map[uint64]numbering
}

// of returns the numbers of shift k, which has count shares. One caller at a time
// reads a shift: whoever asks for many costs the disk no more than one.
func (n *numberedShifts) of(k uint64, count uint32, scan func() ([]storedShare, error)) (numbering, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if known := n.known[k]; known != nil {
		return known, nil
	}
	shares, err := scan()
	if err != nil {
		return nil, err
	}
	numbers := number(shares)
	if len(shares) != int(count) {
		return numbers, nil // the write that seals it is still under way
	}
	if n.known == nil {
		n.known = map[uint64]numbering{}
	}
	n.known[k] = numbers
	if len(n.known) > maxNumbered {
		oldest := k
		for other := range n.known {
			oldest = min(oldest, other)
		}
		delete(n.known, oldest)
	}
	return numbers, nil
}

// promises is Receipts with the right to sign: what Receipts returns is journaled.
func (l *Ledger) promises(tag int64, p bitcoin.Payee, after uint32, limit int) ([]promise, error) {
	receipts, err := l.Receipts(tag, p, after, limit)
	out := make([]promise, len(receipts))
	for i, r := range receipts {
		out[i] = promise{receipt: r, journaled: journaled{l.journal != nil}}
	}
	return out, err
}

// Unsigned reports whether no receipts are signed for the shares of a tag.
func (l *Ledger) Unsigned(tag int64) bool {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.unsigned[uint64(tag+2)]
}

// UnsignedTags lists the tags of shifts that are not final, under which no receipts are
// signed, ascending: for the health of the pool.
func (l *Ledger) UnsignedTags() (tags []int64) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	for k := range l.unsigned {
		if s := l.shift(k); s == nil || s.State != StateFinal {
			tags = append(tags, TagOf(k))
		}
	}
	slices.Sort(tags)
	return tags
}
