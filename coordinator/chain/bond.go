package chain

import (
	"context"
	"fmt"
	"time"

	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/evm"
)

// DefaultSamples of a settlement.
const DefaultSamples = 32

// What DefaultEvidence chooses, where it is not computed.
const (
	defaultResponseWindow  = 12 * time.Hour
	defaultEvidencePeriod  = 14 * 24 * time.Hour
	defaultWithdrawalDelay = 21 * 24 * time.Hour
	// defaultMaxTipAge is well below the time of the six blocks to a seed.
	defaultMaxTipAge = 40 * time.Minute
	// minSettlementPart of a block's subsidy is the least that is opened: it must
	// be worth the gas of its samples.
	minSettlementPart = 1000
	// minUnits·M base units are opened at least: of less, rounding takes more than a
	// hundredth.
	minUnits = 100
)

// DefaultEvidence returns constants that suit most pools: a share is worth
// ⌈subsidy/N_D⌉ of the block at a height.
func DefaultEvidence(p bitcoin.Params, height, nd uint32, tier shift.Tier) Evidence {
	subsidy := bitcoin.Subsidy(height, p.Halving)
	seconds := func(d time.Duration) uint32 { return uint32(d / time.Second) }
	return Evidence{
		MinSettlement:   *uint256.NewInt(max(subsidy/minSettlementPart, uint64(minUnits*tier.Miners))),
		SharePrice:      *uint256.NewInt(max(1, (subsidy+uint64(nd)-1)/uint64(nd))),
		Samples:         DefaultSamples,
		ResponseWindow:  seconds(defaultResponseWindow),
		EvidencePeriod:  seconds(defaultEvidencePeriod),
		WithdrawalDelay: seconds(defaultWithdrawalDelay),
		MaxTipAge:       seconds(defaultMaxTipAge),
	}
}

// Deposit adds to the bond out of the sender's own coins, and waits until that is
// depth blocks deep. what names the deposit, so that one that was interrupted goes
// on and is not made twice.
func (p *Pool) Deposit(ctx context.Context, tx Transactor, amount *uint256.Int, what string, depth uint64) (evm.Status, error) {
	deposit := evm.Call("deposit/"+what, p.info.Court, PackDeposit(amount))
	// Once the deposit was signed nothing more is approved: what is approved is used up
	// by the deposit, and one that is sent again by mistake reverts.
	if _, signed := tx.Stored(deposit.Key); !signed {
		approve := evm.Call("approve/"+what, p.info.Asset, PackApprove(p.info.Court, amount))
		if _, err := tx.Await(ctx, approve, 1, deployPoll); err != nil {
			return evm.Status{}, fmt.Errorf("let the court take %s: %w", amount, err)
		}
	}
	status, err := tx.Await(ctx, deposit, depth, deployPoll)
	if err != nil {
		return status, fmt.Errorf("deposit %s: %w", amount, err)
	}
	return status, nil
}
