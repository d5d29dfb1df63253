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
	commands := []*cli.Command{runCommand(), statusCommand(), proverCommand(), deployCommand(), bondCommand(), keysCommand(), paramsCommand()}
	for _, c := range commands {
		refuseArguments(c)
	}
	return &cli.App{
		Name:  "paydirtd",
		Usage: "run a Bitcoin mining pool that nobody has to trust with money",
		Description: `Every option can be given as a flag (--stratum.listen), in the configuration file
([stratum] listen = …) or in the environment (PAYDIRTD_STRATUM_LISTEN); the
flag wins, then the environment, then the file.`,
		Commands:        commands,
		HideHelpCommand: true,
		Action: func(c *cli.Context) error {
			if c.NArg() > 0 {
				return fmt.Errorf("there is no command %q; `paydirtd --help` lists them", c.Args().First())
			}
			return cli.ShowAppHelp(c)
		},
	}
}

// refuseArguments makes a command that has options only refuse anything else: a file
// named without --config, for example, would be passed over in silence.
func refuseArguments(c *cli.Command) {
	if len(c.Subcommands) > 0 {
		return
	}
	action := c.Action
	c.Action = func(ctx *cli.Context) error {
		if ctx.NArg() == 0 {
			return action(ctx)
		}
		err := fmt.Errorf("`paydirtd %s` takes options only, not %q; a configuration file is named by --config", ctx.Command.Name, ctx.Args().First())
		if ctx.Command.Name == statusName {
			return unknown(err)
		}
		return err
	}
}
