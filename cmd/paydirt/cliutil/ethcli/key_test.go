package ethcli_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/cmd/paydirt/cliutil/ethcli"
)

func TestPassword(t *testing.T) {
	file := filepath.Join(t.TempDir(), "pw")
	require.NoError(t, os.WriteFile(file, []byte(" two words \r\nsecond line\n"), 0o600))
	got, err := ethcli.Password(file)
	require.NoError(t, err)
	require.Equal(t, " two words ", got)

	_, err = ethcli.Password(filepath.Join(t.TempDir(), "absent"))
	require.ErrorIs(t, err, os.ErrNotExist)
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	_, err = ethcli.Password(file)
	require.Error(t, err, "an empty file holds no password")

	_, err = ethcli.Password("")
	require.Error(t, err)
	t.Setenv(cliutil.PasswordEnv, "from env")
	got, err = ethcli.Password("")
	require.NoError(t, err)
	require.Equal(t, "from env", got)
}
