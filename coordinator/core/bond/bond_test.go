package bond

import (
	"math"
	"math/big"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func drawTerms(t *rapid.T) Terms {
	return Terms{
		Leaves:     rapid.Uint32Range(16, 1<<15).Draw(t, "leaves"),
		ND:         rapid.Uint32Range(1, 1<<24).Draw(t, "nd"),
		Samples:    rapid.Uint8Range(16, 32).Draw(t, "samples"),
		SharePrice: uint256.NewInt(rapid.Uint64Range(1, 1<<40).Draw(t, "price")),
	}
}

// ceil is ⌈a/b⌉ in big integers.
func ceil(a *big.Int, b int64) *big.Int {
	q, r := new(big.Int).DivMod(a, big.NewInt(b), new(big.Int))
	if r.Sign() > 0 {
		q.Add(q, big.NewInt(1))
	}
	return q
}

// The formulas of the package documentation in big integers.
func TestFormulas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := drawTerms(t)
		require.NoError(t, terms.Validate())
		unsettled := uint256.NewInt(rapid.Uint64().Draw(t, "unsettled"))
		u, p, k := unsettled.ToBig(), terms.SharePrice.ToBig(), int64(terms.Samples)
		value := new(big.Int).Mul(p, big.NewInt(int64(terms.Leaves)))

		penalty := new(big.Int).Add(value, ceil(u, k))
		require.Zero(t, penalty.Cmp(terms.PenaltyRoundedUp(unsettled).ToBig()))

		v := new(big.Int).Add(u, new(big.Int).Mul(p, big.NewInt(int64(terms.ND))))
		required := new(big.Int).Lsh(value, 2)
		required.Add(required, new(big.Int).Lsh(ceil(v, k), 1))
		require.Zero(t, required.Cmp(terms.RequiredRoundedUp(unsettled).ToBig()))

		count := rapid.Uint32Range(0, terms.Leaves).Draw(t, "count")
		comp := new(big.Int).Mul(p, big.NewInt(int64(count)))
		require.Zero(t, comp.Cmp(terms.Compensation(count).ToBig()))

		taken := uint256.NewInt(rapid.Uint64().Draw(t, "taken"))
		bounty := taken.ToBig()
		if bounty.Cmp(value) > 0 {
			bounty.Set(value)
		}
		bounty.Div(bounty, big.NewInt(10))
		require.Zero(t, bounty.Cmp(terms.BountyRoundedDown(taken).ToBig()))
	})
}

// What the bond must hold pays for two convictions of full shifts, with the money that
// is there and a block beyond.
func TestRequiredPaysForTwoConvictions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := drawTerms(t)
		unsettled := uint256.NewInt(rapid.Uint64().Draw(t, "unsettled"))
		later := new(uint256.Int).Mul(uint256.NewInt(uint64(terms.ND)), terms.SharePrice)
		one := terms.PenaltyRoundedUp(later.Add(later, unsettled))
		one.Add(one, terms.Compensation(terms.Leaves))
		require.Equal(t, one.Lsh(one, 1), terms.RequiredRoundedUp(unsettled))
	})
}

// f·(1−f)^K ≤ (1 − (1−f)^K)/K for every number of inventions in a window: the reason
// for the penalty, in exact integers for a window of 1,000 shares.
func TestNoFractionPays(t *testing.T) {
	const window = 1000
	for _, k := range []int64{16, 24, 32} {
		all := new(big.Int).Exp(big.NewInt(window), big.NewInt(k), nil)
		for fakes := int64(1); fakes <= window; fakes++ {
			pass := new(big.Int).Exp(big.NewInt(window-fakes), big.NewInt(k), nil)
			gain := new(big.Int).Mul(pass, big.NewInt(fakes*k))
			loss := new(big.Int).Mul(new(big.Int).Sub(all, pass), big.NewInt(window))
			require.LessOrEqual(t, gain.Cmp(loss), 0, "%d fakes, %d samples", fakes, k)
		}
	}
}

// The other inequality: q + q² ≥ K·f·(1 − q⁸), the reason for two penalties. One would
// not do.
func TestTwoPenaltiesAreEnough(t *testing.T) {
	for _, k := range []float64{16, 24, 32} {
		one := true
		for f := 0.0001; f < 1; f += 0.0001 {
			q := 1 - math.Pow(1-f, k)
			won := k * f * (1 - math.Pow(q, 8))
			require.GreaterOrEqual(t, q+q*q, won, "%v of %v", f, k)
			one = one && q >= won
		}
		require.False(t, one)
	}
}

func TestValidate(t *testing.T) {
	good := Terms{Leaves: 64, ND: 64, Samples: 16, SharePrice: uint256.NewInt(1)}
	require.NoError(t, good.Validate())
	for name, spoil := range map[string]func(*Terms){
		"leaves":  func(t *Terms) { t.Leaves = 0 },
		"nd":      func(t *Terms) { t.ND = 0 },
		"samples": func(t *Terms) { t.Samples = 0 },
		"price":   func(t *Terms) { t.SharePrice = nil },
		"zero":    func(t *Terms) { t.SharePrice = new(uint256.Int) },
		"wide":    func(t *Terms) { t.SharePrice = new(uint256.Int).Lsh(uint256.NewInt(1), 128) },
	} {
		bad := good
		spoil(&bad)
		require.Error(t, bad.Validate(), name)
	}
}

// The number of posts is exactly that up to which the requirement is met.
func TestPostsRoundedDown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms := drawTerms(t)
		unsettled := uint256.NewInt(rapid.Uint64Range(0, 1<<50).Draw(t, "unsettled"))
		held := terms.RequiredRoundedUp(unsettled)
		step := rapid.Uint64Range(0, 50).Draw(t, "shifts")
		more := new(uint256.Int).Div(new(uint256.Int).Mul(terms.ShiftValue(), uint256.NewInt(2*step)), uint256.NewInt(uint64(terms.Samples)))
		held.Add(held, more)
		slack := rapid.Uint64Range(0, 3).Draw(t, "slack")
		if rapid.Bool().Draw(t, "less") {
			held.SubUint64(held, slack)
		} else {
			held.AddUint64(held, slack)
		}
		covers := func(posts uint64) bool {
			u := new(uint256.Int).Mul(terms.ShiftValue(), uint256.NewInt(posts-1))
			return !held.Lt(terms.RequiredRoundedUp(u.Add(u, unsettled)))
		}
		m := terms.PostsRoundedDown(held, unsettled)
		require.True(t, m == 0 || covers(m), "%d posts", m)
		require.False(t, covers(m+1), "%d posts", m+1)
	})
}
