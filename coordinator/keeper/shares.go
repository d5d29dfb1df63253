package keeper

import (
	"context"
	"fmt"
	"time"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/answer"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/sharefile"
)

// Shares gives the ledger shares of posted shifts, in any order.
type Shares interface {
	Shares(ctx context.Context, k uint64) ([]share.Evidence, error)
}

// FromFiles gives the shares of published files.
func FromFiles(source sharefile.Source) Shares { return files{source} }

type files struct{ source sharefile.Source }

func (f files) Shares(ctx context.Context, k uint64) ([]share.Evidence, error) {
	_, shares, err := sharefile.Read(ctx, f.source, k)
	return shares, err
}

const (
	// keptShifts are the shifts whose leaves are kept: two windows of samples are
	// seldom answered at once.
	keptShifts = 2 * state.Window
	// askAgain is how long nothing is asked for after it could not be had; the pause
	// doubles up to askAgainMost.
	askAgain, askAgainMost = 30 * time.Second, 2 * time.Minute
	// readTimeout is how long a source may take for the shares of a shift.
	readTimeout = 30 * time.Second
)

// leaves are the shifts that samples were asked of.
type leaves struct {
	source Shares // nil: none
	now    func() time.Time
	known  map[book.Position]*answer.Shift // by where they were posted
	failed retries[uint64]                 // shifts whose shares could not be had
}

func newLeaves(now func() time.Time) leaves {
	return leaves{now: now, known: make(map[book.Position]*answer.Shift), failed: newRetries[uint64](askAgain, askAgainMost)}
}

// of returns a posted shift with its shares. What could not be had is not asked for
// again here, where others wait, but by again.
func (l *leaves) of(ctx context.Context, info chain.Info, b *book.Book, k uint64) (*answer.Shift, error) {
	posted, ok := b.Shift(k)
	if !ok {
		return nil, fmt.Errorf("shift %d is not posted", k)
	}
	if s, ok := l.known[posted.Position]; ok {
		return s, nil
	}
	if f := l.failed.failed[k]; f != nil {
		return nil, f.err
	}
	return l.fetch(ctx, info, b, k, posted)
}

// again asks once more for one of the shifts that could not be had, when it is time.
func (l *leaves) again(ctx context.Context, info chain.Info, b *book.Book) {
	for k := range l.failed.failed {
		if posted, ok := b.Shift(k); ok && l.failed.due(k, l.now()) {
			_, _ = l.fetch(ctx, info, b, k, posted) // the failure is kept
			return
		}
	}
}

func (l *leaves) fetch(ctx context.Context, info chain.Info, b *book.Book, k uint64, posted book.Shift) (*answer.Shift, error) {
	s, err := l.read(ctx, info, b, k, posted)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	l.failed.note(k, l.now(), err)
	if err != nil {
		return nil, err
	}
	if len(l.known) >= keptShifts {
		clear(l.known)
	}
	l.known[posted.Position] = s
	return s, nil
}

func (l *leaves) read(ctx context.Context, info chain.Info, b *book.Book, k uint64, posted book.Shift) (*answer.Shift, error) {
	ctx, cancel := context.WithTimeout(ctx, readTimeout)
	defer cancel()
	shares, err := l.source.Shares(ctx, k)
	if err != nil {
		return nil, fmt.Errorf("share data of shift %d: %w", k, err)
	}
	known := 0
	if before, ok := b.Shift(k - 1); ok {
		known = len(before.Counts)
	}
	return answer.Seal(answer.Posted{Tier: info.Tier, K: k, ShareRoot: posted.ShareRoot, Known: b.Payees()[:known]}, shares)
}
