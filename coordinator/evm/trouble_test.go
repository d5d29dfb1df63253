package evm_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
)

func TestStuckTransactionPaysMore(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	h.client.tip = big.NewInt(1) // less than any block producer takes
	h.ensure(in)
	next := transfer("behind it", 1)
	h.ensure(next)
	for range 3 {
		h.commit(1)
		require.Equal(t, 1, h.ensure(in).Versions, "patience")
	}
	h.client.tip = nil
	h.commit(1)
	s := h.ensure(in)
	require.Equal(t, evm.Pending, s.State)
	require.Equal(t, 2, s.Versions)
	require.Equal(t, 1, h.ensure(next).Versions, "only the transaction whose turn it is pays more")
	h.commit(1)
	s = h.ensure(in)
	require.Equal(t, evm.Mined, s.State)
	require.EqualValues(t, 0, s.Nonce)
}

// The cheaper version is mined after all, when the base fee has fallen (by an
// eighth with every empty block), while the dearer one never left this machine.
func TestReceiptOfAnOlderVersionCounts(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	h.o.MaxFeePerGas = new(big.Int).Div(new(big.Int).Mul(h.chain.Head().BaseFee, big.NewInt(55)), big.NewInt(100))
	h.restart()
	first := h.ensure(in)
	h.commit(4)
	h.o.MaxFeePerGas = nil
	h.restart()
	h.client.before = failing("send")
	s, err := h.Ensure(ctx, in)
	require.ErrorIs(t, err, errDown)
	require.Equal(t, 2, s.Versions)
	require.Equal(t, evm.Pending, s.State)
	h.client.before = nil
	h.commit(1)
	h.now = h.now.Add(time.Hour)
	s = h.ensure(in)
	require.Equal(t, evm.Mined, s.State)
	require.Equal(t, first.Hash, s.Hash)
	require.Equal(t, 2, s.Versions)
}

func TestFeeCapIsVisibleAndRaisable(t *testing.T) {
	h := newHarness(t)
	h.o.MaxFeePerGas = big.NewInt(1000)
	h.restart()
	in := transfer("a", 7)
	h.ensure(in)
	h.commit(4)
	s := h.ensure(in)
	require.Equal(t, evm.Pending, s.State)
	require.EqualValues(t, 1000, s.FeeCap.Int64())
	var capped *evm.FeeCapError
	require.ErrorAs(t, s.Trouble, &capped)
	require.EqualValues(t, 1000, capped.Cap.Int64())

	h.o.MaxFeePerGas = nil
	h.restart()
	require.NoError(t, h.ensure(in).Trouble)
	h.commit(1)
	require.Equal(t, evm.Mined, h.ensure(in).State)
}

func TestPoorAccountRecovers(t *testing.T) {
	h := newHarness(t)
	private := devchain.Key(100) // not funded
	h.key = evm.NewKey(private)
	h.restart()
	in := evm.Call("a", target, nil)
	s := h.ensure(in)
	require.Equal(t, evm.Pending, s.State)
	require.ErrorContains(t, s.Trouble, "insufficient funds")
	require.Zero(t, h.Health().Balance.Sign())
	require.NoError(t, h.Health().Err, "the node is fine")
	other := evm.Call("b", target, nil)
	require.EqualValues(t, 1, h.ensure(other).Nonce, "the pool holds neither, we hold both")

	rich, err := evm.NewMemory(h.client, evm.NewKey(devchain.Key(1)), devchain.ChainID, h.o)
	require.NoError(t, err)
	to := h.key.Address()
	_, err = rich.Ensure(ctx, evm.Intent{Key: "fund", To: &to, Value: big.NewInt(1e18)})
	require.NoError(t, err)
	h.commit(1)
	require.NoError(t, h.ensure(in).Trouble)
	h.commit(1)
	require.Equal(t, evm.Mined, h.ensure(in).State)
	require.Equal(t, evm.Mined, h.ensure(other).State)
}

func TestRevertAtEstimateSendsNothing(t *testing.T) {
	h := newHarness(t)
	first := evm.Call("first", once, nil)
	h.ensure(first)
	h.commit(1)
	s, err := h.Ensure(ctx, evm.Call("second", once, nil))
	require.True(t, evm.IsRevert(err, "Taken"), err)
	require.ErrorContains(t, err, "Taken()")
	require.Equal(t, evm.Unsent, s.State)
	require.Equal(t, evm.Mined, h.ensure(first).State, "what was mined is not estimated again")

	h.o.DecodeError = nil
	h.restart()
	_, err = h.Ensure(ctx, evm.Call("second", once, nil))
	var revert *evm.RevertError
	require.ErrorAs(t, err, &revert)
	require.Equal(t, []byte{0x0a, 0x0b, 0x0c, 0x0d}, revert.Data)
	require.ErrorContains(t, err, "0x0a0b0c0d")
}

func TestRaceIsLostOnChain(t *testing.T) {
	h := newHarness(t)
	rival, err := evm.NewMemory(h.client, evm.NewKey(devchain.Key(1)), devchain.ChainID, h.o)
	require.NoError(t, err)
	h.client.tip = big.NewInt(5 * gwei)
	_, err = rival.Ensure(ctx, evm.Call("x", once, nil))
	require.NoError(t, err)
	h.client.tip = nil
	in := evm.Call("x", once, nil)
	h.ensure(in)
	h.commit(1)
	s, err := h.Ensure(ctx, in)
	require.NoError(t, err)
	require.Equal(t, evm.Reverted, s.State)
	h.commit(1)
	s, err = h.Ensure(ctx, in)
	require.True(t, evm.IsRevert(err, "Taken"), err)
	require.Equal(t, 1, s.Versions, "it would revert again, so it is not sent again")

	// The rival's block is reorganised away, and ours with it.
	require.NoError(t, h.chain.Reorganise(2))
	h.ensure(in)
	h.commit(1)
	require.Equal(t, evm.Mined, h.ensure(in).State)
}

func TestRevertsAreRetriedAtGrowingDistance(t *testing.T) {
	h := newHarness(t)
	in := evm.Call("x", moody, nil)
	sent := map[int]uint64{}
	for range 40 {
		s := h.ensure(in)
		if _, ok := sent[s.Versions]; !ok {
			sent[s.Versions] = h.chain.Head().Number.Uint64()
		}
		h.commit(1)
	}
	// Mined one block after it was sent, then 1, 2, 4, 8, 16 blocks of distance.
	require.Len(t, sent, 6)
	for v := 2; v <= 6; v++ {
		require.EqualValues(t, 1+uint64(1)<<(v-2), sent[v]-sent[v-1], v)
	}
}

func TestNodeFailureIsVisibleAndPaced(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	h.client.before = func(string) error { return errDown }
	s, err := h.Ensure(ctx, in)
	var node *evm.NodeError
	require.ErrorAs(t, err, &node)
	require.ErrorIs(t, err, errDown)
	require.Equal(t, h.now.Add(time.Second), node.RetryAt)
	require.Equal(t, evm.Unsent, s.State)

	calls := h.client.calls
	_, err = h.Ensure(ctx, in)
	require.ErrorIs(t, err, errDown)
	require.Equal(t, calls, h.client.calls, "the node is left alone meanwhile")

	pause := time.Second
	for range 10 {
		h.now = h.now.Add(pause)
		_, err = h.Ensure(ctx, in)
		require.ErrorAs(t, err, &node)
		pause = min(2*pause, time.Minute)
		require.Equal(t, h.now.Add(pause), node.RetryAt)
	}
	require.Equal(t, 11, h.Health().Failures)
	require.ErrorIs(t, h.Health().Err, errDown)
	require.Equal(t, node.RetryAt, h.Health().RetryAt)

	h.client.before = nil
	h.now = h.now.Add(time.Minute)
	require.Equal(t, evm.Pending, h.ensure(in).State)
	require.NoError(t, h.Health().Err)
	require.Zero(t, h.Health().Failures)
}

func TestLostAnswerToABroadcast(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	h.client.after = failing("send")
	s, err := h.Ensure(ctx, in)
	require.ErrorIs(t, err, errDown)
	require.Equal(t, evm.Pending, s.State)
	h.client.after = nil
	h.now = h.now.Add(time.Minute)
	h.commit(1)
	require.Equal(t, evm.Mined, h.ensure(in).State)
	require.EqualValues(t, 7, h.received())
}

// The chain stands still and the node is back: nothing else calls for another look.
func TestUnfinishedLookIsRepeatedAtTheSameHead(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	h.client.before = failing("send")
	_, err := h.Ensure(ctx, in)
	require.ErrorIs(t, err, errDown)
	h.now = h.now.Add(time.Second)
	_, err = h.Ensure(ctx, in)
	require.ErrorIs(t, err, errDown)
	h.client.before = nil
	h.now = h.now.Add(2 * time.Second)
	h.ensure(in)
	h.commit(1)
	require.EqualValues(t, 7, h.received())
}

// The chain is reorganised between the question for the nonce and the one for
// the receipt: together they look as if somebody else had used the nonce.
func TestReorganisationDuringALook(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	first := h.ensure(in)
	h.commit(2)
	h.client.before = func(method string) error {
		if method == "receipt" {
			h.client.before = nil
			return h.chain.Reorganise(2)
		}
		return nil
	}
	require.Equal(t, 1, h.ensure(in).Versions)
	require.Equal(t, 1, h.ensure(in).Versions)
	h.commit(1)
	require.Equal(t, 1, h.ensure(in).Versions)
	h.commit(1)
	require.Equal(t, first.Hash, h.ensure(in).Hash)
	require.EqualValues(t, 7, h.received())
}

func TestStoreFailureBroadcastsNothing(t *testing.T) {
	h := newHarness(t)
	require.NoError(t, h.db.Close())
	_, err := h.Ensure(ctx, transfer("a", 7))
	require.Error(t, err)
	var node *evm.NodeError
	require.False(t, errors.As(err, &node), "not the node's fault")
	nonce, err := h.chain.Client().PendingNonceAt(ctx, h.key.Address())
	require.NoError(t, err)
	require.Zero(t, nonce)
	h.db = nil
	h.restart()
	require.Zero(t, h.Health().InFlight)
}

func failing(method string) func(string) error {
	return func(m string) error {
		if m == method {
			return errDown
		}
		return nil
	}
}
