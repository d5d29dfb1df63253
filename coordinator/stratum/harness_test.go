package stratum

import (
	"context"
	"log/slog"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

// The tests' network: difficulty 1 takes 4 billion hashes, a ledger share 65,536
// of them, and a connection starts where a share takes 43.
const (
	hardBits  = 0x1d00ffff
	testND    = 1 << 16
	easyStart = 1e-8
)

// backend is the server's other side, recorded.
type backend struct {
	mu        sync.Mutex
	credited  []share.LedgerShare
	submitted []chainhash.Hash
	log       []string // "block" and "ledger" in order of arrival
	refuse    error    // the answer of Append
	silent    bool     // gives no receipts
	deny      error    // the answer of Admit
	waiting   chan struct{}
	release   chan struct{}
}

var (
	_ Ledger    = (*backend)(nil)
	_ Admission = (*backend)(nil)
	_ Blocks    = (*backend)(nil)
)

// The court of the tests' pool, and who signs its receipts.
var (
	testCourt     = receipt.NewDomain(1337, common.Address{0xc0})
	testSigner, _ = crypto.ToECDSA(crypto.Keccak256([]byte("the receipt key")))
)

func (b *backend) Append(ctx context.Context, s share.LedgerShare) (*receipt.Signed, error) {
	if b.waiting != nil {
		b.waiting <- struct{}{}
		select {
		case <-b.release:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.log = append(b.log, "ledger")
	if b.refuse != nil {
		return nil, b.refuse
	}
	b.credited = append(b.credited, s)
	if b.silent {
		return nil, nil
	}
	g := uint32(len(b.credited))
	r, err := testCourt.Sign(receipt.Receipt{Tag: s.Tag, Key: shift.KeyOf(s.Hash), Payee: s.Payee, C: g, G: g}, testSigner)
	return &r, err
}

func (b *backend) Admit(bitcoin.Payee) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.deny
}

func (b *backend) SubmitBlock(_ *job.Job, h bitcoin.Header, _ []byte) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.log = append(b.log, "block")
	b.submitted = append(b.submitted, h.Hash())
}

func (b *backend) set(change func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	change()
}

// testClock is a clock that only the test moves.
type testClock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *testClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *testClock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// pool is a running server.
type pool struct {
	*Server
	*backend
	t        *testing.T
	clock    *testClock
	address  string
	registry *prometheus.Registry
	open     int      // connections that abuse expects to stay
	door     Listener // change may set all but the embedded one
	stop     func()   // returns when Serve has
}

const startTime = 1_700_000_000

// newPool starts a server on a free port. change may alter it before it serves.
func newPool(t *testing.T, change ...func(*pool)) *pool {
	t.Helper()
	p := &pool{backend: &backend{}, t: t, clock: &testClock{now: time.Unix(startTime, 0)}, registry: prometheus.NewRegistry()}
	p.Server = NewServer(Config{
		StartDifficulty: easyStart, MinDifficulty: 1e-9, Version: "paydirt/test",
		Metrics: p.registry, Log: slog.New(slog.DiscardHandler), Now: p.clock.Now,
	}, p.backend, p.backend, p.backend)
	p.Server.tick = time.Hour
	for _, f := range change {
		f(p)
	}
	p.address = p.door.listen(t)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- p.Serve(ctx, p.door) }()
	p.stop = sync.OnceFunc(func() {
		cancel()
		require.NoError(t, <-done)
	})
	t.Cleanup(p.stop)
	return p
}

// listen listens on a free port and returns the address.
func (l *Listener) listen(t *testing.T) string {
	t.Helper()
	var err error
	l.Listener, err = net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	return l.Addr().String()
}

func (p *pool) dial() *client { return dial(p.t, p.address) }

// testTemplate is a block with two other transactions.
func testTemplate() *job.Template {
	return &job.Template{
		Prev:       chainhash.Hash{0: 0x01, 5: 0x23, 31: 0x00},
		Height:     840_000,
		Version:    0x20000000,
		Bits:       hardBits,
		CurTime:    startTime,
		MinTime:    startTime - 3600,
		Value:      312_500_000,
		TxIDs:      []chainhash.Hash{{1}, {2}},
		RawTxs:     [][]byte{{1}, {2}},
		Commitment: append([]byte{0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed}, make([]byte, 32)...),
	}
}

// testJob makes a job; change may alter its template.
func testJob(t *testing.T, id string, nd uint32, change ...func(*job.Template)) *job.Job {
	t.Helper()
	template := testTemplate()
	for _, f := range change {
		f(template)
	}
	script := append([]byte{0x00, 0x20}, make([]byte, 32)...)
	j, err := job.New(id, template, 7, script, nd, "/paydirt/")
	require.NoError(t, err)
	return j
}

// give sets a job of the usual kind.
func (p *pool) give(id string, clean bool, change ...func(*job.Template)) {
	p.t.Helper()
	p.SetJob(testJob(p.t, id, testND, change...), clean)
	if !clean { // nobody waits for his turn
		p.each(func(c *conn) { c.tick(p.clock.Now()) })
	}
}

// round has every connection looked at, as housekeeping does in its time.
func (p *pool) round() {
	for i := range uint32(rounds) {
		p.lookAt(i, p.clock.Now())
	}
}

// eventually waits for something that the server does on its own.
func eventually(t *testing.T, condition func() bool, what string) {
	t.Helper()
	require.Eventually(t, condition, 10*time.Second, time.Millisecond, what)
}
