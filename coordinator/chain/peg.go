package chain

import (
	"context"
	"fmt"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/book"
)

// PegConfirmations is how many headers, the block's own counted, the peg wants to
// see before it believes a block.
func (v *View) PegConfirmations(ctx context.Context) (uint32, error) {
	return call(ctx, v, v.pool.info.Source, spvPeg.PackConfirmations(), spvPeg.UnpackConfirmations)
}

// PegProven reports whether the block's coinbase was delivered already.
func (v *View) PegProven(ctx context.Context, block chainhash.Hash) (bool, error) {
	return call(ctx, v, v.pool.info.Source, spvPeg.PackProvenOf(block), spvPeg.UnpackProvenOf)
}

// Delivered is a block whose reward the peg minted.
type Delivered struct {
	book.Position
	Block    chainhash.Hash
	Receiver common.Address
	Amount   *uint256.Int
}

// Deliveries returns the peg's deliveries, to any receiver, in log order.
func (p *Pool) Deliveries(ctx context.Context, from, to uint64, progress Progress) ([]Delivered, error) {
	var all []Delivered
	err := p.logs(ctx, from, to, progress, func(l *types.Log) error {
		e, err := spvPeg.UnpackDeliveredEvent(l)
		if err != nil {
			return fmt.Errorf("event Delivered in block %d: %w", l.BlockNumber, err)
		}
		amount, err := toUint256(e.Amount)
		if err != nil {
			return err
		}
		all = append(all, Delivered{position(l), e.BlockHash, e.Receiver, amount})
		return nil
	}, p.info.Source)
	return all, err
}
