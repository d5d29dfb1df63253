package evm_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
)

// latest is the transaction that an intent was last signed as.
func (h *harness) latest(s evm.Status) *types.Transaction {
	h.t.Helper()
	tx, _, err := h.client.TransactionByHash(ctx, s.Hash)
	require.NoError(h.t, err)
	return tx
}

// A node suggests no tip, and neither its pool nor its blocks take less than 1 wei.
func TestF4ANodeThatSuggestsNoTip(t *testing.T) {
	h := newHarnessOn(t, devchain.Options{LeastTip: big.NewInt(1)})
	h.client.tip = new(big.Int)
	in := transfer("a", 7)
	s := h.ensure(in)
	require.NoError(t, s.Trouble)
	require.EqualValues(t, 1, h.latest(s).GasTipCap().Int64())
	h.commit(1)
	require.Equal(t, evm.Mined, h.ensure(in).State)
}

// The block producers want more than the node suggests: bumps climb from 1 wei up to
// what they take. An operator who knows what they want says so.
func TestF4BumpsClimbFromTheLeastTip(t *testing.T) {
	h := newHarnessOn(t, devchain.Options{LeastTip: big.NewInt(4)})
	h.client.tip = new(big.Int)
	in := transfer("a", 7)
	require.NoError(t, h.ensure(in).Trouble)
	var tips []int64
	for range 4 * 5 {
		h.commit(1)
		s := h.ensure(in)
		require.NoError(t, s.Trouble)
		if s.State == evm.Mined {
			break
		}
		if tip := h.latest(s).GasTipCap().Int64(); len(tips) == 0 || tips[len(tips)-1] != tip {
			tips = append(tips, tip)
		}
	}
	require.Equal(t, []int64{1, 2, 3, 4}, tips)
	require.Equal(t, evm.Mined, h.ensure(in).State)

	h.o.MinTip = big.NewInt(4)
	h.restart()
	told := transfer("b", 7)
	h.ensure(told)
	h.commit(1)
	require.Equal(t, evm.Mined, h.ensure(told).State)
}
