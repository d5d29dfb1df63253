package daemon

import (
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/prover"
)

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
