package ledger

import (
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/storage"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/journal"
)

// Rules gives the rule book of a tag, with which the evidence of every share is
// verified before it is stored.
type Rules interface {
	Rules(tag int64) (share.Rules, error)
}

// Config is what a ledger needs.
type Config struct {
	Pool    state.Pool
	Rules   Rules
	Verify  func(share.Evidence, share.Rules) (bitcoin.Payee, error) // nil: share.Verify
	Now     func() time.Time                                         // nil: time.Now
	Log     *slog.Logger                                             // nil: slog.Default
	Metrics *Metrics                                                 // nil: not registered anywhere

	// Journal is where the journal of receipts lies, outside the data directory
	// (package journal). Without one the ledger's shares get no receipts.
	Journal journal.Storage
	// Posted is the last shift that the chain holds. A ledger that has not made it is
	// an old copy.
	Posted uint64
	// Recover tells how to go on with a ledger that is an old copy, or whose journal
	// is lost; nil: not at all.
	Recover *Recovery

	writeBuffer int // tests make it small, to see the database compact
}

// Ledger is the store of ledger shares and shifts. Its methods are safe for
// concurrent use.
type Ledger struct {
	pool    state.Pool
	rules   Rules
	judge   func(share.Evidence, share.Rules) (bitcoin.Payee, error)
	now     func() time.Time
	log     *slog.Logger
	metrics *Metrics

	stor    storage.Storage
	db      *leveldb.DB
	journal *journal.Journal // nil: there is none, and nothing is signed
	pending []journal.Share  // what the write that is being put together adds; only the writer uses it

	queue   chan *request
	quit    chan struct{} // closed by Close
	stopped chan struct{} // closed by the writer at its end
	changed chan struct{} // one token: something was committed
	closing sync.Once

	failure atomic.Pointer[FailedError]

	numbered numberedShifts

	mu sync.RWMutex
	view
}

// view is what the ledger keeps in memory. It runs ahead of the disk by the
// requests of one write; whoever asked for one of them hears of it afterwards.
type view struct {
	shifts   []Shift                // shift k at k−1; Count is set for all
	taking   map[uint64]*taking     // the shifts that take shares
	members  []bitcoin.Payee        // by id, fixed by proven shifts
	registry map[bitcoin.Payee]bool // members, and who waits to become one
	refused  map[uint64]bool        // shifts that were found full
	unsigned map[uint64]bool        // shifts for whose shares no receipt is signed
	sealing  map[uint64]uint32      // shifts that the write under way seals: g of the last share that is on disk
	writes   uint64                 // synced ones
}

func newView() view {
	return view{
		taking: map[uint64]*taking{}, registry: map[bitcoin.Payee]bool{}, refused: map[uint64]bool{},
		unsigned: map[uint64]bool{}, sealing: map[uint64]uint32{},
	}
}

// taking is the shares of a shift that takes more.
type taking struct {
	keys    map[shift.Key]bool
	numbers numbering
	synced  uint32 // g of the last share that is on disk, in ledger and journal
}

func newTaking() *taking { return &taking{keys: map[shift.Key]bool{}, numbers: numbering{}} }

// shift returns the record of shift k, nil if there is none.
func (v *view) shift(k uint64) *Shift {
	if k == 0 || k > uint64(len(v.shifts)) {
		return nil
	}
	return &v.shifts[k-1]
}

// Pool returns the pool whose ledger this is.
func (l *Ledger) Pool() state.Pool { return l.pool }

// Changed returns a channel that holds a token when anything was committed since
// the token was taken last. There is one token, for one listener.
func (l *Ledger) Changed() <-chan struct{} { return l.changed }

// Health returns nil, or the failure after which no share is taken.
func (l *Ledger) Health() error {
	if f := l.failure.Load(); f != nil {
		return f
	}
	return nil
}

// fail latches the first failure and returns it.
func (l *Ledger) fail(err error) error {
	if l.failure.CompareAndSwap(nil, &FailedError{Err: err, Since: l.now()}) {
		l.metrics.failed.Set(1)
		l.log.Error("the ledger stopped: no share is taken until the daemon is restarted", "err", err)
	}
	return l.failure.Load()
}

// Close closes the database when the write that is under way is done. Requests
// that still wait get ErrClosed.
func (l *Ledger) Close() error {
	err := ErrClosed
	l.closing.Do(func() {
		close(l.quit)
		<-l.stopped
		err = l.db.Close()
		if err2 := l.stor.Close(); err == nil {
			err = err2
		}
		if err2 := l.closeJournal(); err == nil {
			err = err2
		}
	})
	return err
}

func (l *Ledger) closeJournal() error {
	if l.journal == nil {
		return nil
	}
	return l.journal.Close()
}
