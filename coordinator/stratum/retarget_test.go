package stratum

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A burst raises the difficulty over a real connection: the reply to the share
// comes first, then set_difficulty and notify, and earlier shares still count.
func TestBurstRaisesTheDifficulty(t *testing.T) {
	p, c := loggedIn(t)
	shares := c.manySolutions(burstShares + 1)
	for i, s := range shares[:burstShares] {
		c.ok(c.submit(alice, s))
		require.Empty(t, c.pending, i)
	}
	c.expect("mining.set_difficulty", "mining.notify")
	require.InEpsilon(t, easyStart*burstShares/targetRate, c.difficulty, 1e-9, "twelve shares in a second")
	require.False(t, c.work.clean)
	require.Equal(t, "a101", c.work.id)
	c.ok(c.submit(alice, shares[burstShares]))
	require.Equal(t, 1.0, p.metric("paydirt_stratum_difficulty_changes_total"))
}

// manySolutions finds shares of the current work with different times.
func (c *client) manySolutions(n int) (all []solution) {
	w := c.work
	for i := range n {
		w.ntime = hex32(number(c.t, c.work.ntime) + uint32(i))
		all = append(all, solveWork(c.t, w, c.extranonce1, 0, between(easyStart, ledgerDifficulty)))
	}
	return all
}

func hex32(v uint32) string { return string(appendHex32(nil, v)) }

func TestSilenceLowersTheDifficulty(t *testing.T) {
	p := newPool(t, func(s *pool) { s.tick, s.cfg.StartDifficulty = time.Millisecond, 1e-6 })
	p.give("a1", true)
	c := p.dial().login(alice)
	p.clock.advance(idleTime)
	c.expect("mining.set_difficulty", "mining.notify")
	require.Less(t, c.difficulty, 1e-7)
	require.GreaterOrEqual(t, c.difficulty, 1e-9, "the configured minimum")
}

// The job that comes anyway is the occasion to change the difficulty: one notify.
func TestNewJobBringsTheNewDifficulty(t *testing.T) {
	p := newPool(t, func(s *pool) { s.cfg.StartDifficulty = 1e-6 })
	p.give("a1", true)
	c := p.dial().login(alice)
	p.clock.advance(idleTime)
	p.give("a2", true)
	c.expect("mining.set_difficulty", "mining.notify")
	require.Equal(t, "a201", c.work.id)
	require.True(t, c.work.clean)
	require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
	require.Empty(t, c.pending)
}

func TestTimeOfAJobMovesOn(t *testing.T) {
	p, c := loggedIn(t)
	require.Equal(t, hex32(startTime), c.work.ntime)
	p.clock.advance(42 * time.Second)
	d := p.dial().login(bob)
	require.Equal(t, hex32(startTime+42), d.work.ntime)
}
