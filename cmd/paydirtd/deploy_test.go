package main

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/evm/devchain"
)

// An account that cannot pay for a deployment is refused, and named, before keys are made.
func TestDeployRefusesAnAccountThatCannotPay(t *testing.T) {
	evm, err := devchain.Start(devchain.Options{})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, evm.Close()) })
	client, err := chain.DialRPC(t.Context(), evm.URL())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	require.NoError(t, checkFunds(t.Context(), client, devchain.Address(0)))
	poor := common.HexToAddress("0x00000000000000000000000000000000000d157b")
	err = checkFunds(t.Context(), client, poor)
	require.ErrorContains(t, err, "the operator's account "+poor.Hex()+" holds 0 ETH")
	require.ErrorContains(t, err, "send it more")
}

// Making keys takes minutes. Ctrl-C ends it, and leaves no keys in part.
func TestMakingKeysCanBeInterrupted(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "none")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := openKeys(ctx, shift.Dev, dir)
	require.ErrorContains(t, err, "interrupted")
	require.NoDirExists(t, dir)
}
