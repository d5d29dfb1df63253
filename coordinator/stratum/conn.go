package stratum

import (
	"bytes"
	"context"
	"errors"
	"net"
	"net/netip"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

const (
	// flushAt is how much output is gathered while requests wait to be read.
	flushAt = 16 << 10
	// How much longer a miner that is hung up on may send, and how many of its lines are
	// looked at; no miner has as many shares on their way.
	hangUpTime  = time.Second
	hangUpBytes = 1 << 20
	hangUpLines = 500
	// lastLook is how long a connection is read from that has ended.
	lastLook = 100 * time.Millisecond
	// How long a line waits for the disk until the next ones are looked at, and how
	// often it is then seen whether the wait is over.
	lookAfter = 50 * time.Millisecond
	lookEvery = 20 * time.Millisecond
	// stopMessage is shown to miners when the server stops for good.
	stopMessage = "Paydirt: the pool stops for now. What was accepted is stored; your miner may try to connect again."
)

// conn is one TCP connection: it reads lines into its session, and sends what the
// session has to say. One goroutine reads; output is written by it, or by a
// goroutine that lives only as long as there is any, so that nobody waits for a
// slow reader and an idle connection costs one goroutine.
type conn struct {
	session
	socket  net.Conn // with TLS, if there is any
	proxied net.Conn // without, if a PROXY header has to come; else nil
	lines   lines
	manners manners
	address netip.Addr // that it counts for; not valid when it counts for none

	turn     uint32 // the round of housekeeping in which it is looked at
	opened   time.Time
	lastLine atomic.Int64 // Unix nanoseconds
	pinged   time.Time    // when last; of check
	cause    atomic.Int32 // why it ends, plus one; zero while it lives

	writer  sync.Mutex // held while output is written
	writing bool       // output is being written; guarded by session.mu, as the next
	blocked time.Time  // since when the write under way has not returned
}

var _ transport = (*conn)(nil)

// buffer is output on its way.
type buffer struct{ bytes []byte }

// buffers holds buffers between uses.
var buffers = sync.Pool{New: func() any { return &buffer{make([]byte, 0, 4<<10)} }}

func newBuffer() *buffer { return buffers.Get().(*buffer) }

func (b *buffer) free() {
	if cap(b.bytes) <= flushAt {
		b.bytes = b.bytes[:0]
		buffers.Put(b)
	}
}

// run serves the connection until it ends.
func (c *conn) run(ctx context.Context) {
	if c.proxied != nil && !c.meet() {
		return
	}
	for {
		line, err := c.lines.next()
		if c.cause.Load() != 0 && err != nil { // see end
			if len(c.workers) > 0 {
				c.drain(lastLook)
			}
			return
		}
		if errors.Is(err, errLineTooLong) {
			c.say(func(b []byte) []byte { return appendReject(b, nil, malformed("line is too long")) })
			c.hangUp(causeLine)
			return
		}
		if errors.Is(err, os.ErrDeadlineExceeded) { // see finish
			if c.subscribed {
				c.say(c.server.farewell)
			}
			c.hangUp(causeStop)
			return
		}
		if err != nil {
			c.salvage(c.lines.rest(), c.server.cfg.Now(), "the line has no end")
			c.end(causeClient)
			return
		}
		line = bytes.TrimRight(line, " \t\r")
		if len(line) > 0 {
			now := c.server.cfg.Now()
			c.lastLine.Store(now.UnixNano())
			conduct := c.handle(ctx, line, now)
			if c.manners.heed(conduct) {
				c.hangUp(causeAbuse)
				return
			}
			if conduct != productive {
				c.slowDown(now)
			}
		}
		if !c.lines.more() || c.waiting() > flushAt {
			c.flush()
		}
	}
}

// meet reads from the PROXY header who the miner is.
func (c *conn) meet() bool {
	source, err := readProxyHeader(c.proxied)
	if err != nil {
		c.end(causeProxy)
		return false
	}
	if !source.IsValid() {
		return true
	}
	c.remote = source.String()
	return c.server.admit(c, customer(source.Addr()), c.server.cfg.Now())
}

// slowDown counts a line that was no accepted share, and waits when there have been
// too many. A block that comes meanwhile does not wait.
func (c *conn) slowDown(now time.Time) {
	wait := c.manners.spend(c.server.rates, now)
	if wait > 0 && !c.server.stopping.Load() {
		c.flush()
		over := make(chan struct{})
		timer := time.AfterFunc(wait, func() { close(over) })
		defer timer.Stop()
		if c.lookAhead(over) {
			<-over
		}
	}
}

// await implements transport.
func (c *conn) await(done <-chan struct{}) {
	select {
	case <-done:
	case <-time.After(lookAfter):
		c.lookAhead(done)
		<-done
	}
}

// lookAhead reads until done is closed, as many lines as the buffer has room for, and
// hands the blocks in them to the network: they must not wait for what keeps this
// connection's requests waiting. The lines are served afterwards as usual. It returns
// false when the connection is to end, and perhaps before done when it can read no
// more. Only the reading goroutine may call it.
func (c *conn) lookAhead(done <-chan struct{}) bool {
	defer c.readUntil(time.Time{})
	for {
		select {
		case <-done:
			return true
		default:
		}
		if !c.readUntil(time.Now().Add(lookEvery)) {
			return false
		}
		fresh, err := c.lines.ahead()
		for line := range bytes.SplitSeq(fresh, []byte{'\n'}) {
			c.salvage(line, c.server.cfg.Now(), "")
		}
		if err != nil && !errors.Is(err, os.ErrDeadlineExceeded) {
			return true
		}
	}
}

// readUntil sets the reading deadline, zero for none. It returns false when reading is
// to end now: a deadline that finish or end has set stays.
func (c *conn) readUntil(deadline time.Time) bool {
	_ = c.socket.SetReadDeadline(deadline)
	if c.server.stopping.Load() || c.cause.Load() != 0 {
		c.finish()
		return false
	}
	return true
}

// hangUp ends the connection so that the miner can still read why. Closing at
// once while it is sending would make its system throw the last reply away.
func (c *conn) hangUp(why cause) {
	c.flush()
	if half, ok := c.socket.(interface{ CloseWrite() error }); ok {
		_ = half.CloseWrite()
	}
	c.drain(hangUpTime)
	c.end(why)
}

// drain reads what the miner has sent, and sends within a time. Nothing is answered any
// more, but blocks go to the network.
func (c *conn) drain(wait time.Duration) {
	_ = c.socket.SetReadDeadline(time.Now().Add(wait))
	for left, lines := hangUpBytes, hangUpLines; left > 0; lines-- {
		line, err := c.lines.next()
		if err != nil {
			line = c.lines.rest()
		}
		if lines > 0 {
			c.salvage(line, c.server.cfg.Now(), "the connection was ended before the line came")
		}
		left -= len(line) + 1
		switch {
		case errors.Is(err, errLineTooLong):
			c.lines.skip()
		case err != nil:
			return
		}
	}
}

// waiting returns how much output has not been written.
func (c *conn) waiting() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.pending()
}

// wake sends the output from a goroutine of its own, unless one is at it already
// and will find it. The caller holds the session's lock.
func (c *conn) wake() {
	if !c.writing && c.pending() > 0 {
		c.server.writers.Go(c.flush)
	}
}

// flush writes all output. While somebody else is writing it waits, and so the
// reading goroutine takes no more requests than it can answer.
func (c *conn) flush() {
	c.writer.Lock()
	defer c.writer.Unlock()
	for c.cause.Load() == 0 {
		c.mu.Lock()
		b := c.out
		c.out, c.writing, c.blocked = nil, b != nil, c.server.cfg.Now()
		c.mu.Unlock()
		if b == nil {
			return
		}
		_, err := c.socket.Write(b.bytes)
		b.free()
		if err != nil {
			c.end(causeClient)
		}
	}
}

// end makes run return, whatever it is reading or writing, once it has looked for
// blocks in what the miner has sent; the first cause counts.
func (c *conn) end(why cause) {
	if c.cause.CompareAndSwap(0, int32(why)+1) {
		_ = c.socket.SetDeadline(time.Unix(1, 0))
	}
}

// ended returns why a connection that has ended did.
func (c *conn) ended() cause { return cause(c.cause.Load() - 1) }

// finish makes run return once it has answered what it has read.
func (c *conn) finish() {
	_ = c.socket.SetReadDeadline(time.Unix(1, 0))
}

// check ends a connection that is of no use, and gives the session its tick.
func (c *conn) check(now time.Time, l patience) {
	c.mu.Lock()
	ready := len(c.workers) > 0 && c.subscribed
	blocked := c.writing && now.Sub(c.blocked) > l.write
	c.mu.Unlock()
	silent := now.Sub(time.Unix(0, c.lastLine.Load()))
	switch {
	case blocked:
		c.end(causeSlow)
	case !ready && now.Sub(c.opened) > l.handshake:
		c.end(causeHandshake)
	case silent > l.idle:
		c.end(causeIdle)
	default:
		c.tick(now)
		if ready && silent > l.ping && now.Sub(c.pinged) > l.ping {
			c.pinged = now
			c.ping()
		}
	}
}

// patience is how long a connection is waited for.
type patience struct {
	handshake time.Duration // until it is subscribed and authorized
	idle      time.Duration // without a line; a slow miner may need long for a share
	ping      time.Duration // without a line, until it is asked for a sign of life
	write     time.Duration // without taking what is sent to it
	stop      time.Duration // to finish when the server stops
}

var usualPatience = patience{handshake: time.Minute, idle: time.Hour, ping: 10 * time.Minute, write: 15 * time.Second, stop: 5 * time.Second}
