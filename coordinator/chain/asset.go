package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// BalanceOf is an account's balance of the pool's asset.
func (v *View) BalanceOf(ctx context.Context, account common.Address) (*uint256.Int, error) {
	return call(ctx, v, v.pool.info.Asset, coin.PackBalanceOf(account), amount(coin.UnpackBalanceOf))
}

// Decimals of the pool's asset: 10^Decimals base units are one coin.
func (v *View) Decimals(ctx context.Context) (uint8, error) {
	return call(ctx, v, v.pool.info.Asset, coin.PackDecimals(), coin.UnpackDecimals)
}

// Symbol of the pool's asset.
func (v *View) Symbol(ctx context.Context) (string, error) {
	return call(ctx, v, v.pool.info.Asset, coin.PackSymbol(), coin.UnpackSymbol)
}
