package stratum

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

// A refreshed job does not go to all at once, but to each connection in its turn.
func TestRefreshIsStaggered(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	var miners []*client
	for range 2 * rounds {
		miners = append(miners, p.dial().login(alice))
	}
	p.SetJob(testJob(t, "a2", testND), false)
	for round := range uint32(rounds) {
		p.lookAt(round, p.clock.Now())
		told := 0
		for _, conn := range p.connections() {
			conn.mu.Lock()
			if conn.sent == p.number {
				told++
			}
			conn.mu.Unlock()
		}
		require.Equal(t, 2*int(round+1), told, "two of twenty in each of ten rounds")
	}
	for _, c := range miners {
		c.expect("mining.notify")
		require.Equal(t, "a2", c.work.id[:2])
		require.False(t, c.work.clean)
	}
}

// On a new block a job without transactions may come first. The full one follows
// without delay, and shares of both count.
func TestTheFullJobFollowsTheEmptyOneAtOnce(t *testing.T) {
	p, c := loggedIn(t)
	next := func(t *job.Template) { t.Prev[0]++ }
	p.SetJob(testJob(t, "b1", testND, next, func(t *job.Template) { t.TxIDs, t.RawTxs, t.Commitment = nil, nil, nil }), true)
	c.expect("mining.notify")
	require.True(t, c.work.clean)
	require.Empty(t, c.work.branch)
	empty := c.work
	p.SetJob(testJob(t, "b2", testND, next), false)
	c.expect("mining.notify")
	require.False(t, c.work.clean)
	require.NotEmpty(t, c.work.branch)
	c.ok(c.submit(alice, c.solve(0, meets(easyStart))))
	c.work = empty
	c.ok(c.submit(alice, c.solve(0, meets(easyStart))))

	p.SetJob(testJob(t, "b3", testND, next), false)
	require.Never(t, func() bool { return p.sentTo() == p.number }, 20*time.Millisecond, time.Millisecond, "a refresh has time")
}

// sentTo returns the number of the job that the only connection was sent last.
func (p *pool) sentTo() uint64 {
	c := p.connections()[0]
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.sent
}

// Whatever is sent first after a new block tells the miner to change at once.
func TestNewBlockIsCleanWhoeverTellsIt(t *testing.T) {
	p, c := loggedIn(t)
	next := testJob(t, "b1", testND, func(t *job.Template) { t.Prev[0]++ })
	e := newEntry(next, p.number+1, p.clock.Now())
	e.clean = e.number
	table := p.jobs.Load().with(e) // as while SetJob is on its way to this connection
	p.jobs.Store(&table)
	p.round()
	c.expect("mining.notify")
	require.True(t, c.work.clean)
	p.clock.advance(notifyAfter)
	p.round()
	c.expect("mining.notify")
	require.False(t, c.work.clean, "once is enough")
}

// A clean job that a connection was not told of counts also when a refresh follows.
func TestCleanIsNotLostBehindARefresh(t *testing.T) {
	p := newPool(t)
	p.SetJob(testJob(t, "a1", testND), true)
	p.SetJob(testJob(t, "a2", testND), false)
	require.Equal(t, uint64(1), p.jobs.Load().newest().clean)
	p.SetJob(testJob(t, "a3", testND, func(t *job.Template) { t.Prev[0]++ }), false)
	require.Equal(t, uint64(3), p.jobs.Load().newest().clean, "a new block is always clean")
}

// No miner waits longer than 25 s for a line.
func TestKeepAlive(t *testing.T) {
	require.LessOrEqual(t, notifyAfter+housekeeping, 25*time.Second)
	p, c := loggedIn(t)
	first := c.work
	p.clock.advance(notifyAfter)
	p.round()
	c.expect("mining.notify")
	require.False(t, c.work.clean)
	require.NotEqual(t, first.ntime, c.work.ntime, "no miner finds its old shares again")
	c.ok(c.submit(alice, c.solve(0, meets(easyStart))))
	c.work = first
	c.ok(c.submit(alice, c.solve(0, meets(easyStart))))
}

// The longest coinbase that the pool can make is within what hardware and rental
// markets take: 500 bytes at NiceHash, 512 in a NerdMiner.
func TestCoinbaseBound(t *testing.T) {
	const bound, longestScript = 500, 200
	template := testTemplate()
	template.Height = 1<<31 - 1 // the longest push
	template.Commitment = append(template.Commitment, make([]byte, longestScript-len(template.Commitment))...)
	text := string(make([]byte, bitcoin.MaxText))
	script := append([]byte{0x00, 0x20}, make([]byte, 32)...)
	j, err := job.New("00000001", template, 1<<62, script, testND, text)
	require.NoError(t, err)
	payee, _, err := bitcoin.ParseUsername(alice)
	require.NoError(t, err)
	coinbase := j.Coinbase(payee, [4]byte{}, [8]byte{})
	t.Logf("%d bytes", len(coinbase))
	require.LessOrEqual(t, len(coinbase), bound)

	_, err = job.New("00000001", template, 1<<62, script, testND, text+"x")
	require.Error(t, err, "no longer text can be configured")
	template.Commitment = append(template.Commitment, 0)
	_, err = job.New("00000001", template, 1<<62, script, testND, text)
	require.Error(t, err, "no longer script is taken from the node")
}
