package gate

import (
	"context"
	"time"

	"paydirt/cmd/paydirt/proxy/evidence"
	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/coordinator/core/answer"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// guard holds the vault against what is posted, and brings to the court what it
// finds.
type guard struct {
	proxy  *Proxy
	docket *evidence.Docket
	seen   map[int64]looked // by tag
}

// looked is as of what a tag was looked at.
type looked struct {
	receipts int
	posted   bool
	data     bool // with the shift's share data
	unposted bool // as one that will not be posted
}

// run works after each look at the chain until ctx ends.
func (g *guard) run(ctx context.Context) {
	for {
		g.round(ctx, g.proxy.feed.current())
		if err := g.docket.Work(ctx); err != nil {
			g.proxy.log.Error("evidence cannot be handled", "err", err)
		}
		if !g.proxy.feed.next(ctx) {
			return
		}
	}
}

// round looks at every tag of which there is something new.
func (g *guard) round(ctx context.Context, v *View) {
	p := g.proxy
	if m := p.config.Mirror; m != nil {
		for k, posted := range v.Posted {
			// What is still settled, and what there are receipts of.
			_, receipts := p.vault.Highest(int64(k) - 2)
			if (int64(k) > v.Snapshot.Last-state.Window || receipts > 0) && m.due(k) {
				m.get(ctx, posted)
			}
		}
	}
	for _, j := range p.vault.Tags() {
		if ctx.Err() != nil {
			return
		}
		k := uint64(j + 2)
		if v.Expired(k) {
			p.log.Info("receipts are not needed any more", "tag", j)
			if err := p.vault.Forget(j); err != nil {
				p.log.Error("a tag cannot be removed", "tag", j, "err", err)
			}
			delete(g.seen, j)
			continue
		}
		if err := g.look(ctx, v, j); err != nil {
			p.log.Error("receipts cannot be held against their shift", "shift", k, "err", err)
		}
	}
}

// look looks at one tag.
func (g *guard) look(ctx context.Context, v *View, j int64) error {
	p, k := g.proxy, uint64(j+2)
	_, receipts := p.vault.Highest(j)
	posted, ok := v.Posted[k]
	ok = ok && posted.Final
	now := looked{receipts: receipts, posted: ok, unposted: v.Overdue(k)}
	if now.data = ok && p.config.Mirror != nil && p.config.Mirror.has(k); g.seen[j] == now {
		return nil
	}
	held := p.vault.Holdings(j)
	pieces := evidence.Alone(held.Receipts, held.Contradictions, p.pool.Facts.Leaves)
	stored := func(key shift.Key) (share.Evidence, bool, error) { return p.vault.Evidence(j, key) }
	var omitted *evidence.Piece
	if ok {
		if omitted = evidence.Omitted(held.Receipts, &posted); omitted != nil {
			pieces = append(pieces, *omitted)
		}
	}
	var more []evidence.Piece
	var err error
	var data *answer.Shift
	switch {
	case now.data:
		if data = p.config.Mirror.get(ctx, posted); data != nil {
			more, err = evidence.Missing(held.Receipts, data, stored)
		}
	case now.unposted:
		more, err = evidence.Unposted(held.Receipts, stored)
	}
	if err != nil {
		return err
	}
	for _, piece := range append(pieces, more...) {
		new, err := g.docket.Add(piece)
		if err != nil {
			return err
		}
		if new {
			p.metrics.evidence.WithLabelValues(string(piece.Kind)).Inc()
		}
		// An old breach is no reason to leave again after every restart.
		if new && (piece.Kind == evidence.Omission || piece.Kind == evidence.Restore) {
			p.leave(rule.Refuse(rule.Omission, "%s", piece))
		}
	}
	if now.data == (data != nil) {
		g.seen[j] = now
	}
	return nil
}

// withheld tells whether a tag is not to be mined for want of its state's share data.
func (p *Proxy) withheld(j int64) bool {
	return j >= 1 && p.config.RequireShares && p.config.Mirror.withheld(uint64(j)) > max(p.config.Patience, time.Nanosecond)
}
