package balance

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/amount"
	"paydirt/cmd/paydirt/cliutil"
	"paydirt/cmd/paydirt/cliutil/ethcli"
)

// Command is `paydirt balance`.
func Command() *cli.Command {
	return &cli.Command{
		Name:      "balance",
		Usage:     "show what miners have earned, were paid, can claim and may expect",
		ArgsUsage: "[ADDRESS…]",
		Description: `Without an address it shows every registered miner. "pending" is an estimate: the
miner's part of money that arrived and is not opened yet. "being settled" was opened
and waits for its samples: if a shift is convicted, its part is paid otherwise.`,
		Flags:  []cli.Flag{cliutil.RPCFlag(), cliutil.PoolFlag(), cliutil.JSONFlag()},
		Action: action,
	}
}

func action(c *cli.Context) error {
	var payees []common.Address
	for _, text := range c.Args().Slice() {
		payee, err := ethcli.Address(text)
		if err != nil {
			return err
		}
		payees = append(payees, payee)
	}
	pool, err := ethcli.OpenPool(c)
	if err != nil {
		return err
	}
	defer pool.Close()
	bar := cliutil.NewBar(-1, "reading the pool")
	balances, err := Of(c.Context, pool, payees, func(done, total int) { bar.Set(int64(done), int64(total), "reading receivers") })
	bar.Done()
	if err != nil {
		return err
	}
	if c.Bool(cliutil.JSON) {
		for _, b := range balances {
			if err := cliutil.PrintJSON(c.App.Writer, b); err != nil {
				return err
			}
		}
		return nil
	}
	view, err := pool.Latest(c.Context)
	if err != nil {
		return err
	}
	unit, err := amount.Of(c.Context, view)
	if err != nil {
		return err
	}
	return write(c.App.Writer, balances, unit)
}

func write(w io.Writer, balances []Balance, unit amount.Unit) error {
	if len(balances) == 0 {
		_, err := fmt.Fprintln(w, "no miner is registered yet")
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "payee\tid\tshares in window\tearned\tclaimed\tclaimable\tbeing settled\tpending (estimate)\twallet\tpaid to\n")
	for _, b := range balances {
		id, to := "not registered", "itself"
		if b.ID != nil {
			id = fmt.Sprint(*b.ID)
		}
		if b.Recipient != b.Payee {
			to = b.Recipient.Hex()
		}
		fmt.Fprintf(t, "%s\t%s\t%d of %d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", b.Payee, id, b.Shares, b.OfShares,
			unit.Format(b.Earned), unit.Format(b.Claimed), unit.Format(b.Claimable), unit.Format(b.Settling), unit.Format(b.Pending), unit.Format(b.Wallet), to)
	}
	return t.Flush()
}
