package stratum

import (
	"fmt"
	"math/big"
	"net"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/share"
)

// floods are the lines that hostile miners send as fast as they can.
func floods() map[string]string {
	bad := request1(4, "mining.submit", alice, "a100", "0011223344556677", "6553f100", "00000000")
	return map[string]string{
		"requests":   request1(1, "mining.ping") + "\n",
		"garbage":    strings.Repeat("x", 1000) + "\n",
		"bad shares": bad + "\n",
		"long lines": `{"id":1,"method":"mining.ping","params":["` + strings.Repeat("x", 15_000) + "\"]}\n",
		"no lines":   strings.Repeat("x", 100_000),
	}
}

// floodBound is how long hostile connections may delay an honest share at most
// (package documentation), here on a machine that does other things as well.
const floodBound = time.Second

// roundTrip is what a hostile miner needs at least to come back.
const roundTrip = 20 * time.Millisecond

// Forty connections flood and come back whenever they are closed; the honest
// miner's shares are answered in time.
func TestAFloodDoesNotDelayHonestShares(t *testing.T) {
	p, honest := loggedIn(t)
	stop := make(chan struct{})
	t.Cleanup(func() { close(stop) })
	for _, text := range floods() {
		line := []byte(request1(1, "mining.subscribe") + "\n" + request1(2, "mining.authorize", alice) + "\n" + strings.Repeat(text, 1+16_000/len(text)))
		for range 8 {
			go func() {
				for {
					conn, err := net.Dial("tcp", p.address)
					if err != nil {
						return
					}
					for err == nil {
						_, err = conn.Write(line)
						select {
						case <-stop:
							_ = conn.Close()
							return
						default:
						}
					}
					_ = conn.Close()
					select { // from afar a connection takes as long
					case <-stop:
						return
					case <-time.After(roundTrip):
					}
				}
			}()
		}
	}
	eventually(t, func() bool { return p.ended(causeBanned) > 0 }, "the flood has begun")
	var took []time.Duration
	for range 25 {
		honest.work.ntime = fmt.Sprintf("%08x", startTime+len(took)) // another share each time
		s := honest.solve(0, meets(honest.difficulty))
		start := time.Now()
		honest.ok(honest.submit(alice, s))
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	t.Logf("median %v, worst %v", took[len(took)/2], took[len(took)-1])
	require.Less(t, took[len(took)-1], slowdown*floodBound)
}

// A connection may make the server work for nothing only so fast.
func TestPace(t *testing.T) {
	var p pace
	now := time.Unix(startTime, 0)
	for range int(usualRates.burst) {
		require.Zero(t, p.spend(usualRates, now))
	}
	require.Equal(t, 20*time.Millisecond, p.spend(usualRates, now))
	now = now.Add(20 * time.Millisecond)
	require.Zero(t, p.spend(usualRates, now))
	require.NotZero(t, p.spend(usualRates, now))
	now = now.Add(time.Hour)
	for range int(usualRates.burst) {
		require.Zero(t, p.spend(usualRates, now), "no more than a burst is saved up")
	}
	require.NotZero(t, p.spend(usualRates, now))
}

func TestAFloodingConnectionIsHeldUp(t *testing.T) {
	p := newPool(t, func(s *pool) { s.rates = rates{burst: 10, perSecond: 50} })
	c := p.dial()
	start := time.Now()
	for range 30 {
		c.call("mining.ping")
	}
	require.GreaterOrEqual(t, time.Since(start), 19*20*time.Millisecond, "the last one's wait is not seen")
}

func TestBadSharesEndTheConnection(t *testing.T) {
	p, c := loggedIn(t)
	for i := range abuseLimit {
		c.work.ntime = fmt.Sprintf("%08x", i)
		s := c.solve(0, func(h *big.Int) bool { return !meets(easyStart)(h) }) // no work
		c.refused(c.submit(alice, s), 20, "time-too-old")
	}
	c.closed()
	eventually(t, func() bool { return p.ended(causeAbuse) == 1 }, "counted")
}

// What is no fault of the miner's does not end the connection.
func TestFaultlessRejectsAreBorne(t *testing.T) {
	for _, r := range []share.Reason{share.Stale, share.LedgerFull, share.RegistryFull, share.LedgerUnavailable} {
		require.Equal(t, polite, conductOf(&share.Reject{Reason: r}))
	}
	var m manners
	for range 1000 {
		require.False(t, m.heed(polite))
	}
	for range 1000 { // four of ten shares bad: a poor machine, but a miner
		for _, c := range []conduct{faulty, productive, faulty, productive, productive} {
			require.False(t, m.heed(c))
		}
	}
}

// abuse opens a connection, misbehaves, and waits for its end.
func (p *pool) abuse() {
	p.t.Helper()
	before := p.ended(causeAbuse)
	c := p.dial()
	c.send(strings.Repeat("nonsense\n", 10))
	c.closed()
	_ = c.conn.Close()
	eventually(p.t, func() bool { return p.ended(causeAbuse) == before+1 && p.Connections() == p.open }, "closed")
}

func TestBan(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	good := p.dial().login(alice)
	p.open = 1
	for range strikesAllowed + 1 {
		p.abuse()
	}
	p.dial().closed()
	require.Equal(t, 1, p.ended(causeBanned))
	require.JSONEq(t, `"pong"`, string(good.call("mining.ping").Result), "who is there stays")
	p.clock.advance(banTime)
	p.dial().login(alice)
	p.bans.forget(p.clock.Now())
	require.Empty(t, p.bans.struck)
}

// One broken miner does not shut out the farm behind the same address.
func TestBanSparesFarms(t *testing.T) {
	b, address, now := newBans(), netip.MustParseAddr("203.0.113.5"), time.Unix(startTime, 0)
	for range strikesAllowed + 1 {
		b.strike(address, now)
	}
	require.True(t, b.banned(address, connectionsPerStrike-1, now))
	require.False(t, b.banned(address, connectionsPerStrike, now))
	require.False(t, b.banned(netip.MustParseAddr("203.0.113.6"), 0, now))
	b.strike(address, now.Add(banTime))
	require.False(t, b.banned(address, 0, now.Add(banTime)), "old strikes do not add up with new ones")
}

func TestBansAreBounded(t *testing.T) {
	b, now := newBans(), time.Unix(startTime, 0)
	for i := range maxStruck + 10 {
		b.strike(netip.AddrFrom4([4]byte{1, byte(i >> 16), byte(i >> 8), byte(i)}), now)
	}
	require.Len(t, b.struck, maxStruck)
}

func TestCustomer(t *testing.T) {
	for address, want := range map[string]string{
		"203.0.113.5": "203.0.113.5", "::ffff:203.0.113.5": "203.0.113.5",
		"2001:db8:1:2:3:4:5:6": "2001:db8:1:2::", "fe80::1%eth0": "fe80::",
	} {
		require.Equal(t, want, customer(netip.MustParseAddr(address)).String())
	}
}

func TestConnectionsPerAddress(t *testing.T) {
	p := newPool(t, func(s *pool) { s.addresses.limit = 2 })
	a, b := p.dial(), p.dial()
	for _, c := range []*client{a, b} {
		require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
	}
	p.dial().closed()
	require.Equal(t, 1, p.ended(causeFull))
	require.NoError(t, a.conn.Close())
	eventually(t, func() bool { return p.Connections() == 1 }, "a place is free")
	require.JSONEq(t, `"pong"`, string(p.dial().call("mining.ping").Result))
}

func TestConnectionsPerPayee(t *testing.T) {
	p := newPool(t, func(s *pool) { s.payees.limit = 2 })
	p.give("a1", true)
	a := p.dial().login(alice)
	p.dial().login(alice + ".rig")
	third := p.dial()
	third.subscribe()
	third.refused(third.call("mining.authorize", alice, "x"), 24, "too many connections mine for")
	a.ok(a.call("mining.authorize", alice+".more", "x")) // a name is no connection
	p.dial().login(bob)
	require.NoError(t, a.conn.Close())
	eventually(t, func() bool { return p.Connections() == 3 }, "a place is free")
	third.ok(third.call("mining.authorize", alice, "x"))
}

// Sending a line byte by byte keeps nobody connected.
func TestSlowLinesDoNotCountAsLife(t *testing.T) {
	p := newPool(t, func(s *pool) { s.tick = time.Millisecond })
	p.give("a1", true)
	early, late := p.dial(), p.dial().login(alice)
	eventually(t, func() bool { return p.Connections() == 2 }, "both are there")
	for _, c := range []*client{early, late} {
		_, err := c.conn.Write([]byte(`{"id":`))
		require.NoError(t, err)
	}
	p.clock.advance(usualPatience.handshake + time.Second)
	early.closed()
	_, err := late.conn.Write([]byte(`1`))
	require.NoError(t, err)
	p.clock.advance(usualPatience.idle)
	late.closed()
	require.Equal(t, 1, p.ended(causeIdle))
}

// A long line does not leave its buffer with the connection.
func TestLongLinesLeaveNoMemoryBehind(t *testing.T) {
	in := strings.Repeat("x", maxLine-1) + "\nshort\nshort\n"
	l := lines{r: strings.NewReader(in)}
	for range 3 {
		_, err := l.next()
		require.NoError(t, err)
	}
	_, err := l.next()
	require.Error(t, err)
	require.LessOrEqual(t, len(l.buf), usualBuffer)
}
