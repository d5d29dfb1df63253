package evm

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// callTimeout is how long a node may take for one answer. Each of the sender's calls is
// a small one. A node that accepts connections and does not answer is a node that
// fails, and [Sender.Health] says so after this time.
const callTimeout = 20 * time.Second

// bounded ends each call of a client after a time.
type bounded struct {
	Client
	timeout time.Duration
}

func within[T any](ctx context.Context, timeout time.Duration, call func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	return call(ctx)
}

func (b bounded) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	return within(ctx, b.timeout, func(ctx context.Context) (*types.Header, error) { return b.Client.HeaderByNumber(ctx, number) })
}

func (b bounded) BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error) {
	return within(ctx, b.timeout, func(ctx context.Context) (*big.Int, error) { return b.Client.BalanceAt(ctx, account, block) })
}

func (b bounded) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	return within(ctx, b.timeout, func(ctx context.Context) (uint64, error) { return b.Client.NonceAt(ctx, account, block) })
}

func (b bounded) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	return within(ctx, b.timeout, func(ctx context.Context) (uint64, error) { return b.Client.PendingNonceAt(ctx, account) })
}

func (b bounded) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return within(ctx, b.timeout, b.Client.SuggestGasTipCap)
}

func (b bounded) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	return within(ctx, b.timeout, func(ctx context.Context) (uint64, error) { return b.Client.EstimateGas(ctx, call) })
}

func (b bounded) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	_, err := within(ctx, b.timeout, func(ctx context.Context) (struct{}, error) { return struct{}{}, b.Client.SendTransaction(ctx, tx) })
	return err
}

func (b bounded) TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	return within(ctx, b.timeout, func(ctx context.Context) (*types.Receipt, error) { return b.Client.TransactionReceipt(ctx, tx) })
}
