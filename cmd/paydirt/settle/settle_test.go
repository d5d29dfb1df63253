package settle_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/relay"
	"paydirt/cmd/paydirt/settle"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/evm/devchain"
	"paydirt/coordinator/node"
	"paydirt/coordinator/node/btcdtest"
	"paydirt/coordinator/sharefile"
	"paydirt/prover/provertest"
)

// paydirt runs a command line and returns its standard output, line by line.
func paydirt(ctx context.Context, args ...string) ([]string, error) {
	return paydirtWithNotes(ctx, io.Discard, args...)
}

// interrupting is a standard error that calls f when it is told a text.
type interrupting struct {
	text string
	f    func()
}

func (w interrupting) Write(p []byte) (int, error) {
	if bytes.Contains(p, []byte(w.text)) {
		w.f()
	}
	return len(p), nil
}

func paydirtWithNotes(ctx context.Context, notes io.Writer, args ...string) ([]string, error) {
	var out bytes.Buffer
	app := &cli.App{
		Writer: &out, ErrWriter: notes, Commands: []*cli.Command{relay.Command(), settle.Command()},
		ExitErrHandler: func(*cli.Context, error) {},
	}
	err := app.RunContext(ctx, append([]string{"paydirt"}, args...))
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if lines[0] == "" {
		lines = nil
	}
	return lines, err
}

func keyFile(t *testing.T, i uint32) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(path, []byte(hex.EncodeToString(crypto.FromECDSA(devchain.Key(i)))), 0o600))
	return path
}

// A pool whose operator is gone: with the two commands and a key of their own,
// anybody gets the miners credited.
func TestAnybodyRelaysAndSettles(t *testing.T) {
	ctx := t.Context()
	network, err := btcdtest.Start(ctx, t.TempDir(), 2)
	require.NoError(t, err)
	defer network.Stop()
	nodes, err := node.NewSet(node.Config{Nodes: network.URLs()})
	require.NoError(t, err)
	w := chaintest.New(t, func(c *chain.DeployConfig) {
		genesis, err := nodes.HashAt(ctx, 0)
		require.NoError(t, err)
		header, err := nodes.Header(ctx, genesis)
		require.NoError(t, err)
		c.ND = 8192 // some hundred hashes a ledger share
		c.Relay = chain.RelayStart{Params: bitcoin.Signet, Header: header, EpochStart: header.Time()}
	})
	w.Post(40, 20)
	_, err = network.Nodes[0].Mine(ctx, w.Script(1), 1)
	require.NoError(t, err)
	_, err = network.Nodes[0].Mine(ctx, []byte{0x51}, chaintest.Confirmations-1)
	require.NoError(t, err)

	common := []string{"--rpc", w.Chain.URL(), "--pool", w.Deployed.Distributor.Hex(), "--node", network.URLs()[0],
		"--key", keyFile(t, 7), "--interval", "5ms", "--json"}
	keys := []string{"--keys-dir", provertest.Dir(t), "--shares", mirror(t, w, 1)}
	settleAll := func() (tasks []string) {
		w.Mining(func() {
			relayed, err := paydirt(ctx, append([]string{"relay"}, common...)...)
			require.NoError(t, err)
			require.Len(t, relayed, 1)
			settled, err := paydirt(ctx, append(append([]string{"settle"}, common...), keys...)...)
			require.NoError(t, err)
			tasks = tasksOf(t, settled)
			again, err := paydirt(ctx, append(append([]string{"settle"}, common...), keys...)...)
			require.NoError(t, err)
			require.Empty(t, again)
		})
		return tasks
	}
	require.Equal(t, []string{"deliver deliver", "settle collect", "settle open"}, settleAll())
	_, err = network.Nodes[0].Mine(ctx, []byte{0x51}, 6)
	require.NoError(t, err)
	require.Equal(t, []string{"respond draw", "respond answer", "respond answer", "settle settle"}, settleAll())
	b := w.Book()
	require.NotZero(t, b.Totals().Credited.Uint64())
	require.Less(t, b.Held().Uint64(), uint64(16))

	// --watch goes on until it is interrupted, which is no error.
	watching, interrupt := context.WithCancel(ctx)
	defer interrupt()
	_, err = paydirtWithNotes(watching, interrupting{"nothing to settle", interrupt},
		append(append([]string{"settle", "--watch"}, common...), keys...)...)
	require.NoError(t, err)
	require.Error(t, watching.Err())
}

// mirror is a directory with the share data of a shift.
func mirror(t *testing.T, w *chaintest.World, k uint64) string {
	t.Helper()
	dir := t.TempDir()
	file, err := os.Create(filepath.Join(dir, sharefile.Name(k)))
	require.NoError(t, err)
	defer file.Close()
	posted, _ := w.Book().Shift(k)
	info := w.Pool.Info()
	out, err := sharefile.NewWriter(file, sharefile.Header{ChainID: info.ChainID, Distributor: info.Distributor, K: k, Count: posted.Count, ShareRoot: posted.ShareRoot})
	require.NoError(t, err)
	leaves := w.Leaves(k)
	for i := range leaves.Len() {
		_, evidence, _ := leaves.At(uint32(i))
		require.NoError(t, out.Write(evidence))
	}
	require.NoError(t, out.Close())
	return dir
}

// tasksOf reads what a command completed: task, and kind of intent.
func tasksOf(t *testing.T, lines []string) (tasks []string) {
	t.Helper()
	for _, line := range lines {
		var completed struct {
			Task, What, Tx string
			Block, Gas     uint64
		}
		require.NoError(t, json.Unmarshal([]byte(line), &completed))
		require.NotZero(t, completed.Gas)
		tasks = append(tasks, completed.Task+" "+strings.Split(completed.What, "/")[0])
	}
	return tasks
}

func TestRefuses(t *testing.T) {
	w := chaintest.New(t)
	good := map[string]string{
		"--rpc": w.Chain.URL(), "--pool": w.Deployed.Distributor.Hex(), "--node": "http://user:secret@127.0.0.1:1", "--key": keyFile(t, 7),
	}
	for name, c := range map[string]struct {
		flag, value, says string
	}{
		"pool":    {"--pool", "0x12", "--pool"},
		"no pool": {"--pool", w.Deployed.Relay.Hex(), "no Paydirt pool"},
		"nothing": {"--pool", devchain.Address(0).Hex(), "no contract"},
		"key":     {"--key", "/nonexistent", "--key"},
		"node":    {"--node", "ftp://user:secret@x", "--node"},
	} {
		for _, command := range []string{"relay", "settle"} {
			t.Run(command+" "+name, func(t *testing.T) {
				args := []string{command}
				for flag, value := range good {
					if flag == c.flag {
						value = c.value
					}
					args = append(args, flag, value)
				}
				_, err := paydirt(t.Context(), args...)
				require.ErrorContains(t, err, c.says)
				require.NotContains(t, err.Error(), "secret")
			})
		}
	}
	_, err := paydirt(t.Context(), "settle", "--rpc", w.Chain.URL(), "--pool", w.Deployed.Distributor.Hex(), "--key", keyFile(t, 7),
		"--once", "--watch", "--keys-dir", provertest.Dir(t))
	require.ErrorContains(t, err, "exclude")
}
