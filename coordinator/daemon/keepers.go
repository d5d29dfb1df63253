package daemon

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"paydirt/coordinator/keeper"
)

// The keeper's tasks.
const (
	respondTask = "respond"
	relayTask   = "relay"
	deliverTask = "deliver"
	settleTask  = "settle"
)

// task is one of the keeper's drivers.
type task struct {
	name   string
	driver keeper.Driver
}

// keepers runs the keeper's drivers, each in a loop of its own: what any of them
// does, anyone else may do as well.
type keepers struct {
	tasks []task
	poll  time.Duration
	log   *slog.Logger

	mu      sync.Mutex
	failing map[string]failing
}

// failing is a task whose last step failed.
type failing struct {
	err   error
	since time.Time // of the first of the steps in a row that did
}

func newKeepers(poll time.Duration, log *slog.Logger, tasks ...task) *keepers {
	return &keepers{tasks: tasks, poll: poll, log: log, failing: make(map[string]failing)}
}

// run steps until ctx ends. What fails is tried again.
func (k *keepers) run(ctx context.Context) {
	var running sync.WaitGroup
	for _, t := range k.tasks {
		running.Go(func() {
			keeper.Run(ctx, t.driver, k.poll, func(p keeper.Progress, err error) { k.note(t.name, p, err) })
		})
	}
	running.Wait()
}

// note logs news: what was done, a failure that was not there before, and its end.
func (k *keepers) note(name string, p keeper.Progress, err error) {
	k.mu.Lock()
	f := k.failing[name]
	before := f.err
	if err == nil {
		delete(k.failing, name)
	} else {
		if before == nil {
			f.since = time.Now()
		}
		f.err = err
		k.failing[name] = f
	}
	k.mu.Unlock()
	switch {
	case err != nil && (before == nil || before.Error() != err.Error()):
		k.log.Warn("keeper: will be tried again", "task", name, "err", err)
	case err == nil && before != nil:
		k.log.Info("keeper: works again", "task", name)
	}
	for _, c := range p.Done {
		k.log.Info("keeper", "task", name, "did", c.What, "tx", c.Tx, "block", c.Block, "gas", c.Gas)
	}
}

// failure returns since when a task's steps fail, and the error of the last one; nil
// when the last one did not.
func (k *keepers) failure(name string) (since time.Time, err error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	f := k.failing[name]
	return f.since, f.err
}
