package daemon

import (
	"errors"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/cycle"
	"paydirt/coordinator/evm"
)

// nextPost is a post of the world's next shift.
func nextPost(t *testing.T, w *chaintest.World) *cycle.Post {
	t.Helper()
	s, sealed, proof := w.SealShift(w.MineShift(w.Book().LastShift()+1, 60))
	return &cycle.Post{Shift: s, StateHash: w.Pool.Info().State().Hash(s), NewPayees: sealed.NewPayees, Proof: *proof}
}

func newPoster(w *chaintest.World, now func() time.Time) *poster {
	return &poster{chain: w.Pool, follower: w.Pool.Follow(), sender: w.Operator, now: now}
}

// shorten leaves the bond one unit short of what a post needs.
func shorten(t *testing.T, w *chaintest.World) {
	t.Helper()
	b, err := w.View().Bond(t.Context())
	require.NoError(t, err)
	back := new(uint256.Int).Sub(b.Amount, b.Required)
	w.Send(w.Operator, w.Pool.Info().Court, chain.PackRequestWithdrawal(back.AddUint64(back, 1)))
}

// A post that the bond does not cover is not sent, the reason has a name and a time,
// and the post goes out when there is more.
func TestF20APostWaitsForTheBond(t *testing.T) {
	w := chaintest.New(t)
	now := time.Unix(1e9, 0)
	p := newPoster(w, func() time.Time { return now })
	post := nextPost(t, w)
	shorten(t, w)
	nonce := w.Operator.Health().Nonce
	for range 3 {
		err := p.Post(t.Context(), post)
		require.ErrorIs(t, err, cycle.ErrBond)
		require.ErrorContains(t, err, "paydirtd bond deposit")
		now = now.Add(time.Minute)
		w.Chain.Commit()
	}
	require.Zero(t, w.Operator.Health().InFlight)
	require.Equal(t, nonce, w.Operator.Health().Nonce, "nothing was sent")
	st := p.State()
	require.EqualValues(t, 1, st.K)
	require.ErrorIs(t, st.Refused, cycle.ErrBond)
	require.Equal(t, time.Unix(1e9, 0), st.RefusedSince)
	require.False(t, st.Sent)

	w.Send(w.Operator, w.Pool.Info().Court, chain.PackRequestWithdrawal(new(uint256.Int)))
	require.NoError(t, p.Post(t.Context(), post))
	require.True(t, p.State().Sent)
	require.NoError(t, p.State().Refused)
	w.Chain.Commit()
	posted, err := p.Posted(t.Context(), 1)
	require.NoError(t, err)
	require.Equal(t, post.StateHash, posted.StateHash)
}

func newTestBond(t *testing.T, w *chaintest.World, limit uint64, dir string) *bondKeeper {
	t.Helper()
	return newBondKeeper(w.Pool, w.Operator, uint256.NewInt(limit), dir, slog.New(slog.DiscardHandler))
}

// The daemon adds to the bond when it is told that it may, as much as one more block
// or two more posts need, never more in all than it may, also over restarts.
func TestF20TheBondIsToppedUp(t *testing.T) {
	w := chaintest.New(t)
	shorten(t, w)
	terms := w.Pool.Info().Bond()
	dir := t.TempDir()

	b := newTestBond(t, w, 0, dir)
	b.step(t.Context())
	st := b.State()
	require.Zero(t, st.Posts)
	require.False(t, st.ShortSince.IsZero())
	require.EqualValues(t, 1, new(uint256.Int).Sub(st.Required, st.Held).Uint64())
	require.NoError(t, st.TopUpErr, "nobody told it to")
	_, err := os.Stat(filepath.Join(dir, "top-up.json"))
	require.ErrorIs(t, err, os.ErrNotExist)

	// Too little to help: nothing is done, and the reason said.
	b = newTestBond(t, w, 1, dir)
	b.step(t.Context())
	require.ErrorContains(t, b.State().TopUpErr, "bond.top-up")
	require.True(t, b.State().Deposited.IsZero())

	// Enough: one more block's money is covered too.
	block := new(uint256.Int).Mul(terms.SharePrice, uint256.NewInt(uint64(terms.ND)))
	limit := 3 * block.Uint64()
	b = newTestBond(t, w, limit, dir)
	w.Mining(func() { b.step(t.Context()) })
	b.step(t.Context())
	st = b.State()
	require.NoError(t, st.TopUpErr)
	require.True(t, st.ShortSince.IsZero())
	require.GreaterOrEqual(t, st.Posts, uint64(topUpBelow))
	wanted := new(uint256.Int).Sub(terms.RequiredRoundedUp(larger(block, terms.ShiftValue())), terms.RequiredRoundedUp(new(uint256.Int)))
	require.Equal(t, wanted.AddUint64(wanted, 1), st.Deposited)

	// Again and again short: in all it is never more than the limit.
	for range 40 {
		b = newTestBond(t, w, limit, dir) // a restart
		w.Mining(func() { b.step(t.Context()) })
		require.LessOrEqual(t, b.State().Deposited.Uint64(), limit)
		if b.State().TopUpErr != nil {
			break
		}
		shorten(t, w)
	}
	require.ErrorContains(t, b.State().TopUpErr, "are left")
	_, err = b.look(t.Context())
	require.NoError(t, err)
	require.False(t, b.State().ShortSince.IsZero())
}

// A kill between the note and the transactions, or long after them, deposits nothing
// twice.
func TestF20ATopUpThatMayHaveBeenMadeIsNotMadeAgain(t *testing.T) {
	w := chaintest.New(t)
	shorten(t, w)
	dir := t.TempDir()
	b := newTestBond(t, w, 1<<50, dir)
	require.NoError(t, b.store(deposits{Count: 1, Deposited: uint256.NewInt(1 << 50), Pending: uint256.NewInt(1 << 50)}))
	w.Mining(func() { b.step(t.Context()) })
	require.ErrorContains(t, b.State().TopUpErr, "0 of bond.top-up are left")
	events, err := w.Pool.Events(t.Context(), 0, w.View().Block().Number, nil)
	require.NoError(t, err)
	require.NotEmpty(t, events)
	require.False(t, b.State().ShortSince.IsZero(), "nothing was deposited")

	// What the sender knows goes on.
	dir = t.TempDir()
	b = newTestBond(t, w, 1<<50, dir)
	amount := uint256.NewInt(1 << 36)
	require.NoError(t, b.store(deposits{Count: 7, Deposited: amount, Pending: amount}))
	_, err = w.Operator.Ensure(t.Context(), evm.Call("approve/top-up/7", w.Pool.Info().Asset, chain.PackApprove(w.Pool.Info().Court, amount)))
	require.NoError(t, err)
	before, _, err := w.View().Cover(t.Context())
	require.NoError(t, err)
	w.Mining(func() { b.step(t.Context()) })
	after, _, err := w.View().Cover(t.Context())
	require.NoError(t, err)
	require.Equal(t, new(uint256.Int).Add(before, amount), after)
}

// A daemon that was stopped while its deposit was on its way, and comes back when the
// sender is about to forget the transactions, does not make it again.
func TestF20ATopUpThatWasMadeLongAgoIsNotMadeAgain(t *testing.T) {
	w := chaintest.New(t)
	shorten(t, w)
	b := newTestBond(t, w, 1<<50, t.TempDir())
	amount := uint256.NewInt(1 << 36)
	require.NoError(t, b.store(deposits{Count: 1, Deposited: amount, Pending: amount}))
	before, _, err := w.View().Cover(t.Context())
	require.NoError(t, err)
	for _, in := range []evm.Intent{
		evm.Call("approve/top-up/1", w.Pool.Info().Asset, chain.PackApprove(w.Pool.Info().Court, amount)),
		evm.Call("deposit/top-up/1", w.Pool.Info().Court, chain.PackDeposit(amount)),
	} {
		_, err := w.Operator.Ensure(t.Context(), in)
		require.NoError(t, err)
		w.Chain.Commit()
	}
	for range 130 {
		w.Chain.Commit()
	}
	w.Mining(func() { b.step(t.Context()) })
	after, _, err := w.View().Cover(t.Context())
	require.NoError(t, err)
	require.Equal(t, new(uint256.Int).Add(before, amount), after)
	done, err := b.load()
	require.NoError(t, err)
	require.Nil(t, done.Pending)
	require.Equal(t, amount, done.Deposited)
}

// A deposit that does not get onto the chain does not hide how the bond stands, and is
// no silence: it says what it waits for, and goes on.
func TestF20ATopUpThatWaitsIsNotSilent(t *testing.T) {
	w := chaintest.New(t)
	shorten(t, w)
	b := newTestBond(t, w, 1<<50, t.TempDir())
	b.wait = time.Second
	b.step(t.Context()) // no block is made
	require.ErrorContains(t, b.State().TopUpErr, "is not on the chain yet")
	deposited := b.State().Deposited
	require.False(t, deposited.IsZero())
	b.wait = depositPatience
	w.Mining(func() { b.step(t.Context()) })
	b.step(t.Context())
	require.NoError(t, b.State().TopUpErr)
	require.True(t, b.State().ShortSince.IsZero())
	require.Equal(t, deposited, b.State().Deposited)
}

// An account without gas money is told apart from every other trouble.
func TestN2APostWithoutGasMoney(t *testing.T) {
	w := chaintest.New(t)
	p := newPoster(w, time.Now)
	post := nextPost(t, w)
	g := &gasWatch{terms: w.Pool.Info().Bond(), health: w.Operator.Health, pace: func() time.Duration { return time.Hour }, now: time.Now}
	require.NoError(t, w.Operator.Step(t.Context()))
	g.look()
	require.Equal(t, gasOK, g.State().Level)

	// All but a little goes away.
	away := common.Address{19: 1}
	h := w.Operator.Health()
	left := new(big.Int).Mul(big.NewInt(100_000), new(big.Int).Add(new(big.Int).Lsh(h.BaseFee, 1), h.Tip)) // of a post's gas
	drain := evm.Intent{Key: "drain", To: &away, Value: new(big.Int).Sub(h.Balance, left)}
	_, err := w.Operator.Ensure(t.Context(), drain)
	require.NoError(t, err)
	w.Chain.Commit()

	err = p.Post(t.Context(), post)
	require.ErrorIs(t, err, cycle.ErrGas)
	require.False(t, errors.Is(err, cycle.ErrBond))
	require.ErrorIs(t, p.State().Refused, cycle.ErrGas)
	var short *evm.FundsError
	require.ErrorAs(t, w.Operator.Health().Short, &short)
	g.look()
	st := g.State()
	require.Equal(t, gasEmpty, st.Level)
	require.Error(t, st.Short)
	since := st.Since
	g.look()
	require.Equal(t, since, g.State().Since)
}
