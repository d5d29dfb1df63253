// Package relay is the command `paydirt relay`: it brings Bitcoin's headers to a
// pool's header relay. Anyone may run it, with any funded key.
package relay

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/cmd/paydirt/cliutil/ethcli"
	"paydirt/cmd/paydirt/cliutil/keepcli"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/node"
)

// Command returns the command.
func Command() *cli.Command {
	return &cli.Command{
		Name:  "relay",
		Usage: "bring Bitcoin block headers to the pool's header relay",
		Description: "Submits every header that the node's best chain has and the relay lacks. Needs no permission:\n" +
			"the relay checks the proof of work. The key pays the gas, nothing else.",
		Flags: append([]cli.Flag{
			cliutil.RPCFlag(), cliutil.PoolFlag(), cliutil.NodeFlag(), cliutil.KeyFlag(), cliutil.PasswordFileFlag(), cliutil.JSONFlag(),
		}, cliutil.WatchFlags()...),
		Action: run,
	}
}

func run(c *cli.Context) error {
	nodes, err := node.NewSet(node.Config{Nodes: c.StringSlice(cliutil.Node)})
	if err != nil {
		return fmt.Errorf("--%s: %w", cliutil.Node, err)
	}
	pool, err := ethcli.OpenPool(c)
	if err != nil {
		return err
	}
	defer pool.Close()
	sender, err := ethcli.OpenSender(c, pool)
	if err != nil {
		return err
	}
	return keepcli.Keep(c, keepcli.Task{Name: "relay", Driver: keeper.NewRelay(pool, nodes, sender, nil)})
}
