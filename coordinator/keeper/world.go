package keeper

import (
	"context"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
	"paydirt/prover"
)

// Bitcoin is a Bitcoin node.
type Bitcoin interface {
	Tip(ctx context.Context) (chainhash.Hash, uint32, error)
	HashAt(ctx context.Context, height uint32) (chainhash.Hash, error)
	Header(ctx context.Context, hash chainhash.Hash) (bitcoin.Header, error)
	CoinbaseProof(ctx context.Context, hash chainhash.Hash) (coinbase []byte, branch []chainhash.Hash, err error)
}

// Transactor brings transactions onto the EVM chain; evm.Sender does.
type Transactor interface {
	Ensure(ctx context.Context, in evm.Intent) (evm.Status, error)
}

// Prover proves settlements; prover.Prover does.
type Prover interface {
	ProveSettle(ctx context.Context, st prover.SettleStatement) (*state.Proof, error)
}

var (
	_ Transactor = (*evm.Sender)(nil)
	_ Prover     = (*prover.Prover)(nil)
)
