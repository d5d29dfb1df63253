package main

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/pace"
)

func rowOf(t *testing.T, rows []planRow, nd uint64) planRow {
	t.Helper()
	for _, r := range rows {
		if r.ND == nd {
			return r
		}
	}
	t.Fatalf("no row for N_D = %d", nd)
	return planRow{}
}

func TestPlanIsTheFormula(t *testing.T) {
	rotation := pace.Rotation{SealGrace: 10 * time.Second, Proof: 6 * time.Second, Poll: 2 * time.Second, BlockTime: 12 * time.Second, Finality: 64}
	// A ten-thousandth of the network: a shift of 3,584 shares a day.
	small := rowOf(t, planRows(shift.Tier{Miners: 1024, Leaves: 4096}, 1e-4, 1e-3, rotation), 1<<18)
	require.InDelta(t, 0.95, small.ShiftDays, 0.005)
	require.InDelta(t, 73.1, small.PostsPerBlock, 0.1)
	require.InDelta(t, 5.5*small.ShiftDays, small.DelayDays, 1e-9)
	require.InDelta(t, 3.77, small.SmallSharesPerDay, 0.01)
	// 30 days are 0.432 blocks on average; the miner's own luck adds a little.
	require.InDelta(t, 152.1*1.0199, small.MonthlyDeviationPercent, 0.5)

	// A hundredth: 7,168 shares in 3.6 hours.
	big := rowOf(t, planRows(shift.Tier{Miners: 4096, Leaves: 8192}, 1e-2, 1e-3, rotation), 1<<14)
	require.Equal(t, "7.3 h", span(big.ShiftDays))

	// 3,848 ledger shares in 788 s, of 2^18·144 that the network makes a day.
	require.InDelta(t, 0.01118, small.MostFraction, 0.00001)
	require.Zero(t, small.RefusedPercent)
	require.Equal(t, "0.011", keepsUp(small))
	// A tenth of the network makes 34,300 in that time, and 4,096 have room.
	over := rowOf(t, planRows(shift.Tier1k, 0.1, 1e-3, rotation), 1<<18)
	require.InDelta(t, 88.1, over.RefusedPercent, 0.1)
	require.Equal(t, "0.011, refuses 88 %", keepsUp(over))
	require.Greater(t, over.GasPerDay, small.GasPerDay)
}

func TestParamsPrints(t *testing.T) {
	var out bytes.Buffer
	a := app()
	a.Writer = &out
	require.NoError(t, a.Run([]string{"paydirtd", "params", "--json"}))
	var rows []planRow
	require.NoError(t, json.Unmarshal(out.Bytes(), &rows))
	require.Len(t, rows, 8)

	out.Reset()
	require.NoError(t, a.Run([]string{"paydirtd", "params", "--fraction", "0.01"}))
	require.Contains(t, out.String(), "at most 16 miners; a shift is 56 ledger shares, room for 64")

	require.ErrorContains(t, a.Run([]string{"paydirtd", "params", "--fraction", "2"}), "--fraction and --small")
	require.Contains(t, out.String(), "16 addresses for the pool's whole life")
	require.Contains(t, out.String(), "12 EVM blocks of 12s")
	require.Error(t, a.Run([]string{"paydirtd", "params", "--miners", "17"}))
	require.ErrorContains(t, a.Run([]string{"paydirtd", "params", "--block-time", "0s"}), "--block-time")
}

func TestFiguresAreReadable(t *testing.T) {
	for gas, want := range map[uint64]string{0: "0 M", 77_000: "0.077 M", 11_200_000: "11.2 M", 999_400_000: "999 M", 999_600_000: "1 G", 205_700_000_000: "206 G"} {
		require.Equal(t, want, millions(gas))
	}
	for seconds, want := range map[float64]string{1.25: "1.2 s", 59: "59.0 s", 90: "1.5 min", 7200: "2.0 h", 86400: "1.0 d"} {
		require.Equal(t, want, span(seconds/86400))
	}
}
