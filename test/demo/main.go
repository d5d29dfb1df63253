// Command demo shows the whole pool on one machine: miners are paid by a
// contract from blocks that they mined, with no operator key in between.
//
// It starts everything as real processes (package test/harness), waits until
// the rewards of some blocks are settled, lets every miner claim, runs the
// audit, prints a table and, as its last line, one JSON object. It exits with 0
// only if every step truly happened.
package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/urfave/cli/v2"

	"paydirt/test/harness"
)

func main() {
	app := &cli.App{
		Name:            "demo",
		Usage:           "the whole pool on this machine: mine, account, prove, post, settle, claim, audit",
		UsageText:       "./scripts/demo [options]",
		HideHelpCommand: true,
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "blocks", Value: 3, Usage: "stop when the rewards of this many `BLOCKS` are settled"},
			&cli.BoolFlag{Name: "keep", Usage: "leave everything running at the end, until Ctrl-C, and print how to try things by hand"},
			&cli.Uint64Flag{Name: "seed", Value: 1, Usage: "`SEED` of the miners' hashrates; which nonces win is chance"},
			&cli.DurationFlag{Name: "patience", Value: 4 * time.Minute, Usage: "give up after this long"},
			&cli.StringFlag{Name: "bin", Usage: "`DIRECTORY` with paydirtd and paydirt", Required: true, Hidden: true}, // scripts/demo gives it
		},
		Action: func(c *cli.Context) error {
			if c.Int("blocks") < 1 {
				return fmt.Errorf("--blocks is at least 1")
			}
			ctx, stop := signal.NotifyContext(c.Context, os.Interrupt, syscall.SIGTERM)
			defer stop()
			return run(ctx, c)
		},
	}
	if err := app.Run(os.Args); err != nil {
		fmt.Fprintln(os.Stderr, "demo:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, c *cli.Context) (err error) {
	began := time.Now()
	dir, err := os.MkdirTemp("", "paydirt-demo.")
	if err != nil {
		return err
	}
	bin, err := filepath.Abs(c.String("bin"))
	if err != nil {
		return err
	}
	screen := newScreen(began)
	pool, err := harness.Start(ctx, harness.Demo(dir, bin, screen.log))
	defer func() {
		if stopErr := pool.Close(); err == nil {
			err = stopErr
		}
		if err == nil {
			os.RemoveAll(dir)
		} else {
			fmt.Fprintf(os.Stderr, "logs are in %s\n", dir)
		}
	}()
	if err != nil {
		return err
	}
	d := &demo{pool: pool, screen: screen, blocks: c.Int("blocks"), hashrates: hashrates(c.Uint64("seed"))}
	limited, cancel := context.WithTimeout(ctx, c.Duration("patience"))
	defer cancel()
	result, err := d.run(limited)
	if ctx.Err() != nil {
		return errors.New("interrupted; everything that was started has ended")
	}
	if err != nil {
		return err
	}
	if c.Bool("keep") {
		d.explain()
		<-ctx.Done()
	}
	result.Seconds = int(time.Since(began).Seconds())
	return result.print(os.Stdout)
}

// hashrates splits the demo's hashrate between the miners: different speeds, and
// nobody below a sixth.
func hashrates(seed uint64) []uint64 {
	random := rand.New(rand.NewPCG(seed, 0))
	weights := make([]uint64, harness.DemoMiners)
	var sum uint64
	for i := range weights {
		weights[i] = 100 + 50*uint64(i) + random.Uint64N(50)
		sum += weights[i]
	}
	for i := range weights {
		weights[i] = harness.DemoHashrate * weights[i] / sum
	}
	return weights
}
