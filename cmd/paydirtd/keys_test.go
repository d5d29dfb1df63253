package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"paydirt/coordinator/daemon"
	"paydirt/prover"
	"paydirt/prover/provertest"
)

// What a pool may not be deployed with is refused before keys are made, which takes
// minutes at other tiers.
func TestKeysForAPoolAreLookedAtFirst(t *testing.T) {
	dev := provertest.Dir(t)
	cache := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", cache)
	open := func(chainID uint64, args ...string) (p *prover.Prover, err error) {
		a := &cli.App{
			Name: "x", Flags: deployOptions(), ExitErrHandler: func(*cli.Context, error) {},
			Action: func(c *cli.Context) error {
				tier, dir, failed := keysOf(c)
				require.NoError(t, failed)
				if err = checkKeys(c, dir, chainID); err == nil {
					p, err = openKeys(t.Context(), tier, dir)
				}
				return nil
			},
		}
		require.NoError(t, a.Run(append([]string{"x"}, args...)))
		return p, err
	}
	const realChain, developmentChain = 1, 1337

	_, err := open(realChain)
	require.ErrorIs(t, err, daemon.ErrUnsafeKeys)
	_, err = open(realChain, "--prover.keys", dev)
	require.ErrorIs(t, err, daemon.ErrUnsafeKeys)
	none := filepath.Join(t.TempDir(), "none")
	_, err = open(developmentChain, "--prover.keys", none)
	require.ErrorContains(t, err, "--prover.keys: prover: keys-missing: "+none)
	require.NoDirExists(t, none)
	made, err := os.ReadDir(cache)
	require.NoError(t, err)
	require.Empty(t, made)

	p, err := open(developmentChain, "--prover.keys", dev)
	require.NoError(t, err)
	require.True(t, p.Manifest().Unsafe())
	_, err = open(realChain, "--prover.keys", dev, "--prover.accept-forgeable-proofs")
	require.NoError(t, err)
}
