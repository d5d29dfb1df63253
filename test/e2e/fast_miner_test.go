package e2e

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/book"
	"paydirt/test/harness"
)

// fastResult is what TestF19AFastMinerJoinsTheDemo prints of a run.
type fastResult struct {
	Seconds      float64        `json:"seconds"`
	Hashrate     float64        `json:"hashrate"` // of the fast miner, hashes a second
	Accepted     int            `json:"accepted"`
	Refused      map[string]int `json:"refused"`    // of the fast miner, by the pool's words
	RefusedAll   map[string]int `json:"refused_of"` // of all miners, by reason
	Unanswered   int            `json:"unanswered"`
	Connections  int            `json:"connections"`
	Blocks       uint32         `json:"blocks_of_chain"`
	ShiftsPosted uint64         `json:"shifts_posted"`
	Delivered    int            `json:"delivered"`
	Settled      int            `json:"settlements"`
	Behind       float64        `json:"seconds_to_settle_the_rest"`
}

// The demo invites any miner. A fast one joins it, as fast as one core of this machine
// hashes, beside the demo's own: the pool refuses nothing but stale shares, and every
// block of that time is delivered, sampled and settled. PAYDIRT_LONG=10m makes it mine
// for so long, GOEXPERIMENT=simd makes it fast where there is AVX-512; test/loadgen/results
// has what came of that.
func TestF19AFastMinerJoinsTheDemo(t *testing.T) {
	duration := 45 * time.Second
	if long := os.Getenv("PAYDIRT_LONG"); long != "" {
		var err error
		duration, err = time.ParseDuration(long)
		require.NoError(t, err)
	}
	p := startPool(t, func(o *harness.Options) { *o = harness.Demo(o.Dir, o.Bin, nil) })
	for i := range harness.DemoMiners {
		_, err := p.StartMiner(i, harness.DemoHashrate/harness.DemoMiners)
		require.NoError(t, err)
	}
	began := time.Now()
	fast, stop := p.mine(harness.DemoMiners, 0)
	for time.Since(began) < duration {
		time.Sleep(time.Second)
		require.NoError(t, p.Failed())
	}
	stop()
	mined := time.Since(began)
	refused := p.refusedShares()
	require.NoError(t, p.StopMiners())

	// Others bury the last blocks, and carry the seeds of samples.
	began = time.Now()
	p.otherMiners()
	height := p.bitcoinHeight()
	p.eventually("the relay to know the last block", func() bool { return p.relayConfirms(p.bitcoinHash(height)) })
	// All blocks are the pool's; the last two are not confirmed.
	rest := patience + duration/2 // each reward has samples of its own to wait for
	p.within(rest, time.Second, "every block to be delivered", func() bool { return len(p.deliveries()) >= int(height)-2 })
	p.within(rest, time.Second, "every reward to be settled", p.allSettled)
	r := fastResult{
		Seconds: mined.Seconds(), Hashrate: float64(fast.tried) / mined.Seconds(), Accepted: fast.acceptedCount(), Refused: fast.refusals(),
		RefusedAll: refused, Unanswered: fast.lost, Connections: fast.sessions, Blocks: height, ShiftsPosted: p.book().LastShift(),
		Delivered: len(p.deliveries()), Settled: len(p.settlements()), Behind: time.Since(began).Seconds(),
	}
	line, err := json.Marshal(r)
	require.NoError(t, err)
	t.Logf("%s", line)

	require.Positive(t, r.Accepted)
	require.Equal(t, 1, r.Connections)
	for words := range r.Refused {
		require.True(t, strings.HasPrefix(words, "[21 stale"), words)
	}
	for reason, n := range r.RefusedAll {
		require.True(t, reason == "stale" || n == 0, "%d shares refused as %s", n, reason)
	}
	require.Positive(t, r.ShiftsPosted)
	require.Positive(t, r.Settled)
	for _, e := range p.events() {
		_, excluded := e.(book.Masked)
		require.False(t, excluded, "a sample was not answered in time")
	}
	p.audit()
}

var refusedMetric = regexp.MustCompile(`(?m)^paydirt_stratum_shares_rejected_total\{reason="([a-z-]+)"\} ([0-9.e+]+)$`)

// refusedShares reads how many shares of all miners were refused, by reason.
func (p *pool) refusedShares() map[string]int {
	p.t.Helper()
	answer, err := http.Get(p.API + "/metrics")
	require.NoError(p.t, err)
	defer answer.Body.Close()
	raw, err := io.ReadAll(answer.Body)
	require.NoError(p.t, err)
	all := map[string]int{}
	for _, m := range refusedMetric.FindAllStringSubmatch(string(raw), -1) {
		n, err := strconv.ParseFloat(m[2], 64)
		require.NoError(p.t, err)
		all[m[1]] = int(n)
	}
	require.NotEmpty(p.t, all)
	return all
}
