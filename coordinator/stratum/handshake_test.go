package stratum

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/job"
)

func TestHandshakeInTheUsualOrder(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	c := p.dial()
	m := c.call("mining.subscribe", "cgminer/4.12", nil)
	require.Nil(t, m.Error)
	c.takeSubscription(m)
	require.JSONEq(t, fmt.Sprintf(`[[["mining.set_difficulty",%q],["mining.notify",%q]],%q,8]`, c.extranonce1, c.extranonce1, c.extranonce1), string(m.Result))
	c.ok(c.call("mining.authorize", alice+".rig1", "x"))
	c.expect("mining.set_difficulty", "mining.notify")
	require.Equal(t, easyStart, c.difficulty)
	require.True(t, c.work.clean, "the first job")
	require.Equal(t, "a100", c.work.id)
	require.Contains(t, c.work.coinb1, "1950445254"+"00"+"d8da6bf26964af9d7eed9e03e53415d37aa96045", "the payee is in coinb1")
}

// However the handshake is ordered and cut into packets, replies come in order
// and the first job follows at once; client.receive checks that nothing
// unsolicited comes before the subscribe reply.
func TestHandshakeInAnyOrder(t *testing.T) {
	steps := []string{
		request1("s", "mining.subscribe"),
		request1("a", "mining.authorize", alice),
		request1("c", "mining.configure", []string{"version-rolling"}, map[string]any{"version-rolling.mask": "ffffffff"}),
		request1("e", "mining.extranonce.subscribe"),
	}
	for _, order := range [][]int{{0, 1, 2, 3}, {1, 0, 2, 3}, {2, 1, 0, 3}, {2, 0, 1, 3}, {3, 2, 1, 0}, {1, 2, 3, 0}} {
		for _, pipelined := range []bool{true, false} {
			t.Run(fmt.Sprint(order, pipelined), func(t *testing.T) {
				p := newPool(t)
				p.give("a1", true)
				c := p.dial()
				if pipelined {
					c.send(steps[order[0]], steps[order[1]], steps[order[2]], steps[order[3]])
				}
				for _, i := range order {
					if !pipelined {
						c.send(steps[i])
					}
					m := c.reply([]string{`"s"`, `"a"`, `"c"`, `"e"`}[i])
					require.Nil(t, m.Error, m.raw)
					if i == 0 {
						c.takeSubscription(m)
					}
				}
				c.expect("mining.set_difficulty", "mining.notify")
				c.ok(c.submit(alice, c.solve(0x1fffe000, meets(easyStart))))
			})
		}
	}
}

func TestFirstJobComesWhenThereIsOne(t *testing.T) {
	p := newPool(t)
	require.False(t, p.HasJob())
	c := p.dial()
	c.subscribe()
	c.ok(c.call("mining.authorize", alice))
	require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
	require.Empty(t, c.pending, "no job, no difficulty")
	p.give("a1", true)
	c.expect("mining.set_difficulty", "mining.notify")
	require.True(t, p.HasJob())
}

func TestConnectionsHaveTheirOwnExtranonce(t *testing.T) {
	p := newPool(t)
	seen := map[string]bool{}
	for range 20 {
		c := p.dial()
		c.subscribe()
		require.False(t, seen[c.extranonce1])
		seen[c.extranonce1] = true
		first := c.extranonce1
		c.subscribe()
		require.Equal(t, first, c.extranonce1, "subscribing again changes nothing")
	}
}

func TestAuthorizeRefuses(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	c := p.dial()
	c.subscribe()
	for name, user := range map[string]string{
		"no address":       "worker1",
		"Bitcoin address":  "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
		"too short":        "0x1234",
		"checksum":         "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96046",
		"zero":             "0x0000000000000000000000000000000000000000",
		"worker not ASCII": alice + ".wörker",
	} {
		t.Run(name, func(t *testing.T) {
			m := c.call("mining.authorize", user, "x")
			require.Equal(t, 24, m.code(), m.raw)
			require.NotEmpty(t, m.text())
		})
	}
	require.Empty(t, c.pending)
	c.refused(c.call("mining.authorize", 5), 20, "user name must be a string")
	c.refused(c.call("mining.authorize"), 20, "user name must be a string")
	c.ok(c.call("mining.auth", alice+".rig1", "x"))
	c.expect("mining.set_difficulty", "mining.notify")
}

func TestOneConnectionOnePayee(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	c := p.dial().login(alice + ".rig1")
	c.refused(c.call("mining.authorize", bob+".rig1"), 24, "this connection mines for "+alice)
	c.ok(c.call("mining.authorize", alice+".rig2"))
	c.ok(c.call("mining.authorize", alice+".rig1"))
	require.Empty(t, c.pending, "no second first job")
	c.ok(c.submit(alice+".rig2", c.solve(0, meets(easyStart))))
	c.work.ntime = fmt.Sprintf("%08x", startTime+1)
	c.ok(c.submit(alice+".rig3", c.solve(0, meets(easyStart)))) // as if it were authorized
	for i := range maxNames - 3 {
		c.ok(c.call("mining.authorize", fmt.Sprint(alice, ".many", i)))
	}
	c.refused(c.call("mining.authorize", alice+".onemore"), 24, "too many")
	c.ok(c.call("mining.authorize", alice+".rig1"))
}

func TestConfigure(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	for name, test := range map[string]struct {
		params []any
		want   string
	}{
		"AxeOS":             {[]any{[]string{"version-rolling"}, map[string]any{"version-rolling.mask": "ffffffff"}}, `{"version-rolling":true,"version-rolling.mask":"1fffe000"}`},
		"narrow mask":       {[]any{[]string{"version-rolling"}, map[string]any{"version-rolling.mask": "00c00000", "version-rolling.min-bit-count": 2}}, `{"version-rolling":true,"version-rolling.mask":"00c00000"}`},
		"no mask":           {[]any{[]string{"version-rolling"}}, `{"version-rolling":true,"version-rolling.mask":"1fffe000"}`},
		"nothing in common": {[]any{[]string{"version-rolling"}, map[string]any{"version-rolling.mask": "00000001"}}, `{"version-rolling":true,"version-rolling.mask":"00000000"}`},
		"all":               {[]any{[]string{"minimum-difficulty", "version-rolling", "subscribe-extranonce", "info"}, map[string]any{"minimum-difficulty.value": 2e-8}}, `{"minimum-difficulty":true,"version-rolling":true,"version-rolling.mask":"1fffe000","subscribe-extranonce":true,"info":true}`},
		"unknown":           {[]any{[]string{"teleport\"", "info", "info"}, nil}, `{"teleport\"":false,"info":true}`},
		"none":              {[]any{[]string{}, map[string]any{}}, `{}`},
	} {
		t.Run(name, func(t *testing.T) {
			c := p.dial()
			m := c.call("mining.configure", test.params...)
			require.Nil(t, m.Error, m.raw)
			require.JSONEq(t, test.want, string(m.Result))
		})
	}
	c := p.dial()
	for name, params := range map[string][]any{
		"no names":             {},
		"names no array":       {"version-rolling"},
		"name no string":       {[]any{1}},
		"mask no string":       {[]string{"version-rolling"}, map[string]any{"version-rolling.mask": 1}},
		"mask not hex":         {[]string{"version-rolling"}, map[string]any{"version-rolling.mask": "xyz"}},
		"mask too long":        {[]string{"version-rolling"}, map[string]any{"version-rolling.mask": "1ffffffff"}},
		"mask negative":        {[]string{"version-rolling"}, map[string]any{"version-rolling.mask": "-1"}},
		"minimum negative":     {[]string{"minimum-difficulty"}, map[string]any{"minimum-difficulty.value": -1}},
		"minimum no number":    {[]string{"minimum-difficulty"}, map[string]any{"minimum-difficulty.value": "1"}},
		"minimum beyond float": {[]string{"minimum-difficulty"}, map[string]any{"minimum-difficulty.value": json.RawMessage("1e999")}},
	} {
		t.Run(name, func(t *testing.T) { c.refused(c.call("mining.configure", params...), 20, "malformed") })
	}
}

func TestMinimumDifficultyIsKept(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	c := p.dial()
	c.call("mining.configure", []string{"minimum-difficulty"}, map[string]any{"minimum-difficulty.value": 3e-8})
	c.login(alice)
	require.Equal(t, 3e-8, c.difficulty)
}

func TestSuggestDifficulty(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	c := p.dial()
	c.subscribe()
	c.ok(c.call("mining.suggest_difficulty", 2e-8))
	c.ok(c.call("mining.authorize", alice))
	c.expect("mining.set_difficulty", "mining.notify")
	require.Equal(t, 2e-8, c.difficulty)

	before := c.work
	c.ok(c.call("mining.suggest_difficulty", 4e-8))
	c.expect("mining.set_difficulty", "mining.notify")
	require.Equal(t, 4e-8, c.difficulty)
	require.False(t, c.work.clean)
	require.NotEqual(t, before.id, c.work.id)
	require.NotEqual(t, before.ntime, c.work.ntime, "or the miner would do the same work again")

	c.ok(c.call("mining.suggest_difficulty", 1e300))
	c.expect("mining.set_difficulty", "mining.notify")
	require.InEpsilon(t, 1.0/testND, c.difficulty, 1e-6, "never harder than a ledger share")
	c.ok(c.call("mining.suggest_difficulty", 1e250))
	require.Empty(t, c.pending, "the same difficulty")

	c.ok(c.call("mining.suggest_difficulty", "0.00000002"))
	c.expect("mining.set_difficulty", "mining.notify")
	require.Equal(t, 2e-8, c.difficulty, "as a string")

	for name, d := range map[string]any{"zero": 0, "negative": -5, "text": "many", "text negative": "-7", "text spaced": " 7", "empty text": "", "missing": nil, "beyond float": json.RawMessage("1e999"), "object": map[string]any{}} {
		t.Run(name, func(t *testing.T) { c.refused(c.call("mining.suggest_difficulty", d), 20, "positive number") })
	}
}

func TestSmallRequests(t *testing.T) {
	p := newPool(t)
	c := p.dial()
	require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
	require.JSONEq(t, `"paydirt/test"`, string(c.call("client.get_version").Result))
	require.JSONEq(t, `"paydirt/test"`, string(c.call("mining.get_version").Result))
	c.ok(c.call("mining.extranonce.subscribe"))
	c.refused(c.call("mining.teleport"), 20, "unknown method")
	c.send(`{"id":7,"result":"cgminer/4.12","error":null}`) // an answer to a question of ours
	c.send(`{"method":"mining.ping"}`)
	require.Equal(t, "null", string(c.receive().ID), "no id is null")
}

func TestNewJobReachesAllWithTheirOwnPayee(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	a, b := p.dial().login(alice), p.dial().login(bob)
	idle := p.dial()
	idle.subscribe()
	p.give("a2", true, func(tm *job.Template) { tm.Prev[0]++; tm.Height++ })
	for _, c := range []*client{a, b} {
		c.expect("mining.notify")
		require.Equal(t, "a200", c.work.id)
		require.True(t, c.work.clean)
	}
	require.NotEqual(t, a.work.coinb1, b.work.coinb1)
	p.give("a3", false, func(tm *job.Template) { tm.Prev[0]++; tm.Height++ })
	a.expect("mining.notify")
	require.False(t, a.work.clean)
	require.JSONEq(t, `"pong"`, string(idle.call("mining.ping").Result))
	require.Empty(t, idle.pending, "not authorized, no job")
}

func TestMessage(t *testing.T) {
	p := newPool(t)
	silent, c := p.dial(), p.dial()
	c.subscribe()
	require.JSONEq(t, `"pong"`, string(silent.call("mining.ping").Result))
	p.Message(`maintenance at "noon"`)
	m := c.notification()
	require.Equal(t, "client.show_message", m.Method)
	require.JSONEq(t, `"maintenance at \"noon\""`, string(m.Params[0]))
	require.JSONEq(t, `"pong"`, string(silent.call("mining.ping").Result))
	require.Empty(t, silent.pending, "nothing unsolicited before subscribe")
}
