package main

import (
	"encoding/json"
	"fmt"
	"math"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"paydirt/coordinator/core/shift"
)

// Planning figures only: nothing that is computed here counts work or money,
// so floats are fine.
const (
	blocksPerDay = 144
	windowShifts = 8
)

func paramsCommand() *cli.Command {
	return &cli.Command{
		Name:  "params",
		Usage: "compute and explain a pool's constants before it is deployed",
		Description: `N_D is how much easier a ledger share is than a block: a pool credits N_D ledger
shares a block on average, whatever its hashrate. A large N_D is kind to small
miners (less variance); a small one makes long shifts, so fewer posts and less
gas a block. A shift must last longer than proving it and its finality on the
EVM chain. The constants can never be changed after deployment.`,
		Flags: []cli.Flag{
			&cli.Float64Flag{Name: "fraction", Value: 1e-4, Usage: "the pool's expected `FRACTION` of the network's hashrate"},
			&cli.Float64Flag{Name: "small", Value: 1e-3, Usage: "a small miner's `FRACTION` of the pool"},
			&cli.IntFlag{Name: "miners", Value: shift.Dev.Miners, Usage: "circuit size `M`: the most miners the pool can ever register"},
			&cli.IntFlag{Name: "leaves", Value: shift.Dev.Leaves, Usage: "circuit size `n`: the most ledger shares in a shift"},
			&cli.BoolFlag{Name: "json", Usage: "print JSON"},
		},
		Action: func(c *cli.Context) error {
			tier := shift.Tier{Miners: c.Int("miners"), Leaves: c.Int("leaves")}
			if err := tier.Validate(); err != nil {
				return err
			}
			h, p := c.Float64("fraction"), c.Float64("small")
			if h <= 0 || h > 1 || p <= 0 || p > 1 {
				return fmt.Errorf("--fraction and --small are above 0 and at most 1")
			}
			rows := planRows(tier, h, p)
			if c.Bool("json") {
				return json.NewEncoder(c.App.Writer).Encode(rows)
			}
			fmt.Fprintf(c.App.Writer, "tier %s: at most %d miners; a shift is %d ledger shares, room for %d\n", tier, tier.Miners, tier.Threshold(), tier.Leaves)
			fmt.Fprintf(c.App.Writer, "pool with %g of the network: a block every %.4g days on average\n\n", h, 1/(blocksPerDay*h))
			w := tabwriter.NewWriter(c.App.Writer, 0, 0, 2, ' ', 0)
			fmt.Fprintln(w, "N_D\tshift lasts\tposts/block\tmean delay of pay\tshares/day, small miner\tmonthly deviation, small miner")
			for _, r := range rows {
				fmt.Fprintf(w, "%d\t%s\t%.2f\t%s\t%.1f\t±%.0f %%\n", r.ND, span(r.ShiftDays), r.PostsPerBlock, span(r.DelayDays), r.SmallSharesPerDay, r.MonthlyDeviationPercent)
			}
			return w.Flush()
		},
	}
}

// planRow is what one choice of N_D means.
type planRow struct {
	ND                      uint64  `json:"nd"`
	ShiftDays               float64 `json:"shift_days"`
	PostsPerBlock           float64 `json:"posts_per_block"`
	DelayDays               float64 `json:"mean_delay_days"`
	SmallSharesPerDay       float64 `json:"small_miner_shares_per_day"`
	MonthlyDeviationPercent float64 `json:"small_miner_monthly_deviation_percent"`
}

// planRows computes, for N_D = 2^6 … 2^20:
//
//	shift length  n_t / (144·h·N_D) days
//	mean delay    (S/2 + 1.5) shifts
//	CV²           (1/K_b)·[1 + ((1−p)/p)·(1/W + 1/N_D)], W = S·n_t
func planRows(tier shift.Tier, h, p float64) []planRow {
	nt := float64(tier.Threshold())
	var rows []planRow
	for exp := 6; exp <= 20; exp += 2 {
		nd := math.Exp2(float64(exp))
		days := nt / (blocksPerDay * h * nd)
		blocks := 30 * blocksPerDay * h
		cv2 := (1 + (1-p)/p*(1/(windowShifts*nt)+1/nd)) / blocks
		rows = append(rows, planRow{
			ND: uint64(nd), ShiftDays: days, PostsPerBlock: nd / nt, DelayDays: (windowShifts/2 + 1.5) * days,
			SmallSharesPerDay: p * blocksPerDay * h * nd, MonthlyDeviationPercent: 100 * math.Sqrt(cv2),
		})
	}
	return rows
}

func span(days float64) string {
	switch {
	case days >= 1:
		return fmt.Sprintf("%.1f d", days)
	case days*24 >= 1:
		return fmt.Sprintf("%.1f h", days*24)
	}
	return fmt.Sprintf("%.1f min", days*24*60)
}
