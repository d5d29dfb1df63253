// Command loadgen measures the stratum server over real TCP: it runs the server
// with a real ledger in a process of its own, and puts load on it from this one.
// Each figure is one line of JSON. `scripts/bench-stratum` builds and runs it.
//
// What is served: a template of 3,000 transactions; every share is hashed, looked
// up among its duplicates and judged; one in a thousand is a ledger share, which
// is verified again, stored and synced before its reply. The difficulty is so low
// that every header is a share: the generator need not mine.
package main

import (
	"encoding/json"
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
			&cli.IntFlag{Name: "idle", Value: 20000, Usage: "connections that are only held; each takes a descriptor on both sides"},
		},
		Commands: []*cli.Command{{
			Name: "serve", Hidden: true,
			Action: func(c *cli.Context) error { return serve(os.Stdin, os.Stdout) },
		}},
		Action: func(c *cli.Context) error {
			for _, measure := range []func() (figure, error){
				func() (figure, error) { return closedLoop(100, 8, c.Duration("duration")) },
				func() (figure, error) { return openLoop(c.Int("connections"), c.Duration("duration")) },
				func() (figure, error) { return fanOut(c.Int("connections"), 10) },
				func() (figure, error) { return idle(c.Int("idle")) },
			} {
				f, err := measure()
				if err != nil {
					return err
				}
				out := json.NewEncoder(os.Stdout)
				out.SetEscapeHTML(false)
				if err := out.Encode(f); err != nil {
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
