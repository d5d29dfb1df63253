package chain_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/evm"
)

// proxy stands between this package and the real node and may change what is said.
type proxy struct {
	*httptest.Server
	refuse func(method string, params []json.RawMessage) (status int, body string) // answers itself when body is not empty
	change func(method, answer string) string
}

func newProxy(t *testing.T, url string) *proxy {
	p := &proxy{}
	p.Server = httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			panic(err)
		}
		var question struct {
			ID     json.RawMessage
			Method string
			Params []json.RawMessage
		}
		if err := json.Unmarshal(body, &question); err != nil {
			panic(err)
		}
		out.Header().Set("Content-Type", "application/json")
		if p.refuse != nil {
			if status, text := p.refuse(question.Method, question.Params); text != "" {
				out.WriteHeader(status)
				fmt.Fprint(out, strings.ReplaceAll(text, "ID", string(question.ID)))
				return
			}
		}
		answer, err := http.Post(url, "application/json", bytes.NewReader(body))
		if err != nil {
			panic(err)
		}
		defer answer.Body.Close()
		text, err := io.ReadAll(answer.Body)
		if err != nil {
			panic(err)
		}
		if p.change != nil {
			text = []byte(p.change(question.Method, string(text)))
		}
		_, _ = out.Write(text)
	}))
	t.Cleanup(p.Close)
	return p
}

// width is the number of blocks that an eth_getLogs asks for.
func width(t *testing.T, params []json.RawMessage) uint64 {
	var filter struct{ FromBlock, ToBlock string }
	require.NoError(t, json.Unmarshal(params[0], &filter))
	from, err := strconv.ParseUint(filter.FromBlock, 0, 64)
	require.NoError(t, err)
	to, err := strconv.ParseUint(filter.ToBlock, 0, 64)
	require.NoError(t, err)
	return to - from + 1
}

func TestEventsFitTheNodesLimits(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	for range 50 {
		w.Chain.Commit()
	}
	w.Post(60)
	p := newProxy(t, w.Chain.URL())
	pool, err := chain.Dial(t.Context(), p.URL, w.Deployed.Distributor)
	require.NoError(t, err)
	defer pool.Close()
	for name, refusal := range map[string]struct {
		status int
		body   string
	}{
		"error":  {200, `{"jsonrpc":"2.0","id":ID,"error":{"code":-32005,"message":"query returned more than 10000 results"}}`},
		"status": {400, `range too wide`},
		"length": {200, `{"jsonrpc":"2.0","id":ID,"result":[` + strings.Repeat(" ", chain.MaxAnswer) + `]}`},
	} {
		t.Run(name, func(t *testing.T) {
			asked := 0
			p.refuse = func(method string, params []json.RawMessage) (int, string) {
				if method != "eth_getLogs" {
					return 0, ""
				}
				asked++
				if width(t, params) > 40 {
					return refusal.status, refusal.body
				}
				return 0, ""
			}
			head, err := pool.Head(t.Context())
			require.NoError(t, err)
			var last, total uint64
			events, err := pool.Events(t.Context(), 0, head.Number, func(done, of uint64) {
				require.Greater(t, done, last)
				last, total = done, of
			})
			require.NoError(t, err)
			require.Len(t, events, 3)
			require.Equal(t, head.Number+1, last)
			require.Equal(t, last, total)
			require.Greater(t, asked, 2)

			// A node that refuses even one block has another reason.
			p.refuse = func(method string, _ []json.RawMessage) (int, string) {
				if method == "eth_getLogs" {
					return refusal.status, refusal.body
				}
				return 0, ""
			}
			_, err = pool.Events(t.Context(), head.Number, head.Number, nil)
			var node *evm.NodeError
			require.ErrorAs(t, err, &node)
		})
	}
}

// Whatever a node says, it is an error and not a wrong book.
func TestContradictoryLogsAreRefused(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	w.Post(60)
	p := newProxy(t, w.Chain.URL())
	pool, err := chain.Dial(t.Context(), p.URL, w.Deployed.Distributor)
	require.NoError(t, err)
	defer pool.Close()
	distributor := strings.ToLower(w.Deployed.Distributor.Hex()[2:])
	for name, change := range map[string]func(string) string{
		"address": func(s string) string { return strings.Replace(s, distributor, strings.Repeat("11", 20), 1) },
		"removed": func(s string) string { return strings.Replace(s, `"removed":false`, `"removed":true`, 1) },
		"range": func(s string) string {
			return strings.Replace(s, `"blockNumber":"0x`, `"blockNumber":"0xfff`, 1)
		},
		"twice": func(s string) string {
			var answer struct {
				ID     json.RawMessage   `json:"id"`
				Result []json.RawMessage `json:"result"`
				V      string            `json:"jsonrpc"`
			}
			require.NoError(t, json.Unmarshal([]byte(s), &answer))
			answer.Result = append(answer.Result, answer.Result[0])
			raw, err := json.Marshal(answer)
			require.NoError(t, err)
			return string(raw)
		},
		"topic": func(s string) string {
			i := strings.Index(s, `"topics":["0x`) + len(`"topics":["0x`)
			return s[:i] + strings.Repeat("0", 64) + s[i+64:]
		},
		"data":  func(s string) string { return strings.Replace(s, `"data":"0x`, `"data":"0xff`, 1) },
		"short": func(s string) string { return s[:len(s)/2] },
	} {
		t.Run(name, func(t *testing.T) {
			p.change = func(method, answer string) string {
				if method == "eth_getLogs" {
					return change(answer)
				}
				return answer
			}
			_, err := pool.Book(t.Context(), nil)
			require.Error(t, err)
			p.change = nil
			b, err := pool.Book(t.Context(), nil)
			require.NoError(t, err)
			require.EqualValues(t, 2, b.LastShift())
		})
	}
}

// The chain is reorganised between the questions for the head and for the logs.
func TestReorganisationWhileLogsAreFetched(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	p := newProxy(t, w.Chain.URL())
	pool, err := chain.Dial(t.Context(), p.URL, w.Deployed.Distributor)
	require.NoError(t, err)
	defer pool.Close()
	f := pool.Follow()
	p.refuse = func(method string, _ []json.RawMessage) (int, string) {
		if method == "eth_getLogs" {
			p.refuse = nil
			require.NoError(t, w.Chain.Reorganise(1))
		}
		return 0, ""
	}
	_, err = f.Book(t.Context())
	var node *evm.NodeError
	require.ErrorAs(t, err, &node)
	b, err := f.Book(t.Context())
	require.NoError(t, err)
	require.Zero(t, b.LastShift())
}

// A contract that only looks like a pool must not get so far as to be trusted with
// arithmetic.
func TestOpenChecksWhatAPoolsConstructorChecks(t *testing.T) {
	w := chaintest.New(t)
	p := newProxy(t, w.Chain.URL())
	selector := fmt.Sprintf("%x", crypto.Keccak256([]byte("feeBps()"))[:4])
	p.refuse = func(method string, params []json.RawMessage) (int, string) {
		if method == "eth_call" && bytes.Contains(params[0], []byte(selector)) {
			return 200, fmt.Sprintf(`{"jsonrpc":"2.0","id":ID,"result":"0x%064x"}`, 10_001)
		}
		return 0, ""
	}
	_, err := chain.Dial(t.Context(), p.URL, w.Deployed.Distributor)
	var other *chain.NotPoolError
	require.ErrorAs(t, err, &other)
	require.ErrorContains(t, err, "10001 basis points")
}

func TestAnswersAreBounded(t *testing.T) {
	p := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, _ *http.Request) {
		out.Header().Set("Content-Type", "application/json")
		chunk := bytes.Repeat([]byte(" "), 1<<20)
		for range chain.MaxAnswer/len(chunk) + 2 {
			if _, err := out.Write(chunk); err != nil {
				return // the reader had enough
			}
		}
	}))
	defer p.Close()
	client, err := chain.DialRPC(t.Context(), p.URL)
	require.NoError(t, err)
	defer client.Close()
	_, err = client.ChainID(t.Context())
	require.ErrorContains(t, err, "longer than")
}
