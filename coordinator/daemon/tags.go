package daemon

import (
	"bytes"
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/ledger"
)

const tagTimeout = 10 * time.Second

// tag is what jobs and shares of one tag have in common.
type tag struct {
	script    []byte // pays receiver_j
	minParent uint32 // height of the anchor of state j: no older parent counts
}

// tags knows the payout script of every tag that jobs were given out for. It is
// the ledger's rule book.
type tags struct {
	chain   *chain.Pool
	ledger  func(k uint64) (ledger.Shift, bool)
	parents *parents

	mu    sync.Mutex
	known map[int64]tag
}

var _ ledger.Rules = (*tags)(nil)

func newTags(c *chain.Pool, p *parents) *tags {
	return &tags{chain: c, parents: p, known: make(map[int64]tag)}
}

// Rules implements ledger.Rules.
func (t *tags) Rules(j int64) (share.Rules, error) {
	known, err := t.lookup(context.Background(), j)
	if err != nil {
		return share.Rules{}, err
	}
	info := t.chain.Info()
	return share.Rules{
		ND: info.ND, Halving: info.Halving,
		PayoutScript: known.script, MinParentHeight: known.minParent, Parent: t.parents.lookup,
	}, nil
}

// lookup returns a tag. The first time it asks the chain. Whoever asks for a tag
// that is known does not wait for one that is not.
func (t *tags) lookup(ctx context.Context, j int64) (tag, error) {
	t.mu.Lock()
	known, ok := t.known[j]
	t.mu.Unlock()
	if ok {
		return known, nil
	}
	ctx, cancel := context.WithTimeout(ctx, tagTimeout)
	defer cancel()
	known, err := t.ask(ctx, j)
	if err != nil {
		return tag{}, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.known[j] = known
	delete(t.known, j-2*state.Window)
	return known, nil
}

// ask asks the chain, and checks that the receiver there is the one of the state
// hash that is stored here: a job with a wrong script would be work for nobody.
func (t *tags) ask(ctx context.Context, j int64) (tag, error) {
	info := t.chain.Info()
	var hash, anchor common.Hash
	if j < 1 {
		hash = info.State().Genesis(j)
	} else {
		s, ok := t.ledger(uint64(j))
		if !ok || s.StateHash == (common.Hash{}) {
			return tag{}, fmt.Errorf("state %d has no hash yet", j)
		}
		hash, anchor = s.StateHash, s.Anchor()
	}
	view, err := t.chain.Latest(ctx)
	if err != nil {
		return tag{}, err
	}
	var known tag
	if known.script, err = view.PayoutScript(ctx, j); err != nil {
		return tag{}, err
	}
	own, err := view.ScriptPaying(ctx, info.Receiver(hash))
	if err != nil {
		return tag{}, err
	}
	if !bytes.Equal(known.script, own) {
		return tag{}, fmt.Errorf("state %d on the chain is not the one in the ledger", j)
	}
	if j >= 1 {
		h, err := view.RelayHeader(ctx, chainhash.Hash(anchor))
		if err != nil {
			return tag{}, err
		}
		if !h.Known {
			return tag{}, fmt.Errorf("the relay does not know the anchor of state %d", j)
		}
		known.minParent = h.Height
	}
	return known, nil
}
