package bitcoin

import (
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSubsidyVectors(t *testing.T) {
	for _, v := range readVectors(t).Subsidies {
		require.Equal(t, v.Subsidy, strconv.FormatUint(Subsidy(vectorNumber(t, v.Height), vectorNumber(t, v.Halving)), 10), "%+v", v)
	}
}

// All coins there will ever be, by the plain sum over all blocks with a subsidy.
func TestSubsidySumsToTheKnownSupply(t *testing.T) {
	total := uint64(0)
	for epoch := range uint32(64) {
		total += uint64(Mainnet.Halving) * Subsidy(epoch*Mainnet.Halving, Mainnet.Halving)
	}
	require.Equal(t, uint64(20_999_999_9769_0000), total)
}

func TestSubsidyWithoutHalving(t *testing.T) {
	require.Equal(t, uint64(firstSubsidy), Subsidy(math.MaxUint32, 0))
	require.Zero(t, Subsidy(math.MaxUint32, 1))
}
