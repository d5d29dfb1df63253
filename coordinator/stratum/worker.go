package stratum

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

const (
	// maxWorkers bounds the memory for statistics. Workers beyond mine as well as
	// others, but are not listed.
	maxWorkers = 1 << 16
	// workerMemory is how long a worker without a connection is listed.
	workerMemory = 24 * time.Hour
)

// WorkerStats is what is known of one worker, over all its connections since it
// was first seen. It is telemetry: credit is in the ledger.
type WorkerStats struct {
	Payee          bitcoin.Payee
	Name           string // empty when the user name had none
	Connections    int
	Hashrate1m     float64 // hashes per second, by accepted shares
	Hashrate5m     float64
	Hashrate1h     float64
	Hashrate24h    float64
	Accepted       uint64 // shares, ledger shares among them
	Ledger         uint64 // ledger shares
	Blocks         uint64
	Rejected       map[share.Reason]uint64 // only reasons that occurred
	Failed         uint64                  // ledger shares lost by a failure of the system
	BestDifficulty float64                 // of any accepted share; zero before the first
	FirstSeen      time.Time
	LastShare      time.Time // accepted; zero before the first
}

// worker counts for one payee and worker name.
type worker struct {
	mu       sync.Mutex
	stats    WorkerStats
	lastSeen time.Time
	rates    averages // of difficulty
	best     chainhash.Hash
}

func newWorker(payee bitcoin.Payee, name string, now time.Time) *worker {
	return &worker{
		stats:    WorkerStats{Payee: payee, Name: name, FirstSeen: now, Rejected: map[share.Reason]uint64{}},
		lastSeen: now,
		rates:    averages{at: now, since: now},
	}
}

// connect and disconnect count the worker's connections.
func (w *worker) connect(now time.Time)    { w.connections(+1, now) }
func (w *worker) disconnect(now time.Time) { w.connections(-1, now) }

func (w *worker) connections(change int, now time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.stats.Connections += change
	w.lastSeen = now
}

// count takes in what became of one share.
func (w *worker) count(v verdict, now time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case v.failure != nil:
		w.stats.Failed++
	case v.reject != nil:
		w.stats.Rejected[v.reject.Reason]++
	default:
		w.stats.Accepted++
		if v.judged.Ledger {
			w.stats.Ledger++
		}
		w.stats.LastShare = now
		w.rates.add(now, v.difficulty)
		if w.stats.Accepted == 1 || lower(v.judged.Hash, w.best) {
			w.best = v.judged.Hash
		}
	}
}

// found counts a block.
func (w *worker) found() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.stats.Blocks++
}

// lower compares two hashes as proof-of-work numbers.
func lower(a, b chainhash.Hash) bool {
	for i := chainhash.HashSize - 1; i >= 0; i-- {
		if a[i] != b[i] {
			return a[i] < b[i]
		}
	}
	return false
}

func (w *worker) snapshot(now time.Time) WorkerStats {
	w.mu.Lock()
	defer w.mu.Unlock()
	s := w.stats
	s.Rejected = maps.Clone(s.Rejected)
	for i, to := range []*float64{&s.Hashrate1m, &s.Hashrate5m, &s.Hashrate1h, &s.Hashrate24h} {
		one := w.rates.over(i)
		*to = one.rate(now) * hashesPerDifficulty
	}
	if s.Accepted > 0 {
		s.BestDifficulty = bitcoin.DifficultyFromTargetRoundedDown(bitcoin.PowInt(w.best))
	}
	return s
}

// forgettable tells whether the worker has been away for long.
func (w *worker) forgettable(now time.Time) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.stats.Connections == 0 && now.Sub(w.lastSeen) > workerMemory
}

// workers are all that are listed.
type workers struct {
	mu  sync.Mutex
	all map[workerKey]*worker
}

func newWorkers() *workers { return &workers{all: map[workerKey]*worker{}} }

type workerKey struct {
	payee bitcoin.Payee
	name  string
}

// connect returns the worker of a name, a new one at its first time, with one
// connection more.
func (l *workers) connect(payee bitcoin.Payee, name string, now time.Time) *worker {
	l.mu.Lock()
	defer l.mu.Unlock()
	key := workerKey{payee, name}
	w := l.all[key]
	if w == nil {
		w = newWorker(payee, name, now)
		if len(l.all) < maxWorkers {
			l.all[key] = w
		}
	}
	w.connect(now)
	return w
}

// forget drops those that have been away for long.
func (l *workers) forget(now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for key, w := range l.all {
		if w.forgettable(now) {
			delete(l.all, key)
		}
	}
}

// snapshot lists all, sorted by payee and name.
func (l *workers) snapshot(now time.Time) []WorkerStats {
	l.mu.Lock()
	all := make([]*worker, 0, len(l.all))
	for _, w := range l.all {
		all = append(all, w)
	}
	l.mu.Unlock()
	list := make([]WorkerStats, 0, len(all))
	for _, w := range all {
		list = append(list, w.snapshot(now))
	}
	slices.SortFunc(list, func(a, b WorkerStats) int {
		if c := slices.Compare(a.Payee[:], b.Payee[:]); c != 0 {
			return c
		}
		return strings.Compare(a.Name, b.Name)
	})
	return list
}
