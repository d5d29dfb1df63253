package audit

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/evm/devchain"
	"paydirt/coordinator/sharefile"
)

// world is a pool on a real chain whose shares are real as well.
type world struct {
	*chaintest.World
	dir string // of share files
}

// newWorld returns a pool with a little history: two shifts, a reward that was
// advanced and settled, one that waits to be settled, claims.
func newWorld(t *testing.T) *world {
	w := &world{chaintest.New(t), t.TempDir()}
	pool := w.Pool.Info().Distributor
	w.Reward(-1, 1_000_000)
	w.Send(w.Operator, pool, chain.PackAdvance(-1))
	w.Send(w.Operator, pool, chain.PackAdvance(0))
	w.post(nil, 40, 20)
	w.Settle(1)
	w.post(nil, 10, 30, 16)
	w.Reward(1, 5_000_000)
	w.Send(w.Sender(1), pool, chain.PackSetRecipient(devchain.Address(6)))
	w.claim(0)
	w.claim(1)
	w.Send(w.Operator, pool, chain.PackClaimFee())
	return w
}

// post mines and posts a shift in which miner i has shares[i] shares, and writes
// its share file. forge may change the shares before.
func (w *world) post(forge func([]share.Evidence), shares ...int) {
	w.T.Helper()
	k := w.Book().LastShift() + 1
	mined := w.MineShift(k, shares...)
	if forge != nil {
		forge(mined)
	}
	w.PostShares(mined)
	posted, _ := w.Book().Shift(k)

	var file bytes.Buffer
	out, err := sharefile.NewWriter(&file, sharefile.Header{
		ChainID: devchain.ChainID, Distributor: w.Pool.Info().Distributor, K: k, Count: posted.Count, ShareRoot: posted.ShareRoot,
	})
	require.NoError(w.T, err)
	sortByKey(mined)
	for _, e := range mined {
		require.NoError(w.T, out.Write(e))
	}
	require.NoError(w.T, out.Close())
	require.NoError(w.T, os.WriteFile(filepath.Join(w.dir, sharefile.Name(k)), file.Bytes(), 0o600))
}

func (w *world) claim(id uint32) {
	w.T.Helper()
	earned, path, err := w.Book().EarnPath(id)
	require.NoError(w.T, err)
	w.Send(w.Operator, w.Pool.Info().Distributor, chain.PackClaim(id, earned, path))
}

func (w *world) audit(url string) *Report {
	return Run(w.Context(), url, w.Pool.Info().Distributor, Options{Shares: sharefile.Directory(w.dir)})
}

// asked is a JSON-RPC request as a hostile endpoint sees it.
type asked struct {
	ID     json.RawMessage
	Method string
	Params []json.RawMessage
}

// call returns contract and calldata of an eth_call, nothing of other questions.
func (q asked) call(t testing.TB) (to common.Address, input []byte) {
	if q.Method != "eth_call" {
		return to, nil
	}
	var c struct {
		To          common.Address
		Input, Data hexBytes
	}
	require.NoError(t, json.Unmarshal(q.Params[0], &c))
	return c.To, append(c.Input, c.Data...)
}

type hexBytes []byte

func (h *hexBytes) UnmarshalText(text []byte) error {
	*h = common.FromHex(string(text))
	return nil
}

// hostile is an endpoint that passes everything on to an honest one but may change
// the result.
func hostile(t testing.TB, honest string, change func(q asked, result json.RawMessage) json.RawMessage) string {
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		answer, err := http.Post(honest, "application/json", bytes.NewReader(body))
		if err != nil {
			return
		}
		defer answer.Body.Close()
		var q asked
		var a map[string]json.RawMessage
		if json.Unmarshal(body, &q) != nil || json.NewDecoder(answer.Body).Decode(&a) != nil {
			return
		}
		if result, ok := a["result"]; ok {
			a["result"] = change(q, result)
		}
		out.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(out).Encode(a)
	}))
	t.Cleanup(server.Close)
	return server.URL
}
