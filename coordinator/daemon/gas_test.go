package daemon

import (
	"math/big"
	"testing"
	"time"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"paydirt/coordinator/core/bond"
	"paydirt/coordinator/evm"
)

func testGas(h *evm.Health, pace *time.Duration, now *time.Time) *gasWatch {
	return &gasWatch{
		terms:  bond.Terms{Leaves: 4096, ND: 1 << 18, Samples: 32, SharePrice: uint256.NewInt(1)},
		health: func() evm.Health { return *h }, pace: func() time.Duration { return *pace }, now: func() time.Time { return *now },
	}
}

const gwei = 1_000_000_000

// The level follows the balance, and since is when it changed.
func TestN2GasMoneyIsWarnedOfBeforeItIsGone(t *testing.T) {
	now, pace := time.Unix(1e9, 0), 6*time.Hour
	h := &evm.Health{}
	g := testGas(h, &pace, &now)
	g.look()
	require.Equal(t, gasUnknown, g.State().Level)

	ether := new(big.Int).Mul(big.NewInt(gwei), big.NewInt(gwei))
	*h = evm.Health{Balance: ether, BaseFee: big.NewInt(10 * gwei), Tip: big.NewInt(gwei), GasUsed: map[string]uint64{"post": 2_000_000}}
	g.look()
	st := g.State()
	require.Equal(t, gasOK, st.Level)
	require.EqualValues(t, 11*gwei, st.Price.Int64())
	// 2,000,000 for the post, 36 headers, and a 64th of a reward.
	reward := uint64(4*1_700_000 + 150_000 + 240_000 + 200_000 + 100_000 + 600_000)
	gas := uint64(2_000_000+36*headerGas) + (reward+63)/64
	require.Equal(t, new(big.Int).SetUint64(gas*11*gwei), st.ShiftCost)
	shifts := new(big.Int).Div(ether, st.ShiftCost).Int64()
	require.InDelta(t, float64(shifts)*pace.Hours(), st.Lasts.Hours(), pace.Hours())
	require.Equal(t, new(big.Int).SetUint64(2_500_000*21*gwei), st.PostNeeds)

	now = now.Add(time.Hour)
	low := now
	h.Balance = new(big.Int).Mul(st.ShiftCost, big.NewInt(11)) // 66 hours
	g.look()
	require.Equal(t, gasLow, g.State().Level)
	now = now.Add(time.Hour)
	g.look()
	require.Equal(t, low, g.State().Since)

	h.Balance = new(big.Int).Sub(st.PostNeeds, big.NewInt(1))
	g.look()
	require.Equal(t, gasEmpty, g.State().Level)
	require.Error(t, g.State().Short)

	// There would be enough, but a transaction was refused for lack of it.
	h.Balance, h.Short = ether, &evm.FundsError{Have: big.NewInt(1), Need: big.NewInt(2)}
	g.look()
	require.Equal(t, gasEmpty, g.State().Level)
	h.Short = nil
	g.look()
	require.Equal(t, gasOK, g.State().Level)
	require.NoError(t, g.State().Short)
}

// More money lasts longer, dearer gas less long, and nothing overflows.
func TestN2GasMoneyIsMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pace := time.Duration(rapid.Int64Range(0, int64(10_000*time.Hour)).Draw(t, "pace"))
		now := time.Unix(1e9, 0)
		wei := func(name string) *big.Int {
			return new(big.Int).Lsh(big.NewInt(rapid.Int64Range(1, 1<<40).Draw(t, name)), uint(rapid.IntRange(0, 60).Draw(t, name+" magnitude")))
		}
		h := evm.Health{Balance: wei("balance"), BaseFee: wei("base fee"), Tip: wei("tip")}
		g := testGas(&h, &pace, &now)
		a := g.judge(h, pace)
		if a.Lasts < 0 || a.ShiftCost.Sign() <= 0 {
			t.Fatalf("%+v", a)
		}
		richer := h
		richer.Balance = new(big.Int).Add(h.Balance, wei("more"))
		if b := g.judge(richer, pace); b.Lasts < a.Lasts || a.Level == gasOK && b.Level != gasOK {
			t.Fatalf("richer: %+v after %+v", b, a)
		}
		dearer := h
		dearer.BaseFee = new(big.Int).Add(h.BaseFee, wei("more"))
		if b := g.judge(dearer, pace); b.Lasts > a.Lasts || b.Level == gasOK && a.Level != gasOK {
			t.Fatalf("dearer: %+v after %+v", b, a)
		}
	})
}
