package evm_test

import (
	"context"
	"encoding/hex"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb"

	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
)

var ctx = context.Background()

// Contracts at genesis, hand-assembled.
var (
	// once: the first call stores 1, every later one reverts with the custom
	// error that has selector 0a0b0c0d.
	once = common.HexToAddress("0x0ce0000000000000000000000000000000000001")
	// moody: reverts when the gas price is not 0, so an estimate passes and
	// the execution never does.
	moody = common.HexToAddress("0x300d000000000000000000000000000000000002")
	code  = map[common.Address]string{
		once:  "600054600c576001600055005b630a0b0c0d6000526004601cfd",
		moody: "3a600557005b60006000fd",
	}
)

var target = common.HexToAddress("0x7a46e70000000000000000000000000000000003")

// client is the real client over HTTP, with a switch for failures.
type client struct {
	*ethclient.Client
	mu     sync.Mutex
	before func(method string) error // an error here: the call never reaches the node
	after  func(method string) error // an error here: the node did it, the answer is lost
	tip    *big.Int                  // suggested instead of the node's, when set
	calls  int
}

func (c *client) do(method string, call func() error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls++
	if c.before != nil {
		if err := c.before(method); err != nil {
			return err
		}
	}
	if err := call(); err != nil {
		return err
	}
	if c.after != nil {
		return c.after(method)
	}
	return nil
}

func (c *client) HeaderByNumber(ctx context.Context, n *big.Int) (h *types.Header, err error) {
	err = c.do("head", func() error { h, err = c.Client.HeaderByNumber(ctx, n); return err })
	return h, err
}

func (c *client) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	return c.do("send", func() error { return c.Client.SendTransaction(ctx, tx) })
}

func (c *client) TransactionReceipt(ctx context.Context, h common.Hash) (r *types.Receipt, err error) {
	err = c.do("receipt", func() error { r, err = c.Client.TransactionReceipt(ctx, h); return err })
	return r, err
}

func (c *client) PendingNonceAt(ctx context.Context, a common.Address) (n uint64, err error) {
	err = c.do("pending", func() error { n, err = c.Client.PendingNonceAt(ctx, a); return err })
	return n, err
}

func (c *client) SuggestGasTipCap(ctx context.Context) (tip *big.Int, err error) {
	err = c.do("tip", func() error {
		if c.tip != nil {
			tip = c.tip
			return nil
		}
		tip, err = c.Client.SuggestGasTipCap(ctx)
		return err
	})
	return tip, err
}

// harness is a chain, a store on disk, and a sender with the first key.
type harness struct {
	t      *testing.T
	chain  *devchain.Chain
	client *client
	dir    string
	db     *leveldb.DB
	o      evm.Options
	key    *evm.Key
	now    time.Time
	*evm.Sender
}

func newHarness(t *testing.T) *harness {
	t.Helper()
	return newHarnessOn(t, devchain.Options{})
}

func newHarnessOn(t *testing.T, o devchain.Options) *harness {
	t.Helper()
	alloc := types.GenesisAlloc{}
	for a, text := range code {
		raw, err := hex.DecodeString(text)
		require.NoError(t, err)
		alloc[a] = types.Account{Code: raw, Balance: new(big.Int)}
	}
	o.Alloc = alloc
	chain, err := devchain.Start(o)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	h := &harness{t: t, chain: chain, client: dial(t, chain), dir: filepath.Join(t.TempDir(), "db"), key: evm.NewKey(devchain.Key(0)), now: time.Unix(1e9, 0)}
	h.o = evm.Options{
		Now: func() time.Time { return h.now },
		Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		DecodeError: func(data []byte) (string, string, bool) {
			return "Taken", "Taken()", hex.EncodeToString(data) == "0a0b0c0d"
		},
	}
	h.restart()
	t.Cleanup(func() { _ = h.db.Close() })
	return h
}

func dial(t *testing.T, chain *devchain.Chain) *client {
	t.Helper()
	c, err := ethclient.Dial(chain.URL())
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return &client{Client: c}
}

// restart throws the sender's memory away and reads the store anew.
func (h *harness) restart() {
	h.t.Helper()
	if h.db != nil {
		require.NoError(h.t, h.db.Close())
	}
	var err error
	h.db, err = leveldb.OpenFile(h.dir, nil)
	require.NoError(h.t, err)
	h.Sender, err = evm.New(h.db, h.client, h.key, devchain.ChainID, h.o)
	require.NoError(h.t, err)
}

// ensure takes a step that must not fail.
func (h *harness) ensure(in evm.Intent) evm.Status {
	h.t.Helper()
	s, err := h.Ensure(ctx, in)
	require.NoError(h.t, err)
	return s
}

// commit seals n blocks.
func (h *harness) commit(n int) {
	for range n {
		h.chain.Commit()
	}
}

// received is what the target of the transfers got, wei.
func (h *harness) received() uint64 {
	h.t.Helper()
	b, err := h.chain.Client().BalanceAt(ctx, target, nil)
	require.NoError(h.t, err)
	return b.Uint64()
}

// foreign sends a transfer of 1,000 wei with the sender's own key from elsewhere.
func (h *harness) foreign(nonce uint64, feeCap, tip int64) *types.Transaction {
	h.t.Helper()
	tx, err := h.key.Sign(devchain.ChainID, &types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ChainID), Nonce: nonce, To: &target, Value: big.NewInt(1000), Gas: 21000,
		GasFeeCap: big.NewInt(feeCap), GasTipCap: big.NewInt(tip),
	})
	require.NoError(h.t, err)
	require.NoError(h.t, h.chain.Client().SendTransaction(ctx, tx))
	require.NoError(h.t, h.chain.Sync())
	return tx
}

func transfer(key string, wei int64) evm.Intent {
	return evm.Intent{Key: key, To: &target, Value: big.NewInt(wei)}
}

var errDown = errors.New("connection refused")
