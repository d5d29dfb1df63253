package proxy

import (
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/cmd/paydirt/cliutil/ethcli"
	"paydirt/cmd/paydirt/proxy/vault"
	"paydirt/coordinator/sharefile"
)

func exportCommand() *cli.Command {
	return &cli.Command{
		Name:  "export",
		Usage: "print all receipts with the evidence of their shares",
		Description: `For an operator who has lost its shares and asks its miners for them: with this it
can credit them under the numbers it has signed (paydirtd run --recover FILE). One
JSON object a line. The proxy may be running meanwhile.

Example: paydirt proxy export --pool 0x… --rpc http://127.0.0.1:8545 > receipts.ndjson`,
		Flags: []cli.Flag{
			cliutil.RPCFlag(), cliutil.PoolFlag(),
			&cli.PathFlag{Name: dirFlag, EnvVars: []string{"PAYDIRT_PROXY_DIR"}, Usage: "`DIR` of the proxy (default: paydirt/proxy/<pool> in the user's configuration directory)"},
		},
		Action: func(c *cli.Context) error {
			pool, err := ethcli.OpenPool(c)
			if err != nil {
				return err
			}
			defer pool.Close()
			dir, err := directory(c, pool.Info().Distributor)
			if err != nil {
				return err
			}
			h := sharefile.ReceiptsHeader{ChainID: pool.Info().ChainID, Court: pool.Info().Court}
			return sharefile.WriteReceipts(c.App.Writer, h, func(yield func(sharefile.Receipted, error) bool) {
				for held, err := range vault.Read(filepath.Join(dir, "receipts")) {
					if !yield(sharefile.Receipted(held), err) {
						return
					}
				}
			})
		},
	}
}

// directory is where the proxy keeps what it holds.
func directory(c *cli.Context, pool common.Address) (string, error) {
	if dir := c.Path(dirFlag); dir != "" {
		return dir, nil
	}
	base, err := os.UserConfigDir()
	return filepath.Join(base, "paydirt", "proxy", pool.Hex()), err
}
