package chain_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/bindings"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/evm"
	"paydirt/prover"
	"paydirt/prover/provertest"
)

// The keys of the development tier make the compiled verifiers, byte by byte.
func TestVerifiersOfTheTemplatesKeys(t *testing.T) {
	keys, err := prover.OpenVerifier(provertest.Dir(t))
	require.NoError(t, err)
	code, err := chain.VerifiersOf(keys.Constants())
	require.NoError(t, err)
	require.Equal(t, bindings.Deployed("ShiftVerifierM16N64"), code.Shift)
	require.Equal(t, bindings.Deployed("SettleVerifierM16"), code.Settle)
	require.True(t, code.Development())
	require.True(t, chain.Verifiers{Shift: []byte{1}, Settle: code.Settle}.Development(), "one of them is enough to forge")
}

// Keys of a tier that nothing was ever compiled for have verifiers that take its
// proofs and no others.
func TestVerifiersOfOtherKeys(t *testing.T) {
	tier := shift.Tier{Miners: 32, Leaves: 16}
	p, err := prover.OpenDevelopment(tier, t.TempDir()+"/keys", nil)
	require.NoError(t, err)
	code, err := chain.VerifiersOf(p.Constants())
	require.NoError(t, err)
	require.False(t, code.Development(), "not of a tier with a name")

	trial, err := p.Trial(t.Context())
	require.NoError(t, err)
	in, proof, settleIn, settled := trial.Shift, trial.ShiftProof, trial.Settle, trial.SettleProof
	require.NoError(t, code.Try(in, proof, settleIn, settled))

	var revert *evm.RevertError
	dev, err := prover.OpenVerifier(provertest.Dir(t))
	require.NoError(t, err)
	other, err := chain.VerifiersOf(dev.Constants())
	require.NoError(t, err)
	require.ErrorAs(t, other.VerifyShift(in, proof), &revert)
	require.ErrorAs(t, other.VerifySettle(settleIn, settled), &revert)
	var wrong *chain.VerifierError
	require.ErrorAs(t, other.Try(in, proof, settleIn, settled), &wrong)
	require.ErrorAs(t, chain.Verifiers{Shift: code.Shift, Settle: other.Settle}.Try(in, proof, settleIn, settled), &wrong)
	stop := []byte{0x00} // takes everything
	require.ErrorAs(t, chain.Verifiers{Shift: stop, Settle: code.Settle}.Try(in, proof, settleIn, settled), &wrong)
	require.ErrorAs(t, chain.Verifiers{Shift: code.Shift, Settle: stop}.Try(in, proof, settleIn, settled), &wrong)
	// Every constant counts.
	for i := range p.Constants().Shift {
		keys := p.Constants()
		keys.Shift = append([][32]byte{}, keys.Shift...)
		keys.Shift[i][31] ^= 1
		spoiled, err := chain.VerifiersOf(keys)
		require.NoError(t, err)
		require.ErrorAs(t, spoiled.VerifyShift(in, proof), &revert, "constant %d", i)
	}
	for i := range p.Constants().Settle {
		keys := p.Constants()
		keys.Settle = append([][32]byte{}, keys.Settle...)
		keys.Settle[i][31] ^= 1
		spoiled, err := chain.VerifiersOf(keys)
		require.NoError(t, err)
		require.ErrorAs(t, spoiled.VerifySettle(settleIn, settled), &revert, "constant %d", i)
	}
}
