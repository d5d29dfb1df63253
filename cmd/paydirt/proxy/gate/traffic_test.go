package gate

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/mine"
	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/cmd/paydirt/proxy/wire"
)

// A whole miner, with version rolling, several at once, each with its own
// connection.
func TestMinersNoticeNothing(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var running sync.WaitGroup
	var miners []*mine.Miner
	for i := range 3 {
		m, err := mine.New(mine.Config{URL: "stratum+tcp://" + g.address, User: fmt.Sprintf("%s.rig%d", alice, i), Threads: 1, RateLimit: 300_000, Log: slog.New(slog.DiscardHandler)})
		require.NoError(t, err)
		miners = append(miners, m)
		running.Go(func() { require.NoError(t, m.Run(ctx)) })
	}
	for range 3 { // new jobs and a ledger share or two
		before := p.accepted()
		require.Eventually(t, func() bool { return p.accepted() > before }, 20*time.Second, time.Millisecond)
		p.give()
	}
	cancel()
	running.Wait()
	var accepted uint64
	for _, m := range miners {
		s := m.Summary()
		require.Zero(t, s.Rejected, "%v", s.Rejections)
		require.Equal(t, uint64(1), s.Connections)
		accepted += s.Accepted
	}
	g.stop()
	require.GreaterOrEqual(t, testutil.ToFloat64(g.metrics.accepted), float64(accepted))
	require.Equal(t, float64(p.accepted()), testutil.ToFloat64(g.metrics.receipts))
	require.Len(t, g.vault.Holdings(tag).Receipts, p.accepted())
	require.Empty(t, g.pools.barred(g.now()))
	rolled := false
	for _, s := range p.shares {
		rolled = rolled || s.Evidence.Header.Version() != 0x20000000
	}
	require.True(t, rolled, "versions were rolled")
}

// Firmware with one id for everything, requests in one packet, unknown methods,
// nonsense: the proxy passes on what can be read, and loses no receipt over it.
func TestQuirksOfMinersPass(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	a := dial(t, g.address)
	a.send(
		`{"id":0,"method":"mining.configure","params":[["version-rolling"],{"version-rolling.mask":"1fffe000"}]}`,
		`{"id":0,"method":"mining.subscribe","params":["cgminer/4.11"]}`, ``, `nonsense`, `{"id":0,"method":"mining.extranonce.subscribe"}`,
		`{"id":0,"method":"what.is.this","params":{}}`, `{"id":0,"id":0,"method":"mining.ping"}`,
		fmt.Sprintf(`{"id":0,"method":"mining.authorize","params":[%q,"x"]}`, alice),
	)
	replies := 0
	for a.job == nil {
		m, err := a.next()
		require.NoError(t, err)
		if m.Kind == wire.Reply {
			replies++
		}
		if strings.Contains(a.seen[len(a.seen)-1], `[["mining.set_difficulty"`) {
			a.extranonce, err = m.Subscribed()
			require.NoError(t, err)
		}
	}
	require.Equal(t, 5, replies, "%s", a.seen)
	a.user = alice
	s1, _ := a.find(true)
	s2, _ := a.find(false)
	s3, _ := a.find(true)
	for _, s := range []string{a.params(s1), a.params(s2), a.params(s3)} {
		a.send(fmt.Sprintf(`{"id":0,"method":"mining.submit","params":%s}`, s))
	}
	receipts := 0
	for range 3 {
		m, err := a.next()
		require.NoError(t, err)
		require.True(t, m.Accepted(), "%s", a.seen[len(a.seen)-1])
		if m.Receipt != nil {
			receipts++
		}
	}
	require.Equal(t, 2, receipts)
	require.Len(t, g.vault.Holdings(tag).Receipts, 2)
}

func TestHostileMiners(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	for name, lines := range map[string]string{
		"a long line":         strings.Repeat("x", wire.MaxLine+1),
		"no end":              strings.Repeat("y", 4*wire.MaxLine),
		"binary":              "\x16\x03\x01\x00\xff\n\n\x00\n",
		"a share of nobody":   `{"id":1,"method":"mining.submit","params":["a","b","0000000000000000","00000000","00000000"]}` + "\n",
		"a job for the proxy": notifyOf("deadbeef"),
	} {
		conn, err := net.Dial("tcp", g.address)
		require.NoError(t, err, name)
		_, _ = conn.Write([]byte(lines))
		conn.Close()
	}
	require.Eventually(t, func() bool { return len(g.verified()) == 0 }, 5*time.Second, time.Millisecond)
	a := dial(t, g.address)
	a.login(alice)
	m, _, err := a.mine(true)
	require.NoError(t, err)
	require.True(t, m.Accepted())
	require.Empty(t, g.pools.barred(g.now()), "no miner can turn the others away from the pool")
}

func notifyOf(id string) string {
	return fmt.Sprintf(`{"id":null,"method":"mining.notify","params":[%q,"","","",[],"","","",true]}`+"\n", id)
}

// A miner that asks and does not read is dropped by the pool's patience or the
// proxy's, and delays nobody.
func TestASlowReaderDelaysNobody(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	slow := dial(t, g.address)
	slow.login(alice)
	flooded := make(chan struct{})
	go func() {
		defer close(flooded)
		line := []byte(strings.Repeat(`{"id":1,"method":"mining.ping","params":[]}`+"\n", 1000))
		_ = slow.conn.SetWriteDeadline(time.Now().Add(2 * time.Second))
		for {
			if _, err := slow.conn.Write(line); err != nil {
				return
			}
		}
	}()
	quick := dial(t, g.address)
	quick.login(bob)
	for range 50 {
		began := time.Now()
		_, err := quick.call("mining.ping", "[]")
		require.NoError(t, err)
		require.Less(t, time.Since(began), 2*time.Second)
	}
	slow.conn.Close()
	<-flooded
}

func TestAMinerThatIsNeverAnsweredIsDropped(t *testing.T) {
	g := newGate(t, silent(t))
	a := dial(t, g.address)
	for range maxPending + 1 {
		if _, err := a.conn.Write([]byte(`{"id":1,"method":"mining.ping"}` + "\n")); err != nil {
			break
		}
	}
	_, err := a.next()
	require.ErrorIs(t, err, errEnded)
	require.Eventually(t, func() bool { return testutil.ToFloat64(g.metrics.closed.WithLabelValues("unanswered")) == 1 }, 5*time.Second, time.Millisecond)
}

// The pool cannot lead a miner past the proxy.
func TestReconnectComesBack(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, tamper(t, p.address, func(line []byte) []byte {
		if strings.Contains(string(line), "mining.notify\",\"params") {
			return append([]byte(`{"id":null,"method":"client.reconnect","params":["evil.example",3333,1]}`+"\n"), line...)
		}
		return line
	}))
	a := dial(t, g.address)
	a.login(alice)
	require.NotContains(t, strings.Join(a.seen, ""), "evil.example")
	require.Contains(t, strings.Join(a.seen, ""), `"client.reconnect","params":[]`)
}

// A job that time heals is held back, not refused: the proxy may see a new state, or
// a new header, a little later than the pool.
func TestAJobIsHeldBackUntilTheChainIsSeen(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address, func(c *Config) { c.Hold = 10 * time.Second })
	g.scene.set(func() {
		late := g.scene.looks + 3
		g.scene.view = func() *View {
			v := goodView()
			if g.scene.looks < late {
				s := v.Snapshot.States[string(script(tag))]
				s.Final = false
				v.Snapshot.States[string(script(tag))] = s
			}
			return v
		}
	})
	_ = g.feed.look(t.Context())
	dial(t, g.address).login(alice)
	require.Empty(t, g.pools.barred(g.now()))
}

// What a miner works on is judged again with every look at the chain.
func TestAJobThatWentBadIsLeft(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	a := dial(t, g.address)
	a.login(alice)
	g.scene.set(func() {
		g.scene.view = func() *View {
			v := goodView()
			v.Snapshot.Last = 9
			return v
		}
	})
	a.untilEnd()
	g.left(rule.StateOld)
}

// Without a look at the chain nothing is trusted for ever.
func TestBlindness(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address, func(c *Config) { c.Blind = 100 * time.Millisecond })
	a := dial(t, g.address)
	a.login(alice)
	g.scene.set(func() { g.scene.err = context.DeadlineExceeded })
	a.untilEnd()
	g.left(rule.Blind)
}

func TestAHeaderOnTrustIsLookedUp(t *testing.T) {
	p := newPool(t)
	p.give(onUnknown)
	g := newGate(t, p.address)
	a := dial(t, g.address)
	a.login(alice)
	require.Eventually(t, func() bool {
		g.scene.mu.Lock()
		defer g.scene.mu.Unlock()
		return len(g.scene.asked) == 1 && g.scene.asked[0] == unknownParent
	}, 5*time.Second, time.Millisecond)
	// The relay goes past it without ever having seen it.
	g.scene.set(func() {
		g.scene.view = func() *View {
			v := goodView()
			v.Snapshot.Tip.Height += 2
			return v
		}
	})
	a.untilEnd()
	g.left(rule.ParentUnknown)
}
