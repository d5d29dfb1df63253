package daemon

import (
	"context"
	"errors"
	"fmt"

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
}

var (
	_ cycle.Poster  = (*poster)(nil)
	_ cycle.Anchors = (*poster)(nil)
)

// Post implements cycle.Poster.
func (p *poster) Post(ctx context.Context, post *cycle.Post) error {
	key := fmt.Sprintf("post/%d/%s", post.K, post.StateHash)
	_, err := p.sender.Ensure(ctx, evm.Call(key, p.chain.Info().Distributor, chain.PackPostShift(post.Shift, post.NewPayees, &post.Proof)))
	if evm.IsRevert(err, "AnchorNotCanonical") || evm.IsRevert(err, "AnchorTooDeep") {
		return errors.Join(cycle.ErrAnchor, err)
	}
	return err
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
