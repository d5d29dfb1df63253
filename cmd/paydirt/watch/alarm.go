package watch

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Kind says what an alarm is about.
type Kind string

// The kinds of an Alarm, a closed set.
const (
	// Breach: a rule of the pool is broken; Rule says which.
	Breach Kind = "breach"
	// Withheld: no source gives the share data of a posted shift.
	Withheld Kind = "withheld"
	// Unanswered: a sample of a settlement is not answered, and half of the time for it
	// is over.
	Unanswered Kind = "unanswered"
	// Convicted: a shift is convicted; it earns nothing any more.
	Convicted Kind = "convicted"
	// Blind: the audit could not be carried out for longer than the patience.
	Blind Kind = "blind"
)

// kinds lists all, for the metric.
var kinds = [...]Kind{Breach, Withheld, Unanswered, Convicted, Blind}

// Alarm is something that a miner of the pool should know at once.
type Alarm struct {
	Time   time.Time      `json:"time"`
	Pool   common.Address `json:"pool"`
	Kind   Kind           `json:"kind"`
	Rule   string         `json:"rule,omitempty"` // of a breach, as package audit names it
	Where  string         `json:"where"`          // for example "shift 4, share 17"
	Detail string         `json:"detail"`
}

// id is equal for alarms that say the same.
func (a Alarm) id() string {
	if a.Kind == Breach {
		return fmt.Sprint(a.Kind, "\x00", a.Rule, "\x00", a.Where, "\x00", a.Detail)
	}
	return fmt.Sprint(a.Kind, "\x00", a.Where)
}

// String returns the alarm in one line.
func (a Alarm) String() string {
	if a.Rule != "" {
		return fmt.Sprintf("%s: %s at %s: %s", a.Kind, a.Rule, a.Where, a.Detail)
	}
	return fmt.Sprintf("%s: %s: %s", a.Kind, a.Where, a.Detail)
}
