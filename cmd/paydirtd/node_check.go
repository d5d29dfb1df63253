package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/node"
)

// checkNodes refuses to deploy a pool for a network that the Bitcoin nodes are not of,
// or on which blocks of a pool are not valid: nothing about a pool can be changed
// later. One node must pass every check, and none may be of another network or give
// false templates. A node that is down is left for later.
func checkNodes(ctx context.Context, c *cli.Context, network bitcoin.Params) error {
	nodes, err := bitcoinNodes(c)
	if err != nil {
		return err
	}
	passed := false
	var refused, absent []error
	for _, e := range nodes.Examine(ctx, node.Network{Params: network}) {
		switch reason := e.Reason(); reason {
		case node.Usable:
			passed = true
		case node.Down, node.Syncing, node.Unchecked:
			absent = append(absent, nodeError(e, reason.Advice()))
		case node.Foreign:
			refused = append(refused, nodeError(e, "give nodes of "+network.Name+", or the network of this one with --deploy.network"))
		default:
			refused = append(refused, nodeError(e, reason.Advice()))
		}
	}
	switch {
	case len(refused) > 0:
		return fmt.Errorf("no pool was deployed on %s: %w", network.Name, errors.Join(refused...))
	case !passed:
		return fmt.Errorf("no pool was deployed, because no Bitcoin node can be mined with yet: %w", errors.Join(absent...))
	}
	return nil
}

func nodeError(e node.Examination, advice string) error {
	return fmt.Errorf("--bitcoin.node %s (%s): %w; %s", e.Node, e.Reason(), e.Err, advice)
}
