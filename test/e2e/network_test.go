package e2e

import (
	"context"
	"time"

	"paydirt/coordinator/core/book"
)

// otherMiners are the rest of the Bitcoin network: while money waits for the block
// that gives its samples, and the pool is too slow to find it in the time of a test,
// they find blocks, which pay nobody of the pool. It ends with the test, or when
// stop is called, which returns when it has ended.
func (p *pool) otherMiners() (stop func()) {
	ctx, cancel := context.WithCancel(p.ctx)
	done := make(chan struct{})
	follower := p.chain.Follow()
	waits := func() bool {
		view, err := p.chain.Latest(ctx)
		if err != nil {
			return false // outages are of other tests' concern
		}
		b, err := follower.BookAt(ctx, view.Block())
		if err != nil {
			return false
		}
		height, err := view.RelayTipHeight(ctx)
		return err == nil && awaitsSeed(b, height)
	}
	go func() {
		defer close(done)
		tick := time.NewTicker(500 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			if waits() {
				// The pool may be faster with a block of its own.
				_, _ = p.Bitcoin.Nodes[0].Mine(ctx, []byte{0x51}, 1)
			}
		}
	}()
	stop = func() { cancel(); <-done }
	p.t.Cleanup(stop)
	return stop
}

// awaitsSeed says whether an opening waits for a Bitcoin block above a height.
func awaitsSeed(b *book.Book, height uint32) bool {
	for _, o := range b.Unfinished() {
		if !o.Compensation && o.Draw == nil && o.SeedHeight > height {
			return true
		}
	}
	return false
}
