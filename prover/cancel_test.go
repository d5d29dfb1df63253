package prover

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
)

func TestProveStopsWaitingWithItsContext(t *testing.T) {
	p, err := Open(devKeys(t))
	require.NoError(t, err)
	s := randomShift(t, newRand(40), shift.Dev, 56, 4)
	in := shiftInputs(s)

	p.busy <- struct{}{} // another proof is being made
	ctx, cancel := context.WithCancel(t.Context())
	failed := make(chan error, 1)
	go func() {
		_, err := p.ProveShift(ctx, s, in)
		failed <- err
	}()
	cancel()
	require.ErrorIs(t, <-failed, context.Canceled)

	// The next caller gets its turn when the other proof is done.
	<-p.busy
	_, err = p.ProveShift(t.Context(), s, in)
	require.NoError(t, err)
	require.Empty(t, p.busy)
}

// A caller that gives up does not leave the prover busy for ever.
func TestAbandonedProofFreesTheProver(t *testing.T) {
	p, err := Open(devKeys(t))
	require.NoError(t, err)
	s := randomShift(t, newRand(41), shift.Dev, 56, 4)
	in := shiftInputs(s)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, _ = p.ProveShift(ctx, s, in) // may have begun, and is then abandoned
	_, err = p.ProveShift(t.Context(), s, in)
	require.NoError(t, err)
}
