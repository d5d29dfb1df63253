package pace

import (
	"errors"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"paydirt/coordinator/core/shift"
)

func drawPool(t *rapid.T) Pool {
	duration := func(name string, most time.Duration) time.Duration {
		return time.Duration(rapid.Int64Range(int64(time.Millisecond), int64(most)).Draw(t, name))
	}
	return Pool{
		Tier: shift.Tier{Miners: 16, Leaves: 1 << rapid.IntRange(4, 15).Draw(t, "log n")},
		ND:   rapid.Uint32Range(1, 1<<20).Draw(t, "N_D"),
		Work: math.Exp2(rapid.Float64Range(10, 80).Draw(t, "log W")),
		Rotation: Rotation{
			SealGrace: duration("grace", time.Minute), Proof: duration("proof", time.Minute), Poll: duration("poll", 10*time.Second),
			BlockTime: duration("block", 15*time.Second), Finality: rapid.Uint64Range(1, 100).Draw(t, "finality"),
		},
	}
}

// simulate runs the pipeline as package cycle's rule 3 has it, with the distances of
// ledger shares that gap returns, in mean distances, and counts what becomes of them.
func simulate(p Pool, hashrate float64, shifts int, gap func() float64) (taken, refused int) {
	wait, mean := p.Rotation.Time().Seconds(), 1/p.ShareRate(hashrate)
	opened, next := 0.0, mean*gap()
	for range shifts {
		final := opened + wait // of the state before
		count, enough := 0, math.Inf(1)
		for next <= max(final, enough) {
			switch {
			case count == p.Tier.Leaves:
				refused++
			default:
				taken++
				if count++; count == p.Tier.Threshold() {
					enough = next
				}
			}
			next += mean * gap()
		}
		opened = max(final, enough)
	}
	return taken, refused
}

// The formulas against the pipeline itself: nothing is refused of even shares up to
// n/T, and above that the fraction that Refused says.
func TestRefusedIsWhatThePipelineRefuses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPool(t)
		load := rapid.Float64Range(0.1, 20).Draw(t, "load") // of n/T
		hashrate := load * float64(p.Tier.Leaves) / p.Rotation.Time().Seconds() * p.Work / float64(p.ND)
		taken, refused := simulate(p, hashrate, 20, func() float64 { return 1 })
		fraction := float64(refused) / float64(taken+refused)
		require.InDelta(t, p.Refused(hashrate), fraction, 1.5/float64(p.Tier.Leaves))
		if load < 0.99 {
			require.Zero(t, p.Refused(hashrate))
			require.Zero(t, refused)
		}
	})
}

// At the greatest hashrate, chance makes nobody's share refused; at three times that
// much is.
func TestMostHashrateHasRoomForChance(t *testing.T) {
	for _, n := range []int{16, 64, 1024, 4096} {
		p := Pool{Tier: shift.Tier{Miners: 16, Leaves: n}, ND: 7, Work: 5e6, Rotation: Rotation{BlockTime: time.Second, Finality: 3}}
		random := rand.New(rand.NewPCG(1, uint64(n)))
		_, refused := simulate(p, p.MostHashrate(), 500, random.ExpFloat64)
		require.Zero(t, refused, n)
		_, refused = simulate(p, 3*p.MostHashrate(), 500, random.ExpFloat64)
		require.Positive(t, refused, n)
	}
}

// Check agrees with MostHashrate, and each way out that its error names is one, the
// best of its kind.
func TestTooFastErrorNamesWaysOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPool(t)
		hashrate := p.MostHashrate() * math.Exp2(rapid.Float64Range(-10, 10).Draw(t, "log load"))
		err := p.Check(hashrate)
		require.Equal(t, hashrate > p.MostHashrate(), err != nil)
		var tooFast *TooFastError
		if !errors.As(err, &tooFast) {
			return
		}
		if nd := tooFast.MostND(); nd > 0 {
			q := p
			q.ND = nd
			require.NoError(t, q.Check(hashrate*(1-1e-9)))
			q.ND++
			require.Error(t, q.Check(hashrate*(1+1e-9)))
		}
		if n := tooFast.LeastLeaves(); n > 0 {
			q := p
			q.Tier.Leaves = n
			require.NoError(t, q.Check(hashrate))
			q.Tier.Leaves /= 2
			require.Error(t, q.Check(hashrate))
		}
		if f := tooFast.MostFinality(); f > 0 {
			q := p
			q.Rotation.Finality = f
			require.NoError(t, q.Check(hashrate))
			q.Rotation.Finality++
			require.Error(t, q.Check(hashrate))
		}
	})
}

// The example of the package's documentation, and what its error says.
func TestWorkedExample(t *testing.T) {
	p := Pool{
		Tier: shift.Dev, ND: 64, Work: 4.8e6,
		Rotation: Rotation{SealGrace: 10 * time.Second, Proof: 400 * time.Millisecond, Poll: 2 * time.Second, BlockTime: time.Second, Finality: 12},
	}
	require.Equal(t, 26400*time.Millisecond, p.Rotation.Time())
	require.Equal(t, "111 kH/s", Hashrate(p.MostHashrate()))
	require.InDelta(t, 133, p.ShareRate(10e6), 0.5)
	require.InDelta(t, 0.98, p.Refused(10e6), 0.005)
	require.EqualError(t, p.Check(10e6), "a pool of tier m16n64 with N_D = 64 keeps up with 111 kH/s, and 10 MH/s is expected: "+
		"a shift has room for 64 ledger shares and is full after 480ms, while a rotation can take 26s "+
		"(seal grace 10s, proof 400ms, 12 EVM blocks of 1s, polls 4s); 98 % of all ledger shares would be refused; "+
		"it would keep up with a tier of at least 4096 ledger shares, if its proofs take no longer")

	q := Pool{
		Tier: shift.Tier1k, ND: 4, Work: 4.8e6,
		Rotation: Rotation{SealGrace: 10 * time.Second, Proof: 7 * time.Second, Poll: 2 * time.Second, BlockTime: time.Second, Finality: 4},
	}
	require.Equal(t, 25*time.Second, q.Rotation.Time())
	require.Equal(t, "185 MH/s", Hashrate(q.MostHashrate()))
}

// Gas by the snapshots' figures: a pool of tier 1k that has a block a day, and one that
// finds every block of a fast chain and is bounded by its rotations.
func TestGasPerDay(t *testing.T) {
	const networkHashrate = 6e20
	slow := Pool{Tier: shift.Tier1k, ND: 1 << 15, Work: networkHashrate * 600, Rotation: Rotation{BlockTime: 12 * time.Second, Finality: 64}}
	g := slow.GasPerDay(networkHashrate/144, 32)
	require.InDelta(t, 1, g.BlocksFound, 1e-9)
	require.InDelta(t, float64(1<<15)/3584*578_000, float64(g.Posts), 5_000)
	require.EqualValues(t, 144*77_000, g.Headers)
	require.InDelta(t, 32*183_000, float64(g.Samples), 100)
	require.Equal(t, g.Posts+g.Headers+g.Rewards+g.Samples, g.Total())

	fast := Pool{Tier: shift.Dev, ND: 4, Work: 1e6, Rotation: Rotation{BlockTime: time.Second, Finality: 10}}
	g = fast.GasPerDay(1e9, 16)
	require.InDelta(t, 8640*529_000, float64(g.Posts), 1e7, "no more posts than rotations")
	require.InDelta(t, 86400*1000*77_000, float64(g.Headers), 1e6, "every block is the pool's")
}

func TestBrief(t *testing.T) {
	for d, want := range map[time.Duration]string{
		1234 * time.Microsecond: "1.2ms", 340 * time.Millisecond: "340ms", 26400 * time.Millisecond: "26s",
		90 * time.Minute: "1h30m0s", 72 * time.Hour: "3 days",
	} {
		require.Equal(t, want, brief(d))
	}
	require.Equal(t, "950 H/s", Hashrate(950))
	require.Equal(t, "600 EH/s", Hashrate(6e20))
}
