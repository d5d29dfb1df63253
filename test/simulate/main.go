package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
)

func main() {
	names := []string{}
	for _, t := range tables {
		names = append(names, t.name)
	}
	app := &cli.App{
		Name:  "simulate",
		Usage: "Monte Carlo of inventions, masking, self-reports and pool hopping",
		Flags: []cli.Flag{
			&cli.Uint64Flag{Name: "seed", Value: 1, Usage: "of the dice: the same seed gives the same tables"},
			&cli.IntFlag{Name: "runs", Value: 1000, Usage: "a cell; a search for the best takes a tenth of them for each of its points"},
			&cli.StringSliceFlag{Name: "table", Usage: fmt.Sprintf("only these, of %v", names)},
			&cli.BoolFlag{Name: "json", Usage: "one JSON object a table"},
		},
		Action: func(c *cli.Context) error {
			for _, n := range c.StringSlice("table") {
				if !slices.Contains(names, n) {
					return fmt.Errorf("no table %q, there are %v", n, names)
				}
			}
			if c.Int("runs") < 2 {
				return fmt.Errorf("--runs %d: an error of the mean takes two", c.Int("runs"))
			}
			return simulate(c.App.Writer, c.Uint64("seed"), c.Int("runs"), c.StringSlice("table"), c.Bool("json"))
		},
	}
	if err := app.Run(os.Args); err != nil {
		fmt.Fprintln(os.Stderr, "simulate:", err)
		os.Exit(1)
	}
}

// simulate writes the tables named by only, or all.
func simulate(out io.Writer, seed uint64, runs int, only []string, asJSON bool) error {
	total := 0
	for _, t := range tables {
		if len(only) == 0 || slices.Contains(only, t.name) {
			total += t.rows
		}
	}
	bar, done := cliutil.NewBar(int64(total), "simulate"), 0
	defer bar.Done()
	for _, t := range tables {
		if len(only) > 0 && !slices.Contains(only, t.name) {
			continue
		}
		made := t.make(options{seed: seed, runs: runs, step: func() {
			done++
			bar.Set(int64(done), int64(total), t.name)
		}})
		if err := made.write(out, asJSON); err != nil {
			return err
		}
	}
	return nil
}

func (t table) write(out io.Writer, asJSON bool) error {
	if asJSON {
		e := json.NewEncoder(out)
		e.SetEscapeHTML(false)
		return e.Encode(t)
	}
	fmt.Fprintf(out, "%s\n%s\n\n", t.Name, t.Says)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, row := range append([][]string{t.Columns}, t.Rows...) {
		for _, cell := range row {
			fmt.Fprint(w, cell, "\t")
		}
		fmt.Fprintln(w)
	}
	fmt.Fprintln(w)
	return w.Flush()
}
