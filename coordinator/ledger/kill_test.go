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

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/journal"
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

// appendForEver appends from several goroutines, and says which share it was, its c
// and its g on its standard output after it was acknowledged.
func appendForEver(dir string) error {
	first, err := strconv.ParseUint(os.Getenv(killStart), 10, 64)
	if err != nil {
		return err
	}
	cfg := killConfig()
	cfg.Journal = journal.Directory(dir + ".journal")
	l, err := Open(dir, cfg)
	if err != nil {
		return err
	}
	const writers = 8
	errs := make(chan error)
	for w := range uint64(writers) {
		go func() {
			for n := first + w; ; n += writers {
				r, err := l.Append(ctx, ledgertest.Share(-1, ledgertest.Payee(int(n%16)), n))
				if reject := (*share.Reject)(nil); errors.As(err, &reject) && reject.Reason == share.Duplicate {
					continue // of a child before, stored and not told
				}
				if err != nil {
					errs <- err
					return
				}
				if _, err := fmt.Printf("%d %d %d\n", n, r.C, r.G); err != nil {
					errs <- err
					return
				}
			}
		}()
	}
	return <-errs
}

// A process that is killed with SIGKILL while it appends loses nothing that it
// acknowledged. Its successor goes on with the same directory and journal, and is never
// taken for an old copy, and with the numbers: none is given twice or left out.
func TestKillLosesNothing(t *testing.T) {
	dir := t.TempDir()
	rng := rand.New(rand.NewPCG(4, 4))
	acked := map[uint64]receipt.Receipt{}
	given := map[uint32]uint64{} // g → share
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
			var n uint64
			r := receipt.Receipt{Tag: -1}
			_, err := fmt.Sscan(lines.Text(), &n, &r.C, &r.G)
			require.NoError(t, err)
			require.NotContains(t, acked, n, "share %d was acknowledged twice", n)
			require.NotContains(t, given, r.G, "two shares under one number")
			r.Payee = ledgertest.Payee(int(n % 16))
			r.Key = shift.KeyOf(ledgertest.Share(-1, r.Payee, n).Hash)
			acked[n], given[r.G] = r, n
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
	cfg.Journal = journal.Directory(dir + ".journal")
	l, err := Open(dir, cfg)
	require.NoError(t, err)
	defer l.Close()
	stored := promises(t, l, 1, 16)
	for n, r := range acked {
		require.Equal(t, r, stored[r.Key], "share %d was acknowledged", n)
	}
	t.Logf("%d shares acknowledged by killed processes, %d stored", len(acked), len(stored))
}
