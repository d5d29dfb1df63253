package cycle

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/ledger"
)

// proving is the proof of one shift, while it is made and until it is stored.
type proving struct {
	k      uint64
	cancel context.CancelFunc
	done   chan struct{} // closed when the rest is set

	sealed *shift.Sealed
	post   *ledger.Post
	err    error

	noticed bool      // that it is done, by Step
	failed  time.Time // when Step noticed that it failed
}

// finished returns a channel that is closed when there is news for Step, nil if
// none is to be expected.
func (p *proving) finished() <-chan struct{} {
	if p == nil || p.noticed {
		return nil
	}
	return p.done
}

// abandon ends the proof that is being made.
func (d *Driver) abandon() {
	if d.proving != nil {
		d.proving.cancel()
		<-d.proving.done
	}
}

// prove sees to the proof of the lowest sealed shift. Its ids follow from all
// shifts before, so those must be proven.
func (d *Driver) prove(ctx context.Context) error {
	k := d.ledger.Newest()
	for ; k > 1 && d.state(k-1) < ledger.StateProven; k-- {
	}
	if d.state(k) != ledger.StateSealed {
		return nil
	}
	switch p := d.proving; {
	case p == nil || p.k != k:
		d.proving = d.startProof(ctx, k)
		return nil
	case !p.failed.IsZero():
		if d.cfg.Now().Sub(p.failed) >= proveRetry {
			d.proving = d.startProof(ctx, k)
		}
		return nil
	}
	select {
	case <-d.proving.done:
		d.proving.noticed = true
		return d.proved(ctx, d.proving)
	default:
		return nil // being made
	}
}

func (d *Driver) startProof(ctx context.Context, k uint64) *proving {
	ctx, cancel := context.WithCancel(ctx)
	p := &proving{k: k, cancel: cancel, done: make(chan struct{})}
	go func() {
		defer close(p.done)
		defer cancel()
		start := time.Now()
		p.sealed, p.post, p.err = d.makeProof(ctx, k)
		if p.err == nil {
			d.cfg.Metrics.prove.Observe(time.Since(start).Seconds())
		}
	}()
	return p
}

// makeProof gives the shares of a sealed shift their order and ids, and proves
// them. The result depends on nothing that could change.
func (d *Driver) makeProof(ctx context.Context, k uint64) (*shift.Sealed, *ledger.Post, error) {
	entries, err := d.ledger.Entries(k)
	if err != nil {
		return nil, nil, err
	}
	sealed, err := shift.Seal(d.pool.Tier, k, entries, d.ledger.Members(d.pool.Tier.Miners))
	if err != nil {
		return nil, nil, err
	}
	content := state.NewShift(sealed, common.Hash{}, common.Hash{}, common.Hash{}) // what a proof speaks about has no hashes
	proof, err := d.cfg.Prover.ProveShift(ctx, sealed, d.pool.ShiftInputs(content))
	if err != nil {
		return nil, nil, err
	}
	return sealed, &ledger.Post{
		ShareRoot: content.ShareRoot, CountsRoot: content.CountsRoot, Count: content.Count,
		MinersBefore: uint32(sealed.Miners - len(sealed.NewPayees)), Miners: uint32(sealed.Miners),
		Proof: *proof, Counts: content.Counts,
	}, nil
}

// proved stores a proof with everything else that will be posted. From here on a
// post of this shift is the same bytes, whenever it is made.
func (d *Driver) proved(ctx context.Context, p *proving) error {
	if p.err != nil {
		p.failed = d.cfg.Now()
		return d.try(taskProve, p.k, p.err)
	}
	d.try(taskProve, p.k, nil)
	anchor, err := d.anchor(ctx, p.k)
	if err != nil {
		return err // the proof is kept
	}
	s, _ := d.ledger.Shift(p.k)
	c := change(s, ledger.StateProven)
	c.To.Anchors = []common.Hash{anchor}
	c.Post, c.NewPayees = p.post, p.sealed.NewPayees
	if err := d.move(ctx, c); err != nil {
		return err
	}
	d.proving = nil
	return nil
}

func (d *Driver) anchor(ctx context.Context, k uint64) (common.Hash, error) {
	anchor, err := d.cfg.Anchors.Anchor(ctx)
	if err == nil && anchor == (common.Hash{}) {
		err = fmt.Errorf("the relay's best header is zero")
	}
	return anchor, d.try(taskAnchor, k, err)
}
