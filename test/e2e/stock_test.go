package e2e

import (
	"context"
	"encoding/json"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/test/harness"
)

// stockResult is what became of a miner's shares.
type stockResult struct {
	Miner         string         `json:"miner"`
	Seconds       float64        `json:"seconds"`
	Accepted      int            `json:"accepted"`
	Refused       map[string]int `json:"refused"` // by the pool's words
	Unanswered    int            `json:"unanswered"`
	Connections   int            `json:"connections"`
	BlocksOfChain uint32         `json:"blocks_of_chain"`
	OpenShift     uint64         `json:"open_shift"`
}

// Stock hardware, with and without version rolling, over new blocks, rotations and
// refreshes: no share is refused but for being stale. PAYDIRT_LONG=10m makes it mine
// for so long; test/loadgen/results has what came of that.
func TestStockMinersHaveNoRejectsButStale(t *testing.T) {
	duration := 15 * time.Second
	if long := os.Getenv("PAYDIRT_LONG"); long != "" {
		var err error
		duration, err = time.ParseDuration(long)
		require.NoError(t, err)
	} else {
		t.Parallel()
	}
	// A ledger share of 300,000 hashes, and others of 86,000.
	p := startPool(t, func(o *harness.Options) { o.ND = 16 })
	miners := map[string]*foreignMiner{}
	ctx, stop := context.WithTimeout(p.ctx, duration)
	defer stop()
	var running sync.WaitGroup
	for i, name := range []string{"plain", "version rolling"} {
		payee, _ := harness.Miner(i)
		m := newForeignMiner(p.Stratum, payee.Hex()+".stock", 400_000)
		m.password, m.rolls = "x,d=0.00002", i == 1
		miners[name] = m
		running.Go(func() { m.run(ctx) })
	}
	running.Wait()
	var info struct {
		OpenShift uint64 `json:"open_shift"`
	}
	p.get("/v1/pool", &info)
	for name, m := range miners {
		r := stockResult{
			Miner: name, Seconds: duration.Seconds(), Accepted: m.acceptedCount(), Refused: m.refusals(),
			Unanswered: m.lost, Connections: m.sessions, BlocksOfChain: p.bitcoinHeight(), OpenShift: info.OpenShift,
		}
		line, err := json.Marshal(r)
		require.NoError(t, err)
		t.Logf("%s", line)
		require.Positive(t, r.Accepted)
		require.Equal(t, 1, r.Connections)
		for words := range r.Refused {
			require.True(t, strings.HasPrefix(words, "[21 stale"), "%s: %s", name, words)
		}
	}
}
