package stratum

import (
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// simulation is a miner with a steady hash rate, whose shares come at random.
type simulation struct {
	hashrate float64 // hashes per second
	limits   limits
	start    float64 // first difficulty
}

// observed is what a simulation showed.
type observed struct {
	convergence time.Duration // until the expected rate stays in the band, 15 % wider for noise
	rate        float64       // shares per second from then on
	changes     int           // of the difficulty from then on
	burst       int           // shares in the first ten seconds
}

const (
	simulated   = 4 * time.Hour
	housekeeper = 10 * time.Second // how often the server looks at an idle connection
)

func (s simulation) run(seed uint64) observed {
	random := rand.New(rand.NewPCG(seed, 1))
	start := time.Unix(1_700_000_000, 0)
	now := start
	v := newVardiff(s.limits.clamp(s.start), now)
	ideal := s.hashrate / hashesPerDifficulty / targetRate
	out := observed{}
	shares := 0
	look := func() {
		d := v.next(s.limits, now)
		if d != v.difficulty {
			v.set(d, now)
			out.changes++
		}
		if rate := targetRate * ideal / d; rate < lowRate/1.15 || rate > highRate*1.15 {
			out.convergence, out.changes, shares = now.Sub(start), 0, 0
		}
	}
	tick := now.Add(housekeeper)
	for now.Sub(start) < simulated {
		mean := v.difficulty * hashesPerDifficulty / s.hashrate
		wait := random.ExpFloat64() * mean // without memory, so it may be drawn anew at every tick
		if next := now.Add(time.Duration(min(wait, 1e6) * float64(time.Second))); next.Before(tick) {
			now = next
			shares++
			if now.Sub(start) < 10*time.Second {
				out.burst++
			}
			v.accept(v.difficulty, now)
		} else {
			now = tick
			tick = tick.Add(housekeeper)
		}
		look()
	}
	out.rate = float64(shares) / (simulated - out.convergence).Seconds()
	return out
}

// vardiffRuns is how many miners are simulated for each line of the results.
const vardiffRuns = 10

var update = flag.Bool("update", false, "write testdata/vardiff.csv anew")

// The results over all hash rates are committed: testdata/vardiff.csv. To make them
// anew: go test ./coordinator/stratum -run TestVardiffOverAllHashrates -update
func TestVardiffOverAllHashrates(t *testing.T) {
	wide := limits{least: 1e-9, most: 1e30}
	results := []byte("hashrate,start_difficulty,worst_convergence_s,rate_error_percent,changes_per_hour,most_shares_in_first_10_s\n")
	for exponent := 5; exponent <= 16; exponent++ {
		for _, start := range []float64{1, 1e3, 1e6} {
			s := simulation{hashrate: math.Pow10(exponent), limits: wide, start: start}
			var worst, total observed
			for seed := range uint64(vardiffRuns) {
				got := s.run(seed)
				worst.convergence = max(worst.convergence, got.convergence)
				worst.burst = max(worst.burst, got.burst)
				total.rate += got.rate / vardiffRuns
				total.changes += got.changes
			}
			perHour := float64(total.changes) / vardiffRuns / simulated.Hours()
			results = fmt.Appendf(results, "%.0e,%.0e,%.0f,%+.1f,%.2f,%d\n", s.hashrate, start,
				worst.convergence.Seconds(), 100*(total.rate/targetRate-1), perHour, worst.burst)

			name := fmt.Sprintf("%.0e H/s from difficulty %.0e", s.hashrate, start)
			require.LessOrEqual(t, worst.convergence, 20*time.Minute, name)
			require.InEpsilon(t, targetRate, total.rate, 0.15, name)
			require.Less(t, perHour, 2.0, name)
			require.Less(t, worst.burst, 200, name)
		}
	}
	const golden = "testdata/vardiff.csv"
	if *update {
		require.NoError(t, os.WriteFile(golden, results, 0o644))
	}
	if runtime.GOARCH != "amd64" {
		t.Skip("another processor may fuse multiplications and additions: then the shares come a little otherwise")
	}
	committed, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(committed), string(results), "run with -update if this is meant")
}

func TestVardiffNeverPassesTheLedgerDifficulty(t *testing.T) {
	for seed := range uint64(3) {
		s := simulation{hashrate: 1e15, limits: limits{least: 1000, most: 8}, start: 1}
		random := rand.New(rand.NewPCG(seed, 2))
		now := time.Unix(1_700_000_000, 0)
		v := newVardiff(s.limits.clamp(1), now)
		for range 10_000 {
			now = now.Add(time.Duration(random.ExpFloat64() * float64(time.Millisecond)))
			v.accept(v.difficulty, now)
			d := v.next(s.limits, now)
			require.LessOrEqual(t, d, 8.0)
			v.set(d, now)
		}
	}
}

func TestVardiffFollowsRentedHashpower(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	l := limits{least: 1, most: 1e12}
	v := newVardiff(1000, now)
	for range 300 { // a steady miner at its difficulty
		now = now.Add(3333 * time.Millisecond)
		v.accept(1000, now)
		require.InEpsilon(t, 1000, v.next(l, now), 0.02)
	}
	arrived, shares := now, 0
	v.set(1000, now) // as after any earlier change
	for v.difficulty < 50_000 {
		now = now.Add(33 * time.Millisecond) // a hundred times as much
		shares++
		v.accept(v.difficulty, now)
		if d := v.next(l, now); d != v.difficulty {
			v.set(d, now)
		}
	}
	require.Less(t, now.Sub(arrived), 10*time.Second)
	require.Less(t, shares, 100)
}

func TestVardiffIsCalmForOlderShares(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	v := newVardiff(1000, now)
	for range 100 { // in flight when the difficulty rose from 1
		v.accept(1, now)
	}
	require.Equal(t, 1000.0, v.next(limits{1, 1e12}, now))
}

func TestLimits(t *testing.T) {
	require.Equal(t, 8.0, limits{least: 16, most: 8}.clamp(1), "the ledger difficulty wins")
	require.Equal(t, 16.0, limits{least: 16, most: 80}.clamp(1))
	require.Equal(t, 7.0, limits{least: 1, most: 7.9}.clamp(100), "rounded down, to the easier side")
	require.Equal(t, 0.125, limits{least: 0.1, most: 1}.clamp(0.125))
	require.Equal(t, 0.3, limits{least: 0.1, most: 0.3}.clamp(5))
}
