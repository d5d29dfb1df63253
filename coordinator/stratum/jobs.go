package stratum

import (
	"slices"
	"time"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

const (
	// maxJobs is how many jobs shares are accepted for: with a new one every 30 s,
	// work that is a quarter of an hour old.
	maxJobs = 32
	// maxStale is how many jobs of earlier blocks are remembered, to tell a stale
	// share from nonsense, and because a block found on one may yet win a race.
	maxStale = 4
)

// entry is a job in the server's hands.
type entry struct {
	job    *job.Job
	number uint64    // rises with every job
	clean  uint64    // number of the last job that is to replace all earlier ones
	stale  bool      // builds on a block that has a successor
	since  time.Time // when it came
	most   float64   // ledger difficulty, rounded down: the hardest that may be set
	notify notification
}

func newEntry(j *job.Job, number uint64, now time.Time) *entry {
	return &entry{
		job: j, number: number, since: now,
		most:   bitcoin.DifficultyFromTargetRoundedDown(j.LedgerTarget),
		notify: newNotification(j),
	}
}

// time returns the header time to mine with, Unix seconds: the template's, moved
// on as time passes.
func (e *entry) time(now time.Time) uint32 {
	return e.job.Template.CurTime + uint32(max(now.Sub(e.since), 0)/time.Second)
}

// jobTable is the set of jobs that a share may name. A table never changes; a
// new job makes a new one.
type jobTable struct {
	entries []*entry // oldest first; the stale ones lead
}

// with returns a table with one more job. Those that build on another block have
// become stale.
func (t jobTable) with(e *entry) jobTable {
	var stale, live []*entry
	for _, old := range t.entries {
		if old.job.Template.Prev != e.job.Template.Prev && !old.stale {
			dead := *old
			dead.stale = true
			old = &dead
		}
		if old.stale {
			stale = append(stale, old)
		} else {
			live = append(live, old)
		}
	}
	live = append(live, e)
	stale = stale[max(0, len(stale)-maxStale):]
	live = live[max(0, len(live)-maxJobs):]
	return jobTable{slices.Concat(stale, live)}
}

// find returns the job of an id, or nil.
func (t jobTable) find(id []byte) *entry {
	for i := len(t.entries) - 1; i >= 0; i-- { // most shares are for the newest
		if t.entries[i].job.ID == string(id) {
			return t.entries[i]
		}
	}
	return nil
}

// newest returns the job to work on, or nil before the first.
func (t jobTable) newest() *entry {
	if len(t.entries) == 0 {
		return nil
	}
	return t.entries[len(t.entries)-1]
}
