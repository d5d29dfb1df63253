package keeper

import (
	"context"
	"strings"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/evm"
)

// NewGuard returns the driver of somebody who watches over the miners' money and has
// the share data: it answers the samples that the operator has not answered in half
// of the time, and convicts what nobody answers. All else it leaves to others.
func NewGuard(pool *chain.Pool, sender Sender, shares Shares) *Settle {
	s := NewSettle(pool, nil, sender, Answering(shares), Convicting())
	s.guards = true
	return s
}

// guard is choose for a guard.
func (s *Settle) guard(ctx context.Context, view *chain.View, b *book.Book) ([]evm.Intent, string, error) {
	var waiting []string
	for _, o := range b.Unfinished() {
		if o.Draw == nil || b.Cleared(o) || b.CanRedraw(o) {
			continue
		}
		calls, note, err := s.court(ctx, view, b, o)
		if len(calls) > 0 || err != nil {
			return calls, note, err
		}
		waiting = append(waiting, note)
	}
	if len(waiting) == 0 {
		return nil, "nothing to guard", nil
	}
	return nil, strings.Join(waiting, "; "), nil
}

// early reports whether the operator still has time to answer by itself.
func (s *Settle) early(view *chain.View, o *book.Opening) bool {
	half := uint64(s.pool.Info().Evidence.ResponseWindow) / 2
	return s.guards && view.Block().Time+half < o.Draw.Deadline
}
