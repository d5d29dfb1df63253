package daemon

import (
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/ledger"
)

// The bound of going on without signing is the penalty once and the price of each
// share that may be missing, for each shift that is not posted.
func TestCostsOfAnOldCopy(t *testing.T) {
	info := chain.Info{Tier: shift.Dev, ND: 64, Evidence: chain.Evidence{Samples: 16, SharePrice: *uint256.NewInt(10)}}
	unsettled := uint256.NewInt(1601)
	penalty := info.Bond().PenaltyRoundedUp(unsettled)
	require.Equal(t, uint256.NewInt(64*10+101), penalty)
	c := costs(info, chain.Bond{Amount: uint256.NewInt(5000), Penalty: penalty}, []ledger.AtRisk{
		{K: 1, Stored: 3, Posted: true},
		{K: 2, Stored: 60, Journal: 20},
		{K: 3, Journal: 63},
		{K: 4},
	})
	require.Equal(t, uint256.NewInt(4*741), c.Twice)
	require.Equal(t, uint256.NewInt(3*741+(4+1+64)*10), c.Lost)
	require.Equal(t, []int{0, 4, 1, 64}, []int{c.PerShift[0].Missing, c.PerShift[1].Missing, c.PerShift[2].Missing, c.PerShift[3].Missing})
	require.True(t, c.PerShift[0].Most.IsZero())
	require.Equal(t, uint256.NewInt(741+640), c.PerShift[3].Most)
}
