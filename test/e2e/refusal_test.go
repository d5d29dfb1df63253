package e2e

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/test/harness"
)

// What is wrong with a configuration is said clearly before a door opens, with an
// exit code that is not 0. A stop is told to the miners and exits with 0.
func TestRefusalsAndTheStop(t *testing.T) {
	t.Parallel()
	p := startPool(t)
	minerKey, err := p.MinerKeyFile(0)
	require.NoError(t, err)
	unknownKey := filepath.Join(p.Dir, "unknown.toml")
	config, err := os.ReadFile(p.Config)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(unknownKey, []byte(strings.Replace(string(config), "finality", "finalty", 1)), 0o600))
	elsewhere := []string{"--data-dir", filepath.Join(p.Dir, "elsewhere"), "--stratum.listen", "127.0.0.1:0", "--http.listen", "127.0.0.1:0"}

	for name, test := range map[string]struct {
		args []string
		want string
	}{
		"no contract there":     {append([]string{"--evm.pool", "0x000000000000000000000000000000000000dEaD"}, elsewhere...), "no contract at 0x000000000000000000000000000000000000dEaD"},
		"no pool there":         {append([]string{"--evm.pool", p.chain.Info().Asset.Hex()}, elsewhere...), "is no Paydirt pool"},
		"no address":            {[]string{"--evm.pool", "0x12"}, `not "0x12"`},
		"not the operator":      {append([]string{"--evm.key-file", minerKey}, elsewhere...), "the pool's operator is"},
		"no key":                {[]string{"--evm.key-file", filepath.Join(p.Dir, "nothing")}, "--evm.key-file: "},
		"no finality":           {[]string{"--evm.finality", "0"}, "--evm.finality is at least 1"},
		"no such option":        {[]string{"--config", unknownKey}, "evm.finalty: no such option"},
		"too long a text":       {append([]string{"--pool.text", strings.Repeat("x", 56)}, elsewhere...), "pool.text"},
		"no Bitcoin node":       {append([]string{"--bitcoin.node", "ftp://127.0.0.1"}, elsewhere...), "bitcoin.node"},
		"the same directory":    {elsewhere[2:], "another process works on this directory"},
		"the miners' port used": {append(elsewhere[:2:2], "--http.listen", "127.0.0.1:0"), "stratum.listen: "},
		"the API's port used":   {append(elsewhere[:2:2], "--stratum.listen", "127.0.0.1:0"), "http.listen: "},
	} {
		t.Run(name, func(t *testing.T) {
			require.ErrorContains(t, p.runDaemon(test.args...), test.want)
		})
	}

	t.Run("an audit of nothing", func(t *testing.T) {
		out, err := p.Anyone(p.ctx, "audit", "--pool", "0x000000000000000000000000000000000000dEaD")
		require.Equal(t, 2, exitCode(err), "%v", err)
		require.Contains(t, string(out), "no-pool")
	})
	t.Run("a miner without an address", func(t *testing.T) {
		bob := newForeignMiner(p.Stratum, "bob.rig1", 1000)
		require.ErrorContains(t, bob.session(p.ctx), "unauthorized")
	})
	t.Run("a claim of nobody", func(t *testing.T) {
		key, err := p.MinerKeyFile(3)
		require.NoError(t, err)
		out, err := p.Anyone(p.ctx, "claim", "--key", key)
		require.Equal(t, 1, exitCode(err))
		payee, _ := harness.Miner(3)
		require.Contains(t, string(out), payee.Hex())
	})

	t.Run("the stop", func(t *testing.T) {
		miner, _ := p.mine(0, 200_000)
		p.eventually("shares", func() bool { return miner.acceptedCount() > 3 })
		require.NoError(t, p.Daemon.Stop(), "exit code 0")
		p.eventually("the miner to be told", func() bool { return strings.Contains(strings.Join(miner.said(), "\n"), "stop") })
		require.Zero(t, miner.inFlight())
	})

	t.Run("the ledger of another pool", func(t *testing.T) {
		before, err := os.ReadFile(p.Config)
		require.NoError(t, err)
		_, err = p.Operator(p.ctx, "deploy", "--deploy.network", "signet", "--deploy.nd", "64", "--deploy.hashrate", "100k")
		require.NoError(t, err)
		require.ErrorContains(t, p.runDaemon(), "it belongs to distributor "+p.Address.Hex())
		require.NoError(t, os.WriteFile(p.Config, before, 0o600))
		require.NoError(t, p.StartDaemon(p.ctx))
	})
}

// runDaemon runs a second paydirtd that is to refuse, and returns what it said.
func (p *pool) runDaemon(args ...string) error {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, time.Minute)
	defer cancel()
	_, err := p.Operator(ctx, "run", args...)
	require.Equal(p.t, 1, exitCode(err), "%v", err)
	return err
}
