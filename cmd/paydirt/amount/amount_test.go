package amount_test

import (
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/amount"
)

func TestFormat(t *testing.T) {
	for _, c := range []struct {
		units    string
		decimals uint8
		want     string
	}{
		{"0", 8, "0.00000000"},
		{"1", 8, "0.00000001"},
		{"99999999", 8, "0.99999999"},
		{"100000000", 8, "1.00000000"},
		{"150000001", 8, "1.50000001"},
		{"5", 0, "5"},
		{"340282366920938463463374607431768211455", 18, "340282366920938463463.374607431768211455"},
	} {
		require.Equal(t, c.want, amount.Format(uint256.MustFromDecimal(c.units), c.decimals), c.units)
	}
}
