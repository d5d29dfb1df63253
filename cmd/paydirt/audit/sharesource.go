package audit

import "paydirt/coordinator/sharefile"

// ErrNoShares is the error of a source that has no file for a shift.
var ErrNoShares = sharefile.ErrMissing

// ShareSource gives the share file of a shift, in the format of package sharefile.
type ShareSource = sharefile.Source

// Shares returns the source that a --shares argument names.
func Shares(where string) (ShareSource, error) { return sharefile.Find(where) }
