package ledger

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/journal"
)

// OldReason says how a ledger was found to be an old copy, or not to be known as the
// newest one.
type OldReason uint8

// The reasons of an OldCopyError, a closed set.
const (
	// JournalAhead: the journal holds what the ledger lacks, or has differently.
	JournalAhead OldReason = iota + 1
	// JournalMissing: there is no journal, and the ledger is not new.
	JournalMissing
	// JournalBehind: the journal lacks more than one write: it is an old copy itself.
	JournalBehind
	// JournalDamaged: the journal can not be read.
	JournalDamaged
	// ChainAhead: the chain holds a shift that the ledger has not made.
	ChainAhead
)

var oldReasons = [...]string{
	JournalAhead: "journal-ahead", JournalMissing: "journal-missing", JournalBehind: "journal-behind", JournalDamaged: "journal-damaged", ChainAhead: "chain-ahead",
}

// String returns the reason in kebab case.
func (r OldReason) String() string {
	if r == 0 || int(r) >= len(oldReasons) {
		return fmt.Sprintf("old-reason-%d", uint8(r))
	}
	return oldReasons[r]
}

// OldCopyError says that signing on could give numbers twice.
type OldCopyError struct {
	Reason  OldReason
	Journal string // where it is, or should be
	Detail  string
	Err     error // what is wrong with the journal; may be nil

	// Shifts that take shares, or may have taken some, ascending: receipts may be out
	// for shares of them that the ledger lacks.
	Shifts []AtRisk
}

// AtRisk is a shift with shares that the ledger may lack.
type AtRisk struct {
	K       uint64
	Stored  int  // shares in the ledger
	Journal int  // shares in the journal; 0 without one
	Posted  bool // the chain holds it, so all of its shares are public
}

func (e *OldCopyError) Error() string {
	return fmt.Sprintf("%s: %s", e.Reason, e.Detail)
}

func (e *OldCopyError) Unwrap() error { return e.Err }

// pend notes a share for the journal. It runs in the writer.
func (l *Ledger) pend(s journal.Share) {
	if l.journal != nil {
		l.pending = append(l.pending, s)
	}
}

// toJournal returns what the write that was just synced adds to the journal.
func (l *Ledger) toJournal() journal.Commit {
	c := journal.Commit{Writes: l.writes, Floor: l.floor(l.journal.Floor()), Newest: uint64(len(l.shifts)), Shares: l.pending}
	l.pending = nil
	return c
}

// floor returns the last of the shifts that were all final once, looking on from one
// up to which they were.
func (v *view) floor(k uint64) uint64 {
	for s := v.shift(k + 1); s != nil && s.WasFinal; s = v.shift(k + 1) {
		k++
	}
	return k
}

// fresh reports whether the ledger has never taken a share.
func (v *view) fresh() bool {
	return len(v.shifts) == 0 || len(v.shifts) == 1 && v.shifts[0].Count == 0 && v.shifts[0].State == StateOpen
}

// openJournal opens the journal, and refuses a ledger that is an old copy.
func (l *Ledger) openJournal(cfg Config) error {
	if cfg.Journal == nil {
		return nil
	}
	j, err := journal.Open(cfg.Journal, l.pool, l.log)
	l.journal = j
	bad := (*journal.Error)(nil)
	switch {
	case err == nil:
	case !errors.As(err, &bad):
		return err
	case bad.Reason == journal.Missing && l.fresh() && cfg.Posted == 0:
		return l.beginJournal()
	case bad.Reason == journal.InUse:
		return &OpenError{Reason: InUse, Dir: bad.Path, Err: err}
	case bad.Reason == journal.Foreign:
		return &OpenError{Reason: Foreign, Dir: bad.Path, Err: err}
	case j == nil:
		return &OpenError{Reason: Disk, Dir: bad.Path, Err: err}
	}
	added, old, err := l.compare(bad, cfg.Posted)
	switch {
	case err != nil:
		return err
	case old == nil:
		if cfg.Recover != nil {
			l.log.Warn("the ledger and its journal of receipts agree: there is nothing to recover; remove --recover")
		}
		return l.fillJournal(added)
	case cfg.Recover == nil:
		return &OpenError{Reason: OldCopy, Err: old}
	}
	if err := l.recover(cfg.Recover, cfg.Posted, old); err != nil {
		return err
	}
	// Everything is read again: what was recovered is as good as what it reads like.
	l.view = newView()
	return errors.Join(l.load(), l.beginJournal())
}

// beginJournal writes a journal that holds what the ledger does.
func (l *Ledger) beginJournal() error {
	c := journal.Commit{Writes: l.writes, Floor: l.floor(0), Newest: uint64(len(l.shifts))}
	for k := range l.unsigned {
		if k > c.Floor {
			c.Unsigned = append(c.Unsigned, k)
		}
	}
	shares := map[uint64][]journal.Share{}
	for k := c.Floor + 1; k <= c.Newest; k++ {
		rows, err := l.rows(k)
		if err != nil {
			return err
		}
		shares[k] = rows
	}
	return l.journal.Replace(c, shares)
}

// rows reads the shares of shift k as they are stored, in the order of g.
func (l *Ledger) rows(k uint64) (rows []journal.Share, err error) {
	it := l.db.NewIterator(sharesOf(k), nil)
	defer it.Release()
	for it.Next() {
		r, err := decodeShare(it.Value())
		if err != nil {
			return nil, damaged("share %x: %w", it.Key(), err)
		}
		rows = append(rows, journal.Share{K: k, G: r.number, Key: keyOf(r), Record: slices.Clone(it.Value())})
	}
	slices.SortFunc(rows, func(a, b journal.Share) int { return cmp.Compare(a.G, b.G) })
	return rows, it.Error()
}

// compare returns what the ledger has and the journal lacks, which is at most one
// write; or how the ledger is old. bad is what is wrong with the journal.
func (l *Ledger) compare(bad *journal.Error, posted uint64) (added journal.Commit, old *OldCopyError, err error) {
	j := l.journal
	newest := uint64(len(l.shifts))
	var wrong []string
	ahead := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	if j.Newest() > newest {
		ahead("the journal knows shift %d, the ledger %d", j.Newest(), newest)
	}
	if floor := l.floor(0); j.Floor() > floor {
		ahead("by the journal all shifts up to %d have been final, by the ledger those up to %d", j.Floor(), floor)
	}
	for k := j.Floor() + 1; k <= newest; k++ {
		rows, err := l.rows(k)
		if err != nil {
			return added, nil, err
		}
		keys := j.Keys(k)
		switch same := agree(rows, keys); {
		case same < len(keys) && same < len(rows):
			ahead("share number %d of shift %d is another one in the journal", same+1, k)
		case same < len(keys):
			ahead("the journal holds %d shares of shift %d, the ledger %d", len(keys), k, len(rows))
		case same < len(rows):
			added.Shares = append(added.Shares, rows[same:]...)
		}
		if j.Unsigned(k) && !l.unsigned[k] {
			ahead("by the journal shift %d is unsigned", k)
		}
	}
	for k := range l.unsigned {
		if k > j.Floor() && !j.Unsigned(k) {
			added.Unsigned = append(added.Unsigned, k)
		}
	}
	if j.Writes() > l.writes && len(wrong) == 0 {
		ahead("the journal knows %d writes of the ledger, the ledger %d", j.Writes(), l.writes)
	}
	behind := l.writes > j.Writes()+1 || l.writes == j.Writes() && len(added.Shares)+len(added.Unsigned) > 0
	added.Writes, added.Floor, added.Newest = l.writes, l.floor(0), newest

	old = &OldCopyError{Journal: j.String(), Shifts: l.atRisk(posted)}
	switch made := l.shift(posted); {
	case bad != nil && bad.Reason == journal.Missing:
		old.Reason, old.Detail, old.Err = JournalMissing, "there is no journal of receipts at "+j.String(), bad
		if l.writes == 0 && newest > 0 {
			old.Detail += "; the ledger was last written by a version of this program that kept none, so this is expected once, after an upgrade"
		}
	case bad != nil:
		old.Reason, old.Detail, old.Err = JournalDamaged, bad.Error(), bad
	case len(wrong) > 0:
		old.Reason, old.Detail = JournalAhead, strings.Join(wrong, "; ")
	case posted > 0 && (made == nil || made.State < StateProven):
		old.Reason, old.Detail = ChainAhead, fmt.Sprintf("the chain holds shift %d, which this ledger has not made", posted)
	case behind:
		old.Reason, old.Detail = JournalBehind, fmt.Sprintf("the journal at %s is an older copy itself: it knows %d writes of the ledger, the ledger %d", j, j.Writes(), l.writes)
	default:
		return added, nil, nil
	}
	return added, old, nil
}

// agree returns for how many numbers, from 1, the ledger and the journal have the same
// share.
func agree(rows []journal.Share, keys []shift.Key) (n int) {
	for n < len(rows) && n < len(keys) && rows[n].Key == keys[n] {
		n++
	}
	return n
}

// atRisk lists the shifts with shares that the ledger may lack. A shift is opened only
// when the one two before is posted, so there is none above posted + 2.
func (l *Ledger) atRisk(posted uint64) (risks []AtRisk) {
	last := max(posted+2, l.journal.Newest(), uint64(len(l.shifts)))
	for k := l.floor(0) + 1; k <= last; k++ {
		r := AtRisk{K: k, Journal: len(l.journal.Keys(k)), Posted: k <= posted}
		if s := l.shift(k); s != nil {
			if s.State >= StateSealed {
				continue
			}
			r.Stored = int(s.Count)
		}
		risks = append(risks, r)
	}
	return risks
}

// fillJournal adds what a process that was killed could not write any more.
func (l *Ledger) fillJournal(c journal.Commit) error {
	if c.Writes == l.journal.Writes() {
		return nil
	}
	shares := c.Shares
	for len(shares) > maxGroup {
		some := journal.Commit{Writes: l.journal.Writes(), Floor: l.journal.Floor(), Newest: c.Newest, Shares: shares[:maxGroup]}
		if err := l.journal.Write(some); err != nil {
			return err
		}
		shares = shares[maxGroup:]
	}
	c.Shares = shares
	return l.journal.Write(c)
}
