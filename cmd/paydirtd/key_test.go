package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

// deploy makes the key that signs receipts beside the configuration file, once, and
// run finds it there.
func TestReceiptKeyIsMadeOnce(t *testing.T) {
	dir := t.TempDir()
	with := func(f func(*cli.Context) error, args ...string) error {
		a := &cli.App{Name: "test", Flags: commonOptions(), Action: f}
		return a.Run(append([]string{"test", "--config", filepath.Join(dir, "paydirtd.toml")}, args...))
	}
	address := func(keep *common.Address) func(*cli.Context) error {
		return func(c *cli.Context) error {
			key, err := makeReceiptKey(c)
			if err == nil {
				*keep = key.Address()
			}
			return err
		}
	}
	load := func(c *cli.Context) error {
		_, err := receiptKey(c)
		return err
	}
	require.ErrorContains(t, with(load), "`paydirtd deploy` makes it")
	var first, second, other common.Address
	require.NoError(t, with(address(&first)))
	require.NoError(t, with(load))
	info, err := os.Stat(filepath.Join(dir, "receipts.key"))
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode())
	require.NoError(t, with(address(&second)))
	require.Equal(t, first, second, "a key that is there is kept")

	require.NoError(t, with(address(&other), "--receipts.key-file", filepath.Join(dir, "other.key")))
	require.NotEqual(t, first, other)
	require.Error(t, with(address(&other), "--receipts.key-file", filepath.Join(dir, "other.key", "below")))

	// What is there and is no key stays as it is.
	require.NoError(t, os.WriteFile(filepath.Join(dir, "bad"), []byte("no key"), 0o600))
	require.ErrorContains(t, with(address(&other), "--receipts.key-file", filepath.Join(dir, "bad")), "neither 64 hex digits")
	kept, err := os.ReadFile(filepath.Join(dir, "bad"))
	require.NoError(t, err)
	require.Equal(t, "no key", string(kept))
}
