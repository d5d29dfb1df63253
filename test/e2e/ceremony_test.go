package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"paydirt/prover/ceremony"
	"paydirt/prover/provertest"
	"paydirt/test/harness"
)

// Three people make keys that none of them could have made alone. A pool lives on
// these keys, on a chain that the daemon takes for one where money is, and where it
// refuses the development keys: mine, account, prove, post, settle, claim, audit.
func TestKeysOfACeremonyCarryAPool(t *testing.T) {
	held := holdCeremony(t) // takes all cores: before the tests that run at the same time
	t.Parallel()
	keys := filepath.Join(held, ceremony.KeysDir)
	p := startPool(t, func(o *harness.Options) { o.Keys, o.ChainID = keys, 1 })

	p.otherMiners()
	_, stop := p.mine(0, 600_000)
	p.eventually("a reward settled", func() bool {
		require.NoError(t, p.Failed())
		return len(p.settlements()) >= 1
	})
	stop()
	p.claim(0)
	require.Empty(t, p.audit(), "warnings")

	t.Run("whose keys they are", func(t *testing.T) {
		// Anyone can see it, without a program of ours.
		var transcript struct {
			Verifiers []struct {
				CodeHash string `json:"code_hash"`
			}
		}
		raw, err := os.ReadFile(filepath.Join(held, ceremony.TranscriptFile))
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(raw, &transcript))
		for i, address := range []common.Address{p.chain.Info().ShiftVerifier, p.chain.Info().SettleVerifier} {
			code, err := p.EVM.Client().CodeAt(p.ctx, address, nil)
			require.NoError(t, err)
			require.Equal(t, crypto.Keccak256Hash(code).Hex(), transcript.Verifiers[i].CodeHash)
		}
		require.Equal(t, []string{"same", "same"}, p.checkKeys(0, keys))
		require.Equal(t, []string{"different", "different"}, p.checkKeys(1, provertest.Dir(t)))
	})
	t.Run("development keys are refused here", func(t *testing.T) {
		dev := []string{"--prover.keys", provertest.Dir(t)}
		require.ErrorContains(t, p.runDaemon(dev...), provertest.Dir(t)+": these are development keys: anyone can forge any proof under them and take all money; this is not a development chain")
		require.ErrorContains(t, p.runDaemon(append(dev, "--prover.accept-forgeable-proofs")...), "the code on the chain is not that of these keys")
		_, err := p.Operator(p.ctx, "deploy", append(dev, "--deploy.network", "signet")...)
		require.ErrorContains(t, err, provertest.Dir(t)+": these are development keys")
		none := filepath.Join(t.TempDir(), "none")
		_, err = p.Operator(p.ctx, "deploy", "--prover.keys", none, "--deploy.network", "signet")
		require.ErrorContains(t, err, "--prover.keys: prover: keys-missing: "+none)
		require.NoDirExists(t, none)
	})
}

// holdCeremony holds a ceremony of three as people would, who hand files from one to
// the next, and returns the directory with all that is published of it.
func holdCeremony(t *testing.T) string {
	t.Helper()
	began := time.Now()
	run := func(command, dir string, args ...string) (out []byte) {
		out, err := harness.Run(t.Context(), filepath.Join(binaries, "paydirt"), append([]string{"ceremony", command, "--dir", dir, "--json"}, args...)...)
		require.NoError(t, err, "%s", out)
		t.Logf("%6.1f s after ceremony %s", time.Since(began).Seconds(), command)
		return out
	}
	host := filepath.Join(t.TempDir(), "host")
	run("init", host, "--phase1-beacon", "hash of Bitcoin's block 1000", "--phase2-beacon", "hash of Bitcoin's block 2000")

	var published []ceremony.Contribution
	phase := func(handed, newest, beacon string) {
		for _, name := range []string{"Ann", "Ben", "Cleo"} {
			own := t.TempDir()
			for _, file := range append(strings.Fields(handed), newest) {
				hand(t, host, own, file)
			}
			var made ceremony.Contribution
			require.NoError(t, json.Unmarshal(run("contribute", own, "--name", name), &made))
			hand(t, own, host, made.File)
			published = append(published, made)
			newest = made.File
		}
		run("seal", host, "--beacon", beacon)
	}
	phase("ceremony.json", "phase1-0000", strings.Repeat("a1", 32))
	phase("ceremony.json phase1-seal.json", "phase2-0000", strings.Repeat("b2", 32))

	// Somebody who was not there has a copy of what was published.
	copied := filepath.Join(t.TempDir(), "copied")
	require.NoError(t, os.CopyFS(copied, os.DirFS(host)))
	var report ceremony.Report
	require.NoError(t, json.Unmarshal(run("verify", copied), &report))
	require.Equal(t, 3, report.Phase)
	for _, own := range published {
		require.Contains(t, report.Contributions, own)
	}
	checkNoticed(t, copied)
	return copied
}

// checkNoticed changes one file after the other and restores it.
func checkNoticed(t *testing.T, dir string) {
	t.Helper()
	read := func(file string) []byte {
		raw, err := os.ReadFile(filepath.Join(dir, file))
		require.NoError(t, err)
		return raw
	}
	for _, c := range []struct {
		file    string
		content []byte // nil: the file is dropped
		want    string
	}{
		{"phase1-0002", nil, "phase1-0002: missing"},
		{"phase1-seal.json", nil, "phase1-seal.json: missing"},
		{"phase2-0001", append(read("phase2-0001")[:30_000], make([]byte, 3000)...), "phase2-0002: not-next"},
		{"phase2-0002", read("phase2-0001"), "phase2-0002: wrong-place"},
		{"phase2-0003", nil, "phase2-seal.json: wrong-beacon"},
		{"phase2-0004", read("phase2-0003"), "phase2-0004: wrong-place"},
		{"phase2-seal.json", nil, "phase2-seal.json: missing"},
		{"transcript.json", nil, "transcript.json: missing"},
	} {
		path := filepath.Join(dir, c.file)
		before, err := os.ReadFile(path)
		require.NoError(t, os.RemoveAll(path))
		if c.content != nil {
			require.NoError(t, os.WriteFile(path, c.content, 0o600))
		}
		_, refused := harness.Run(t.Context(), filepath.Join(binaries, "paydirt"), "ceremony", "verify", "--dir", dir)
		require.ErrorContains(t, refused, "paydirt: "+c.want)
		require.NoError(t, os.RemoveAll(path))
		if err == nil {
			require.NoError(t, os.WriteFile(path, before, 0o600))
		}
	}
}

func hand(t *testing.T, from, to, file string) {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(from, file))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(to, file), raw, 0o600))
}

// checkKeys compares the pool with a key directory and returns the verdicts.
func (p *pool) checkKeys(code int, dir string) (verdicts []string) {
	p.t.Helper()
	out, err := harness.Run(p.ctx, filepath.Join(p.Bin, "paydirt"), "ceremony", "check",
		"--rpc", p.EVM.URL(), "--pool", p.Address.Hex(), "--manifest", filepath.Join(dir, "manifest.json"), "--json")
	require.Equal(p.t, code, exitCode(err), "%s: %v", out, err)
	var report struct {
		Verifiers []struct{ Verdict string }
	}
	require.NoError(p.t, json.Unmarshal(out, &report), "%s", out)
	for _, v := range report.Verifiers {
		verdicts = append(verdicts, v.Verdict)
	}
	return verdicts
}
