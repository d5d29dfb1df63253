package bitcoin

import (
	"fmt"

	"github.com/holiman/uint256"
)

// TargetReason says why a number is not a target.
type TargetReason uint8

// The reasons of a TargetError.
const (
	// BitsNegative: the sign bit (bit 23) of nBits is set.
	BitsNegative TargetReason = iota + 1
	// BitsZero: the target would be 0, which no hash can be expected to meet.
	BitsZero
	// BitsOverflow: the target would pass 2^256 − 1.
	BitsOverflow
	// DifficultyRange: a stratum difficulty that is not a positive finite number.
	DifficultyRange
)

var targetReasons = [...]string{
	BitsNegative:    "bits-negative",
	BitsZero:        "bits-zero",
	BitsOverflow:    "bits-overflow",
	DifficultyRange: "difficulty-range",
}

// String returns the kebab-case name of the reason.
func (r TargetReason) String() string {
	if r == 0 || int(r) >= len(targetReasons) {
		return fmt.Sprintf("target-reason-%d", uint8(r))
	}
	return targetReasons[r]
}

// TargetError is the only error of TargetFromBits and TargetFromDifficulty.
type TargetError struct{ Reason TargetReason }

func (e *TargetError) Error() string { return "no target: " + e.Reason.String() }

// TargetFromBits expands nBits: with exponent e (top byte) and mantissa m (low 23
// bits) the target is m·256^(e−3), the division rounded down when e < 3. It
// refuses, with a *TargetError, what Bitcoin Core refuses: negative, zero and
// overflowing values. Whether a target is easier than a network allows is not
// its question; a header's nBits is compared with NextBits instead.
func TargetFromBits(bits uint32) (*uint256.Int, error) {
	exponent, mantissa := uint(bits>>24), uint64(bits&0x007fffff)
	if exponent <= 3 {
		mantissa >>= 8 * (3 - exponent)
	}
	target := uint256.NewInt(mantissa)
	switch {
	case mantissa == 0:
		return nil, &TargetError{BitsZero}
	case bits&0x00800000 != 0:
		return nil, &TargetError{BitsNegative}
	case exponent <= 3:
		return target, nil
	case uint(target.BitLen())+8*(exponent-3) > 256:
		return nil, &TargetError{BitsOverflow}
	}
	return target.Lsh(target, 8*(exponent-3)), nil
}

// BitsFromTarget returns the compact form of a target, its low bits cut off: the
// form that consensus compares.
func BitsFromTarget(t *uint256.Int) uint32 {
	size := uint(t.ByteLen())
	var mantissa uint64
	if size <= 3 {
		mantissa = t.Uint64() << (8 * (3 - size))
	} else {
		mantissa = new(uint256.Int).Rsh(t, 8*(size-3)).Uint64()
	}
	if mantissa&0x00800000 != 0 { // would read as a sign
		mantissa >>= 8
		size++
	}
	return uint32(size)<<24 | uint32(mantissa)
}

// Work returns ⌊2^256/(t+1)⌋, the expected number of hashes to meet target t ≥ 1.
func Work(t *uint256.Int) *uint256.Int {
	// 2^256 does not fit, so as Bitcoin Core does: ⌊(2^256 − t − 1)/(t+1)⌋ + 1.
	// For t = 2^256 − 1 the divisor wraps to 0, uint256 gives 0, and 1 is right.
	numerator := new(uint256.Int).Not(t)
	divisor := new(uint256.Int).AddUint64(t, 1)
	work := numerator.Div(numerator, divisor)
	return work.AddUint64(work, 1)
}

// LedgerTarget returns network·nd, the target that makes a share a ledger share,
// capped at 2^256 − 1. Every hash below it is a block with probability 1/nd,
// except on a network so easy that the cap is reached.
func LedgerTarget(network *uint256.Int, nd uint32) *uint256.Int {
	t, overflow := new(uint256.Int).MulOverflow(network, uint256.NewInt(uint64(nd)))
	if overflow {
		t.SetAllOne()
	}
	return t
}
