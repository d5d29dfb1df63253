package keeper_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/keeper"
)

// arrive mints to receiver_j, as a block would, without collecting it.
func arrive(t *testing.T, w *chaintest.World, j int64, value uint64) {
	t.Helper()
	block := w.Bitcoin.Mine(w.Script(j), value)
	w.Bitcoin.MineEmpty(chaintest.Confirmations - 1)
	w.Relay()
	w.Deliver(j, block)
}

func TestSettleEverythingThatArrives(t *testing.T) {
	w := chaintest.New(t)
	arrive(t, w, -1, 1_000_003)
	arrive(t, w, 0, 1_000_007)
	w.Post(40, 20)
	w.Post(10, 30, 16)
	arrive(t, w, 2, 5_000_011)
	arrive(t, w, 2, 7)
	k := newKeepers(w, 7)
	done := drive(t, w, k.settle)
	require.Len(t, done, 3+2+2, "%q", done) // collect −1, 0, 2; advance −1, 0; settle 1, 2

	b := w.Book() // every rule of the book held
	totals := b.Totals()
	require.EqualValues(t, 7_000_028, totals.Received.Uint64())
	require.Less(t, b.Held().Uint64(), uint64(2*16))

	// The split is that of the plain reference.
	id, _ := b.IDOf(chaintest.Payee(1))
	first := pplns.SpendableRoundedDown(uint256.NewInt(2_000_010), chaintest.FeeBps)
	second := pplns.SpendableRoundedDown(uint256.NewInt(5_000_018), chaintest.FeeBps)
	want := first.Uint64()*20/60 + second.Uint64()*50/116
	require.Equal(t, want, b.Earned()[id].Uint64())

	require.Empty(t, drive(t, w, k.settle))
	require.Empty(t, drive(t, w, newKeepers(w, 6).settle))
}

// What is not worth settling waits for more.
func TestSettleLeavesDust(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	k := newKeepers(w, 7)
	arrive(t, w, 1, 1600)
	require.Len(t, drive(t, w, k.settle), 1, "collected, not settled")
	arrive(t, w, 1, 1600)
	require.Len(t, drive(t, w, k.settle), 2)
	require.LessOrEqual(t, w.Book().Held().Uint64(), uint64(1))
}

// The same amount twice from the same state is two collections.
func TestSettleCollectsTheSameAmountAgain(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	k := newKeepers(w, 7)
	for i := range 3 {
		arrive(t, w, 1, 100_000)
		arrive(t, w, -1, 100_000)
		drive(t, w, k.settle)
		require.EqualValues(t, (i+1)*200_000, w.Book().Totals().Received.Uint64())
		require.Less(t, w.Book().Held().Uint64(), uint64(16))
	}
}

// A new process finds what the old one sent, and proves nothing twice.
func TestSettleGoesOnAfterARestart(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	arrive(t, w, 1, 100_000)
	counted := &countingProver{Prover: w.Prover}
	sender := w.Sender(7)
	for range 10 {
		p, err := keeper.NewSettle(w.Pool, counted, sender).Step(t.Context()) // new each time
		require.NoError(t, err)
		if p.Idle {
			break
		}
		_, err = keeper.NewSettle(w.Pool, counted, sender).Step(t.Context())
		require.NoError(t, err)
		w.Chain.Commit()
	}
	require.Equal(t, 1, counted.proofs)
	require.LessOrEqual(t, w.Book().Held().Uint64(), uint64(1))
	require.NoError(t, sender.Step(t.Context()))
	require.EqualValues(t, 2, sender.Health().Nonce)
}

func TestSettleAgainAfterAnEVMReorganisation(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	arrive(t, w, 1, 100_000)
	counted := &countingProver{Prover: w.Prover}
	s := keeper.NewSettle(w.Pool, counted, w.Sender(7))
	drive(t, w, s)
	root := w.Book().EarnRoot()
	require.NoError(t, w.Chain.Reorganise(2)) // collected and settled
	require.NotEqual(t, root, w.Book().EarnRoot())
	drive(t, w, s)
	require.Equal(t, root, w.Book().EarnRoot())
	require.Equal(t, 1, counted.proofs, "the same proof is good again")
}

// Somebody else settles the state while the proof is made: it proves a step from
// earnings that are no more.
func TestSettleLosesARace(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	arrive(t, w, 1, 100_000)
	arrive(t, w, -1, 100_000)
	a, b := newKeepers(w, 6).settle, newKeepers(w, 7).settle
	for range 2 {
		drive(t, w, a, b)
	}
	require.Less(t, w.Book().Held().Uint64(), uint64(16))
	require.EqualValues(t, 200_000, w.Book().Totals().Received.Uint64())
}

// Money may come to an old state at any time; then it is looked at less often.
func TestSettleSweepsOldStates(t *testing.T) {
	w := chaintest.New(t)
	for range 3 {
		w.Post(60)
	}
	now := time.Unix(1e9, 0)
	s := keeper.NewSettle(w.Pool, w.Prover, w.Sender(7))
	s.Hurry(func() time.Time { return now }, 2)
	drive(t, w, s)
	arrive(t, w, 1, 100_000)
	arrive(t, w, 2, 100_000)
	require.Len(t, drive(t, w, s), 2)
	now = now.Add(10 * time.Minute)
	require.Len(t, drive(t, w, s), 2)
	require.LessOrEqual(t, w.Book().Held().Uint64(), uint64(2))
}

// refusing is a sender for whom every call would revert.
type refusing struct{ name string }

func (r refusing) Ensure(context.Context, evm.Intent) (evm.Status, error) {
	return evm.Status{}, fmt.Errorf("call: %w", &evm.RevertError{Name: r.name})
}
func (refusing) Stored(string) (evm.Intent, bool) { return evm.Intent{}, false }

func TestRefusals(t *testing.T) {
	w := chaintest.New(t)
	arrive(t, w, 0, 100_000)
	for name, fails := range map[string]bool{"NothingToCollect": false, "ReentrancyGuardReentrantCall": true} {
		p, err := keeper.NewSettle(w.Pool, w.Prover, refusing{name}).Step(t.Context())
		require.Equal(t, fails, err != nil, name)
		require.False(t, p.Idle, "looked at again")
	}
}
