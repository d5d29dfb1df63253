package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/node/btcdtest"
)

// The daemon holds no proving key; two processes make its proofs. One of them is
// killed in the midst of it, and the pool goes on.
func TestOthersMakeTheProofs(t *testing.T) {
	t.Parallel()
	p := startPool(t)
	require.NoError(t, p.Daemon.Stop())
	ports, err := btcdtest.FreePorts(1)
	require.NoError(t, err)
	door := ports[0]
	token := filepath.Join(p.Dir, "token")
	require.NoError(t, os.WriteFile(token, []byte("an end-to-end secret\n"), 0o600))
	config, err := os.ReadFile(p.Config)
	require.NoError(t, err)
	config = fmt.Appendf(config, "\n[prover]\nlisten = %q\ntoken-file = %q\nlease = \"2s\"\n", door, token)
	require.NoError(t, os.WriteFile(p.Config, config, 0o600))
	require.NoError(t, p.StartDaemon(p.ctx))

	log := func(name string) string {
		raw, err := os.ReadFile(filepath.Join(p.Dir, name+".log"))
		require.NoError(t, err)
		return string(raw)
	}
	prover := func(name string) func() {
		process, err := p.Launch(name, "paydirtd", "prover", "--config", p.Config, "--prover.coordinator", "http://"+door, "--prover.name", name)
		require.NoError(t, err)
		return process.Kill
	}
	p.otherMiners()
	_, stop := p.mine(0, 600_000)
	kill := prover("first-prover")
	p.soon(momentary, "the first prover has work", func() bool { return strings.Contains(log("first-prover"), "msg=proving what=") })
	kill()
	prover("second-prover")
	p.eventually("two shifts posted and a reward settled", func() bool {
		return p.book().LastShift() >= 2 && len(p.settlements()) >= 1
	})
	stop()
	for _, kind := range []string{"shift", "settle"} {
		require.Contains(t, log("second-prover"), "msg=proven kind="+kind)
	}
	require.NotContains(t, log("paydirtd"), "not a proof")
}
