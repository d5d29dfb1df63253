package chain_test

import (
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain/chaintest"
)

func TestFollowerKeepsUp(t *testing.T) {
	w := chaintest.New(t)
	ctx := t.Context()
	f := w.Pool.Follow()
	b, err := f.Book(ctx)
	require.NoError(t, err)
	require.Zero(t, b.LastShift())
	w.Post(60)
	before := w.View().Block().Number
	w.Reward(1, 1000)
	b, err = f.Book(ctx)
	require.NoError(t, err)
	require.EqualValues(t, 1, b.LastShift())
	require.Equal(t, uint256.NewInt(1000), b.Available(1))
	again, err := f.Book(ctx)
	require.NoError(t, err)
	require.Same(t, b, again, "no new block, no work")

	old, err := w.Pool.Book(ctx, &before)
	require.NoError(t, err)
	require.EqualValues(t, 1, old.LastShift())
	require.True(t, old.Available(1).IsZero(), "the reward came later")
}

func TestFollowerFollowsReorganisations(t *testing.T) {
	w := chaintest.New(t)
	ctx := t.Context()
	f := w.Pool.Follow()
	look := func() uint64 {
		b, err := f.Book(ctx)
		require.NoError(t, err)
		require.Equal(t, w.Book().EarnRoot(), b.EarnRoot())
		require.Equal(t, w.Book().Held(), b.Held())
		require.Equal(t, w.Book().LastShift(), b.LastShift())
		return b.LastShift()
	}
	w.Post(60)
	require.EqualValues(t, 1, look())
	w.Chain.Commit()
	look()
	w.Post(30, 30)
	require.EqualValues(t, 2, look())

	// The second post is gone; the first one was seen at a block that stands.
	w.Reorganise(1)
	require.EqualValues(t, 1, look())
	w.Post(20, 40)
	require.EqualValues(t, 2, look())

	// A reorganisation that the follower did not see in the making: gone, and
	// another one posted, higher up.
	w.Reorganise(1)
	w.Post(10, 50)
	w.Post(10, 50)
	require.EqualValues(t, 3, look())

	// Deeper than everything that the follower has seen.
	w.Reorganise(int(w.Chain.Head().Number.Uint64() - w.Pool.Info().DeployBlock))
	require.EqualValues(t, 0, look())
}

// The chain is shorter after the reorganisation, for a while.
func TestFollowerFollowsAShorterChain(t *testing.T) {
	w := chaintest.New(t)
	base := w.Chain.Commit()
	f := w.Pool.Follow()
	w.Post(60)
	b, err := f.Book(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, 1, b.LastShift())
	require.NoError(t, w.Chain.Fork(base))
	b, err = f.Book(t.Context())
	require.NoError(t, err)
	require.Zero(t, b.LastShift())
}

func TestBookOfTheFuture(t *testing.T) {
	w := chaintest.New(t)
	future := w.View().Block().Number + 1
	_, err := w.Pool.Book(t.Context(), &future)
	require.ErrorContains(t, err, "no such block")
}
