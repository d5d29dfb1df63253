package claim_test

import (
	"context"
	"time"

	"paydirt/coordinator/evm"
)

// stubborn is a chain that refuses whatever is claimed.
type stubborn struct{ tries int }

func (s *stubborn) Await(context.Context, evm.Intent, uint64, time.Duration) (evm.Status, error) {
	s.tries++
	return evm.Status{}, &evm.RevertError{Name: "NotInEarnTree"}
}

// rival does something of its own before the first claim is sent.
type rival struct {
	transactor *evm.Sender
	before     func()
}

func (r *rival) Await(ctx context.Context, in evm.Intent, depth uint64, every time.Duration) (evm.Status, error) {
	if before := r.before; before != nil {
		r.before = nil
		before()
	}
	return r.transactor.Await(ctx, in, depth, every)
}
