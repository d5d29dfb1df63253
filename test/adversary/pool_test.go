package adversary

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/mine"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/daemon"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
	"paydirt/coordinator/node"
	"paydirt/coordinator/node/btcdtest"
	"paydirt/coordinator/sharefile"
	"paydirt/prover"
	"paydirt/prover/provertest"
)

// A pool of the smallest tier on a network of its own, as in test/e2e.
const (
	nd            = 128
	feeBps        = 100
	confirmations = 2
	finality      = 2
	evmBlock      = 150 * time.Millisecond
	poll          = 100 * time.Millisecond
	sealGrace     = 200 * time.Millisecond

	samples         = 16
	responseWindow  = 6        // seconds of the EVM chain's clock, which runs ahead
	evidencePeriod  = 36_000   //
	withdrawalDelay = 72_000   //
	maxTipAge       = 10 << 20 // the headers' clock does not
	bondDeposit     = 40 * subsidy

	// patience is for what takes some seconds on a machine that has nothing else
	// to do.
	patience = 90 * time.Second
)

// Accounts of the development chain, by index.
const (
	operatorAccount = 0
	receiptAccount  = 1 // the operator's hot key
	sybilAccount    = 2 // the operator's payee
	reporterAccount = 3 // whoever has evidence
	minerAccount    = 4 // the first honest miner
)

// pool is a running pool whose operator is dishonest: the daemon runs in this
// process, between real nodes.
type pool struct {
	t        *testing.T
	ctx      context.Context // ends with the test
	dir      string
	operator *operator
	bitcoin  *btcdtest.Network
	evm      *devchain.Chain
	client   *ethclient.Client
	prover   *prover.Prover
	chain    *chain.Pool
	follower *chain.Follower
	config   daemon.Config

	nodes    *node.Set
	reporter *evm.Sender
	genesis  chainhash.Hash // of the Bitcoin chain, where the relay begins

	published sharefile.Source // of share data: the operator, as long as it runs
	stop      func()           // of the daemon
}

// start starts a pool with its daemon; both end with the test.
func start(t *testing.T, o *operator) *pool {
	t.Helper()
	p := &pool{t: t, ctx: t.Context(), dir: t.TempDir(), operator: o, prover: provertest.Open(t)}
	var err error
	p.bitcoin, err = btcdtest.Start(p.ctx, p.dir, 2)
	require.NoError(t, err)
	t.Cleanup(p.bitcoin.Stop)
	p.evm, err = devchain.Start(devchain.Options{BlockTime: evmBlock})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, p.evm.Close()) })
	p.client, err = chain.DialRPC(p.ctx, p.evm.URL())
	require.NoError(t, err)
	t.Cleanup(p.client.Close)
	p.deploy()
	p.config = p.configure()
	p.published, err = sharefile.Find(p.api())
	require.NoError(t, err)
	p.run()
	return p
}

func (p *pool) deploy() {
	p.t.Helper()
	var err error
	p.nodes, err = node.NewSet(node.Config{Nodes: p.bitcoin.URLs()})
	require.NoError(p.t, err)
	tip, height, err := p.nodes.Tip(p.ctx)
	require.NoError(p.t, err)
	p.genesis = tip
	header, err := p.nodes.Header(p.ctx, tip)
	require.NoError(p.t, err)
	key := p.sender(operatorAccount)
	evidence := chain.DefaultEvidence(bitcoin.Signet, height, nd, shift.Dev)
	evidence.Samples, evidence.ResponseWindow = samples, responseWindow
	evidence.EvidencePeriod, evidence.WithdrawalDelay, evidence.MaxTipAge = evidencePeriod, withdrawalDelay, maxTipAge
	p.chain, _, err = chain.Deploy(p.ctx, p.client, key, chain.DeployConfig{
		Operator: devchain.Address(operatorAccount), Tier: shift.Dev, Keys: p.prover.Constants(),
		ND: nd, FeeBps: feeBps, AnchorMaxDepth: 144, PegConfirmations: confirmations,
		Relay:         chain.RelayStart{Params: bitcoin.Signet, Header: header, Height: height, EpochStart: header.Time()},
		ReceiptSigner: devchain.Address(receiptAccount), Evidence: evidence, Grant: uint256.NewInt(bondDeposit),
	}, 1, nil)
	require.NoError(p.t, err)
	_, err = p.chain.Deposit(p.ctx, key, uint256.NewInt(bondDeposit), "bond", 1)
	require.NoError(p.t, err)
	p.operator.domain = receipt.NewDomain(devchain.ChainID, p.chain.Info().Court)
	p.reporter = p.sender(reporterAccount)
	p.follower = p.chain.Follow()
}

func (p *pool) configure() daemon.Config {
	return daemon.Config{
		DataDir: filepath.Join(p.dir, "paydirtd"), BitcoinNodes: p.bitcoin.URLs(), EVM: p.evm.URL(), Pool: p.chain.Info().Distributor,
		Key: evm.NewKey(devchain.Key(operatorAccount)), ReceiptKey: evm.NewKey(devchain.Key(receiptAccount)), KeysDir: provertest.Dir(p.t),
		Listeners: []daemon.Listener{{Address: p.freePort()}}, HTTPListen: p.freePort(),
		Finality: finality, SealGrace: sealGrace, Poll: poll, Log: p.log("paydirtd"),
	}
}

// freePort is taken and freed at once: the daemon's restarts must find it again.
func (p *pool) freePort() string {
	ports, err := btcdtest.FreePorts(1)
	require.NoError(p.t, err)
	return ports[0]
}

// log writes to a file that is printed should the test fail.
func (p *pool) log(name string) *slog.Logger {
	f, err := os.Create(filepath.Join(p.dir, name+".log"))
	require.NoError(p.t, err)
	p.t.Cleanup(func() {
		f.Close()
		if p.t.Failed() {
			raw, _ := os.ReadFile(f.Name())
			p.t.Logf("%s:\n%s", name, raw[max(0, len(raw)-800000):])
		}
	})
	return slog.New(slog.NewTextHandler(f, nil))
}

// run starts the daemon and returns when it takes miners.
func (p *pool) run() {
	p.t.Helper()
	ctx, cancel := context.WithCancel(p.ctx)
	ended := make(chan error, 1)
	go func() { ended <- daemon.RunWith(ctx, p.config, p.operator.seams()) }()
	var stopped bool
	p.stop = func() {
		if !stopped {
			stopped = true
			cancel()
			require.NoError(p.t, <-ended)
		}
	}
	p.t.Cleanup(p.stop)
	p.eventually("the daemon is up", func() bool {
		select {
		case err := <-ended:
			require.NoError(p.t, err)
			require.FailNow(p.t, "the daemon ended")
		default:
		}
		status, _ := p.get("/healthz")
		return status == 200
	})
}

// mine starts an honest miner; it ends with the test, or when stop is called.
func (p *pool) mine(i int, hashrate float64) (m *mine.Miner, stop func()) {
	p.t.Helper()
	return p.mineAt(p.config.Listeners[0].Address, i, hashrate)
}

// stratum is where miners connect.
func (p *pool) stratum() string { return "stratum+tcp://" + p.config.Listeners[0].Address }

func (p *pool) mineAt(address string, i int, hashrate float64) (m *mine.Miner, stop func()) {
	p.t.Helper()
	m, err := mine.New(mine.Config{
		URL: "stratum+tcp://" + address, User: minerPayee(i).String() + ".rig", Threads: 1, RateLimit: hashrate,
		Log: p.log(fmt.Sprintf("miner%d", i)),
	})
	require.NoError(p.t, err)
	ctx, cancel := context.WithCancel(p.ctx)
	done := make(chan error, 1)
	go func() { done <- m.Run(ctx) }()
	var stopped bool
	stop = func() {
		if !stopped {
			stopped = true
			cancel()
			require.NoError(p.t, <-done)
		}
	}
	p.t.Cleanup(stop)
	return m, stop
}

func minerPayee(i int) bitcoin.Payee {
	return bitcoin.EVMPayee(devchain.Address(uint32(minerAccount + i)))
}

var sybil = bitcoin.EVMPayee(devchain.Address(sybilAccount))

// sender sends with development key i.
func (p *pool) sender(i uint32) *evm.Sender {
	p.t.Helper()
	s, err := evm.NewMemory(p.client, evm.NewKey(devchain.Key(i)), devchain.ChainID, evm.Options{
		DecodeError: chain.DecodeError, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	require.NoError(p.t, err)
	return s
}

// send brings a call onto the chain; the error is that of its estimate.
func (p *pool) send(s *evm.Sender, to common.Address, data []byte) (evm.Status, error) {
	return s.Await(p.ctx, evm.Call(fmt.Sprint("test/", p.evm.Head().Number, "/", common.Bytes2Hex(data)), to, data), 1, poll)
}

// eventually waits until the answer is yes.
func (p *pool) eventually(what string, done func() bool) {
	p.t.Helper()
	tick := time.NewTicker(50 * time.Millisecond)
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
	p.t.Logf("%.1f s for %s", time.Since(began).Seconds(), what)
}

// book replays the chain up to now.
func (p *pool) book() *book.Book {
	p.t.Helper()
	b, err := p.follower.Book(p.ctx)
	require.NoError(p.t, err)
	return b
}

// view is the pool at the newest block.
func (p *pool) view() *chain.View {
	p.t.Helper()
	v, err := p.chain.Latest(p.ctx)
	require.NoError(p.t, err)
	return v
}

// posted waits until shift k is posted.
func (p *pool) posted(k uint64) {
	p.t.Helper()
	p.eventually(fmt.Sprintf("shift %d is posted", k), func() bool { return p.book().LastShift() >= k })
}

// wait moves the EVM chain's clock.
func (p *pool) wait(d time.Duration) {
	p.t.Helper()
	p.eventually("an empty pool of transactions", func() bool { return p.evm.AdvanceClock(d) == nil })
}

// sub runs a part of a test that goes on with the same pool.
func (p *pool) sub(name string, f func(*testing.T)) {
	whole := p.t
	defer func() { p.t = whole }()
	whole.Run(name, func(t *testing.T) {
		p.t = t
		f(t)
	})
}
