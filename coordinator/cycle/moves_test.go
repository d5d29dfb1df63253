package cycle

import (
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/ledger"
)

var update = flag.Bool("update", false, "write states.md again")

const diagramFile = "states.md"

// The diagram that people read is the table that the driver obeys.
func TestDiagram(t *testing.T) {
	want := "# The life of a shift\n\nGenerated from the table in `moves.go` by `go test ./coordinator/cycle -run Diagram -update`.\n\n```mermaid\n" +
		Diagram() + "```\n"
	if *update {
		require.NoError(t, os.WriteFile(diagramFile, []byte(want), 0o644))
	}
	got, err := os.ReadFile(diagramFile)
	require.NoError(t, err)
	require.Equal(t, want, string(got))
}

func TestMoves(t *testing.T) {
	for from := ledger.StateNone; from <= ledger.StateFinal; from++ {
		for to := ledger.StateNone; to <= ledger.StateFinal; to++ {
			if to == ledger.StateNone || from < ledger.StateProven && to != from+1 {
				require.False(t, Allowed(from, to), "%s → %s", from, to)
			}
		}
		if from < ledger.StateFinal {
			require.True(t, Allowed(from, from+1), "%s → %s", from, from+1)
		}
	}
	require.False(t, Allowed(ledger.StateProven, ledger.StateSealed), "what is proven stays proven")
	require.False(t, Allowed(ledger.StateFinal, ledger.StatePosted))
	table := Moves()
	table[0].To = ledger.StateFinal
	require.False(t, Allowed(ledger.StateNone, ledger.StateFinal), "the table is a copy")
}
