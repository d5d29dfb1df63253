package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/node/btcdtest"
)

// deployOn runs deploy against Bitcoin nodes, and an EVM node that does not answer: an
// error that speaks of that one has come past the check of the Bitcoin nodes.
func deployOn(t *testing.T, network string, urls ...string) error {
	key := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(key, []byte(testKey), 0o600))
	args := []string{"paydirtd", "deploy", "--config", emptyFile(t), "--evm.key-file", key,
		"--evm.rpc", "http://127.0.0.1:1", "--deploy.network", network}
	for _, url := range urls {
		args = append(args, "--bitcoin.node", url)
	}
	a := app()
	a.Writer, a.ErrWriter = io.Discard, io.Discard
	return a.Run(args)
}

func startBitcoin(t *testing.T, nodes int, chain []string) []string {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	network, err := btcdtest.StartOn(ctx, t.TempDir(), nodes, chain)
	require.NoError(t, err)
	t.Cleanup(network.Stop)
	return network.URLs()
}

// A pool is not deployed for another network than that of the nodes.
func TestN8DeployRefusesANodeOfAnotherNetwork(t *testing.T) {
	regtest, signet := startBitcoin(t, 1, btcdtest.Regtest()), startBitcoin(t, 2, btcdtest.PrivateSignet())
	for _, network := range []string{"mainnet", "signet"} {
		err := deployOn(t, network, regtest[0])
		require.ErrorContains(t, err, "foreign")
		require.ErrorContains(t, err, "genesis block")
		require.ErrorContains(t, err, "give nodes of "+network+", or the network of this one with --deploy.network")
	}
	require.ErrorContains(t, deployOn(t, "signet", signet[0], regtest[0]), "foreign", "no node may be")
	require.ErrorContains(t, deployOn(t, "signet", signet...), "--evm.rpc")
	require.ErrorContains(t, deployOn(t, "regtest", regtest[0]), "--evm.rpc")
	require.ErrorContains(t, deployOn(t, "signet", signet[0], "http://a:b@127.0.0.1:1"), "--evm.rpc", "one node is enough")
}

// Nor on a signet whose blocks need a signature, nor with templates of wrong bits.
func TestF9DeployRefusesASignetThatNeedsASignature(t *testing.T) {
	urls := startBitcoin(t, 2, btcdtest.Signet("2103ad5e0edad18cb1f0fc0d28a3d4f1f3e445640337489abb10404f2d1e086be430ac"))
	err := deployOn(t, "signet", urls...)
	require.ErrorContains(t, err, "cannot-mine")
	require.ErrorContains(t, err, "signature")
}

func TestF26DeployRefusesWrongBits(t *testing.T) {
	urls := startBitcoin(t, 2, btcdtest.PrivateSignet())
	proxy, err := btcdtest.StartProxy(urls[0])
	require.NoError(t, err)
	defer proxy.Close()
	proxy.Change(func(method string, answer map[string]any) bool {
		if template, ok := answer["result"].(map[string]any); ok && method == "getblocktemplate" {
			template["bits"] = "1d00ffff"
		}
		return true
	})
	err = deployOn(t, "signet", proxy.URL)
	require.ErrorContains(t, err, "bad-template")
	require.ErrorContains(t, err, "1e0377ae")
}
