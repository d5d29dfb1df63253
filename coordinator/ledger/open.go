package ledger

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"syscall"
	"time"

	"github.com/syndtr/goleveldb/leveldb"
	dberrors "github.com/syndtr/goleveldb/leveldb/errors"
	"github.com/syndtr/goleveldb/leveldb/opt"
	"github.com/syndtr/goleveldb/leveldb/storage"
	"github.com/syndtr/goleveldb/leveldb/util"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

// Open opens the ledger in a directory, or begins one with shift 1 open. The
// error is an *OpenError.
func Open(dir string, cfg Config) (*Ledger, error) {
	stor, err := storage.OpenFile(dir, false)
	if errors.Is(err, syscall.EWOULDBLOCK) || errors.Is(err, storage.ErrLocked) {
		return nil, &OpenError{InUse, dir, errors.New("another process works on this directory")}
	}
	if err != nil {
		return nil, &OpenError{Disk, dir, err}
	}
	return open(stor, dir, cfg)
}

// OpenStorage opens a ledger on a storage that is no directory.
func OpenStorage(stor storage.Storage, cfg Config) (*Ledger, error) { return open(stor, "", cfg) }

func open(stor storage.Storage, dir string, cfg Config) (*Ledger, error) {
	l := &Ledger{
		pool: cfg.Pool, rules: cfg.Rules, judge: cfg.Verify, now: cfg.Now, log: cfg.Log, metrics: cfg.Metrics,
		stor:    stor,
		queue:   make(chan *request, maxGroup),
		quit:    make(chan struct{}),
		stopped: make(chan struct{}),
		changed: make(chan struct{}, 1),
		view:    newView(),
	}
	if l.judge == nil {
		l.judge = share.Verify
	}
	if l.now == nil {
		l.now = time.Now
	}
	if l.log == nil {
		l.log = slog.Default()
	}
	if l.metrics == nil {
		l.metrics = NewMetrics(nil)
	}
	if err := l.openDatabase(dir, cfg.writeBuffer); err != nil {
		stor.Close()
		return nil, openError(dir, err)
	}
	if err := l.openJournal(cfg); err != nil {
		err = openError(dir, errors.Join(err, l.closeJournal(), l.db.Close()))
		stor.Close()
		return nil, err
	}
	go l.write()
	if l.Newest() == 0 {
		first := Change{From: StateNone, To: Shift{K: 1, State: StateOpen, Opened: l.now()}}
		if err := l.Update(context.Background(), first); err != nil {
			l.Close()
			return nil, openError(dir, err)
		}
	}
	return l, nil
}

func (l *Ledger) openDatabase(dir string, writeBuffer int) error {
	if err := l.pool.Tier.Validate(); err != nil {
		return err
	}
	disk := &disk{l.stor, dir, l.log}
	if err := disk.forgetUnborn(); err != nil {
		return err
	}
	db, err := leveldb.Open(disk, &opt.Options{
		// Whatever does not read back as it was written is an error, here and
		// later; the default drops it.
		Strict:                 opt.StrictAll,
		DisableSeeksCompaction: true, // reading must not cause writes
		OpenFilesCacheCapacity: 64,
		WriteBuffer:            writeBuffer,
	})
	if err != nil {
		return err
	}
	l.db = db
	if err := l.load(); err != nil {
		db.Close()
		return err
	}
	return nil
}

// load fills the view from the database.
func (l *Ledger) load() error {
	value, err := l.db.Get(poolKey, nil)
	switch {
	case err == leveldb.ErrNotFound:
		return l.begin()
	case err != nil:
		return err
	}
	record, err := decodePool(value)
	switch {
	case err != nil:
		return damaged("%w", err)
	case record.version != schemaVersion:
		return &OpenError{Reason: Schema, Err: fmt.Errorf("its records have version %d, this program reads version %d", record.version, schemaVersion)}
	case record.pool != l.pool:
		return &OpenError{Reason: Foreign, Err: fmt.Errorf("it belongs to distributor %s on chain %d, tier %s, not to %s on chain %d, tier %s",
			record.pool.Distributor, record.pool.ChainID, record.pool.Tier, l.pool.Distributor, l.pool.ChainID, l.pool.Tier)}
	}
	for _, load := range []func() error{l.loadShifts, l.loadMembers, l.loadShares, l.loadMarks} {
		if err := load(); err != nil {
			return err
		}
	}
	return nil
}

// begin writes the pool record of a database that must be empty.
func (l *Ledger) begin() error {
	it := l.db.NewIterator(nil, nil)
	defer it.Release()
	if it.Next() {
		return damaged("there are records, but not the one that says whose they are")
	}
	if err := it.Error(); err != nil {
		return err
	}
	return l.db.Put(poolKey, poolRecord{schemaVersion, l.pool}.encode(), &opt.WriteOptions{Sync: true})
}

func (l *Ledger) loadShifts() error {
	return l.scan(prefixShift, 8, func(key, value []byte) error {
		k := binary.BigEndian.Uint64(key)
		s, err := decodeShift(k, value)
		switch {
		case err != nil:
			return err
		case k != uint64(len(l.shifts))+1:
			return fmt.Errorf("shift %d stands where %d should", k, len(l.shifts)+1)
		case k > 1 && l.shifts[k-2].State == StateOpen:
			return fmt.Errorf("shift %d is open, and there is shift %d", k-1, k)
		}
		l.shifts = append(l.shifts, s)
		return nil
	})
}

func (l *Ledger) loadMembers() error {
	err := l.scan(prefixMember, 4, func(key, value []byte) error {
		if id := binary.BigEndian.Uint32(key); int(id) != len(l.members) || len(value) != bitcoin.PayeeSize {
			return fmt.Errorf("id %d, %d bytes, stands where %d should", id, len(value), len(l.members))
		}
		l.members = append(l.members, bitcoin.Payee(value))
		l.registry[bitcoin.Payee(value)] = true
		return nil
	})
	if err != nil {
		return err
	}
	for k := uint64(len(l.shifts)); k > 0; k-- {
		if l.shift(k).State < StateProven {
			continue
		}
		value, err := l.db.Get(postKey(k), nil)
		if err == leveldb.ErrNotFound {
			return damaged("shift %d is proven, and its post is not there", k)
		}
		if err != nil {
			return err
		}
		post, err := decodePost(value)
		if err != nil {
			return damaged("shift %d: %w", k, err)
		}
		if int(post.Miners) != len(l.members) {
			return damaged("the registry has %d miners, after shift %d there were %d", len(l.members), k, post.Miners)
		}
		break // what came before was checked when this one was written
	}
	return nil
}

// loadShares reads the shares of all shifts whose miners may not have an id yet.
func (l *Ledger) loadShares() error {
	for i := range l.shifts {
		s := &l.shifts[i]
		if s.State >= StateProven {
			continue
		}
		stored, err := scanStored(l.db, s.K)
		if err != nil {
			return err
		}
		for _, one := range stored {
			l.registry[one.Payee] = true
		}
		if s.State == StateSealed {
			if len(stored) != int(s.Count) {
				return damaged("shift %d was sealed with %d shares, and has %d", s.K, s.Count, len(stored))
			}
			continue
		}
		s.Count = uint32(len(stored))
		t := &taking{keys: make(map[shift.Key]bool, len(stored)), numbers: number(stored), synced: s.Count}
		for _, one := range stored {
			t.keys[one.Key] = true
		}
		l.taking[s.K] = t
	}
	return nil
}

// loadMarks reads which shifts are unsigned, and how many writes there were.
func (l *Ledger) loadMarks() error {
	err := l.scan(prefixUnsigned, 8, func(key, value []byte) error {
		if len(value) != 0 {
			return fmt.Errorf("%d bytes where none belong", len(value))
		}
		l.unsigned[binary.BigEndian.Uint64(key)] = true
		return nil
	})
	if err != nil {
		return err
	}
	return l.scan(prefixWrites, 0, func(_, value []byte) error {
		if len(value) != 8 {
			return fmt.Errorf("%d bytes where 8 belong", len(value))
		}
		l.writes = binary.BigEndian.Uint64(value)
		return nil
	})
}

// scan calls f for all records of a kind, with the rest of the key after the
// prefix, which has a fixed size.
func (l *Ledger) scan(prefix byte, keySize int, f func(key, value []byte) error) error {
	it := l.db.NewIterator(util.BytesPrefix([]byte{prefix}), nil)
	defer it.Release()
	for it.Next() {
		key := it.Key()[1:]
		if len(key) != keySize {
			return damaged("a key of %d bytes: %x", len(it.Key()), it.Key())
		}
		if err := f(key, it.Value()); err != nil {
			return damaged("record %x: %w", it.Key(), err)
		}
	}
	return it.Error()
}

func openError(dir string, err error) error {
	var (
		known *OpenError
		found *damage
	)
	switch {
	case errors.As(err, &known):
		if known.Dir == "" {
			known.Dir = dir
		}
		return known
	case errors.As(err, &found), dberrors.IsCorrupted(err):
		return &OpenError{Corrupt, dir, err}
	case errors.Is(err, storage.ErrLocked):
		return &OpenError{InUse, dir, err}
	}
	return &OpenError{Disk, dir, err}
}
