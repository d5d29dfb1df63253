package node

import (
	"context"
	"time"
)

// backoff doubles the pause after each failure in a row.
type backoff struct {
	least, most time.Duration
	last        time.Duration
}

func newBackoff() backoff { return backoff{least: 250 * time.Millisecond, most: 10 * time.Second} }

// next returns the pause after one more failure.
func (b *backoff) next() time.Duration {
	b.last = min(max(2*b.last, b.least), b.most)
	return b.last
}

// reset forgets the failures.
func (b *backoff) reset() { b.last = 0 }

// pause waits and tells whether ctx is still alive.
func pause(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
