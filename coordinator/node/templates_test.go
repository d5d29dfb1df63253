package node

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/job"
)

var quiet = slog.New(slog.DiscardHandler)

// stage drives a Set's reports by hand, on a clock of its own.
type stage struct {
	*Set
	t   *testing.T
	now time.Time
}

func newStage(t *testing.T, nodes int) *stage {
	s := &stage{t: t, now: time.Unix(1_700_000_000, 0)}
	cfg := Config{Log: quiet, Now: func() time.Time { return s.now }}
	for range nodes {
		cfg.Nodes = append(cfg.Nodes, "http://a:b@127.0.0.1:1")
	}
	var err error
	s.Set, err = NewSet(cfg)
	require.NoError(t, err)
	return s
}

// brings reports a template of the node, on the block called tip.
func (s *stage) brings(node int, height uint32, tip byte) *job.Template {
	template := &job.Template{Height: height, Prev: chainhash.Hash{tip}}
	m := s.members[node]
	s.report(m, m.reports, template, "", nil)
	return template
}

func (s *stage) fails(node int) {
	s.report(s.members[node], 0, nil, "", errors.New("refused"))
}

func (s *stage) expect(want *job.Template) {
	s.t.Helper()
	select {
	case got := <-s.templates:
		require.Same(s.t, want, got)
	default:
		s.t.Fatal("no template given out")
	}
}

func (s *stage) expectNothing() {
	s.t.Helper()
	select {
	case got := <-s.templates:
		s.t.Fatalf("template given out: %+v", got)
	default:
	}
}

func TestNewBlockIsGivenOutOnceWhoeverSeesItFirst(t *testing.T) {
	s := newStage(t, 2)
	s.expect(s.brings(0, 10, 'a'))
	s.brings(1, 10, 'a')
	s.expectNothing()
	s.expect(s.brings(1, 11, 'b'))
	s.brings(0, 11, 'b')
	s.expectNothing()
	require.True(t, s.Health()[1].Current, "the one that was first is kept")
}

func TestRefreshOfTheSameTip(t *testing.T) {
	s := newStage(t, 2)
	s.expect(s.brings(0, 10, 'a'))
	s.now = s.now.Add(time.Second)
	s.brings(0, 10, 'a')
	s.expectNothing()
	s.now = s.now.Add(30 * time.Second)
	s.brings(1, 10, 'a') // not the node worked for, but its turn gives out the current one's latest
	<-s.templates
	s.now = s.now.Add(30 * time.Second)
	s.expect(s.brings(0, 10, 'a'))
}

func TestTwoEqualTipsDoNotMakeThePoolSwing(t *testing.T) {
	s := newStage(t, 2)
	s.expect(s.brings(0, 10, 'a'))
	s.brings(1, 10, 'b')
	s.expectNothing()
	s.now = s.now.Add(30 * time.Second)
	s.expect(s.brings(0, 10, 'a'))
}

func TestFailover(t *testing.T) {
	s := newStage(t, 2)
	s.expect(s.brings(0, 10, 'a'))
	s.brings(1, 10, 'a')
	s.fails(0)
	s.expectNothing() // the same tip: miners go on
	health := s.Health()
	require.False(t, health[0].Up)
	require.Equal(t, "refused", health[0].Err)
	require.True(t, health[1].Current)
	s.expect(s.brings(1, 11, 'b'))
}

func TestOwnReorganisationIsFollowed(t *testing.T) {
	s := newStage(t, 1)
	s.expect(s.brings(0, 10, 'a'))
	s.expect(s.brings(0, 10, 'b'))
	s.expect(s.brings(0, 9, 'c'))
}

func TestNodeThatIsBehindIsUsedOnlyAfterAGrace(t *testing.T) {
	s := newStage(t, 2)
	s.expect(s.brings(0, 10, 'a'))
	s.brings(1, 9, 'z')
	s.fails(0)
	s.brings(1, 9, 'z')
	s.expectNothing()
	s.now = s.now.Add(behindGrace)
	s.expect(s.brings(1, 9, 'z'))
}

func TestNodeThatIsBehindIsNotUsedWhenTheLostOneReturns(t *testing.T) {
	s := newStage(t, 2)
	s.expect(s.brings(0, 10, 'a'))
	s.fails(0)
	s.brings(1, 9, 'z')
	s.brings(0, 10, 'a')
	s.expectNothing()
	require.True(t, s.Health()[0].Current)
}

func TestAnswerOvertakenByALaterBlockIsDropped(t *testing.T) {
	s := newStage(t, 1)
	s.expect(s.brings(0, 10, 'a'))
	before := s.reportsOf(s.members[0])
	s.expect(s.brings(0, 11, 'b'))
	s.report(s.members[0], before, &job.Template{Height: 10, Prev: chainhash.Hash{'a'}}, "", nil)
	s.expectNothing()
	require.Equal(t, uint32(10), s.Health()[0].Height, "of the tip; the template is for 11")
}

func TestSlowReaderFindsTheNewest(t *testing.T) {
	s := newStage(t, 1)
	s.brings(0, 10, 'a')
	s.brings(0, 11, 'b')
	s.expect(s.brings(0, 12, 'c'))
	s.expectNothing()
}

// fakeNode answers like Bitcoin Core without long polling.
type fakeNode struct {
	mu       sync.Mutex
	template templateAnswer
	genesis  string // the usual one when empty
	down     bool
}

func (f *fakeNode) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var request struct {
		ID     uint64
		Method string
	}
	_ = json.NewDecoder(r.Body).Decode(&request)
	f.mu.Lock()
	defer f.mu.Unlock()
	answer := map[string]any{"id": request.ID}
	switch {
	case f.down:
		w.WriteHeader(http.StatusInternalServerError)
		answer["error"] = RPCError{Code: -28, Message: "Loading block index"}
	case request.Method == "getblocktemplate":
		answer["result"] = f.template
	case request.Method == "getblockhash":
		answer["result"] = cmp.Or(f.genesis, strings.Repeat("00ff", 16))
	case request.Method == "getbestblockhash":
		answer["result"] = f.template.PreviousBlockHash
	}
	_ = json.NewEncoder(w).Encode(answer)
}

func (f *fakeNode) set(change func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	change()
}

func TestPollingFallback(t *testing.T) {
	fake := &fakeNode{template: *readAnswer(t, "template_core.json")}
	fake.template.LongPollID = ""
	server := httptest.NewServer(fake)
	defer server.Close()
	s, err := NewSet(Config{
		Nodes: []string{strings.Replace(server.URL, "http://", "http://a:b@", 1)},
		Poll:  time.Millisecond, Refresh: 20 * time.Millisecond, Log: quiet,
	})
	require.NoError(t, err)
	templates := s.Templates(t.Context())
	first := <-templates
	again := <-templates
	require.Equal(t, first.Prev, again.Prev, "refreshed")

	other := strings.Repeat("ab", 32)
	fake.set(func() { fake.template.PreviousBlockHash = other })
	for next := range templates {
		if next.Prev.String() == other {
			break
		}
	}

	fake.set(func() { fake.down = true })
	require.Eventually(t, func() bool { return !s.Health()[0].Up }, 10*time.Second, time.Millisecond)
	require.Contains(t, s.Health()[0].Err, "Loading block index")
	fake.set(func() { fake.down = false })
	require.Eventually(t, func() bool { return s.Health()[0].Up }, 10*time.Second, time.Millisecond)
}

func TestNodeOfAnotherChainIsNotUsed(t *testing.T) {
	usual, other := &fakeNode{template: *readAnswer(t, "template_core.json")}, &fakeNode{template: *readAnswer(t, "template_core.json")}
	other.template.Height, other.genesis = 900_000, strings.Repeat("ab", 32)
	other.down = true
	var nodes []string
	for _, fake := range []*fakeNode{other, usual} {
		fake.template.LongPollID = ""
		server := httptest.NewServer(fake)
		defer server.Close()
		nodes = append(nodes, strings.Replace(server.URL, "http://", "http://a:b@", 1))
	}
	s, err := NewSet(Config{Nodes: nodes, Poll: time.Millisecond, Log: quiet})
	require.NoError(t, err)
	templates := s.Templates(t.Context())
	require.Equal(t, uint32(1), (<-templates).Height)
	other.set(func() { other.down = false })
	require.Eventually(t, func() bool { return strings.Contains(s.Health()[0].Err, "another chain") }, 10*time.Second, time.Millisecond)
	require.False(t, s.Health()[0].Up)
	require.Empty(t, templates)
}

func TestStreamEndsWithItsContext(t *testing.T) {
	release := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-release }))
	defer server.Close()
	defer close(release)
	s, err := NewSet(Config{Nodes: []string{strings.Replace(server.URL, "http://", "http://a:b@", 1)}, Log: quiet})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	templates := s.Templates(ctx)
	cancel()
	_, more := <-templates
	require.False(t, more)
}

func TestNewSetRefuses(t *testing.T) {
	_, err := NewSet(Config{})
	require.Error(t, err)
	_, err = NewSet(Config{Nodes: []string{"http://a:b@127.0.0.1:1", "nonsense"}})
	require.ErrorContains(t, err, "node 2")
}
