package gate

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/cmd/paydirt/proxy/wire"
)

const (
	// writeTime is how long one side may refuse to take what the other sent. Pools
	// allow as much.
	writeTime = 15 * time.Second
	// silence is how long a pool may say nothing; a good one sends a job every
	// half minute.
	silence = 10 * time.Minute
	// lastLook is how long a miner is still read from once the proxy ends the
	// connection: what it has sent goes to the pool, for a block may be in it.
	lastLook = 100 * time.Millisecond
	// finishTime is how long replies are waited for when the proxy stops.
	finishTime = 2 * time.Second
	// dialRetry is the first pause between two attempts to connect; it doubles.
	dialRetry = 250 * time.Millisecond
)

// link is a miner's connection and the one to the pool that belongs to it.
type link struct {
	proxy    *Proxy
	remote   string
	target   target
	down, up net.Conn
	session  *session  // nil: nothing is verified
	suspect  time.Time // since when its job is wrong; of Proxy.reconsider

	once    sync.Once
	cause   string
	leaving atomic.Bool            // see leave
	user    atomic.Pointer[string] // that the miner authorized last, of a fallback
}

// serve connects a miner to a pool, and lets lines pass until one side ends.
func (p *Proxy) serve(ctx context.Context, down net.Conn) {
	l := &link{proxy: p, remote: down.RemoteAddr().String(), down: down}
	defer down.Close()
	if !p.room() {
		p.metrics.closed.WithLabelValues("full").Inc()
		return
	}
	if !l.connect(ctx) {
		p.metrics.closed.WithLabelValues("no-pool").Inc()
		return
	}
	if l.target.verified {
		l.session = newSession(p, l.remote)
	}
	p.mu.Lock()
	p.links[l] = struct{}{}
	p.mu.Unlock()
	gauge := p.metrics.connections.WithLabelValues(l.poolLabel())
	gauge.Inc()
	p.log.Info("miner connected", "remote", l.remote, "pool", l.target.Upstream, "verified", l.target.verified)
	if l.target.verified && p.pools.barred(p.now()) != "" { // left while this one was connecting
		l.leave("left")
	}
	if ctx.Err() != nil {
		l.stopReading()
	}

	var passing sync.WaitGroup
	passing.Go(l.upward)
	l.downward()
	passing.Wait()

	p.mu.Lock()
	delete(p.links, l)
	p.mu.Unlock()
	gauge.Dec()
	p.metrics.closed.WithLabelValues(l.cause).Inc()
	p.log.Info("miner disconnected", "remote", l.remote, "pool", l.target.Upstream, "why", l.cause)
}

// room tells whether there may be another connection.
func (p *Proxy) room() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.links) < p.config.MaxConnections
}

func (l *link) poolLabel() string {
	if l.target.verified {
		return "main"
	}
	return "fallback"
}

// connect finds a pool that answers, trying all of them again for a while.
func (l *link) connect(ctx context.Context) bool {
	p := l.proxy
	ctx, cancel := context.WithTimeout(ctx, p.config.Dial)
	defer cancel()
	for pause := dialRetry; ; pause *= 2 {
		targets := p.pools.targets(p.now())
		for _, t := range targets {
			up, err := t.dial(ctx, p.config.Dial/2, p.config.TLS)
			if err == nil {
				l.up, l.target = up, t
				return true
			}
			p.metrics.dialFailures.Inc()
			p.log.Warn("a pool cannot be reached", "pool", t.Upstream, "err", err)
		}
		if len(targets) == 0 { // left, and nowhere to go: the miner has pools of its own
			return false
		}
		select {
		case <-ctx.Done():
			return false
		case <-time.After(pause):
		}
	}
}

// end closes both connections; the first cause counts.
func (l *link) end(cause string) {
	l.once.Do(func() { l.cause = cause })
	l.down.Close()
	l.up.Close()
}

// leave ends the link as end does, but not before what the miner has sent has gone to
// the pool. It does not wait for that. The miner gets nothing any more.
func (l *link) leave(cause string) {
	l.once.Do(func() {
		l.cause = cause
		l.leaving.Store(true)
		l.stopReading()
		time.AfterFunc(10*lastLook, func() { l.end(cause) }) // if the pool does not take it
	})
}

// upward passes on what the miner says.
func (l *link) upward() {
	lines, w := wire.NewLines(l.down), bufio.NewWriter(l.up)
	for looked := false; ; {
		line, err := lines.Next()
		if errors.Is(err, os.ErrDeadlineExceeded) && !looked && len(lines.Rest()) == 0 {
			looked = true // see leave and stopReading
			_ = l.down.SetReadDeadline(time.Now().Add(lastLook))
			continue
		}
		ended := err
		if err != nil { // what came may be a share all the same
			line = l.unended(lines.Rest())
		}
		var p passage
		if l.session == nil {
			line = l.rename(line)
		} else {
			if line, p = l.session.fromMiner(line); p == tooMany {
				l.end("unanswered")
				return
			}
		}
		if err := pass(l.up, w, line, lines.More() && p != urgent); err != nil {
			l.end(causeOf(err, "pool"))
			return
		}
		if ended != nil {
			l.minerEnds(ended)
			return
		}
	}
}

// unended returns a line whose end never came as it is to be handled: nil when it could
// only confuse the pool.
func (l *link) unended(rest []byte) []byte {
	if _, err := wire.Parse(rest); err != nil && l.session == nil || len(rest) == 0 {
		return nil
	}
	return append(rest, '\n')
}

// minerEnds ends the link when the miner does; when the proxy stops, it waits for
// the replies that are due.
func (l *link) minerEnds(err error) {
	if l.leaving.Load() {
		l.end("left")
		return
	}
	if !errors.Is(err, os.ErrDeadlineExceeded) {
		l.end(causeOf(err, "miner"))
		return
	}
	deadline := time.Now().Add(finishTime)
	for l.session != nil && l.session.unanswered() > 0 && time.Now().Before(deadline) {
		time.Sleep(5 * time.Millisecond)
	}
	l.end("stop")
}

// downward passes on what the pool says, as far as it is in order.
func (l *link) downward() {
	lines, w := wire.NewLines(l.up), bufio.NewWriter(l.down)
	for {
		_ = l.up.SetReadDeadline(time.Now().Add(silence))
		line, err := lines.Next()
		if l.leaving.Load() {
			return
		}
		if err != nil {
			if errors.Is(err, wire.ErrTooLong) && l.session != nil {
				l.refuse(w, rule.Refuse(rule.Malformed, "a line of more than %d bytes", wire.MaxLine), false)
				return
			}
			l.end(causeOf(err, "pool"))
			return
		}
		o := forward(line)
		if l.session != nil {
			o = l.session.fromPool(line)
		}
		if o.line != nil {
			if err := pass(l.down, w, o.line, lines.More() && o.refusal == nil); err != nil {
				l.end(causeOf(err, "miner"))
				return
			}
		}
		if o.refusal != nil {
			l.refuse(w, o.refusal, o.private)
			return
		}
	}
}

// pass writes a line, and flushes when no other is at hand.
func pass(to net.Conn, w *bufio.Writer, line []byte, more bool) error {
	if err := to.SetWriteDeadline(time.Now().Add(writeTime)); err != nil {
		return err
	}
	if _, err := w.Write(line); err != nil || more {
		return err
	}
	return w.Flush()
}

// refuse tells the miner why it is disconnected, and leaves the pool unless the
// reason is this miner's own.
func (l *link) refuse(w *bufio.Writer, r *rule.Refusal, private bool) {
	text, _ := json.Marshal("Paydirt proxy: " + r.Error()) // a string cannot fail
	_ = pass(l.down, w, fmt.Appendf(nil, `{"id":null,"method":"client.show_message","params":[%s]}`+"\n", text), false)
	l.leave(string(r.Reason))
	if private {
		l.proxy.log.Warn("a miner is disconnected", "remote", l.remote, "reason", r.Reason, "detail", r.Detail)
		return
	}
	l.proxy.leave(r)
}

// rename puts the fallback's user into a miner's line.
func (l *link) rename(line []byte) []byte {
	m, err := wire.Parse(line)
	if err != nil {
		return line
	}
	if name, ok := m.UserName(); ok {
		l.user.Store(&name)
	}
	if l.target.User == "" {
		return line
	}
	if renamed := m.Rename(l.target.User, l.target.Password); renamed != nil {
		return renamed
	}
	return line
}

// userName is whom the miner mines for.
func (l *link) userName() string {
	if name := l.user.Load(); name != nil {
		return *name
	}
	return ""
}

// stopReading makes upward end once it has passed on what the miner has sent.
func (l *link) stopReading() { _ = l.down.SetReadDeadline(time.Unix(1, 0)) }

// finish ends all connections when their replies are there.
func (p *Proxy) finish() {
	p.mu.Lock()
	for l := range p.links {
		l.stopReading()
	}
	p.mu.Unlock()
	p.serving.Wait()
}

// causeOf names an error of reading from or writing to a side.
func causeOf(err error, side string) string {
	switch {
	case errors.Is(err, wire.ErrTooLong):
		return "long-line"
	case errors.Is(err, os.ErrDeadlineExceeded):
		return "slow-" + side
	}
	return side
}
