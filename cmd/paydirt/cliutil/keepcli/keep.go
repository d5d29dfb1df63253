// Package keepcli runs the keeper's drivers for the commands that do.
package keepcli

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/keeper"
)

// Task is a driver with a name for people.
type Task struct {
	Name   string
	Driver keeper.Driver
}

// Keep runs drivers as --watch and --interval say: one after the other until
// nothing is left to do, or all of them until the command is interrupted. What
// they complete is printed. One that fails does not keep the next from its turn; the
// error names all that failed.
func Keep(c *cli.Context, tasks ...Task) error {
	watch, err := cliutil.Watching(c)
	if err != nil {
		return err
	}
	out := &printer{c: c, notes: make(map[string]string)}
	every := c.Duration(cliutil.Interval)
	if !watch {
		var errs []error
		for _, t := range tasks {
			err := keeper.RunOnce(c.Context, t.Driver, every, func(p keeper.Progress, err error) { out.report(t.Name, p, err) })
			if err != nil {
				errs = append(errs, fmt.Errorf("%s: %w", t.Name, err))
			}
			if c.Context.Err() != nil {
				break
			}
		}
		return errors.Join(append(errs, out.err)...)
	}
	ctx, cancel := context.WithCancel(c.Context)
	defer cancel()
	var running sync.WaitGroup
	for _, t := range tasks {
		running.Go(func() {
			keeper.Run(ctx, t.Driver, every, func(p keeper.Progress, err error) {
				if out.report(t.Name, p, err) != nil {
					cancel() // nobody reads what we print
				}
			})
		})
	}
	running.Wait()
	return out.err
}

// printer writes results to standard output and notes to standard error.
type printer struct {
	c     *cli.Context
	mu    sync.Mutex
	notes map[string]string // printed last, by task
	err   error
}

// completed is a line of --json.
type completed struct {
	Task  string      `json:"task"`
	What  string      `json:"what"`
	Tx    common.Hash `json:"tx"`
	Block uint64      `json:"block"`
	Gas   uint64      `json:"gas"`
}

func (o *printer) report(task string, p keeper.Progress, err error) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, d := range p.Done {
		line := completed{task, d.What, d.Tx, d.Block, d.Gas}
		if err := cliutil.Print(o.c, line, "%s  block %d, %d gas, transaction %s", d.What, d.Block, d.Gas, d.Tx); err != nil {
			o.err = err
		}
	}
	note := p.Note
	if err != nil {
		note = err.Error()
	}
	if note != o.notes[task] {
		o.notes[task] = note
		fmt.Fprintf(o.c.App.ErrWriter, "%s: %s\n", task, note)
	}
	return o.err
}
