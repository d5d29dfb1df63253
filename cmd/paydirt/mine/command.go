package mine

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os/signal"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/urfave/cli/v2"
)

const (
	statusEvery = 500 * time.Millisecond // on a terminal
	reportEvery = 10 * time.Second       // in a log
)

// Command is `paydirt mine`.
func Command() *cli.Command {
	return &cli.Command{
		Name:  "mine",
		Usage: "mine with the CPU, for this pool or any other that speaks Stratum V1",
		Description: "Shares are paid to the EVM address in the user name. Ctrl-C ends with a summary and exit code 0.\n" +
			"Example: paydirt mine --url stratum+tcp://127.0.0.1:3333 --user 0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045.rig1",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "url", EnvVars: []string{"PAYDIRT_URL"}, Required: true, Usage: "the pool, `stratum+tcp://host:port`"},
			&cli.StringFlag{Name: "user", EnvVars: []string{"PAYDIRT_USER"}, Required: true, Usage: "`0x<EVM address>[.worker]`"},
			&cli.StringFlag{Name: "pass", EnvVars: []string{"PAYDIRT_PASS"}, Value: "x", Usage: "`password`, if the pool wants one"},
			&cli.IntFlag{Name: "threads", EnvVars: []string{"PAYDIRT_THREADS"}, Value: runtime.NumCPU(), Usage: "`number` of hashing threads"},
			&cli.StringFlag{Name: "rate-limit", EnvVars: []string{"PAYDIRT_RATE_LIMIT"}, Value: "0", Usage: "at most so many `hashes/s` over all threads, such as 250k or 1.5M; 0 for no limit"},
			&cli.DurationFlag{Name: "duration", EnvVars: []string{"PAYDIRT_DURATION"}, Usage: "stop after this `time`, such as 90s; 0 for never"},
			&cli.BoolFlag{Name: "json", EnvVars: []string{"PAYDIRT_JSON"}, Usage: "print the summary as one JSON object"},
		},
		Action: action,
	}
}

func action(c *cli.Context) error {
	limit, err := parseRate(c.String("rate-limit"))
	if err != nil {
		return err
	}
	screen := newScreen(c.App.ErrWriter)
	miner, err := New(Config{
		URL:       c.String("url"),
		User:      c.String("user"),
		Password:  c.String("pass"),
		Threads:   c.Int("threads"),
		RateLimit: limit,
		Log:       slog.New(slog.NewTextHandler(screen, nil)),
	})
	if err != nil {
		return err
	}

	ctx, stop := signal.NotifyContext(c.Context, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	if d := c.Duration("duration"); d > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, d)
		defer cancel()
	}
	reporting, reported := context.WithCancel(ctx)
	var reporter sync.WaitGroup
	reporter.Go(func() { report(reporting, miner, screen) })
	err = miner.Run(ctx)
	reported()
	reporter.Wait()
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return json.NewEncoder(c.App.Writer).Encode(miner.Summary())
	}
	_, err = fmt.Fprintln(c.App.Writer, miner.Summary())
	return err
}

// report shows the miner's state, live on a terminal and else in the log, until the
// context ends.
func report(ctx context.Context, miner *Miner, screen *screen) {
	every := reportEvery
	if screen.live {
		every = statusEvery
		defer screen.show("")
	}
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	before := miner.Summary()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		now := miner.Summary()
		if screen.live {
			screen.show(statusText(before, now))
		} else {
			miner.log.Info("mining",
				"hashrate", rateText(float64(now.Hashes-before.Hashes)/(now.Seconds-before.Seconds)),
				"difficulty", now.Difficulty, "accepted", now.Accepted, "rejected", now.Rejected)
		}
		before = now
	}
}

// parseRate reads a number of hashes per second with an optional k, M or G.
func parseRate(s string) (float64, error) {
	digits, factor := s, 1.0
	for suffix, f := range map[string]float64{"k": 1e3, "M": 1e6, "G": 1e9} {
		if d, ok := strings.CutSuffix(s, suffix); ok {
			digits, factor = d, f
		}
	}
	rate, err := strconv.ParseFloat(digits, 64)
	if err != nil || !(rate >= 0) {
		return 0, &ConfigError{"rate-limit", "a number of hashes per second, with k, M or G if you like"}
	}
	return rate * factor, nil
}
