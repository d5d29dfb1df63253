package daemon

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
)

// blockReport is one found block. Status is what the best chain says now:
// confirmed, orphaned, or unknown when no node could be asked.
type blockReport struct {
	Number uint64 `json:"number"` // from 1 on, in the order in which they were found
	foundBlock
	Status        string `json:"status"`
	Confirmations uint32 `json:"confirmations"` // its own included; 0 unless confirmed
}

// blocksPage is the answer of /v1/blocks, the newest first.
type blocksPage struct {
	Blocks []blockReport `json:"blocks"`
	Next   *uint64       `json:"next"`
}

// chainTimeout bounds how long a request waits for a Bitcoin node.
const chainTimeout = 3 * time.Second

func (a *api) foundBlocks(w http.ResponseWriter, r *http.Request) {
	limit, ok := a.limit(w, r)
	if !ok {
		return
	}
	from, ok := a.before(w, r, uint64(a.blocks.count()))
	if !ok {
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), chainTimeout)
	defer cancel()
	answer := blocksPage{Blocks: []blockReport{}}
	answer.Next = page(from, limit, func(n uint64) {
		b := blockReport{Number: n, foundBlock: a.blocks.number(n)}
		b.Status, b.Confirmations = a.status(ctx, b.foundBlock)
		answer.Blocks = append(answer.Blocks, b)
	})
	a.answer(w, r, http.StatusOK, cacheBriefly, answer)
}

// status looks a block up in the best chain.
func (a *api) status(ctx context.Context, b foundBlock) (status string, confirmations uint32) {
	height, hash, err := a.canonical.at(ctx, a.nodes, b.Height)
	switch {
	case err != nil:
		return "unknown", 0
	case hash != b.Hash:
		return "orphaned", 0
	}
	return "confirmed", height - b.Height + 1
}

// canonical remembers which blocks of some heights are in the best chain, as long
// as that has the same tip: so a request costs the nodes little, however often it is
// made.
type canonical struct {
	mu     sync.Mutex
	tip    chainhash.Hash
	hashes map[uint32]chainhash.Hash // zero: the chain is not that high
}

// at returns the hash of a height, and the height of the tip.
func (c *canonical) at(ctx context.Context, nodes bitcoinNodes, height uint32) (best uint32, hash chainhash.Hash, err error) {
	var tip chainhash.Hash
	for _, n := range nodes.Health() {
		if n.Up && n.Height >= best {
			best, tip = n.Height, n.Best
		}
	}
	if height > best {
		return best, chainhash.Hash{}, nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.tip != tip || c.hashes == nil {
		c.tip, c.hashes = tip, map[uint32]chainhash.Hash{}
	}
	if hash, ok := c.hashes[height]; ok {
		return best, hash, nil
	}
	if hash, err = nodes.HashAt(ctx, height); err == nil {
		c.hashes[height] = hash
	}
	return best, hash, err
}
