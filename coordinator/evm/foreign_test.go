package evm_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/evm"
)

const gwei = 1_000_000_000

func TestForeignTransactionTakesTheNonce(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	h.ensure(in)
	h.foreign(0, 1000*gwei, 500*gwei) // replaces ours in the pool
	h.commit(1)
	require.EqualValues(t, 1000, h.received())
	s := h.ensure(in)
	require.Equal(t, evm.Pending, s.State, "one look is not enough to call it lost")
	require.NoError(t, s.Trouble, "and it is not broadcast again")
	h.commit(2)
	s = h.ensure(in)
	require.Equal(t, evm.Pending, s.State)
	require.EqualValues(t, 1, s.Nonce)
	require.Equal(t, 2, s.Versions)
	h.commit(1)
	require.Equal(t, evm.Mined, h.ensure(in).State)
	require.EqualValues(t, 1007, h.received())
}

// A loss whose nonce becomes free again before anybody asked is no loss.
func TestForeignTransactionIsReorganisedAway(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	h.ensure(in)
	h.foreign(0, 1000*gwei, 500*gwei)
	h.commit(3)
	require.NoError(t, h.Step(ctx))
	h.commit(2)
	require.NoError(t, h.Step(ctx)) // now it is lost
	require.NoError(t, h.chain.Reorganise(5))
	require.NoError(t, h.Step(ctx))
	h.commit(1)
	s := h.ensure(in)
	require.Equal(t, evm.Mined, s.State)
	require.EqualValues(t, 0, s.Nonce)
	require.EqualValues(t, 7, h.received())
}

func TestForeignPendingTransactionIsRespected(t *testing.T) {
	h := newHarness(t)
	h.foreign(0, 10*gwei, gwei)
	require.EqualValues(t, 1, h.ensure(transfer("a", 7)).Nonce)
	h.commit(1)
	require.EqualValues(t, 1007, h.received())
}

func TestGapIsFilled(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	h.foreign(0, 10*gwei, gwei)
	require.EqualValues(t, 1, h.ensure(in).Nonce)
	h.chain.DropPending() // the foreign one is gone for good, and nonce 0 with it
	for range 4 {
		h.commit(1)
		require.Equal(t, evm.Pending, h.ensure(in).State)
		require.Zero(t, h.received())
	}
	h.commit(1)
	h.ensure(in) // fills nonce 0
	h.commit(1)
	require.Equal(t, evm.Mined, h.ensure(in).State)
	require.EqualValues(t, 7, h.received())
}

func TestGapIsGivenToTheNextIntent(t *testing.T) {
	h := newHarness(t)
	h.foreign(0, 10*gwei, gwei)
	require.EqualValues(t, 1, h.ensure(transfer("a", 7)).Nonce)
	h.chain.DropPending()
	h.commit(1)
	require.EqualValues(t, 0, h.ensure(transfer("b", 9)).Nonce)
	h.commit(1)
	require.EqualValues(t, 16, h.received())
}
