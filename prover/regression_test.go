package prover

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"
)

// assertForgedUnlessChecked makes a real proof of a false statement for the circuit
// that lacks the rule, which verifies, and shows that the circuit with the rule
// gives none. A forgery that was found once stays in a file of its own.
func assertForgedUnlessChecked(t *testing.T, forged *shiftWitness, rule string) {
	t.Helper()
	weak := shiftSystem(t, small.Miners, small.Leaves, rule)
	require.NoError(t, proveAndVerify(t, weak, forged.circuit()), "the forgery does not even pass without %s", rule)
	// Proving begins with a solution of the constraints.
	require.False(t, solves(t, shiftSystem(t, small.Miners, small.Leaves, ""), forged.circuit()))
}

// proveAndVerify makes keys, a proof by the lying prover, and verifies it.
func proveAndVerify(t *testing.T, system *cs.R1CS, assignment frontend.Circuit) error {
	t.Helper()
	var pk groth16.ProvingKey
	var vk groth16.VerifyingKey
	require.NoError(t, groth16.Setup(system, &pk, &vk))
	witness, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	require.NoError(t, err)
	proof, err := groth16.Prove(system, &pk, witness, backend.WithSolverOptions(lyingHints(t)...))
	if err != nil {
		return err
	}
	public, err := witness.Public()
	require.NoError(t, err)
	return groth16.Verify(proof, &vk, public.Vector().(fr.Vector))
}
