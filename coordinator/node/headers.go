package node

import (
	"context"
	"errors"
	"sync"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
)

// keptHeaders is how many headers are remembered: those that the median time takes,
// the first of the retarget period, and some to spare for side chains.
const keptHeaders = 64

// headerCache remembers headers by their hashes. A header is what its hash says,
// whichever node it came from, so all nodes share one.
type headerCache struct {
	mu    sync.Mutex
	known map[chainhash.Hash]bitcoin.Header
	order []chainhash.Hash
}

func (c *headerCache) get(hash chainhash.Hash) (bitcoin.Header, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	h, ok := c.known[hash]
	return h, ok
}

func (c *headerCache) put(hash chainhash.Hash, h bitcoin.Header) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.known == nil {
		c.known = make(map[chainhash.Hash]bitcoin.Header)
	}
	if _, ok := c.known[hash]; ok {
		return
	}
	c.known[hash] = h
	if c.order = append(c.order, hash); len(c.order) > keptHeaders {
		delete(c.known, c.order[0])
		c.order = c.order[1:]
	}
}

// cachedHeaders asks the sources one after the other for headers that the cache has
// not. What a source answers must hash to what it was asked for.
type cachedHeaders struct {
	cache   *headerCache
	sources []headers
}

// BlockHeader implements headers.
func (c cachedHeaders) BlockHeader(ctx context.Context, hash chainhash.Hash) (bitcoin.Header, error) {
	if h, ok := c.cache.get(hash); ok {
		return h, nil
	}
	var errs []error
	for _, from := range c.sources {
		h, err := from.BlockHeader(ctx, hash)
		if err == nil {
			c.cache.put(hash, h)
			return h, nil
		}
		errs = append(errs, err)
		if ctx.Err() != nil || reasonOf(err) == BadTemplate { // a false answer: no other node's excuses it
			break
		}
	}
	return bitcoin.Header{}, errors.Join(errs...)
}
