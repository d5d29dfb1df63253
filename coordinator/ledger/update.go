package ledger

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/syndtr/goleveldb/leveldb"

	"paydirt/coordinator/core/bitcoin"
)

// Change is a new record for one shift.
type Change struct {
	From State // that the stored record must have; StateNone for a new shift
	To   Shift // Count is the ledger's and is ignored

	// Post and the payees of its new miners come with the first move to proven,
	// and never otherwise.
	Post      *Post
	NewPayees []bitcoin.Payee
}

// Update stores all changes or none, synced to disk when it returns nil. No
// share is taken for a shift after its change to sealed, so the shares of that
// record's Count are all there will ever be. Errors: *MoveError when a change
// does not fit what is stored, *FailedError, ErrClosed, the context's.
func (l *Ledger) Update(ctx context.Context, changes ...Change) error {
	return l.submit(ctx, func(b *leveldb.Batch) error {
		for _, c := range changes {
			if err := l.fits(c); err != nil {
				return err
			}
		}
		return l.stageChanges(b, changes)
	})
}

// fits checks a change against what is stored. Which moves make sense is not
// decided here.
func (l *Ledger) fits(c Change) error {
	refuse := func(format string, args ...any) error {
		return &MoveError{c.To.K, fmt.Sprintf(format, args...)}
	}
	stored := StateNone
	if s := l.shift(c.To.K); s != nil {
		stored = s.State
	}
	switch first := c.From == StateSealed && c.To.State == StateProven; {
	case stored != c.From:
		return refuse("is %s, not %s", stored, c.From)
	case c.From == StateNone && c.To.K != uint64(len(l.shifts))+1:
		return refuse("is not the next one")
	case first != (c.Post != nil):
		return refuse("a post belongs to the move from sealed to proven")
	case c.Post == nil:
		return nil
	case int(c.Post.MinersBefore) != len(l.members) || int(c.Post.Miners) != len(l.members)+len(c.NewPayees) || int(c.Post.Miners) > l.pool.Tier.Miners:
		return refuse("registry of %d, then %d miners; it has %d, and %d new ones", c.Post.MinersBefore, c.Post.Miners, len(l.members), len(c.NewPayees))
	case c.Post.Count != l.shift(c.To.K).Count:
		return refuse("a post of %d shares; it has %d", c.Post.Count, l.shift(c.To.K).Count)
	}
	return nil
}

func (l *Ledger) stageChanges(b *leveldb.Batch, changes []Change) error {
	// Everything that can fail is done before the view is touched.
	var staged leveldb.Batch
	for i := range changes {
		c := &changes[i]
		c.To.Anchors = slices.Clone(c.To.Anchors)
		for _, t := range []*time.Time{&c.To.Opened, &c.To.Rotated, &c.To.Sealed} {
			*t = t.UTC().Truncate(time.Millisecond) // as it will be read
		}
		c.To.Count = 0
		if s := l.shift(c.To.K); s != nil {
			c.To.Count = s.Count
		}
		if err := stageRecords(&staged, c); err != nil {
			return err
		}
	}
	if err := staged.Replay(b); err != nil {
		return err
	}
	for _, c := range changes {
		l.apply(c)
	}
	return nil
}

func stageRecords(b *leveldb.Batch, c *Change) error {
	record := c.To
	if record.State.Accepts() {
		record.Count = 0 // counted from the shares themselves
	}
	value, err := record.encode()
	if err != nil {
		return err
	}
	b.Put(shiftKey(c.To.K), value)
	if c.Post == nil {
		return nil
	}
	if value, err = c.Post.encode(); err != nil {
		return err
	}
	b.Put(postKey(c.To.K), value)
	for i, p := range c.NewPayees {
		b.Put(memberKey(c.Post.MinersBefore+uint32(i)), p[:])
	}
	return nil
}

func (v *view) apply(c Change) {
	k := c.To.K
	if c.From == StateNone {
		v.shifts = append(v.shifts, c.To)
	} else {
		v.shifts[k-1] = c.To
	}
	switch t := v.taking[k]; {
	case !c.To.State.Accepts():
		if t != nil {
			v.sealing[k] = t.synced
		}
		delete(v.taking, k)
	case t == nil:
		v.taking[k] = newTaking()
	}
	v.members = append(v.members, c.NewPayees...)
}
