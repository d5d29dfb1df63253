package keeper_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/keeper"
)

// An operator answers no samples. A guard gives it half of the time, then answers;
// what it has no data for it convicts when the time is over. All else it leaves alone.
func TestAGuardAnswersAndConvicts(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	w.Post(0, 60)
	silent := keeper.NewSettle(w.Pool, w.Prover, w.Sender(6))
	drawing := keeper.NewRespond(w.Pool, w.Sender(5))
	guard := keeper.NewGuard(w.Pool, w.Sender(7), w)

	arrive(t, w, 2, 1_000_000)
	require.Empty(t, drive(t, w, guard), "it collects and opens nothing")
	require.Zero(t, kinds(settle(t, w, silent, drawing, guard))["answer"], "the operator has time")
	require.Len(t, w.Book().Unfinished(), 1)
	pass(t, w, chaintest.ResponseWindow/2+time.Minute)
	done := kinds(settle(t, w, silent, drawing, guard))
	require.NotZero(t, done["answer"])
	require.Equal(t, 1, done["settle"])
	require.Zero(t, done["convict"])
	require.Empty(t, w.Book().Unfinished())

	w.Withhold(1)
	arrive(t, w, 2, 2_000_000)
	guard = keeper.NewGuard(w.Pool, w.Sender(7), w) // it forgets what it had
	settle(t, w, silent, drawing, guard)
	pass(t, w, chaintest.ResponseWindow/2+time.Minute)
	done = kinds(settle(t, w, silent, drawing, guard))
	require.NotZero(t, done["answer"])
	require.Zero(t, done["convict"], "there is still time")
	pass(t, w, chaintest.ResponseWindow/2+time.Minute)
	require.Equal(t, 1, kinds(drive(t, w, guard))["convict"])
	convicted, _ := w.Book().Shift(1)
	require.True(t, convicted.Masked)
}
