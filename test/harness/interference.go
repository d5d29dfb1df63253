package harness

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Call is one JSON-RPC request.
type Call struct {
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// Reply answers a call in place of the node: with Result, or with an error when Code
// is not 0.
type Reply struct {
	Result  any
	Code    int
	Message string
}

// Interference is a JSON-RPC proxy before a real node. It passes everything on, but
// for calls that it was told to answer itself.
type Interference struct {
	server *httptest.Server
	answer atomic.Pointer[func(Call) *Reply]
}

// Interfere starts a proxy before the node at a URL, whose credentials stay valid.
func Interfere(node string) (*Interference, error) {
	target, err := url.Parse(node)
	if err != nil {
		return nil, err
	}
	target.User = nil
	i := &Interference{}
	pass := httputil.NewSingleHostReverseProxy(target)
	pass.ErrorLog = log.New(io.Discard, "", 0) // a node that is stopped is no news
	i.server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		if i.interfere(w, body) {
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		pass.ServeHTTP(w, r)
	}))
	return i, nil
}

// URL is where the proxy listens, with the user and password of the node's URL.
func (i *Interference) URL(node string) string {
	u, err := url.Parse(node)
	if err != nil {
		return i.server.URL
	}
	proxy, err := url.Parse(i.server.URL)
	if err != nil {
		return i.server.URL
	}
	proxy.User = u.User
	return proxy.String()
}

// Answer sets what is answered instead of the node; a nil Reply passes the call on.
func (i *Interference) Answer(f func(Call) *Reply) { i.answer.Store(&f) }

// Pass lets everything through again.
func (i *Interference) Pass() { i.answer.Store(nil) }

// Close ends the proxy, and the calls that wait for an answer, such as long polls.
func (i *Interference) Close() {
	i.server.CloseClientConnections()
	i.server.Close()
}

// interfere answers a single request; batches always pass.
func (i *Interference) interfere(w http.ResponseWriter, body []byte) bool {
	answer := i.answer.Load()
	if answer == nil {
		return false
	}
	var request struct {
		ID json.RawMessage `json:"id"`
		Call
	}
	if json.Unmarshal(body, &request) != nil || request.Method == "" {
		return false
	}
	reply := (*answer)(request.Call)
	if reply == nil {
		return false
	}
	response := map[string]any{"jsonrpc": "2.0", "id": request.ID}
	if reply.Code != 0 {
		response["error"] = map[string]any{"code": reply.Code, "message": reply.Message}
	} else {
		response["result"] = reply.Result
		response["error"] = nil
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(response)
	return true
}

// RefuseCalls refuses the transactions and the estimates that call a function with
// one of these selectors, as a node does that will not take them.
func RefuseCalls(selectors ...[4]byte) func(Call) *Reply {
	refused := map[[4]byte]bool{}
	for _, s := range selectors {
		refused[s] = true
	}
	return func(c Call) *Reply {
		data, ok := c.calldata()
		if !ok || len(data) < 4 || !refused[[4]byte(data)] {
			return nil
		}
		return &Reply{Code: -32000, Message: fmt.Sprintf("this node takes no call of %x", data[:4])}
	}
}

// calldata is what a call would have executed as a transaction.
func (c Call) calldata() ([]byte, bool) {
	if len(c.Params) == 0 {
		return nil, false
	}
	switch c.Method {
	case "eth_sendRawTransaction":
		var raw hexutil.Bytes
		var tx types.Transaction
		if json.Unmarshal(c.Params[0], &raw) != nil || tx.UnmarshalBinary(raw) != nil {
			return nil, false
		}
		return tx.Data(), true
	case "eth_estimateGas":
		var message struct{ Input, Data hexutil.Bytes }
		if json.Unmarshal(c.Params[0], &message) != nil {
			return nil, false
		}
		if len(message.Input) > 0 {
			return message.Input, true
		}
		return message.Data, true
	}
	return nil, false
}
