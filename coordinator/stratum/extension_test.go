package stratum

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestSuggestTarget(t *testing.T) {
	_, c := loggedIn(t)
	for _, d := range []float64{1e-7, 1e-6, 1e-7} { // as often as it likes, up and down
		c.ok(c.call("mining.suggest_target", fmt.Sprintf("%064x", targetOf(d))))
		c.expect("mining.set_difficulty", "mining.notify")
		require.InEpsilon(t, d, c.difficulty, 1e-9)
	}
	c.ok(c.call("mining.suggest_target", "0x1")) // the hardest of all
	c.expect("mining.set_difficulty", "mining.notify")
	require.InEpsilon(t, ledgerDifficulty, c.difficulty, 1e-6)
	c.ok(c.submit(alice, c.solve(0, meets(c.difficulty))))
	for _, bad := range []any{"", "0", "00", "xyz", strings.Repeat("0", 64) + "1", 5, nil} {
		c.refused(c.call("mining.suggest_target", bad), 20, "target must be")
	}
}

func TestSuggestDifficultyAgain(t *testing.T) {
	_, c := loggedIn(t)
	for _, d := range []float64{1e-7, 1e-6, 1e-8} {
		c.ok(c.call("mining.suggest_difficulty", d))
		c.expect("mining.set_difficulty", "mining.notify")
		require.Equal(t, d, c.difficulty)
	}
}

func TestParsePassword(t *testing.T) {
	for password, want := range map[string]float64{
		"": 0, "x": 0, "123": 0, "d=1024": 1024, "diff=0.5": 0.5, "x,D=1e3": 1000, "foo=1;DIFF=8;bar": 8, "id=7": 0,
		"d=": 0, "d=x": 0, "d=0": 0, "d=-1": 0, "d=NaN": 0, "d=Inf": 0, "d=1e999": 0, "d=5,d=6": 6, "d": 0,
	} {
		require.Equal(t, want, parsePassword([]byte(password)), password)
	}
}

// A fixed difficulty is the first, and neither firmware nor vardiff changes it.
func TestFixedDifficulty(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	c := p.dial()
	c.subscribe()
	c.ok(c.call("mining.suggest_difficulty", 1e-6))
	c.ok(c.call("mining.authorize", alice, "x,d=0.0000001"))
	c.expect("mining.set_difficulty", "mining.notify")
	require.Equal(t, 1e-7, c.difficulty)
	c.ok(c.call("mining.suggest_difficulty", 1e-6))
	p.clock.advance(time.Hour / 2) // vardiff would lower it
	p.give("a2", false)
	c.expect("mining.notify")
	c.ok(c.call("mining.authorize", alice+".second", "diff=0.0000002"))
	c.expect("mining.set_difficulty", "mining.notify")
	require.Equal(t, 2e-7, c.difficulty, "the last password counts")
}

// A difficulty that is fixed too low is raised: it would be a flood.
func TestFixedDifficultyIsNoLicenceToFlood(t *testing.T) {
	now := time.Unix(startTime, 0)
	v, l := newVardiff(1, now), limits{least: 1e-9, most: 1e9}
	v.fixed = 1
	for range floodShares {
		now = now.Add(time.Second / (floodRate / 2))
		v.accept(1, now)
		require.Equal(t, 1.0, v.next(l, now))
	}
	v.set(1, now)
	for range floodShares {
		now = now.Add(time.Second / (floodRate * 2))
		v.accept(1, now)
	}
	raised := v.next(l, now)
	require.Greater(t, raised, 50.0)
	v.set(raised, now)
	require.Equal(t, raised, v.next(l, now.Add(time.Hour)), "where it stays")
}

func TestSetExtranonce(t *testing.T) {
	_, c := loggedIn(t)
	c.ok(c.call("mining.extranonce.subscribe"))
	require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
	require.Equal(t, 1, c.confirmed)
	c.ok(c.submit(alice, c.solve(0, meets(easyStart))))
}

func TestSetExtranonceNotBeforeSubscribe(t *testing.T) {
	c := newPool(t).dial()
	c.ok(c.call("mining.extranonce.subscribe"))
	c.subscribe()
	require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
	require.Zero(t, c.confirmed)
}

// A mask that changes while the miner is at work is told, too.
func TestSetVersionMask(t *testing.T) {
	_, c := loggedIn(t)
	configure := func(mask string) {
		m := c.call("mining.configure", []string{"version-rolling"}, map[string]string{"version-rolling.mask": mask})
		require.Nil(t, m.Error)
	}
	configure("00c00000")
	m := c.notification()
	require.Equal(t, "mining.set_version_mask", m.Method)
	require.JSONEq(t, `"00c00000"`, string(m.Params[0]))
	c.ok(c.submit(alice, c.solve(0x00400000, meets(easyStart))))
	configure("00c00000") // nothing new
	configure("ffffffff")
	m = c.notification()
	require.Equal(t, "mining.set_version_mask", m.Method)
	require.JSONEq(t, `"1fffe000"`, string(m.Params[0]))
}

// A silent miner is asked for a sign of life; an answer keeps it connected.
func TestPingKeepsASlowMiner(t *testing.T) {
	p := newPool(t, func(p *pool) { p.tick = time.Millisecond })
	p.give("a1", true)
	c, deaf := p.dial().login(alice), p.dial().login(alice)
	for range 8 {
		p.clock.advance(usualPatience.ping + time.Second)
		for {
			if m := c.notification(); m.Method == "mining.ping" {
				c.send(`{"id":0,"result":"pong","error":null}`)
				require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
				break
			}
		}
	}
	require.Greater(t, 8*usualPatience.ping, usualPatience.idle)
	deaf.closed()
	require.Equal(t, 1, p.ended(causeIdle))
	require.Equal(t, 1, p.Connections())
}

func TestReconnectOnRestart(t *testing.T) {
	p, c := loggedIn(t, func(p *pool) { p.cfg.Reconnect = true })
	p.stop()
	said := c.closed()
	require.Len(t, said, 1)
	require.JSONEq(t, `{"id":null,"method":"client.reconnect","params":[]}`, said[0].raw)
}

func FuzzSuggestTarget(f *testing.F) {
	f.Add([]byte(`["00000000ffff0000000000000000000000000000000000000000000000000000"]`))
	f.Add([]byte(`["0x1"]`))
	f.Fuzz(func(t *testing.T, params []byte) {
		r := withParams(params)
		if r == nil {
			return
		}
		d, bad := parseSuggestTarget(r)
		if bad != nil {
			return
		}
		require.Positive(t, d)
		_, err := newEpoch(0, limits{least: 1e-9, most: 1e15}.clamp(d))
		require.NoError(t, err)
	})
}

func FuzzPassword(f *testing.F) {
	f.Add([]byte("x,d=1024"))
	f.Fuzz(func(t *testing.T, password []byte) {
		if d := parsePassword(password); d != 0 {
			_, err := newEpoch(0, limits{least: 1e-9, most: 1e15}.clamp(d))
			require.NoError(t, err)
		}
	})
}
