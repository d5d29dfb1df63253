package ledger

import (
	"errors"
	"fmt"
	"time"

	"paydirt/coordinator/journal"
)

// ErrClosed is returned by calls after, or cut off by, Close.
var ErrClosed = errors.New("ledger: closed")

// OpenReason says why a ledger could not be opened.
type OpenReason uint8

// The reasons of an OpenError, a closed set.
const (
	// InUse: another process holds the directory.
	InUse OpenReason = iota + 1
	// Foreign: the directory holds the ledger of another pool.
	Foreign
	// Schema: written by another version of this package.
	Schema
	// Corrupt: the stored data are damaged. Nothing was changed.
	Corrupt
	// Disk: the disk could not be read or written.
	Disk
	// OldCopy: signing on could give a number twice; Err is an *OldCopyError.
	OldCopy
	// Unrecoverable: what Config.Recover offers is not enough.
	Unrecoverable
)

var openReasons = [...]string{
	InUse:   "in-use",
	Foreign: "foreign",
	Schema:  "schema",
	Corrupt: "corrupt",
	Disk:    "disk",

	OldCopy:       "old-copy",
	Unrecoverable: "unrecoverable",
}

// String returns the reason in kebab case.
func (r OpenReason) String() string {
	if r == 0 || int(r) >= len(openReasons) {
		return fmt.Sprintf("open-reason-%d", uint8(r))
	}
	return openReasons[r]
}

// OpenError is the only error of Open.
type OpenError struct {
	Reason OpenReason
	Dir    string
	Err    error
}

func (e *OpenError) Error() string {
	return fmt.Sprintf("ledger %s: %s: %v", e.Dir, e.Reason, e.Err)
}

func (e *OpenError) Unwrap() error { return e.Err }

// FailedError is what everything returns after the disk failed once. What is
// stored is safe, but nothing more is taken until the daemon was restarted: after
// a failed sync nobody knows what the disk holds.
type FailedError struct {
	Err   error // a *journal.Error when it was the journal's disk
	Since time.Time
}

func (e *FailedError) Error() string {
	if failed := (*journal.Error)(nil); errors.As(e.Err, &failed) {
		return fmt.Sprintf("ledger: stopped taking shares: the %v; make room, or mend that disk, and restart the daemon", e.Err)
	}
	return fmt.Sprintf("ledger: stopped taking shares after a disk failure: %v", e.Err)
}

func (e *FailedError) Unwrap() error { return e.Err }

// MoveError is a move that does not fit what is stored. It is a fault of the
// program, not of the disk.
type MoveError struct {
	K      uint64
	Detail string
}

func (e *MoveError) Error() string { return fmt.Sprintf("ledger: shift %d: %s", e.K, e.Detail) }

// damage is damaged content that goleveldb can not see.
type damage struct{ err error }

func damaged(format string, args ...any) error { return &damage{fmt.Errorf(format, args...)} }

func (d *damage) Error() string { return d.err.Error() }
func (d *damage) Unwrap() error { return d.err }
