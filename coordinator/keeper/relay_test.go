package keeper_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/keeper"
)

func relayTip(t *testing.T, w *chaintest.World) chainhash.Hash {
	t.Helper()
	tip, err := w.View().RelayTip(t.Context())
	require.NoError(t, err)
	return tip
}

func bitcoinTip(t *testing.T, w *chaintest.World) chainhash.Hash {
	t.Helper()
	tip, _, err := w.Bitcoin.Tip(t.Context())
	require.NoError(t, err)
	return tip
}

func TestRelayCatchesUpInBatches(t *testing.T) {
	w := chaintest.New(t)
	w.Bitcoin.MineEmpty(2*keeper.MaxHeaders + 1)
	r := newKeepers(w, 7).relay
	require.Len(t, drive(t, w, r), 3)
	require.Equal(t, bitcoinTip(t, w), relayTip(t, w))
	require.Empty(t, drive(t, w, r))

	w.Bitcoin.MineEmpty(1)
	require.Len(t, drive(t, w, r), 1)
	require.Equal(t, bitcoinTip(t, w), relayTip(t, w))
}

// A full batch stays below the gas that one transaction may have.
func TestRelayBatchFits(t *testing.T) {
	w := chaintest.New(t)
	w.Bitcoin.MineEmpty(keeper.MaxHeaders)
	r := newKeepers(w, 7).relay
	_, err := r.Step(t.Context())
	require.NoError(t, err)
	w.Chain.Commit()
	p, err := r.Step(t.Context())
	require.NoError(t, err)
	require.Len(t, p.Done, 1)
	require.Less(t, p.Done[0].Gas, uint64(12_000_000))
	t.Logf("%d gas a header", p.Done[0].Gas/keeper.MaxHeaders)
}

func TestRelaySendsOnceWhileItWaits(t *testing.T) {
	w := chaintest.New(t)
	k := newKeepers(w, 7)
	w.Bitcoin.MineEmpty(1)
	for range 3 {
		p, err := k.relay.Step(t.Context())
		require.NoError(t, err)
		require.False(t, p.Idle)
		w.Bitcoin.MineEmpty(1)
	}
	require.Equal(t, 1, k.sender.Health().InFlight)
	drive(t, w, k.relay)
	require.Equal(t, bitcoinTip(t, w), relayTip(t, w))
}

func TestRelayFollowsABitcoinReorganisation(t *testing.T) {
	w := chaintest.New(t)
	r := newKeepers(w, 7).relay
	fork := bitcoinTip(t, w)
	w.Bitcoin.MineEmpty(3)
	drive(t, w, r)
	old := relayTip(t, w)
	for range 4 {
		fork = w.Bitcoin.MineOn(fork, []byte{0x51}, 1)
	}
	require.Equal(t, fork, bitcoinTip(t, w))
	drive(t, w, r)
	require.Equal(t, fork, relayTip(t, w))
	known, err := w.View().RelayHeader(t.Context(), old)
	require.NoError(t, err)
	require.True(t, known.Known)
}

func TestRelaySurvivesAnEVMReorganisation(t *testing.T) {
	w := chaintest.New(t)
	r := newKeepers(w, 7).relay
	w.Bitcoin.MineEmpty(3)
	drive(t, w, r)
	require.NoError(t, w.Chain.Reorganise(2))
	require.NotEqual(t, bitcoinTip(t, w), relayTip(t, w))
	drive(t, w, r)
	require.Equal(t, bitcoinTip(t, w), relayTip(t, w))
}

// Headers that jobs were built on, and that lost the race.
func TestRelayBringsWhatItIsAskedFor(t *testing.T) {
	w := chaintest.New(t)
	fork := bitcoinTip(t, w)
	w.Bitcoin.MineEmpty(5)
	side := w.Bitcoin.MineOn(fork, []byte{0x52}, 1)
	orphan := w.Bitcoin.MineOn(side, []byte{0x52}, 1)
	lost := chainhash.Hash{1}
	r := keeper.NewRelay(w.Pool, w.Bitcoin, w.Sender(7), func() []chainhash.Hash { return []chainhash.Hash{lost, orphan, fork} })
	drive(t, w, r)
	require.Equal(t, bitcoinTip(t, w), relayTip(t, w))
	for hash, want := range map[chainhash.Hash]bool{side: true, orphan: true, lost: false} {
		known, err := w.View().RelayHeader(t.Context(), hash)
		require.NoError(t, err)
		require.Equal(t, want, known.Known)
	}
}

// What the relay was seen to know is asked about one at a time, and an EVM
// reorganisation that takes it back is noticed all the same.
func TestRelayBringsAgainWhatWasTakenBack(t *testing.T) {
	w := chaintest.New(t)
	fork := bitcoinTip(t, w)
	w.Bitcoin.MineEmpty(2)
	var asked []chainhash.Hash
	for i := range byte(3) {
		asked = append(asked, w.Bitcoin.MineOn(fork, []byte{0x52 + i}, 1))
	}
	known := func(hash chainhash.Hash) bool {
		header, err := w.View().RelayHeader(t.Context(), hash)
		require.NoError(t, err)
		return header.Known
	}
	r := keeper.NewRelay(w.Pool, w.Bitcoin, w.Sender(7), func() []chainhash.Hash { return asked })
	before := w.Chain.Head().Number.Int64()
	drive(t, w, r)
	for _, hash := range asked {
		require.True(t, known(hash))
	}
	require.NoError(t, w.Chain.Reorganise(int(w.Chain.Head().Number.Int64()-before)))
	for _, hash := range asked {
		require.False(t, known(hash))
	}
	for range len(asked) { // each has its turn
		drive(t, w, r)
	}
	for _, hash := range asked {
		require.True(t, known(hash))
	}
}

func TestRelayReportsTheNode(t *testing.T) {
	w := chaintest.New(t)
	r := newKeepers(w, 7).relay
	w.Bitcoin.Down = errors.New("refused")
	_, err := r.Step(t.Context())
	require.ErrorIs(t, err, w.Bitcoin.Down)
	w.Bitcoin.Down = nil
	w.Bitcoin.MineEmpty(1)
	drive(t, w, r)
	require.Equal(t, bitcoinTip(t, w), relayTip(t, w))
}

func TestRelayRefusesAnotherNetwork(t *testing.T) {
	w := chaintest.New(t)
	other := chaintest.NewBitcoin()
	other.MineEmpty(3)
	r := keeper.NewRelay(w.Pool, other, w.Sender(7), nil)
	_, err := r.Step(t.Context())
	require.ErrorContains(t, err, "different networks")
}

// The relay refuses a header from the future; that must be seen, and pass.
func TestRelayReportsRefusals(t *testing.T) {
	w := chaintest.New(t)
	r := newKeepers(w, 7).relay
	w.Bitcoin.MineAt(w.Chain.Head().Time + 3*3600)
	_, err := r.Step(t.Context())
	require.True(t, evm.IsRevert(err, "TimeTooNew"), err)
	require.NoError(t, w.Chain.AdvanceClock(3*time.Hour))
	drive(t, w, r)
	require.Equal(t, bitcoinTip(t, w), relayTip(t, w))
}

// secretive is a node that does not give some headers.
type secretive struct {
	*chaintest.Bitcoin
	not map[chainhash.Hash]bool
}

func (s secretive) Header(ctx context.Context, h chainhash.Hash) (bitcoin.Header, error) {
	if s.not[h] {
		return bitcoin.Header{}, errors.New("timeout")
	}
	return s.Bitcoin.Header(ctx, h)
}

// A header that the node does not give keeps none of the others that were asked for
// back.
func TestRED12OneHeaderHoldsUpNoOther(t *testing.T) {
	w := chaintest.New(t)
	fork := bitcoinTip(t, w)
	w.Bitcoin.MineEmpty(2)
	first := w.Bitcoin.MineOn(fork, []byte{0x52}, 1)
	second := w.Bitcoin.MineOn(fork, []byte{0x53}, 1)
	r := keeper.NewRelay(w.Pool, secretive{w.Bitcoin, map[chainhash.Hash]bool{first: true}}, w.Sender(7),
		func() []chainhash.Hash { return []chainhash.Hash{first, second} })
	for range 6 {
		_, _ = r.Step(t.Context())
		w.Chain.Commit()
	}
	_, err := r.Step(t.Context())
	require.ErrorContains(t, err, first.String())
	known, err := w.View().RelayHeader(t.Context(), second)
	require.NoError(t, err)
	require.True(t, known.Known)
	require.Equal(t, bitcoinTip(t, w), relayTip(t, w))
}

// A header that the relay refuses for its time does not hold up those before it, and
// the state says how far behind the relay is, and since when.
func TestRED12ARefusedHeaderHoldsUpNoneBeforeIt(t *testing.T) {
	w := chaintest.New(t)
	r := newKeepers(w, 7).relay
	w.Bitcoin.MineEmpty(5)
	good := bitcoinTip(t, w)
	w.Bitcoin.MineAt(w.Chain.Head().Time + 3*3600)
	for range 8 {
		_, _ = r.Step(t.Context())
		w.Chain.Commit()
	}
	require.Equal(t, good, relayTip(t, w))
	st := r.State()
	require.Equal(t, 1, st.Behind)
	require.False(t, st.Since.IsZero())
	require.True(t, evm.IsRevert(st.Err, "TimeTooNew"), st.Err)
	require.NoError(t, w.Chain.AdvanceClock(3*time.Hour))
	drive(t, w, r)
	require.Equal(t, keeper.Relayed{}, r.State())
}
