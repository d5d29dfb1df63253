package daemon

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/cycle"
	"paydirt/coordinator/evm"
)

// poster is the life cycle's way to the chain.
type poster struct {
	chain    *chain.Pool
	follower *chain.Follower
	sender   *evm.Sender
	now      func() time.Time

	mu    sync.Mutex
	state postState
}

// postState is how posting stands, as of the last try.
type postState struct {
	K            uint64    // the shift that waits to be posted; 0: none since the start
	Since        time.Time // when it was first tried
	Sent         bool      // a transaction of it is on its way
	Refused      error     // why not, or what is against it; nil: nothing
	RefusedSince time.Time // since when something is
}

var (
	_ cycle.Poster  = (*poster)(nil)
	_ cycle.Anchors = (*poster)(nil)
)

// Post implements cycle.Poster.
func (p *poster) Post(ctx context.Context, post *cycle.Post) error {
	sent, err := p.post(ctx, post)
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.now()
	if p.state.K != post.K {
		p.state = postState{K: post.K, Since: now}
	}
	p.state.Sent = sent
	if err == nil {
		p.state.Refused, p.state.RefusedSince = nil, time.Time{}
		return nil
	}
	if p.state.Refused == nil {
		p.state.RefusedSince = now
	}
	p.state.Refused = err
	return err
}

// post looks before it sends: the contract refuses a post that the bond does not
// cover, and a transaction that fails costs gas and time.
func (p *poster) post(ctx context.Context, post *cycle.Post) (sent bool, err error) {
	key := fmt.Sprintf("post/%d/%s", post.K, post.StateHash)
	if _, known := p.sender.Stored(key); !known {
		if err := p.covered(ctx); err != nil {
			return false, err
		}
	}
	status, err := p.sender.Ensure(ctx, evm.Call(key, p.chain.Info().Distributor, chain.PackPostShift(post.Shift, post.NewPayees, &post.Proof)))
	sent = status.State == evm.Pending
	var short *evm.FundsError
	switch {
	case evm.IsRevert(err, "AnchorNotCanonical") || evm.IsRevert(err, "AnchorTooDeep"):
		return sent, errors.Join(cycle.ErrAnchor, err)
	case evm.IsRevert(err, "BondTooLow"): // it became too low since it was looked at
		return sent, errors.Join(cycle.ErrBond, err)
	case err != nil:
		return sent, err
	case errors.As(status.Trouble, &short):
		return sent, fmt.Errorf("%w: %w; it is sent when account %s has more", cycle.ErrGas, short, p.sender.Account())
	case status.State == evm.Reverted: // it is tried again after some blocks
		return false, errors.Join(p.covered(ctx), fmt.Errorf("the post reverted in block %d, and is sent again when that may help", status.Block))
	case sent && status.Trouble != nil:
		return sent, fmt.Errorf("the post is signed, and waits: %w", status.Trouble)
	}
	return sent, nil
}

// covered returns an error that wraps cycle.ErrBond when the bond does not cover a
// post now, by the contract's own rule.
func (p *poster) covered(ctx context.Context) error {
	view, err := p.chain.Latest(ctx)
	if err != nil {
		return err
	}
	held, required, err := view.Cover(ctx)
	if err != nil {
		return fmt.Errorf("look at the bond before posting: %w", err)
	}
	if !held.Lt(required) {
		return nil
	}
	decimals, err := view.Decimals(ctx)
	if err != nil {
		return fmt.Errorf("look at the bond before posting: %w", err)
	}
	return fmt.Errorf("%w: it holds %s coins without what was asked back, and %s are required; the post waits until it holds them (`paydirtd bond deposit`, or bond.top-up)",
		cycle.ErrBond, coins(held, decimals), coins(required, decimals))
}

// State returns how posting stands; it asks nobody.
func (p *poster) State() postState {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.state
}

// Posted implements cycle.Poster.
func (p *poster) Posted(ctx context.Context, k uint64) (cycle.Posted, error) {
	b, err := p.follower.Book(ctx)
	if err != nil {
		return cycle.Posted{}, err
	}
	s, ok := b.Shift(k)
	if !ok {
		return cycle.Posted{}, nil
	}
	head, err := p.chain.Head(ctx)
	if err != nil {
		return cycle.Posted{}, err
	}
	if head.Number < s.Position.Block {
		return cycle.Posted{}, fmt.Errorf("the chain went back to block %d while it was read", head.Number)
	}
	return cycle.Posted{Depth: head.Number - s.Position.Block + 1, Block: s.Position.Block, StateHash: s.StateHash}, nil
}

// Anchor implements cycle.Anchors.
func (p *poster) Anchor(ctx context.Context) (common.Hash, error) {
	view, err := p.chain.Latest(ctx)
	if err != nil {
		return common.Hash{}, err
	}
	tip, err := view.RelayTip(ctx)
	return common.Hash(tip), err
}
