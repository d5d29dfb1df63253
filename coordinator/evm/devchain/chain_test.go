package devchain_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/evm/devchain"
)

func start(t *testing.T, o devchain.Options) *devchain.Chain {
	t.Helper()
	c, err := devchain.Start(o)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	return c
}

func dial(t *testing.T, c *devchain.Chain) *ethclient.Client {
	t.Helper()
	client, err := ethclient.Dial(c.URL())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}

func transfer(t *testing.T, client *ethclient.Client, from uint32, nonce uint64) *types.Transaction {
	t.Helper()
	to := common.Address{1}
	tx := types.MustSignNewTx(devchain.Key(from), types.LatestSignerForChainID(big.NewInt(devchain.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ChainID), Nonce: nonce, To: &to, Value: big.NewInt(1), Gas: 21000,
		GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e10),
	})
	require.NoError(t, client.SendTransaction(context.Background(), tx))
	return tx
}

func TestTwoChainsSideBySide(t *testing.T) {
	ctx := context.Background()
	a, b := start(t, devchain.Options{}), start(t, devchain.Options{})
	require.NotEqual(t, a.URL(), b.URL())
	for _, c := range []*devchain.Chain{a, b} {
		client := dial(t, c)
		id, err := client.ChainID(ctx)
		require.NoError(t, err)
		require.EqualValues(t, devchain.ChainID, id.Uint64())
		balance, err := client.BalanceAt(ctx, devchain.Address(devchain.Accounts-1), nil)
		require.NoError(t, err)
		require.Zero(t, balance.Cmp(devchain.Balance))
	}
}

func TestChainWithAnotherID(t *testing.T) {
	client := dial(t, start(t, devchain.Options{ChainID: 1}))
	id, err := client.ChainID(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, 1, id.Uint64())
	other := types.MustSignNewTx(devchain.Key(0), types.LatestSignerForChainID(big.NewInt(devchain.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ChainID), To: &common.Address{1}, Gas: 21000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e10),
	})
	require.ErrorContains(t, client.SendTransaction(t.Context(), other), "chain id")
}

func TestCommitMinesPendingTransactions(t *testing.T) {
	ctx := context.Background()
	c := start(t, devchain.Options{})
	client := dial(t, c)
	tx := transfer(t, client, 0, 0)
	_, err := client.TransactionReceipt(ctx, tx.Hash())
	require.ErrorIs(t, err, ethereum.NotFound, "no block is sealed without Commit")
	block := c.Commit()
	r, err := client.TransactionReceipt(ctx, tx.Hash())
	require.NoError(t, err)
	require.Equal(t, block, r.BlockHash)
}

func TestForkReturnsTransactionsToThePool(t *testing.T) {
	ctx := context.Background()
	c := start(t, devchain.Options{})
	client := dial(t, c)
	base := c.Commit()
	tx := transfer(t, client, 0, 0)
	old := c.Commit()
	require.NoError(t, c.Fork(base))
	_, err := client.TransactionReceipt(ctx, tx.Hash())
	require.ErrorIs(t, err, ethereum.NotFound)
	require.NotEqual(t, old, c.Commit())
	_, err = client.TransactionReceipt(ctx, tx.Hash())
	require.NoError(t, err)
	require.Error(t, c.Fork(common.Hash{1}), "unknown block")
}

func TestReorganiseForgetsTransactions(t *testing.T) {
	ctx := context.Background()
	c := start(t, devchain.Options{})
	client := dial(t, c)
	c.Commit()
	tx := transfer(t, client, 0, 0)
	c.Commit()
	height := c.Head().Number.Uint64()
	require.NoError(t, c.Reorganise(1))
	require.Equal(t, height+1, c.Head().Number.Uint64())
	_, err := client.TransactionReceipt(ctx, tx.Hash())
	require.ErrorIs(t, err, ethereum.NotFound)
	nonce, err := client.PendingNonceAt(ctx, devchain.Address(0))
	require.NoError(t, err)
	require.Zero(t, nonce)
	require.Error(t, c.Reorganise(100), "deeper than the chain")

	transfer(t, client, 0, 0)
	c.DropPending()
	nonce, err = client.PendingNonceAt(ctx, devchain.Address(0))
	require.NoError(t, err)
	require.Zero(t, nonce)
}

func TestAdvanceClock(t *testing.T) {
	c := start(t, devchain.Options{})
	before := c.Head().Time
	require.NoError(t, c.AdvanceClock(time.Hour))
	require.Equal(t, before+3600, c.Head().Time)
	c.Commit()
	require.Greater(t, c.Head().Time, before+3600)
}

func TestClockSealsBlocks(t *testing.T) {
	c := start(t, devchain.Options{BlockTime: 5 * time.Millisecond})
	require.Eventually(t, func() bool { return c.Head().Number.Uint64() >= 3 }, 10*time.Second, time.Millisecond)
}

func TestStartRefusesBadAddresses(t *testing.T) {
	for _, addr := range []string{"127.0.0.1", "127.0.0.1:x", "127.0.0.1:70000"} {
		_, err := devchain.Start(devchain.Options{ListenAddr: addr})
		require.Error(t, err, addr)
	}
	c := start(t, devchain.Options{})
	_, err := devchain.Start(devchain.Options{ListenAddr: c.URL()[len("http://"):]})
	require.Error(t, err, "port in use")
}

func TestKeysAreFixed(t *testing.T) {
	require.Equal(t, common.HexToAddress("0x623b72887Ab6529a6e18D15eF82B21b8eACe7723"), devchain.Address(0))
	require.NotEqual(t, devchain.Address(0), devchain.Address(1))
}

func TestOldStatesStay(t *testing.T) {
	ctx := context.Background()
	c := start(t, devchain.Options{})
	client := dial(t, c)
	transfer(t, client, 0, 0)
	require.NoError(t, c.Sync())
	c.Commit()
	after := c.Head().Number
	for range 300 {
		c.Commit()
	}
	balance, err := client.BalanceAt(ctx, common.Address{1}, after)
	require.NoError(t, err)
	require.EqualValues(t, 1, balance.Int64())
	balance, err = client.BalanceAt(ctx, common.Address{1}, new(big.Int).Sub(after, big.NewInt(1)))
	require.NoError(t, err)
	require.Zero(t, balance.Sign())
}
