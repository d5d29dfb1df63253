package node

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/job"
)

// Templates starts watching the nodes and returns the stream of templates to
// work on: at once when the best block changes, and every Refresh for the fees.
// A reader that is slow finds only the newest. The stream ends with ctx. Call it
// once per Set.
//
// Prev tells a new block from a refresh: it differs from the one before.
func (s *Set) Templates(ctx context.Context) <-chan *job.Template {
	var watchers sync.WaitGroup
	for _, m := range s.members {
		watchers.Go(func() { s.fetch(ctx, m) })
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
	for ctx.Err() == nil {
		before := s.reportsOf(m)
		t, id, err := m.client.BlockTemplate(ctx, "")
		if err == nil {
			err = s.checkChain(ctx, m.client)
		}
		if ctx.Err() != nil {
			return
		}
		s.report(m, before, t, id, err)
		if err != nil {
			pause(ctx, wait.next())
			continue
		}
		wait.reset()
		s.untilDue(ctx, m)
	}
}

// checkChain refuses a node whose chain is not that of the node that answered
// first: by height alone, one on another network could win.
func (s *Set) checkChain(ctx context.Context, c *Client) error {
	genesis, err := c.BlockHash(ctx, 0)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.genesis == (chainhash.Hash{}) {
		s.genesis = genesis
	}
	if genesis != s.genesis {
		return fmt.Errorf("node is on another chain than the rest: its genesis block is %v, not %v", genesis, s.genesis)
	}
	return nil
}

// untilDue returns when a new template of the node should be fetched.
func (s *Set) untilDue(ctx context.Context, m *member) {
	refresh := time.NewTimer(s.cfg.Refresh)
	defer refresh.Stop()
	poll := time.NewTicker(s.cfg.Poll)
	defer poll.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-refresh.C:
			return
		case <-poll.C:
			best, err := m.client.BestBlockHash(ctx)
			if t, _ := s.lastOf(m); err != nil || best != t.Prev {
				return
			}
		}
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
		if err != nil { // fetch finds out whether the node is down
			pause(ctx, wait.next())
			continue
		}
		wait.reset()
		s.report(m, before, t, id, nil)
		if t.Prev == known.Prev { // do not spin on a node that answers at once
			pause(ctx, s.cfg.Poll)
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

// report takes in what a template request brought and gives out a template when
// there is reason to. before is the member's number of reports when the request
// was sent.
func (s *Set) report(m *member, before int, t *job.Template, longPollID string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.cfg.Now()
	if err != nil {
		if m.health.Up || m.health.Since.IsZero() {
			m.health.Up, m.health.Since = false, now
			s.cfg.Log.Warn("Bitcoin node is down", "node", m.health.Node, "err", err)
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
	m.template, m.longPollID = t, longPollID
	m.reports++
	m.health.Up, m.health.Err = true, ""
	m.health.Height, m.health.Best, m.health.TemplateAt = t.Height-1, t.Prev, now
	s.give(now)
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
		views[i].usable = m.health.Up
		if m.template != nil {
			views[i].height = m.template.Height
		}
	}
	chosen := choose(views, s.current, floor)
	if chosen == none {
		return
	}
	if chosen != s.current && s.last != nil {
		s.cfg.Log.Info("working for another Bitcoin node", "node", s.members[chosen].health.Node)
	}
	s.current = chosen
	t := s.members[chosen].template
	if s.last != nil && t.Prev == s.last.Prev && (t == s.last || now.Sub(s.lastAt) < s.cfg.Refresh/2) {
		return
	}
	s.last, s.lastAt = t, now
	select { // only give sends, and under the lock: after this there is room
	case <-s.templates:
	default:
	}
	s.templates <- t
}
