package cycle

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/state"
	"paydirt/coordinator/ledger"
)

// post sees to it that the lowest proven shift is on its way to the chain. The
// contract takes shifts in order, so the next one waits until it is there.
func (d *Driver) post(ctx context.Context) error {
	k := d.ledger.Newest()
	for ; k > 1 && d.state(k-1) < ledger.StatePosted; k-- {
	}
	s, _ := d.ledger.Shift(k)
	if s.State != ledger.StateProven {
		return nil
	}
	p, err := d.build(s)
	if err == nil {
		err = d.cfg.Poster.Post(ctx, p)
	}
	if errors.Is(err, ErrAnchor) {
		err = d.reanchor(ctx, s, err)
	}
	if fatal(err) {
		return err
	}
	return d.try(taskPost, k, err)
}

// build returns the post of a proven shift with the anchor in use.
func (d *Driver) build(s ledger.Shift) (*Post, error) {
	stored, err := d.ledger.Post(s.K)
	if err != nil {
		return nil, err
	}
	prev, err := d.stateHash(int64(s.K) - 1)
	if err != nil {
		return nil, err
	}
	members := d.ledger.Members(int(stored.Miners))
	p := &Post{
		Shift: state.Shift{
			K: s.K, Prev: prev,
			ShareRoot: stored.ShareRoot, CountsRoot: stored.CountsRoot, Count: stored.Count, Counts: stored.Counts,
			RegistryHash: state.RegistryHash(common.Hash{}, members),
			Anchor:       s.Anchor(),
		},
		NewPayees: members[stored.MinersBefore:],
		Proof:     stored.Proof,
	}
	p.StateHash = d.pool.Hash(p.Shift)
	return p, nil
}

// reanchor gives a post that the contract refuses another anchor, unless the post
// has been final: then jobs have paid the receiver of its state hash, and nothing
// may change.
func (d *Driver) reanchor(ctx context.Context, s ledger.Shift, refused error) error {
	if s.WasFinal {
		return fmt.Errorf("the post was final once and can not get another anchor; money at its receiver waits for it: %w", refused)
	}
	anchor, err := d.anchor(ctx, s.K)
	if err != nil {
		return err
	}
	if anchor == s.Anchor() {
		return refused
	}
	c := change(s, ledger.StateProven)
	c.To.Anchors = slices.DeleteFunc(c.To.Anchors, func(a common.Hash) bool { return a == anchor })
	c.To.Anchors = append(c.To.Anchors, anchor)
	if len(c.To.Anchors) > maxAnchors {
		c.To.Anchors = c.To.Anchors[1:]
	}
	if err := d.move(ctx, c); err != nil {
		return err
	}
	d.Wake()
	return nil
}

// maxAnchors bounds how many anchors of a post are remembered. An older one can
// only be mined if it was refused this many times and then was not.
const maxAnchors = 16
