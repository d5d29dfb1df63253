package ledger

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/opt"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/journal"
)

// Source is where missing shares come from.
type Source uint8

// The sources, a closed set.
const (
	// FromJournal takes every share from the journal, with its number. Signing goes on
	// as if nothing had happened.
	FromJournal Source = iota + 1
	// FromReceipts takes the shares that miners' proxies hold receipts for. Nothing
	// more is signed under the open tags, for there may be receipts that nobody showed.
	FromReceipts
	// WithoutSigning takes what the journal still has, and no share from anybody else. It
	// signs nothing more under the open tags.
	WithoutSigning
)

// Recovery is how a ledger that is an old copy goes on. Shifts that the chain holds
// and the ledger does not are made again in any case, from the chain and from shares
// that give the posted root.
type Recovery struct {
	From     Source
	Receipts []Promised // of FromReceipts
	// Rules are those of a tag, without the parents: whose shares are taken, the
	// operator has verified before it signed or journaled them.
	Rules func(tag int64) (share.Rules, error)
	// Posted returns the shifts from k on that the chain holds, ascending.
	Posted func(k uint64) ([]PostedShift, error)
	// Shares returns the published shares of a posted shift, from a mirror.
	Shares func(k uint64) ([]share.Evidence, error)
	Report func(Recovered) // is told what became of each shift; may be nil
}

// Promised is a share with the receipt that was signed for it. That the pool signed
// the receipt, the caller has verified.
type Promised struct {
	Receipt  receipt.Receipt
	Evidence share.Evidence
}

// PostedShift is a shift as the chain holds it.
type PostedShift struct {
	K         uint64
	Anchor    common.Hash
	Post      Post // MinersBefore and Miners are not needed
	NewPayees []bitcoin.Payee
}

// Recovered is what became of one shift.
type Recovered struct {
	K         uint64
	Before    int      // shares that the ledger had
	After     int      // shares that it has now
	FromChain bool     // it is posted, and was made again
	Unsigned  bool     // nothing more is signed for its shares
	Dropped   int      // shares of the ledger for which there is no room beside those that were acknowledged last
	Highest   uint32   // number of the receipts that were shown
	NotShown  []uint32 // numbers up to Highest for which no receipt was shown, nor stored
}

func unrecoverable(format string, args ...any) error {
	return &OpenError{Reason: Unrecoverable, Err: fmt.Errorf(format, args...)}
}

// recovery is one at work.
type recovery struct {
	*Recovery
	l         *Ledger
	batch     leveldb.Batch
	journaled map[uint64][]journal.Share
	members   []bitcoin.Payee
	rewound   bool // ids were taken back: what was proven after is not proven any more
}

// recover mends the ledger, with one write.
func (l *Ledger) recover(how *Recovery, posted uint64, old *OldCopyError) error {
	r := &recovery{Recovery: how, l: l, members: slices.Clone(l.members)}
	switch {
	case old.Reason == JournalAhead || old.Reason == JournalBehind || old.Reason == ChainAhead:
		var err error
		if r.journaled, err = l.journal.Shares(); err != nil {
			return err
		}
	case how.From == FromJournal:
		return unrecoverable("the shares cannot be taken from the journal: %s", old.Detail)
	}
	if how.From == FromJournal && old.Reason != JournalAhead {
		return unrecoverable("the shares cannot be taken from the journal, which does not hold what the ledger lacks: %s", old.Detail)
	}
	if err := r.fromChain(posted); err != nil {
		return err
	}
	if err := r.open(posted); err != nil {
		return err
	}
	writes := max(l.writes, l.journal.Writes()) + 1
	r.batch.Put(writesKey, binary.BigEndian.AppendUint64(nil, writes))
	if err := l.db.Write(&r.batch, &opt.WriteOptions{Sync: true}); err != nil {
		return err
	}
	return nil
}

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
		return unrecoverable("the chain holds shift %d, and neither the ledger nor the journal has its shares: name a mirror of the share data, for example of `paydirt watch`", p.K)
	}
	published, err := r.Shares(p.K)
	if err != nil {
		return unrecoverable("the chain holds shift %d, and its shares are neither in the ledger, nor in the journal, nor at the mirrors: %w", p.K, err)
	}
	rows, err := numberedRows(p.K, published)
	if err != nil {
		return err
	}
	ok, err := r.gives(p, rows)
	if err == nil && !ok {
		err = unrecoverable("the mirror's shares of shift %d are not those that were posted", p.K)
	}
	return r.keep(p, own, rows, true, err) // which number each had nobody knows
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

// replace stages rows in the place of those that are stored.
func (r *recovery) replace(k uint64, own, rows []journal.Share) {
	for _, s := range own {
		r.batch.Delete(shareKey(k, s.Key))
	}
	for _, s := range rows {
		r.batch.Put(shareKey(k, s.Key), s.Record)
	}
}

func (r *recovery) report(what Recovered) {
	if r.Report != nil {
		r.Report(what)
	}
}

// open sees to the shifts that are not posted.
func (r *recovery) open(posted uint64) error {
	newest := max(uint64(len(r.l.shifts)), posted+1, r.l.journal.Newest())
	// No shift above can have been open, for it needs a state that is posted.
	last := max(newest, posted+2)
	for _, p := range r.Receipts {
		k := uint64(p.Receipt.Tag + 2)
		if k > last {
			return unrecoverable("there is a receipt under tag %d, and the chain holds %d shifts: is the EVM node behind?", p.Receipt.Tag, posted)
		}
		newest = max(newest, k)
	}
	if r.From == FromJournal {
		last = newest
	}
	for k := posted + 1; k <= last; k++ {
		done, err := r.sealedStays(k)
		if err != nil {
			return err
		}
		if done {
			continue
		}
		if err := r.openShift(k, newest); err != nil {
			return err
		}
	}
	return nil
}

// sealedStays reports whether shift k is sealed, and may stay so: its shares are all
// that there are. They are not when the journal holds others.
func (r *recovery) sealedStays(k uint64) (bool, error) {
	s := r.l.shift(k)
	if s == nil || s.State < StateSealed || r.rewound {
		return false, nil
	}
	if r.From == FromJournal {
		rows, err := r.l.rows(k)
		if err != nil {
			return false, err
		}
		keys := r.l.journal.Keys(k)
		if len(rows) != len(keys) || agree(rows, keys) != len(rows) {
			return false, r.rewind(k)
		}
	}
	if r.l.journal.Unsigned(k) {
		r.batch.Put(unsignedKey(k), nil)
	}
	return true, nil
}

// openShift gives a shift that takes shares those that are missing.
func (r *recovery) openShift(k, newest uint64) error {
	own, err := r.l.rows(k)
	if err != nil {
		return err
	}
	rows, told, err := r.merge(k, own)
	if err != nil {
		return err
	}
	told.K, told.Before, told.After = k, len(own), len(rows)
	told.Unsigned = r.From != FromJournal || r.l.journal.Unsigned(k) || r.l.unsigned[k]
	if told.Unsigned {
		r.batch.Put(unsignedKey(k), nil)
	}
	if k > newest {
		r.report(told)
		return nil
	}
	record := Shift{K: k, State: StateOpen, Opened: r.l.now()}
	if s := r.l.shift(k); s != nil {
		record = *s
	}
	if record.State == StateOpen && k < newest {
		record.State, record.Rotated = StateFull, r.l.now()
	}
	if record.State > StateFull {
		r.batch.Delete(postKey(k))
		record = Shift{K: k, State: StateFull, Opened: record.Opened, Rotated: record.Rotated}
	}
	record.Count = 0 // counted from the shares themselves
	value, err := record.encode()
	if err != nil {
		return err
	}
	r.batch.Put(shiftKey(k), value)
	r.replace(k, own, rows)
	r.report(told)
	return nil
}

// merge returns the shares of shift k from all sources, numbered. Those of the journal
// keep their numbers, for they may be signed. Then come those that miners hold receipts
// for, then those that only the ledger has, as far as there is room.
func (r *recovery) merge(k uint64, own []journal.Share) (rows []journal.Share, told Recovered, err error) {
	there := map[shift.Key]bool{}
	add := func(key shift.Key, e share.Evidence) (err error) {
		switch {
		case there[key]:
			return nil
		case len(rows) >= r.l.pool.Tier.Leaves:
			told.Dropped++
			return nil
		}
		there[key] = true
		s := journal.Share{K: k, G: uint32(len(rows)) + 1, Key: key}
		s.Record, err = shareRecord{s.G, e}.encode()
		rows = append(rows, s)
		return err
	}
	stored, shown := map[shift.Key]bool{}, map[uint32]bool{}
	for _, s := range own {
		stored[s.Key], shown[s.G] = true, true
	}
	for _, s := range r.journaled[k] {
		shown[s.G] = true
		record, err := decodeShare(s.Record)
		if err != nil {
			return nil, told, damaged("share %x: %w", s.Key, err)
		}
		if !stored[s.Key] {
			if err := r.verify(k, s.Key, record.evidence, nil); err != nil {
				return nil, told, err
			}
		}
		if err := add(s.Key, record.evidence); err != nil {
			return nil, told, err
		}
	}
	for _, p := range r.Receipts {
		if p.Receipt.Tag != TagOf(k) {
			continue
		}
		if err := r.verify(k, p.Receipt.Key, p.Evidence, &p.Receipt.Payee); err != nil {
			return nil, told, err
		}
		if err := add(p.Receipt.Key, p.Evidence); err != nil {
			return nil, told, err
		}
		shown[p.Receipt.G] = true
		told.Highest = max(told.Highest, p.Receipt.G)
	}
	for _, s := range own {
		record, err := decodeShare(s.Record)
		if err != nil {
			return nil, told, damaged("share %x: %w", s.Key, err)
		}
		if err := add(s.Key, record.evidence); err != nil {
			return nil, told, err
		}
	}
	for g := uint32(1); g < told.Highest; g++ {
		if !shown[g] {
			told.NotShown = append(told.NotShown, g)
		}
	}
	return rows, told, nil
}

// verify checks evidence by the rules of its tag, as far as they do not depend on a
// parent that may be forgotten: that the parent was good, the operator's signature or
// its journal vouches for.
func (r *recovery) verify(k uint64, key shift.Key, e share.Evidence, payee *bitcoin.Payee) error {
	bad := func(err error) error { return unrecoverable("share %s of shift %d: %w", key, k, err) }
	rules, err := r.Rules(TagOf(k))
	if err != nil {
		return bad(err)
	}
	coinbase, err := bitcoin.ParseCoinbase(e.Coinbase)
	if err != nil {
		return bad(err)
	}
	rules.MinParentHeight = 0
	parent := share.Parent{Height: coinbase.Height - 1, ChildBits: e.Header.Bits()}
	rules.Parent = func(chainhash.Hash) (share.Parent, bool) { return parent, true }
	who, err := share.Verify(e, rules)
	switch {
	case err != nil:
		return bad(err)
	case shift.KeyOf(e.Header.Hash()) != key:
		return bad(fmt.Errorf("the evidence is that of share %s", shift.KeyOf(e.Header.Hash())))
	case payee != nil && who != *payee:
		return bad(fmt.Errorf("the evidence names %s, the receipt %s", who, payee))
	}
	return nil
}
