package main

import (
	"encoding/json"
	"fmt"
	"math"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/pace"
	"paydirt/prover"
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
gas a block. While a shift is open, the one before it is sealed, proven, posted and
made final; when it has no room before that, ledger shares are refused. So a pool
keeps up with a hashrate that falls as N_D, finality and the time of a proof grow
("keeps up with", in parts of the network), and rises with n. A pool that deploys
checks that with the network and the chain as they are. The constants can never be
changed after deployment, and the number of miners M is for the pool's whole life.`,
		Flags: append(rotationOptions(),
			&cli.DurationFlag{Name: "block-time", Value: 12 * time.Second, Usage: "`TIME` between two blocks of the EVM chain"},
			&cli.Float64Flag{Name: "fraction", Value: 1e-4, Usage: "the pool's expected `FRACTION` of the network's hashrate"},
			&cli.Float64Flag{Name: "small", Value: 1e-3, Usage: "a small miner's `FRACTION` of the pool"},
			&cli.IntFlag{Name: "miners", Value: shift.Dev.Miners, Usage: "circuit size `M`: the most miners the pool can ever register"},
			&cli.IntFlag{Name: "leaves", Value: shift.Dev.Leaves, Usage: "circuit size `n`: the most ledger shares in a shift"},
			&cli.BoolFlag{Name: "json", Usage: "print JSON"},
		),
		Action: func(c *cli.Context) error {
			tier := shift.Tier{Miners: c.Int("miners"), Leaves: c.Int("leaves")}
			if err := tier.Validate(); err != nil {
				return err
			}
			h, p := c.Float64("fraction"), c.Float64("small")
			if h <= 0 || h > 1 || p <= 0 || p > 1 {
				return fmt.Errorf("--fraction and --small are above 0 and at most 1")
			}
			rotation := pace.Rotation{
				SealGrace: c.Duration("pool.seal-grace"), Proof: prover.EstimateProofs(tier)[0], Poll: c.Duration("evm.poll"),
				BlockTime: c.Duration("block-time"), Finality: c.Uint64("evm.finality"),
			}
			if rotation.Finality == 0 || rotation.BlockTime <= 0 {
				return fmt.Errorf("--evm.finality and --block-time are above 0")
			}
			rows := planRows(tier, h, p, rotation)
			if c.Bool("json") {
				return json.NewEncoder(c.App.Writer).Encode(rows)
			}
			fmt.Fprintf(c.App.Writer, "tier %s: at most %d miners; a shift is %d ledger shares, room for %d\n", tier, tier.Miners, tier.Threshold(), tier.Leaves)
			fmt.Fprintf(c.App.Writer, "%d addresses for the pool's whole life: one that has registered keeps its place\n", tier.Miners)
			fmt.Fprintf(c.App.Writer, "rotation can take %s: seal grace %s, proof about %s, %d EVM blocks of %s, polls\n", span(rotation.Time().Hours()/24),
				rotation.SealGrace, rotation.Proof.Round(100*time.Millisecond), rotation.Finality, rotation.BlockTime)
			fmt.Fprintf(c.App.Writer, "pool with %g of the network: a block every %.4g days on average\n\n", h, 1/(blocksPerDay*h))
			w := tabwriter.NewWriter(c.App.Writer, 0, 0, 2, ' ', 0)
			fmt.Fprintln(w, "N_D\tshift lasts\tposts/block\tmean delay of pay\tshares/day, small miner\tmonthly deviation, small miner\tkeeps up with\tgas/day")
			for _, r := range rows {
				fmt.Fprintf(w, "%d\t%s\t%.2f\t%s\t%.1f\t±%.0f %%\t%s\t%s\n", r.ND, span(r.ShiftDays), r.PostsPerBlock, span(r.DelayDays), r.SmallSharesPerDay, r.MonthlyDeviationPercent, keepsUp(r), millions(r.GasPerDay))
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
	MostFraction            float64 `json:"most_fraction"`   // of the network that the pool keeps up with
	RefusedPercent          float64 `json:"refused_percent"` // of the ledger shares of the expected fraction
	GasPerDay               uint64  `json:"gas_per_day"`
}

// keepsUp writes how much of the network a pool keeps up with, and what it refuses when
// that is less than expected.
func keepsUp(r planRow) string {
	if r.RefusedPercent > 0 {
		return fmt.Sprintf("%.2g, refuses %.0f %%", r.MostFraction, r.RefusedPercent)
	}
	return fmt.Sprintf("%.2g", min(1, r.MostFraction))
}

// planRows computes, for N_D = 2^6 … 2^20:
//
//	shift length  n_t / (144·h·N_D) days
//	mean delay    (S/2 + 1.5) shifts
//	CV²           (1/K_b)·[1 + ((1−p)/p)·(1/W + 1/N_D)], W = S·n_t
//
// The pace follows from package pace; a network has a block every ten minutes, so its
// hashrate is W/600 s.
func planRows(tier shift.Tier, h, p float64, rotation pace.Rotation) []planRow {
	const work = 1.0 // any: only fractions of the network are asked for
	network := work * blocksPerDay / 86400
	nt := float64(tier.Threshold())
	var rows []planRow
	for exp := 6; exp <= 20; exp += 2 {
		nd := math.Exp2(float64(exp))
		days := nt / (blocksPerDay * h * nd)
		blocks := 30 * blocksPerDay * h
		cv2 := (1 + (1-p)/p*(1/(windowShifts*nt)+1/nd)) / blocks
		pool := pace.Pool{Tier: tier, ND: uint32(nd), Work: work, Rotation: rotation}
		rows = append(rows, planRow{
			MostFraction: pool.MostHashrate() / network, RefusedPercent: 100 * pool.Refused(h*network),
			GasPerDay: pool.GasPerDay(h*network, chain.DefaultSamples).Total(),
			ND:        uint64(nd), ShiftDays: days, PostsPerBlock: nd / nt, DelayDays: (windowShifts/2 + 1.5) * days,
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
	if seconds := days * 86400; seconds < 60 {
		return fmt.Sprintf("%.1f s", seconds)
	}
	return fmt.Sprintf("%.1f min", days*24*60)
}
