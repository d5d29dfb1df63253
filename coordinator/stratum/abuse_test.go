package stratum

import (
	"fmt"
	"math"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestBadInputIsAnsweredAndTheConnectionLives(t *testing.T) {
	p, c := loggedIn(t)
	deep := strings.Repeat("[", 5000) + strings.Repeat("]", 5000)
	for name, line := range map[string]string{
		"no JSON":             `mining.submit`,
		"cut off":             `{"id":1,"method":"mining.ping"`,
		"two values":          `{"id":1,"method":"mining.ping"} {}`,
		"array":               `[1,2,3]`,
		"string":              `"mining.ping"`,
		"number":              `5`,
		"null":                `null`,
		"no method":           `{"id":1}`,
		"method null":         `{"id":1,"method":null}`,
		"method no string":    `{"id":1,"method":5}`,
		"method huge":         `{"id":1,"method":"` + strings.Repeat("x", 10_000) + `"}`,
		"params no array":     `{"id":1,"method":"mining.submit","params":{"a":1}}`,
		"params string":       `{"id":1,"method":"mining.submit","params":"x"}`,
		"params deep":         `{"id":1,"method":"mining.submit","params":` + deep + `}`,
		"params many":         `{"id":1,"method":"mining.submit","params":[` + strings.Repeat("1,", 5000) + `1]}`,
		"id object":           `{"id":{"a":1},"method":"mining.ping"}`,
		"id array":            `{"id":[1],"method":"mining.ping"}`,
		"id true":             `{"id":true,"method":"mining.ping"}`,
		"id long":             `{"id":"` + strings.Repeat("x", 100) + `","method":"mining.ping"}`,
		"control characters":  "{\"id\":1,\x00\"method\":\"mining.ping\"}",
		"binary":              "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
		"number out of range": `{"id":1,"method":"mining.suggest_difficulty","params":[1e99999]}`,
		"number negative":     `{"id":1,"method":"mining.suggest_difficulty","params":[-1e-300]}`,
		"number long":         `{"id":1,"method":"mining.suggest_difficulty","params":[-` + strings.Repeat("9", 5000) + `]}`,
	} {
		t.Run(name, func(t *testing.T) {
			c.send(line)
			m := c.receive()
			require.Equal(t, 20, m.code(), m.raw)
			require.Contains(t, m.text(), "malformed")
			require.Less(t, len(m.raw), 300)
			for range abusePoints[nonsense] { // good manners make up for it
				require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
			}
		})
	}
	c.ok(c.submit(alice, c.solve(0, meets(easyStart))))
	require.Equal(t, 1, p.Connections())
}

func TestIDIsEchoedAsItCame(t *testing.T) {
	p := newPool(t)
	c := p.dial()
	for _, id := range []string{`1`, `-7`, `1.5e3`, `99999999999999999999999999`, `"a\u00e9\"b"`, `""`, `null`} {
		c.send(`{"method":"mining.ping","params":[],"id":` + id + `}`)
		require.Equal(t, id, string(c.receive().ID))
	}
	c.send(" \t { \"params\" : [ ] , \"extra\" : { \"a\" : [ 1 , \"}\" ] } , \"method\" : \"mi\\u006eing.ping\" , \"id\" : 3 } \r")
	require.JSONEq(t, `"pong"`, string(c.receive().Result))
	c.send("", "\r", "   ", request1(4, "mining.ping"))
	require.Equal(t, "4", string(c.receive().ID), "empty lines are nothing")
}

func TestRepeatedGarbageEndsTheConnection(t *testing.T) {
	p := newPool(t)
	c := p.dial()
	c.send("GET / HTTP/1.1", "Host: pool", "User-Agent: curl", "", strings.Repeat("nonsense\n", 20))
	said := c.closed()
	require.Len(t, said, abuseLimit/abusePoints[nonsense])
	for _, m := range said {
		require.Equal(t, 20, m.code())
	}
	eventually(t, func() bool { return p.Connections() == 0 }, "closed")
	require.Equal(t, 1, p.ended(causeAbuse))
}

// ended returns how many connections ended for a cause.
func (p *pool) ended(why cause) int {
	families, err := p.registry.Gather()
	require.NoError(p.t, err)
	for _, family := range families {
		for _, m := range family.GetMetric() {
			if family.GetName() == "paydirt_stratum_connections_closed_total" && m.GetLabel()[0].GetValue() == why.String() {
				return int(m.GetCounter().GetValue())
			}
		}
	}
	return 0
}

func TestLongLineEndsTheConnection(t *testing.T) {
	p := newPool(t)
	c := p.dial()
	go func() { _, _ = c.conn.Write([]byte(strings.Repeat("x", 100_000))) }()
	said := c.closed()
	require.Len(t, said, 1, "is told why, though it was still sending")
	require.Contains(t, said[0].text(), "line is too long")
	eventually(t, func() bool { return p.ended(causeLine) == 1 }, "counted")
	require.Equal(t, 0, p.Connections())
}

func TestOtherConnectionsDoNotSufferFromHostileOnes(t *testing.T) {
	p, c := loggedIn(t)
	for range 20 {
		hostile := p.dial()
		go func() {
			_, _ = hostile.conn.Write([]byte(strings.Repeat("{\"id\":1,\"method\":\"mining.ping\"}\n", 20_000)))
		}()
	}
	for range 50 {
		c.ok(c.call("mining.extranonce.subscribe"))
	}
}

// A miner that asks and never reads fills its socket, then its queue, and goes.
func TestSlowReaderIsDropped(t *testing.T) {
	p := newPool(t, func(s *pool) { s.tick, s.rates.burst = time.Millisecond, math.Inf(1) })
	p.give("a1", true)
	c := p.dial().login(alice)
	require.NoError(t, c.conn.(*net.TCPConn).SetReadBuffer(1024))
	flooded := make(chan struct{})
	go func() {
		defer close(flooded)
		line := []byte(strings.Repeat(request1(1, "mining.subscribe")+"\n", 100))
		for {
			if _, err := c.conn.Write(line); err != nil {
				return
			}
		}
	}()
	eventually(t, func() bool {
		p.clock.advance(time.Second)
		return p.Connections() == 0
	}, "dropped after a while")
	<-flooded
	require.Equal(t, 1, p.ended(causeSlow))
}

func TestSlowReaderOfJobsIsDropped(t *testing.T) {
	p, c := loggedIn(t)
	require.NoError(t, c.conn.(*net.TCPConn).SetReadBuffer(1024))
	for i := 0; p.Connections() > 0; i++ {
		require.Less(t, i, 100_000)
		p.give(fmt.Sprint("j", i), false)
	}
	require.Equal(t, 1, p.ended(causeSlow))
}

func TestHandshakeTimeout(t *testing.T) {
	p := newPool(t, func(s *pool) { s.tick = time.Millisecond })
	p.give("a1", true)
	good, half, silent := p.dial().login(alice), p.dial(), p.dial()
	half.subscribe()
	require.JSONEq(t, `"pong"`, string(silent.call("mining.ping").Result))
	p.clock.advance(usualPatience.handshake + time.Second)
	half.closed()
	silent.closed()
	require.Equal(t, 2, p.ended(causeHandshake))
	require.JSONEq(t, `"pong"`, string(good.call("mining.ping").Result))
}

func TestIdleTimeout(t *testing.T) {
	p := newPool(t, func(s *pool) { s.tick = time.Millisecond })
	p.give("a1", true)
	c, d := p.dial().login(alice), p.dial().login(bob)
	p.clock.advance(usualPatience.idle)
	require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
	p.clock.advance(time.Second)
	d.closed()
	require.Equal(t, 1, p.ended(causeIdle))
	require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
}

func TestMaxConnections(t *testing.T) {
	p := newPool(t, func(s *pool) { s.cfg.MaxConnections = 2 })
	a, b := p.dial(), p.dial()
	for _, c := range []*client{a, b} {
		require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
	}
	p.dial().closed()
	require.Equal(t, 1, p.ended(causeFull))
	require.NoError(t, a.conn.Close())
	eventually(t, func() bool { return p.Connections() == 1 }, "a place is free")
	c := p.dial()
	require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
}
