package keeper

import (
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
)

// NewGuard returns the driver of somebody who watches over the miners' money and has
// the share data: it answers the samples that the operator has not answered in half
// of the time, and convicts what nobody answers. All else it leaves to others.
func NewGuard(pool *chain.Pool, sender Sender, shares Shares) *Respond {
	r := NewRespond(pool, sender, Answering(shares), Convicting())
	r.guards = true
	return r
}

// early reports whether the operator still has time to answer by itself.
func (r *Respond) early(view *chain.View, o *book.Opening) bool {
	half := uint64(r.pool.Info().Evidence.ResponseWindow) / 2
	return r.guards && view.Block().Time+half < o.Draw.Deadline
}
