package cycle

import (
	"fmt"
	"log/slog"

	"paydirt/coordinator/ledger"
)

// EventKind says what happened.
type EventKind uint8

// The kinds of an Event, a closed set.
const (
	// Moved: a shift went From a state To another, as planned.
	Moved EventKind = iota + 1
	// RotationWaits: a shift has n_t shares, but the state before is not final
	// yet. Said once for each shift.
	RotationWaits
	// Reorganised: the chain lost the post of a shift.
	Reorganised
	// Reanchored: a post was made again with another anchor.
	Reanchored
	// Failed: something did not work and will be tried again; Err says what. Said
	// again only if the error changes.
	Failed
	// Recovered: what had failed worked.
	Recovered
	// Stopped: the disk failed, nothing moves until a restart.
	Stopped
)

var eventNames = [...]string{
	Moved:         "shift moved",
	RotationWaits: "rotation waits for the chain",
	Reorganised:   "the EVM chain lost the post of a shift",
	Reanchored:    "shift is posted with another anchor",
	Failed:        "shift life cycle: will be tried again",
	Recovered:     "shift life cycle: works again",
	Stopped:       "shift life cycle: stands still until a restart",
}

// String returns what is logged.
func (k EventKind) String() string {
	if k == 0 || int(k) >= len(eventNames) {
		return fmt.Sprintf("event-%d", uint8(k))
	}
	return eventNames[k]
}

// Event is something that an operator wants to know.
type Event struct {
	Kind     EventKind
	K        uint64 // 0: no shift
	From, To ledger.State
	Count    uint32
	Deep     bool // Reorganised: the post had been final
	Err      error
}

func (e Event) level() slog.Level {
	switch e.Kind {
	case RotationWaits, Reanchored, Failed:
		return slog.LevelWarn
	case Stopped:
		return slog.LevelError
	case Reorganised:
		if e.Deep {
			return slog.LevelError
		}
		return slog.LevelWarn
	}
	return slog.LevelInfo
}

func (e Event) attributes() []slog.Attr {
	var a []slog.Attr
	if e.K > 0 {
		a = append(a, slog.Uint64("shift", e.K), slog.Int64("tag", ledger.TagOf(e.K)), slog.Uint64("shares", uint64(e.Count)))
	}
	if e.From != e.To {
		a = append(a, slog.String("from", e.From.String()), slog.String("to", e.To.String()))
	}
	if e.Deep {
		a = append(a, slog.Bool("was_final", true))
	}
	if e.Err != nil {
		a = append(a, slog.Any("err", e.Err))
	}
	return a
}
