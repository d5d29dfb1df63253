package cycle

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"paydirt/coordinator/core/state"
	"paydirt/coordinator/ledger"
)

// Config is what a Driver needs.
type Config struct {
	Ledger  *ledger.Ledger
	Prover  Prover
	Poster  Poster
	Anchors Anchors

	Finality  uint64        // blocks, at least 1: a post at this depth is final (1: in the newest block)
	SealGrace time.Duration // how long after rotation late shares are taken
	Poll      time.Duration // how often the chain is looked at

	Now     func() time.Time // nil: time.Now
	Log     *slog.Logger     // nil: slog.Default
	Metrics *Metrics         // nil: not registered anywhere
	OnEvent func(Event)      // nil: events are only logged; must not block
}

// proveRetry is the pause after a proof that failed, which is most likely a lack
// of memory.
const proveRetry = 10 * time.Second

// Driver moves shifts through their lives. There is one for a ledger.
type Driver struct {
	cfg    Config
	ledger *ledger.Ledger
	pool   state.Pool

	wake chan struct{} // one token: do a step soon

	// Only Step uses these.
	proving *proving
	said    map[task]string // the error that was told last, by task
	waiting uint64          // the shift about which RotationWaits was told

	mu      sync.Mutex
	tag     int64         // of jobs, as stored
	changed chan struct{} // closed and replaced when there is another tag
	failing map[task]error
	seen    map[uint64]Posted // of the shifts that are posted
	waits   WaitsFor
}

// task is a kind of work, for failures and their metric.
type task string

const (
	taskChain  task = "chain"
	taskAnchor task = "anchor"
	taskProve  task = "prove"
	taskPost   task = "post"
)

var tasks = []task{taskChain, taskAnchor, taskProve, taskPost}

// New returns a driver that has not done anything yet.
func New(cfg Config) (*Driver, error) {
	if cfg.Finality == 0 {
		return nil, errors.New("cycle: finality is counted from 1, the newest block")
	}
	if cfg.SealGrace < 0 || cfg.Poll <= 0 {
		return nil, fmt.Errorf("cycle: seal grace %s, poll interval %s", cfg.SealGrace, cfg.Poll)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if cfg.Metrics == nil {
		cfg.Metrics = NewMetrics(nil)
	}
	return &Driver{
		cfg: cfg, ledger: cfg.Ledger, pool: cfg.Ledger.Pool(),
		wake:    make(chan struct{}, 1),
		said:    map[task]string{},
		tag:     ledger.TagOf(cfg.Ledger.Newest()),
		changed: make(chan struct{}),
		failing: map[task]error{},
		seen:    map[uint64]Posted{},
	}, nil
}

// Run steps until ctx ends, and then returns its error, or until going on makes no
// sense, as after a *ConflictError. When the disk has failed it only waits for the
// end: miners go on and blocks are handed in, but no ledger share is taken. A proof
// that is being made is abandoned, and made again after the next start.
func (d *Driver) Run(ctx context.Context) error {
	defer d.abandon()
	poll := time.NewTicker(d.cfg.Poll)
	defer poll.Stop()
	for {
		err := d.Step(ctx)
		if failed := (*ledger.FailedError)(nil); errors.As(err, &failed) {
			d.tell(Event{Kind: Stopped, Err: err})
			<-ctx.Done()
			return ctx.Err()
		}
		if err != nil {
			return err
		}
		for due := false; !due; {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-poll.C:
				due = true
			case <-d.wake:
				due = true
			case <-d.proving.finished():
				due = true
			case <-d.ledger.Changed():
				// Most often a share: no reason to bother the chain.
				due = d.rotationDue()
			}
		}
	}
}

// Wake makes Run do a step soon, for example because there is a new block.
func (d *Driver) Wake() {
	select {
	case d.wake <- struct{}{}:
	default:
	}
}

// Step looks at the ledger and the chain and does what is due. It keeps nothing
// in mind that it could not do without, so it may be called at any time, as often
// as one likes, and after a restart at any point. What does not work now is tried
// again at the next step and is no error of Step. Its errors are those after which
// trying makes no sense: *ConflictError, *ledger.FailedError, ledger.ErrClosed,
// *ledger.MoveError, and the end of ctx.
//
// A proof is made in the background, until ctx ends.
func (d *Driver) Step(ctx context.Context) error {
	if err := d.ledger.Health(); err != nil {
		return err
	}
	defer d.measure()
	defer d.lookWhatWaits()
	for _, do := range []func(context.Context) error{d.observe, d.rotate, d.seal, d.prove, d.post} {
		if err := do(ctx); err != nil {
			if fatal(err) {
				return err
			}
			if ctx.Err() != nil {
				return ctx.Err()
			}
		}
	}
	return nil
}

// fatal reports whether trying again makes no sense.
func fatal(err error) bool {
	var (
		failed   *ledger.FailedError
		move     *ledger.MoveError
		conflict *ConflictError
	)
	return errors.As(err, &failed) || errors.As(err, &move) || errors.As(err, &conflict) || errors.Is(err, ledger.ErrClosed)
}

// try notes how a task went, tells about it if that is news, and returns err.
func (d *Driver) try(t task, k uint64, err error) error {
	if errors.Is(err, context.Canceled) {
		return err // nothing is wrong, we are asked to stop
	}
	d.mu.Lock()
	if err == nil {
		delete(d.failing, t)
	} else {
		d.failing[t] = err
	}
	d.mu.Unlock()
	switch {
	case err != nil && d.said[t] != err.Error():
		d.tell(Event{Kind: Failed, K: k, Err: fmt.Errorf("%s: %w", t, err)})
		d.said[t] = err.Error()
	case err == nil && d.said[t] != "":
		d.tell(Event{Kind: Recovered, K: k})
		delete(d.said, t)
	}
	if err != nil {
		d.cfg.Metrics.failures.WithLabelValues(string(t)).Inc()
	}
	return err
}

// move stores new records, and tells about them when they are stored.
func (d *Driver) move(ctx context.Context, changes ...ledger.Change) error {
	for _, c := range changes {
		if !Allowed(c.From, c.To.State) {
			return &ledger.MoveError{K: c.To.K, Detail: fmt.Sprintf("there is no move from %s to %s", c.From, c.To.State)}
		}
	}
	if err := d.ledger.Update(ctx, changes...); err != nil {
		return err
	}
	for _, c := range changes {
		d.cfg.Metrics.moved(c.From, c.To.State)
		e := Event{Kind: Moved, K: c.To.K, From: c.From, To: c.To.State}
		switch {
		case c.From == c.To.State:
			e.Kind = Reanchored
		case c.From > c.To.State:
			e.Kind, e.Deep = Reorganised, c.From == ledger.StateFinal
		}
		d.tell(e)
	}
	return nil
}

func (d *Driver) tell(e Event) {
	if s, ok := d.ledger.Shift(e.K); ok {
		e.Count = s.Count
	}
	d.cfg.Log.LogAttrs(context.Background(), e.level(), e.Kind.String(), e.attributes()...)
	if d.cfg.OnEvent != nil {
		d.cfg.OnEvent(e)
	}
}

// change returns the change of shift s to a state, for the caller to complete.
func change(s ledger.Shift, to ledger.State) ledger.Change {
	c := ledger.Change{From: s.State, To: s}
	c.To.State = to
	return c
}
