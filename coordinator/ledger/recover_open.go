package ledger

import (
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/journal"
)

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
