package evm_test

import (
	"bytes"
	"errors"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
)

func urgent(key string, wei int64) evm.Intent {
	in := transfer(key, wei)
	in.Urgent = true
	return in
}

// rest ensures both until both are mined, and returns how many blocks it took.
func (h *harness) rest(intents ...evm.Intent) int {
	h.t.Helper()
	for n := 1; n <= 20; n++ {
		h.commit(1)
		mined := 0
		for _, in := range intents {
			if h.ensure(in).State == evm.Mined {
				mined++
			}
		}
		if mined == len(intents) {
			return n
		}
	}
	h.t.Fatal("not mined")
	return 0
}

// A transaction that the account cannot pay for holds up everything behind it, but not
// what is urgent: that takes its nonce. The other is sent again when there is money.
func TestRED12AnUrgentTransactionPassesOneThatCannotBePaid(t *testing.T) {
	h := newHarness(t)
	rich, err := evm.NewMemory(h.client, evm.NewKey(devchain.Key(1)), devchain.ChainID, h.o)
	require.NoError(t, err)
	h.key = evm.NewKey(devchain.Key(100)) // not funded
	h.restart()
	fund := func(key string, wei int64) {
		to := h.key.Address()
		_, err := rich.Ensure(ctx, evm.Intent{Key: key, To: &to, Value: big.NewInt(wei)})
		require.NoError(t, err)
		h.commit(1)
	}
	fund("for small things", 300_000*gwei)

	dear := evm.Call("dear", target, bytes.Repeat([]byte{1}, 10_000)) // 400,000 gas
	s := h.ensure(dear)
	var short *evm.FundsError
	require.ErrorAs(t, s.Trouble, &short)
	require.Equal(t, short, h.Health().Short)
	require.Equal(t, h.now, h.Health().ShortSince)

	waiting := h.ensure(transfer("behind", 1))
	require.EqualValues(t, s.Nonce+1, waiting.Nonce)
	in := urgent("response", 7)
	require.Equal(t, s.Nonce, h.ensure(in).Nonce)
	h.commit(1)
	require.Equal(t, evm.Mined, h.ensure(in).State)
	require.EqualValues(t, 7+1, h.received(), "and what waited behind it")

	var displaced *evm.DisplacedError
	require.ErrorAs(t, h.ensure(dear).Trouble, &displaced)
	fund("for all", 1e18)
	h.rest(dear)
	require.Nil(t, h.Health().Short)
}

// The same when the fee is at the cap, and with a response that was sent before.
func TestRED12AnUrgentTransactionPassesOneAtTheFeeCap(t *testing.T) {
	h := newHarness(t)
	h.o.MaxFeePerGas = new(big.Int).Div(h.chain.Head().BaseFee, big.NewInt(2))
	h.restart()
	slow := transfer("slow", 1)
	require.EqualValues(t, 0, h.ensure(slow).Nonce)
	in := urgent("response", 7)
	require.EqualValues(t, 1, h.ensure(in).Nonce, "nothing is wrong yet")
	passed := 0
	for ; h.ensure(in).State != evm.Mined; passed++ {
		require.Less(t, passed, 8)
		h.commit(1)
	}
	require.EqualValues(t, 0, h.ensure(in).Nonce)
	require.Equal(t, evm.Pending, h.ensure(slow).State)

	// A restart in between forgets nothing of it.
	h.o.MaxFeePerGas = nil
	h.restart()
	h.rest(slow)
}

// A transaction that somebody sent with the same key from elsewhere, for a fee that is
// too low now, holds up what is urgent for some blocks only, and the others say so.
func TestRED12AnUrgentTransactionPassesAForeignOne(t *testing.T) {
	h := newHarness(t)
	h.foreign(0, h.chain.Head().BaseFee.Int64()/1000+2, 1)
	other := transfer("other", 1)
	require.EqualValues(t, 1, h.ensure(other).Nonce)
	in := urgent("response", 7)
	require.EqualValues(t, 2, h.ensure(in).Nonce)
	h.commit(1)
	require.NoError(t, h.Step(ctx))
	h.commit(3)
	require.EqualValues(t, 2, h.ensure(in).Nonce, "it may move yet")
	require.NoError(t, h.ensure(other).Trouble)
	h.commit(1)
	require.NoError(t, h.Step(ctx))
	var foreign *evm.ForeignError
	require.ErrorAs(t, h.ensure(other).Trouble, &foreign)
	require.EqualValues(t, 0, h.ensure(in).Nonce)
	h.commit(1)
	require.Equal(t, evm.Mined, h.ensure(in).State)
	require.Equal(t, evm.Mined, h.ensure(other).State)
}

// What the node has against one call holds no other up.
func TestRED12ACallThatTheNodeRefusesToEstimate(t *testing.T) {
	h := newHarness(t)
	poison := evm.Intent{Key: "poison", To: &target, Value: new(big.Int).Lsh(big.NewInt(1), 200)}
	for i := range 5 {
		_, err := h.Ensure(ctx, poison)
		var node *evm.NodeError
		require.True(t, errors.As(err, &node), err)
		in := transfer(string(rune('a'+i)), 1)
		require.Equal(t, evm.Pending, h.ensure(in).State, "without a pause")
		require.NoError(t, h.Health().Err)
	}
}
