package daemon

import (
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/stratum"
)

// statisticsAge is how old statistics may be: asking for them again and again must
// not keep the stratum server busy.
const statisticsAge = time.Second

// statistics are the stratum server's, of a moment ago at most.
type statistics struct {
	mu   sync.Mutex
	last snapshot
}

// register makes gauges of the pool's hash rates.
func (s *statistics) register(r prometheus.Registerer, server *stratum.Server, now func() time.Time) {
	for window, of := range map[string]func(hashrates) float64{
		"1m": func(h hashrates) float64 { return h.Hashrate1m }, "5m": func(h hashrates) float64 { return h.Hashrate5m },
		"1h": func(h hashrates) float64 { return h.Hashrate1h }, "24h": func(h hashrates) float64 { return h.Hashrate24h },
	} {
		r.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "paydirt_hashrate", Help: "Hashes per second of all miners, by accepted shares.",
			ConstLabels: prometheus.Labels{"window": window},
		}, func() float64 { return of(s.of(server, now()).total) }))
	}
}

// snapshot is what the statistics were at a time.
type snapshot struct {
	at      time.Time
	workers []stratum.WorkerStats // sorted by payee and name
	total   hashrates
}

// of returns a snapshot, which the caller must not change.
func (s *statistics) of(server *stratum.Server, now time.Time) snapshot {
	s.mu.Lock()
	defer s.mu.Unlock()
	if age := now.Sub(s.last.at); s.last.at.IsZero() || age >= statisticsAge || age < 0 {
		s.last = snapshot{at: now, workers: server.Workers()}
		for _, w := range s.last.workers {
			s.last.total.add(w)
		}
	}
	return s.last
}

// miners splits the workers by payee, those of payees after one, in order.
func (s snapshot) miners(after bitcoin.Payee, yield func([]stratum.WorkerStats) bool) {
	at, found := slices.BinarySearchFunc(s.workers, after, func(w stratum.WorkerStats, p bitcoin.Payee) int {
		return slices.Compare(w.Payee[:], p[:])
	})
	for ; found && at < len(s.workers) && s.workers[at].Payee == after; at++ {
	}
	for at < len(s.workers) {
		end := at + 1
		for end < len(s.workers) && s.workers[end].Payee == s.workers[at].Payee {
			end++
		}
		if !yield(s.workers[at:end]) {
			return
		}
		at = end
	}
}

// workersOf returns the workers of one payee.
func (s snapshot) workersOf(p bitcoin.Payee) []stratum.WorkerStats {
	at, found := slices.BinarySearchFunc(s.workers, p, func(w stratum.WorkerStats, p bitcoin.Payee) int {
		return slices.Compare(w.Payee[:], p[:])
	})
	if !found {
		return nil
	}
	end := at
	for end < len(s.workers) && s.workers[end].Payee == p {
		end++
	}
	return s.workers[at:end]
}

// hashrates are in hashes per second, by accepted shares over the last minute, five
// minutes, hour and day.
type hashrates struct {
	Hashrate1m  float64 `json:"hashrate_1m"`
	Hashrate5m  float64 `json:"hashrate_5m"`
	Hashrate1h  float64 `json:"hashrate_1h"`
	Hashrate24h float64 `json:"hashrate_24h"`
}

func (h *hashrates) add(w stratum.WorkerStats) {
	h.Hashrate1m += w.Hashrate1m
	h.Hashrate5m += w.Hashrate5m
	h.Hashrate1h += w.Hashrate1h
	h.Hashrate24h += w.Hashrate24h
}

// counts are what became of shares since the daemon started, or since the worker
// came, if it was away for a day. They are telemetry: credit is what the posted
// counts say.
type counts struct {
	Connections int `json:"connections"`
	hashrates
	Accepted       uint64            `json:"accepted"`
	Ledger         uint64            `json:"ledger_shares"`
	Blocks         uint64            `json:"blocks"`
	Rejected       map[string]uint64 `json:"rejected"` // by reason, those that occurred
	Failed         uint64            `json:"failed"`
	BestDifficulty float64           `json:"best_difficulty"` // 0 before the first share
	FirstSeen      time.Time         `json:"first_seen"`
	LastShare      *time.Time        `json:"last_share"` // nil before the first
}

// countsOf sums workers up; there must be one.
func countsOf(workers ...stratum.WorkerStats) counts {
	c := counts{Rejected: map[string]uint64{}, FirstSeen: workers[0].FirstSeen.UTC()}
	for _, w := range workers {
		c.Connections += w.Connections
		c.add(w)
		c.Accepted += w.Accepted
		c.Ledger += w.Ledger
		c.Blocks += w.Blocks
		c.Failed += w.Failed
		for _, reason := range share.Reasons() {
			if n := w.Rejected[reason]; n > 0 {
				c.Rejected[reason.String()] += n
			}
		}
		c.BestDifficulty = max(c.BestDifficulty, w.BestDifficulty)
		if w.FirstSeen.Before(c.FirstSeen) {
			c.FirstSeen = w.FirstSeen.UTC()
		}
		if last := unlessZero(w.LastShare); last != nil && (c.LastShare == nil || last.After(*c.LastShare)) {
			c.LastShare = last
		}
	}
	return c
}

// hexBits is an nBits as it is written: 8 hexadecimal digits.
type hexBits uint32

// MarshalText implements encoding.TextMarshaler.
func (b hexBits) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "%08x", uint32(b)), nil }
