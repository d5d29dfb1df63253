package stratum

import (
	"context"
	"errors"
	"strconv"
	"sync"
	"time"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

const (
	// maxNames is how many worker names one connection may authorize.
	maxNames = 64
	// maxOut bounds what waits to be sent to one connection.
	maxOut = 64 << 10
)

// transport carries what a session says.
type transport interface {
	// wake has the session's output sent without waiting for it.
	wake()
	// end closes the connection.
	end(cause)
	// await returns when done is closed. Meanwhile it looks for blocks in what the
	// miner sends.
	await(done <-chan struct{})
}

// session is one connection's protocol state, without the network. One goroutine
// calls handle, which alone changes what is not said to be shared; jobs and
// messages come from others.
type session struct {
	server      *Server
	transport   transport
	remote      string // address, for logs
	profile     Profile
	extranonce1 [bitcoin.Extranonce1Size]byte

	mu         sync.Mutex // guards everything below; handle's goroutine may read what it alone writes
	subscribed bool
	userAgent  string
	payee      bitcoin.Payee
	workers    logins
	mask       uint32                     // of version bits, as it was agreed on
	minimum    float64                    // difficulty that the miner wants at least, by configure or suggestion
	fixed      float64                    // difficulty that it wants always, by password
	told       map[share.Reason]time.Time // when the miner was last told why shares are refused
	toldPayee  bool                       // that shares under another payee's name count for this one's

	closed bool // nothing is said any more

	// Shared: jobs and the clock change these too.
	epochs   epochs // empty until the first job
	vardiff  vardiff
	seen     seen
	sent     uint64 // number of the job sent last
	sentTime uint32 // its ntime
	sentAt   time.Time
	out      *buffer // to be sent; nil when there is nothing

	request request // the line being handled, only ever one
}

// handle answers one line.
func (c *session) handle(ctx context.Context, line []byte, now time.Time) conduct {
	r := &c.request
	if bad := r.parse(line); bad != nil {
		work := c.salvage(line, now, bad.Error())
		c.server.metrics.badRequests.Inc()
		c.say(func(b []byte) []byte { return appendReject(b, r.id, bad) })
		if work {
			c.tellWasted(bad, now)
			return polite
		}
		return nonsense
	}
	if string(r.method) == "mining.submit" {
		return c.submit(ctx, r, line, now)
	}
	c.salvage(line, now, "the line is no mining.submit")
	if r.answer {
		return polite
	}
	if bad := c.serve(r, now); bad != nil {
		c.server.metrics.badRequests.Inc()
		c.say(func(b []byte) []byte { return appendReject(b, r.id, bad) })
	}
	return polite
}

// serve answers every request but mining.submit.
func (c *session) serve(r *request, now time.Time) *share.Reject {
	switch string(r.method) {
	case "mining.subscribe":
		return c.subscribe(r, now)
	case "mining.authorize", "mining.auth":
		return c.authorize(r, now)
	case "mining.configure":
		return c.configure(r, now)
	case "mining.suggest_difficulty":
		return c.suggestDifficulty(r, now)
	case "mining.suggest_target":
		return c.suggestTarget(r, now)
	case "mining.extranonce.subscribe":
		c.subscribeExtranonce(r)
	case "mining.ping":
		c.say(func(b []byte) []byte {
			return appendEnd(append(appendResult(b, r.id), `"pong"`...))
		})
	case "client.get_version", "mining.get_version":
		c.say(func(b []byte) []byte {
			return appendEnd(appendString(appendResult(b, r.id), c.server.cfg.Version))
		})
	default:
		return malformed("unknown method " + strconv.QuoteToASCII(string(r.method[:min(len(r.method), 40)])))
	}
	return nil
}

// say appends to the output.
func (c *session) say(write func(b []byte) []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.sayLocked(write)
}

func (c *session) sayLocked(write func(b []byte) []byte) {
	if c.closed {
		return
	}
	if c.out == nil {
		c.out = newBuffer()
	}
	c.out.bytes = write(c.out.bytes)
	if c.pending() > maxOut {
		c.transport.end(causeSlow)
	}
}

// pending returns how much output waits; the caller holds the lock.
func (c *session) pending() int {
	if c.out == nil {
		return 0
	}
	return len(c.out.bytes)
}

func (c *session) subscribe(r *request, now time.Time) *share.Reject {
	p, bad := parseSubscribe(r)
	if bad != nil {
		return bad
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.userAgent = p.userAgent
	c.sayLocked(func(b []byte) []byte {
		return appendEnd(appendSubscribed(appendResult(b, r.id), c.extranonce1))
	})
	first := !c.subscribed
	c.subscribed = true
	if first {
		c.begin(now)
	}
	return nil
}

func (c *session) authorize(r *request, now time.Time) *share.Reject {
	p, bad := parseAuthorize(r)
	if bad != nil {
		return bad
	}
	if err := c.server.admission.Admit(p.payee); err != nil {
		var refused *share.Reject
		if !errors.As(err, &refused) {
			c.server.failed("admission", err)
			return &share.Reject{Reason: share.LedgerUnavailable, Detail: "try again later"}
		}
		c.tellFull(refused, now)
		return refused
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	known := c.workers.find([]byte(p.username)) != nil
	switch {
	case len(c.workers) > 0 && p.payee != c.payee:
		return &share.Reject{Reason: share.Unauthorized, Detail: "this connection mines for " + c.payee.String() + "; use another connection for another address"}
	case len(c.workers) >= maxNames && !known:
		return &share.Reject{Reason: share.Unauthorized, Detail: "too many worker names on one connection"}
	case len(c.workers) == 0 && !c.server.payees.enter(p.payee):
		return &share.Reject{Reason: share.Unauthorized, Detail: "too many connections mine for " + p.payee.String()}
	}
	c.sayLocked(func(b []byte) []byte { return appendTrue(b, r.id) })
	if known {
		return nil
	}
	first := len(c.workers) == 0
	if first {
		c.payee = p.payee
		c.server.metrics.authorized.Inc()
	}
	c.workers = append(c.workers, login{p.username, c.server.workers.connect(p.payee, p.worker, now)})
	c.server.cfg.Log.Debug("miner authorized", "remote", c.remote, "payee", p.payee, "worker", p.worker, "agent", c.userAgent)
	if p.fixed > 0 {
		c.fix(p.fixed, now)
	}
	if first {
		c.begin(now)
	}
	return nil
}

func (c *session) configure(r *request, now time.Time) *share.Reject {
	p, bad := parseConfigure(r)
	if bad != nil {
		return bad
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	changed := c.mask != p.mask
	c.mask = p.mask
	c.sayLocked(func(b []byte) []byte {
		return appendEnd(appendConfigured(appendResult(b, r.id), p))
	})
	if changed && len(c.epochs) > 0 { // it is mining already
		c.sayLocked(func(b []byte) []byte { return appendSetVersionMask(b, c.mask) })
	}
	if p.minimum > 0 {
		c.want(p.minimum, now)
	}
	return nil
}

func (c *session) suggestDifficulty(r *request, now time.Time) *share.Reject {
	d, bad := parseSuggestDifficulty(r)
	if bad != nil {
		return bad
	}
	c.suggest(r.id, d, now)
	return nil
}

func (c *session) suggestTarget(r *request, now time.Time) *share.Reject {
	d, bad := parseSuggestTarget(r)
	if bad != nil {
		return bad
	}
	c.suggest(r.id, d, now)
	return nil
}

func (c *session) suggest(id value, d float64, now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.sayLocked(func(b []byte) []byte { return appendTrue(b, id) })
	c.want(d, now)
}

// subscribeExtranonce confirms the extranonce. It never changes, for each
// connection has its own.
func (c *session) subscribeExtranonce(r *request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.sayLocked(func(b []byte) []byte { return appendTrue(b, r.id) })
	if c.subscribed {
		c.sayLocked(func(b []byte) []byte { return appendSetExtranonce(b, c.extranonce1) })
	}
}

// close gives back what the session holds of the server's.
func (c *session) close(now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, l := range c.workers {
		l.worker.disconnect(now)
	}
	if len(c.workers) > 0 {
		c.server.payees.leave(c.payee)
		c.server.metrics.authorized.Dec()
	}
	c.workers, c.out, c.closed = nil, nil, true
}
