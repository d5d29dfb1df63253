package evm

import (
	"context"
	"errors"
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

// refused returns what the node answered about one call alone: others are not held up
// by it, so there is no pause.
func (s *Sender) refused(op string, err error) error {
	return &NodeError{Op: op, Err: WithoutURL(err), RetryAt: s.o.Now()}
}

// publish makes the present state visible to Health.
func (s *Sender) publish() {
	h := &Health{
		Account: s.key.Address(), Height: s.view.height, Looked: s.looked, Nonce: s.view.nonce, Failures: s.backoff.failures,
	}
	if s.view.balance != nil {
		h.Balance = new(big.Int).Set(s.view.balance)
	}
	if s.view.baseFee != nil {
		h.BaseFee = new(big.Int).Set(s.view.baseFee)
	}
	if s.tip != nil {
		h.Tip = new(big.Int).Set(s.tip)
	}
	h.GasUsed = s.used.measured()
	for _, e := range s.entries {
		if e.state != Pending {
			continue
		}
		h.InFlight++
		var short *FundsError
		if errors.As(e.trouble, &short) && (h.Short == nil || short.Need.Cmp(h.Short.Need) < 0) {
			h.Short = short
		}
	}
	switch {
	case h.Short == nil:
		s.shortSince = time.Time{}
	case s.shortSince.IsZero():
		s.shortSince = s.o.Now()
	}
	h.ShortSince = s.shortSince
	if s.backoff.err != nil {
		h.Err, h.RetryAt = s.backoff.err, s.backoff.err.RetryAt
	}
	s.health.Store(h)
}
