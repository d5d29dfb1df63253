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
		{10, 0, 20, 20, 1}, // never nothing
		{0, 0, 20, 1, 1},
	} {
		f := suggested(big.NewInt(c.base), big.NewInt(c.tip), LeastTip, big.NewInt(c.limit))
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

// replaces reports whether geth's pool lets a transaction take the place of another
// (core/txpool/legacypool/list.go, price bump 10): both fields rise, and each by a
// tenth, rounded down.
func replaces(old, f fees) bool {
	threshold := func(x *big.Int) *big.Int {
		y := new(big.Int).Mul(x, big.NewInt(110))
		return y.Div(y, big.NewInt(100))
	}
	return f.cap.Cmp(old.cap) > 0 && f.tip.Cmp(old.tip) > 0 && f.cap.Cmp(threshold(old.cap)) >= 0 && f.tip.Cmp(threshold(old.tip)) >= 0
}

// A bump is a strict rise that nodes accept, from any fees, none among them, and
// whatever the node suggests.
func TestF4EveryBumpIsARise(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old := fees{big.NewInt(rapid.Int64Range(0, 1<<50).Draw(t, "cap")), nil}
		old.tip = big.NewInt(rapid.Int64Range(0, old.cap.Int64()).Draw(t, "tip"))
		limit := big.NewInt(1 << 60)
		base := big.NewInt(rapid.Int64Range(0, 1<<50).Draw(t, "base fee"))
		hint := big.NewInt(rapid.Int64Range(0, 1<<50).Draw(t, "suggested tip"))
		least := big.NewInt(rapid.Int64Range(1, 1<<40).Draw(t, "least tip"))
		if f, ok := bumped(old, fees{new(big.Int), new(big.Int)}, limit); !ok || !replaces(old, f) {
			t.Fatalf("without a suggestion cap %s and tip %s do not replace %s and %s", f.cap, f.tip, old.cap, old.tip)
		}
		suggestion := suggested(base, hint, least, limit)
		if suggestion.tip.Cmp(least) < 0 || suggestion.tip.Cmp(hint) < 0 {
			t.Fatalf("a tip of %s, at least %s and %s", suggestion.tip, least, hint)
		}
		for range 8 {
			f, ok := bumped(old, suggestion, limit)
			if !ok || !replaces(old, f) {
				t.Fatalf("cap %s and tip %s do not replace %s and %s", f.cap, f.tip, old.cap, old.tip)
			}
			old = f
		}
	})
}
