package daemon

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"paydirt/coordinator/keeper"
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
	failing map[string]error
}

func newKeepers(poll time.Duration, log *slog.Logger, tasks ...task) *keepers {
	return &keepers{tasks: tasks, poll: poll, log: log, failing: make(map[string]error)}
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
	before := k.failing[name]
	if err == nil {
		delete(k.failing, name)
	} else {
		k.failing[name] = err
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

// troubles lists what does not work at the moment.
func (k *keepers) troubles() []string {
	k.mu.Lock()
	defer k.mu.Unlock()
	list := []string{}
	for _, t := range k.tasks {
		if err := k.failing[t.name]; err != nil {
			list = append(list, t.name+": "+err.Error())
		}
	}
	return list
}
