// Command loadgen measures the stratum server over real TCP: it runs the server
// with a real ledger in a process of its own, and puts load on it from this one.
// Each figure is one line of JSON. `scripts/bench-stratum` builds and runs it. With
// --soak it runs honest and hostile miners at the same time, and fails when the server
// keeps goroutines, memory or descriptors of theirs, refuses or cuts an honest miner, or
// keeps one waiting for longer than a second (soak.go).
//
// What is served: a template of 3,000 transactions; every share is hashed, looked
// up among its duplicates and judged; one in a thousand is a ledger share, which
// is verified again, stored and synced before its reply. The difficulty is so low
// that every header is a share: the generator need not mine.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/urfave/cli/v2"
)

// figure is one measured number.
type figure struct {
	Figure string  `json:"figure"`
	Value  float64 `json:"value"`
	Unit   string  `json:"unit"`
	Goal   string  `json:"goal"`
	Detail string  `json:"detail"`
}

func main() {
	app := &cli.App{
		Name:  "loadgen",
		Usage: "measure the stratum server over TCP",
		Flags: []cli.Flag{
			&cli.DurationFlag{Name: "duration", Value: 10 * time.Second, Usage: "length of each run"},
			&cli.IntFlag{Name: "connections", Value: 5000, Usage: "of the open loop and of the fan-out"},
			&cli.IntFlag{Name: "idle", Value: 20000, Usage: "connections that are only held; fewer if the limit of descriptors wants it"},
			&cli.DurationFlag{Name: "soak", Usage: "instead of all that, a mixed honest and hostile load for so long, and what is left of it"},
		},
		Commands: []*cli.Command{{
			Name: "serve", Hidden: true,
			Action: func(c *cli.Context) error { return serve(c.Args().First(), os.Stdin, os.Stdout) },
		}},
		Action: func(c *cli.Context) error {
			if d := c.Duration("soak"); d > 0 {
				return report(soak(d))
			}
			for _, measure := range []func() (figure, error){
				func() (figure, error) { return closedLoop(100, 8, c.Duration("duration")) },
				func() (figure, error) { return openLoop(c.Int("connections"), c.Duration("duration")) },
				func() (figure, error) { return fanOut(c.Int("connections"), 10) },
				func() (figure, error) { return idle(c.Int("idle")) },
			} {
				f, err := measure()
				if err := report([]figure{f}, err); err != nil {
					return err
				}
			}
			return nil
		},
	}
	if err := app.Run(os.Args); err != nil {
		fmt.Fprintln(os.Stderr, "loadgen:", err)
		os.Exit(1)
	}
}

// report prints figures, one a line.
func report(figures []figure, err error) error {
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for _, f := range figures {
		if f.Figure != "" {
			err = errors.Join(err, out.Encode(f))
		}
	}
	return err
}
