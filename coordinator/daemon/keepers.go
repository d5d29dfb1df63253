package daemon

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

// step is one of the keeper's drivers. It looks at both chains, does what is due
// and says what it did.
type step struct {
	name string
	do   func(ctx context.Context) (did string, err error)
}

// keepers runs the keeper's drivers, each in a loop of its own: what any of them
// does, anyone else may do as well.
type keepers struct {
	steps []step
	poll  time.Duration
	log   *slog.Logger

	mu      sync.Mutex
	failing map[string]error
}

func newKeepers(poll time.Duration, log *slog.Logger, steps ...step) *keepers {
	return &keepers{steps: steps, poll: poll, log: log, failing: make(map[string]error)}
}

// run steps until ctx ends. What fails is tried again.
func (k *keepers) run(ctx context.Context) {
	var running sync.WaitGroup
	for _, s := range k.steps {
		running.Go(func() {
			tick := time.NewTicker(k.poll)
			defer tick.Stop()
			for ctx.Err() == nil {
				did, err := s.do(ctx)
				if ctx.Err() != nil {
					return
				}
				k.note(s.name, did, err)
				select {
				case <-ctx.Done():
				case <-tick.C:
				}
			}
		})
	}
	running.Wait()
}

// note logs news: what was done, a failure that was not there before, and its end.
func (k *keepers) note(name, did string, err error) {
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
	if did != "" {
		k.log.Info("keeper", "task", name, "did", did)
	}
}

// troubles lists what does not work at the moment.
func (k *keepers) troubles() []string {
	k.mu.Lock()
	defer k.mu.Unlock()
	list := []string{}
	for _, s := range k.steps {
		if err := k.failing[s.name]; err != nil {
			list = append(list, s.name+": "+err.Error())
		}
	}
	return list
}
