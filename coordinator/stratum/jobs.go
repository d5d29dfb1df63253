package stratum

import (
	"bytes"
	"time"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

const (
	// maxJobs and maxListed bound the jobs that are remembered, and the transactions
	// in their lists, of which each takes 56 bytes beside the transaction itself, which
	// jobs share (package daemon). With a new job every 30 s, full blocks reach
	// maxListed in eight hours without a block; then the oldest job is forgotten.
	maxJobs   = 1 << 14
	maxListed = 4 << 20
	// maxStale is how many parents are remembered that have a successor, with all
	// their jobs: to tell a stale share from nonsense, and because a block found on one
	// may yet win a race.
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

// jobTable is the set of jobs that a share may name: all of the current parent, so
// that no block is lost because its job is old, and those of the parents before. A
// table never changes; a new job makes a new one.
type jobTable struct {
	entries []*entry // oldest first
	named   map[jobName]*entry
}

// jobName is a job's id as it is compared: without regard to case and leading zeros,
// for some firmware takes it for a number.
type jobName [14]byte

func nameOf(id []byte) (n jobName, ok bool) {
	id = bytes.TrimLeft(id, "0")
	if len(id) > len(n) {
		return n, false
	}
	for i, c := range id {
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		n[i] = c
	}
	return n, true
}

// with returns a table with one more job. Those that build on another block have
// become stale.
func (t jobTable) with(e *entry) jobTable {
	all := make([]*entry, 0, len(t.entries)+1)
	for _, old := range t.entries {
		if old.job.Template.Prev != e.job.Template.Prev && !old.stale {
			dead := *old
			dead.stale = true
			old = &dead
		}
		all = append(all, old)
	}
	all = append(all, e)
	all = all[forgotten(all):]
	next := jobTable{entries: all, named: make(map[jobName]*entry, len(all))}
	for _, e := range all {
		if name, ok := nameOf([]byte(e.job.ID)); ok {
			next.named[name] = e
		}
	}
	return next
}

// forgotten returns how many of the jobs, oldest first, are beyond a bound.
func forgotten(all []*entry) int {
	listed, parents := 0, 0
	for i := len(all) - 1; i >= 0; i-- {
		listed += len(all[i].job.Template.TxIDs)
		if i == len(all)-1 || all[i].job.Template.Prev != all[i+1].job.Template.Prev {
			parents++
		}
		if i < len(all)-1 && (parents > maxStale+1 || len(all)-i > maxJobs || listed > maxListed) {
			return i + 1
		}
	}
	return 0
}

// find returns the job of an id, or nil.
func (t jobTable) find(id []byte) *entry {
	name, ok := nameOf(id)
	if !ok {
		return nil
	}
	return t.named[name]
}

// newest returns the job to work on, or nil before the first.
func (t jobTable) newest() *entry {
	if len(t.entries) == 0 {
		return nil
	}
	return t.entries[len(t.entries)-1]
}
