package node_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/job"
	"paydirt/coordinator/node"
	"paydirt/coordinator/node/btcdtest"
)

// slowTemplates stands before a node and, while it is asked to, keeps back its
// answers to getblocktemplate.
type slowTemplates struct {
	address string

	mu      sync.Mutex
	release chan struct{} // closed when answers go out
}

func startSlowTemplates(t *testing.T, address string) *slowTemplates {
	behind, err := url.Parse(address)
	require.NoError(t, err)
	s := &slowTemplates{release: make(chan struct{})}
	close(s.release)
	proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: behind.Scheme, Host: behind.Host})
	proxy.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelInfo)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		r.Body = io.NopCloser(bytes.NewReader(body))
		if bytes.Contains(body, []byte(`"getblocktemplate"`)) {
			w = &heldAnswer{w, r.Context(), s}
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	t.Cleanup(s.answer)
	front, err := url.Parse(server.URL)
	require.NoError(t, err)
	front.User = behind.User
	s.address = front.String()
	return s
}

// hold keeps answers back from now on, also those to questions asked before.
func (s *slowTemplates) hold() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.release = make(chan struct{})
}

// answer lets all answers go.
func (s *slowTemplates) answer() {
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case <-s.release:
	default:
		close(s.release)
	}
}

func (s *slowTemplates) released() chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.release
}

// heldAnswer is an answer that waits before its head is sent.
type heldAnswer struct {
	http.ResponseWriter
	ctx  context.Context
	door *slowTemplates
}

func (h *heldAnswer) WriteHeader(status int) {
	select {
	case <-h.door.released():
	case <-h.ctx.Done():
	}
	h.ResponseWriter.WriteHeader(status)
}

// A node that takes long for the template of a new block: miners get one without
// transactions meanwhile, and the node takes the block that they find with it.
func TestEmptyTemplateWhileBtcdIsSlow(t *testing.T) {
	ctx, network := startNetwork(t)
	slow := startSlowTemplates(t, network.Nodes[0].URL)
	set := newSet(t, []string{slow.address})
	client, err := node.NewClient(network.Nodes[0].URL)
	require.NoError(t, err)
	templates := set.Templates(ctx)
	last := <-templates

	slow.hold()
	parent := chainhash.Hash{}
	var empty *job.Template
	for range 2 { // the second one is made from the first
		block := solve(ctx, t, last, script1)
		outcome, reason, err := client.SubmitBlock(ctx, block.raw)
		require.NoError(t, err)
		require.Equal(t, node.Accepted, outcome, reason)
		parent = block.hash
		empty = <-templates
		require.Equal(t, parent, empty.Prev)
		require.Equal(t, last.Height+1, empty.Height)
		last = empty
	}

	slow.answer()
	full := <-templates
	require.Equal(t, parent, full.Prev, "the full one, on the same block")
	require.NotSame(t, empty, full)
	// What was reckoned is what the node says.
	require.Equal(t, full.Height, empty.Height)
	require.Equal(t, full.Bits, empty.Bits)
	require.Equal(t, full.MinTime, empty.MinTime)
	require.Equal(t, full.Value, empty.Value, "there are no transactions, so no fees")
	require.Equal(t, full.Version, empty.Version)
}

// A block of the pool's own is known at once: nobody waits for the next look at the
// tip, nor for the template.
func TestEmptyTemplateAfterAnOwnBlock(t *testing.T) {
	ctx, network := startNetwork(t)
	slow := startSlowTemplates(t, network.Nodes[0].URL)
	set, err := node.NewSet(node.Config{
		Nodes: []string{slow.address}, Poll: time.Hour, EmptyAfter: time.Millisecond, Log: slog.New(slog.DiscardHandler),
	})
	require.NoError(t, err)
	templates := set.Templates(ctx)
	first := <-templates
	slow.hold()
	block := solve(ctx, t, first, script1)
	require.Equal(t, node.Accepted, set.SubmitBlock(ctx, block.raw).Outcome)
	require.Equal(t, block.hash, (<-templates).Prev)
}

// With a witness commitment, as a node that sends one wants it.
func TestBtcdTakesAnEmptyBlockWithACommitment(t *testing.T) {
	ctx, network := startNetwork(t)
	client, err := node.NewClient(network.Nodes[0].URL)
	require.NoError(t, err)
	template, _, err := client.BlockTemplate(ctx, "")
	require.NoError(t, err)
	template.Commitment, err = hex.DecodeString("6a24aa21a9ed" + "e2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9")
	require.NoError(t, err)
	raw, err := btcdtest.Solve(ctx, template, script1)
	require.NoError(t, err)
	outcome, reason, err := client.SubmitBlock(ctx, raw)
	require.NoError(t, err)
	require.Equal(t, node.Accepted, outcome, reason)
}
