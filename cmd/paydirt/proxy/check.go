package proxy

import (
	"context"
	"time"

	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/cmd/paydirt/cliutil/ethcli"
	"paydirt/cmd/paydirt/proxy/gate"
	"paydirt/cmd/paydirt/proxy/onchain"
)

// Exit codes of the check.
const (
	exitBroken     = 1 // the job breaks a rule
	exitIncomplete = 2 // there was no job to judge
)

const checkTime = time.Minute

// checkCommand is `paydirt proxy check`.
func checkCommand() *cli.Command {
	return &cli.Command{
		Name:  "check",
		Usage: "verify one job of the pool, and exit",
		Description: `Connects as a miner would, and judges the first job by the rules of the proxy.

Exit code 0: the job is good. 1: it breaks a rule. 2: there was no job to judge.`,
		Flags: append(poolFlags(true),
			&cli.StringFlag{Name: userFlag, EnvVars: []string{"PAYDIRT_USER"}, Required: true, Usage: "mine as `0x<EVM address>[.worker]`"},
			cliutil.JSONFlag(),
		),
		Action: check,
	}
}

func check(c *cli.Context) error {
	r, err := probe(c)
	if err != nil {
		return cli.Exit(err, exitIncomplete)
	}
	text := "the pool's job is good"
	switch {
	case !r.Good():
		text = r.Why()
	case r.Trusted:
		text = "the pool's job is good, as far as the relay knows: it has not seen the parent yet"
	}
	if err := cliutil.Print(c, r, "%s", text); err != nil {
		return err
	}
	switch {
	case r.Failure != "":
		return cli.Exit("", exitIncomplete)
	case r.Reason != "":
		return cli.Exit("", exitBroken)
	}
	return nil
}

func probe(c *cli.Context) (gate.Report, error) {
	conf, err := config(c)
	if err != nil {
		return gate.Report{}, err
	}
	pool, err := ethcli.OpenPool(c)
	if err != nil {
		return gate.Report{}, err
	}
	defer pool.Close()
	ctx, cancel := context.WithTimeout(c.Context, checkTime)
	defer cancel()
	bar := cliutil.NewBar(-1, "reading the pool, waiting for a job")
	defer bar.Done()
	return gate.Check(ctx, conf, onchain.Facts(pool.Info()), onchain.New(pool, c.Uint64(finalityFlag), conf.Limits.Depth), c.String(userFlag))
}
