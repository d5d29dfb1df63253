package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/evm"
)

// courtInfo reads the court's constants into i.
func (v *View) courtInfo(ctx context.Context, i *Info) error {
	var pool common.Address
	var least, price *uint256.Int
	e := &i.Evidence
	number := func(into *uint32, input []byte, unpack func([]byte) (uint32, error)) func() error {
		return func() (err error) {
			*into, err = call(ctx, v, i.Court, input, unpack)
			return err
		}
	}
	err := inOrder(
		func() error {
			return get(ctx, v, &least, distributor.PackMinSettlement(), amount(distributor.UnpackMinSettlement))
		},
		func() (err error) {
			pool, err = call(ctx, v, i.Court, court.PackPool(), court.UnpackPool)
			return err
		},
		func() (err error) {
			i.ReceiptSigner, err = call(ctx, v, i.Court, court.PackReceiptSigner(), court.UnpackReceiptSigner)
			return err
		},
		func() (err error) {
			price, err = call(ctx, v, i.Court, court.PackSharePrice(), amount(court.UnpackSharePrice))
			return err
		},
		func() (err error) {
			e.Samples, err = call(ctx, v, i.Court, court.PackSamples(), court.UnpackSamples)
			return err
		},
		number(&e.ResponseWindow, court.PackResponseWindow(), court.UnpackResponseWindow),
		number(&e.EvidencePeriod, court.PackEvidencePeriod(), court.UnpackEvidencePeriod),
		number(&e.WithdrawalDelay, court.PackWithdrawalDelay(), court.UnpackWithdrawalDelay),
		number(&e.MaxTipAge, court.PackMaxTipAge(), court.UnpackMaxTipAge),
		func() (err error) {
			i.Examiner, err = call(ctx, v, i.Court, court.PackExaminer(), court.UnpackExaminer)
			return err
		},
		func() (err error) {
			i.Halving, err = call(ctx, v, i.Examiner, examiner.PackHalving(), examiner.UnpackHalving)
			return err
		},
	)
	if err != nil {
		return fmt.Errorf("its court %s: %w", i.Court, err)
	}
	if pool != i.Distributor {
		return fmt.Errorf("its court %s is that of %s", i.Court, pool)
	}
	e.MinSettlement, e.SharePrice = *least, *price
	return nil
}

// Bond is the operator's bond. Amounts are base units of the asset.
type Bond struct {
	Amount          *uint256.Int // all of it
	Withdrawing     *uint256.Int // of it, what the operator asked for: it covers nothing
	WithdrawableAt  uint64       // EVM time, seconds since 1970, from which that is paid
	Required        *uint256.Int // what must be covered when a shift is posted
	Penalty         *uint256.Int // what a breach costs now
	Covered         bool
	OpenSettlements uint64 // reward openings that are not finished: none may be at a withdrawal
}

// Bond of the operator.
func (v *View) Bond(ctx context.Context) (b Bond, err error) {
	money := func(into **uint256.Int, input []byte, unpack func([]byte) (*big.Int, error)) func() error {
		return func() (err error) {
			*into, err = call(ctx, v, v.pool.info.Court, input, amount(unpack))
			return err
		}
	}
	err = inOrder(
		money(&b.Amount, court.PackBond(), court.UnpackBond),
		money(&b.Withdrawing, court.PackWithdrawing(), court.UnpackWithdrawing),
		money(&b.Required, court.PackBondRequired(), court.UnpackBondRequired),
		money(&b.Penalty, court.PackPenalty(), court.UnpackPenalty),
		func() (err error) {
			b.WithdrawableAt, err = call(ctx, v, v.pool.info.Court, court.PackWithdrawableAt(), court.UnpackWithdrawableAt)
			return err
		},
		func() (err error) {
			b.Covered, err = call(ctx, v, v.pool.info.Court, court.PackCovered(), court.UnpackCovered)
			return err
		},
		func() (err error) {
			b.OpenSettlements, err = call(ctx, v, v.pool.info.Court, court.PackOpenSettlements(), court.UnpackOpenSettlements)
			return err
		},
	)
	return b, err
}

// Cover is what the operator's bond covers, and what it must cover for a shift to be
// posted. Amounts are base units of the asset.
func (v *View) Cover(ctx context.Context) (held, required *uint256.Int, err error) {
	type cover struct{ held, required *uint256.Int }
	c, err := call(ctx, v, v.pool.info.Court, court.PackCover(), func(b []byte) (c cover, err error) {
		raw, err := court.UnpackCover(b)
		if err != nil {
			return c, err
		}
		err = amounts(map[**uint256.Int]*big.Int{&c.held: raw.Held, &c.required: raw.Required})
		return c, err
	})
	return c.held, c.required, err
}

// Penalised is what the operator lost for the receipts of shift k.
func (v *View) Penalised(ctx context.Context, k uint64) (*uint256.Int, error) {
	return call(ctx, v, v.pool.info.Court, court.PackPenalised(k), amount(court.UnpackPenalised))
}

// Restored reports whether an omitted share of shift k was made good.
func (v *View) Restored(ctx context.Context, k uint64, key [16]byte) (bool, error) {
	return call(ctx, v, v.pool.info.Court, court.PackRestored(k, new(big.Int).SetBytes(key[:])), court.UnpackRestored)
}

// Sample is one share that an opening's draw asks for, as the court says it.
type Sample struct {
	K        uint64 // shift
	Index    uint32 // leaf
	Answered bool
}

// Samples of a drawn opening, by number.
func (v *View) Samples(ctx context.Context, id uint64) ([]Sample, error) {
	raw, err := call(ctx, v, v.pool.info.Court, court.PackSamplesOf(id), court.UnpackSamplesOf)
	if err != nil {
		return nil, err
	}
	if len(raw.K) != len(raw.Index) || len(raw.K) != len(raw.Answered) {
		return nil, fmt.Errorf("answer of %s: %d, %d and %d samples", v.pool.info.Court, len(raw.K), len(raw.Index), len(raw.Answered))
	}
	samples := make([]Sample, len(raw.K))
	for i := range samples {
		samples[i] = Sample{raw.K[i], raw.Index[i], raw.Answered[i]}
	}
	return samples, nil
}

// Pot is what masked shifts would have had of an opening.
type Pot struct {
	Left  *uint256.Int
	Price *uint256.Int // of a share; 0 until the opening ended
}

// PotOf is the pot of an opening.
func (v *View) PotOf(ctx context.Context, id uint64) (Pot, error) {
	return call(ctx, v, v.pool.info.Court, court.PackPotOf(id), func(b []byte) (p Pot, err error) {
		raw, err := court.UnpackPotOf(b)
		if err != nil {
			return Pot{}, err
		}
		err = amounts(map[**uint256.Int]*big.Int{&p.Left: raw.Left, &p.Price: raw.Price})
		return p, err
	})
}

// Cleared reports whether an opening may be settled.
func (v *View) Cleared(ctx context.Context, id uint64) (bool, error) {
	return call(ctx, v, v.pool.info.Court, court.PackCleared(id), court.UnpackCleared)
}

// Try executes a call at the view's block without sending it. The error is a
// *evm.RevertError when the contract would refuse it.
func (v *View) Try(ctx context.Context, from, to common.Address, data []byte) error {
	_, err := v.pool.client.CallContractAtHash(ctx, ethereum.CallMsg{From: from, To: &to, Data: data}, v.block.Hash)
	if err == nil {
		return nil
	}
	if revert := evm.AsRevert(err, DecodeError); revert != nil {
		return revert
	}
	return nodeError("call", err)
}
