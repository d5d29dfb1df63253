package cliutil

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/urfave/cli/v2"
	"golang.org/x/term"
)

// PrintJSON writes v as one line of JSON.
func PrintJSON(w io.Writer, v any) error {
	line, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode result: %w", err)
	}
	_, err = w.Write(append(line, '\n'))
	return err
}

// Print writes a result to the command's output: v as a line of JSON with
// --json, the text otherwise (Printf rules, a newline is added).
func Print(c *cli.Context, v any, format string, args ...any) error {
	if c.Bool(JSON) {
		return PrintJSON(c.App.Writer, v)
	}
	_, err := fmt.Fprintf(c.App.Writer, format+"\n", args...)
	return err
}

// Bar is a progress bar; the nil bar shows nothing.
type Bar struct{ bar *progressbar.ProgressBar }

// NewBar returns a bar on standard error counting to total (−1: unknown, a
// spinner), or nil when standard error is not a terminal.
func NewBar(total int64, what string) *Bar {
	if !term.IsTerminal(int(os.Stderr.Fd())) {
		return nil
	}
	return newBar(total, what, progressbar.OptionShowCount())
}

func newBar(total int64, what string, more ...progressbar.Option) *Bar {
	return &Bar{progressbar.NewOptions64(total, append(more,
		progressbar.OptionSetDescription(what),
		progressbar.OptionSetWriter(os.Stderr),
		progressbar.OptionClearOnFinish(),
		progressbar.OptionThrottle(100_000_000),
	)...)}
}

// worthALine is how many seconds a work takes of which something is said where there
// is no terminal.
const worthALine = 10

// Progress shows works that are told in seconds as they were estimated (package
// prover/progress): a bar with the time that is left, from a work's first call to the
// one in which done is total. Without a terminal it writes a line for each stage of a
// work that takes long.
func Progress() func(stage string, done, total int) {
	if !term.IsTerminal(int(os.Stderr.Fd())) {
		return progressLines(os.Stderr)
	}
	var bar *Bar
	return func(stage string, done, total int) {
		if done >= total {
			bar.Done()
			bar = nil
			return
		}
		if bar == nil {
			bar = newBar(int64(total), stage)
		}
		bar.Set(int64(done), int64(total), stage)
	}
}

func progressLines(w io.Writer) func(stage string, done, total int) {
	said := ""
	return func(stage string, done, total int) {
		if stage != said && done < total && total >= worthALine {
			fmt.Fprintf(w, "%s: about %s left\n", stage, time.Duration(total-done)*time.Second)
		}
		said = stage
	}
}

// Set moves the bar to done of total and shows what is being done. A bar that
// cannot be drawn is no error of the work it shows.
func (b *Bar) Set(done, total int64, what string) {
	if b == nil {
		return
	}
	b.bar.Describe(what)
	b.bar.ChangeMax64(max(total, 1))
	_ = b.bar.Set64(min(done, max(total, 1)))
}

// Done removes the bar.
func (b *Bar) Done() {
	if b != nil {
		_ = b.bar.Finish()
	}
}
