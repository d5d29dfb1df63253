package balance_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/balance"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/evm/devchain"
)

func run(t *testing.T, w *chaintest.World, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	app := &cli.App{Commands: []*cli.Command{balance.Command()}, Writer: &out, ErrWriter: &bytes.Buffer{}, ExitErrHandler: func(*cli.Context, error) {}}
	err := app.RunContext(t.Context(), append([]string{"paydirt", "balance", "--rpc", w.Chain.URL(), "--pool", w.Pool.Info().Distributor.Hex()}, args...))
	return out.String(), err
}

func of(t *testing.T, w *chaintest.World, payees ...common.Address) []balance.Balance {
	t.Helper()
	b, err := balance.Of(t.Context(), w.Pool, payees, nil)
	require.NoError(t, err)
	return b
}

// The estimate becomes what was earned when it is settled, to the unit.
func TestPendingIsWhatSettlingCredits(t *testing.T) {
	w := chaintest.New(t)
	pool := w.Pool.Info().Distributor
	miners := []common.Address{devchain.Address(1), devchain.Address(2)}
	unknown := of(t, w, miners[0])[0]
	require.Nil(t, unknown.ID)
	require.True(t, unknown.Pending.IsZero())
	out, err := run(t, w)
	require.NoError(t, err)
	require.Contains(t, out, "no miner is registered yet")

	// Money of a time without a window waits in the receiver of state −1.
	block := w.Bitcoin.Mine(w.Script(-1), 1_000_003)
	w.Bitcoin.MineEmpty(chaintest.Confirmations - 1)
	w.Relay()
	w.Deliver(-1, block)
	w.Post(40, 20)
	before := of(t, w, miners...)
	require.EqualValues(t, 40, before[0].Shares)
	require.EqualValues(t, 60, before[0].OfShares)
	require.Equal(t, uint64(1_000_003*985/1000*40/60), before[0].Pending.Uint64())

	// Where it is on its way makes no difference.
	for _, step := range [][]byte{chain.PackCollect(-1), chain.PackAdvance(-1), chain.PackAdvance(0)} {
		w.Send(w.Operator, pool, step)
		require.Equal(t, before, of(t, w, miners...))
	}
	w.Settle(1)
	after := of(t, w, miners...)
	for i := range after {
		require.Equal(t, before[i].Pending, after[i].Earned)
		require.Equal(t, after[i].Earned, after[i].Claimable)
	}

	// A claim moves it to the wallet.
	earned, path, err := w.Book().EarnPath(*after[0].ID)
	require.NoError(t, err)
	w.Send(w.Operator, pool, chain.PackClaim(*after[0].ID, earned, path))
	paid := of(t, w, miners[0])[0]
	require.Equal(t, earned, paid.Claimed)
	require.Equal(t, earned, paid.Wallet)
	require.True(t, paid.Claimable.IsZero())
}

func TestOutput(t *testing.T) {
	w := chaintest.New(t)
	w.Post(40, 20)
	w.Reward(1, 150_000_000)
	w.Send(w.Sender(2), w.Pool.Info().Distributor, chain.PackSetRecipient(devchain.Address(6)))

	out, err := run(t, w, devchain.Address(1).Hex(), devchain.Address(2).Hex(), devchain.Address(3).Hex())
	require.NoError(t, err)
	require.Contains(t, out, "40 of 60")
	require.Contains(t, out, "0.98500000 tPDBTC")
	require.Contains(t, out, "not registered")
	require.Contains(t, out, devchain.Address(6).Hex())

	// Without an address: every registered miner, one object each.
	out, err = run(t, w, "--json")
	require.NoError(t, err)
	lines := bytes.Split(bytes.TrimSpace([]byte(out)), []byte("\n"))
	require.Len(t, lines, 2)
	for i, line := range lines {
		var b struct {
			Payee   common.Address
			ID      int
			Pending string
		}
		require.NoError(t, json.Unmarshal(line, &b))
		require.Equal(t, i, b.ID)
	}

	_, err = run(t, w, "0x12")
	require.Error(t, err)
}

// Money that was opened is neither pending nor claimable until it is settled.
func TestBalanceOfWhatIsBeingSettled(t *testing.T) {
	w := chaintest.New(t)
	w.Post(45, 15)
	w.Reward(1, 1_000_000)
	w.Open(1)
	all, err := balance.Of(t.Context(), w.Pool, nil, nil)
	require.NoError(t, err)
	var sum uint64
	for _, b := range all {
		require.True(t, b.Pending.IsZero())
		require.True(t, b.Claimable.IsZero())
		sum += b.Settling.Uint64()
	}
	require.EqualValues(t, 985_000, sum)
}
