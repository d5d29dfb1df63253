package chain_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
)

// What `paydirtd deploy` asks an account for is what a deployment and its first bond use.
func TestDeployGasIsThatOfADeployment(t *testing.T) {
	w := chaintest.New(t)
	head, err := w.Client.BlockNumber(t.Context())
	require.NoError(t, err)
	var used uint64
	for n := range head + 1 {
		header, err := w.Client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(n))
		require.NoError(t, err)
		used += header.GasUsed
	}
	t.Logf("%d gas", used)
	require.LessOrEqual(t, used, uint64(chain.DeployGas))
	require.Greater(t, used, uint64(chain.DeployGas)*8/10)
}
