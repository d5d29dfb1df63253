package e2e

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/test/harness"
)

const (
	// testND makes a ledger share of 37,000 hashes and a shift of 2 million; a
	// block takes 4.8 million. Its ledger difficulty is below vardiff's least, so
	// that all shares are ledger shares.
	testND            = 128
	testFeeBps        = 100
	testConfirmations = 2
	testFinality      = 3
	testBlockTime     = 300 * time.Millisecond
	testSealGrace     = 300 * time.Millisecond

	// patience is for what takes some seconds on a machine that has nothing else
	// to do.
	patience = 90 * time.Second
)

// pool is a running pool under test.
type pool struct {
	*harness.Pool
	t        *testing.T
	ctx      context.Context // ends with the test
	chain    *chain.Pool
	follower *chain.Follower
}

// startPool starts a pool that ends with the test, and prints its logs should the
// test fail.
func startPool(t *testing.T, change ...func(*harness.Options)) *pool {
	t.Helper()
	dir := t.TempDir()
	options := harness.Options{
		Dir: dir, Bin: binaries, ND: testND, FeeBps: testFeeBps, Confirmations: testConfirmations,
		Finality: testFinality, BlockTime: testBlockTime, SealGrace: testSealGrace,
	}
	for _, f := range change {
		f(&options)
	}
	p := &pool{t: t, ctx: t.Context()}
	var err error
	p.Pool, err = harness.Start(p.ctx, options)
	t.Cleanup(func() {
		if err := p.Close(); err != nil && !t.Failed() {
			t.Errorf("the pool did not end well: %v", err)
		}
		if t.Failed() {
			printLogs(t, dir)
		}
	})
	require.NoError(t, err)
	p.chain, err = chain.Dial(p.ctx, p.EVM.URL(), p.Address)
	require.NoError(t, err)
	t.Cleanup(p.chain.Close)
	p.follower = p.chain.Follow()
	return p
}

func printLogs(t *testing.T, dir string) {
	const most = 200
	paths, _ := filepath.Glob(filepath.Join(dir, "*.log"))
	for _, path := range paths {
		if strings.HasPrefix(filepath.Base(path), "node") {
			continue // btcd's are long and seldom of interest
		}
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Log(err)
			continue
		}
		lines := strings.Split(string(raw), "\n")
		t.Logf("%s:\n%s", filepath.Base(path), strings.Join(lines[max(0, len(lines)-most):], "\n"))
	}
}

// mine starts a foreign miner for the i-th payee. It ends with the test, or when
// stop is called, which returns when it has ended.
func (p *pool) mine(i, hashrate int) (m *foreignMiner, stop func()) {
	return p.mineAt(p.Stratum, i, hashrate)
}

// mineAt is mine with another stratum server, host:port.
func (p *pool) mineAt(server string, i, hashrate int) (m *foreignMiner, stop func()) {
	payee, _ := harness.Miner(i)
	m = newForeignMiner(server, payee.Hex()+".foreign", hashrate)
	ctx, cancel := context.WithCancel(p.ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		m.run(ctx)
	}()
	stop = func() { cancel(); <-done }
	p.t.Cleanup(func() {
		stop()
		if p.t.Failed() {
			p.t.Log(m)
		}
	})
	return m, stop
}

// eventually waits until the answer is yes.
func (p *pool) eventually(what string, done func() bool) {
	p.t.Helper()
	p.soon(200*time.Millisecond, what, done)
}

// soon is eventually for what may be gone again in a moment.
func (p *pool) soon(every time.Duration, what string, done func() bool) {
	p.t.Helper()
	p.within(patience, every, what, done)
}

// within is soon with another patience.
func (p *pool) within(patience, every time.Duration, what string, done func() bool) {
	p.t.Helper()
	tick := time.NewTicker(every)
	defer tick.Stop()
	began := time.Now()
	for !done() {
		if time.Since(began) > patience {
			require.FailNow(p.t, "waited in vain", "%s, for %s", patience, what)
		}
		select {
		case <-p.ctx.Done():
			require.FailNow(p.t, "the test ended", "while waiting for %s", what)
		case <-tick.C:
		}
	}
	if took := time.Since(began); took > time.Second {
		p.t.Logf("%.1f s for %s", took.Seconds(), what)
	}
}

// get asks the API. into may be nil.
func (p *pool) get(path string, into any) (status int) {
	p.t.Helper()
	status, body, err := fetch(p.ctx, p.API+path)
	require.NoError(p.t, err)
	if into != nil {
		require.NoError(p.t, json.Unmarshal(body, into), "%s answers %s", path, body)
	}
	return status
}

func fetch(ctx context.Context, url string) (status int, body []byte, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return 0, nil, err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer answer.Body.Close()
	body, err = io.ReadAll(answer.Body)
	return answer.StatusCode, body, err
}

// shiftInfo is what the API says of a shift.
type shiftInfo struct {
	K         uint64 `json:"k"`
	Tag       int64  `json:"tag"`
	State     string `json:"state"`
	Count     int    `json:"count"`
	StateHash string `json:"state_hash"`
	Block     uint64 `json:"evm_block"`
	Depth     uint64 `json:"evm_depth"`
}

// shifts asks the API for the newest shifts.
func (p *pool) shifts() (list []shiftInfo) {
	p.t.Helper()
	var page struct{ Shifts []shiftInfo }
	require.Equal(p.t, http.StatusOK, p.get("/v1/shifts", &page))
	return page.Shifts
}

// inState returns the newest shift in a state.
func (p *pool) inState(state string) (shiftInfo, bool) {
	p.t.Helper()
	for _, s := range p.shifts() {
		if s.State == state {
			return s, true
		}
	}
	return shiftInfo{}, false
}

// book replays the chain up to now. A reorganisation in this very moment makes it
// try again.
func (p *pool) book() (b *book.Book) {
	p.t.Helper()
	p.soon(20*time.Millisecond, "the pool's events", func() bool {
		var err error
		b, err = p.follower.Book(p.ctx)
		var broken *book.RuleError
		require.False(p.t, errors.As(err, &broken), "the chain breaks a rule: %v", err)
		return err == nil
	})
	return b
}

// events lists all of the pool's events up to now.
func (p *pool) events() []book.Event {
	p.t.Helper()
	head, err := p.chain.Head(p.ctx)
	require.NoError(p.t, err)
	events, err := p.chain.Events(p.ctx, p.chain.Info().DeployBlock, head.Number, nil)
	require.NoError(p.t, err)
	return events
}

// settlements returns the settlements so far.
func (p *pool) settlements() (all []book.Settled) {
	p.t.Helper()
	for _, e := range p.events() {
		if s, ok := e.(book.Settled); ok {
			all = append(all, s)
		}
	}
	return all
}

// deliveries returns the rewards that were delivered so far.
func (p *pool) deliveries() []chain.Delivered {
	p.t.Helper()
	head, err := p.chain.Head(p.ctx)
	require.NoError(p.t, err)
	all, err := p.chain.Deliveries(p.ctx, p.chain.Info().DeployBlock, head.Number, nil)
	require.NoError(p.t, err)
	return all
}

// audit runs `paydirt audit` with the share data, and fails unless all holds. It
// returns the warnings, of which there is at most that of development keys.
func (p *pool) audit() []string {
	p.t.Helper()
	out, err := p.Anyone(p.ctx, "audit", "--shares", p.API, "--json")
	require.NoError(p.t, err, "%s", out)
	var report struct {
		OK         bool
		Findings   []any
		Incomplete []any
		Warnings   []string
		Checked    map[string]int
	}
	require.NoError(p.t, json.Unmarshal(out, &report), "%s", out)
	require.True(p.t, report.OK, "%s", out)
	require.Empty(p.t, report.Findings)
	require.Empty(p.t, report.Incomplete)
	for _, warning := range report.Warnings {
		require.Contains(p.t, warning, "unsafe development setup")
	}
	require.Positive(p.t, report.Checked["shares"])
	return report.Warnings
}

// exitCode of a program that ran to its end.
func exitCode(err error) int {
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &exit):
		return exit.ExitCode()
	}
	panic(fmt.Sprintf("not an end of a program: %v", err))
}
