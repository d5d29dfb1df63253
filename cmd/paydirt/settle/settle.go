// Package settle is the command `paydirt settle`: it delivers a pool's blocks to
// the peg, collects what arrived and settles it. Anyone may run it, with any
// funded key; no operator is needed for miners to be credited.
package settle

import (
	"context"
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/cmd/paydirt/cliutil/ethcli"
	"paydirt/cmd/paydirt/cliutil/keepcli"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/node"
	"paydirt/coordinator/sharefile"
	"paydirt/prover"
)

// Command returns the command.
func Command() *cli.Command {
	return &cli.Command{
		Name:  "settle",
		Usage: "deliver, collect and settle the pool's rewards",
		Description: `Proves the pool's blocks to the peg, collects what arrived at its receivers, opens it
for settling, draws samples of the shares that it would pay, and credits the miners
by a proof made on this machine. A sample is answered with the share data of its
shift (--shares); a shift of which a sample is not answered in time is convicted.
Needs no permission: all else that it takes is on the chains. An opening waits for
six Bitcoin blocks: run it again, or with --watch. Money that is less than the pool
opens is left where it is. Bitcoin blocks that the node has pruned are passed over;
they are counted at the end, and the exit status says so.`,
		Flags: append([]cli.Flag{
			cliutil.RPCFlag(), cliutil.PoolFlag(), cliutil.OptionalNodeFlag("without one, only what was delivered already is settled"),
			cliutil.KeyFlag(), cliutil.PasswordFileFlag(), cliutil.KeysDirFlag(), cliutil.JSONFlag(),
			&cli.StringFlag{Name: sharesFlag, EnvVars: []string{"PAYDIRT_SHARES"}, Usage: "share data to answer samples with: `URL` of a coordinator's HTTP API or of a mirror, or a directory of files shift-<k>.ndjson"},
		}, cliutil.WatchFlags()...),
		Action: run,
	}
}

func run(c *cli.Context) error {
	pool, err := ethcli.OpenPool(c)
	if err != nil {
		return err
	}
	defer pool.Close()
	sender, err := ethcli.OpenSender(c, pool)
	if err != nil {
		return err
	}
	var tasks []keepcli.Task
	if urls := c.StringSlice(cliutil.Node); len(urls) > 0 {
		nodes, err := node.NewSet(node.Config{Nodes: urls})
		if err != nil {
			return fmt.Errorf("--%s: %w", cliutil.Node, err)
		}
		tasks = append(tasks, keepcli.Task{Name: "deliver", Driver: keeper.NewPeg(pool, nodes, sender)})
	}
	options := []keeper.Option{keeper.Convicting()} // of responding, which comes before settling: what it clears is settled in the same run
	if where := c.String(sharesFlag); where != "" {
		source, err := sharefile.Find(where)
		if err != nil {
			return fmt.Errorf("--%s: %w", sharesFlag, err)
		}
		options = append(options, keeper.Answering(keeper.FromFiles(source)))
	}
	keys, err := openKeys(c.Context, pool, c.Path(cliutil.KeysDir))
	if err != nil {
		return err
	}
	return keepcli.Keep(c, append(tasks,
		keepcli.Task{Name: "respond", Driver: keeper.NewRespond(pool, sender, options...)},
		keepcli.Task{Name: "settle", Driver: keeper.NewSettle(pool, keys, sender)})...)
}

const sharesFlag = "shares"

// openKeys opens the pool's proving keys, which must be those that its verifiers
// are for. Development keys are made when they are missing: everybody's are the
// same.
func openKeys(ctx context.Context, pool *chain.Pool, dir string) (*prover.Prover, error) {
	tier := pool.Info().Tier
	if dir == "" {
		var err error
		if dir, err = prover.DefaultDir(tier); err != nil {
			return nil, err
		}
	}
	var p *prover.Prover
	var err error
	if tier == shift.Dev {
		p, err = prover.OpenDevelopment(tier, dir, cliutil.Progress())
	} else {
		p, err = prover.Open(dir)
	}
	if refused := new(prover.KeyError); errors.As(err, &refused) && refused.Reason == prover.KeysMissing {
		return nil, fmt.Errorf("%w (--%s names the directory of the pool's proving keys, for example keys/ of its ceremony; `paydirtd keys --deploy.tier %s` makes development keys)",
			err, cliutil.KeysDir, tier)
	}
	if err != nil {
		return nil, err
	}
	if p.Tier() != tier {
		return nil, fmt.Errorf("the keys in %s are of tier %s, the pool is of tier %s", dir, p.Tier(), tier)
	}
	p.Report(cliutil.Progress())
	view, err := pool.Latest(ctx)
	if err != nil {
		return nil, err
	}
	return p, view.CheckVerifiers(ctx, p.Constants())
}
