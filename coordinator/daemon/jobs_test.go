package daemon

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/job"
)

// given is a job that was given out.
type given struct {
	job   *job.Job
	clean bool
}

type jobSink chan given

func (s jobSink) SetJob(j *job.Job, clean bool) { s <- given{j, clean} }

// tagStore resolves tags to scripts that hold the tag. It remembers them, as tags
// does, and asks a chain that is away after some failures or from some time on.
type tagStore struct {
	mu       sync.Mutex
	failures int
	away     bool
	known    map[int64]bool
}

func (t *tagStore) lookup(_ context.Context, j int64) (tag, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.known[j] && (t.away || t.failures > 0) {
		t.failures--
		return tag{}, errors.New("the chain does not answer")
	}
	if t.known == nil {
		t.known = map[int64]bool{}
	}
	t.known[j] = true
	return tag{script: []byte{0x51, byte(j)}}, nil
}

func (t *tagStore) knows(j int64) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.known[j]
}

func (t *tagStore) goAway() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.away = true
}

// tagSwitch is the life cycle's Watch.
type tagSwitch struct {
	mu      sync.Mutex
	tag     int64
	changed chan struct{}
}

func (s *tagSwitch) watch() (int64, <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.tag, s.changed
}

func (s *tagSwitch) set(tag int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	close(s.changed)
	s.tag, s.changed = tag, make(chan struct{})
}

func testTemplate(prev byte, time uint32) *job.Template {
	return &job.Template{Prev: chainhash.Hash{prev}, Height: 100 + uint32(prev), Version: 0x20000000, Bits: 0x1e0377ae, CurTime: time, MinTime: 1, Value: 50}
}

func startJobs(t *testing.T, tags tagSource) (chan *job.Template, *tagSwitch, jobSink, *int) {
	t.Helper()
	templates, current, sink, blocks := make(chan *job.Template), &tagSwitch{tag: -1, changed: make(chan struct{})}, make(jobSink), new(int)
	m := &jobs{server: sink, tags: tags, parents: newParents(), tag: current.watch, nd: 64, log: slog.New(slog.DiscardHandler), onBlock: func() { *blocks++ }, next: firstJob()}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- m.run(ctx, templates) }()
	t.Cleanup(func() {
		cancel()
		require.ErrorIs(t, <-done, context.Canceled)
	})
	return templates, current, sink, blocks
}

func TestEveryTemplateAndEveryTagMakesAJob(t *testing.T) {
	templates, current, sink, blocks := startJobs(t, &tagStore{})
	ids := map[string]bool{}
	expect := func(prev byte, tag int64, clean bool) {
		t.Helper()
		g := <-sink
		require.Equal(t, chainhash.Hash{prev}, g.job.Template.Prev)
		require.Equal(t, tag, g.job.Tag)
		require.Equal(t, []byte{0x51, byte(tag)}, g.job.PayoutScript)
		require.Equal(t, clean, g.clean)
		require.False(t, ids[g.job.ID], "an ID was used twice")
		ids[g.job.ID] = true
	}
	templates <- testTemplate(1, 10)
	expect(1, -1, true)
	templates <- testTemplate(1, 20) // refreshed: miners may finish what they do
	expect(1, -1, false)
	current.set(0) // rotation
	expect(1, 0, true)
	templates <- testTemplate(2, 30) // new block
	expect(2, 0, true)
	require.Equal(t, 2, *blocks)
}

func TestAJobThatCannotBeMadeIsTriedAgain(t *testing.T) {
	templates, _, sink, _ := startJobs(t, &tagStore{failures: 1})
	templates <- testTemplate(1, 10)
	require.Equal(t, int64(-1), (<-sink).job.Tag)
}

// The tag changes while the EVM chain does not answer: what the next jobs pay was
// asked for before.
func TestTheNextTagIsKnownBeforeItIsNeeded(t *testing.T) {
	tags := &tagStore{}
	templates, current, sink, _ := startJobs(t, tags)
	templates <- testTemplate(1, 10)
	require.Equal(t, int64(-1), (<-sink).job.Tag)
	require.Eventually(t, func() bool { return tags.knows(0) }, 10*time.Second, time.Millisecond)
	tags.goAway()
	current.set(0)
	require.Equal(t, int64(0), (<-sink).job.Tag)
	templates <- testTemplate(2, 20)
	require.Equal(t, chainhash.Hash{2}, (<-sink).job.Template.Prev)
}
