package audit

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/cmd/paydirt/cliutil/ethcli"
	"paydirt/coordinator/sharefile"
)

const sharesFlag = "shares"

// clearLine moves a terminal's cursor to the start of the line and clears it.
const clearLine = "\r\x1b[K"

// Command is `paydirt audit`.
func Command() *cli.Command {
	return &cli.Command{
		Name:  "audit",
		Usage: "verify a pool from chain data, and from share data down to the proof of work",
		Description: `Rebuilds the whole accounting from the contract's events, verifies every proof with
the verifying keys that are on the chain, and compares with what the contract
says of itself. With --shares it also verifies each ledger share: its proof of
work, who is paid for it, and that its block would have paid the right receiver.

Exit code 0: everything was checked and holds. 1: a rule is broken. 2: the audit
could not be carried out, or not in full.`,
		Flags: []cli.Flag{
			cliutil.RPCFlag(), cliutil.PoolFlag(),
			&cli.StringFlag{Name: sharesFlag, EnvVars: []string{"PAYDIRT_SHARES"}, Usage: "share data: `URL` of a coordinator's HTTP API, or a directory of files shift-<k>.ndjson"},
			cliutil.JSONFlag(),
		},
		Action: action,
	}
}

func action(c *cli.Context) error {
	pool, err := ethcli.Address(c.String(cliutil.Pool))
	if err != nil {
		return cli.Exit(fmt.Sprintf("--%s: %v", cliutil.Pool, err), ExitIncomplete)
	}
	bar := cliutil.NewBar(-1, "connecting")
	options := Options{
		Found: func(f Finding) {
			if bar != nil {
				fmt.Fprint(c.App.ErrWriter, clearLine)
			}
			fmt.Fprintf(c.App.ErrWriter, "BROKEN %s\n", f)
		},
		Progress: func(stage string, done, total int) { bar.Set(int64(done), int64(total), stage) },
	}
	if where := c.String(sharesFlag); where != "" {
		if options.Shares, err = sharefile.Find(where); err != nil {
			return cli.Exit(fmt.Sprintf("--%s: %v", sharesFlag, err), ExitIncomplete)
		}
	}
	report := Run(c.Context, c.String(cliutil.RPC), pool, options)
	bar.Done()
	if c.Bool(cliutil.JSON) {
		err = cliutil.PrintJSON(c.App.Writer, report)
	} else {
		err = report.WriteText(c.App.Writer)
	}
	if err != nil {
		return cli.Exit(err, ExitIncomplete)
	}
	if code := report.ExitCode(); code != ExitOK {
		return cli.Exit("", code)
	}
	return nil
}
