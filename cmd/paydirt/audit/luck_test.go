package audit

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestBinomialAtMost(t *testing.T) {
	for _, c := range []struct {
		k, n int
		p    float64
		want float64
	}{
		{0, 1, 0.5, 0.5},
		{1, 2, 0.5, 0.75},
		{2, 4, 0.25, 0.94921875},
		{4, 4, 0.25, 1},
		{0, 0, 0.25, 1},
		{0, 100, 0.01, 0.3660323412732292},
		{3, 4, 1, 0},
		{4, 4, 1, 1},
	} {
		require.InDelta(t, c.want, binomialAtMost(c.k, c.n, c.p), 1e-9, c)
	}
}

func TestLuckOfALongHistory(t *testing.T) {
	l := newLuck(1_000_000, 30, 32768)
	require.InDelta(t, 30.5, l.Expected, 0.1)
	require.InDelta(t, 0.5, l.AtMost, 0.1)
	require.Less(t, newLuck(1_000_000, 5, 32768).AtMost, 1e-6, "withheld blocks show")
}
