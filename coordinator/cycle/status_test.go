package cycle

import (
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/ledger"
)

func TestStatus(t *testing.T) {
	l := proven(t, 2)
	l.mineAndStep(testFinality - 1)
	s := l.driver.Status()
	require.EqualValues(t, 1, s.Tag)
	require.EqualValues(t, 3, s.Open)
	require.Zero(t, s.Shares)
	require.Equal(t, 56, s.Threshold)
	require.Equal(t, 64, s.Capacity)
	require.Equal(t, 5, s.Miners)
	require.False(t, s.Waits)
	require.Empty(t, s.Troubles)
	require.Len(t, s.Shifts, 3)
	require.Equal(t, ShiftStatus{K: 3, State: ledger.StateOpen}, s.Shifts[0])
	posted, _ := l.ledger.Shift(2)
	require.Equal(t, ShiftStatus{
		K: 2, State: ledger.StatePosted, Count: posted.Count, StateHash: posted.StateHash, Block: posted.PostedBlock, Depth: testFinality - 1,
	}, s.Shifts[1])
	require.Equal(t, ledger.StateFinal, s.Shifts[2].State)

	// The post is mined again in a later block, before anyone looked.
	l.chain.reorganise(testFinality-1, false)
	l.chain.mine()
	l.chain.mine()
	l.chain.blocks[len(l.chain.blocks)-1], l.chain.blocks[len(l.chain.blocks)-2] = l.chain.blocks[len(l.chain.blocks)-2], nil
	require.NoError(t, l.step())
	s = l.driver.Status()
	require.Equal(t, posted.PostedBlock+1, s.Shifts[1].Block)
	require.EqualValues(t, 1, s.Shifts[1].Depth)
}

func TestStatusShowsTheNewestShifts(t *testing.T) {
	l := newLife(t)
	require.NoError(t, l.finish(statusShifts+1))
	s := l.driver.Status()
	require.Len(t, s.Shifts, statusShifts)
	require.Equal(t, s.Open, s.Shifts[0].K)
}
