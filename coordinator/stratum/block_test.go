package stratum

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
)

// easyNetwork starts a server whose network makes every second hash a block, and a
// miner on it.
func easyNetwork(t *testing.T, change ...func(*pool)) (*pool, *client) {
	p := newPool(t, change...)
	p.give("a1", true, regtest)
	return p, p.dial().login(alice)
}

// block finds another block each time.
func (c *client) block() solution {
	c.t.Helper()
	c.nextID++
	c.work.ntime = fmt.Sprintf("%08x", startTime+c.nextID)
	return c.solve(0, regtestBlock)
}

// line is a submission as it should be.
func (s solution) line(user string) string {
	return request1("s", "mining.submit", user, s.job, s.extranonce2, s.ntime, s.nonce)
}

// onNetwork waits for blocks to be handed to the network, in order.
func (p *pool) onNetwork(want ...solution) {
	p.t.Helper()
	count := func() int {
		p.backend.mu.Lock()
		defer p.backend.mu.Unlock()
		return len(p.submitted)
	}
	eventually(p.t, func() bool { return count() >= len(want) }, "on the network")
	require.Equal(p.t, len(want), count(), "once")
	for i, s := range want {
		require.Zero(p.t, s.hash.Cmp(bitcoin.PowInt(p.submitted[i]).ToBig()))
	}
}

// A block under a name that differs from the authorized one in a letter's case is a
// block and a ledger share of the connection's payee, and the same worker's.
func TestF1ABlockUnderAnotherWorkerNameIsNotThrownAway(t *testing.T) {
	p := newPool(t)
	p.give("a1", true, regtest)
	c := p.dial().login(alice + ".w1")
	s := c.block()
	c.ok(c.submit(alice+".W1", s))
	p.onNetwork(s)
	require.Len(t, p.credited, 1)
	require.Equal(t, alice, p.credited[0].Payee.String())
	require.Equal(t, "w1", p.credited[0].Worker)
	require.Len(t, p.Workers(), 1)
	require.Equal(t, uint64(1), p.Workers()[0].Blocks)
	require.Equal(t, uint64(1), p.Workers()[0].Ledger)
}

// Whatever name a share comes under, it counts for the connection's payee.
func TestF1AWorkerNameDecidesNothingButStatistics(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	c := p.dial().login(alice + ".w1")
	n := 0
	submit := func(name string) {
		t.Helper()
		n++
		c.work.ntime = fmt.Sprintf("%08x", startTime+n)
		c.ok(c.submit(name, c.solve(0, meets(ledgerDifficulty))))
		require.Len(t, p.credited, n)
		require.Equal(t, alice, p.credited[n-1].Payee.String())
	}
	submit(alice + ".w2") // listed as if it were authorized
	require.Equal(t, "w2", p.credited[0].Worker)
	for _, name := range []string{"", "nobody", ".w1", strings.ToUpper(alice) + ".W1", alice[:41] + ".w1", "\u0000"} {
		submit(name)
		require.Equal(t, "w1", p.credited[n-1].Worker, name)
	}
	require.Empty(t, c.pending)
	submit(bob + ".w1") // another's name gets nothing, and the miner is told so once
	submit(bob + ".w3")
	require.Equal(t, "w1", p.credited[n-1].Worker)
	c.expect("client.show_message")
	require.Empty(t, c.pending)
	for i := range 2 * maxNames { // bounded
		c.work.ntime = fmt.Sprintf("%08x", startTime+1000+i)
		c.ok(c.submit(fmt.Sprint(alice, ".many", i), c.solve(0, meets(c.difficulty))))
		p.clock.advance(4 * time.Second)
	}
	require.Len(t, p.Workers(), maxNames)
	require.NoError(t, c.conn.Close())
	eventually(t, func() bool { return p.Connections() == 0 }, "closed")
	for _, w := range p.Workers() {
		require.Zero(t, w.Connections)
	}
}

// Without a payee there is no coinbase, so there is nothing to look for.
func TestSubmitBeforeAuthorizeIsNoBlock(t *testing.T) {
	p, other := easyNetwork(t)
	c := p.dial()
	c.subscribe()
	c.refused(c.submit(alice, other.block()), 24, "mining.authorize comes first")
	require.Empty(t, p.submitted)
}

// A job of the newest parent makes blocks however old it is, and however often the
// difficulty has changed since.
func TestABlockOnAnOldJob(t *testing.T) {
	p, c := easyNetwork(t)
	w := c.work
	for i := range 300 {
		p.SetJob(testJob(t, fmt.Sprint("b", i), testND, regtest), false)
	}
	served := p.connections()[0]
	served.mu.Lock()
	for i := range maxEpochs + 1 {
		served.setDifficulty(1e-9 * float64(i+2))
	}
	served.out = nil
	served.mu.Unlock()
	c.work = w
	s := c.block()
	c.submit(alice, s)
	p.onNetwork(s)
}

// A block in a line that comes while a ledger share of the same connection waits for a
// disk that hangs.
func TestABlockBehindAHangingLedger(t *testing.T) {
	p, c := easyNetwork(t)
	p.waiting, p.release = make(chan struct{}), make(chan struct{})
	release := sync.OnceFunc(func() {
		go func() {
			for range p.waiting {
			}
		}()
		close(p.release)
	})
	t.Cleanup(release)
	first, second := c.block(), c.block()
	c.send(first.line(alice))
	<-p.waiting
	third := c.block()
	c.send(second.line(alice), third.line(alice))
	p.onNetwork(first, second, third)
	release()
	for range 3 {
		c.ok(c.reply(`"s"`))
	}
	require.Len(t, p.credited, 3, "and then it is served as usual")
	p.onNetwork(first, second, third)
}

// A block of a connection that has to wait because it has asked too much.
func TestABlockBehindTheThrottle(t *testing.T) {
	p, c := easyNetwork(t, func(p *pool) { p.rates = rates{burst: 5, perSecond: 0.5} })
	for range 5 {
		c.send(request1(1, "mining.ping"))
	}
	s, later := c.block(), c.block()
	c.send(request1(1, "mining.ping"), s.line(alice))
	p.onNetwork(s)
	c.send(later.line("nobody"))
	p.onNetwork(s, later)
	require.Zero(t, p.metric("paydirt_stratum_shares_accepted_total"), "they have not been served yet")
}

// A block after the line that was too much, and one after a line that is too long.
func TestABlockOfAConnectionThatIsHungUpOn(t *testing.T) {
	for name, last := range map[string]string{
		"abuse": strings.TrimSuffix(strings.Repeat("nonsense\n", abuseLimit/abusePoints[nonsense]), "\n"),
		"line":  strings.Repeat("x", 3*maxLine),
	} {
		t.Run(name, func(t *testing.T) {
			p, c := easyNetwork(t)
			s, later := c.block(), c.block()
			c.send(last, s.line(alice))
			for range abuseLimit / abusePoints[nonsense] {
				if c.receive(); name == "line" {
					break
				}
			}
			c.send(later.line("x"))
			p.onNetwork(s, later)
			c.closed()
			eventually(t, func() bool { return p.ended(causeAbuse)+p.ended(causeLine) == 1 }, "ended")
		})
	}
}

// A line that is too long, cut off or without an end may have all that a block needs.
func TestABlockInALineWithoutEnd(t *testing.T) {
	for name, line := range map[string]func(s solution) string{
		"no newline": func(s solution) string { return s.line(alice) },
		"cut off":    func(s solution) string { return strings.TrimSuffix(s.line(alice), "]}") },
		"too long": func(s solution) string {
			return strings.Replace(s.line(alice), "{", `{"params":[1,2],"method":"mining.submit","params":`+params(s)+`,"more":"`+strings.Repeat("x", 2*maxLine)+`",`, 1)
		},
	} {
		t.Run(name, func(t *testing.T) {
			p, c := easyNetwork(t)
			s := c.block()
			_, err := c.conn.Write([]byte(line(s)))
			require.NoError(t, err)
			require.NoError(t, c.conn.(*net.TCPConn).CloseWrite())
			p.onNetwork(s)
		})
	}
}

// An array that is a submission may stand anywhere in a line, whatever else in it looks
// like one.
func TestF1ABlockAnywhereInItsLine(t *testing.T) {
	for name, line := range map[string]func(s, work solution) string{
		"nested": func(s, _ solution) string { return `{"id":1,"method":"mining.submit","params":[` + params(s) + `]}` },
		"overridden": func(s, _ solution) string {
			return `{"params":` + params(s) + `,"id":1,"method":"mining.submit","params":[]}`
		},
		"elsewhere": func(s, _ solution) string { return `{"id":1,"method":"mining.submit","share":` + params(s) + `}` },
		"behind a share": func(s, work solution) string {
			return `{"id":1,"method":"mining.submit","params":` + `["x"],"more":[` + params(work) + `,` + params(s) + `]}`
		},
		"batch":      func(s, work solution) string { return `[` + work.line(alice) + `,` + s.line(alice) + `]` },
		"two in one": func(s, work solution) string { return work.line(alice) + s.line(alice) },
		"without a name, by chance like one with": func(s, work solution) string {
			return fmt.Sprintf(`{"id":1,"method":"mining.submit","params":["%s","%s","%s","%s","0","0"]}`, s.job, s.extranonce2, s.ntime, s.nonce)
		},
	} {
		t.Run(name, func(t *testing.T) {
			p, c := easyNetwork(t)
			work := c.solve(0, func(h *big.Int) bool { return h.BitLen() == 256 })
			s := c.block()
			p.give(strings.TrimLeft(s.extranonce2[:14], "0"), false)
			c.send(line(s, work))
			p.onNetwork(s)
		})
	}
}

func params(s solution) string {
	raw, _ := json.Marshal([]string{alice, s.job, s.extranonce2, s.ntime, s.nonce})
	return string(raw)
}

// Blocks that arrive while the server stops, up to the moment when it hangs up.
func TestABlockWhileStopping(t *testing.T) {
	p, c := easyNetwork(t)
	first, second, third := c.block(), c.block(), c.block()
	c.send(first.line(alice))
	c.reply(`"s"`)
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		p.stop()
	}()
	eventually(t, p.stopping.Load, "stopping")
	c.send(second.line(alice))
	c.expect("client.show_message") // it has hung up
	c.send(third.line("x"))
	<-stopped
	p.onNetwork(first, second, third)
}

// A miner that does not read what it is sent is dropped, but what it has sent before is
// looked at.
func TestABlockOfASlowReader(t *testing.T) {
	p, c := easyNetwork(t)
	slow := p.connections()[0]
	slow.writer.Lock() // as by a write that does not return
	c.send(request1(1, "mining.ping"))
	eventually(t, func() bool { return slow.waiting() > 0 }, "served")
	s := c.block()
	c.send(s.line(alice))
	slow.end(causeSlow)
	slow.writer.Unlock()
	p.onNetwork(s)
	eventually(t, func() bool { return p.ended(causeSlow) == 1 }, "dropped")
}

func TestABlockWithTheLedgerFailing(t *testing.T) {
	p, c := easyNetwork(t)
	p.set(func() { p.refuse = errors.New("disk full") })
	s := c.block()
	c.refused(c.submit("x", s), 20, "ledger-unavailable")
	p.onNetwork(s)
	require.Equal(t, []string{"block", "ledger"}, p.log)
}
