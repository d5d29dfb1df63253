package gate

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/proxy/evidence"
	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/cmd/paydirt/proxy/vault"
	"paydirt/cmd/paydirt/proxy/wire"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/stratum"
)

// The tests' network: a ledger share takes 65,536 hashes.
const (
	hardBits  = 0x1d00ffff
	testND    = 1 << 16
	testTime  = 1_800_000_000
	tipHeight = 839_999
	subsidy   = 312_500_000
	leaves    = 64
	chainID   = 1337
	alice     = "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"
	bob       = "0x00000000219ab540356cbb839cbe05303d7705fa"
	tag       = 7 // the tag of good jobs
)

var (
	court     = common.Address{0xc0}
	signerKey = func() *ecdsa.PrivateKey {
		key, err := crypto.HexToECDSA("b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291")
		if err != nil {
			panic(err)
		}
		return key
	}()
	testDomain = receipt.NewDomain(chainID, court)
	testPool   = Pool{
		Facts: rule.Facts{Leaves: leaves, ND: testND, Halving: bitcoin.Mainnet.Halving},
		Court: court, Signer: crypto.PubkeyToAddress(signerKey.PublicKey), Domain: testDomain,
	}
	tip = chainhash.Hash{0: 0x01, 5: 0x23}
)

func payee(address string) bitcoin.Payee {
	p, _, err := bitcoin.ParseUsername(address)
	if err != nil {
		panic(err)
	}
	return p
}

// script pays the receiver of state j of the tests' pool.
func script(j int64) []byte { return state.SpvPegScript(common.Address{0xaa, byte(j)}) }

// goodView is a chain on which state 7 is the newest final one, and 8 is posted.
func goodView() *View {
	never := func(uint64) bool { return false }
	v := &View{Posted: map[uint64]evidence.Posted{}, Expired: never, Overdue: never, Snapshot: rule.Snapshot{
		Last: 8, States: map[string]rule.State{}, Tip: rule.Tip{Hash: tip, Height: tipHeight, Bits: hardBits},
		Parents: map[chainhash.Hash]share.Parent{
			tip: {Height: tipHeight, ChildBits: hardBits},
			{1}: {Height: tipHeight - 1, ChildBits: hardBits},
			{2}: {Height: tipHeight - 5, ChildBits: hardBits},
		},
	}}
	for j := int64(2); j <= 8; j++ {
		v.Snapshot.States[string(script(j))] = rule.State{J: j, Final: j < 8, MinParent: tipHeight - 3}
	}
	return v
}

// scene is a chain that the test writes.
type scene struct {
	mu    sync.Mutex
	view  func() *View
	err   error
	looks int
	asked []chainhash.Hash
}

func (s *scene) Look(_ context.Context, wanted []chainhash.Hash) (*View, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.looks++
	s.asked = wanted
	if s.err != nil {
		return nil, s.err
	}
	return s.view(), nil
}

func (s *scene) set(change func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change()
}

// backend credits shares and signs receipts, as the switches say.
type backend struct {
	mu       sync.Mutex
	count    uint32
	receipts []receipt.Signed
	shares   []share.LedgerShare
	refuse   *share.Reject
	silent   bool                     // no receipt
	change   func(r *receipt.Receipt) // before signing
	forge    func(s *receipt.Signed)  // after signing
	admitted error
}

func (b *backend) Append(_ context.Context, s share.LedgerShare) (*receipt.Signed, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.refuse != nil {
		return nil, b.refuse
	}
	b.count++
	b.shares = append(b.shares, s)
	r := receipt.Receipt{Tag: s.Tag, Key: shift.KeyOf(s.Hash), Payee: s.Payee, C: b.count, G: b.count}
	if b.change != nil {
		b.change(&r)
	}
	signed, err := testDomain.Sign(r, signerKey)
	if err != nil {
		return nil, err
	}
	b.receipts = append(b.receipts, signed)
	if b.forge != nil {
		b.forge(&signed)
	}
	if b.silent {
		return nil, nil
	}
	return &signed, nil
}

func (b *backend) Admit(bitcoin.Payee) error                    { return b.admitted }
func (b *backend) SubmitBlock(*job.Job, bitcoin.Header, []byte) {}
func (b *backend) accepted() int                                { b.mu.Lock(); defer b.mu.Unlock(); return len(b.shares) }
func (b *backend) signed() []receipt.Signed                     { b.mu.Lock(); defer b.mu.Unlock(); return b.receipts }

// pool is a real server of the pool, with jobs that the test makes.
type pool struct {
	*stratum.Server
	*backend
	t       testing.TB
	address string
	number  int
}

func newPool(t testing.TB) *pool {
	t.Helper()
	p := &pool{backend: &backend{}, t: t}
	p.Server = stratum.NewServer(stratum.Config{
		StartDifficulty: 1e-8, MinDifficulty: 1e-9, Metrics: prometheus.NewRegistry(), Log: slog.New(slog.DiscardHandler),
		Now: func() time.Time { return time.Unix(testTime, 0) },
	}, p.backend, p.backend, p.backend)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	p.address = l.Addr().String()
	ctx, cancel := context.WithCancel(context.Background())
	var serving sync.WaitGroup
	serving.Go(func() { _ = p.Serve(ctx, stratum.Listener{Listener: l}) })
	t.Cleanup(func() {
		cancel()
		serving.Wait()
	})
	return p
}

// give sets a job; without a change it is a good one.
func (p *pool) give(change ...func(t *job.Template, tag *int64, script *[]byte)) {
	p.t.Helper()
	template := &job.Template{
		Prev: tip, Height: tipHeight + 1, Version: 0x20000000, Bits: hardBits, CurTime: testTime, MinTime: testTime - 3600,
		Value: subsidy, TxIDs: []chainhash.Hash{{1}, {2}}, RawTxs: [][]byte{{1}, {2}},
		Commitment: append([]byte{0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed}, make([]byte, 32)...),
	}
	j, s := int64(tag), script(tag)
	for _, f := range change {
		f(template, &j, &s)
	}
	p.number++
	made, err := job.New(string(rune('a'+p.number%26))+string(rune('a'+p.number/26%26)), template, j, s, testND, "/paydirt/")
	require.NoError(p.t, err)
	p.SetJob(made, true)
}

// gateway is a running proxy.
type gateway struct {
	*Proxy
	t       testing.TB
	scene   *scene
	address string
	dir     string
	stop    func()
	logs    *logBuffer
	printed logBuffer
	sender  evidence.Transactor
}

// Call implements evidence.Court: the name is what is sent.
func (g *gateway) Call(p evidence.Piece) (common.Address, []byte) { return court, []byte(p.Name()) }

// logBuffer keeps the log.
type logBuffer struct {
	mu   sync.Mutex
	text []byte
}

func (b *logBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.text = append(b.text, p...)
	return len(p), nil
}

func (b *logBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return string(b.text)
}

func testConfig(main string) Config {
	return Config{
		Main: Upstream{Address: main}, Limits: rule.Limits{Lag: 3, Depth: 2}, MaxConnections: 100,
		Interval: 20 * time.Millisecond, Hold: 60 * time.Millisecond, Patience: 50 * time.Millisecond, Blind: time.Hour,
		Dial: 5 * time.Second, Bar: time.Hour, MaxBar: 4 * time.Hour, Now: time.Now,
	}
}

// newGate starts a proxy in front of an address.
func newGate(t testing.TB, main string, change ...func(*Config)) *gateway {
	t.Helper()
	g := &gateway{t: t, scene: &scene{view: goodView}, dir: t.TempDir(), logs: &logBuffer{}}
	c := testConfig(main)
	c.Registry = prometheus.NewRegistry()
	c.Log = slog.New(slog.NewTextHandler(g.logs, nil))
	for _, f := range change {
		f(&c)
	}
	g.start(c)
	return g
}

func (g *gateway) start(c Config) {
	g.t.Helper()
	v, err := vault.Open(g.dir, c.Log)
	require.NoError(g.t, err)
	d, err := evidence.OpenDocket(g.dir, g, evidence.Options{Out: &g.printed, Log: c.Log, Now: c.Now, Depth: 1, Sender: g.sender})
	require.NoError(g.t, err)
	g.Proxy = New(c, testPool, g.scene, v, d)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(g.t, err)
	g.address = l.Addr().String()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- g.Run(ctx, l) }()
	g.stop = sync.OnceFunc(func() {
		cancel()
		require.NoError(g.t, <-done)
		require.NoError(g.t, v.Close())
		require.NoError(g.t, d.Close())
	})
	g.t.Cleanup(g.stop)
}

// tamper is a man in the middle: a pool whose lines to the miner go through f, and
// who may say more of his own.
func tamper(t testing.TB, real string, f func(line []byte) []byte) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	var serving sync.WaitGroup
	serving.Go(func() {
		for {
			down, err := l.Accept()
			if err != nil {
				return
			}
			up, err := net.Dial("tcp", real)
			if err != nil {
				down.Close()
				return
			}
			serving.Go(func() { _, _ = io.Copy(up, down); up.Close(); down.Close() })
			serving.Go(func() {
				defer down.Close()
				defer up.Close()
				lines := wire.NewLines(up)
				for {
					line, err := lines.Next()
					if err != nil {
						return
					}
					if _, err := down.Write(f(line)); err != nil {
						return
					}
				}
			})
		}
	})
	t.Cleanup(func() {
		l.Close()
		serving.Wait()
	})
	return l.Addr().String()
}

var errEnded = errors.New("the connection ended")

var unknownParent = chainhash.Hash{0x77}

// onUnknown puts a job on a parent that the relay does not know yet.
func onUnknown(t *job.Template, _ *int64, _ *[]byte) { t.Prev, t.Height = unknownParent, tipHeight+2 }

// listen serves every connection with f, until the test ends.
func listen(t testing.TB, f func(net.Conn)) (address string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	var serving sync.WaitGroup
	serving.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			serving.Go(func() {
				defer c.Close()
				f(c)
			})
		}
	})
	t.Cleanup(func() {
		l.Close()
		serving.Wait()
	})
	return l.Addr().String()
}

// silent is a pool that reads and says nothing.
func silent(t testing.TB) string {
	return listen(t, func(c net.Conn) { _, _ = io.Copy(io.Discard, c) })
}

var quietLog = slog.New(slog.DiscardHandler)

func withMetrics(c Config) Config {
	c.Registry, c.Log = prometheus.NewRegistry(), quietLog
	return c
}

// api serves a pool's receipts as its HTTP API does.
type api struct {
	url    *url.URL
	down   atomic.Bool
	change func(*receipt.Signed)
}

func newAPI(t testing.TB, p *pool) *api {
	t.Helper()
	a := &api{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who, ok := strings.CutPrefix(r.URL.Path, "/v1/receipts/")
		if a.down.Load() || !ok || r.URL.Query().Get("tag") != strconv.Itoa(tag) {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		list := []receipt.Signed{}
		after, err := strconv.Atoi(r.URL.Query().Get("after"))
		if err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		var next *uint32
		for _, s := range p.signed() {
			if s.Payee == payee(who) && int(s.C) > after && len(list) < 1 {
				next = &s.C // pages of one
				if a.change != nil {
					a.change(&s)
				}
				list = append(list, s)
			}
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"receipts": list, "next": next})
	}))
	t.Cleanup(server.Close)
	var err error
	a.url, err = url.Parse(server.URL)
	require.NoError(t, err)
	return a
}
