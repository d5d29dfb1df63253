package amount

import (
	"fmt"
	"strings"

	"github.com/holiman/uint256"
)

// Parse reads whole units, digits with at most one point and no more than decimals
// digits after it, as base units: the inverse of [Format]. Parse("1.5", 8) is
// 150000000.
func Parse(text string, decimals uint8) (*uint256.Int, error) {
	whole, fraction, _ := strings.Cut(text, ".")
	if whole+fraction == "" || len(fraction) > int(decimals) || strings.Trim(whole+fraction, "0123456789") != "" {
		return nil, fmt.Errorf("%q is no amount: digits, with at most %d after a point", text, decimals)
	}
	digits := strings.TrimLeft(whole+fraction+strings.Repeat("0", int(decimals)-len(fraction)), "0")
	if digits == "" {
		return new(uint256.Int), nil
	}
	v, err := uint256.FromDecimal(digits)
	if err != nil {
		return nil, fmt.Errorf("%q is no amount: %w", text, err)
	}
	return v, nil
}
