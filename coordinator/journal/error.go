package journal

import "fmt"

// Reason says why a journal cannot be used.
type Reason uint8

// The reasons of an Error, a closed set.
const (
	// Missing: there is no journal at this place.
	Missing Reason = iota + 1
	// InUse: another process works with it.
	InUse
	// Foreign: it is the journal of another pool.
	Foreign
	// Damaged: its content is not what was written.
	Damaged
	// Disk: it could not be read or written.
	Disk
)

var reasons = [...]string{Missing: "missing", InUse: "in-use", Foreign: "foreign", Damaged: "damaged", Disk: "disk"}

// String returns the reason in kebab case.
func (r Reason) String() string {
	if r == 0 || int(r) >= len(reasons) {
		return fmt.Sprintf("journal-reason-%d", uint8(r))
	}
	return reasons[r]
}

// Error is the only error of this package.
type Error struct {
	Reason Reason
	Path   string
	Offset int64 // of what is damaged
	Err    error
}

func (e *Error) Error() string {
	if e.Reason == Damaged {
		return fmt.Sprintf("journal of receipts %s: damaged at offset %d: %v", e.Path, e.Offset, e.Err)
	}
	return fmt.Sprintf("journal of receipts %s: %s: %v", e.Path, e.Reason, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }
