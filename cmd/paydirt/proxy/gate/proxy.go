package gate

import (
	"context"
	"crypto/tls"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"paydirt/cmd/paydirt/proxy/evidence"
	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/cmd/paydirt/proxy/vault"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/shift"
)

// Config is what the operator of miners chooses. Durations are positive.
type Config struct {
	Main           Upstream
	Fallbacks      []Upstream    // tried in order; their jobs are not verified
	TLS            *tls.Config   // for upstreams that want it; may be nil
	Payee          bitcoin.Payee // whom all miners must mine for; zero: each for its own user name
	Limits         rule.Limits
	MaxConnections int
	API            *url.URL      // of the pool's HTTP API; nil: none
	Mirror         *Mirror       // of share data; nil: none
	RequireShares  bool          // mine no tag whose state's share data the mirror wants and does not get
	Interval       time.Duration // between two looks at the chain
	Hold           time.Duration // how long a job is held back when time may heal it
	Patience       time.Duration // for receipts to appear
	Blind          time.Duration // how long the EVM chain may be unreadable
	Dial           time.Duration // for a connection to the pool, retries included
	Bar            time.Duration // for which a pool is left at first; it doubles up to MaxBar
	MaxBar         time.Duration
	Log            *slog.Logger
	Registry       prometheus.Registerer
	Now            func() time.Time
}

// Pool is what never changes about the pool.
type Pool struct {
	Facts  rule.Facts
	Court  common.Address
	Signer common.Address // of receipts
	Domain receipt.Domain
}

// Proxy is the proxy. Run it once.
type Proxy struct {
	config   Config
	pool     Pool
	vault    *vault.Vault // nil for a check, which hands in no shares
	feed     *feed
	receipts *receipts
	guard    *guard
	pools    *pools
	metrics  *metrics
	log      *slog.Logger
	now      func() time.Time

	mu      sync.Mutex
	links   map[*link]struct{}
	serving sync.WaitGroup
}

// New returns a proxy that knows nothing of the chain until Run.
func New(c Config, pool Pool, chain Chain, v *vault.Vault, d *evidence.Docket) *Proxy {
	p := &Proxy{
		config: c, pool: pool, vault: v, log: c.Log, now: c.Now, metrics: newMetrics(c.Registry),
		links: make(map[*link]struct{}),
	}
	p.feed = newFeed(chain, c.Now, c.Log)
	p.pools = newPools(c)
	p.receipts = &receipts{proxy: p, api: c.API, http: &http.Client{}, due: make(map[shift.Key]overdue)}
	p.guard = &guard{proxy: p, docket: d, seen: make(map[int64]looked)}
	return p
}

// Run takes miners from the listener until ctx ends, then finishes: shares that are
// under way are answered, if that is quick. It returns early when the listener
// fails.
func (p *Proxy) Run(ctx context.Context, l net.Listener) error {
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	var helpers sync.WaitGroup
	defer helpers.Wait()
	defer stop()
	if err := p.feed.look(ctx); err != nil {
		if ctx.Err() != nil {
			err = nil
		}
		return errors.Join(err, l.Close())
	}
	helpers.Go(func() { p.feed.run(work, p.config.Interval, p.reconsider) })
	helpers.Go(func() { p.receipts.run(work, p.config.Interval) })
	helpers.Go(func() { p.guard.run(work) })
	helpers.Go(func() { p.returner(work) })
	context.AfterFunc(ctx, func() { l.Close() })
	err := p.accept(ctx, l)
	p.finish()
	return err
}

// accept serves miners until ctx ends.
func (p *Proxy) accept(ctx context.Context, l net.Listener) error {
	for {
		down, err := l.Accept()
		switch {
		case ctx.Err() != nil:
			if err == nil {
				down.Close()
			}
			return nil
		case errors.Is(err, net.ErrClosed):
			return err
		case err != nil: // out of descriptors, most likely
			p.log.Warn("no more connections can be taken for now", "err", err)
			select {
			case <-ctx.Done():
			case <-time.After(100 * time.Millisecond):
			}
			continue
		}
		if tcp, ok := down.(*net.TCPConn); ok {
			_ = tcp.SetKeepAliveConfig(keepAlive)
		}
		p.serving.Go(func() { p.serve(ctx, down) })
	}
}

// judge judges a job by the newest snapshot.
func (p *Proxy) judge(q rule.Question) (rule.Verdict, *rule.Refusal) {
	s := p.feed.snapshot()
	if age := p.now().Sub(s.At); age > p.config.Blind {
		return rule.Verdict{}, rule.Refuse(rule.Blind, "the EVM chain could not be read for %s", age.Round(time.Second))
	}
	v, refusal := rule.Judge(q, s, p.pool.Facts, p.config.Limits, func(j int64) (t rule.Tag) {
		if p.vault != nil {
			t.Highest, t.Seen = p.vault.Highest(j)
		}
		t.Withheld = p.withheld(j)
		return t
	})
	if refusal == nil && v.Trusted {
		p.feed.want(q.Job.Prev)
	}
	return v, refusal
}

// judgeAgain looks at the chain again until the job is in order, or Hold is over.
func (p *Proxy) judgeAgain(q rule.Question) (v rule.Verdict, refusal *rule.Refusal) {
	ctx, cancel := context.WithTimeout(context.Background(), p.config.Hold)
	defer cancel()
	p.feed.want(q.Job.Prev)
	for {
		fresh := p.feed.fresh(ctx)
		v, refusal = p.judge(q)
		if refusal == nil || !refusal.Reason.Heals() || !fresh {
			return v, refusal
		}
		select {
		case <-ctx.Done():
			return v, refusal
		case <-time.After(p.config.Interval / 4):
		}
	}
}

// reconsider judges again what the miners are working on, after a look at the
// chain. A job that has been wrong for as long as one would be held back is a reason
// to leave.
func (p *Proxy) reconsider() {
	for _, l := range p.verified() {
		q, ok := l.session.current()
		if !ok {
			continue
		}
		_, refusal := p.judge(q)
		if refusal == nil {
			l.suspect = time.Time{}
			continue
		}
		if l.suspect.IsZero() {
			l.suspect = p.now()
		}
		if p.now().Sub(l.suspect) >= p.config.Hold {
			p.leave(refusal)
			return
		}
	}
}

// leave turns away from the pool: every connection to it ends, and for a while no
// new one is made.
func (p *Proxy) leave(refusal *rule.Refusal) {
	until, again := p.pools.bar(refusal, p.now())
	if !again { // each miner of a farm may find the same
		p.metrics.refusals.WithLabelValues(string(refusal.Reason)).Inc()
		p.log.Error("LEAVING THE POOL", "reason", refusal.Reason, "detail", refusal.Detail, "until", until.Format(time.RFC3339), "fallback", p.pools.hasFallback())
	}
	for _, l := range p.verified() {
		l.leave(string(refusal.Reason))
	}
}

// verified lists the connections to the pool itself.
func (p *Proxy) verified() (list []*link) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for l := range p.links {
		if l.session != nil {
			list = append(list, l)
		}
	}
	return list
}

// elsewhere lists the connections to fallbacks.
func (p *Proxy) elsewhere() (list []*link) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for l := range p.links {
		if l.session == nil {
			list = append(list, l)
		}
	}
	return list
}
