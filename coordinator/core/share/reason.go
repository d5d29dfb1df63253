package share

import "fmt"

// Reason says why a submission is refused.
type Reason uint8

// The reasons of a Reject, a closed set.
const (
	// Malformed: a request or a field that cannot be read.
	Malformed Reason = iota + 1
	// Unauthorized: the worker is not authorized on this connection.
	Unauthorized
	// NotSubscribed: submit or authorize before mining.subscribe.
	NotSubscribed
	// UnknownJob: no job of that name was ever given, or it is long forgotten.
	UnknownJob
	// Stale: the job builds on an old block, or pays by a sealed tag.
	Stale
	// Duplicate: this header hash was handed in before.
	Duplicate
	// LowDifficulty: the hash is above the connection's target.
	LowDifficulty
	// TimeTooOld: a header time that consensus would refuse.
	TimeTooOld
	// TimeTooNew: a header time more than MaxTimeAhead after now.
	TimeTooNew
	// VersionBits: a version bit outside job.VersionMask is set.
	VersionBits
	// ExtranonceSize: extranonce2 is not of the size that subscribe told.
	ExtranonceSize
	// LedgerFull: the shift has no room; rotation waits for the chain.
	LedgerFull
	// RegistryFull: the pool has no room for another payee.
	RegistryFull
	// LedgerUnavailable: the share could not be stored. Not the miner's fault.
	LedgerUnavailable
)

var reasons = [...]struct {
	name string
	code int
}{
	Malformed:         {"malformed", 20},
	Unauthorized:      {"unauthorized", 24},
	NotSubscribed:     {"not-subscribed", 25},
	UnknownJob:        {"unknown-job", 21},
	Stale:             {"stale", 21},
	Duplicate:         {"duplicate", 22},
	LowDifficulty:     {"low-difficulty", 23},
	TimeTooOld:        {"time-too-old", 20},
	TimeTooNew:        {"time-too-new", 20},
	VersionBits:       {"version-bits", 20},
	ExtranonceSize:    {"extranonce-size", 20},
	LedgerFull:        {"ledger-full", 20},
	RegistryFull:      {"registry-full", 20},
	LedgerUnavailable: {"ledger-unavailable", 20},
}

// Reasons returns every reason, in order: for metrics and documentation.
func Reasons() []Reason {
	all := make([]Reason, 0, len(reasons)-1)
	for r := Malformed; int(r) < len(reasons); r++ {
		all = append(all, r)
	}
	return all
}

// String returns the kebab-case name of the reason.
func (r Reason) String() string {
	if r == 0 || int(r) >= len(reasons) {
		return fmt.Sprintf("reason-%d", uint8(r))
	}
	return reasons[r].name
}

// Code returns the stratum error code, 20 to 25: 21 job not found or stale, 22
// duplicate, 23 low difficulty, 24 unauthorized, 25 not subscribed, 20 the rest.
func (r Reason) Code() int {
	if r == 0 || int(r) >= len(reasons) {
		return 20
	}
	return reasons[r].code
}

// Reject is a refusal with its reason, and in Detail, possibly empty, what a person
// at the miner would want to know.
type Reject struct {
	Reason Reason
	Detail string
}

func (r *Reject) Error() string {
	if r.Detail == "" {
		return r.Reason.String()
	}
	return r.Reason.String() + ": " + r.Detail
}

func reject(reason Reason, format string, args ...any) *Reject {
	return &Reject{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}
