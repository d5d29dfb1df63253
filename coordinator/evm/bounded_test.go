package evm

import (
	"context"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/evm/devchain"
)

// silent is a node that accepts calls and answers none.
type silent struct{ Client }

func (silent) HeaderByNumber(ctx context.Context, _ *big.Int) (*types.Header, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// A node that hangs is one that fails: the caller is not ended, and health has the error.
func TestANodeThatHangsFails(t *testing.T) {
	s, err := NewMemory(silent{}, NewKey(devchain.Key(0)), 1, Options{Log: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	wrapped, ok := s.client.(bounded)
	require.True(t, ok, "each sender bounds its calls")
	require.Equal(t, callTimeout, wrapped.timeout)
	s.client = bounded{silent{}, time.Millisecond}

	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	require.ErrorIs(t, s.Step(ctx), context.DeadlineExceeded)
	require.NoError(t, ctx.Err())
	require.ErrorIs(t, s.Health().Err, context.DeadlineExceeded)
}
