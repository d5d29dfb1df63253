package proxy_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/mine"
	"paydirt/cmd/paydirt/proxy"
	"paydirt/cmd/paydirt/proxy/evidence"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/evm/devchain"
	"paydirt/coordinator/sharefile"
	"paydirt/coordinator/stratum"
)

// pool is a pool with real contracts, a real stratum server, and an operator who does
// what the test says.
type pool struct {
	*chaintest.World
	server  *stratum.Server
	address string

	mu     sync.Mutex
	most   int // ledger shares that are taken
	taken  []share.LedgerShare
	number func(n uint32) uint32 // g and c of the n-th share
	jobs   int
}

func newPool(t *testing.T) *pool {
	p := &pool{World: chaintest.New(t), number: func(n uint32) uint32 { return n }}
	p.server = stratum.NewServer(stratum.Config{StartDifficulty: 1e-9, MinDifficulty: 1e-10, Metrics: prometheus.NewRegistry(), Log: slog.New(slog.DiscardHandler)}, p, p, p)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	p.address = l.Addr().String()
	ctx, cancel := context.WithCancel(context.Background())
	var serving sync.WaitGroup
	serving.Go(func() { _ = p.server.Serve(ctx, stratum.Listener{Listener: l}) })
	t.Cleanup(func() {
		cancel()
		serving.Wait()
	})
	return p
}

// Append implements stratum.Ledger.
func (p *pool) Append(_ context.Context, s share.LedgerShare) (*receipt.Signed, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.taken) == p.most {
		return nil, &share.Reject{Reason: share.LedgerFull}
	}
	p.taken = append(p.taken, s)
	n := p.number(uint32(len(p.taken)))
	signed, err := p.Pool.Info().Receipts().Sign(receipt.Receipt{Tag: s.Tag, Key: shift.KeyOf(s.Hash), Payee: s.Payee, C: n, G: n}, chaintest.ReceiptKey())
	return &signed, err
}

func (p *pool) Admit(bitcoin.Payee) error                    { return nil }
func (p *pool) SubmitBlock(*job.Job, bitcoin.Header, []byte) {}

func (p *pool) shares() []share.LedgerShare {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.taken
}

// give sets a job of a shift, as an honest pool would, but for a change.
func (p *pool) give(k uint64, change ...func(*job.Template, *[]byte)) {
	p.T.Helper()
	on := p.Work(k)
	template := &job.Template{
		Prev: on.Parent, Height: on.Height, Version: 0x20000000, Bits: bitcoin.Regtest.PowLimitBits,
		CurTime: uint32(time.Now().Unix()), MinTime: uint32(time.Now().Add(-time.Hour).Unix()), Value: on.Value,
	}
	script := on.Script
	for _, f := range change {
		f(template, &script)
	}
	p.jobs++
	j, err := job.New(string(rune('a'+p.jobs)), template, int64(k)-2, script, chaintest.ND, "")
	require.NoError(p.T, err)
	p.server.SetJob(j, true)
}

// post posts the next shift: these shares, and as many of miner 1 as it takes.
func (p *pool) post(mine ...share.LedgerShare) {
	p.T.Helper()
	k := p.Book().LastShift() + 1
	var all []share.Evidence
	for _, s := range mine {
		all = append(all, s.Evidence)
	}
	all = append(all, p.MineShift(k, 0, shift.Dev.Threshold()-len(all))...)
	p.PostShares(all)
}

// publish writes the share file of a posted shift into a directory.
func (p *pool) publish(dir string, k uint64) {
	p.T.Helper()
	leaves := p.Leaves(k)
	posted, _ := p.Book().Shift(k)
	f, err := os.Create(filepath.Join(dir, sharefile.Name(k)))
	require.NoError(p.T, err)
	defer f.Close()
	info := p.Pool.Info()
	w, err := sharefile.NewWriter(f, sharefile.Header{ChainID: info.ChainID, Distributor: info.Distributor, K: k, Count: posted.Count, ShareRoot: posted.ShareRoot})
	require.NoError(p.T, err)
	for i := range leaves.Len() {
		_, e, _ := leaves.At(uint32(i))
		require.NoError(p.T, w.Write(e))
	}
	require.NoError(p.T, w.Close())
}

// run runs the command with arguments. stop ends it and returns what it printed.
func (p *pool) run(args ...string) (out *buffer, stop func() error) {
	p.T.Helper()
	out = &buffer{}
	app := &cli.App{Name: "paydirt", Writer: out, ErrWriter: out, Commands: []*cli.Command{proxy.Command()}, ExitErrHandler: func(*cli.Context, error) {}}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() {
		done <- app.RunContext(ctx, append([]string{"paydirt", "proxy"}, args...))
	}()
	stop = sync.OnceValue(func() error {
		cancel()
		return <-done
	})
	p.T.Cleanup(func() { _ = stop() })
	return out, stop
}

// flags are those that every run has.
func (p *pool) flags() []string {
	return []string{"--url", "stratum+tcp://" + p.address, "--rpc", p.Chain.URL(), "--pool", p.Pool.Info().Distributor.Hex(), "--finality", "1", "--interval", "50ms"}
}

// buffer is output that is read while it is written.
type buffer struct {
	mu   sync.Mutex
	text strings.Builder
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

// after waits until the output has a text, and returns what follows it up to a space
// or the end of the line.
func (b *buffer) after(t testing.TB, text string) (found string) {
	t.Helper()
	require.Eventually(t, func() bool {
		_, rest, ok := strings.Cut(b.String(), text)
		if !ok || !strings.ContainsAny(rest, " \n") {
			return false
		}
		found = rest[:strings.IndexAny(rest, " \n")]
		return true
	}, 30*time.Second, 5*time.Millisecond, "no %q in\n%s", text, b)
	return found
}

// work mines through a proxy until the pool has taken n shares; it takes no more.
func (p *pool) work(address string, n int) {
	p.T.Helper()
	p.mu.Lock()
	p.most = n
	p.mu.Unlock()
	ctx, cancel := context.WithCancel(p.Context())
	m, err := mine.New(mine.Config{URL: "stratum+tcp://" + address, User: chaintest.Payee(0).String() + ".rig", Threads: 1, RateLimit: 200, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	require.NoError(p.T, err)
	var mining sync.WaitGroup
	mining.Go(func() { _ = m.Run(ctx) })
	require.Eventually(p.T, func() bool { return len(p.shares()) == n }, 20*time.Second, time.Millisecond)
	cancel()
	mining.Wait()
}

// An operator leaves one receipted share out and puts another of the miner's in
// another's place. The miner's proxy sees both, and has both made good.
func TestFraudIsTakenToCourt(t *testing.T) {
	p := newPool(t)
	p.give(1)
	dir, published := t.TempDir(), t.TempDir()
	key := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(key, fmt.Appendf(nil, "%x", crypto.FromECDSA(devchain.Key(5))), 0o600))
	args := append(p.flags(), "--listen", "127.0.0.1:0", "--dir", dir, "--shares", published, "--key", key, "--json")
	out, stop := p.run(args...)
	p.work(out.after(t, `"taking miners" listen=`), 3)

	shares := p.shares()
	p.post(shares[0])
	p.publish(published, 1)
	recipient := devchain.Address(1)
	before := p.Balance(recipient)
	restored := func(n int) bool {
		ok, err := p.View().Restored(p.Context(), 1, shift.KeyOf(shares[n].Hash))
		require.NoError(t, err)
		return ok
	}
	p.Mining(func() {
		require.Eventually(t, func() bool { return restored(1) && restored(2) }, 60*time.Second, 20*time.Millisecond, "%s", out)
	})
	require.False(t, restored(0), "what was posted is not restored")
	penalty, err := p.View().Penalised(p.Context(), 1)
	require.NoError(t, err)
	require.False(t, penalty.IsZero(), "the omission costs the operator")
	price := p.Pool.Info().Evidence.SharePrice
	paid := p.Balance(recipient)
	paid.Sub(paid, before)
	require.Equal(t, price.Uint64()*2, paid.Uint64())
	out.after(t, `reason=omission`)
	var entries []evidence.Entry
	require.Eventually(t, func() bool {
		p.Chain.Commit()
		entries = docket(t, dir)
		for _, e := range entries {
			if e.State != evidence.Done {
				return false
			}
		}
		return len(entries) == 3
	}, 20*time.Second, 50*time.Millisecond)
	require.NoError(t, stop())
	var status proxy.Status
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	require.NoError(t, json.Unmarshal([]byte(lines[len(lines)-1]), &status))
	require.Equal(t, 3, status.Receipts)
	require.Len(t, status.Evidence, 3)

	// Nothing is sent again after a restart.
	head := p.Chain.Head().Number.Uint64()
	out, stop = p.run(args...)
	out.after(t, `"taking miners" listen=`)
	p.Chain.Commit()
	require.Never(t, func() bool { return strings.Contains(out.String(), "transaction signed") }, 500*time.Millisecond, 50*time.Millisecond)
	require.NoError(t, stop())
	require.Len(t, docket(t, dir), 3)
	require.Equal(t, head+1, p.Chain.Head().Number.Uint64())
}

// docket reads the last line of each piece of evidence.
func docket(t *testing.T, dir string) (entries []evidence.Entry) {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(dir, "evidence.ndjson"))
	require.NoError(t, err)
	at := map[string]int{}
	for line := range strings.Lines(string(raw)) {
		var e evidence.Entry
		if json.Unmarshal([]byte(line), &e) != nil {
			continue // it is being written
		}
		if i, ok := at[e.Name]; ok {
			entries[i] = e
			continue
		}
		at[e.Name] = len(entries)
		entries = append(entries, e)
	}
	return entries
}

// Without a key the transactions are printed; anybody can send them.
func TestTransactionsArePrinted(t *testing.T) {
	p := newPool(t)
	p.give(1)
	p.number = func(n uint32) uint32 { // one number twice, then one too high
		return []uint32{1, 1, uint32(shift.Dev.Leaves) + 1}[n-1]
	}
	dir := t.TempDir()
	run := func(n int) {
		out, stop := p.run(append(p.flags(), "--listen", "127.0.0.1:0", "--dir", dir)...)
		p.work(out.after(t, `"taking miners" listen=`), n)
		out.after(t, "LEAVING THE POOL")
		require.Eventually(t, func() bool { return strings.Contains(out.String(), "send this transaction") }, 20*time.Second, 5*time.Millisecond)
		require.NoError(t, stop())
	}
	run(2)
	run(3) // what was found is not found again
	entries := docket(t, dir)
	require.Len(t, entries, 2)
	require.Equal(t, evidence.Twice, entries[0].Kind)
	require.Equal(t, evidence.Overfull, entries[1].Kind)
	for _, e := range entries {
		require.Equal(t, evidence.Printed, e.State)
		require.Equal(t, p.Pool.Info().Court, e.To)
	}
	reporter := p.Sender(6)
	before := p.Balance(devchain.Address(6))
	p.Send(reporter, entries[0].To, entries[0].Data)
	require.True(t, p.Balance(devchain.Address(6)).Gt(before), "a bounty")
	penalty, err := p.View().Penalised(p.Context(), 1)
	require.NoError(t, err)
	require.False(t, penalty.IsZero())
}

// The check on real contracts, before and after a shift is posted.
func TestCheck(t *testing.T) {
	p := newPool(t)
	check := func(args ...string) (text string, code int) {
		out, stop := p.runCheck(args...)
		err := stop()
		if err == nil {
			return out.String(), 0
		}
		var exit cli.ExitCoder
		require.ErrorAs(t, err, &exit)
		return out.String() + err.Error(), exit.ExitCode()
	}
	p.give(1)
	text, code := check("--json")
	require.Zero(t, code, text)
	var report struct {
		Tag    *int64
		Height uint32
		Reason string
	}
	require.NoError(t, json.Unmarshal([]byte(text), &report))
	require.Equal(t, int64(-1), *report.Tag)
	require.Equal(t, p.Work(1).Height, report.Height)

	p.give(2) // state 0 is final too
	text, code = check()
	require.Zero(t, code, text)
	p.post()
	p.give(3)
	text, code = check()
	require.Zero(t, code, text)
	text, code = check("--finality", "100")
	require.Equal(t, 1, code)
	require.Contains(t, text, "state-not-final")
	p.give(1)
	text, code = check()
	require.Equal(t, 1, code)
	require.Contains(t, text, "state-old")
	p.give(3, func(_ *job.Template, script *[]byte) { (*script)[5] ^= 1 })
	text, code = check()
	require.Equal(t, 1, code)
	require.Contains(t, text, "wrong-script")
	p.give(3, func(t *job.Template, _ *[]byte) { t.Value-- })
	text, code = check()
	require.Equal(t, 1, code)
	require.Contains(t, text, "low-value")
	p.give(3, func(t *job.Template, _ *[]byte) { t.Bits = 0x207ffffe })
	text, code = check()
	require.Equal(t, 1, code)
	require.Contains(t, text, "wrong-bits")
	// A block that the relay has not seen yet, on trust.
	block := p.Bitcoin.Mine([]byte{0x51}, 1)
	p.give(3, func(t *job.Template, _ *[]byte) { t.Prev, t.Height = block, t.Height+1 })
	text, code = check()
	require.Zero(t, code, text)
	require.Contains(t, text, "has not seen the parent")
	p.Relay()
	text, code = check()
	require.Zero(t, code, text)
	require.NotContains(t, text, "has not seen the parent")

	text, code = check("--user", "nobody")
	require.Equal(t, 2, code)
	require.Contains(t, text, "the pool refuses")
	text, code = check("--payee", devchain.Address(7).Hex())
	require.Equal(t, 1, code)
	require.Contains(t, text, "wrong-payee")
}

// runCheck runs the check; its stop waits for the end.
func (p *pool) runCheck(args ...string) (out *buffer, wait func() error) {
	out = &buffer{}
	app := &cli.App{Name: "paydirt", Writer: out, ErrWriter: io.Discard, Commands: []*cli.Command{proxy.Command()}, ExitErrHandler: func(*cli.Context, error) {}}
	all := append([]string{"paydirt", "proxy", "check"}, p.flags()...)
	all = append(append(all, "--user", chaintest.Payee(0).String()), args...)
	return out, func() error { return app.RunContext(p.Context(), all) }
}

func TestFlags(t *testing.T) {
	good := []string{"--url", "pool.example:3333", "--pool", "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045", "--rpc", "http://127.0.0.1:1"}
	for want, args := range map[string][]string{
		"--url":             {"--url", "http://pool.example"},
		"--url:":            {"--url", ""},
		"--pool":            {"--pool", ""},
		"the user name is":  {"--url", "stratum+tcp://me@pool.example:3333"},
		"--fallback":        {"--fallback", "pool.example"},
		"--payee":           {"--payee", "0x12"},
		"--api":             {"--api", "ftp://pool.example"},
		"--hold":            {"--hold", "0s"},
		"--patience":        {"--patience", "-1s"},
		"--blind":           {"--blind", "0s"},
		"--interval":        {"--interval", "0s"},
		"--finality":        {"--finality", "0"},
		"--max-connections": {"--max-connections", "0"},
		"evm node":          {},
	} {
		app := &cli.App{Name: "paydirt", Writer: io.Discard, ErrWriter: io.Discard, Commands: []*cli.Command{proxy.Command()}, ExitErrHandler: func(*cli.Context, error) {}}
		err := app.RunContext(t.Context(), append(append([]string{"paydirt", "proxy"}, good...), args...))
		require.ErrorContains(t, err, want)
	}
}

// Two proxies in one directory would sign and write over each other.
func TestOneProxyForADirectory(t *testing.T) {
	p := newPool(t)
	args := append(p.flags(), "--listen", "127.0.0.1:0", "--dir", t.TempDir())
	out, stop := p.run(args...)
	out.after(t, `"taking miners" listen=`)
	second := &cli.App{Name: "paydirt", Writer: io.Discard, ErrWriter: io.Discard, Commands: []*cli.Command{proxy.Command()}, ExitErrHandler: func(*cli.Context, error) {}}
	require.ErrorContains(t, second.RunContext(t.Context(), append([]string{"paydirt", "proxy"}, args...)), "another proxy")
	require.NoError(t, stop())
}
