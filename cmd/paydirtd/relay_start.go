package main

import (
	"context"
	"fmt"
	"strconv"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/node"
)

// relayDepth is how far below the tip a relay begins, at least. Its first header is
// the only one that nothing can replace: if Bitcoin drops it, no later header has a
// known ancestor, so no shift is posted and no reward delivered any more. Bitcoin
// itself takes blocks for settled at this depth: a coinbase may be spent 100 blocks
// later.
const relayDepth = 100

// RelayStartError says that a relay would begin where a reorganisation may reach it.
type RelayStartError struct {
	Height, Tip, Most uint32
}

func (e *RelayStartError) Error() string {
	return fmt.Sprintf("--deploy.relay-start is at most %d, %d below the tip at %d or the first block of a shorter chain, not %d: "+
		"if a reorganisation drops the relay's first header, the relay and the pool are dead", e.Most, relayDepth, e.Tip, e.Height)
}

// relayHeight returns where a relay begins, of a chain up to a tip: where it was asked
// to, or relayDepth below the tip. A chain that is not that long is taken from block 0,
// which no reorganisation of it can drop; there is no exception for fresh private
// chains, for that block costs them nothing.
func relayHeight(asked string, tip uint32) (uint32, error) {
	most := tip - min(tip, relayDepth)
	if asked == "" {
		return most, nil
	}
	height, err := strconv.ParseUint(asked, 10, 32)
	if err != nil {
		return 0, fmt.Errorf("--deploy.relay-start is a height, not %q", asked)
	}
	if uint32(height) > most {
		return 0, &RelayStartError{Height: uint32(height), Tip: tip, Most: most}
	}
	return uint32(height), nil
}

// relayStart fetches the header that the relay will take for given, and returns how
// many headers there are since.
func relayStart(ctx context.Context, nodes *node.Set, network bitcoin.Params, asked string) (start chain.RelayStart, behind uint32, err error) {
	start.Params = network
	_, tip, err := nodes.Tip(ctx)
	if err != nil {
		return start, 0, err
	}
	if start.Height, err = relayHeight(asked, tip); err != nil {
		return start, 0, err
	}
	header := func(height uint32) (bitcoin.Header, error) {
		hash, err := nodes.HashAt(ctx, height)
		if err != nil {
			return bitcoin.Header{}, err
		}
		return nodes.Header(ctx, hash)
	}
	if start.Header, err = header(start.Height); err != nil {
		return start, 0, err
	}
	epoch, err := header(start.Height - start.Height%start.Params.Interval)
	start.EpochStart = epoch.Time()
	return start, tip - start.Height, err
}
