package gate

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/cmd/paydirt/proxy/evidence"
	"paydirt/cmd/paydirt/proxy/rule"
)

// View is one look at the chain.
type View struct {
	Snapshot rule.Snapshot
	Posted   map[uint64]evidence.Posted // the newest shifts
	Expired  func(k uint64) bool        // evidence against shift k counts no more
	Overdue  func(k uint64) bool        // shift k should have been posted long ago
}

// Chain is the pool as it stands on the EVM chain.
type Chain interface {
	// Look looks. It also looks up the headers that are wanted.
	Look(ctx context.Context, wanted []chainhash.Hash) (*View, error)
}

// feed looks at the chain for all.
type feed struct {
	chain Chain
	now   func() time.Time
	log   *slog.Logger
	poke  chan struct{}

	mu      sync.Mutex
	begun   uint64 // looks
	view    *View
	number  uint64        // of the look that view is of
	news    chan struct{} // closed by the next look
	wanted  map[chainhash.Hash]bool
	failing bool
}

func newFeed(c Chain, now func() time.Time, log *slog.Logger) *feed {
	return &feed{chain: c, now: now, log: log, poke: make(chan struct{}, 1), news: make(chan struct{}), wanted: make(map[chainhash.Hash]bool)}
}

// look looks once. Only one goroutine looks.
func (f *feed) look(ctx context.Context) error {
	f.mu.Lock()
	wanted := slices.Collect(maps.Keys(f.wanted))
	f.begun++
	number := f.begun
	f.mu.Unlock()
	at := f.now()
	view, err := f.chain.Look(ctx, wanted)
	f.mu.Lock()
	defer f.mu.Unlock()
	if err != nil {
		return err
	}
	view.Snapshot.At = at
	f.view, f.number = view, number
	for hash := range f.wanted {
		if _, known := view.Snapshot.Parents[hash]; known {
			delete(f.wanted, hash)
		}
	}
	close(f.news)
	f.news = make(chan struct{})
	return nil
}

// run looks every so often, and when asked to, until ctx ends.
func (f *feed) run(ctx context.Context, every time.Duration, after func()) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		case <-f.poke:
		}
		err := f.look(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil && !f.failing:
			f.log.Warn("the EVM chain cannot be read; will be tried again", "err", err)
		case err == nil && f.failing:
			f.log.Info("the EVM chain can be read again")
		}
		f.failing = err != nil
		after()
	}
}

// maxWanted bounds the headers that are looked up by name.
const maxWanted = 64

// want has a header looked up with the next looks.
func (f *feed) want(hash chainhash.Hash) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.wanted) >= maxWanted {
		clear(f.wanted) // what is still of interest is asked for again
	}
	f.wanted[hash] = true
}

// snapshot returns what is known.
func (f *feed) snapshot() *rule.Snapshot {
	f.mu.Lock()
	defer f.mu.Unlock()
	return &f.view.Snapshot
}

// current returns the last look.
func (f *feed) current() *View {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.view
}

// next waits for the next look. false: ctx ended before.
func (f *feed) next(ctx context.Context) bool {
	f.mu.Lock()
	news := f.news
	f.mu.Unlock()
	select {
	case <-news:
		return true
	case <-ctx.Done():
		return false
	}
}

// fresh waits for a look that begins after now. false: ctx ended before.
func (f *feed) fresh(ctx context.Context) bool {
	f.mu.Lock()
	want := f.begun + 1
	f.mu.Unlock()
	for {
		f.mu.Lock()
		news, number := f.news, f.number
		f.mu.Unlock()
		if number >= want {
			return true
		}
		select {
		case f.poke <- struct{}{}:
		default:
		}
		select {
		case <-news:
		case <-ctx.Done():
			return false
		}
	}
}
