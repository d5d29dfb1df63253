package mine

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"net"
	"sync"
	"time"
)

// Miner hashes for one pool.
type Miner struct {
	config  Config
	address string // host:port of the pool
	log     *slog.Logger
	engine  *engine
	stats   stats
	started time.Time

	dialer  net.Dialer
	silence time.Duration // after which the pool is pinged, and after as much given up
	grace   time.Duration // for shares under way at the end
	backoff func(failures int) time.Duration
}

// New makes a miner. Errors are *ConfigError.
func New(config Config) (*Miner, error) {
	address, err := config.address()
	if err != nil {
		return nil, err
	}
	m := &Miner{
		config:  config,
		address: address,
		log:     config.Log,
		engine:  newEngine(config.Threads, config.RateLimit),
		started: time.Now(),
		dialer:  net.Dialer{Timeout: 10 * time.Second},
		silence: time.Minute,
		grace:   time.Second,
		backoff: backoff,
	}
	if m.log == nil {
		m.log = slog.New(slog.DiscardHandler)
	}
	m.stats.total = Summary{
		URL: config.URL, User: config.User, Threads: config.Threads, Rejections: map[string]uint64{},
	}
	return m, nil
}

// Summary returns what was done so far. It may be called at any time.
func (m *Miner) Summary() Summary {
	t := m.stats.read()
	t.Seconds = time.Since(m.started).Seconds()
	t.Hashes = m.engine.hashes.Load()
	t.Hashrate = float64(t.Hashes) / t.Seconds
	return t
}

// Run mines until the context ends, and then returns nil. A lost connection is made
// again, however often. The one error is *RefusedError, when the pool does not take
// the user name and never did.
func (m *Miner) Run(ctx context.Context) error {
	engineCtx, stop := context.WithCancel(ctx)
	var engine sync.WaitGroup
	engine.Go(func() { m.engine.run(engineCtx) })
	defer engine.Wait()
	defer stop()

	address, failures := m.address, 0
	for {
		before := m.stats.read().Connections
		err := m.connect(ctx, address)
		if ctx.Err() != nil {
			return nil
		}
		connected := m.stats.read().Connections
		if refused := (*RefusedError)(nil); errors.As(err, &refused) && connected == 0 {
			return err
		}
		if connected > before {
			failures = 0
		}
		wait := m.backoff(failures)
		failures++
		address = m.address
		if asked := (*reconnectError)(nil); errors.As(err, &asked) {
			address, wait = asked.address, max(wait, asked.wait)
		}
		m.log.Warn("connection lost", "err", err, "again_in", wait)
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return nil
		}
	}
}

// connect makes one connection and mines on it.
func (m *Miner) connect(ctx context.Context, address string) error {
	conn, err := m.dialer.DialContext(ctx, "tcp", address)
	if err != nil {
		return err
	}
	return newSession(m, conn).run(ctx)
}

// backoff is how long to wait before the next connection: half a second, doubled
// with each failure up to half a minute, give or take a fifth so that miners that
// were cut off together do not come back together.
func backoff(failures int) time.Duration {
	wait := min(500*time.Millisecond<<min(failures, 10), 30*time.Second)
	return time.Duration(float64(wait) * (0.8 + 0.4*rand.Float64()))
}

// authorized notes that a connection is ready.
func (m *Miner) authorized(pool net.Addr, mask uint32) {
	m.stats.update(func(t *Summary) { t.Connections++ })
	m.log.Info("connected", "pool", pool.String(), "user", m.config.User, "version_mask", hex32(mask))
}

// answered notes the pool's answer to a share.
func (m *Miner) answered(w *work, failure *PoolError) {
	if failure == nil {
		m.stats.update(func(t *Summary) {
			t.Accepted++
			t.AcceptedDifficulty += w.difficulty
		})
		return
	}
	first := false
	m.stats.update(func(t *Summary) {
		t.Rejected++
		t.Rejections[failure.Reason()]++
		first = t.Rejections[failure.Reason()] == 1
	})
	if first { // the others of its kind are in the summary
		m.log.Warn("share rejected", "reason", failure.Text, "code", failure.Code, "job", w.jobID)
	}
}
