package mine

import (
	"context"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"golang.org/x/time/rate"
)

// maxBatch is how many hashes a thread tries before it looks for newer work.
const maxBatch = 4096

// found is a hash that meets its work's target.
type found struct {
	work        *work
	extranonce2 []byte
	nonce       uint32
	rolled      uint32 // version bits within the work's mask
	hash        chainhash.Hash
}

// engine is the hashing threads.
type engine struct {
	threads int
	batch   uint32
	limiter *rate.Limiter // shared by the threads; nil: no limit
	shares  chan found

	counter atomic.Uint64 // the next extranonce2
	hashes  atomic.Uint64

	current atomic.Pointer[work]
	mu      sync.Mutex
	changed sync.Cond
}

// newEngine makes an engine; limit is in hashes per second over all threads, 0 for
// none. A limited engine works in batches of about 5 ms, and may catch up half a
// second that it lost to other processes.
func newEngine(threads int, limit float64) *engine {
	e := &engine{threads: threads, batch: maxBatch, shares: make(chan found, 64)}
	e.changed.L = &e.mu
	if limit > 0 {
		e.batch = uint32(min(max(limit/float64(threads)/200, 1), maxBatch))
		burst := max(int(limit/2), int(e.batch))
		e.limiter = rate.NewLimiter(rate.Limit(limit), burst)
		e.limiter.ReserveN(time.Now(), burst) // start with an empty bucket
	}
	return e
}

// set gives the threads new work; nil stops them until the next.
func (e *engine) set(w *work) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.current.Store(w)
	e.changed.Broadcast()
}

// run hashes until the context ends.
func (e *engine) run(ctx context.Context) {
	defer context.AfterFunc(ctx, func() {
		e.mu.Lock()
		defer e.mu.Unlock()
		e.changed.Broadcast()
	})()
	var threads sync.WaitGroup
	for range e.threads {
		threads.Go(func() {
			s := newScanner()
			for w := e.wait(ctx); w != nil; w = e.wait(ctx) {
				e.hash(ctx, s, w)
			}
		})
	}
	threads.Wait()
}

// wait returns the current work, when there is some; nil when the context ended.
func (e *engine) wait(ctx context.Context) *work {
	e.mu.Lock()
	defer e.mu.Unlock()
	for ctx.Err() == nil {
		if w := e.current.Load(); w != nil {
			return w
		}
		e.changed.Wait()
	}
	return nil
}

// hash works through one extranonce2 of a work, or until there is newer work.
func (e *engine) hash(ctx context.Context, s *scanner, w *work) {
	en2 := w.extranonce2(e.counter.Add(1) - 1)
	root := w.root(en2)
	start := rand.Uint32()
	for version := range w.versions() {
		rolled := spread(start+version, w.mask)
		h := w.header(root, rolled)
		s.load(&h)
		for nonce := uint64(0); nonce < 1<<32; nonce += uint64(e.batch) {
			if e.current.Load() != w || !e.allowed(ctx) {
				return
			}
			e.scan(ctx, s, found{work: w, extranonce2: en2, nonce: uint32(nonce), rolled: rolled})
			e.hashes.Add(uint64(e.batch))
		}
	}
}

// scan tries a batch of nonces from f.nonce on and hands in what it finds.
func (e *engine) scan(ctx context.Context, s *scanner, f found) {
	for left := e.batch; left > 0; {
		tried, hash, ok := s.next(f.nonce, left, f.work.target)
		left -= tried
		if ok {
			share := f
			share.nonce, share.hash = f.nonce+tried-1, hash
			if f.work.void() {
				return
			}
			select {
			case e.shares <- share:
			case <-f.work.over:
			case <-ctx.Done():
			}
		}
		f.nonce += tried
	}
}

// allowed waits until a batch is within the limit; false when the context ended.
func (e *engine) allowed(ctx context.Context) bool {
	if e.limiter == nil {
		return ctx.Err() == nil
	}
	return e.limiter.WaitN(ctx, int(e.batch)) == nil
}
