package prover

import (
	"testing"

	"github.com/consensys/gnark/constraint"
	"github.com/stretchr/testify/require"
)

// The tally argument is sound only if every wire of it is fixed before x is drawn.
// No forgery by assignment can show that one is missing, as the test prover could
// choose it freely only after the hash: so look at the commitment itself.
func TestTallyIsCommittedTo(t *testing.T) {
	system := shiftSystem(t, small.Miners, small.Leaves, "")
	commitments := system.CommitmentInfo.(constraint.Groth16Commitments)
	require.Len(t, commitments, 1)
	committed := map[int]bool{}
	for _, wire := range commitments[0].PrivateCommitted {
		committed[wire] = true
	}
	// Wires are the constant one, the public inputs, then the fields of the circuit
	// in order.
	wire := system.GetNbPublicVariables()
	for _, field := range []struct {
		name string
		size int
		must bool
	}{
		{"IDs", small.Leaves, true},
		{"Keys", small.Leaves, false},
		{"Valid", small.Leaves, true},
		{"Counts", small.Miners, true},
	} {
		for i := range field.size {
			require.Equal(t, field.must, committed[wire], "%s[%d]", field.name, i)
			wire++
		}
	}
	require.Equal(t, system.GetNbPublicVariables()+system.GetNbSecretVariables(), wire)
}

// The contract's verifier takes exactly one commitment, and none of the public
// inputs in it.
func TestOneCommitment(t *testing.T) {
	for name, info := range map[string]constraint.Commitments{
		"shift":  shiftSystem(t, small.Miners, small.Leaves, "").CommitmentInfo,
		"settle": settleSystem(t, testMiners, "").CommitmentInfo,
	} {
		commitments := info.(constraint.Groth16Commitments)
		require.Len(t, commitments, 1, name)
		require.Empty(t, commitments[0].PublicAndCommitmentCommitted, name)
	}
}
