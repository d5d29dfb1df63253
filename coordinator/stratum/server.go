package stratum

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"log/slog"
	"net"
	"net/netip"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/time/rate"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

// Config is what an operator may choose. The zero value is fine.
type Config struct {
	// StartDifficulty is a connection's first difficulty; 1 when zero. Vardiff
	// leaves it within seconds when it is too low, within minutes when too high.
	StartDifficulty float64
	// MinDifficulty is the lowest that vardiff may set; 0.00001 when zero.
	MinDifficulty float64
	// MaxConnections is how many are served at a time; 20,000 when zero.
	MaxConnections int
	// MaxPerAddress is how many of them one IPv4 address or IPv6 /64 may have, a
	// whole farm behind one router perhaps; 5,000 when zero.
	MaxPerAddress int
	// MaxPerPayee is how many may mine for one payee; 10,000 when zero. Anybody can
	// mine for anybody, so a low limit would let others keep a miner out.
	MaxPerPayee int
	// Reconnect tells miners to connect again when the server stops, because it
	// will be back in a moment.
	Reconnect bool
	// WaitsFor says why a full shift is not followed by the next one, for the miners
	// whose ledger shares are refused; nil: they are told only that it waits.
	WaitsFor func() string
	// Version is what the server calls itself.
	Version string
	// Metrics is where the server registers its metrics, all named
	// paydirt_stratum_…; nowhere when nil.
	Metrics prometheus.Registerer
	Log     *slog.Logger
	Now     func() time.Time
}

func (c Config) withDefaults() Config {
	if c.StartDifficulty == 0 {
		c.StartDifficulty = 1
	}
	if c.MinDifficulty == 0 {
		c.MinDifficulty = 1e-5
	}
	if c.MaxConnections == 0 {
		c.MaxConnections = 20_000
	}
	if c.MaxPerAddress == 0 {
		c.MaxPerAddress = 5_000
	}
	if c.MaxPerPayee == 0 {
		c.MaxPerPayee = 10_000
	}
	if c.Version == "" {
		c.Version = "paydirt"
	}
	if c.Metrics == nil {
		c.Metrics = prometheus.NewRegistry()
	}
	if c.Log == nil {
		c.Log = slog.Default()
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	return c
}

const (
	// housekeeping is how often every connection is looked at, in so many rounds
	// that each look at a part of them: so refreshed jobs go out evenly.
	housekeeping = 10 * time.Second
	rounds       = 10
	// keepAlive finds out that a miner is gone, also one behind a router that
	// forgets connections that are silent for half a minute.
	keepAlive = 25 * time.Second
)

// Server is the pool's stratum server.
type Server struct {
	cfg       Config
	ledger    Ledger
	admission Admission
	blocks    Blocks
	metrics   *metrics
	workers   *workers
	patience  patience
	rates     rates
	tick      time.Duration

	jobMu  sync.Mutex // one new job at a time
	jobs   atomic.Pointer[jobTable]
	number uint64 // of the newest job

	found found

	mu    sync.Mutex
	conns map[*conn]struct{}

	addresses *tally[netip.Addr]
	payees    *tally[bitcoin.Payee]
	bans      *bans
	stopping  atomic.Bool

	writers sync.WaitGroup // the goroutines that conn.wake starts

	extranonce atomic.Uint32
	complaint  rate.Sometimes
}

// NewServer returns a server; it listens to nothing until Serve.
func NewServer(cfg Config, ledger Ledger, admission Admission, blocks Blocks) *Server {
	cfg = cfg.withDefaults()
	s := &Server{
		cfg: cfg, ledger: ledger, admission: admission, blocks: blocks, metrics: newMetrics(cfg.Metrics),
		workers: newWorkers(), patience: usualPatience, rates: usualRates, tick: housekeeping / rounds,
		conns:     map[*conn]struct{}{},
		addresses: newTally[netip.Addr](cfg.MaxPerAddress), payees: newTally[bitcoin.Payee](cfg.MaxPerPayee), bans: newBans(),
		complaint: rate.Sometimes{First: 1, Interval: 10 * time.Second},
	}
	s.jobs.Store(&jobTable{})
	// A random start, so that a miner which comes back after a restart does not
	// get the extranonce under which it has worked before.
	var start [4]byte
	_, _ = rand.Read(start[:]) // never fails
	s.extranonce.Store(binary.LittleEndian.Uint32(start[:]))
	return s
}

// Serve takes connections from the listeners until ctx is done, then finishes:
// requests that were read are answered, ledger shares stored. It closes the
// listeners, and returns when every connection has ended. Call it once.
func (s *Server) Serve(ctx context.Context, listeners ...Listener) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	// Shares in flight outlive ctx by the patience.
	work, giveUp := context.WithCancel(context.WithoutCancel(ctx))
	defer giveUp()
	failed := make(chan error, len(listeners))
	var running sync.WaitGroup
	for _, l := range listeners {
		running.Go(func() { failed <- s.accept(ctx, work, &l, &running) })
	}
	running.Go(func() { s.keepHouse(ctx) })

	var err error
	select {
	case <-ctx.Done():
	case err = <-failed:
		cancel()
	}
	s.stopping.Store(true)
	for _, l := range listeners {
		_ = l.Close()
	}
	for _, c := range s.connections() {
		c.finish()
	}
	finished := make(chan struct{})
	go func() {
		running.Wait()
		s.writers.Wait()
		close(finished)
	}()
	select {
	case <-finished:
	case <-time.After(s.patience.stop):
		giveUp()
		for _, c := range s.connections() {
			c.end(causeStop)
		}
		<-finished
	}
	return err
}

// accept serves one listener.
func (s *Server) accept(ctx, work context.Context, l *Listener, running *sync.WaitGroup) error {
	for {
		socket, err := l.Accept()
		switch {
		case ctx.Err() != nil:
			if err == nil {
				_ = socket.Close()
			}
			return nil
		case errors.Is(err, net.ErrClosed):
			return err
		case err != nil: // out of descriptors, most likely
			s.failed("accept", err)
			select {
			case <-ctx.Done():
			case <-time.After(100 * time.Millisecond):
			}
			continue
		}
		if tcp, ok := socket.(*net.TCPConn); ok {
			_ = tcp.SetKeepAliveConfig(net.KeepAliveConfig{Enable: true, Idle: keepAlive, Interval: keepAlive, Count: 3})
		}
		c := s.open(socket, l)
		if c == nil {
			continue
		}
		running.Go(func() {
			defer s.close(c)
			c.run(work)
		})
		if ctx.Err() != nil { // it was not there yet when all were told to finish
			c.finish()
		}
	}
}

// open adds a connection, or closes it and returns nil when it is not let in.
func (s *Server) open(socket net.Conn, l *Listener) *conn {
	now, remote := s.cfg.Now(), socket.RemoteAddr()
	c := &conn{opened: now}
	if l.Proxies != nil {
		c.proxied = socket
	}
	if l.TLS != nil {
		socket = tls.Server(socket, l.TLS)
	}
	c.socket, c.lines.r = socket, socket
	c.lastLine.Store(now.UnixNano())
	c.server, c.transport, c.remote, c.profile = s, c, remote.String(), l.orElse(s.cfg)
	number := s.extranonce.Add(1)
	binary.BigEndian.PutUint32(c.extranonce1[:], number)
	c.turn = number % rounds
	if !s.add(c) {
		c.end(causeFull)
		s.metrics.closed[causeFull].Inc()
		_ = c.socket.Close()
		return nil
	}
	switch {
	case c.proxied == nil:
		s.admit(c, addressOf(remote), now)
	case !l.trusts(remote):
		c.end(causeProxy)
	}
	if c.cause.Load() != 0 {
		s.close(c)
		return nil
	}
	return c
}

func (s *Server) add(c *conn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.conns) >= s.cfg.MaxConnections {
		return false
	}
	s.conns[c] = struct{}{}
	s.metrics.connections.Inc()
	return true
}

// admit counts a connection for its address, or ends it when that is banned or has
// too many.
func (s *Server) admit(c *conn, address netip.Addr, now time.Time) bool {
	switch {
	case !address.IsValid():
		return true
	case s.bans.banned(address, s.addresses.count(address), now):
		c.end(causeBanned)
		return false
	case !s.addresses.enter(address):
		c.end(causeFull)
		return false
	}
	c.address = address
	return true
}

func (s *Server) close(c *conn) {
	c.end(causeClient)
	defer c.socket.Close()
	now, why := s.cfg.Now(), c.ended()
	c.session.close(now)
	if c.address.IsValid() {
		s.addresses.leave(c.address)
		if why == causeAbuse || why == causeLine {
			s.bans.strike(c.address, now)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.conns, c)
	s.metrics.connections.Dec()
	s.metrics.closed[why].Inc()
}

func (s *Server) connections() []*conn {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := make([]*conn, 0, len(s.conns))
	for c := range s.conns {
		all = append(all, c)
	}
	return all
}

// each calls f for every connection, on all processors.
func (s *Server) each(f func(*conn)) {
	all := s.connections()
	if len(all) == 0 {
		return
	}
	part := (len(all) + runtime.GOMAXPROCS(0) - 1) / runtime.GOMAXPROCS(0)
	var wait sync.WaitGroup
	for some := range slices.Chunk(all, part) {
		wait.Go(func() {
			for _, c := range some {
				f(c)
			}
		})
	}
	wait.Wait()
}

// SetJob gives all miners a new job. clean tells them to leave what they work on
// at once; without it, and on the same block, they get it within ten seconds, each
// in its turn; or at once, when the one before had no transactions. Shares for earlier jobs are stale from now on if those build on another
// block; if not, they are still taken, whatever clean says: at a rotation of the
// tag the ledger decides how long. The job's ID is up to 14 letters and digits and
// must be new.
func (s *Server) SetJob(j *job.Job, clean bool) {
	s.jobMu.Lock()
	defer s.jobMu.Unlock()
	now := s.cfg.Now()
	s.number++
	e := newEntry(j, s.number, now)
	before := s.jobs.Load()
	last := before.newest()
	newBlock := last != nil && last.job.Template.Prev != j.Template.Prev
	fuller := last != nil && len(last.job.Template.TxIDs) == 0 && len(j.Template.TxIDs) > 0
	switch {
	case last == nil || clean || newBlock:
		e.clean = s.number
	default:
		e.clean = last.clean
	}
	table := before.with(e)
	s.jobs.Store(&table)
	s.metrics.jobs.Inc()
	if e.clean != s.number && !fuller {
		return // keepHouse sends it
	}
	start := time.Now()
	s.each(func(c *conn) { c.job(e, newBlock, now) })
	s.metrics.fanOut.Observe(time.Since(start).Seconds())
}

// HasJob tells whether there is anything to mine.
func (s *Server) HasJob() bool { return s.jobs.Load().newest() != nil }

// Connections returns how many connections are open.
func (s *Server) Connections() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.conns)
}

// Message shows a text to all miners.
func (s *Server) Message(text string) {
	s.each(func(c *conn) { c.message(text) })
}

// Workers lists the statistics of all workers, those that left a day ago at most
// among them.
func (s *Server) Workers() []WorkerStats { return s.workers.snapshot(s.cfg.Now()) }

// lookAt checks the connections whose turn is in this round.
func (s *Server) lookAt(round uint32, now time.Time) {
	s.each(func(c *conn) {
		if c.turn == round {
			c.check(now, s.patience)
		}
	})
}

// farewell is what miners are told when the server stops.
func (s *Server) farewell(b []byte) []byte {
	if s.cfg.Reconnect {
		return appendReconnect(b)
	}
	return appendMessage(b, stopMessage)
}

// keepHouse looks after connections and workers until ctx is done.
func (s *Server) keepHouse(ctx context.Context) {
	tick := time.NewTicker(s.tick)
	defer tick.Stop()
	for round := uint32(0); ; round++ {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			now := s.cfg.Now()
			s.lookAt(round%rounds, now)
			s.workers.forget(now)
			s.bans.forget(now)
		}
	}
}

// firstTime tells whether this block is seen for the first time: a miner may send
// a found block again and again, the nodes need it once.
func (s *Server) firstTime(block chainhash.Hash) bool { return s.found.first(block) }

// failed complains about a failure of the system, but not for every share.
func (s *Server) failed(what string, err error) {
	s.complaint.Do(func() { s.cfg.Log.Error("stratum: "+what+" fails", "err", err) })
}
