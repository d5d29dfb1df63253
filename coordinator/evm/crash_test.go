package evm_test

import (
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/evm"
)

// The process dies at its n-th exchange with the node, before the node heard it
// or before the answer came back, for every n. Afterwards a new process takes
// over from the store on disk. Both intents must be executed exactly once.
func TestDeathAtEveryExchange(t *testing.T) {
	for _, answered := range []bool{false, true} {
		for n := 0; ; n++ {
			reached := false
			t.Run(fmt.Sprintf("answered=%v/%d", answered, n), func(t *testing.T) {
				h := newHarness(t)
				count := 0
				die := func(string) error {
					if count++; count > n {
						reached = true
						return errDown
					}
					return nil
				}
				if answered {
					h.client.after = die
				} else {
					h.client.before = die
				}
				a, b := transfer("a", 7), transfer("b", 9)
				h.live(a, b)
				h.client.before, h.client.after = nil, nil
				h.restart()
				for range 3 {
					h.live(a, b)
				}
				require.Equal(t, evm.Mined, h.ensure(a).State)
				require.Equal(t, evm.Mined, h.ensure(b).State)
				require.EqualValues(t, 16, h.received())
				require.EqualValues(t, 2, h.Health().Nonce)
			})
			if !reached {
				require.Greater(t, n, 10)
				break
			}
		}
	}
}

// live is a short life: two intents, two blocks, errors ignored.
func (h *harness) live(a, b evm.Intent) {
	h.now = h.now.Add(time.Hour)
	_, _ = h.Ensure(ctx, a)
	h.commit(1)
	_, _ = h.Ensure(ctx, a)
	_, _ = h.Ensure(ctx, b)
	h.commit(1)
	_, _ = h.Ensure(ctx, b)
}

// Death and a node that lost its pool, and a block that is reorganised, together.
func TestDeathWithForgetfulNodeAndReorganisation(t *testing.T) {
	h := newHarness(t)
	a := transfer("a", 7)
	h.ensure(a)
	h.chain.DropPending()
	h.restart()
	h.ensure(a)
	h.commit(1)
	h.restart()
	require.Equal(t, evm.Mined, h.ensure(a).State)
	require.NoError(t, h.chain.Reorganise(1))
	h.restart()
	require.Equal(t, evm.Pending, h.ensure(a).State)
	h.commit(1)
	h.restart()
	require.Equal(t, evm.Mined, h.ensure(a).State)
	require.EqualValues(t, 7, h.received())
}

func TestStoredIntentOutlivesTheProcess(t *testing.T) {
	h := newHarness(t)
	in := evm.Intent{Key: "a", To: &target, Value: big.NewInt(7), Data: []byte{1, 2, 3}}
	_, ok := h.Stored("a")
	require.False(t, ok)
	h.ensure(in)
	h.restart()
	stored, ok := h.Stored("a")
	require.True(t, ok)
	require.Equal(t, in, stored)
	require.Equal(t, 1, h.ensure(stored).Versions)
}
