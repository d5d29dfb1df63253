package keeper

import (
	"context"
	"errors"
	"fmt"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/state"
)

const (
	// scanStep is the most Bitcoin blocks that a step fetches.
	scanStep = 50
	// maxSeen is how many looked-at blocks are remembered, to find where a
	// reorganisation of the relay forked off. After a deeper one the search
	// begins anew.
	maxSeen = 1000
	// maxDeliveries is how many proofs may be on their way at once.
	maxDeliveries = 8
	// provenDepth is how many EVM blocks ago a delivery must have been seen for
	// its block to be forgotten.
	provenDepth = 64
	// clockMargin: no block pays a pool before the pool is deployed. A day, in
	// seconds, covers all that the clocks of the two chains may differ.
	clockMargin = 24 * 60 * 60
)

// Peg delivers the pool's blocks to SpvPeg.
type Peg struct {
	pool     *chain.Pool
	node     Coinbases
	follower *chain.Follower
	inFlight

	next  uint32           // height to look at next; 0: not begun
	seen  []chainhash.Hash // looked at, up to height next−1
	finds []find

	newest  common.Hash               // state hash up to which scripts reaches
	scripts map[string]common.Address // payout script → the receiver that it pays
}

// find is a block with a coinbase in the layout of a pool's, this or another.
type find struct {
	height   uint32
	hash     chainhash.Hash
	script   string // of output 0
	coinbase []byte
	branch   []chainhash.Hash
	proven   uint64 // EVM height at which it was first seen delivered; 0: it is not
}

var _ Driver = (*Peg)(nil)

// NewPeg returns a driver, which begins to search where the relay or the pool
// begins.
func NewPeg(pool *chain.Pool, node Coinbases, sender Sender) *Peg {
	return &Peg{pool: pool, node: node, follower: pool.Follow(), inFlight: inFlight{sender: sender}}
}

// Step looks at the next blocks and delivers what was found.
func (p *Peg) Step(ctx context.Context) (Progress, error) {
	done, trouble, err := p.tend(ctx)
	if err != nil {
		return Progress{Done: done}, err
	}
	view, err := p.pool.Latest(ctx)
	if err != nil {
		return Progress{Done: done}, err
	}
	left, err := p.scan(ctx, view)
	if err != nil {
		return Progress{Done: done}, err
	}
	b, err := p.follower.Book(ctx)
	if err != nil {
		return Progress{Done: done}, err
	}
	p.know(b)
	if err := p.deliver(ctx, view); err != nil {
		return Progress{Done: done}, err
	}
	switch {
	case len(p.intents) > 0:
		return Progress{Done: done, Note: p.waiting(trouble)}, nil
	case left > 0:
		return Progress{Done: done, Note: fmt.Sprintf("%d blocks left to look at", left)}, nil
	}
	return Progress{Done: done, Idle: true, Note: fmt.Sprintf("every block below height %d is delivered", p.next)}, nil
}

// scan looks at the next blocks of the relay's best chain that are confirmed, and
// returns how many are left.
func (p *Peg) scan(ctx context.Context, view *chain.View) (left uint32, err error) {
	tip, err := view.RelayTip(ctx)
	if err != nil {
		return 0, err
	}
	best, err := view.RelayHeader(ctx, tip)
	if err != nil {
		return 0, err
	}
	confirmations, err := view.PegConfirmations(ctx)
	if err != nil {
		return 0, err
	}
	if err := p.rewind(ctx, view, best.Height); err != nil {
		return 0, err
	}
	if p.next == 0 {
		if p.next, err = p.begin(ctx, view, best.Height); err != nil {
			return 0, err
		}
	}
	end := best.Height + 2 - min(confirmations, best.Height+1) // the first that is not confirmed
	for range scanStep {
		if p.next >= end {
			return 0, nil
		}
		hash, err := view.RelayCanonicalAt(ctx, p.next)
		if err != nil {
			return 0, err
		}
		if err := p.inspect(ctx, hash); err != nil {
			return 0, fmt.Errorf("block %s at height %d: %w", hash, p.next, err)
		}
		p.seen = append(p.seen, hash)
		if len(p.seen) > maxSeen {
			p.seen = p.seen[1:]
		}
		p.next++
	}
	return end - p.next, nil
}

// rewind goes back to the last looked-at block that is on the relay's best chain.
func (p *Peg) rewind(ctx context.Context, view *chain.View, top uint32) error {
	if p.next == 0 {
		return nil
	}
	begun := len(p.seen) > 0
	for len(p.seen) > 0 {
		if last := p.next - 1; last <= top {
			hash, err := view.RelayCanonicalAt(ctx, last)
			if err != nil {
				return err
			}
			if hash == p.seen[len(p.seen)-1] {
				break
			}
		}
		p.seen = p.seen[:len(p.seen)-1]
		p.next--
	}
	if begun && len(p.seen) == 0 {
		p.next, p.finds = 0, nil
		return nil
	}
	for len(p.finds) > 0 && p.finds[len(p.finds)-1].height >= p.next {
		p.finds = p.finds[:len(p.finds)-1]
	}
	return nil
}

// begin finds the lowest height worth looking at: the relay knows its header, and
// it is not older than the pool.
func (p *Peg) begin(ctx context.Context, view *chain.View, top uint32) (uint32, error) {
	deployed, err := p.pool.BlockAt(ctx, p.pool.Info().DeployBlock)
	if err != nil {
		return 0, err
	}
	low, high := uint32(1), top // the answer is in low … high+1
	for low <= high {
		middle := low + (high-low)/2
		hash, err := view.RelayCanonicalAt(ctx, middle)
		if err != nil {
			return 0, err
		}
		header, err := view.RelayHeader(ctx, hash) // below the relay's first one the hash is zero, and unknown
		if err != nil {
			return 0, err
		}
		if header.Known && uint64(header.Time)+clockMargin >= deployed.Time {
			high = middle - 1
		} else {
			low = middle + 1
		}
	}
	return low, nil
}

// inspect fetches a block and keeps it when its coinbase is laid out as a pool's.
// Whose it is, is asked later: the state that it pays may be posted again after a
// reorganisation of the EVM chain.
func (p *Peg) inspect(ctx context.Context, hash chainhash.Hash) error {
	raw, branch, err := p.node.CoinbaseProof(ctx, hash)
	if err != nil {
		return err
	}
	coinbase, err := bitcoin.ParseCoinbase(raw)
	var other *bitcoin.CoinbaseError
	switch {
	case errors.As(err, &other):
		return nil
	case err != nil:
		return err
	case coinbase.Value == 0:
		return nil
	}
	p.finds = append(p.finds, find{
		height: p.next, hash: hash, script: string(coinbase.PayoutScript), coinbase: raw, branch: branch,
	})
	return nil
}

// know makes the table of the scripts that pay this pool.
func (p *Peg) know(b *book.Book) {
	last := int64(b.LastShift())
	newest, _ := b.StateHash(last)
	if newest == p.newest {
		return
	}
	p.newest, p.scripts = newest, make(map[string]common.Address, last+2)
	for j := int64(state.FirstState); j <= last; j++ {
		h, _ := b.StateHash(j)
		receiver := p.pool.Info().Receiver(h)
		p.scripts[string(state.SpvPegScript(receiver))] = receiver
	}
}

// deliver sends the proofs that are due and forgets the blocks that are done with.
func (p *Peg) deliver(ctx context.Context, view *chain.View) error {
	kept := p.finds[:0:0]
	defer func() { p.finds = kept }()
	for i, f := range p.finds {
		receiver, ours := p.scripts[f.script]
		if !ours {
			kept = append(kept, f)
			continue
		}
		proven, err := view.PegProven(ctx, f.hash)
		if err != nil {
			kept = append(kept, p.finds[i:]...)
			return err
		}
		now := view.Block().Number
		switch {
		case !proven:
			f.proven = 0
		case f.proven == 0:
			f.proven = now
		case now >= f.proven+provenDepth:
			continue
		}
		kept = append(kept, f)
		if proven || len(p.intents) >= maxDeliveries {
			continue
		}
		if err := p.prove(ctx, f, receiver); err != nil {
			kept = append(kept, p.finds[i+1:]...)
			return err
		}
	}
	return nil
}

// prove sends the proof of one block, unless it is on its way.
func (p *Peg) prove(ctx context.Context, f find, receiver common.Address) error {
	header, err := p.node.Header(ctx, f.hash)
	if err != nil {
		return err
	}
	data := chain.PackDeliver(receiver, header, f.coinbase, f.branch)
	in := keyed(fmt.Sprintf("deliver/%s", f.hash), p.pool.Info().Source, data)
	for _, waiting := range p.intents {
		if waiting.Key == in.Key {
			return nil
		}
	}
	return p.send(ctx, in)
}
