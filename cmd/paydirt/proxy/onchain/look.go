package onchain

import (
	"context"
	"errors"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"

	"paydirt/cmd/paydirt/proxy/evidence"
	"paydirt/cmd/paydirt/proxy/gate"
	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
)

const (
	// states are how many of the newest states are told apart from a wrong script.
	states = 8
	// shifts are how many of the newest shifts receipts are held against; the time of
	// every step-th is asked for.
	shifts = 256
	step   = 16
	// keep is for how long, in seconds, receipts are kept after nobody hears them any
	// more: a person may want them.
	keep = 30 * 24 * 3600
)

// Chain looks at a pool. It is for one goroutine at a time.
type Chain struct {
	pool     *chain.Pool
	follower *chain.Follower
	finality uint64
	depth    uint32

	known   map[common.Hash]known           // by state hash
	headers map[chainhash.Hash]share.Parent // of the relay
	times   map[uint64]posted               // by shift, of its post; 0: the deployment's
	near    struct {
		tip chainhash.Hash
		all []chainhash.Hash
	} // the tip and what is behind it
}

// known is what never changes about a state.
type known struct {
	script    string
	minParent uint32
}

// posted is when a block was made.
type posted struct{ block, time uint64 }

var _ gate.Chain = (*Chain)(nil)

// New returns a Chain. finality is in blocks, at least 1; depth is how many headers
// behind the relay's tip are looked up.
func New(pool *chain.Pool, finality uint64, depth uint32) *Chain {
	return &Chain{
		pool: pool, follower: pool.Follow(), finality: finality, depth: depth,
		known: make(map[common.Hash]known), headers: make(map[chainhash.Hash]share.Parent), times: make(map[uint64]posted),
	}
}

// Facts are what never changes about the pool.
func Facts(i chain.Info) gate.Pool {
	return gate.Pool{
		Facts: rule.Facts{Leaves: i.Tier.Leaves, ND: i.ND, Halving: i.Halving},
		Court: i.Court, Signer: i.ReceiptSigner, Domain: i.Receipts(),
	}
}

// Look implements gate.Chain.
func (c *Chain) Look(ctx context.Context, wanted []chainhash.Hash) (*gate.View, error) {
	head, err := c.pool.Head(ctx)
	if err != nil {
		return nil, err
	}
	b, err := c.follower.BookAt(ctx, head)
	if err != nil {
		return nil, err
	}
	view := c.pool.At(head)
	v := &gate.View{Snapshot: rule.Snapshot{
		Last: int64(b.LastShift()), States: make(map[string]rule.State), Parents: make(map[chainhash.Hash]share.Parent),
	}}
	final := func(s book.Shift) bool { return s.Position.Block+c.finality <= head.Number+1 }
	for j := max(state.FirstState, v.Snapshot.Last-states+1); j <= v.Snapshot.Last; j++ {
		s, _ := b.Shift(uint64(max(j, 0)))
		k, err := c.state(ctx, view, b, j, s)
		if err != nil {
			return nil, err
		}
		v.Snapshot.States[k.script] = rule.State{J: j, Final: j < 1 || final(s), MinParent: k.minParent}
	}
	if err := c.relay(ctx, view, &v.Snapshot, wanted); err != nil {
		return nil, err
	}
	v.Posted = postedShifts(b, final)
	return v, c.periods(ctx, v, b, head)
}

// state returns what never changes about state j, whose shift is s.
func (c *Chain) state(ctx context.Context, view *chain.View, b *book.Book, j int64, s book.Shift) (known, error) {
	hash, ok := b.StateHash(j)
	if !ok {
		return known{}, errors.New("a state without a hash")
	}
	if k, ok := c.known[hash]; ok {
		return k, nil
	}
	script, err := view.ScriptPaying(ctx, c.pool.Info().Receiver(hash))
	if err != nil {
		return known{}, err
	}
	k := known{script: string(script)}
	if j >= 1 {
		anchor, err := view.RelayHeader(ctx, chainhash.Hash(s.Anchor))
		if err != nil {
			return known{}, err
		}
		k.minParent = anchor.Height
	}
	c.known[hash] = k
	return k, nil
}

// relay fills in what the relay knows: its tip, what is behind it, what is wanted.
func (c *Chain) relay(ctx context.Context, view *chain.View, s *rule.Snapshot, wanted []chainhash.Hash) error {
	tip, err := view.RelayTip(ctx)
	if err != nil {
		return err
	}
	at, ok, err := c.header(ctx, view, tip)
	if err != nil {
		return err
	}
	if !ok {
		return errors.New("the relay does not know its own tip")
	}
	s.Tip = rule.Tip{Hash: tip, Height: at.Height, Bits: at.ChildBits}
	if c.near.tip != tip {
		near, err := c.behind(ctx, view, tip, at.Height)
		if err != nil {
			return err
		}
		c.near.tip, c.near.all = tip, near
	}
	for _, hash := range append(wanted, c.near.all...) {
		h, ok, err := c.header(ctx, view, hash)
		if err != nil {
			return err
		}
		if ok {
			s.Parents[hash] = h
		}
	}
	return nil
}

// behind lists the tip and the headers behind it, as far as the relay goes back.
func (c *Chain) behind(ctx context.Context, view *chain.View, tip chainhash.Hash, height uint32) ([]chainhash.Hash, error) {
	all := []chainhash.Hash{tip}
	for back := uint32(1); back <= min(c.depth, height); back++ {
		hash, err := view.RelayCanonicalAt(ctx, height-back)
		var revert *evm.RevertError
		if errors.As(err, &revert) || err == nil && hash == (chainhash.Hash{}) {
			break // before the relay's first header
		}
		if err != nil {
			return nil, err
		}
		all = append(all, hash)
	}
	return all, nil
}

// maxHeaders bounds the headers that are remembered.
const maxHeaders = 1024

// header returns a header that the relay knows; ok is false when it does not.
func (c *Chain) header(ctx context.Context, view *chain.View, hash chainhash.Hash) (h share.Parent, ok bool, err error) {
	if h, ok := c.headers[hash]; ok {
		return h, true, nil
	}
	header, err := view.RelayHeader(ctx, hash)
	if err != nil || !header.Known {
		return share.Parent{}, false, err
	}
	bits, err := view.RelayNextBits(ctx, hash)
	if err != nil {
		return share.Parent{}, false, err
	}
	if len(c.headers) >= maxHeaders {
		clear(c.headers)
	}
	h = share.Parent{Height: header.Height, ChildBits: bits}
	c.headers[hash] = h
	return h, true, nil
}

// postedShifts lists the newest shifts. What it returns never changes, though it
// shares memory with the book.
func postedShifts(b *book.Book, final func(book.Shift) bool) map[uint64]evidence.Posted {
	last := b.LastShift()
	all := make(map[uint64]evidence.Posted)
	for k := max(1, int64(last)-shifts+1); k <= int64(last); k++ {
		s, _ := b.Shift(uint64(k))
		before, _ := b.Shift(uint64(k) - 1)
		payees := b.Payees()[:len(s.Counts):len(s.Counts)]
		all[uint64(k)] = evidence.Posted{
			K: uint64(k), ShareRoot: s.ShareRoot, Counts: s.Counts, Payees: payees, Known: len(before.Counts), Final: final(s),
		}
	}
	return all
}

// periods fills in for which shifts evidence counts no more, and which were never
// posted though they should have been.
func (c *Chain) periods(ctx context.Context, v *gate.View, b *book.Book, head chain.Block) error {
	period := uint64(c.pool.Info().Evidence.EvidencePeriod)
	last := b.LastShift()
	since := make(map[uint64]uint64)
	for k := range v.Posted {
		if k%step != 0 && k != last {
			continue
		}
		s, _ := b.Shift(k)
		at, err := c.time(ctx, k, s.Position.Block)
		if err != nil {
			return err
		}
		since[k] = at
	}
	newest, ok := since[last]
	if !ok { // no shift yet
		at, err := c.time(ctx, 0, c.pool.Info().DeployBlock)
		if err != nil {
			return err
		}
		newest = at
	}
	v.Expired = func(k uint64) bool {
		// The next shift whose time is known was posted later: nothing is lost.
		oldest := uint64(max(0, int64(last)-shifts+1))
		at, ok := since[min((max(k, oldest)+step-1)/step*step, last)]
		return k <= last && ok && head.Time > at+period+keep
	}
	v.Overdue = func(k uint64) bool { return k > last && k <= last+2 && head.Time >= newest+period }
	return nil
}

// time returns the time of the block in which shift k was posted.
func (c *Chain) time(ctx context.Context, k, block uint64) (uint64, error) {
	if p, ok := c.times[k]; ok && p.block == block {
		return p.time, nil
	}
	at, err := c.pool.BlockAt(ctx, block)
	if err != nil {
		return 0, err
	}
	c.times[k] = posted{block, at.Time}
	return at.Time, nil
}
