package btcdtest

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
)

// Proxy stands before a node and misbehaves as a test wants: it answers with another
// node's voice, changes answers, or loses them.
type Proxy struct {
	URL string // JSON-RPC with credentials

	server *httptest.Server
	mu     sync.Mutex
	behind *url.URL
	change Change
}

// Change changes a node's answer in place, with the members result and error. Without
// a true result the answer is lost: the node did what it was asked to, and whoever
// asked it does not hear of that.
type Change func(method string, answer map[string]any) (arrives bool)

// StartProxy starts a proxy before the node at an address. Close it at the end.
func StartProxy(address string) (*Proxy, error) {
	p := &Proxy{}
	if err := p.Forward(address); err != nil {
		return nil, err
	}
	p.server = httptest.NewServer(p)
	p.URL = strings.Replace(p.server.URL, "http://", "http://proxy:proxy@", 1)
	return p, nil
}

// Close ends the proxy and all connections through it.
func (p *Proxy) Close() {
	p.server.CloseClientConnections()
	p.server.Close()
}

// Forward has another node asked from now on.
func (p *Proxy) Forward(address string) error {
	u, err := url.Parse(address)
	if err != nil {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.behind = u
	return nil
}

// Change has answers changed from now on; nil: no more.
func (p *Proxy) Change(change Change) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.change = change
}

// ServeHTTP implements http.Handler.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	var request struct{ Method string }
	if err != nil || json.Unmarshal(body, &request) != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	p.mu.Lock()
	behind := *p.behind
	p.mu.Unlock()
	password, _ := behind.User.Password()
	forward, err := http.NewRequestWithContext(r.Context(), http.MethodPost, behind.Scheme+"://"+behind.Host, bytes.NewReader(body))
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	forward.SetBasicAuth(behind.User.Username(), password)
	forward.Close = true
	res, err := http.DefaultClient.Do(forward)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer res.Body.Close()
	var answer map[string]any
	decoder := json.NewDecoder(res.Body)
	decoder.UseNumber()
	if err := decoder.Decode(&answer); err != nil {
		w.WriteHeader(res.StatusCode)
		return
	}
	p.mu.Lock()
	change := p.change
	p.mu.Unlock()
	if change != nil && !change(request.Method, answer) {
		panic(http.ErrAbortHandler) // closes the connection without an answer
	}
	w.WriteHeader(res.StatusCode)
	_ = json.NewEncoder(w).Encode(answer)
}
