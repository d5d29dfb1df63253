package daemon

import (
	"sync"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
)

// keptParents is how many blocks back a share may build. The server takes none
// for a parent that was replaced; this only bounds the memory.
const keptParents = 64

// parents remembers which blocks jobs were built on, from the templates.
type parents struct {
	mu    sync.Mutex
	known map[chainhash.Hash]share.Parent
	order []chainhash.Hash
}

func newParents() *parents { return &parents{known: make(map[chainhash.Hash]share.Parent)} }

// add notes a template's parent and reports whether it is new.
func (p *parents) add(t *job.Template) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, ok := p.known[t.Prev]; ok {
		return false
	}
	p.known[t.Prev] = share.Parent{Height: t.Height - 1, ChildBits: t.Bits}
	p.order = append(p.order, t.Prev)
	if len(p.order) > keptParents {
		delete(p.known, p.order[0])
		p.order = p.order[1:]
	}
	return true
}

// lookup is a share.Rules.Parent.
func (p *parents) lookup(h chainhash.Hash) (share.Parent, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	parent, ok := p.known[h]
	return parent, ok
}

// hashes lists the known parents, oldest first.
func (p *parents) hashes() []chainhash.Hash {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]chainhash.Hash(nil), p.order...)
}
