package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"strings"
	"sync/atomic"
	"time"
)

// A hostile miner connects, misbehaves until it is cut off, and comes back.
type hostile struct {
	name string
	// lines are sent as fast as the server takes them, again and again.
	lines string
	// login makes it log in first, as a miner that is not suspected.
	login bool
	// slow sends one byte a second; deaf never reads.
	slow, deaf bool
}

const hostileUser = "0x00000000000000000000000000000000000000ff.rig"

// hostiles are the kinds of misbehaviour.
var hostiles = []hostile{
	{name: "pings", lines: `{"id":1,"method":"mining.ping","params":[]}` + "\n", login: true},
	{name: "garbage", lines: strings.Repeat("x", 200) + "\n"},
	{name: "broken JSON", lines: strings.Repeat("[", 2000) + "\n", login: true},
	{name: "long lines", lines: `{"id":1,"method":"mining.ping","params":["` + strings.Repeat("x", 20_000) + "\"]}\n"},
	{name: "no line ends", lines: strings.Repeat("x", 1000)},
	{name: "shares of no job", lines: submitOf("ffffffff00", "0000000000000000"), login: true},
	{name: "impossible times", lines: submitOf("0000006400", "0000000000000001"), login: true},
	{name: "user names", lines: `{"id":1,"method":"mining.authorize","params":["` + strings.Repeat("y", 3000) + "\",\"\"]}\n"},
	{name: "never reads", lines: `{"id":1,"method":"client.get_version","params":[]}` + "\n", login: true, deaf: true},
	{name: "slow", lines: `{"id":1,"method":"mining.subscribe","params":["slow"]}` + "\n", slow: true},
	{name: "comes and goes"},
}

// submitOf is a submit with a time in 1970.
func submitOf(job, extranonce2 string) string {
	return fmt.Sprintf(`{"id":4,"method":"mining.submit","params":["%s","%s","%s","00000002","00000000"]}`+"\n", hostileUser, job, extranonce2)
}

// roundTrip is what a hostile miner needs at least to come back, over a network.
const roundTrip = 20 * time.Millisecond

// run misbehaves until ctx ends, from an address of its own in 127.0.0.0/8.
func (h hostile) run(ctx context.Context, address string, number int, connected *atomic.Int64) {
	from := &net.TCPAddr{IP: net.IPv4(127, 0, byte(1+number>>8), byte(number))}
	dialer := net.Dialer{LocalAddr: from}
	for ctx.Err() == nil {
		if conn, err := dialer.DialContext(ctx, "tcp", address); err == nil {
			connected.Add(1)
			h.misbehave(ctx, conn)
			_ = conn.Close()
		}
		select {
		case <-ctx.Done():
		case <-time.After(roundTrip):
		}
	}
}

// misbehave uses one connection up.
func (h hostile) misbehave(ctx context.Context, conn net.Conn) {
	defer context.AfterFunc(ctx, func() { _ = conn.Close() })()
	if h.login {
		if _, err := conn.Write(greeting(hostileUser)); err != nil {
			return
		}
	}
	if !h.deaf {
		go func() { _, _ = io.Copy(io.Discard, conn) }()
	}
	if h.lines == "" {
		return
	}
	burst := []byte(strings.Repeat(h.lines, 1+4000/len(h.lines)))
	for i := 0; ; i++ {
		if !h.slow {
			if _, err := conn.Write(burst); err != nil {
				return
			}
			continue
		}
		if _, err := conn.Write(burst[i%len(burst) : i%len(burst)+1]); err != nil {
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(time.Second):
		}
	}
}
