package main

import (
	"context"
	"fmt"
	"math"
	"time"

	"github.com/holiman/uint256"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/amount"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
)

// coinDecimals of the asset that a pool is deployed with: 10⁸ base units are a coin,
// as of Bitcoin.
const coinDecimals = 8

// evidenceOptions are the constants by which a pool's counts are sampled, receipted
// and bonded.
func evidenceOptions() []cli.Flag {
	d := chain.DefaultEvidence(bitcoin.Mainnet, 0, 1, shift.Dev)
	seconds := func(s uint32) time.Duration { return time.Duration(s) * time.Second }
	return []cli.Flag{
		whole("deploy.samples", uint64(d.Samples), "ledger shares that are sampled of each settlement, 16 to 32"),
		period("deploy.response-window", seconds(d.ResponseWindow), "how long a sample may be answered before its shift is convicted"),
		period("deploy.evidence-period", seconds(d.EvidencePeriod), "how long after a shift's post receipts against it are heard"),
		period("deploy.withdrawal-delay", seconds(d.WithdrawalDelay), "how long the bond stays after it was asked for and after the last post; longer than the two above"),
		period("deploy.max-tip-age", seconds(d.MaxTipAge), "how old the relay's newest header may be when a settlement is opened: well below the time of six blocks"),
		text("deploy.min-settlement", "", "least `COINS` that are settled (default: a thousandth of the block subsidy)"),
		text("deploy.share-price", "", "`COINS` that a lost ledger share is made good with (default: the block subsidy divided by N_D)"),
		text("deploy.bond", "", "`COINS` that are deposited as the operator's bond; 0: none (default: twice what an idle pool requires)"),
	}
}

// evidenceOf reads evidenceOptions.
func evidenceOf(c *cli.Context, p bitcoin.Params, height, nd uint32, tier shift.Tier) (chain.Evidence, error) {
	e := chain.DefaultEvidence(p, height, nd, tier)
	samples := c.Uint64("deploy.samples")
	if samples < 16 || samples > 32 {
		return e, fmt.Errorf("--deploy.samples is 16 to 32, not %d", samples)
	}
	e.Samples = uint8(samples)
	for option, into := range map[string]*uint32{
		"deploy.response-window": &e.ResponseWindow, "deploy.evidence-period": &e.EvidencePeriod,
		"deploy.withdrawal-delay": &e.WithdrawalDelay, "deploy.max-tip-age": &e.MaxTipAge,
	} {
		d := c.Duration(option)
		if d < time.Second || d > math.MaxUint32*time.Second {
			return e, fmt.Errorf("--%s is one second or more, not %s", option, d)
		}
		*into = uint32(d / time.Second)
	}
	if e.WithdrawalDelay <= e.EvidencePeriod || e.WithdrawalDelay <= e.ResponseWindow {
		return e, fmt.Errorf("--deploy.withdrawal-delay is longer than --deploy.evidence-period and --deploy.response-window, not %s", c.Duration("deploy.withdrawal-delay"))
	}
	for option, into := range map[string]*uint256.Int{"deploy.min-settlement": &e.MinSettlement, "deploy.share-price": &e.SharePrice} {
		v, given, err := coins(c, option)
		if err != nil {
			return e, err
		}
		if given {
			*into = *v
		}
	}
	return e, nil
}

// coins reads an option of coins, in base units.
func coins(c *cli.Context, option string) (v *uint256.Int, given bool, err error) {
	text := c.String(option)
	if text == "" {
		return nil, false, nil
	}
	v, err = amount.Parse(text, coinDecimals)
	if err != nil {
		return nil, false, fmt.Errorf("--%s: %w", option, err)
	}
	return v, true, nil
}

// firstBond is what is deposited with the pool, and what the test coin is granted
// to the operator for that. Without the grant there would be no coins: they come from
// settled blocks only, and no shift is posted without a bond.
func firstBond(c *cli.Context, config chain.DeployConfig) (deposit, grant *uint256.Int, err error) {
	deposit, given, err := coins(c, "deploy.bond")
	if err != nil {
		return nil, nil, err
	}
	if !given {
		info := chain.Info{Tier: config.Tier, ND: config.ND, Evidence: config.Evidence}
		deposit = info.Bond().RequiredRoundedUp(new(uint256.Int))
		deposit.Lsh(deposit, 1)
	}
	grant = new(uint256.Int).Lsh(deposit, 1) // as much again, to top it up
	return deposit, grant, nil
}

// depositFirst deposits the bond of a pool that was just deployed.
func depositFirst(ctx context.Context, pool *chain.Pool, tx chain.Transactor, deposit *uint256.Int) error {
	if deposit.IsZero() {
		return nil
	}
	_, err := pool.Deposit(ctx, tx, deposit, "first bond of "+pool.Info().Distributor.Hex(), 1)
	return err
}
