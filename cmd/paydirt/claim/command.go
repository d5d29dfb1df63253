package claim

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/amount"
	"paydirt/cmd/paydirt/cliutil"
	"paydirt/cmd/paydirt/cliutil/ethcli"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/evm"
)

const (
	payeeFlag     = "payee"
	recipientFlag = "recipient"
	dryRunFlag    = "dry-run"
)

// Command is `paydirt claim`.
func Command() *cli.Command {
	key := cliutil.KeyFlag().(*cli.PathFlag)
	key.Required = false // a dry run for --payee needs none
	return &cli.Command{
		Name:  "claim",
		Usage: "pay a miner what the pool owes it",
		Description: `Claims for the key's own address, or for --payee with any key: whoever pays the
gas, the money goes to the payee's recipient and nowhere else. Everything that the
claim takes is read from the chain.`,
		Flags: []cli.Flag{
			cliutil.RPCFlag(), cliutil.PoolFlag(), key, cliutil.PasswordFileFlag(),
			&cli.StringFlag{Name: payeeFlag, EnvVars: []string{"PAYDIRT_PAYEE"}, Usage: "claim for this `ADDRESS` (default: the key's)"},
			&cli.StringFlag{Name: recipientFlag, Usage: "first let the payee's payments go to this `ADDRESS`, from now on; the key must be the payee's"},
			&cli.BoolFlag{Name: dryRunFlag, Usage: "only say what would be paid"},
			cliutil.JSONFlag(),
		},
		Action: action,
	}
}

func action(c *cli.Context) error {
	who, err := parties(c)
	if err != nil {
		return err
	}
	pool, err := ethcli.OpenPool(c)
	if err != nil {
		return err
	}
	defer pool.Close()

	result, err := do(c, pool, who)
	if err != nil {
		return err
	}
	text, err := sentence(c.Context, pool, result)
	if err != nil {
		return err
	}
	if err := cliutil.Print(c, result, "%s", text); err != nil {
		return err
	}
	if result.Outcome == NotRegistered {
		return cli.Exit("", 1)
	}
	return nil
}

// party is who claims for whom.
type party struct {
	key              *evm.Key // nil in a dry run for a payee
	payee, recipient common.Address
}

func parties(c *cli.Context) (p party, err error) {
	if c.IsSet(cliutil.Key) {
		if p.key, err = ethcli.Key(c); err != nil {
			return p, fmt.Errorf("--%s: %w", cliutil.Key, err)
		}
		p.payee = p.key.Address()
	} else if !c.Bool(dryRunFlag) || !c.IsSet(payeeFlag) {
		return p, fmt.Errorf("--%s is missing: the key that pays for the transaction (only --%s with --%s needs none)", cliutil.Key, dryRunFlag, payeeFlag)
	}
	if c.IsSet(payeeFlag) {
		if p.payee, err = ethcli.Address(c.String(payeeFlag)); err != nil {
			return p, fmt.Errorf("--%s: %w", payeeFlag, err)
		}
	}
	if c.IsSet(recipientFlag) {
		if p.recipient, err = ethcli.Address(c.String(recipientFlag)); err != nil {
			return p, fmt.Errorf("--%s: %w", recipientFlag, err)
		}
		if p.key == nil || p.key.Address() != p.payee {
			return p, fmt.Errorf("--%s: only the payee %s can choose its recipient, with its own key", recipientFlag, p.payee)
		}
	}
	return p, nil
}

func do(c *cli.Context, pool *chain.Pool, who party) (*Result, error) {
	bar := cliutil.NewBar(-1, "reading the pool")
	defer bar.Done()
	if c.Bool(dryRunFlag) {
		result, err := Look(c.Context, pool, who.payee)
		if err == nil && who.recipient != (common.Address{}) {
			result.Recipient = who.recipient
		}
		return result, err
	}
	sender, err := ethcli.OpenSender(c, pool)
	if err != nil {
		return nil, err
	}
	if who.recipient != (common.Address{}) {
		bar.Set(0, 2, "waiting for the new recipient to be in a block")
		if err := SetRecipient(c.Context, pool, sender, who.payee, who.recipient); err != nil {
			return nil, err
		}
	}
	bar.Set(1, 2, "waiting for the claim to be in a block")
	return Claim(c.Context, pool, sender, who.payee)
}

// sentence says the result to a person.
func sentence(ctx context.Context, pool *chain.Pool, r *Result) (string, error) {
	view, err := pool.Latest(ctx)
	if err != nil {
		return "", err
	}
	unit, err := amount.Of(ctx, view)
	if err != nil {
		return "", err
	}
	sum, earned := unit.Format(r.Amount), unit.Format(r.Earned)
	switch r.Outcome {
	case Claimed:
		return fmt.Sprintf("paid %s to %s (block %d, transaction %s)", sum, r.Recipient, r.Block, r.Tx), nil
	case Claimable:
		return fmt.Sprintf("would pay %s to %s", sum, r.Recipient), nil
	case AlreadyClaimed:
		return fmt.Sprintf("nothing to claim: all of the %s that %s earned was paid before", earned, r.Payee), nil
	case NothingEarned:
		return fmt.Sprintf("nothing to claim yet: %s is miner %d, no settlement has credited it so far", r.Payee, *r.ID), nil
	}
	return fmt.Sprintf("%s is not registered: no posted shift has a share of it", r.Payee), nil
}
