package health

import (
	"context"
	"fmt"
	"log/slog"
	"math"
	"slices"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// State says how a part is. Its numbers are the values of the metric.
type State uint8

// The states of a part, from good to bad.
const (
	OK State = iota
	Degraded
	Failing
)

var states = [...]string{"ok", "degraded", "failing"}

// String returns the state in lower case.
func (s State) String() string { return states[s] }

// MarshalText writes the name.
func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a name.
func (s *State) UnmarshalText(name []byte) error {
	n := slices.Index(states[:], string(name))
	if n < 0 {
		return fmt.Errorf("health: no state %q", name)
	}
	*s = State(n)
	return nil
}

// Trouble is something that does not work. Texts follow the rules of log messages:
// lower case, no full stop.
type Trouble struct {
	Reason string `json:"reason"` // kebab-case; with its part it identifies the trouble
	What   string `json:"what"`   // what happened, to what
	Do     string `json:"do"`     // what the operator can do about it

	// Since is when the trouble began. A probe that does not know leaves it zero; the
	// board then sets the time of the first look that saw it.
	Since time.Time `json:"since"`
	// FailsAt is when the part is failing because of it: Since + Patience. It is
	// missing for a trouble that never makes the part fail.
	FailsAt *time.Time `json:"fails_at,omitempty"`

	// Patience is how long the trouble may last before its part is failing: the time
	// in which its usual causes pass by themselves. Zero: the part is failing at once.
	Patience time.Duration `json:"-"`
}

// Never is the patience of a trouble that never makes its part fail.
const Never = time.Duration(math.MaxInt64)

// Probe returns the troubles that a part has now. It must not block, and it is
// called by one goroutine at a time.
type Probe func() []Trouble

// Status is how one part is.
type Status struct {
	Part     Part      `json:"part"`
	State    State     `json:"state"`
	Since    time.Time `json:"since"` // when the state began, as far as the daemon knows
	Troubles []Trouble `json:"troubles"`
}

// Report is how the pool is: the answer of GET /healthz.
type Report struct {
	OK    bool     `json:"ok"` // no part is failing
	Parts []Status `json:"parts"`
}

// Board holds the model. Its methods are safe for concurrent use.
type Board struct {
	now   func() time.Time
	log   *slog.Logger
	state *prometheus.GaugeVec
	since *prometheus.GaugeVec

	mu     sync.Mutex
	probes [len(parts)]Probe
	last   [len(parts)]Status
}

// NewBoard returns a board on which every part is ok. Its metrics are registered
// with r unless r is nil.
func NewBoard(now func() time.Time, log *slog.Logger, r prometheus.Registerer) *Board {
	gauge := func(name, help string) *prometheus.GaugeVec {
		return prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: name, Help: help}, []string{"part"})
	}
	b := &Board{
		now: now, log: log,
		state: gauge("paydirt_health", "How a part of the pool is: 0 ok, 1 degraded, 2 failing."),
		since: gauge("paydirt_health_since_seconds", "Unix time at which the part's state began."),
	}
	if r != nil {
		r.MustRegister(b.state, b.since)
	}
	start := now()
	for _, p := range Parts() {
		b.last[p] = Status{Part: p, Since: start, Troubles: []Trouble{}}
		b.measure(p)
	}
	return b
}

// Watch sets the probe of a part.
func (b *Board) Watch(p Part, probe Probe) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.probes[p] = probe
}

// Run looks at all parts again and again until ctx ends, for the first time after the
// time between two looks: what has not started yet is no trouble to be logged.
func (b *Board) Run(ctx context.Context, every time.Duration) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
			b.Look()
		}
	}
}

// Look asks every probe and returns how all parts are, in the order of [Parts].
func (b *Board) Look() Report {
	b.mu.Lock()
	defer b.mu.Unlock()
	r := Report{OK: true}
	for _, p := range Parts() {
		if probe := b.probes[p]; probe != nil {
			before := b.last[p]
			b.last[p] = judge(before, probe(), b.now())
			b.tell(before, b.last[p])
			b.measure(p)
		}
		r.OK = r.OK && b.last[p].State != Failing
		r.Parts = append(r.Parts, b.last[p])
	}
	return r
}

// judge returns the status of a part with these troubles, which had the status
// before at the look before this one.
func judge(before Status, troubles []Trouble, now time.Time) Status {
	s := Status{Part: before.Part, Since: before.Since, Troubles: []Trouble{}}
	for _, t := range troubles {
		if t.Since.IsZero() {
			t.Since = now
			if known := find(before.Troubles, t.Reason); known != nil {
				t.Since = known.Since
			}
		}
		t.Since = t.Since.UTC()
		state := Degraded
		if t.Patience != Never {
			at := t.Since.Add(t.Patience)
			t.FailsAt = &at
			if !now.Before(at) {
				state = Failing
			}
		}
		s.State = max(s.State, state)
		s.Troubles = append(s.Troubles, t)
	}
	if s.State != before.State {
		s.Since = now
	}
	s.Since = s.Since.UTC()
	return s
}

func find(troubles []Trouble, reason string) *Trouble {
	for i := range troubles {
		if troubles[i].Reason == reason {
			return &troubles[i]
		}
	}
	return nil
}

// tell logs what is new.
func (b *Board) tell(before, after Status) {
	if after.State == OK {
		if before.State != OK {
			b.log.Info("health: "+after.Part.String()+" is ok again", "after", after.Since.Sub(before.Since).Round(time.Second))
		}
		return
	}
	log := b.log.Warn
	if after.State == Failing {
		log = b.log.Error
	}
	for _, t := range after.Troubles {
		if after.State != before.State || find(before.Troubles, t.Reason) == nil {
			log("health: "+after.Part.String()+" is "+after.State.String(), "reason", t.Reason, "what", t.What, "do", t.Do, "since", t.Since)
		}
	}
}

func (b *Board) measure(p Part) {
	b.state.WithLabelValues(p.String()).Set(float64(b.last[p].State))
	b.since.WithLabelValues(p.String()).Set(float64(b.last[p].Since.Unix()))
}
