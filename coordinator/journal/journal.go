package journal

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"slices"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// Journal is an open journal. One goroutine uses it at a time.
type Journal struct {
	pool state.Pool
	stor Storage
	lock io.Closer
	log  *slog.Logger

	file    File
	size    int64 // of the file
	dropped int64 // bytes of shares below the floor
	failed  error

	writes, floor, newest uint64
	unsigned              map[uint64]bool
	shares                map[uint64]*kept
}

// kept is what is remembered of a shift above the floor.
type kept struct {
	keys  []shift.Key // share g at g − 1
	bytes int64
}

// Open opens a journal and locks it. With Missing the journal is locked all the same,
// and is to be begun with Replace, or closed. Errors are *Error.
func Open(stor Storage, pool state.Pool, log *slog.Logger) (*Journal, error) {
	j := &Journal{pool: pool, stor: stor, log: log, unsigned: map[uint64]bool{}, shares: map[uint64]*kept{}}
	lock, err := stor.Lock()
	if errors.Is(err, ErrLocked) {
		return nil, &Error{Reason: InUse, Path: stor.String(), Err: err}
	}
	if err != nil {
		return nil, j.disk(err)
	}
	j.lock = lock
	err = j.load(func(Commit) error { return nil })
	if missing := (*Error)(nil); errors.As(err, &missing) && missing.Reason != Disk && missing.Reason != Foreign {
		return j, err
	}
	if err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	if j.file, err = stor.Append(logName, j.size); err != nil {
		return nil, errors.Join(j.disk(err), lock.Close())
	}
	return j, nil
}

func (j *Journal) disk(err error) *Error {
	return &Error{Reason: Disk, Path: j.stor.String(), Err: err}
}

func (j *Journal) damaged(at int, err error) *Error {
	return &Error{Reason: Damaged, Path: j.stor.String() + "/" + logName, Offset: int64(at), Err: err}
}

// load reads the file, and calls each with every commit.
func (j *Journal) load(each func(Commit) error) error {
	raw, err := j.stor.Read(logName)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &Error{Reason: Missing, Path: j.stor.String(), Err: errors.New("there is no journal")}
	case err != nil:
		return j.disk(err)
	case len(raw) < len(magic) || string(raw[:len(magic)]) != magic:
		return j.damaged(0, errors.New("this is no journal of receipts"))
	}
	commits := 0
	for at, first := len(magic), true; ; first = false {
		body, torn, err := next(raw, at)
		switch {
		case err != nil:
			return j.damaged(at, err)
		case body == nil && commits == 0:
			// The beginning was synced before the file had its name.
			return j.damaged(at, errors.New("the file ends before its first write"))
		case body == nil:
			if torn {
				j.log.Warn("truncated an incomplete record at the end of the journal of receipts; nothing in it was acknowledged",
					"file", j.stor.String()+"/"+logName, "offset", at, "bytes", len(raw)-at)
			}
			j.size = int64(at)
			return nil
		case first:
			pool, err := decodePool(body)
			if err != nil {
				return j.damaged(at, err)
			}
			if pool != j.pool {
				return &Error{Reason: Foreign, Path: j.stor.String(), Err: fmt.Errorf("it belongs to distributor %s on chain %d, not to %s on chain %d", pool.Distributor, pool.ChainID, j.pool.Distributor, j.pool.ChainID)}
			}
		default:
			c, err := decodeCommit(body)
			if err == nil {
				err = j.apply(&c)
			}
			if err != nil {
				return j.damaged(at, err)
			}
			if err := each(c); err != nil {
				return err
			}
			commits++
		}
		at += headSize + len(body)
	}
}

// apply takes in a commit that is in the file.
func (j *Journal) apply(c *Commit) error {
	if c.Writes < j.writes || c.Floor < j.floor || c.Newest < j.newest {
		return fmt.Errorf("write %d, floor %d, shift %d after write %d, floor %d, shift %d", c.Writes, c.Floor, c.Newest, j.writes, j.floor, j.newest)
	}
	for _, s := range c.Shares {
		k := j.shares[s.K]
		if k == nil {
			k = &kept{}
			j.shares[s.K] = k
		}
		if int(s.G) != len(k.keys)+1 {
			return fmt.Errorf("share number %d of shift %d follows number %d", s.G, s.K, len(k.keys))
		}
		k.keys = append(k.keys, s.Key)
		k.bytes += int64(shareSize + len(s.Record))
	}
	for _, k := range c.Unsigned {
		j.unsigned[k] = true
	}
	j.writes, j.floor, j.newest = c.Writes, c.Floor, c.Newest
	for k, kept := range j.shares {
		if k <= j.floor {
			j.dropped += kept.bytes
			delete(j.shares, k)
		}
	}
	for k := range j.unsigned {
		if k <= j.floor {
			delete(j.unsigned, k)
		}
	}
	return nil
}

// Writes returns the number of the ledger's last write that is here.
func (j *Journal) Writes() uint64 { return j.writes }

// Floor returns the last of the shifts that were all posted and final.
func (j *Journal) Floor() uint64 { return j.floor }

// Newest returns the newest shift that the ledger had.
func (j *Journal) Newest() uint64 { return j.newest }

// Unsigned reports whether no receipt is signed for the shares of shift k, which is
// above the floor.
func (j *Journal) Unsigned(k uint64) bool { return j.unsigned[k] }

// Keys returns the keys of the shares of shift k, in the order of g from 1. Nobody
// may change them.
func (j *Journal) Keys(k uint64) []shift.Key {
	if kept := j.shares[k]; kept != nil {
		return kept.keys
	}
	return nil
}

// Shifts lists the shifts above the floor that have shares, ascending.
func (j *Journal) Shifts() (ks []uint64) {
	for k := range j.shares {
		ks = append(ks, k)
	}
	slices.Sort(ks)
	return ks
}

// String names the place of the journal.
func (j *Journal) String() string { return j.stor.String() }

// Shares reads the shares of all shifts above the floor, by shift, in the order of g.
func (j *Journal) Shares() (map[uint64][]Share, error) {
	all := map[uint64][]Share{}
	again := &Journal{pool: j.pool, stor: j.stor, log: slog.New(slog.DiscardHandler), unsigned: map[uint64]bool{}, shares: map[uint64]*kept{}}
	err := again.load(func(c Commit) error {
		for _, s := range c.Shares {
			all[s.K] = append(all[s.K], s)
		}
		return nil
	})
	for k := range all {
		if k <= j.floor {
			delete(all, k)
		}
	}
	return all, err
}

// Write appends what a write of the ledger added. It is on disk when Write returns
// nil. After a failure nobody knows what the disk holds: every later Write returns it.
func (j *Journal) Write(c Commit) error {
	if j.failed != nil {
		return j.failed
	}
	if err := j.write(c); err != nil {
		j.failed = j.disk(err)
		return j.failed
	}
	return nil
}

func (j *Journal) write(c Commit) error {
	if j.file == nil {
		return errors.New("it was not begun")
	}
	if err := j.apply(&c); err != nil {
		return err
	}
	raw := appendRecord(nil, c.encode())
	if _, err := j.file.Write(raw); err != nil {
		return err
	}
	if err := j.file.Sync(); err != nil {
		return err
	}
	j.size += int64(len(raw))
	if j.dropped > leastDropped && 2*j.dropped > j.size {
		return j.compact()
	}
	return nil
}

// leastDropped is how many bytes below the floor are worth writing the file anew.
const leastDropped = 1 << 20

// compact writes the file anew without what is below the floor.
func (j *Journal) compact() error {
	live, err := j.Shares()
	if err != nil {
		return err
	}
	return j.rewrite(Commit{Writes: j.writes, Floor: j.floor, Newest: j.newest, Unsigned: j.unsignedShifts()}, live)
}

func (j *Journal) unsignedShifts() (ks []uint64) {
	for k := range j.unsigned {
		ks = append(ks, k)
	}
	slices.Sort(ks)
	return ks
}

// Replace begins the journal, or puts another in its place: the shares by shift, each
// in the order of g. What was there before is kept as the file replaced.
func (j *Journal) Replace(c Commit, shares map[uint64][]Share) error {
	if j.failed != nil {
		return j.failed
	}
	old, err := j.stor.Read(logName)
	if err == nil {
		err = j.keep(old)
	}
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	if err == nil {
		err = j.rewrite(c, shares)
	}
	if err != nil {
		j.failed = j.disk(err)
		return j.failed
	}
	return nil
}

func (j *Journal) keep(old []byte) error {
	f, err := j.stor.Create(newName)
	if err != nil {
		return err
	}
	_, err = f.Write(old)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return j.stor.Rename(newName, replacedName)
}

// most is how many shares a record has at most.
const most = 256

// rewrite writes a new file and lets it take the old one's place.
func (j *Journal) rewrite(c Commit, shares map[uint64][]Share) error {
	next := &Journal{pool: j.pool, stor: j.stor, unsigned: map[uint64]bool{}, shares: map[uint64]*kept{}}
	c.Shares = nil
	raw := appendRecord([]byte(magic), encodePool(j.pool))
	add := func(c Commit) error {
		raw = appendRecord(raw, c.encode())
		return next.apply(&c)
	}
	if err := add(c); err != nil {
		return err
	}
	c.Unsigned = nil
	for _, of := range shares {
		for some := range slices.Chunk(of, most) {
			c.Shares = some
			if err := add(c); err != nil {
				return err
			}
		}
	}
	f, err := j.stor.Create(newName)
	if err != nil {
		return err
	}
	if _, err = f.Write(raw); err == nil {
		err = f.Sync()
	}
	if err == nil {
		err = j.stor.Rename(newName, logName)
	}
	if err != nil {
		return errors.Join(err, f.Close())
	}
	if j.file != nil {
		err = j.file.Close()
	}
	j.file, j.size, j.dropped = f, int64(len(raw)), 0
	j.writes, j.floor, j.newest, j.unsigned, j.shares = next.writes, next.floor, next.newest, next.unsigned, next.shares
	return err
}

// Close closes the file and gives the lock back.
func (j *Journal) Close() error {
	var err error
	if j.file != nil {
		err = j.file.Close()
	}
	return errors.Join(err, j.lock.Close())
}
