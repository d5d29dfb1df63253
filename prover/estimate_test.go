package prover

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
)

// Estimates grow with the circuits, and are of the order of what was measured on two
// cores: 0.34 and 0.31 s for the smallest tier, 6.3 and 5.4 s for 1k (README).
func TestEstimateProofs(t *testing.T) {
	dev, large := EstimateProofs(shift.Dev), EstimateProofs(shift.Tier1k)
	for i := range dev {
		require.Greater(t, dev[i], leastProof)
		require.Less(t, dev[i], 10*time.Second)
		require.Greater(t, large[i], 2*dev[i])
		require.Greater(t, large[i], time.Second)
	}
}
