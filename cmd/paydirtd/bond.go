package main

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/amount"
	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/evm"
)

// bondPoll is how often the chain is looked at while a transaction is on its way.
const bondPoll = 500 * time.Millisecond

func bondCommand() *cli.Command {
	sub := func(name, arguments, usage string, action func(*cli.Context, *bondCall) error) *cli.Command {
		return &cli.Command{
			Name: name, Usage: usage, ArgsUsage: arguments, Before: applyConfigFile,
			Flags: append(commonOptions(), &cli.BoolFlag{Name: "json", Usage: "print JSON"}),
			Action: func(c *cli.Context) error {
				b, err := openBond(c)
				if err != nil {
					return err
				}
				defer b.pool.Close()
				return action(c, b)
			},
		}
	}
	return &cli.Command{
		Name:  "bond",
		Usage: "show, add to, or take back the operator's bond",
		Description: `The bond makes good what a dishonest operator takes. Without enough of it no shift
can be posted. What was asked for covers nothing any more, and is paid when the
withdrawal delay is over, no settlement is open, and the rest covers the money in
flight. COINS are whole coins of the pool's asset, like 1.5.`,
		Subcommands: []*cli.Command{
			sub("status", " ", "show the bond and what is required", showBond),
			sub("deposit", "COINS", "add to the bond, out of the operator's own coins", depositBond),
			sub("request-withdrawal", "COINS", "ask for a part of the bond, in place of what was asked for before; 0 for none", requestBond),
			sub("withdraw", " ", "pay what was asked for to the operator", withdrawBond),
		},
	}
}

// bondCall is what every subcommand needs.
type bondCall struct {
	key  *evm.Key
	pool *chain.Pool
	unit amount.Unit
}

func openBond(c *cli.Context) (*bondCall, error) {
	if !common.IsHexAddress(c.String("evm.pool")) {
		return nil, fmt.Errorf("--evm.pool is the pool's address, 0x and 40 hex digits, not %q", c.String("evm.pool"))
	}
	key, err := operatorKey(c)
	if err != nil {
		return nil, err
	}
	pool, err := chain.Dial(c.Context, c.String("evm.rpc"), common.HexToAddress(c.String("evm.pool")))
	if err != nil {
		return nil, err
	}
	b := &bondCall{key: key, pool: pool}
	view, err := pool.Latest(c.Context)
	if err == nil {
		b.unit, err = amount.Of(c.Context, view)
	}
	if err != nil {
		pool.Close()
	}
	return b, err
}

// bondReport is what `bond --json` prints. Amounts are base units.
type bondReport struct {
	Pool            common.Address `json:"pool"`
	Court           common.Address `json:"court"`
	Bond            *uint256.Int   `json:"bond"`
	Required        *uint256.Int   `json:"required"`
	Covered         bool           `json:"covered"`
	Penalty         *uint256.Int   `json:"penalty"`
	Withdrawing     *uint256.Int   `json:"withdrawing"`
	WithdrawableAt  string         `json:"withdrawable_at,omitempty"` // RFC 3339
	OpenSettlements uint64         `json:"open_settlements"`
	Tx              *common.Hash   `json:"tx,omitempty"` // of the call that was made
}

func showBond(c *cli.Context, b *bondCall) error { return b.print(c, nil) }

func (b *bondCall) print(c *cli.Context, tx *common.Hash) error {
	view, err := b.pool.Latest(c.Context)
	if err != nil {
		return err
	}
	now, err := view.Bond(c.Context)
	if err != nil {
		return err
	}
	r := bondReport{
		Pool: b.pool.Info().Distributor, Court: b.pool.Info().Court, Bond: now.Amount, Required: now.Required, Covered: now.Covered,
		Penalty: now.Penalty, Withdrawing: now.Withdrawing, OpenSettlements: now.OpenSettlements, Tx: tx,
	}
	waits := "nothing is asked back"
	if !now.Withdrawing.IsZero() {
		r.WithdrawableAt = time.Unix(int64(now.WithdrawableAt), 0).UTC().Format(time.RFC3339)
		waits = fmt.Sprintf("%s are asked back and cover nothing; `paydirtd bond withdraw` pays them from %s on, when no settlement is open (now: %d)", b.unit.Format(now.Withdrawing), r.WithdrawableAt, now.OpenSettlements)
	}
	covered := "covered: shifts can be posted"
	if !now.Covered {
		covered = "NOT COVERED: no shift can be posted before more is deposited"
		if !now.Withdrawing.IsZero() {
			covered += ", or the request is taken back with `paydirtd bond request-withdrawal 0`"
		}
	}
	return cliutil.Print(c, r, "bond      %s\nrequired  %s\n%s\npenalty   %s for a breach now\n%s",
		b.unit.Format(now.Amount), b.unit.Format(now.Required), covered, b.unit.Format(now.Penalty), waits)
}

// coins reads the only argument.
func (b *bondCall) coins(c *cli.Context) (*uint256.Int, error) {
	if c.NArg() != 1 {
		return nil, fmt.Errorf("`paydirtd bond %s` takes one argument, the coins", c.Command.Name)
	}
	return amount.Parse(c.Args().First(), b.unit.Decimals)
}

func (b *bondCall) sender() (*evm.Sender, error) {
	return evm.NewMemory(b.pool.Client(), b.key, b.pool.Info().ChainID, evm.Options{DecodeError: chain.DecodeError})
}

func depositBond(c *cli.Context, b *bondCall) error {
	coins, err := b.coins(c)
	if err != nil {
		return err
	}
	sender, err := b.sender()
	if err != nil {
		return err
	}
	status, err := b.pool.Deposit(c.Context, sender, coins, "deposit", 1)
	if err != nil {
		return err
	}
	return b.print(c, &status.Hash)
}

func requestBond(c *cli.Context, b *bondCall) error {
	coins, err := b.coins(c)
	if err != nil {
		return err
	}
	return b.call(c, chain.PackRequestWithdrawal(coins))
}

func withdrawBond(c *cli.Context, b *bondCall) error { return b.call(c, chain.PackWithdraw()) }

func (b *bondCall) call(c *cli.Context, data []byte) error {
	sender, err := b.sender()
	if err != nil {
		return err
	}
	status, err := sender.Await(c.Context, evm.Call(c.Command.Name, b.pool.Info().Court, data), 1, bondPoll)
	if err != nil {
		return err
	}
	return b.print(c, &status.Hash)
}
