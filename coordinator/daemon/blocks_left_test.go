package daemon

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/node"
)

// A block that an earlier run has left goes to the Bitcoin nodes also while the EVM
// chain is out of reach, and nothing in the data directory is touched.
func TestF12ABlockOfAnEarlierRunDoesNotWaitForTheEVMChain(t *testing.T) {
	dir := t.TempDir()
	w := openBlocks(t, dir, &scriptedNodes{rounds: []node.Submission{round(node.Unknown)}})
	found := anyBlock(t)
	w.SubmitBlock(found.job, found.header, found.coinbase)
	require.Eventually(t, func() bool { return len(w.stored()) == 1 }, 10*time.Second, time.Millisecond)
	w.wait()
	unfinished := filepath.Join(dir, blocksDir, "of-another-daemon.block.7")
	require.NoError(t, os.WriteFile(unfinished, nil, 0o600))

	submitted := make(chan string, 9)
	bitcoin := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var call struct {
			Method string
			Params []any
		}
		_ = json.NewDecoder(r.Body).Decode(&call)
		if call.Method == "submitblock" {
			submitted <- call.Params[0].(string)
		}
		_, _ = w.Write([]byte(`{"result":null,"error":null}`))
	}))
	t.Cleanup(bitcoin.Close)
	evm := httptest.NewServer(http.NotFoundHandler())
	evm.Close()

	daemon := make(chan error, 1)
	ctx, stop := context.WithCancel(t.Context())
	go func() {
		daemon <- Run(ctx, Config{
			DataDir: dir, BitcoinNodes: []string{strings.Replace(bitcoin.URL, "//", "//u:p@", 1)}, EVM: evm.URL, Log: slog.New(slog.DiscardHandler),
		})
	}()
	select {
	case block := <-submitted:
		require.Contains(t, block, hex.EncodeToString(found.header[:]))
	case err := <-daemon:
		require.FailNow(t, "the daemon has ended", "%v", err)
	case <-time.After(10 * time.Second):
		require.FailNow(t, "the block is not submitted")
	}
	stop()
	require.NoError(t, <-daemon)
	require.Len(t, w.stored(), 1, "what became of it is for the next run to find out")
	require.FileExists(t, unfinished)
}
