package daemon

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"

	"paydirt/coordinator/core/job"
)

// jobRetry is the pause after a job that could not be made.
const jobRetry = time.Second

// jobServer is who gets the jobs.
type jobServer interface {
	SetJob(j *job.Job, clean bool)
}

// tagSource resolves a tag; tags does.
type tagSource interface {
	lookup(ctx context.Context, j int64) (tag, error)
}

// jobs makes a job of every new template and of every new tag.
type jobs struct {
	server  jobServer
	tags    tagSource
	parents *parents
	tag     func() (int64, <-chan struct{}) // current tag, and a channel that closes when it changes
	nd      uint32
	text    string
	log     *slog.Logger
	onBlock func() // a template has a new parent
	next    uint32 // number of the next job
	raw     transactions

	prepared sync.WaitGroup // lookups under way of the tag that comes next
}

// firstJob returns a random number for the first job: a miner that comes back
// after a restart must not have its old work judged as a new job's.
func firstJob() uint32 { return rand.Uint32() }

// run makes jobs until ctx ends. After a template with a new parent or a new tag
// miners are to change over at once (clean), after a refreshed template they need
// not.
func (m *jobs) run(ctx context.Context, templates <-chan *job.Template) error {
	defer m.prepared.Wait()
	var template *job.Template
	var made struct { // what the last job was made of
		template *job.Template
		tag      int64
	}
	for {
		tag, changed := m.tag()
		var retry <-chan time.Time
		if template != nil && (template != made.template || tag != made.tag) {
			clean := made.template == nil || made.template.Prev != template.Prev || made.tag != tag
			if err := m.make(ctx, template, tag, clean); err != nil {
				m.log.Error("no new job", "tag", tag, "height", template.Height, "err", err)
				retry = time.After(jobRetry)
			} else {
				made.template, made.tag = template, tag
				m.prepare(ctx, tag+1)
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case t, ok := <-templates:
			if !ok {
				return ctx.Err()
			}
			template = t
			if m.parents.add(t) {
				m.onBlock()
			}
		case <-changed:
		case <-retry:
		}
	}
}

// prepare looks the next tag up before it is needed, when there is one already: so
// miners get jobs on new blocks also when the tag changes while the EVM chain is
// out of reach.
func (m *jobs) prepare(ctx context.Context, tag int64) {
	m.prepared.Go(func() { _, _ = m.tags.lookup(ctx, tag) }) // if it fails, the next job tries again
}

func (m *jobs) make(ctx context.Context, t *job.Template, tag int64, clean bool) error {
	known, err := m.tags.lookup(ctx, tag)
	if err != nil {
		return err
	}
	m.next++
	id := fmt.Sprintf("%08x", m.next)
	j, err := job.New(id, m.raw.share(t), tag, known.script, m.nd, m.text)
	if err != nil {
		return err
	}
	m.server.SetJob(j, clean)
	m.log.Debug("job", "id", id, "height", t.Height, "tag", tag, "transactions", len(t.TxIDs), "clean", clean)
	return nil
}
