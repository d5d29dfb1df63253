package cycle

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/ledger"
)

// refusingPoster refuses posts for a reason.
type refusingPoster struct {
	*fakeChain
	err error
}

func (p *refusingPoster) Post(ctx context.Context, post *Post) error {
	if p.err != nil {
		return p.err
	}
	return p.fakeChain.Post(ctx, post)
}

// The status names what a shift waits for, since when, and why, through all of its
// life.
func TestF20TheStatusSaysWhatAShiftWaitsFor(t *testing.T) {
	l := newLife(t)
	poster := &refusingPoster{fakeChain: l.chain}
	l.driver.cfg.Poster = poster
	waits := func() WaitsFor {
		require.NoError(t, l.step())
		return l.driver.Status().WaitsFor
	}
	require.Equal(t, WaitsFor{}, waits())

	l.prover.hold = make(chan struct{})
	for i := range testPool.Tier.Threshold() {
		require.NoError(t, l.append(ledger.TagOf(1), i%5))
	}
	began := l.now
	require.Equal(t, WaitsFor{Kind: WaitProof, K: 1, Since: began}, waits())
	l.now = l.now.Add(testGrace)
	require.Equal(t, WaitsFor{Kind: WaitProof, K: 1, Since: began}, waits())

	for _, c := range []struct {
		err  error
		kind WaitKind
	}{
		{fmt.Errorf("look: %w", ErrBond), WaitBond},
		{fmt.Errorf("send: %w", ErrGas), WaitGas},
		{errors.New("connection refused"), WaitChain},
	} {
		poster.err = c.err
		if l.prover.hold != nil {
			close(l.prover.hold)
			<-l.driver.proving.done
			l.prover.hold = nil
		}
		l.now = l.now.Add(time.Second)
		since := l.now
		got := waits()
		require.Equal(t, WaitsFor{Kind: c.kind, K: 1, Since: since, Err: c.err}, got)
		l.now = l.now.Add(time.Hour)
		require.Equal(t, got, waits(), "the same for an hour")
	}
	poster.err = nil
	require.Equal(t, WaitChain, waits().Kind)
	require.NoError(t, waits().Err)
	l.chain.mine()
	require.Equal(t, WaitFinality, waits().Kind)
	for range testFinality {
		l.chain.mine()
	}
	require.Equal(t, WaitsFor{}, waits())
}
