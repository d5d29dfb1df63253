package node

import (
	"context"
	"errors"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
)

// Network is the Bitcoin chain that a pool lives on, as its relay knows it.
type Network struct {
	// Params are the rules of the target. Without a Genesis, the first block is not
	// compared.
	Params bitcoin.Params
	// Anchors asks for blocks that every node of the chain has in its best chain; nil:
	// none are known yet, because the relay is about to be deployed.
	Anchors func(context.Context) ([]Anchor, error)
}

// Anchor is a block of the pool's chain that is not expected to be reorganised away.
type Anchor struct {
	Height uint32
	Hash   chainhash.Hash
}

// chainAsker is what the checks ask a node about its chain; Client is one.
type chainAsker interface {
	String() string
	BlockHash(ctx context.Context, height uint32) (chainhash.Hash, error)
}

// checkGenesis refuses a node of another network. It returns the node's first block.
func checkGenesis(ctx context.Context, c chainAsker, want chainhash.Hash) (chainhash.Hash, error) {
	genesis, err := c.BlockHash(ctx, 0)
	if err != nil {
		return genesis, err
	}
	if want != (chainhash.Hash{}) && genesis != want {
		return genesis, refuse(Foreign, "node is on another chain than the pool: its genesis block is %v, not %v", genesis, want)
	}
	return genesis, nil
}

// checkAnchors refuses a node that has not all the anchors in its best chain, whose
// height is given: as Syncing when the chain does not reach as high, else as Foreign.
func checkAnchors(ctx context.Context, c chainAsker, anchors []Anchor, height uint32) error {
	for _, a := range anchors {
		hash, err := c.BlockHash(ctx, a.Height)
		switch {
		case errors.Is(err, ErrNotFound):
			return refuse(Syncing, "node is at height %d and has not reached the pool's chain yet, which the relay knows at height %d", height, a.Height)
		case err != nil:
			return err
		case hash != a.Hash:
			return refuse(Foreign, "node is on another chain than the pool: at height %d it has block %v, the pool's relay has %v", a.Height, hash, a.Hash)
		}
	}
	return nil
}
