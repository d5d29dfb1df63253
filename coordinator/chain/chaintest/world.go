package chaintest

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/binary"
	"io"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
	"paydirt/prover"
	"paydirt/prover/provertest"
)

// What every world's pool is deployed with.
const (
	FeeBps         = 150
	ND             = 32
	Confirmations  = 3
	Samples        = 16
	MinSettlement  = 1600 // base units
	ResponseWindow = time.Hour
	EvidencePeriod = 2 * time.Hour
	// SeedDistance is how many Bitcoin blocks after an opening its seed is.
	SeedDistance = 6

	withdrawalDelay = 3 * time.Hour
	maxTipAge       = 3 * time.Hour // of blocks that are an hour old when they are mined
	receiptKey      = 9             // development key that signs receipts
	grant           = 1_000_000_000_000
)

// World is a pool and the two chains that it lives on.
type World struct {
	T        testing.TB
	Chain    *devchain.Chain
	Client   *ethclient.Client // over HTTP
	Bitcoin  *Bitcoin
	Prover   *prover.Prover
	Pool     *chain.Pool
	Operator *evm.Sender // devchain.Key(0)
	Deployed chain.Deployment

	shares map[uint64][]share.Evidence
}

// The keys are opened once for all tests of a package.
var (
	opened sync.Once
	keys   *prover.Prover
)

// New deploys a pool of the development tier, with changes to its DeployConfig if
// there are any. It ends with the test.
func New(t testing.TB, changes ...func(*chain.DeployConfig)) *World {
	t.Helper()
	opened.Do(func() { keys = provertest.Open(t) })
	return NewOf(t, keys, changes...)
}

// NewOf is New for the tier and the keys of a prover.
func NewOf(t testing.TB, keys *prover.Prover, changes ...func(*chain.DeployConfig)) *World {
	t.Helper()
	w := &World{T: t, Bitcoin: NewBitcoin(), Prover: keys, shares: make(map[uint64][]share.Evidence)}
	var err error
	w.Chain, err = devchain.Start(devchain.Options{})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, w.Chain.Close()) })
	w.Client, err = chain.DialRPC(w.Context(), w.Chain.URL())
	require.NoError(t, err)
	t.Cleanup(w.Client.Close)
	w.Operator = w.Sender(0)
	config := w.DeployConfig()
	for _, change := range changes {
		change(&config)
	}
	w.Mining(func() {
		if w.Pool, w.Deployed, err = chain.Deploy(w.Context(), w.Client, w.Operator, config, 1, nil); err != nil {
			return
		}
		_, err = w.Pool.Deposit(w.Context(), w.Operator, uint256.NewInt(grant/2), "first", 1)
	})
	require.NoError(t, err)
	return w
}

// ReceiptKey is the key that signs receipts.
func ReceiptKey() *ecdsa.PrivateKey { return devchain.Key(receiptKey) }

// Context of the test.
func (w *World) Context() context.Context { return w.T.Context() }

// Keys of the world's prover.
func (w *World) Keys() state.KeyConstants { return w.Prover.Constants() }

// DeployConfig is what the world's pool is deployed with.
func (w *World) DeployConfig() chain.DeployConfig {
	tip, height, err := w.Bitcoin.Tip(w.Context())
	require.NoError(w.T, err)
	header, err := w.Bitcoin.Header(w.Context(), tip)
	require.NoError(w.T, err)
	return chain.DeployConfig{
		Operator: devchain.Address(0), Tier: w.Prover.Tier(), Keys: w.Keys(),
		ND: ND, FeeBps: FeeBps, AnchorMaxDepth: 100, PegConfirmations: Confirmations,
		Relay:         chain.RelayStart{Params: bitcoin.Regtest, Header: header, Height: height, EpochStart: header.Time()},
		ReceiptSigner: devchain.Address(receiptKey), Grant: uint256.NewInt(grant),
		Evidence: chain.Evidence{
			MinSettlement: *uint256.NewInt(MinSettlement), SharePrice: *uint256.NewInt(bitcoin.Subsidy(height, bitcoin.Regtest.Halving) / ND),
			Samples: Samples, ResponseWindow: seconds(ResponseWindow), EvidencePeriod: seconds(EvidencePeriod),
			WithdrawalDelay: seconds(withdrawalDelay), MaxTipAge: seconds(maxTipAge),
		},
	}
}

func seconds(d time.Duration) uint32 { return uint32(d / time.Second) }

// Sender sends with development key i, without a log.
func (w *World) Sender(i uint32) *evm.Sender {
	w.T.Helper()
	s, err := evm.NewMemory(w.Client, evm.NewKey(devchain.Key(i)), devchain.ChainID, evm.Options{
		DecodeError: chain.DecodeError, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	require.NoError(w.T, err)
	return s
}

// blockTime is short, but not so short that on a busy machine a sender sees more
// blocks pass between two looks than it remembers.
const blockTime = 50 * time.Millisecond

// Mining seals EVM blocks while f runs.
func (w *World) Mining(f func()) {
	stop := make(chan struct{})
	var done sync.WaitGroup
	done.Go(func() {
		for {
			select {
			case <-stop:
				return
			case <-time.After(blockTime):
				w.Chain.Commit()
			}
		}
	})
	defer done.Wait()
	defer close(stop)
	f()
}

// Send sends calldata and seals a block; the call must succeed.
func (w *World) Send(s *evm.Sender, to common.Address, data []byte) evm.Status {
	w.T.Helper()
	status, err := w.TrySend(s, to, data)
	require.NoError(w.T, err)
	return status
}

// TrySend sends calldata and seals a block. The error is that of the estimate.
func (w *World) TrySend(s *evm.Sender, to common.Address, data []byte) (evm.Status, error) {
	w.T.Helper()
	sum := sha256.Sum256(binary.BigEndian.AppendUint64(data, w.Chain.Head().Number.Uint64()))
	in := evm.Call("test/"+string(sum[:]), to, data)
	if _, err := s.Ensure(w.Context(), in); err != nil {
		return evm.Status{}, err
	}
	w.Chain.Commit()
	status, err := s.Ensure(w.Context(), in)
	require.NoError(w.T, err)
	require.Equal(w.T, evm.Mined, status.State)
	return status, nil
}

// Book of the pool at the head.
func (w *World) Book() *book.Book {
	w.T.Helper()
	b, err := w.Pool.Book(w.Context(), nil)
	require.NoError(w.T, err)
	return b
}

// View of the pool at the head.
func (w *World) View() *chain.View {
	w.T.Helper()
	v, err := w.Pool.Latest(w.Context())
	require.NoError(w.T, err)
	return v
}

// Script that pays receiver_j.
func (w *World) Script(j int64) []byte {
	w.T.Helper()
	script, err := w.View().PayoutScript(w.Context(), j)
	require.NoError(w.T, err)
	return script
}

// Relay submits every header of the best Bitcoin chain that the relay lacks.
func (w *World) Relay() {
	w.T.Helper()
	var headers []bitcoin.Header
	_, height, err := w.Bitcoin.Tip(w.Context())
	require.NoError(w.T, err)
	for h := uint32(FirstHeight) + 1; h <= height; h++ {
		hash, err := w.Bitcoin.HashAt(w.Context(), h)
		require.NoError(w.T, err)
		known, err := w.View().RelayHeader(w.Context(), hash)
		require.NoError(w.T, err)
		if known.Known {
			continue
		}
		header, err := w.Bitcoin.Header(w.Context(), hash)
		require.NoError(w.T, err)
		headers = append(headers, header)
	}
	if len(headers) > 0 {
		w.Send(w.Operator, w.Pool.Info().Relay, chain.PackSubmit(headers))
	}
}

// Deliver proves a block of the best chain to the peg, for receiver_j.
func (w *World) Deliver(j int64, block chainhash.Hash) {
	w.T.Helper()
	receiver, err := w.View().ReceiverOf(w.Context(), j)
	require.NoError(w.T, err)
	header, err := w.Bitcoin.Header(w.Context(), block)
	require.NoError(w.T, err)
	coinbase, branch, err := w.Bitcoin.CoinbaseProof(w.Context(), block)
	require.NoError(w.T, err)
	w.Send(w.Operator, w.Pool.Info().Source, chain.PackDeliver(receiver, header, coinbase, branch))
}

// Reward mines, relays and delivers a block that pays receiver_j, and collects
// its value, base units.
func (w *World) Reward(j int64, value uint64) {
	w.T.Helper()
	block := w.Bitcoin.Mine(w.Script(j), value)
	w.Bitcoin.MineEmpty(Confirmations - 1)
	w.Relay()
	w.Deliver(j, block)
	w.Send(w.Operator, w.Pool.Info().Distributor, chain.PackCollect(j))
}

// Reorganise replaces the last EVM blocks by empty ones. The operator forgets
// what was in them: its sender would bring it back.
func (w *World) Reorganise(depth int) {
	w.T.Helper()
	require.NoError(w.T, w.Chain.Reorganise(depth))
	w.Operator = w.Sender(0)
}

// Balance of an account in the pool's asset.
func (w *World) Balance(a common.Address) *uint256.Int {
	w.T.Helper()
	v, err := w.View().BalanceOf(w.Context(), a)
	require.NoError(w.T, err)
	return v
}
