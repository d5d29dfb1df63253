package chain_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/bindings"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
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
}

// Keys of a tier that nothing was ever compiled for have verifiers that take its
// proofs and no others.
func TestVerifiersOfOtherKeys(t *testing.T) {
	tier := shift.Tier{Miners: 32, Leaves: 16}
	p, err := prover.OpenDevelopment(tier, t.TempDir()+"/keys", nil)
	require.NoError(t, err)
	code, err := chain.VerifiersOf(p.Constants())
	require.NoError(t, err)

	sealed, err := shift.Seal(tier, 1, nil, nil)
	require.NoError(t, err)
	pool := state.Pool{ChainID: 1337, Distributor: common.Address{1}, Tier: tier}
	in := pool.ShiftInputs(state.NewShift(sealed, common.Hash{1}, common.Hash{}, common.Hash{2}))
	proof, err := p.ProveShift(t.Context(), sealed, in)
	require.NoError(t, err)
	require.NoError(t, code.VerifyShift(in, proof))

	earned := make([]*uint256.Int, tier.Miners)
	for m := range earned {
		earned[m] = new(uint256.Int)
	}
	st := prover.SettleStatement{Earned: earned, Amount: uint256.NewInt(9)}
	st.Window.Weights[7], st.Window.Counts[7] = 1, []uint16{2, 1}
	split, err := pplns.SplitRoundedDown(st.Amount, st.Window, tier.Miners)
	require.NoError(t, err)
	var roots [state.Window]fr.Element
	for k := range roots {
		roots[k] = (&shift.Sealed{Tier: tier, Counts: st.Window.Counts[k]}).CountsRoot()
	}
	st.Inputs = state.NewSettleInputs(state.EarnTree(earned).Root(), state.EarnTree(split.Quotients).Root(),
		roots, st.Window.Weights, st.Amount, split.Credited)
	settled, err := p.ProveSettle(t.Context(), st)
	require.NoError(t, err)
	require.NoError(t, code.VerifySettle(st.Inputs, settled))

	var revert *evm.RevertError
	dev, err := prover.OpenVerifier(provertest.Dir(t))
	require.NoError(t, err)
	other, err := chain.VerifiersOf(dev.Constants())
	require.NoError(t, err)
	require.ErrorAs(t, other.VerifyShift(in, proof), &revert)
	require.ErrorAs(t, other.VerifySettle(st.Inputs, settled), &revert)
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
		require.ErrorAs(t, spoiled.VerifySettle(st.Inputs, settled), &revert, "constant %d", i)
	}
}
