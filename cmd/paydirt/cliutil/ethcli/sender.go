package ethcli

import (
	"fmt"
	"log/slog"

	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/evm"
)

// OpenSender returns a sender with the key of --key. It remembers nothing when the
// command ends: what there is to do, the chains say.
func OpenSender(c *cli.Context, pool *chain.Pool) (*evm.Sender, error) {
	key, err := Key(c)
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", cliutil.Key, err)
	}
	return evm.NewMemory(pool.Client(), key, pool.Info().ChainID, evm.Options{
		DecodeError: chain.DecodeError,
		Log:         slog.New(slog.NewTextHandler(c.App.ErrWriter, &slog.HandlerOptions{Level: slog.LevelWarn})),
	})
}
