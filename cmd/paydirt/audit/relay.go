package audit

import (
	"context"
	"errors"
	"fmt"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
)

// chainRelay is the pool's relay, each header asked for once.
type chainRelay struct {
	pool    *openPool
	headers map[common.Hash]Header
	events  []chain.RelayEvent // read when they are needed first
	read    bool
}

var _ relay = (*chainRelay)(nil)

func newChainRelay(p *openPool) *chainRelay {
	return &chainRelay{pool: p, headers: make(map[common.Hash]Header)}
}

// Header implements relay.
func (r *chainRelay) Header(ctx context.Context, hash common.Hash) (Header, error) {
	if h, ok := r.headers[hash]; ok {
		return h, nil
	}
	found, err := r.pool.view.RelayHeader(ctx, chainhash.Hash(hash))
	if err != nil {
		return Header{}, err
	}
	h := Header{Known: found.Known, Height: found.Height}
	if h.Known {
		confirmations, err := r.pool.view.RelayConfirmations(ctx, chainhash.Hash(hash))
		if err != nil {
			return Header{}, err
		}
		h.Canonical = confirmations > 0
		if h.ChildBits, err = r.pool.view.RelayNextBits(ctx, chainhash.Hash(hash)); err != nil {
			return Header{}, err
		}
	}
	r.headers[hash] = h
	return h, nil
}

// WasCanonical implements relay: by the relay's events, or where they leave it open
// (a branch that was left and came back, a header from before the pool) by the
// state at the block.
func (r *chainRelay) WasCanonical(ctx context.Context, hash common.Hash, at book.Position) (bool, error) {
	if !r.read {
		events, err := r.pool.RelayEvents(ctx, r.pool.info.DeployBlock, r.pool.head.Number, nil)
		if err != nil {
			return false, err
		}
		r.events, r.read = events, true
	}
	if wasCanonical(r.events, chainhash.Hash(hash), at) {
		return true, nil
	}
	block, err := r.pool.BlockAt(ctx, at.Block)
	if err != nil {
		return false, err
	}
	confirmations, err := r.pool.At(block).RelayConfirmations(ctx, chainhash.Hash(hash))
	var refusal rpc.Error
	if errors.As(err, &refusal) {
		return false, fmt.Errorf("%w: %w", ErrNoHistory, err)
	}
	return confirmations > 0, err
}

// wasCanonical reports whether the events show that a header was in the relay's
// best branch at a position: it was the tip before, and no reorganisation since
// parted from its branch below it.
func wasCanonical(events []chain.RelayEvent, hash chainhash.Hash, at book.Position) bool {
	canonical, height := false, uint32(0)
	for _, e := range events {
		switch {
		case e.Block > at.Block || e.Block == at.Block && e.Index > at.Index:
			return canonical
		case e.Reorganised:
			canonical = canonical && e.Height >= height
		case e.Tip == hash:
			canonical, height = true, e.Height
		}
	}
	return canonical
}
