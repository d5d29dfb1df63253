package cycle

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// fakeChain is an EVM chain with the pool's contract on it, as the book knows the
// contract. A post waits in the mempool until a block is mined; reorganisations
// take blocks away.
type fakeChain struct {
	mu      sync.Mutex
	pool    state.Pool
	blocks  [][]*Post
	mempool []*Post
	anchor  common.Hash          // the relay's best header
	refuse  map[common.Hash]bool // anchors that the contract does not take
	down    error                // what the node answers
	shown   map[common.Hash]*Post
	broken  error // the first thing that must never happen
}

func newChain(pool state.Pool) *fakeChain {
	return &fakeChain{pool: pool, anchor: common.Hash{0xa0}, refuse: map[common.Hash]bool{}, shown: map[common.Hash]*Post{}}
}

func (c *fakeChain) Anchor(context.Context) (common.Hash, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.anchor, c.down
}

func (c *fakeChain) Post(_ context.Context, p *Post) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch before := c.shown[p.StateHash]; {
	case c.down != nil:
		return c.down
	case before != nil && !reflect.DeepEqual(before, p):
		c.wrong("shift %d was posted with other bytes under the same state hash", p.K)
	case before == nil:
		c.shown[p.StateHash] = p
	}
	if c.refuse[p.Anchor] {
		return fmt.Errorf("reverted: %w", ErrAnchor)
	}
	if _, mined := c.find(p.K); mined {
		return nil
	}
	for _, waiting := range c.mempool {
		if waiting.StateHash == p.StateHash {
			return nil
		}
	}
	if book, _ := c.book(); book.LastShift()+1 != p.K {
		c.wrong("shift %d is posted when the chain has %d", p.K, book.LastShift())
	}
	c.mempool = append(c.mempool, p)
	return nil
}

func (c *fakeChain) Posted(_ context.Context, k uint64) (Posted, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p, _ := c.find(k)
	return p, c.down
}

func (c *fakeChain) find(k uint64) (Posted, bool) {
	for n, block := range c.blocks {
		for _, p := range block {
			if p.K == k {
				return Posted{Depth: uint64(len(c.blocks) - n), Block: uint64(n), StateHash: p.StateHash}, true
			}
		}
	}
	return Posted{}, false
}

// book replays the chain.
func (c *fakeChain) book() (*book.Book, error) {
	b := book.New(book.Config{Pool: c.pool})
	for n, block := range c.blocks {
		for i, p := range block {
			if err := b.Apply(event(p, n, i)); err != nil {
				return b, err
			}
		}
	}
	return b, nil
}

func event(p *Post, block, index int) book.ShiftPosted {
	return book.ShiftPosted{
		Position: book.Position{Block: uint64(block), Index: uint(index)},
		K:        p.K, StateHash: p.StateHash, ShareRoot: p.ShareRoot, CountsRoot: p.CountsRoot, Count: p.Count,
		Anchor: p.Anchor, NewPayees: p.NewPayees, Counts: p.Counts, Proof: p.Proof,
	}
}

// mine makes a block of what is in the mempool. The contract reverts a post that
// is not the next one or whose anchor it refuses, and accepts no wrong one.
func (c *fakeChain) mine() {
	c.mu.Lock()
	defer c.mu.Unlock()
	b, err := c.book()
	if err != nil {
		c.wrong("%v", err)
	}
	var block []*Post
	for i, p := range c.mempool {
		if p.K != b.LastShift()+1 || c.refuse[p.Anchor] {
			continue
		}
		if err := b.Apply(event(p, len(c.blocks), i)); err != nil {
			c.wrong("%v", err)
		}
		block = append(block, p)
	}
	c.blocks = append(c.blocks, block)
	c.mempool = nil
}

// reorganise takes the newest blocks away. Their posts are in the mempool again,
// or forgotten.
func (c *fakeChain) reorganise(depth int, forget bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	keep := max(len(c.blocks)-depth, 0)
	if !forget {
		for _, block := range c.blocks[keep:] {
			c.mempool = append(c.mempool, block...)
		}
	}
	c.blocks = c.blocks[:keep]
}

func (c *fakeChain) height() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.blocks)
}

func (c *fakeChain) wrong(format string, args ...any) {
	if c.broken == nil {
		c.broken = fmt.Errorf(format, args...)
	}
}

// fakeProver makes proofs that are told apart by what they prove.
type fakeProver struct {
	fail error
	hold chan struct{} // if not nil, proofs wait for it
	made int

	told   chan struct{} // closed when a proof that waits is told to end
	linger chan struct{} // if not nil, it waits for this to obey
}

func (p *fakeProver) ProveShift(ctx context.Context, s *shift.Sealed, in state.ShiftInputs) (*state.Proof, error) {
	if p.hold != nil {
		select {
		case <-p.hold:
		case <-ctx.Done():
			if p.linger != nil {
				close(p.told)
				<-p.linger
			}
			return nil, ctx.Err()
		}
	}
	if p.fail != nil {
		return nil, p.fail
	}
	if in[state.ShiftShareRoot] != s.ShareRoot() || in[state.ShiftCountsRoot] != s.CountsRoot() {
		return nil, errors.New("inputs of another shift")
	}
	p.made++
	var proof state.Proof
	for i := range proof.Points {
		proof.Points[i] = in[i%len(in)].BigInt(new(big.Int))
	}
	for i := range 2 {
		proof.Commitment[i], proof.CommitmentPok[i] = big.NewInt(int64(i)), big.NewInt(int64(s.K))
	}
	return &proof, nil
}
