package claim_test

import (
	"context"
	"time"

	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/evm"
)

// rival settles before the first claim is sent.
type rival struct {
	*chaintest.World
	transactor *evm.Sender
	done       bool
}

func (r *rival) Await(ctx context.Context, in evm.Intent, depth uint64, every time.Duration) (evm.Status, error) {
	if !r.done {
		r.done = true
		r.Settle(1)
	}
	return r.transactor.Await(ctx, in, depth, every)
}
