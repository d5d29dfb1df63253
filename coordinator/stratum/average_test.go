package stratum

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestAverageHasNoTimeBias(t *testing.T) {
	start := time.Unix(1_700_000_000, 0)
	a := newAverage(5*time.Minute, start)
	for i := 1; i <= 3600; i++ {
		now := start.Add(time.Duration(i) * time.Second)
		a.add(now, 7)
		if i >= 10 {
			require.InEpsilon(t, 7, a.rate(now), 0.06, "after %d s", i)
		}
	}
	last := start.Add(time.Hour)
	require.InEpsilon(t, 7.0/2.718281828, a.rate(last.Add(5*time.Minute)), 0.01, "fades by e in one window")
	require.Less(t, a.rate(last.Add(time.Hour)), 0.001)
}

func TestAverageOfFirstInstantIsBounded(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	a := newAverage(time.Minute, now)
	require.Zero(t, a.rate(now))
	a.add(now, 5)
	require.InEpsilon(t, 5, a.rate(now), 0.01, "as if a second had passed")
	a.add(now.Add(-time.Minute), 5)
	require.InEpsilon(t, 10, a.rate(now), 0.01, "a clock that goes back does no harm")
}

func TestAverageOf(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	a := averageOf(time.Minute, 3, now.Add(-20*time.Second), now)
	require.InEpsilon(t, 3, a.rate(now), 1e-9)
}
