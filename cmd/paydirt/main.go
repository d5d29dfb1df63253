// Command paydirt is everyone's tool for a Paydirt pool but the operator's:
// miners mine and claim with it, auditors verify, and anyone may relay headers
// and settle.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/audit"
	"paydirt/cmd/paydirt/balance"
	"paydirt/cmd/paydirt/ceremony"
	"paydirt/cmd/paydirt/claim"
	"paydirt/cmd/paydirt/devnet"
	"paydirt/cmd/paydirt/mine"
	"paydirt/cmd/paydirt/proxy"
	"paydirt/cmd/paydirt/relay"
	"paydirt/cmd/paydirt/settle"
	"paydirt/cmd/paydirt/watch"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// A second signal ends the process at once.
	context.AfterFunc(ctx, stop)
	err := app().RunContext(ctx, os.Args)
	if err == nil {
		return
	}
	code := 1
	var exit cli.ExitCoder
	if errors.As(err, &exit) {
		code = exit.ExitCode()
	}
	if text := err.Error(); text != "" {
		fmt.Fprintln(os.Stderr, "paydirt:", text)
	}
	os.Exit(code)
}

func app() *cli.App {
	return &cli.App{
		Name:  "paydirt",
		Usage: "mine, claim and audit on a Bitcoin mining pool that nobody has to trust with money",
		Commands: []*cli.Command{
			mine.Command(), proxy.Command(), balance.Command(), claim.Command(), audit.Command(), watch.Command(),
			relay.Command(), settle.Command(), ceremony.Command(), devnet.Command(),
		},
		HideHelpCommand: true,
		// main prints errors and chooses the exit code.
		ExitErrHandler: func(*cli.Context, error) {},
	}
}
