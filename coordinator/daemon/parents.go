package daemon

import (
	"iter"
	"slices"
	"sync"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/ledger"
)

// keptParents is how many blocks back a share may build. The server takes none
// for a parent that was replaced; this only bounds the memory.
const keptParents = 64

// parents remembers which blocks jobs were built on, from the templates.
type parents struct {
	earlier []chainhash.Hash // of the shares of an earlier run; nothing new builds on them

	mu    sync.Mutex
	known map[chainhash.Hash]share.Parent
	order []chainhash.Hash
}

func newParents() *parents { return &parents{known: make(map[chainhash.Hash]share.Parent)} }

// storedShares is what an earlier run has left in the ledger.
type storedShares interface {
	Newest() uint64
	Shift(k uint64) (ledger.Shift, bool)
	Evidence(k uint64) iter.Seq2[share.Evidence, error]
}

var _ storedShares = (*ledger.Ledger)(nil)

// recall notes the parents of stored shares whose shift is not final yet. One that
// was orphaned meanwhile is in no template any more, but the relay has to know it
// all the same: nobody could verify those shares else.
func (p *parents) recall(l storedShares) error {
	seen := make(map[chainhash.Hash]bool)
	for k := l.Newest(); k > 0; k-- {
		if s, _ := l.Shift(k); s.State == ledger.StateFinal {
			return nil
		}
		for e, err := range l.Evidence(k) {
			if err != nil {
				return err
			}
			if parent := e.Header.Prev(); !seen[parent] {
				seen[parent] = true
				p.earlier = append(p.earlier, parent)
			}
		}
	}
	return nil
}

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

// hashes lists the parents that the relay should know.
func (p *parents) hashes() []chainhash.Hash {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Concat(p.earlier, p.order)
}
