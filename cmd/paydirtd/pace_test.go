package main

import (
	"bytes"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/evm/devchain"
	"paydirt/coordinator/pace"
)

func TestParseHashrate(t *testing.T) {
	for text, want := range map[string]float64{"1500": 1500, "20M": 20e6, "1.5P": 1.5e15, "250k": 250e3, "3E": 3e18} {
		got, err := parseHashrate(text)
		require.NoError(t, err)
		require.InEpsilon(t, want, got, 1e-12)
	}
	for _, text := range []string{"", "0", "-1M", "M", "20 M", "NaN", "Inf", "1MM"} {
		_, err := parseHashrate(text)
		require.Error(t, err, text)
	}
}

// A chain with a history is measured by its times, a young one by watching it.
func TestBlockTime(t *testing.T) {
	young, err := devchain.Start(devchain.Options{BlockTime: 300 * time.Millisecond})
	require.NoError(t, err)
	defer young.Close()
	measured, err := blockTime(t.Context(), young.Client())
	require.NoError(t, err)
	require.InDelta(t, 0.3, measured.Seconds(), 0.25)

	old, err := devchain.Start(devchain.Options{})
	require.NoError(t, err)
	defer old.Close()
	for range 20 {
		require.NoError(t, old.AdvanceClock(7*time.Second))
	}
	measured, err = blockTime(t.Context(), old.Client())
	require.NoError(t, err)
	require.InDelta(t, 7, measured.Seconds(), 0.5)
}

// What does not keep up is refused with the numbers and the options; what hardly does
// is warned of.
func TestCheckPace(t *testing.T) {
	p := pace.Pool{Tier: shift.Dev, ND: 64, Work: 4.8e6, Rotation: pace.Rotation{BlockTime: 12 * time.Second, Finality: 12}}
	var said bytes.Buffer
	require.NoError(t, checkPace(p, p.MostHashrate()/3, &said))
	require.Empty(t, said.String())
	require.NoError(t, checkPace(p, p.MostHashrate()/1.5, &said))
	require.Contains(t, said.String(), "warning: the pool keeps up with "+pace.Hashrate(p.MostHashrate()))
	err := checkPace(p, 10*p.MostHashrate(), &said)
	var tooFast *pace.TooFastError
	require.ErrorAs(t, err, &tooFast)
	for _, option := range []string{"--deploy.nd", "--deploy.tier", "--evm.finality", "--pool.seal-grace", "--deploy.hashrate"} {
		require.ErrorContains(t, err, option)
	}
}

// The report's price is the gas of a day at what the chain asks for now.
func TestReportPace(t *testing.T) {
	chain, err := devchain.Start(devchain.Options{})
	require.NoError(t, err)
	defer chain.Close()
	p := pace.Pool{Tier: shift.Tier1k, ND: 2, Work: 4.8e6, Rotation: pace.Rotation{BlockTime: time.Second, Finality: 4}}
	r, text, err := reportPace(t.Context(), chain.Client(), p, 1e6, 32)
	require.NoError(t, err)
	price, err := chain.Client().SuggestGasPrice(t.Context())
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Mul(price, new(big.Int).SetUint64(r.GasPerDay)).String(), r.WeiPerDay)
	require.Equal(t, p.GasPerDay(1e6, 32).Total(), r.GasPerDay)
	require.Contains(t, text, "1024 addresses for the pool's whole life")
	require.Contains(t, text, "ETH at the present price")
}
