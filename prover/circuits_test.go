package prover

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
)

// What Open takes for this program's circuits are this program's circuits.
func TestCircuitTableIsCurrent(t *testing.T) {
	var b strings.Builder
	b.WriteString("tier,circuit,constraints,sha256\n")
	for _, tier := range []shift.Tier{shift.Dev, shift.Tier1k, shift.Tier4k} {
		circuits, err := Circuits(tier)
		require.NoError(t, err)
		for _, c := range circuits {
			fmt.Fprintf(&b, "%s,%s,%d,%s\n", tier, c.Name, c.System.GetNbConstraints(), c.Hash)
		}
	}
	if *update {
		require.NoError(t, os.WriteFile("circuits.csv", []byte(b.String()), 0o644))
		return
	}
	require.Equal(t, circuitTable, b.String(), "if this is meant: go test ./prover -run 'CircuitTable|ConstraintCounts' -update, and new keys and verifiers")
}

// A tier without a name has its circuits compiled, with the same outcome.
func TestHashOfACircuitThatIsNotInTheTable(t *testing.T) {
	circuits, err := Circuits(small)
	require.NoError(t, err)
	for i, c := range circuitsOf(small) {
		require.NotContains(t, known(), [2]string{c.tier.String(), c.file})
		hash, err := c.hash()
		require.NoError(t, err)
		require.Equal(t, circuits[i].Hash, hash)
	}
	for _, c := range circuitsOf(shift.Dev) {
		require.Contains(t, known(), [2]string{c.tier.String(), c.file})
	}
}
