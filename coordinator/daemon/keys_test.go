package daemon

import (
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
	"paydirt/prover"
)

func TestReceiptKey(t *testing.T) {
	operator, signer := devchain.Address(0), devchain.Address(1)
	require.NoError(t, CheckReceiptKey(evm.NewKey(devchain.Key(1)), operator, signer))
	require.ErrorContains(t, CheckReceiptKey(nil, operator, signer), "no key to sign receipts")
	require.ErrorContains(t, CheckReceiptKey(evm.NewKey(devchain.Key(0)), operator, operator), "is the operator's")
	require.ErrorContains(t, CheckReceiptKey(evm.NewKey(devchain.Key(2)), operator, signer), "hears those of "+signer.Hex())
}

func TestForgeableKeysAreRefusedWhereMoneyIs(t *testing.T) {
	unsafe, safe := prover.Manifest{Made: prover.MadeDevelopment}, prover.Manifest{Made: "ceremony"}
	require.True(t, unsafe.Unsafe())
	require.False(t, safe.Unsafe())
	require.NoError(t, CheckKeys(unsafe, 1337, false))
	require.NoError(t, CheckKeys(unsafe, 31337, false))
	require.ErrorIs(t, CheckKeys(unsafe, 1, false), ErrUnsafeKeys)
	require.NoError(t, CheckKeys(unsafe, 1, true))
	require.NoError(t, CheckKeys(safe, 1, false))
}
