package evm

import (
	"context"
	"math/big"
	"time"
)

// backoff remembers failures of the node.
type backoff struct {
	failures int // in a row
	err      *NodeError
}

// waiting returns the last failure while its pause lasts.
func (b *backoff) waiting(now time.Time) error {
	if b.err != nil && now.Before(b.err.RetryAt) {
		return b.err
	}
	return nil
}

func (b *backoff) clear() { *b = backoff{} }

// failed records a failure of the node: 1 s of pause after the first, doubling
// to 1 min. A call that its own caller ended says nothing about the node.
func (s *Sender) failed(ctx context.Context, op string, err error) error {
	s.unfinished = true
	if ctx.Err() != nil {
		return ctx.Err()
	}
	pause := min(firstBackoff<<min(s.backoff.failures, 6), lastBackoff)
	s.backoff.failures++
	s.backoff.err = &NodeError{Op: op, Err: WithoutURL(err), RetryAt: s.o.Now().Add(pause)}
	s.o.Log.Warn("evm node failure", "op", op, "err", s.backoff.err.Err, "failures", s.backoff.failures, "pause", pause)
	return s.backoff.err
}

// publish makes the present state visible to Health.
func (s *Sender) publish() {
	h := &Health{
		Account: s.key.Address(), Height: s.view.height, Looked: s.looked, Nonce: s.view.nonce, Failures: s.backoff.failures,
	}
	if s.view.balance != nil {
		h.Balance = new(big.Int).Set(s.view.balance)
	}
	for _, e := range s.entries {
		if e.state == Pending {
			h.InFlight++
		}
	}
	if s.backoff.err != nil {
		h.Err, h.RetryAt = s.backoff.err, s.backoff.err.RetryAt
	}
	s.health.Store(h)
}
