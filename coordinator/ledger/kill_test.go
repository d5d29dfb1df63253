package ledger

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/ledger/ledgertest"
)

const (
	killDir   = "PAYDIRT_TEST_LEDGER"
	killStart = "PAYDIRT_TEST_FIRST"
)

func killConfig() Config {
	cfg := testConfig()
	cfg.Pool.Tier = shift.Tier{Miners: 16, Leaves: shift.MaxLeaves}
	return cfg
}

// TestMain lets this test program be the child that is killed.
func TestMain(m *testing.M) {
	if dir := os.Getenv(killDir); dir != "" {
		slog.Error("the child ended", "err", appendForEver(dir))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// appendForEver appends from several goroutines, and says the number of each
// share on its standard output after it was acknowledged.
func appendForEver(dir string) error {
	first, err := strconv.ParseUint(os.Getenv(killStart), 10, 64)
	if err != nil {
		return err
	}
	l, err := Open(dir, killConfig())
	if err != nil {
		return err
	}
	const writers = 8
	errs := make(chan error)
	for w := range uint64(writers) {
		go func() {
			for n := first + w; ; n += writers {
				err := l.Append(ctx, ledgertest.Share(-1, ledgertest.Payee(int(n%16)), n))
				if reject := (*share.Reject)(nil); errors.As(err, &reject) && reject.Reason == share.Duplicate {
					continue // of a child before, stored and not told
				}
				if err != nil {
					errs <- err
					return
				}
				if _, err := fmt.Printf("%d\n", n); err != nil {
					errs <- err
					return
				}
			}
		}()
	}
	return <-errs
}

// A process that is killed with SIGKILL while it appends loses nothing that it
// acknowledged. Its successor goes on with the same directory.
func TestKillLosesNothing(t *testing.T) {
	dir := t.TempDir()
	rng := rand.New(rand.NewPCG(4, 4))
	acked := map[uint64]bool{}
	var next uint64
	for range 10 {
		child := exec.Command(os.Args[0])
		child.Env = append(os.Environ(), killDir+"="+dir, killStart+"="+strconv.FormatUint(next, 10))
		child.Stderr = os.Stderr
		out, err := child.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, child.Start())
		kill := sync.OnceFunc(func() { child.Process.Kill() })
		t.Cleanup(kill)

		lines := bufio.NewScanner(out)
		for left := 1 + rng.IntN(200); lines.Scan(); left-- {
			n, err := strconv.ParseUint(lines.Text(), 10, 64)
			require.NoError(t, err)
			require.False(t, acked[n], "share %d was acknowledged twice", n)
			acked[n] = true
			next = max(next, n+1)
			if left == 1 {
				_, err := Open(dir, killConfig())
				requireOpenError(t, err, InUse)
				kill()
			}
		}
		require.NoError(t, lines.Err())
		var exit *exec.ExitError
		require.ErrorAs(t, child.Wait(), &exit)
		require.Equal(t, "signal: killed", exit.String())
	}

	cfg := killConfig()
	cfg.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	l, err := Open(dir, cfg)
	require.NoError(t, err)
	defer l.Close()
	stored := map[string]bool{}
	for e, err := range l.Evidence(1) {
		require.NoError(t, err)
		stored[e.Header.Hash().String()] = true
	}
	for n := range acked {
		hash := ledgertest.Share(-1, ledgertest.Payee(int(n%16)), n).Hash
		require.True(t, stored[hash.String()], "share %d was acknowledged", n)
	}
	t.Logf("%d shares acknowledged by killed processes, %d stored", len(acked), len(stored))
}
