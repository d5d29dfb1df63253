package cliutil

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

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
	return &Bar{progressbar.NewOptions64(total,
		progressbar.OptionSetDescription(what),
		progressbar.OptionSetWriter(os.Stderr),
		progressbar.OptionShowCount(),
		progressbar.OptionClearOnFinish(),
		progressbar.OptionThrottle(100_000_000),
	)}
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
