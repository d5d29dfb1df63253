package sharefile

import "fmt"

// Reason says which rule a file breaks.
type Reason uint8

// The reasons of an Error, a closed set.
const (
	// LineTooLong: a line of more than MaxLine bytes.
	LineTooLong Reason = iota + 1
	// Malformed: a line that is not the JSON object it should be, or a field of
	// the wrong size.
	Malformed
	// NotCanonical: a line that could be read, but is not written in the one way
	// in which it is to be written.
	NotCanonical
	// UnknownFormat: the header names another format or version.
	UnknownFormat
	// OutOfRange: the header has a number that no shift has.
	OutOfRange
	// OutOfOrder: a share whose key is not above that of the share before.
	OutOfOrder
	// Truncated: the file ends before its last line does.
	Truncated
	// Trailing: there is more than count shares.
	Trailing
)

var reasons = [...]string{
	LineTooLong:   "line-too-long",
	Malformed:     "malformed",
	NotCanonical:  "not-canonical",
	UnknownFormat: "unknown-format",
	OutOfRange:    "out-of-range",
	OutOfOrder:    "out-of-order",
	Truncated:     "truncated",
	Trailing:      "trailing",
}

// String returns the reason in kebab case.
func (r Reason) String() string {
	if r == 0 || int(r) >= len(reasons) {
		return fmt.Sprintf("reason-%d", uint8(r))
	}
	return reasons[r]
}

// Error is a broken rule of the format.
type Error struct {
	Reason Reason
	Line   int // from 1, the header's
	Detail string
}

func (e *Error) Error() string {
	return fmt.Sprintf("share file: line %d: %s: %s", e.Line, e.Reason, e.Detail)
}
