package vectors

import (
	"errors"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/pplns"
)

// settleFile is settle.json.
type settleFile struct {
	Splits []splitVector `json:"splits"`
	Fees   []feeVector   `json:"fees"`
	Opened []openVector  `json:"opened"`
}

// splitVector is a split of amount over a window. counts are the windows' eight
// vectors, oldest first, as they are posted. When reason is not empty what follows
// it is empty.
type splitVector struct {
	Name      string   `json:"name"`
	Miners    string   `json:"miners"`
	Amount    string   `json:"amount"`
	Weights   []string `json:"weights"`
	Counts    []string `json:"counts"`
	Reason    string   `json:"reason"`
	Work      string   `json:"work"` // W
	Quotients []string `json:"quotients"`
	Credited  string   `json:"credited"`
	Dust      string   `json:"dust"`
}

// feeVector is the fee that is taken beside credited.
type feeVector struct {
	Credited string `json:"credited"`
	Bps      string `json:"bps"`
	Fee      string `json:"fee"`
}

// openVector is what an opening of gross splits: gross less the highest fee.
type openVector struct {
	Gross  string `json:"gross"`
	Bps    string `json:"bps"`
	Amount string `json:"amount"`
}

func TestSettle(t *testing.T) {
	golden(t, "settle.json", settleFile{Splits: splitVectors(t), Fees: feeVectors(), Opened: openVectors(t)})
}

var (
	one       = uint256.NewInt(1)
	maxAmount = new(uint256.Int).Sub(new(uint256.Int).Lsh(one, pplns.AmountBits), one)
)

func splitVectors(t *testing.T) []splitVector {
	r := seeded(300)
	ones := [8]uint16{1, 1, 1, 1, 1, 1, 1, 1}
	last := [8]uint16{7: 1}
	random := func(most uint16, miners int) (c [8][]uint16) {
		for k := range c {
			c[k] = make([]uint16, miners)
			for m := range c[k] {
				c[k][m] = uint16(r.IntN(int(most) + 1))
			}
		}
		return c
	}
	var out []splitVector
	for _, c := range []struct {
		name    string
		amount  *uint256.Int
		weights [8]uint16
		counts  [8][]uint16
		miners  int
		reason  string
	}{
		{"one miner takes all", uint256.NewInt(5_000_000_000), last, [8][]uint16{7: {56}}, 16, ""},
		{"exact halves", uint256.NewInt(10), last, [8][]uint16{7: {28, 28}}, 16, ""},
		{"a unit of dust", uint256.NewInt(11), last, [8][]uint16{7: {28, 28}}, 16, ""},
		{"thirds", uint256.NewInt(100), last, [8][]uint16{7: {1, 1, 1}}, 16, ""},
		{"too little for anyone", uint256.NewInt(2), last, [8][]uint16{7: {1, 1, 1}}, 16, ""},
		{"nothing", new(uint256.Int), last, [8][]uint16{7: {1, 1, 1}}, 16, ""},
		{"only weighted shifts count", uint256.NewInt(1000), [8]uint16{0, 1, 0, 1}, [8][]uint16{{9}, {1, 2}, {9}, {3, 0, 4}}, 16, ""},
		{"a young pool", uint256.NewInt(999_999_937), [8]uint16{5: 1, 6: 1, 7: 1}, [8][]uint16{5: {20, 36}, 6: {10, 30, 17}, 7: {0, 30, 26}}, 16, ""},
		{"a full window", uint256.NewInt(312_500_000), ones, random(64, 16), 16, ""},
		{"unequal weights", uint256.NewInt(312_500_000), [8]uint16{1, 2, 3, 5, 8, 13, 21, 34}, random(64, 16), 16, ""},
		{"everything at its greatest", maxAmount, [8]uint16{65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535},
			[8][]uint16{{65535, 65535}, {65535}, {65535}, {65535}, {65535}, {65535}, {65535}, {65535}}, 16, ""},
		{"many miners", uint256.NewInt(625_000_000), ones, random(40, 64), 64, ""},
		{"no shift in the window", uint256.NewInt(5), [8]uint16{}, [8][]uint16{}, 16, "no-work"},
		{"only shifts of weight zero", uint256.NewInt(5), last, [8][]uint16{0: {56}, 1: {3}}, 16, "no-work"},
		{"an amount of 2^128", new(uint256.Int).Add(maxAmount, one), last, [8][]uint16{7: {56}}, 16, "amount"},
		{"more counts than ids", uint256.NewInt(5), last, [8][]uint16{7: make([]uint16, 17)}, 16, "miners"},
	} {
		v := splitVector{
			Name: c.name, Miners: decimal(uint64(c.miners)), Amount: c.amount.Dec(), Weights: decimals(c.weights[:]),
			Reason: c.reason, Quotients: []string{},
		}
		for _, counts := range c.counts {
			v.Counts = append(v.Counts, hexCounts(counts))
		}
		s, err := pplns.SplitRoundedDown(c.amount, pplns.Window{Weights: c.weights, Counts: c.counts}, c.miners)
		if err != nil {
			require.Equal(t, c.reason, splitReason(err), c.name)
		} else {
			require.Empty(t, c.reason, c.name)
			v.Work, v.Quotients = decimal(s.W), amounts(s.Quotients)
			v.Credited, v.Dust = s.Credited.Dec(), s.Dust.Dec()
		}
		out = append(out, v)
	}
	return out
}

func splitReason(err error) string {
	switch {
	case errors.Is(err, pplns.ErrNoWork):
		return "no-work"
	case errors.Is(err, pplns.ErrAmount):
		return "amount"
	case errors.Is(err, pplns.ErrMiners):
		return "miners"
	}
	return err.Error()
}

var feeRates = []uint16{0, 1, 100, 150, 333, 1000}

func feeVectors() []feeVector {
	var out []feeVector
	for _, bps := range feeRates {
		for _, credited := range []*uint256.Int{
			new(uint256.Int), one, uint256.NewInt(9), uint256.NewInt(98), uint256.NewInt(99), uint256.NewInt(9999),
			uint256.NewInt(312_500_000), uint256.NewInt(5_000_000_007), maxAmount,
		} {
			out = append(out, feeVector{credited.Dec(), decimal(uint64(bps)), pplns.FeeRoundedDown(credited, bps).Dec()})
		}
	}
	return out
}

func openVectors(t *testing.T) []openVector {
	var out []openVector
	for _, bps := range feeRates {
		for _, gross := range []*uint256.Int{
			new(uint256.Int), one, uint256.NewInt(2), uint256.NewInt(10), uint256.NewInt(100), uint256.NewInt(9999),
			uint256.NewInt(312_500_000), uint256.NewInt(5_000_000_007), maxAmount,
		} {
			amount := pplns.OpenedRoundedDown(gross, bps)
			require.False(t, new(uint256.Int).Add(amount, pplns.FeeRoundedDown(amount, bps)).Gt(gross))
			out = append(out, openVector{gross.Dec(), decimal(uint64(bps)), amount.Dec()})
		}
	}
	return out
}
