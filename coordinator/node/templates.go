package node

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/job"
)

// mostOutdated is how many templates in a row a node's chain may have left before they
// could be checked; after more, the node counts as one that cannot be checked.
const mostOutdated = 5

// longPollPause is how often a long poll that brings nothing new is sent, at most.
const longPollPause = time.Second

// Templates starts watching the nodes and returns the stream of templates to
// work on: at once when the best block changes, and every Refresh for the fees.
// A reader that is slow finds only the newest. The stream ends with ctx. Call it
// once per Set.
//
// Prev tells a new block from a refresh: it differs from the one before. A template
// without transactions may come first and the full one, on the same block, when the
// node has it.
func (s *Set) Templates(ctx context.Context) <-chan *job.Template {
	var watchers sync.WaitGroup
	for _, m := range s.members {
		watchers.Go(func() { s.fetch(ctx, m) })
		watchers.Go(func() { s.watch(ctx, m) })
		watchers.Go(func() { s.longPoll(ctx, m) })
	}
	go func() {
		watchers.Wait()
		close(s.templates)
	}()
	return s.templates
}

// fetch asks for a template at the start, when the tip is not the last
// template's parent any more, after each refresh interval, and again and again
// while the node does not answer.
func (s *Set) fetch(ctx context.Context, m *member) {
	wait := newBackoff()
	outdated := 0
	for ctx.Err() == nil {
		before := s.reportsOf(m)
		t, id, err := m.client.BlockTemplate(ctx, "")
		if err == nil {
			err = s.vet(ctx, m, t)
		}
		if ctx.Err() != nil {
			return
		}
		if errors.Is(err, errOutdated) && outdated < mostOutdated {
			outdated++
			pause(ctx, s.cfg.Poll)
			continue
		}
		if errors.Is(err, errOutdated) {
			err = &Refusal{Unchecked, err}
		}
		outdated = 0
		s.report(m, before, t, id, err)
		if err != nil {
			pause(ctx, wait.next())
			continue
		}
		wait.reset()
		s.untilDue(ctx, m)
	}
}

// untilDue returns when a new template of the node should be fetched.
func (s *Set) untilDue(ctx context.Context, m *member) {
	refresh := time.NewTimer(s.cfg.Refresh)
	defer refresh.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-refresh.C:
			return
		case tip := <-m.due: // but the long poll may have been faster
			if t, full := s.templateOf(m); !full || tip != t.Prev {
				return
			}
		}
	}
}

// watch looks at the node's tip: for a long poll that hangs or is not supported,
// and for a node that takes long to make a template.
func (s *Set) watch(ctx context.Context, m *member) {
	poll := time.NewTicker(s.cfg.Poll)
	defer poll.Stop()
	var bridged chainhash.Hash
	for {
		select {
		case <-ctx.Done():
			return
		case <-poll.C:
		case <-m.look:
		}
		t, _ := s.templateOf(m)
		if t == nil {
			continue // fetch goes on until there is one
		}
		tip, err := m.client.BestBlockHash(ctx)
		if err == nil && tip == t.Prev {
			continue
		}
		select {
		case m.due <- tip:
		default:
		}
		if err == nil && tip != bridged {
			bridged = tip
			s.bridge(ctx, m, t, tip)
		}
	}
}

// bridge gives out a template without transactions on a new tip, unless a full one
// comes in time.
func (s *Set) bridge(ctx context.Context, m *member, last *job.Template, tip chainhash.Hash) {
	if !s.usable(m) {
		return
	}
	late := time.NewTimer(s.cfg.EmptyAfter)
	defer late.Stop()
	t, err := emptyTemplate(ctx, s.headersFor(m), last, tip, s.cfg.Now())
	if err == nil {
		err = s.vet(ctx, m, t)
	}
	if err != nil {
		s.cfg.Log.Debug("no empty template", "node", m.health.Node, "tip", tip, "err", err)
		return
	}
	select {
	case <-ctx.Done():
	case <-late.C:
		s.reportEmpty(m, t)
	}
}

// seek has the tip of a node looked at without delay.
func (m *member) seek() {
	select {
	case m.look <- struct{}{}:
	default:
	}
}

// longPoll keeps one long poll open at the node, never cancelled for a refresh.
func (s *Set) longPoll(ctx context.Context, m *member) {
	wait := newBackoff()
	for ctx.Err() == nil {
		before := s.reportsOf(m)
		known, id := s.lastOf(m)
		if id == "" { // not up yet, or no long polling there
			pause(ctx, s.cfg.Poll)
			continue
		}
		t, id, err := m.client.BlockTemplate(ctx, id)
		if ctx.Err() != nil {
			return
		}
		if err == nil {
			err = s.vet(ctx, m, t)
		}
		if err != nil { // fetch finds out whether the node is down
			if reasonOf(err) == BadTemplate || reasonOf(err).Lasting() {
				s.report(m, before, t, id, err)
			}
			pause(ctx, wait.next())
			continue
		}
		wait.reset()
		s.report(m, before, t, id, nil)
		if t.Prev == known.Prev { // do not spin on a node that answers at once
			pause(ctx, longPollPause)
		}
	}
}

func (s *Set) reportsOf(m *member) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return m.reports
}

// lastOf returns the member's last template and long poll id; both are empty
// before the first.
func (s *Set) lastOf(m *member) (*job.Template, string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return m.template, m.longPollID
}

// templateOf returns the member's last template, nil before the first, and whether
// it is a full one.
func (s *Set) templateOf(m *member) (t *job.Template, full bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return m.template, !m.stopgap
}

// report takes in what a template request brought and gives out a template when
// there is reason to. before is the member's number of reports when the request
// was sent.
func (s *Set) report(m *member, before int, t *job.Template, longPollID string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.cfg.Now()
	if err != nil {
		if reason := reasonOf(err); reason != m.health.Reason {
			m.health.Up, m.health.Reason, m.health.Since = false, reason, now
			s.warn(m.health, err)
		}
		m.health.Err = err.Error()
		s.give(now)
		return
	}
	if m.reports != before && t.Height < m.template.Height {
		// The other watcher brought a later block while this answer, made
		// before that block, was under way.
		return
	}
	if !m.health.Up {
		m.health.Since = now
		s.cfg.Log.Info("Bitcoin node is up", "node", m.health.Node, "height", t.Height-1)
	}
	m.longPollID, m.health.Up, m.health.Reason, m.health.Err = longPollID, true, Usable, ""
	m.take(t, false, now)
	s.give(now)
}

// reportEmpty takes in a template without transactions, made here, unless the node
// is down or has brought a full one meanwhile.
func (s *Set) reportEmpty(m *member, t *job.Template) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !m.health.Up || m.template.Height >= t.Height {
		return
	}
	now := s.cfg.Now()
	s.cfg.Log.Info("miners get an empty job first: the full template takes long", "node", m.health.Node, "height", t.Height)
	m.take(t, true, now)
	s.give(now)
}

// take remembers a template as the newest; the set's lock is held.
func (m *member) take(t *job.Template, stopgap bool, now time.Time) {
	m.template, m.stopgap = t, stopgap
	m.reports++
	m.health.Height, m.health.Best, m.health.TemplateAt = t.Height-1, t.Prev, now
}

// warn says that a node is not worked with any more.
func (s *Set) warn(h Health, err error) {
	switch {
	case h.Reason == Down:
		s.cfg.Log.Warn("Bitcoin node is down", "node", h.Node, "err", err, "advice", h.Reason.Advice())
	case h.Reason == BadTemplate || h.Reason.Lasting():
		s.cfg.Log.Error("Bitcoin node must not be mined with: its templates are not used", "node", h.Node, "reason", h.Reason, "err", err, "advice", h.Reason.Advice())
	default:
		s.cfg.Log.Warn("Bitcoin node cannot be mined with yet", "node", h.Node, "reason", h.Reason, "err", err, "advice", h.Reason.Advice())
	}
}

// tell says when another node is worked for than the log last said, and that one is
// down or has been behind for longer than a block takes from one good node to another.
func (s *Set) tell(now time.Time) {
	if s.told == none {
		s.told = s.current
		return
	}
	last, current := s.members[s.told], s.members[s.current]
	if last.health.Up && last.template.Height >= current.template.Height {
		s.behind = time.Time{}
		return
	}
	if s.behind.IsZero() {
		s.behind = now
	}
	if last.health.Up && now.Sub(s.behind) < behindNews {
		return
	}
	s.cfg.Log.Info("working for another Bitcoin node", "node", current.health.Node)
	s.told, s.behind = s.current, time.Time{}
}

// give chooses the node to work for and, when its tip is new or a refresh is
// due, puts its template into the stream.
func (s *Set) give(now time.Time) {
	if s.current != none && !s.members[s.current].health.Up {
		s.current, s.lost = none, now
	}
	var floor uint32
	if s.last != nil && (s.current != none || now.Sub(s.lost) < behindGrace) {
		floor = s.last.Height
	}
	views := make([]view, len(s.members))
	for i, m := range s.members {
		views[i].usable, views[i].full = m.health.Up, !m.stopgap
		if m.template != nil {
			views[i].height = m.template.Height
		}
	}
	chosen := choose(views, s.current, floor)
	if chosen == none {
		return
	}
	s.current = chosen
	s.tell(now)
	m := s.members[chosen]
	t := m.template
	if s.last != nil && t.Prev == s.last.Prev && (t == s.last || !s.lastEmpty && now.Sub(s.lastAt) < s.cfg.Refresh/2) {
		return
	}
	s.last, s.lastEmpty, s.lastAt = t, m.stopgap, now
	select { // only give sends, and under the lock: after this there is room
	case <-s.templates:
	default:
	}
	s.templates <- t
}
