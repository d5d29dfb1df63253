package prover

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRulesHaveNamesOfTheirOwn(t *testing.T) {
	for _, names := range [][]string{ruleNames(shiftRules), ruleNames(settleRules)} {
		seen := map[string]bool{"": true}
		for _, n := range names {
			require.False(t, seen[n], n)
			seen[n] = true
		}
	}
	c := NewShiftCircuit(small)
	c.without = "misspelt"
	_, err := compile(c)
	require.Error(t, err, "a test that leaves out nothing would pass for nothing")
}
