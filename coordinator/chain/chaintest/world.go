package chaintest

import (
	"context"
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
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
	"paydirt/prover"
	"paydirt/prover/provertest"
)

// What every world's pool is deployed with.
const (
	FeeBps        = 150
	ND            = 32
	Confirmations = 3
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
}

// The keys are opened once for all tests of a package.
var (
	opened sync.Once
	keys   *prover.Prover
)

// New deploys a pool, with changes to its DeployConfig if there are any. It ends
// with the test.
func New(t testing.TB, changes ...func(*chain.DeployConfig)) *World {
	t.Helper()
	opened.Do(func() { keys = provertest.Open(t) })
	w := &World{T: t, Bitcoin: NewBitcoin(), Prover: keys}
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
		w.Pool, w.Deployed, err = chain.Deploy(w.Context(), w.Client, w.Operator, config, 1, nil)
	})
	require.NoError(t, err)
	return w
}

// Context of the test.
func (w *World) Context() context.Context { return w.T.Context() }

// Keys of the world's prover.
func (w *World) Keys() chain.KeyHashes {
	m := w.Prover.Manifest()
	return chain.KeyHashes{Shift: m.Shift.Verifier, Settle: m.Settle.Verifier}
}

// DeployConfig is what the world's pool is deployed with.
func (w *World) DeployConfig() chain.DeployConfig {
	tip, height, err := w.Bitcoin.Tip(w.Context())
	require.NoError(w.T, err)
	header, err := w.Bitcoin.Header(w.Context(), tip)
	require.NoError(w.T, err)
	return chain.DeployConfig{
		Operator: devchain.Address(0), Tier: shift.Dev, Keys: w.Keys(),
		ND: ND, FeeBps: FeeBps, AnchorMaxDepth: 100, PegConfirmations: Confirmations,
		Relay: chain.RelayStart{Params: bitcoin.Regtest, Header: header, Height: height, EpochStart: header.Time()},
	}
}

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

// Payee of miner i: development key i+1, so that the operator is none.
func Payee(i int) bitcoin.Payee { return bitcoin.EVMPayee(devchain.Address(uint32(i) + 1)) }

// Shift makes the next shift, in which miner i has shares[i] shares, and its
// proof, anchored at the relay's tip.
func (w *World) Shift(shares ...int) (state.Shift, *shift.Sealed, *state.Proof) {
	w.T.Helper()
	b := w.Book()
	k := b.LastShift() + 1
	var entries []shift.Entry
	for i, n := range shares {
		for s := range n {
			sum := sha256.Sum256(binary.BigEndian.AppendUint64([]byte{byte(i), byte(s)}, k))
			entries = append(entries, shift.Entry{Key: shift.Key(sum[:16]), Payee: Payee(i)})
		}
	}
	sealed, err := shift.Seal(shift.Dev, k, entries, b.Payees())
	require.NoError(w.T, err)
	prev, ok := b.StateHash(int64(k) - 1)
	require.True(w.T, ok)
	anchor, err := w.View().RelayTip(w.Context())
	require.NoError(w.T, err)
	s := state.NewShift(sealed, prev, b.RegistryHash(), common.Hash(anchor))
	proof, err := w.Prover.ProveShift(w.Context(), sealed, w.Pool.Info().State().ShiftInputs(s))
	require.NoError(w.T, err)
	return s, sealed, proof
}

// Post posts the next shift.
func (w *World) Post(shares ...int) {
	w.T.Helper()
	s, sealed, proof := w.Shift(shares...)
	w.Send(w.Operator, w.Pool.Info().Distributor, chain.PackPostShift(s, sealed.NewPayees, proof))
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

// Settlement of everything that state j can spend, with its proof and the inputs of
// that.
func (w *World) Settlement(j int64) (chain.Settlement, state.SettleInputs) {
	w.T.Helper()
	b := w.Book()
	window, roots := b.Window(j)
	amount := pplns.SpendableRoundedDown(b.Available(j), w.Pool.Info().FeeBps)
	split, err := pplns.SplitRoundedDown(amount, window, w.Pool.Info().Tier.Miners)
	require.NoError(w.T, err)
	earned := b.Earned()
	for m, q := range split.Quotients {
		earned[m].Add(earned[m], q)
	}
	root := state.EarnTree(earned).Root()
	in := state.NewSettleInputs(b.EarnRoot(), root, roots, window.Weights, amount, split.Credited)
	proof, err := w.Prover.ProveSettle(w.Context(), prover.SettleStatement{Earned: b.Earned(), Window: window, Amount: amount, Inputs: in})
	require.NoError(w.T, err)
	return chain.Settlement{J: j, Amount: amount, Credited: split.Credited, NewEarnRoot: root, Proof: proof}, in
}

// Settle settles everything that state j can spend.
func (w *World) Settle(j int64) {
	w.T.Helper()
	s, _ := w.Settlement(j)
	w.Send(w.Operator, w.Pool.Info().Distributor, chain.PackSettle(s))
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
