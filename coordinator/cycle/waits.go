package cycle

import (
	"errors"
	"time"

	"paydirt/coordinator/ledger"
)

// WaitKind says what a shift waits for, a closed set.
type WaitKind string

// The kinds of a wait.
const (
	WaitNothing  WaitKind = ""         // every full shift is final
	WaitProof    WaitKind = "proof"    // it is being sealed and proven
	WaitBond     WaitKind = "bond"     // the bond does not cover its post: the operator must deposit
	WaitGas      WaitKind = "gas"      // the operator's account cannot pay for its post: it must be funded
	WaitChain    WaitKind = "chain"    // its post is on the way, or the EVM node does not take it
	WaitFinality WaitKind = "finality" // its post is in a block that is not deep enough yet
)

// WaitsFor says what the oldest shift that is full and not final waits for. Rotation
// waits for the same thing when the open shift has its shares (Status.Waits).
type WaitsFor struct {
	Kind  WaitKind
	K     uint64    // the shift; 0: none
	Since time.Time // since when it waits for this
	Err   error     // what went wrong last; nil: nothing
}

// lookWhatWaits notes what the oldest shift waits for now.
func (d *Driver) lookWhatWaits() {
	now := WaitsFor{}
	k := d.ledger.Newest()
	for ; k > 1 && d.state(k-1) < ledger.StateFinal; k-- {
	}
	state := d.state(k)
	d.mu.Lock()
	defer d.mu.Unlock()
	if k < d.ledger.Newest() {
		now.K = k
		now.Kind, now.Err = d.reason(state)
	}
	if now.Since = d.waits.Since; now.Kind != d.waits.Kind || now.K != d.waits.K {
		now.Since = d.cfg.Now()
	}
	if now.Kind == WaitNothing {
		now.Since = time.Time{}
	}
	d.waits = now
}

// reason returns what a shift in a state waits for.
func (d *Driver) reason(s ledger.State) (WaitKind, error) {
	switch s {
	case ledger.StatePosted:
		return WaitFinality, d.failing[taskChain]
	case ledger.StateProven:
		err := d.failing[taskPost]
		switch {
		case errors.Is(err, ErrBond):
			return WaitBond, err
		case errors.Is(err, ErrGas):
			return WaitGas, err
		case err == nil:
			err = d.failing[taskChain]
		}
		return WaitChain, err
	case ledger.StateSealed:
		if err := d.failing[taskProve]; err != nil {
			return WaitProof, err
		}
		return WaitProof, d.failing[taskAnchor]
	}
	return WaitProof, nil
}
