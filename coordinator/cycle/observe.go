package cycle

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/ledger"
)

// observe brings the ledger up to what the chain knows: posts that it lost, posts
// that it has now, posts that are deep enough.
func (d *Driver) observe(ctx context.Context) error {
	chain := &chainView{ctx: ctx, poster: d.cfg.Poster, known: map[uint64]Posted{}}
	err := d.follow(ctx, chain)
	if fatal(err) {
		return err
	}
	d.mu.Lock()
	d.seen = chain.known
	d.mu.Unlock()
	return d.try(taskChain, 0, err)
}

// chainView asks the chain once about each shift.
type chainView struct {
	ctx    context.Context
	poster Poster
	known  map[uint64]Posted
}

func (v *chainView) posted(k uint64) (Posted, error) {
	if p, ok := v.known[k]; ok {
		return p, nil
	}
	p, err := v.poster.Posted(v.ctx, k)
	if err == nil {
		v.known[k] = p
	}
	return p, err
}

func (d *Driver) follow(ctx context.Context, chain *chainView) error {
	k := d.ledger.Newest()
	for ; k > 0 && d.state(k) < ledger.StatePosted; k-- {
	}
	// Downwards: a post holds the hash of the one before, so below one that is as
	// it was, all are.
	for ; k > 0; k-- {
		s, _ := d.ledger.Shift(k)
		p, err := chain.posted(k)
		if err != nil {
			return err
		}
		if p.Depth > 0 && p.StateHash == s.StateHash {
			break
		}
		lost := change(s, ledger.StateProven)
		lost.To.PostedBlock = 0
		if err := d.move(ctx, lost); err != nil {
			return err
		}
	}
	// Upwards from there.
	for k++; k <= d.ledger.Newest(); k++ {
		p, err := chain.posted(k)
		if err != nil {
			return err
		}
		if p.Depth == 0 {
			break
		}
		if err := d.found(ctx, k, p); err != nil {
			return err
		}
	}
	return d.finalise(ctx, chain)
}

// found notes that the chain knows shift k.
func (d *Driver) found(ctx context.Context, k uint64, p Posted) error {
	s, _ := d.ledger.Shift(k)
	if s.State < ledger.StateProven {
		return &ConflictError{k, fmt.Sprintf("it is posted with state hash %s, and here it is %s", p.StateHash, s.State)}
	}
	made, err := d.build(s)
	if err != nil {
		return err
	}
	// Any of the anchors may have made it into the chain, the newest most likely.
	for i := len(s.Anchors) - 1; i >= 0; i-- {
		made.Anchor = s.Anchors[i]
		if d.pool.Hash(made.Shift) != p.StateHash {
			continue
		}
		if s.WasFinal && s.StateHash != p.StateHash {
			break
		}
		c := change(s, ledger.StatePosted)
		c.To.PostedBlock, c.To.StateHash = p.Block, p.StateHash
		c.To.Anchors = append(slices.Delete(c.To.Anchors, i, i+1), made.Anchor)
		return d.move(ctx, c)
	}
	return &ConflictError{k, fmt.Sprintf("it is posted with state hash %s, and was made here with %s", p.StateHash, made.StateHash)}
}

// finalise notes which posts are deep enough.
func (d *Driver) finalise(ctx context.Context, chain *chainView) error {
	first := d.ledger.Newest()
	for ; first > 1 && d.state(first-1) < ledger.StateFinal; first-- {
	}
	for k := first; d.state(k) == ledger.StatePosted; k++ {
		p, err := chain.posted(k)
		if err != nil {
			return err
		}
		if p.Depth < d.cfg.Finality {
			break
		}
		s, _ := d.ledger.Shift(k)
		c := change(s, ledger.StateFinal)
		c.To.WasFinal = true
		if err := d.move(ctx, c); err != nil {
			return err
		}
	}
	return nil
}

// state returns the state of shift k, StateNone when there is no such shift.
func (d *Driver) state(k uint64) ledger.State {
	s, _ := d.ledger.Shift(k)
	return s.State
}

// stateHash returns the hash of state j, which must be a genesis state or posted.
func (d *Driver) stateHash(j int64) (common.Hash, error) {
	if j <= 0 {
		return d.pool.Genesis(j), nil
	}
	s, ok := d.ledger.Shift(uint64(j))
	if !ok || s.State < ledger.StatePosted {
		return common.Hash{}, fmt.Errorf("shift %d is not posted", j)
	}
	return s.StateHash, nil
}
