package keeper

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/node"
)

// Sender brings calls onto the EVM chain.
type Sender interface {
	Ensure(ctx context.Context, in evm.Intent) (evm.Status, error)
	Stored(key string) (evm.Intent, bool)
}

var _ Sender = (*evm.Sender)(nil)

// Headers is a Bitcoin node, as much of it as Relay needs.
type Headers interface {
	Tip(ctx context.Context) (chainhash.Hash, uint32, error)
	HashAt(ctx context.Context, height uint32) (chainhash.Hash, error)
	Header(ctx context.Context, hash chainhash.Hash) (bitcoin.Header, error)
}

// Coinbases is a Bitcoin node, as much of it as Peg needs.
type Coinbases interface {
	Header(ctx context.Context, hash chainhash.Hash) (bitcoin.Header, error)
	CoinbaseProof(ctx context.Context, hash chainhash.Hash) (coinbase []byte, branch []chainhash.Hash, err error)
}

var (
	_ Headers   = (*node.Set)(nil)
	_ Coinbases = (*node.Set)(nil)
)

// Driver does one kind of work, a step at a time.
type Driver interface {
	Step(ctx context.Context) (Progress, error)
}

// Progress is how things stand after a step.
type Progress struct {
	Idle    bool        // nothing to do until one of the chains moves by itself
	Waiting int         // transactions of ours that are not executed yet
	Note    string      // what was done or is waited for, for people
	Done    []Completed // what came onto the chain since the last step
}

// Completed is a transaction of ours that was executed.
type Completed struct {
	What  string      `json:"what"` // the intent: relay, deliver, collect, advance, open, draw, answer, … and which
	Tx    common.Hash `json:"tx"`
	Block uint64      `json:"block"`
	Gas   uint64      `json:"gas"`
}

// Run steps until the context ends: again at once after a step that completed
// something, after a pause otherwise. report hears of every step. The failure of
// single items does not make the others wait.
func Run(ctx context.Context, d Driver, every time.Duration, report func(Progress, error)) {
	for {
		p, err := d.Step(ctx)
		if ctx.Err() != nil {
			return
		}
		report(p, err)
		var items ItemErrors
		if len(p.Done) > 0 && (err == nil || errors.As(err, &items)) {
			continue
		}
		if pause(ctx, every) != nil {
			return
		}
	}
}

// RunOnce steps until nothing is left to do. A node that cannot be reached is
// waited for; an error of single items ends it when there is nothing else to do;
// every other error ends it at once.
func RunOnce(ctx context.Context, d Driver, every time.Duration, report func(Progress, error)) error {
	for {
		p, err := d.Step(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		report(p, err)
		var node *evm.NodeError
		var items ItemErrors
		switch some := errors.As(err, &items); {
		case some && len(p.Done) > 0:
			continue
		case some && p.Waiting == 0 && !items.pass():
			return err
		case some:
		case err != nil && !errors.As(err, &node):
			return err
		case err == nil && p.Idle:
			return nil
		case err == nil && len(p.Done) > 0:
			continue
		}
		if err := pause(ctx, every); err != nil {
			return err
		}
	}
}

func pause(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// inFlight is what a driver has sent and waits for.
type inFlight struct {
	sender  Sender
	intents []evm.Intent
}

// tend takes the next step for everything in flight, and forgets what was
// executed or refused: what follows from that, the chain says.
func (f *inFlight) tend(ctx context.Context, fail *failures) (done []Completed, trouble string) {
	var waiting []evm.Intent
	for _, in := range f.intents {
		status, err := f.sender.Ensure(ctx, in)
		var revert *evm.RevertError
		switch {
		case errors.As(err, &revert):
			// Somebody else was faster, or the chain was reorganised.
		case err != nil:
			fail.add(fmt.Errorf("%s: %w", in.Key, err))
			waiting = append(waiting, in)
		case status.State == evm.Mined:
			done = append(done, Completed{in.Key, status.Hash, status.Block, status.GasUsed})
		case status.State == evm.Reverted:
		default:
			if status.Trouble != nil {
				trouble = status.Trouble.Error()
			}
			waiting = append(waiting, in)
		}
	}
	f.intents = waiting
	return done, trouble
}

// has reports whether an intent is in flight.
func (f *inFlight) has(key string) bool {
	return slices.ContainsFunc(f.intents, func(in evm.Intent) bool { return in.Key == key })
}

// faster are the custom errors by which a contract says that what we want is done
// already, or that the state it was meant for is gone.
var faster = map[string]bool{
	"AlreadyDelivered": true, "NotConfirmed": true,
	"NothingToCollect": true, "NothingToAdvance": true, "WindowNotEmpty": true, "UnknownState": true,
	"BelowMinimum": true, "TipTooOld": true, "UnknownOpening": true, "AlreadyFinished": true, "NotCleared": true,
	"UnknownSettlement": true, "SeedNotReached": true, "AlreadyDrawn": true, "NotDrawn": true, "NothingToSample": true, "NothingToRedraw": true,
	"TooEarly": true, "AlreadyAnswered": true, "AlreadyMasked": true,
}

// send begins a new intent, unless it is in flight. That somebody else was faster is
// no error.
func (f *inFlight) send(ctx context.Context, in evm.Intent) error {
	if f.has(in.Key) {
		return nil
	}
	status, err := f.sender.Ensure(ctx, in)
	var revert *evm.RevertError
	if errors.As(err, &revert) && faster[revert.Name] {
		return nil
	}
	if status.State == evm.Pending {
		f.intents = append(f.intents, in)
	}
	return err
}

// waiting names what is in flight.
func (f *inFlight) waiting(trouble string) string {
	var keys []string
	for _, in := range f.intents[:min(len(f.intents), maxNoted)] {
		keys = append(keys, in.Key)
	}
	note := "waiting for " + strings.Join(keys, ", ")
	if more := len(f.intents) - len(keys); more > 0 {
		note += fmt.Sprintf(" and %d more", more)
	}
	if trouble != "" {
		note += ": " + trouble
	}
	return note
}

// keyed is a call whose key ends in the hash of its calldata, so that other
// calldata is another intent.
func keyed(name string, to common.Address, data []byte) evm.Intent {
	h := crypto.Keccak256(data)
	return evm.Call(fmt.Sprintf("%s/%s", name, hex.EncodeToString(h[:8])), to, data)
}
