package evm_test

import (
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
)

func TestEnsureUntilMined(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	s := h.ensure(in)
	require.Equal(t, evm.Pending, s.State)
	require.Equal(t, s, h.ensure(in), "a second call changes nothing")
	require.Equal(t, 1, h.Health().InFlight)
	tx, _, err := h.client.TransactionByHash(ctx, s.Hash)
	require.NoError(t, err)
	require.EqualValues(t, 21000*5/4, tx.Gas(), "a quarter more than the estimate")

	h.commit(1)
	mined := h.ensure(in)
	require.Equal(t, evm.Mined, mined.State)
	require.Equal(t, s.Hash, mined.Hash)
	require.EqualValues(t, 1, mined.Depth)
	require.EqualValues(t, 21000, mined.GasUsed)
	require.False(t, mined.Final(2))
	h.commit(2)
	require.True(t, h.ensure(in).Final(3))
	require.EqualValues(t, 7, h.received())
	require.Zero(t, h.Health().InFlight)
	require.EqualValues(t, 1, h.Health().Nonce)
	require.NotNil(t, h.Health().Balance)
}

func TestKeyStandsForOneContent(t *testing.T) {
	h := newHarness(t)
	h.ensure(transfer("a", 7))
	for name, in := range map[string]evm.Intent{
		"value": transfer("a", 8), "data": {Key: "a", To: &target, Value: big.NewInt(7), Data: []byte{1}},
		"target": {Key: "a", To: &once, Value: big.NewInt(7)}, "creation": {Key: "a", Value: big.NewInt(7)},
	} {
		_, err := h.Ensure(ctx, in)
		var conflict *evm.ConflictError
		require.ErrorAs(t, err, &conflict, name)
	}
}

func TestSeveralInFlight(t *testing.T) {
	h := newHarness(t)
	for i := range 5 {
		require.EqualValues(t, i, h.ensure(transfer(fmt.Sprint(i), 1)).Nonce)
	}
	h.commit(1)
	for i := range 5 {
		require.Equal(t, evm.Mined, h.ensure(transfer(fmt.Sprint(i), 1)).State)
	}
	require.EqualValues(t, 5, h.received())
}

func TestCreateContract(t *testing.T) {
	h := newHarness(t)
	in := evm.Intent{Key: "new", Data: []byte{0x60, 0x01, 0x60, 0x00, 0xf3}} // returns one byte of code, STOP
	h.ensure(in)
	h.commit(1)
	s := h.ensure(in)
	require.Equal(t, evm.Mined, s.State)
	got, err := h.chain.Client().CodeAt(ctx, s.Contract, nil)
	require.NoError(t, err)
	require.Equal(t, []byte{0}, got)
}

func TestDroppedTransactionIsBroadcastAgain(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	first := h.ensure(in)
	h.chain.DropPending()
	h.commit(1) // the node forgot it, so this block is empty
	require.Zero(t, h.received())
	require.Equal(t, evm.Pending, h.ensure(in).State)
	h.commit(1)
	require.Equal(t, first.Hash, h.ensure(in).Hash)
	require.EqualValues(t, 7, h.received())
}

func TestDroppedTransactionIsBroadcastAgainOnAStandingChain(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	h.ensure(in)
	h.chain.DropPending()
	h.now = h.now.Add(2 * time.Minute)
	h.ensure(in)
	h.commit(1)
	require.Equal(t, evm.Mined, h.ensure(in).State)
}

// Nobody asks for the first intent any more; the second must not wait behind it
// for ever.
func TestStepFinishesWhatNobodyAsksFor(t *testing.T) {
	h := newHarness(t)
	h.ensure(transfer("abandoned", 1))
	h.chain.DropPending()
	h.restart()
	h.commit(1)
	require.NoError(t, h.Step(ctx))
	h.commit(1)
	require.EqualValues(t, 1, h.received())
}

func TestReorganisationTakesAReceiptAway(t *testing.T) {
	h := newHarness(t)
	a, b := transfer("a", 7), transfer("b", 9)
	h.ensure(a)
	h.commit(1)
	h.ensure(b)
	h.commit(1)
	first := h.ensure(a)
	require.True(t, first.Final(2))

	require.NoError(t, h.chain.Reorganise(2)) // and the node forgets both
	require.Zero(t, h.received())
	require.Equal(t, evm.Pending, h.ensure(a).State)
	before := h.ensure(b)
	require.Equal(t, evm.Pending, before.State)
	h.commit(1)
	again := h.ensure(a)
	require.Equal(t, evm.Mined, again.State, "%+v %+v", before, again)
	require.Equal(t, first.Hash, again.Hash)
	require.Greater(t, again.Block, first.Block)
	require.Equal(t, evm.Mined, h.ensure(b).State)
	require.EqualValues(t, 16, h.received())
}

func TestReorganisationMinesItElsewhere(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	base := h.chain.Commit()
	h.ensure(in)
	h.commit(3)
	require.True(t, h.ensure(in).Final(3))
	require.NoError(t, h.chain.Fork(base))
	h.commit(1) // the pool has it back
	s := h.ensure(in)
	require.Equal(t, evm.Mined, s.State)
	require.EqualValues(t, 1, s.Depth)
	require.EqualValues(t, 7, h.received())
}

func TestRecordsAreForgottenWhenDeep(t *testing.T) {
	h := newHarness(t)
	in := transfer("a", 7)
	h.ensure(in)
	h.commit(127)
	require.True(t, h.ensure(in).Final(127))
	h.commit(1)
	require.NoError(t, h.Step(ctx))
	h.restart()
	require.Equal(t, evm.Pending, h.ensure(in).State, "wanted again after it was forgotten: sent anew")
}

func TestTwoAccountsShareAStore(t *testing.T) {
	h := newHarness(t)
	other, err := evm.New(h.db, h.client, evm.NewKey(devchain.Key(1)), devchain.ChainID, h.o)
	require.NoError(t, err)
	h.ensure(transfer("a", 1))
	_, err = other.Ensure(ctx, transfer("a", 2))
	require.NoError(t, err)
	h.commit(1)
	require.EqualValues(t, 3, h.received())
}

func TestAwait(t *testing.T) {
	h := newHarness(t)
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		for {
			select {
			case <-stop:
				return
			case <-time.After(5 * time.Millisecond):
				h.chain.Commit()
			}
		}
	}()
	s, err := h.Await(ctx, transfer("a", 7), 3, time.Millisecond)
	require.NoError(t, err)
	require.True(t, s.Final(3))
}
