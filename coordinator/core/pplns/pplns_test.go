package pplns

import (
	"math/big"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

const miners = 16

var largest = new(uint256.Int).Sub(new(uint256.Int).Lsh(uint256.NewInt(1), AmountBits), uint256.NewInt(1))

func drawAmount(t *rapid.T, name string) *uint256.Int {
	b := rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, name)
	v := new(uint256.Int).SetBytes(b)
	return v.Rsh(v, uint(rapid.IntRange(0, 127).Draw(t, name+" bits")))
}

func drawWindow(t *rapid.T) Window {
	var w Window
	for k := range w.Weights {
		w.Weights[k] = rapid.SampledFrom([]uint16{0, 1, 1, 1, 7, 65535}).Draw(t, "weight")
		w.Counts[k] = rapid.SliceOfN(rapid.Uint16(), 0, miners).Draw(t, "counts")
	}
	return w
}

// The split against its formula in big integers, and what follows from it.
func TestSplit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, amount := drawWindow(t), drawAmount(t, "amount")
		total := new(big.Int)
		var work [miners]*big.Int
		for m := range work {
			work[m] = new(big.Int)
			for k := range w.Counts {
				if m < len(w.Counts[k]) {
					work[m].Add(work[m], big.NewInt(int64(w.Weights[k])*int64(w.Counts[k][m])))
				}
			}
			total.Add(total, work[m])
		}
		s, err := SplitRoundedDown(amount, w, miners)
		if total.Sign() == 0 {
			require.ErrorIs(t, err, ErrNoWork)
			return
		}
		require.NoError(t, err)
		require.Equal(t, total.Uint64(), s.W)
		credited := new(big.Int)
		for m, q := range s.Quotients {
			want := new(big.Int).Mul(amount.ToBig(), work[m])
			want.Div(want, total)
			require.Zero(t, want.Cmp(q.ToBig()), "miner %d", m)
			credited.Add(credited, want)
		}
		require.Zero(t, credited.Cmp(s.Credited.ToBig()))
		require.Equal(t, amount, new(uint256.Int).Add(s.Credited, s.Dust))
		require.True(t, s.Dust.LtUint64(miners), "dust %s", s.Dust)
	})
}

func TestSplitRefuses(t *testing.T) {
	w := Window{Weights: [8]uint16{7: 1}, Counts: [8][]uint16{0: {5}, 7: {1}}}
	_, err := SplitRoundedDown(new(uint256.Int).AddUint64(largest, 1), w, miners)
	require.ErrorIs(t, err, ErrAmount)
	_, err = SplitRoundedDown(largest, w, miners)
	require.NoError(t, err)

	w.Counts[3] = make([]uint16, miners+1)
	_, err = SplitRoundedDown(largest, w, miners)
	require.ErrorIs(t, err, ErrMiners)

	_, err = SplitRoundedDown(largest, Window{Counts: [8][]uint16{{5}}}, miners)
	require.ErrorIs(t, err, ErrNoWork)
}

// No width is exceeded at the greatest tier, weights, counts and amount.
func TestSplitAtItsGreatest(t *testing.T) {
	var w Window
	counts := make([]uint16, 65536)
	for m := range counts {
		counts[m] = 65535
	}
	for k := range w.Weights {
		w.Weights[k], w.Counts[k] = 65535, counts
	}
	s, err := SplitRoundedDown(largest, w, len(counts))
	require.NoError(t, err)
	require.Equal(t, uint64(8*65535*65535*65536), s.W)
	for _, q := range s.Quotients {
		require.Equal(t, new(uint256.Int).Rsh(largest, 16), q)
	}
}

func TestFee(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		credited := drawAmount(t, "credited")
		bps := rapid.Uint16Range(0, MaxFeeBps).Draw(t, "bps")
		fee := FeeRoundedDown(credited, bps).ToBig()
		want := new(big.Int).Mul(credited.ToBig(), big.NewInt(int64(bps)))
		want.Div(want, big.NewInt(int64(10000-int(bps))))
		require.Zero(t, want.Cmp(fee))

		// It is at most bps of both together, and one unit more would be above.
		both := new(big.Int).Add(credited.ToBig(), fee)
		left := new(big.Int).Mul(fee, big.NewInt(10000))
		right := new(big.Int).Mul(both, big.NewInt(int64(bps)))
		require.LessOrEqual(t, left.Cmp(right), 0)
		left.Add(left, big.NewInt(10000))
		right.Add(right, big.NewInt(int64(bps)))
		require.Positive(t, left.Cmp(right))
	})
	require.Panics(t, func() { FeeRoundedDown(uint256.NewInt(1), MaxFeeBps+1) })
	require.Panics(t, func() { FeeRoundedDown(new(uint256.Int).AddUint64(largest, 1), 1) })
}

// What is opened is affordable with its fee, and at most two units of it are not
// spent: one for the rounding of the amount, one for that of the fee.
func TestOpened(t *testing.T) {
	check := func(t require.TestingT, gross *uint256.Int, bps uint16) {
		r := OpenedRoundedDown(gross, bps)
		want := new(big.Int).Mul(gross.ToBig(), big.NewInt(int64(10000-int(bps))))
		want.Div(want, big.NewInt(10000))
		require.Zero(t, want.Cmp(r.ToBig()))
		spent := new(uint256.Int).Add(r, FeeRoundedDown(r, bps))
		require.False(t, spent.Gt(gross), "%s of %s at %d", spent, gross, bps)
		require.False(t, new(uint256.Int).AddUint64(spent, 2).Lt(gross), "%s of %s at %d", spent, gross, bps)
	}
	rapid.Check(t, func(t *rapid.T) {
		check(t, drawAmount(t, "gross"), rapid.Uint16Range(0, MaxFeeBps).Draw(t, "bps"))
	})
	for _, bps := range []uint16{0, 1, 999, 1000} {
		for gross := range uint64(300) { // where rounding shows most
			check(t, uint256.NewInt(gross), bps)
		}
		check(t, largest, bps)
	}
	require.Panics(t, func() { OpenedRoundedDown(uint256.NewInt(1), MaxFeeBps+1) })
	require.Panics(t, func() { OpenedRoundedDown(new(uint256.Int).AddUint64(largest, 1), 1) })
}
