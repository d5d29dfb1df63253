package bitcoin

import (
	"math"
	"math/big"

	"github.com/holiman/uint256"
)

// difficultyOne is the target of stratum difficulty 1: 0xFFFF·2^208.
var difficultyOne = new(big.Int).Lsh(big.NewInt(0xffff), 208)

// TargetFromDifficulty returns ⌈0xFFFF·2^208 / d⌉, at most 2^256 − 1. The division
// is exact and rounded up, to the easier side, so that a share which meets the
// difficulty that a miner was told is never judged too low. d must be positive and
// finite; the error is a *TargetError.
func TargetFromDifficulty(d float64) (*uint256.Int, error) {
	if !(d > 0) || math.IsInf(d, 0) {
		return nil, &TargetError{DifficultyRange}
	}
	r := new(big.Rat).SetFloat64(d) // exact: every finite float64 is a fraction
	numerator := new(big.Int).Mul(difficultyOne, r.Denom())
	quotient, remainder := numerator.QuoRem(numerator, r.Num(), new(big.Int))
	if remainder.Sign() != 0 {
		quotient.Add(quotient, big.NewInt(1))
	}
	target, overflow := uint256.FromBig(quotient)
	if overflow {
		target.SetAllOne()
	}
	return target, nil
}

// DifficultyFromTargetRoundedDown returns the greatest float64 that is not above
// 0xFFFF·2^208 / t, for t ≥ 1. So TargetFromDifficulty of the result is t or
// easier: a connection whose difficulty was set from the ledger target misses no
// ledger share.
func DifficultyFromTargetRoundedDown(t *uint256.Int) float64 {
	one := new(big.Float).SetInt(difficultyOne)
	quotient := new(big.Float).SetPrec(53).SetMode(big.ToNegativeInf)
	d, _ := quotient.Quo(one, new(big.Float).SetInt(t.ToBig())).Float64()
	return d
}
