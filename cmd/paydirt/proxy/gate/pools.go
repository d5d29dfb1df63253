package gate

import (
	"context"
	"sync"
	"time"

	"paydirt/cmd/paydirt/proxy/rule"
)

// pools chooses where a miner is connected to.
type pools struct {
	config Config

	mu     sync.Mutex
	reason rule.Reason // why the pool was left; empty: it was not
	until  time.Time   // for how long
	times  int         // how often, with little time between
}

func newPools(c Config) *pools { return &pools{config: c} }

// forgive is after how much good behaviour the pool is left for a short time again.
const forgive = 2 * time.Hour

// bar leaves the pool for a while, which doubles each time, and returns when that
// ends. again is true when it was left already, for the same reason.
func (p *pools) bar(r *rule.Refusal, now time.Time) (until time.Time, again bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if now.Before(p.until) {
		return p.until, r.Reason == p.reason
	}
	if now.Sub(p.until) > forgive {
		p.times = 0
	}
	p.reason, p.until = r.Reason, now.Add(min(p.config.Bar<<min(p.times, 20), p.config.MaxBar))
	p.times++
	return p.until, false
}

// barred tells why the pool is left now; empty when it is not.
func (p *pools) barred(now time.Time) rule.Reason {
	p.mu.Lock()
	defer p.mu.Unlock()
	if now.Before(p.until) {
		return p.reason
	}
	return ""
}

func (p *pools) hasFallback() bool { return len(p.config.Fallbacks) > 0 }

// target is where a connection goes.
type target struct {
	Upstream
	verified bool
}

// targets lists where a connection may go now, best first.
func (p *pools) targets(now time.Time) (list []target) {
	if p.barred(now) == "" {
		list = append(list, target{p.config.Main, true})
	}
	for _, u := range p.config.Fallbacks {
		list = append(list, target{u, false})
	}
	return list
}

// returnEvery is how often a way back from the fallback is looked for.
const returnEvery = 30 * time.Second

// returner brings miners back from a fallback once the pool gives good jobs again:
// it ends their connections, and they come back by themselves.
func (p *Proxy) returner(ctx context.Context) {
	if !p.pools.hasFallback() {
		return
	}
	tick := time.NewTicker(min(returnEvery, p.config.Bar))
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		p.comeBack(ctx)
	}
}

// comeBack looks once.
func (p *Proxy) comeBack(ctx context.Context) {
	away := p.elsewhere()
	if len(away) == 0 || p.pools.barred(p.now()) != "" {
		return
	}
	user := away[0].userName()
	if user == "" {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, p.config.Dial)
	defer cancel()
	if r := p.Probe(ctx, user); !r.Good() {
		p.log.Info("the pool is not worth going back to yet", "why", r.Why())
		return
	}
	p.log.Info("the pool gives good jobs again; miners come back from the fallback", "miners", len(away))
	for _, l := range away {
		l.leave("return")
	}
}
