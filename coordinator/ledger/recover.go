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
	// operator has verified before it signed, journaled or posted them.
	Rules func(tag int64) (share.Rules, error)
	// Posted returns the shifts from k on that the chain holds, ascending.
	Posted func(k uint64) ([]PostedShift, error)
	// Shares gets the published shares of a posted shift, from one mirror after the
	// other until take returns nil. May be nil.
	Shares func(k uint64, take func([]share.Evidence) error) error
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
	switch old.Reason {
	case JournalAhead, JournalBehind, ChainAhead:
		var err error
		if r.journaled, err = l.journal.Shares(); err != nil {
			return err
		}
	default:
		if how.From == FromJournal {
			return unrecoverable("the shares cannot be taken from the journal: %s", old.Detail)
		}
		if old.Reason == JournalDamaged {
			// What stands before the damage is as it was written.
			r.journaled, _ = l.journal.Shares()
		}
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
