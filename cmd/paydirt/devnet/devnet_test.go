package devnet_test

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/devnet"
	"paydirt/coordinator/evm"
)

func app(out io.Writer) *cli.App {
	return &cli.App{
		Writer: out, ErrWriter: io.Discard, Commands: []*cli.Command{devnet.Command()},
		ExitErrHandler: func(*cli.Context, error) {},
	}
}

func TestDevnetServesUntilInterrupted(t *testing.T) {
	ctx, interrupt := context.WithCancel(t.Context())
	defer interrupt()
	out, in := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		ended <- app(in).RunContext(ctx, []string{"paydirt", "devnet", "--listen", "127.0.0.1:0", "--block-time", "10ms", "--json"})
		in.Close()
	}()
	line, err := bufio.NewReader(out).ReadBytes('\n')
	require.NoError(t, err)
	var started struct {
		URL      string `json:"url"`
		ChainID  uint64 `json:"chain_id"`
		Accounts []struct {
			Address common.Address
			Key     string
		}
	}
	require.NoError(t, json.Unmarshal(line, &started))
	require.EqualValues(t, 1337, started.ChainID)

	client, err := ethclient.Dial(started.URL)
	require.NoError(t, err)
	defer client.Close()
	require.Eventually(t, func() bool {
		n, err := client.BlockNumber(ctx)
		return err == nil && n > 2
	}, 10*time.Second, time.Millisecond)

	// The printed keys are key files of the funded accounts.
	require.NotEmpty(t, started.Accounts)
	for _, a := range started.Accounts {
		path := filepath.Join(t.TempDir(), "key")
		require.NoError(t, os.WriteFile(path, []byte(a.Key), 0o600))
		key, err := evm.LoadKey(path, nil)
		require.NoError(t, err)
		require.Equal(t, a.Address, key.Address())
		balance, err := client.BalanceAt(ctx, a.Address, nil)
		require.NoError(t, err)
		require.Positive(t, balance.Sign())
	}

	interrupt()
	require.NoError(t, <-ended)
	_, err = client.BlockNumber(t.Context())
	require.Error(t, err)
}

func TestDevnetRefuses(t *testing.T) {
	for _, args := range [][]string{{"--block-time", "0s"}, {"--listen", "nonsense"}} {
		require.Error(t, app(io.Discard).Run(append([]string{"paydirt", "devnet"}, args...)))
	}
}
