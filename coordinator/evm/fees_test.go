package evm

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestSuggestedFees(t *testing.T) {
	for _, c := range []struct{ base, tip, limit, cap, want int64 }{
		{10, 3, 100, 23, 3},
		{10, 3, 20, 20, 3}, // capped
		{10, 30, 20, 20, 20},
		{0, 1, 20, 1, 1},
	} {
		f := suggested(big.NewInt(c.base), big.NewInt(c.tip), big.NewInt(c.limit))
		require.EqualValues(t, c.cap, f.cap.Int64())
		require.EqualValues(t, c.want, f.tip.Int64())
	}
}

func TestBumpedFeesRiseEnoughForEveryNode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old := fees{big.NewInt(rapid.Int64Range(1, 1<<50).Draw(t, "cap")), nil}
		old.tip = big.NewInt(rapid.Int64Range(1, old.cap.Int64()).Draw(t, "tip"))
		hint := fees{big.NewInt(rapid.Int64Range(0, 1<<50).Draw(t, "hint cap")), nil}
		hint.tip = big.NewInt(rapid.Int64Range(0, 1<<50).Draw(t, "hint tip"))
		limit := big.NewInt(rapid.Int64Range(1, 1<<52).Draw(t, "limit"))
		f, ok := bumped(old, hint, limit)
		for _, p := range [][3]*big.Int{{old.cap, f.cap, hint.cap}, {old.tip, f.tip, hint.tip}} {
			// 8·new ≥ 9·old is a rise of 12.5 %
			if new(big.Int).Lsh(p[1], 3).Cmp(new(big.Int).Mul(p[0], big.NewInt(9))) < 0 {
				t.Fatalf("%s is less than 12.5 %% above %s", p[1], p[0])
			}
			if p[1].Cmp(p[2]) < 0 {
				t.Fatalf("%s is below the suggestion %s", p[1], p[2])
			}
		}
		if f.tip.Cmp(f.cap) > 0 {
			t.Fatal("tip above cap")
		}
		if ok != (f.cap.Cmp(limit) <= 0) {
			t.Fatal("limit")
		}
	})
}
