package node

import (
	"context"
	"errors"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

// Examine asks a node for all that is checked before it is mined with: that it gives
// a template, is on the network's chain, that blocks which are made here are valid
// there, and that the template's nBits are right. The error is a *[Refusal] when the
// node can be asked and must not be mined with.
func (c *Client) Examine(ctx context.Context, n Network) error {
	for tries := 0; ; tries++ {
		genesis, err := checkGenesis(ctx, c, n.Params.Genesis)
		if err != nil {
			return err
		}
		if err := c.checkSignet(ctx, genesis); err != nil {
			return err
		}
		t, _, err := c.BlockTemplate(ctx, "")
		if err != nil {
			return err
		}
		anchors, err := n.anchors(ctx)
		if err != nil {
			return err
		}
		if err := checkAnchors(ctx, c, anchors, t.Height-1); err != nil {
			return err
		}
		parent, err := checkBits(ctx, c, c, n.Params, t)
		if err == nil {
			err = checkParent(ctx, c, c, n.Params, anchors, t, parent)
		}
		if err == nil {
			err = c.propose(ctx, t)
		}
		if !errors.Is(err, errOutdated) && !errors.Is(err, errNotBest) {
			return err
		}
		if tries == mostOutdated {
			return &Refusal{Unchecked, err}
		}
	}
}

func (n *Network) anchors(ctx context.Context) ([]Anchor, error) {
	if n.Anchors == nil {
		return nil, nil
	}
	return n.Anchors(ctx)
}

// checkParent refuses a template whose parent, a header that the node has in its best
// chain, is no block of the pool's chain by its work. anchors are in that chain, the
// newest last.
func checkParent(ctx context.Context, from headers, chain chainSource, params bitcoin.Params, anchors []Anchor, t *job.Template, parent bitcoin.Header) error {
	if err := checkWork(parent, t.Prev); err != nil || len(anchors) == 0 {
		return err
	}
	return checkSince(ctx, from, chain, params, anchors[len(anchors)-1], t, parent)
}

// vet returns nil when a template of a member may be worked on. What is asked of the
// node depends on what is known:
//
//   - nothing, when the template has the parent and the nBits of the last one that
//     passed, on the same height;
//   - nBits, and the parent's proof of work, when its parent is a child of the last one's;
//   - that it is on the pool's chain as well, and has its nBits, when the parent is not, and when the node
//     comes up;
//   - and when it comes up, that blocks made here are valid on its network.
//
// Without a network, see [Set.Require], only the first block is looked at.
func (s *Set) vet(ctx context.Context, m *member, t *job.Template) error {
	m.vetting.Lock()
	defer m.vetting.Unlock()
	up := s.usable(m)
	passed := chainPoint{t.Prev, t.Height, t.Bits}
	if up && passed == m.passed {
		return nil
	}
	if s.network.Params.Interval == 0 {
		if !up {
			if _, err := s.checkFirst(ctx, m); err != nil {
				return err
			}
		}
		m.passed = passed
		return nil
	}
	if !up {
		genesis, err := s.checkFirst(ctx, m)
		if err != nil {
			return err
		}
		if err := m.client.checkSignet(ctx, genesis); err != nil {
			return err
		}
		if err := s.checkAnchored(ctx, m, t.Height-1, true); err != nil {
			return err
		}
		m.proposed = false
	}
	parent, err := checkBits(ctx, s.headersFor(m), m.client, s.network.Params, t)
	if err != nil {
		return err
	}
	known := up && t.Prev == m.passed.prev
	next := up && parent.Prev() == m.passed.prev && parent.Bits() == m.passed.bits
	if up && !known && !next {
		if err := s.checkAnchored(ctx, m, t.Height-1, false); err != nil {
			return err
		}
	}
	var anchors []Anchor
	if !known && !next { // else the rules have given the parent its nBits already
		anchors = s.anchored()
	}
	if err := checkParent(ctx, s.headersFor(m), m.client, s.network.Params, anchors, t, parent); err != nil {
		return err
	}
	if !m.proposed { // a proposal that came too late is made again with the next parent
		err := m.client.propose(ctx, t)
		if m.proposed = err == nil; err != nil && !errors.Is(err, errNotBest) {
			return err
		}
	}
	m.passed = passed
	return nil
}

// chainPoint is what the check of a template's nBits depends on.
type chainPoint struct {
	prev   chainhash.Hash
	height uint32
	bits   uint32
}

// checkFirst refuses a node whose chain is not the pool's by its first block, or, when
// that is not known, not that of the node that answered first: by height alone, one on
// another network could win.
func (s *Set) checkFirst(ctx context.Context, m *member) (chainhash.Hash, error) {
	genesis, err := checkGenesis(ctx, m.client, s.network.Params.Genesis)
	if err != nil {
		return genesis, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.genesis == (chainhash.Hash{}) {
		s.genesis = genesis
	}
	if genesis != s.genesis {
		return genesis, refuse(Foreign, "node is on another chain than the rest: its genesis block is %v, not %v", genesis, s.genesis)
	}
	return genesis, nil
}

// checkAnchored refuses a node that is not on the relay's chain. The anchors are asked
// for anew when the node has just come up, and before it is refused: the relay follows
// a reorganisation, however deep, once it has been told. While the EVM chain is out of
// reach, the last ones count.
func (s *Set) checkAnchored(ctx context.Context, m *member, height uint32, fresh bool) error {
	if s.network.Anchors == nil {
		return nil
	}
	if !fresh {
		if err := checkAnchors(ctx, m.client, s.anchored(), height); err == nil {
			return nil
		}
	}
	short, cancel := context.WithTimeout(ctx, anchorTimeout)
	defer cancel()
	anchors, err := s.network.Anchors(short)
	if err != nil {
		s.cfg.Log.Debug("the relay could not be asked for its headers; the node is compared with those known before", "node", m.health.Node, "err", err)
		anchors = s.anchored()
	}
	s.mu.Lock()
	s.anchors = anchors
	s.mu.Unlock()
	return checkAnchors(ctx, m.client, anchors, height)
}

func (s *Set) anchored() []Anchor {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.anchors
}

// headersFor asks the member first, then the others.
func (s *Set) headersFor(m *member) headers {
	sources := []headers{m.client}
	for _, other := range s.members {
		if other != m {
			sources = append(sources, other.client)
		}
	}
	return cachedHeaders{&s.headers, sources}
}

func (s *Set) usable(m *member) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return m.health.Up
}
