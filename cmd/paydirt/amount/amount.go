// Package amount writes sums of money for people, by integer arithmetic alone.
//
// Everywhere else in the project an amount is an integer of base units; the unit
// that people know is 10^decimals of them. JSON output keeps base units.
package amount

import (
	"strings"

	"github.com/holiman/uint256"
)

// Format returns v base units in whole units, exactly: the integer part and all
// the decimals that the asset has, none rounded away. Format(150000001, 8) is
// "1.50000001", Format(5, 0) is "5".
func Format(v *uint256.Int, decimals uint8) string {
	digits := v.Dec()
	n := int(decimals)
	if n == 0 {
		return digits
	}
	if len(digits) <= n {
		digits = strings.Repeat("0", n+1-len(digits)) + digits
	}
	return digits[:len(digits)-n] + "." + digits[len(digits)-n:]
}
