package keeper_test

import (
	"context"
	"fmt"
	"slices"
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
	done := settle(t, w, k.miners()...)
	require.Equal(t, map[string]int{"collect": 3, "advance": 2, "open": 2, "draw": 2, "answer": 4, "settle": 2}, kinds(done), "%q", done)

	b := w.Book() // every rule of the book held
	totals := b.Totals()
	require.EqualValues(t, 7_000_028, totals.Received.Uint64())
	require.Less(t, b.Held().Uint64(), uint64(2*18))

	// The split is that of the plain reference.
	id, _ := b.IDOf(chaintest.Payee(1))
	first := pplns.OpenedRoundedDown(uint256.NewInt(2_000_010), chaintest.FeeBps)
	second := pplns.OpenedRoundedDown(uint256.NewInt(5_000_018), chaintest.FeeBps)
	want := first.Uint64()*20/60 + second.Uint64()*50/116
	require.Equal(t, want, b.Earned()[id].Uint64())

	require.Empty(t, drive(t, w, k.miners()...))
	require.Empty(t, drive(t, w, newKeepers(w, 6).miners()...))
}

// What is not worth settling waits for more.
func TestSettleLeavesDust(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	k := newKeepers(w, 7)
	arrive(t, w, 1, chaintest.MinSettlement-1)
	require.Empty(t, settle(t, w, k.miners()...), "not even collected")
	arrive(t, w, 1, 1)
	require.Equal(t, 1, kinds(settle(t, w, k.miners()...))["settle"])
	require.LessOrEqual(t, w.Book().Held().Uint64(), uint64(2))
}

// The same amount twice from the same state is two collections.
func TestSettleCollectsTheSameAmountAgain(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	k := newKeepers(w, 7)
	for i := range 3 {
		arrive(t, w, 1, 100_000)
		arrive(t, w, -1, 100_000)
		settle(t, w, k.miners()...)
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
	fresh := func() (idle bool) {
		idle = true
		for _, d := range []keeper.Driver{keeper.NewRespond(w.Pool, sender, keeper.Answering(w)), keeper.NewSettle(w.Pool, counted, sender)} {
			p, err := d.Step(t.Context())
			require.NoError(t, err)
			idle = idle && p.Idle
		}
		return idle
	}
	for range 20 {
		if fresh() {
			if w.Book().Openings() == 1 && len(w.Book().Unfinished()) == 0 {
				break
			}
			w.Bitcoin.MineEmpty(chaintest.SeedDistance)
			w.Relay()
			continue
		}
		fresh()
		w.Chain.Commit()
	}
	require.Equal(t, 1, counted.proofs)
	require.LessOrEqual(t, w.Book().Held().Uint64(), uint64(2))
	require.NoError(t, sender.Step(t.Context()))
	require.EqualValues(t, 6, sender.Health().Nonce, "collect, open, draw, two answers, settle")
}

func TestSettleAgainAfterAnEVMReorganisation(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	arrive(t, w, 1, 100_000)
	counted := &countingProver{Prover: w.Prover}
	sender := w.Sender(7)
	drivers := []keeper.Driver{keeper.NewRespond(w.Pool, sender, keeper.Answering(w)), keeper.NewSettle(w.Pool, counted, sender)}
	settle(t, w, drivers...)
	root := w.Book().EarnRoot()
	require.NoError(t, w.Chain.Reorganise(3)) // drawn, answered and settled
	require.NotEqual(t, root, w.Book().EarnRoot())
	drive(t, w, drivers...)
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
	both := append(newKeepers(w, 6).miners(), newKeepers(w, 7).miners()...)
	for range 2 {
		settle(t, w, both...)
	}
	require.Less(t, w.Book().Held().Uint64(), uint64(18))
	require.EqualValues(t, 200_000, w.Book().Totals().Received.Uint64())
}

// Money may come to an old state at any time; then it is looked at less often.
func TestSettleSweepsOldStates(t *testing.T) {
	w := chaintest.New(t)
	for range 3 {
		w.Post(60)
	}
	now := time.Unix(1e9, 0)
	k := newKeepers(w, 7)
	k.settle.Hurry(func() time.Time { return now }, 2)
	drive(t, w, k.miners()...)
	arrive(t, w, 1, 100_000)
	arrive(t, w, 2, 100_000)
	require.Equal(t, 1, kinds(settle(t, w, k.miners()...))["settle"])
	now = now.Add(10 * time.Minute)
	require.Equal(t, 1, kinds(settle(t, w, k.miners()...))["settle"])
	require.LessOrEqual(t, w.Book().Held().Uint64(), uint64(4))
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

// An operator withholds the shares of a shift: its samples are not answered, the
// shift is convicted when the time is over, the rest is drawn again and settled, and
// the miners of the shift get their compensation. Two keepers at once do it no worse
// than one.
func TestSettleConvictsAShiftThatIsWithheld(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	w.Post(0, 60)
	arrive(t, w, 2, 1_000_000)
	w.Withhold(1)
	honest := operators(w, 6)
	all := append(append(slices.Clone(honest), newKeepers(w, 5).miners()...), newKeepers(w, 7).miners()...)
	done := settle(t, w, all...)
	require.NotZero(t, kinds(done)["answer"])
	require.Len(t, w.Book().Unfinished(), 1)
	require.Empty(t, drive(t, w, all...), "there is still time")

	require.NoError(t, w.Chain.AdvanceClock(chaintest.ResponseWindow+time.Minute))
	w.Chain.Commit()
	require.Empty(t, drive(t, w, honest...), "nobody convicts himself")
	done = settle(t, w, all...)
	require.Equal(t, 1, kinds(done)["convict"], "%q", done)
	require.Equal(t, 1, kinds(done)["redraw"], "%q", done)

	book := w.Book()
	require.Empty(t, book.Unfinished())
	convicted, _ := book.Shift(1)
	require.True(t, convicted.Masked)
	first, _ := book.IDOf(chaintest.Payee(0))
	second, _ := book.IDOf(chaintest.Payee(1))
	price := w.Pool.Info().Evidence.SharePrice
	require.Equal(t, new(uint256.Int).Mul(&price, uint256.NewInt(60)), book.Earned()[first], "60 shares are made good")
	require.EqualValues(t, 985_000/2, book.Earned()[second].Uint64(), "its own half, and no more")
	pot, ok := book.Pot(1)
	require.True(t, ok)
	require.True(t, pot.Price.Gt(new(uint256.Int)))
}

// The operator's data is not that of the shift, or is refused by the contract: its
// samples have no answer, and the others are answered all the same.
func TestSettleAnswersWhatItCan(t *testing.T) {
	w := chaintest.New(t)
	on := w.Work(1)
	mined := w.MineShift(1, 40)
	on.Value-- // less than the subsidy: no ledger share
	for i := range 20 {
		mined = append(mined, w.Mine(on, chaintest.Payee(1), uint64(i)))
	}
	w.PostShares(mined)
	arrive(t, w, 1, 1_000_000)
	k := newKeepers(w, 7)
	done := settle(t, w, k.miners()...)
	require.NotZero(t, kinds(done)["answer"])
	p, err := k.respond.Step(t.Context())
	require.NoError(t, err)
	require.Contains(t, p.Note, "BadShare")
	o, _ := w.Book().Opening(1)
	open, _ := w.Book().Unanswered(o)
	require.NotEmpty(t, open)

	// Convicted alone in its window: everything is potted, and no sample left.
	require.NoError(t, w.Chain.AdvanceClock(chaintest.ResponseWindow+time.Minute))
	w.Chain.Commit()
	done = settle(t, w, k.miners()...)
	require.Equal(t, 1, kinds(done)["convict"], "%q", done)
	require.Equal(t, 1, kinds(done)["close"], "%q", done)
	require.EqualValues(t, 1_000_000, w.Book().Totals().Potted.Uint64())
}
