package stratum

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

// metric returns the sum of a metric over its labels.
func (p *pool) metric(name string) (sum float64) {
	p.t.Helper()
	families, err := p.registry.Gather()
	require.NoError(p.t, err)
	for _, family := range families {
		if family.GetName() != name {
			continue
		}
		for _, m := range family.GetMetric() {
			sum += m.GetCounter().GetValue() + m.GetGauge().GetValue() + float64(m.GetHistogram().GetSampleCount())
		}
		return sum
	}
	p.t.Fatalf("no metric %s", name)
	return 0
}

func TestWorkerStatistics(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	c, d := p.dial(), p.dial()
	c.login(alice + ".rig1")
	d.login(alice + ".rig1")
	p.dial().login(bob)

	p.clock.advance(10 * time.Second)
	s := c.solve(0, meets(ledgerDifficulty))
	c.ok(c.submit(alice+".rig1", s))
	c.ok(c.submit(alice+".rig1", c.solve(0, between(easyStart, ledgerDifficulty))))
	c.refused(c.submit(alice+".rig1", s), 22, "duplicate")

	list := p.Workers()
	require.Len(t, list, 2)
	require.Equal(t, bob, strings.ToLower(list[0].Payee.String()), "sorted by payee")
	w := list[1]
	require.Equal(t, alice, w.Payee.String())
	require.Equal(t, "rig1", w.Name)
	require.Equal(t, 2, w.Connections)
	require.Equal(t, uint64(2), w.Accepted)
	require.Equal(t, uint64(1), w.Ledger)
	require.Equal(t, map[share.Reason]uint64{share.Duplicate: 1}, w.Rejected)
	require.Equal(t, p.clock.Now(), w.LastShare)
	require.True(t, meets(w.BestDifficulty*0.999999)(s.hash))
	require.False(t, meets(w.BestDifficulty*1.000001)(s.hash))
	want := 2 * easyStart * hashesPerDifficulty / 10 // two shares in ten seconds
	require.InEpsilon(t, want, w.Hashrate1m, 0.1)
	require.InEpsilon(t, want, w.Hashrate5m, 0.1)
	require.InEpsilon(t, want, w.Hashrate1h, 0.1)
	require.InEpsilon(t, want, w.Hashrate24h, 0.1)

	require.Equal(t, 3, p.Connections())
	require.NoError(t, c.conn.Close())
	eventually(t, func() bool { return p.Workers()[1].Connections == 1 }, "connection is counted off")
	p.clock.advance(time.Hour)
	require.Less(t, p.Workers()[1].Hashrate1m, want/1000)
	// Two shares, hardly faded, over an hour and ten seconds of a day.
	require.InEpsilon(t, 2*easyStart*hashesPerDifficulty/3610, p.Workers()[1].Hashrate24h, 0.05)
}

func TestWorkersAreForgotten(t *testing.T) {
	l := newWorkers()
	now := time.Unix(startTime, 0)
	w := l.connect(bitcoin.Payee{1}, "a", now)
	l.connect(bitcoin.Payee{1}, "b", now)
	w.disconnect(now)
	l.forget(now.Add(workerMemory))
	require.Len(t, l.snapshot(now), 2)
	l.forget(now.Add(workerMemory + 1))
	require.Len(t, l.snapshot(now), 1, "the one with a connection stays")
	require.Same(t, l.connect(bitcoin.Payee{1}, "b", now), l.connect(bitcoin.Payee{1}, "b", now))
}

func TestWorkerListIsBounded(t *testing.T) {
	l := newWorkers()
	now := time.Unix(startTime, 0)
	for i := range maxWorkers + 10 {
		l.connect(bitcoin.Payee{1, byte(i >> 16), byte(i >> 8), byte(i)}, "", now)
	}
	require.Len(t, l.all, maxWorkers)
	require.NotNil(t, l.connect(bitcoin.Payee{2}, "", now), "mines, but is not listed")
}

func TestMetricsHaveFewLabels(t *testing.T) {
	p, c := loggedIn(t)
	c.ok(c.submit(alice, c.solve(0, meets(ledgerDifficulty))))
	c.call("mining.teleport")
	families, err := p.registry.Gather()
	require.NoError(t, err)
	series := 0
	for _, family := range families {
		require.Contains(t, family.GetName(), "paydirt_stratum_")
		require.NotEmpty(t, family.GetHelp())
		series += len(family.GetMetric())
	}
	require.Less(t, series, 50)
	require.Equal(t, 1.0, p.metric("paydirt_stratum_shares_accepted_total"))
	require.Equal(t, 1.0, p.metric("paydirt_stratum_ledger_shares_total"))
	require.Equal(t, 1.0, p.metric("paydirt_stratum_ledger_append_seconds"))
	require.Equal(t, 1.0, p.metric("paydirt_stratum_bad_requests_total"))
	require.Equal(t, 1.0, p.metric("paydirt_stratum_connections"))
	require.Equal(t, 1.0, p.metric("paydirt_stratum_authorized_connections"))
	require.Equal(t, easyStart, p.metric("paydirt_stratum_difficulty_accepted_total"))
	require.NoError(t, c.conn.Close())
	eventually(t, func() bool { return p.metric("paydirt_stratum_connections") == 0 }, "gauge goes down")
	require.Zero(t, p.metric("paydirt_stratum_authorized_connections"))
	require.Equal(t, 1.0, p.metric("paydirt_stratum_connections_closed_total"))
}
