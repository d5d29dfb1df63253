package watch

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/cmd/paydirt/audit"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/sharefile"
)

// onChain is the pool on an EVM chain.
type onChain struct {
	endpoint string
	address  common.Address
	pool     *chain.Pool
	follower *chain.Follower
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

// Court implements world.
func (c *onChain) Court(ctx context.Context) ([]Alarm, error) {
	view, err := c.pool.Latest(ctx)
	if err != nil {
		return nil, err
	}
	b, err := c.follower.BookAt(ctx, view.Block())
	if err != nil {
		return nil, err
	}
	return alarmsOf(b, view.Block().Time, uint64(c.pool.Info().Evidence.ResponseWindow)), nil
}

// alarmsOf says what is wrong in the court: shifts that are convicted, and samples
// that are open though half of the response window, in seconds, is over.
func alarmsOf(b *book.Book, now, window uint64) (alarms []Alarm) {
	for k := uint64(1); k <= b.LastShift(); k++ {
		if s, _ := b.Shift(k); s.Masked {
			alarms = append(alarms, Alarm{Kind: Convicted, Where: fmt.Sprintf("shift %d", k), Detail: fmt.Sprintf("its %d shares earn nothing any more", s.Count)})
		}
	}
	for _, o := range b.Unfinished() {
		if o.Draw == nil || now+window/2 < o.Draw.Deadline {
			continue
		}
		open, _ := b.Unanswered(o)
		for _, s := range open {
			alarms = append(alarms, Alarm{Kind: Unanswered, Where: fmt.Sprintf("opening %d, seed %x, share %d of shift %d", o.ID, o.Draw.Seed[:4], s.Index, s.K),
				Detail: fmt.Sprintf("its shift is convicted when nobody answers until %s", time.Unix(int64(o.Draw.Deadline), 0).UTC().Format(time.RFC3339))})
		}
	}
	return alarms
}

// Audit implements world.
func (c *onChain) Audit(ctx context.Context, shares sharefile.Source) *audit.Report {
	r := audit.Run(ctx, c.endpoint, c.address, audit.Options{Shares: shares, Progress: c.progress})
	c.seen = chain.Block{Number: r.Block, Hash: r.BlockHash}
	return r
}
