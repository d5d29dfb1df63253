package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/keeper"
)

func deliveries(t *testing.T, w *chaintest.World) []chain.Delivered {
	t.Helper()
	all, err := w.Pool.Deliveries(t.Context(), 0, w.View().Block().Number, nil)
	require.NoError(t, err)
	return all
}

func TestPegDeliversEveryBlockOnce(t *testing.T) {
	w := chaintest.New(t)
	k := newKeepers(w, 7)
	w.Post(60)
	scripts := [][]byte{w.Script(-1), w.Script(0), w.Script(1), w.Script(1)}
	for i, script := range scripts {
		w.Bitcoin.Mine(script, uint64(1000+i))
		w.Bitcoin.MineEmpty(1)
	}
	w.Bitcoin.Mine(w.Script(0), 0) // worth nothing
	w.Bitcoin.MineEmpty(chaintest.Confirmations)
	drive(t, w, k.relay)
	require.Len(t, drive(t, w, k.peg), len(scripts))
	got := deliveries(t, w)
	require.Len(t, got, len(scripts))
	total := uint64(0)
	for _, d := range got {
		total += d.Amount.Uint64()
	}
	require.EqualValues(t, 4006, total)

	// Neither this driver nor a new one finds anything else.
	require.Empty(t, drive(t, w, k.peg))
	require.Empty(t, drive(t, w, newKeepers(w, 6).peg))
}

func TestPegWaitsForConfirmations(t *testing.T) {
	w := chaintest.New(t)
	k := newKeepers(w, 7)
	w.Bitcoin.Mine(w.Script(0), 1000)
	for range chaintest.Confirmations - 1 {
		drive(t, w, k.relay)
		require.Empty(t, drive(t, w, k.peg))
		w.Bitcoin.MineEmpty(1)
	}
	drive(t, w, k.relay)
	require.Len(t, drive(t, w, k.peg), 1)
}

// The pool's block loses, another of the pool's wins at the same height.
func TestPegFollowsABitcoinReorganisation(t *testing.T) {
	w := chaintest.New(t)
	k := newKeepers(w, 7)
	fork := bitcoinTip(t, w)
	w.Bitcoin.Mine(w.Script(0), 1000)
	w.Bitcoin.MineEmpty(chaintest.Confirmations - 2)
	drive(t, w, k.relay, k.peg)
	branch := w.Bitcoin.MineOn(fork, w.Script(0), 2000)
	winner := branch
	for range chaintest.Confirmations {
		branch = w.Bitcoin.MineOn(branch, []byte{0x51}, 1)
	}
	drive(t, w, k.relay, k.peg)
	got := deliveries(t, w)
	require.Len(t, got, 1)
	require.Equal(t, winner, got[0].Block)
}

// Deeper than the confirmations: what was minted stays, what is new is delivered.
func TestPegGoesBackAsFarAsTheRelay(t *testing.T) {
	w := chaintest.New(t)
	k := newKeepers(w, 7)
	fork := bitcoinTip(t, w)
	w.Bitcoin.MineEmpty(10)
	w.Bitcoin.Mine(w.Script(0), 1000)
	w.Bitcoin.MineEmpty(chaintest.Confirmations)
	drive(t, w, k.relay, k.peg)
	require.Len(t, deliveries(t, w), 1)
	branch := w.Bitcoin.MineOn(fork, w.Script(0), 2000)
	for range 20 {
		branch = w.Bitcoin.MineOn(branch, []byte{0x51}, 1)
	}
	drive(t, w, k.relay, k.peg)
	require.Len(t, deliveries(t, w), 2)
}

func TestPegDeliversAgainAfterAnEVMReorganisation(t *testing.T) {
	w := chaintest.New(t)
	k := newKeepers(w, 7)
	w.Bitcoin.Mine(w.Script(0), 1000)
	w.Bitcoin.MineEmpty(chaintest.Confirmations)
	drive(t, w, k.relay)
	drive(t, w, k.peg)
	require.Len(t, deliveries(t, w), 1)
	require.NoError(t, w.Chain.Reorganise(2))
	require.Empty(t, deliveries(t, w))
	drive(t, w, k.relay, k.peg)
	require.Len(t, deliveries(t, w), 1)
}

// The state is posted, a block pays it, the post is reorganised away, the block is
// looked at, and the state is posted again.
func TestPegKeepsBlocksOfStatesThatAreAwayForAWhile(t *testing.T) {
	w := chaintest.New(t)
	k := newKeepers(w, 7)
	s, sealed, proof := w.SealShift(w.MineShift(1, 60))
	post := chain.PackPostShift(s, sealed.NewPayees, proof)
	w.Send(w.Operator, w.Pool.Info().Distributor, post)
	w.Bitcoin.Mine(w.Script(1), 1000)
	w.Bitcoin.MineEmpty(chaintest.Confirmations)
	w.Reorganise(1)
	drive(t, w, k.relay)
	require.Empty(t, drive(t, w, k.peg))
	w.Send(w.Operator, w.Pool.Info().Distributor, post)
	require.Len(t, drive(t, w, k.peg), 1)
	require.Len(t, deliveries(t, w), 1)
}

// Blocks from before the pool was deployed are not fetched.
func TestPegBeginsWhereThePoolBegins(t *testing.T) {
	w := chaintest.New(t)
	k := newKeepers(w, 7)
	old := w.View().Block().Time - 47*3600
	for i := range uint64(10) {
		w.Bitcoin.MineAt(old + i)
	}
	w.Bitcoin.MineEmpty(5 + chaintest.Confirmations)
	drive(t, w, k.relay)
	counted := &countingBitcoin{Bitcoin: w.Bitcoin}
	drive(t, w, keeper.NewPeg(w.Pool, counted, k.sender))
	require.GreaterOrEqual(t, counted.blocks, 5)
	require.LessOrEqual(t, counted.blocks, 5+chaintest.Confirmations)
}

func TestPegLooksAtManyBlocks(t *testing.T) {
	w := chaintest.New(t)
	k := newKeepers(w, 7)
	w.Bitcoin.Mine(w.Script(0), 1000)
	w.Bitcoin.MineEmpty(120)
	w.Bitcoin.Mine(w.Script(0), 1000)
	w.Bitcoin.MineEmpty(chaintest.Confirmations)
	drive(t, w, k.relay)
	drive(t, w, k.peg)
	require.Len(t, deliveries(t, w), 2)
}
