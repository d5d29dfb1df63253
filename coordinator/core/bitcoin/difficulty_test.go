package bitcoin

import (
	"math"
	"math/big"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestTargetFromDifficultyRoundsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := math.Exp(rapid.Float64Range(-20, 80).Draw(t, "ln d"))
		target, err := TargetFromDifficulty(d)
		require.NoError(t, err)
		// target−1 < 0xFFFF·2^208/d ≤ target, exactly.
		exact := new(big.Rat).Quo(new(big.Rat).SetInt(difficultyOne), new(big.Rat).SetFloat64(d))
		low := new(big.Rat).SetInt(new(uint256.Int).SubUint64(target, 1).ToBig())
		high := new(big.Rat).SetInt(target.ToBig())
		require.Positive(t, exact.Cmp(low))
		require.LessOrEqual(t, exact.Cmp(high), 0)
		// Back again it is never more than was asked for.
		require.LessOrEqual(t, DifficultyFromTargetRoundedDown(target), d)
	})
}

func TestNoLedgerShareIsMissed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ledger := anyTarget(t)
		d := DifficultyFromTargetRoundedDown(ledger)
		target, err := TargetFromDifficulty(d)
		require.NoError(t, err)
		require.False(t, target.Lt(ledger), "the connection's target is harder than the ledger's")
		// And it is the greatest such float64.
		exact := new(big.Rat).SetFrac(difficultyOne, ledger.ToBig())
		require.LessOrEqual(t, new(big.Rat).SetFloat64(d).Cmp(exact), 0)
		require.Positive(t, new(big.Rat).SetFloat64(math.Nextafter(d, math.Inf(1))).Cmp(exact))
	})
}

func TestTargetFromDifficultyRefuses(t *testing.T) {
	for _, d := range []float64{0, math.Copysign(0, -1), -1, -5e-324, math.NaN(), math.Inf(1), math.Inf(-1)} {
		_, err := TargetFromDifficulty(d)
		require.EqualError(t, err, "no target: difficulty-range", "%v", d)
	}
}
