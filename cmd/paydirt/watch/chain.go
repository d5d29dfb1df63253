package watch

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/cmd/paydirt/audit"
	"paydirt/coordinator/chain"
)

// onChain is the pool on an EVM chain.
type onChain struct {
	endpoint string
	address  common.Address
	pool     *chain.Pool
	progress func(stage string, done, total int)

	seen chain.Block // as of which the last audit was, or a little before
}

var _ world = (*onChain)(nil)

// News implements world.
func (c *onChain) News(ctx context.Context) (bool, error) {
	if c.seen == (chain.Block{}) {
		return true, nil
	}
	head, err := c.pool.Head(ctx)
	if err != nil {
		return false, err
	}
	same, err := c.pool.BlockAt(ctx, min(c.seen.Number, head.Number))
	if err != nil || same.Hash != c.seen.Hash {
		return err == nil, err
	}
	if head.Number == c.seen.Number {
		return false, nil
	}
	events, err := c.pool.Events(ctx, c.seen.Number+1, head.Number, nil)
	if err == nil && len(events) == 0 {
		c.seen = head
	}
	return len(events) > 0, err
}

// Audit implements world.
func (c *onChain) Audit(ctx context.Context, shares audit.ShareSource) *audit.Report {
	r := audit.Run(ctx, c.endpoint, c.address, audit.Options{Shares: shares, Progress: c.progress})
	c.seen = chain.Block{Number: r.Block, Hash: r.BlockHash}
	return r
}
