package gate

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/cmd/paydirt/proxy/wire"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
)

// credited waits until the pool has credited so many ledger shares, and the proxy has
// their receipts.
func credited(t *testing.T, p *pool, g *gateway, n int) {
	t.Helper()
	require.Eventually(t, func() bool { return p.accepted() == n && len(g.vault.Holdings(tag).Receipts) == n }, 10*time.Second, time.Millisecond,
		"%d of %d credited", p.accepted(), n)
	require.Empty(t, g.pools.barred(g.now()))
}

// A ledger share, and so a block, reaches the pool and is credited whatever is wrong
// with the line that it comes in.
func TestF1AWrongLineLosesNoLedgerShare(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	a := dial(t, g.address)
	a.login(alice + ".w1")
	n := 0
	for name, write := range map[string]func(s share.Submission, params string) string{
		"other case": func(s share.Submission, params string) string { return good(strings.Replace(params, ".w1", ".W1", 1)) },
		"other name": func(s share.Submission, params string) string { return good(strings.Replace(params, alice, bob, 1)) },
		"no name": func(s share.Submission, params string) string {
			return good("[" + params[strings.Index(params, ",")+1:])
		},
		"name a number": func(s share.Submission, params string) string {
			return good("[5" + params[strings.Index(params, ","):])
		},
		"numbers": func(s share.Submission, params string) string {
			return good(fmt.Sprintf(`["x","0x%s","%x",%d,%d,null,1]`, strings.ToUpper(s.JobID), s.Extranonce2[6:], s.Time, s.Nonce))
		},
		"names twice":  func(s share.Submission, params string) string { return `{"id":7,"id":7,` + good(params)[1:] },
		"cut off":      func(s share.Submission, params string) string { return strings.TrimSuffix(good(params), "]}") },
		"more after":   func(s share.Submission, params string) string { return good(params) + "}\x00" },
		"method lacks": func(s share.Submission, params string) string { return `{"id":7,"params":` + params + `,"method":5}` },
		"many names": func(s share.Submission, params string) string {
			return strings.Replace(good(params), "{", `{"a":0,"b":[1,2,3,4,5],"c":0,"d":0,"e":0,"f":0,"g":0,"h":0,"i":0,"j":0,"k":0,"l":0,"m":0,"n":0,"o":0,"p":0,`, 1)
		},
	} {
		s, _ := a.find(true)
		a.send(write(s, a.params(s)))
		n++
		t.Log(name)
		credited(t, p, g, n)
	}
}

// Version bits that nobody agreed on are work like others.
func TestF8VersionBitsPass(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	a := dial(t, g.address)
	a.login(alice)
	network, err := bitcoin.TargetFromBits(a.job.Bits)
	require.NoError(t, err)
	target := bitcoin.LedgerTarget(network, testND)
	s := share.Submission{JobID: a.job.ID, Time: a.job.Time, VersionBits: 0x00012000}
	e := rule.Evidence(*a.job, a.extranonce.Extranonce1, s)
	for !bitcoin.Meets(e.Header.Hash(), target) {
		s.Nonce++
		e.Header = bitcoin.NewHeader(a.job.Version|s.VersionBits, a.job.Prev, e.Header.MerkleRoot(), s.Time, a.job.Bits, s.Nonce)
	}
	m, err := a.call("mining.submit", strings.TrimSuffix(a.params(s), "]")+`,"00012000"]`)
	require.NoError(t, err)
	require.True(t, m.Accepted(), "%s", m.Error)
	credited(t, p, g, 1)
}

func good(params string) string { return `{"id":7,"method":"mining.submit","params":` + params + `}` }

// What a miner has sent reaches the pool also when its line has no end.
func TestALedgerShareInALineWithoutEnd(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	a := dial(t, g.address)
	a.login(alice)
	s, _ := a.find(true)
	_, err := a.conn.Write([]byte(good(a.params(s))))
	require.NoError(t, err)
	require.NoError(t, a.conn.Close())
	require.Eventually(t, func() bool { return p.accepted() == 1 }, 10*time.Second, time.Millisecond)
}

// A share is not held back because another line has begun.
func TestALedgerShareBeforeALineThatHasBegun(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	a := dial(t, g.address)
	a.login(alice)
	s, _ := a.find(true)
	_, err := a.conn.Write([]byte(good(a.params(s)) + "\n" + `{"id":8,"meth`))
	require.NoError(t, err)
	credited(t, p, g, 1)
}

// What has arrived when the proxy stops or leaves the pool is passed on, though it has
// not been read yet.
func TestLedgerSharesAtTheEnd(t *testing.T) {
	for name, end := range map[string]func(*gateway){
		"stop":  func(g *gateway) { g.stop() },
		"leave": func(g *gateway) { g.leave(rule.Refuse(rule.Blind, "for a test")) },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPool(t)
			p.give()
			g := newGate(t, p.address)
			a := dial(t, g.address)
			a.login(alice)
			s, _ := a.find(true)
			l := g.verified()[0]
			l.session.mu.Lock() // upward is held up
			a.send(`{"id":6,"method":"mining.ping"}`)
			time.Sleep(50 * time.Millisecond)
			a.send(good(a.params(s)))
			ended := make(chan struct{})
			go func() {
				defer close(ended)
				end(g)
			}()
			time.Sleep(50 * time.Millisecond)
			l.session.mu.Unlock()
			require.Eventually(t, func() bool { return p.accepted() == 1 }, 10*time.Second, time.Millisecond)
			a.untilEnd()
			<-ended
		})
	}
}

// A block goes out before it is on disk, and its receipt is kept all the same.
func TestABlockIsKeptToo(t *testing.T) {
	const easyBits = 0x207fffff
	p := newPool(t)
	p.give(func(tm *job.Template, _ *int64, _ *[]byte) { tm.Bits = easyBits })
	g := newGate(t, p.address, func(c *Config) { c.Limits.Depth = 0 })
	easy := func() *View {
		v := goodView()
		v.Snapshot.Tip.Bits = easyBits
		for hash, parent := range v.Snapshot.Parents {
			parent.ChildBits = easyBits
			v.Snapshot.Parents[hash] = parent
		}
		return v
	}
	g.scene.set(func() { g.scene.view = easy })
	require.NoError(t, g.feed.look(t.Context()))
	a := dial(t, g.address)
	a.login(alice)
	network, err := bitcoin.TargetFromBits(easyBits)
	require.NoError(t, err)
	for n := range 5 {
		s := share.Submission{JobID: a.job.ID, Time: a.job.Time, Extranonce2: [8]byte{byte(n)}}
		e := rule.Evidence(*a.job, a.extranonce.Extranonce1, s)
		for ; !bitcoin.Meets(e.Header.Hash(), network); e = rule.Evidence(*a.job, a.extranonce.Extranonce1, s) {
			s.Nonce++
		}
		m, err := a.call("mining.submit", a.params(s))
		require.NoError(t, err)
		require.True(t, m.Accepted(), "%s", m.Error)
		require.NotNil(t, m.Receipt)
		credited(t, p, g, n+1)
	}
	for _, r := range g.vault.Holdings(tag).Receipts {
		_, ok, err := g.vault.Evidence(tag, r.Key)
		require.NoError(t, err)
		require.True(t, ok)
	}
}

func TestLedgerSharesAreNeverTooMany(t *testing.T) {
	s := &session{pending: map[string][]request{}, waiting: maxPending}
	_, p := s.ask("1", request{kind: wire.Submit}, []byte("x"))
	require.Equal(t, tooMany, p)
	line, p := s.ask("1", request{kind: wire.Submit, ledger: &submission{}}, []byte("x"))
	require.Equal(t, urgent, p)
	require.Equal(t, "x", string(line))
}

// A share does not wait for the lines that came with it, one of which may be the miner's
// last.
func TestALedgerShareBeforeTheLineThatIsTooMuch(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	a := dial(t, g.address)
	a.login(alice)
	s, _ := a.find(true)
	held := g.verified()[0].session
	held.mu.Lock()
	held.waiting = maxPending
	held.mu.Unlock()
	_, err := a.conn.Write([]byte(good(a.params(s)) + "\n" + `{"id":8,"method":"mining.ping"}` + "\n"))
	require.NoError(t, err)
	require.Eventually(t, func() bool { return p.accepted() == 1 }, 10*time.Second, time.Millisecond)
	a.untilEnd()
}

// The jobs of the newest parent are remembered, and some of those before.
func TestJobsOfTheParentAreRemembered(t *testing.T) {
	s := &session{}
	give := func(parent byte, n int) {
		for range n {
			prev := chainhash.Hash{parent}
			s.forget(prev)
			s.jobs = append(s.jobs, given{job: wire.Job{Prev: prev, Clean: true}})
		}
	}
	give(1, 300)
	require.Len(t, s.jobs, 300)
	give(2, 1)
	require.Len(t, s.jobs, maxOld+1)
	give(2, maxJobs-1)
	require.Len(t, s.jobs, maxJobs)
	require.Equal(t, byte(2), s.jobs[0].job.Prev[0])
	give(2, 10)
	require.Len(t, s.jobs, maxJobs)
}
