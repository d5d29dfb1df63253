package stratum

import (
	"sync"

	"github.com/btcsuite/btcd/chainhash/v2"
)

// found remembers the blocks that were handed to the network. It remembers whole
// hashes: for a part of one that two blocks share, the second would never go out. Its
// memory is bounded by forgetting the oldest, and a forgotten block that comes again
// goes out again, which does no harm.
type found struct {
	mu    sync.Mutex
	known map[chainhash.Hash]struct{}
	ring  []chainhash.Hash
	next  int // where the oldest is, once the ring is full
}

const maxFound = 1 << 14

// first notes a block and tells whether it was not known.
func (f *found) first(block chainhash.Hash) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if _, ok := f.known[block]; ok {
		return false
	}
	if f.known == nil {
		f.known = make(map[chainhash.Hash]struct{})
	}
	f.known[block] = struct{}{}
	if len(f.ring) < maxFound {
		f.ring = append(f.ring, block)
		return true
	}
	delete(f.known, f.ring[f.next])
	f.ring[f.next] = block
	f.next = (f.next + 1) % maxFound
	return true
}
