package keeper

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
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
	Idle bool        // nothing to do until one of the chains moves by itself
	Note string      // what was done or is waited for, for people
	Done []Completed // what came onto the chain since the last step
}

// Completed is a transaction of ours that was executed.
type Completed struct {
	What  string      `json:"what"` // the intent: relay, deliver, collect, advance, open, draw, answer, … and which
	Tx    common.Hash `json:"tx"`
	Block uint64      `json:"block"`
	Gas   uint64      `json:"gas"`
}

// Run steps until the context ends: again at once after a step that completed
// something, after a pause otherwise. report hears of every step.
func Run(ctx context.Context, d Driver, every time.Duration, report func(Progress, error)) {
	for {
		p, err := d.Step(ctx)
		if ctx.Err() != nil {
			return
		}
		report(p, err)
		if err == nil && len(p.Done) > 0 {
			continue
		}
		if pause(ctx, every) != nil {
			return
		}
	}
}

// RunOnce steps until nothing is left to do. A node that cannot be reached is
// waited for; every other error ends it.
func RunOnce(ctx context.Context, d Driver, every time.Duration, report func(Progress, error)) error {
	for {
		p, err := d.Step(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		report(p, err)
		var node *evm.NodeError
		switch {
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
func (f *inFlight) tend(ctx context.Context) (done []Completed, trouble string, err error) {
	var waiting []evm.Intent
	for i, in := range f.intents {
		status, err := f.sender.Ensure(ctx, in)
		var revert *evm.RevertError
		switch {
		case errors.As(err, &revert):
			// Somebody else was faster, or the chain was reorganised.
		case err != nil:
			f.intents = append(waiting, f.intents[i:]...)
			return done, "", err
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
	return done, trouble, nil
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

// send begins a new intent. That somebody else was faster is no error.
func (f *inFlight) send(ctx context.Context, in evm.Intent) error {
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
	keys := make([]string, len(f.intents))
	for i, in := range f.intents {
		keys[i] = in.Key
	}
	note := "waiting for " + strings.Join(keys, ", ")
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
