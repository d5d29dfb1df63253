package chain_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
)

func TestDeployAndOpen(t *testing.T) {
	w := chaintest.New(t)
	pool, err := chain.Dial(t.Context(), w.Chain.URL(), w.Deployed.Distributor)
	require.NoError(t, err)
	defer pool.Close()
	info := pool.Info()
	require.Equal(t, w.Pool.Info(), info)
	require.EqualValues(t, devchain.ChainID, info.ChainID)
	require.Equal(t, devchain.Address(0), info.Operator)
	require.Equal(t, shift.Dev, info.Tier)
	require.EqualValues(t, chaintest.FeeBps, info.FeeBps)
	require.Equal(t, w.Deployed.Block, info.DeployBlock)
	require.Equal(t, chain.ReceiverInitCodeHash, info.ReceiverInitCodeHash)

	v := w.View()
	symbol, err := v.Symbol(t.Context())
	require.NoError(t, err)
	require.NotEmpty(t, symbol)
	decimals, err := v.Decimals(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, 8, decimals)
	tip, err := v.RelayTip(t.Context())
	require.NoError(t, err)
	best, _, err := w.Bitcoin.Tip(t.Context())
	require.NoError(t, err)
	require.Equal(t, best, tip)
}

func TestOpenRefuses(t *testing.T) {
	w := chaintest.New(t)
	_, err := chain.Open(t.Context(), w.Client, common.Address{1})
	var none *chain.NoContractError
	require.ErrorAs(t, err, &none)
	require.Equal(t, common.Address{1}, none.Address)

	_, err = chain.Open(t.Context(), w.Client, w.Deployed.Relay)
	var other *chain.NotPoolError
	require.ErrorAs(t, err, &other)

	url := w.Chain.URL()
	require.NoError(t, w.Chain.Close())
	_, err = chain.Dial(t.Context(), url, w.Deployed.Distributor)
	var node *evm.NodeError
	require.ErrorAs(t, err, &node)
	require.NotContains(t, err.Error(), url, "an address may hold an access key")
}

func TestDeployRefusesOtherKeys(t *testing.T) {
	w := chaintest.New(t)
	var wrong *chain.VerifierError
	for _, change := range []func(*chain.DeployConfig){
		func(c *chain.DeployConfig) { c.Keys.Shift = c.Keys.Settle },
		func(c *chain.DeployConfig) { c.Keys.Settle = nil },
		func(c *chain.DeployConfig) { c.Keys.Shift = c.Keys.Shift[1:] },
		func(c *chain.DeployConfig) { c.Tier = shift.Tier{Miners: 1024, Leaves: 4096} },
	} {
		c := w.DeployConfig()
		change(&c)
		_, _, err := chain.Deploy(t.Context(), w.Client, w.Operator, c, 1, nil)
		require.ErrorAs(t, err, &wrong)
		if c.Tier == shift.Dev {
			require.ErrorAs(t, w.View().CheckVerifiers(t.Context(), c.Keys), &wrong)
		}
	}
	require.NoError(t, w.View().CheckVerifiers(t.Context(), w.Keys()))
}

// The relay, say, is deployed and the process dies. The next one must not deploy
// it again.
func TestDeployGoesOnWhereItWas(t *testing.T) {
	w := chaintest.New(t)
	nonce := func() uint64 {
		n, err := w.Client.NonceAt(t.Context(), devchain.Address(0), nil)
		require.NoError(t, err)
		return n
	}
	before := nonce()
	var again chain.Deployment
	w.Mining(func() {
		var err error
		_, again, err = chain.Deploy(t.Context(), w.Client, w.Operator, w.DeployConfig(), 1, nil)
		require.NoError(t, err)
	})
	require.Equal(t, w.Deployed, again)
	require.Equal(t, before, nonce())
}

func TestContractsAreTheReleasedOnes(t *testing.T) {
	w := chaintest.New(t)
	contracts, err := w.View().Contracts(t.Context())
	require.NoError(t, err)
	require.Len(t, contracts, 8)
	for _, c := range contracts {
		require.Len(t, c.Code, len(c.Released), c.Name)
		for i, b := range c.Released {
			require.True(t, b == 0 || b == c.Code[i], "%s differs at %d", c.Name, i)
		}
	}
}
