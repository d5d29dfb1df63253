// Command paydirtd is the pool operator's daemon.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v2"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// A second signal ends the process the hard way: nothing acknowledged is lost.
	context.AfterFunc(ctx, stop)
	if err := app().RunContext(ctx, os.Args); err != nil {
		fmt.Fprintln(os.Stderr, "paydirtd:", err)
		os.Exit(1)
	}
}

func app() *cli.App {
	return &cli.App{
		Name:  "paydirtd",
		Usage: "run a Bitcoin mining pool that nobody has to trust with money",
		Description: `Every option can be given as a flag (--stratum.listen), in the configuration file
([stratum] listen = …) or in the environment (PAYDIRTD_STRATUM_LISTEN); the
flag wins, then the environment, then the file.`,
		Commands:        []*cli.Command{runCommand(), statusCommand(), proverCommand(), deployCommand(), bondCommand(), keysCommand(), paramsCommand()},
		HideHelpCommand: true,
	}
}
