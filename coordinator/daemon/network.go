package daemon

import (
	"context"
	"errors"
	"fmt"
	"time"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/node"
)

const (
	// mostBuried is how many headers below the relay's tip a block is that every node
	// has to have. No reorganisation that deep is expected: Bitcoin lets a coinbase be
	// spent at this depth.
	mostBuried = 100
	// examineTimeout bounds the check of the nodes before the start. A node that does
	// not answer in time is checked when it does.
	examineTimeout = 5 * time.Second
)

// openNetwork has the Bitcoin nodes held to the chain of the pool's relay. A daemon
// none of whose nodes can ever be mined with does not start.
func (s *service) openNetwork(ctx context.Context) error {
	view, err := s.chain.Latest(ctx)
	if err != nil {
		return err
	}
	params, err := view.RelayParams(ctx)
	if err != nil {
		return err
	}
	first, height, err := view.RelayFirst(ctx)
	if err != nil {
		return err
	}
	network := node.Network{Params: params, Anchors: relayChain{s.chain, node.Anchor{Height: height, Hash: first}}.anchors}
	if err := s.nodes.Require(ctx, network); err != nil {
		return err
	}
	short, cancel := context.WithTimeout(ctx, examineTimeout)
	defer cancel()
	var errs []error
	for _, e := range s.nodes.Examine(short, network) {
		if !e.Reason().Lasting() {
			return nil
		}
		errs = append(errs, fmt.Errorf("bitcoin.node %s: %s: %w; %s", e.Node, e.Reason(), e.Err, e.Reason().Advice()))
	}
	return errors.Join(errs...)
}

// relayChain is the Bitcoin chain as the pool's relay has it.
type relayChain struct {
	pool  *chain.Pool
	first node.Anchor // the header that the relay began with
}

// anchors returns the relay's first header and the newest that is buried.
func (r relayChain) anchors(ctx context.Context) ([]node.Anchor, error) {
	view, err := r.pool.Latest(ctx)
	if err != nil {
		return nil, err
	}
	anchors := []node.Anchor{r.first}
	tip, err := view.RelayTipHeight(ctx)
	if err != nil {
		return nil, err
	}
	if buried := buriedAt(r.first.Height, tip); buried > r.first.Height {
		hash, err := view.RelayCanonicalAt(ctx, buried)
		if err != nil {
			return nil, err
		}
		anchors = append(anchors, node.Anchor{Height: buried, Hash: hash})
	}
	return anchors, nil
}

// buriedAt is the height of the newest buried header of a relay with headers from
// first to tip: mostBuried below the tip; of a short chain, half way down.
func buriedAt(first, tip uint32) uint32 {
	return tip - min(mostBuried, (tip-first+1)/2)
}
