package node

import (
	"errors"
	"fmt"
)

// Reason says whether a node is worked with, and if not, why. The values are closed:
// every node is in one of these states.
type Reason uint8

const (
	// Starting: the node has not been asked yet.
	Starting Reason = iota
	// Usable: the node gave a template and passed all checks.
	Usable
	// Down: the node could not be asked for a template, or refused to give one.
	Down
	// Syncing: the node is on its way to the pool's chain, but not there yet.
	Syncing
	// Foreign: the node follows another chain than the pool's relay: another network,
	// or a chain that was begun anew.
	Foreign
	// CannotMine: blocks that are made here are not valid on the node's network, for
	// example for want of a signature (BIP 325).
	CannotMine
	// BadTemplate: the node's template contradicts itself or the rules of its chain.
	BadTemplate
	// Unchecked: a header is missing that the check of the node's template needs. That
	// is not held against the node; the template is not used before the check passes.
	Unchecked
)

var reasons = [...]string{
	Starting: "starting", Usable: "usable", Down: "down", Syncing: "syncing", Foreign: "foreign",
	CannotMine: "cannot-mine", BadTemplate: "bad-template", Unchecked: "unchecked",
}

// String returns the kebab-case name of the reason.
func (r Reason) String() string {
	if int(r) >= len(reasons) {
		return fmt.Sprintf("reason-%d", uint8(r))
	}
	return reasons[r]
}

// Advice says what the operator can do about a node that is not usable.
func (r Reason) Advice() string {
	switch r {
	case Down:
		return "check that the node runs, has peers, and that address and credentials are right"
	case Syncing:
		return "wait until the node has synchronised"
	case Foreign:
		return "configure a node of the network that the pool's relay follows"
	case CannotMine:
		return "use a network, and a version of the node and of this program, on which anyone may mine"
	case BadTemplate:
		return "check the node's version and what stands between it and this program"
	case Unchecked:
		return "nothing, if it passes soon; else check that the node serves the headers of its chain"
	}
	return ""
}

// Lasting reports whether waiting cannot help: the node is not one for this pool.
func (r Reason) Lasting() bool { return r == Foreign || r == CannotMine }

// Refusal is why a node that can be asked is not worked with.
type Refusal struct {
	Reason Reason
	Err    error
}

// Error implements error.
func (r *Refusal) Error() string { return r.Err.Error() }

// Unwrap returns what was found.
func (r *Refusal) Unwrap() error { return r.Err }

func refuse(r Reason, format string, args ...any) error {
	return &Refusal{r, fmt.Errorf(format, args...)}
}

// reasonOf classifies the error of a request for a template, or of a check.
func reasonOf(err error) Reason {
	var refusal *Refusal
	var rpc *RPCError
	switch {
	case err == nil:
		return Usable
	case errors.As(err, &refusal):
		return refusal.Reason
	case errors.As(err, &rpc) && (rpc.Code == codeInitialDownload || rpc.Code == codeWarmUp):
		return Syncing
	}
	return Down
}
