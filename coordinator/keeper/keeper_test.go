package keeper_test

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
	"paydirt/coordinator/keeper"
	"paydirt/prover"
)

// drive steps the drivers, with a block of the EVM chain after each round, until
// all are idle in one round. It returns what they completed, in order.
func drive(t *testing.T, w *chaintest.World, drivers ...keeper.Driver) []string {
	t.Helper()
	var done, notes []string
	for range 100 {
		idle := true
		notes = nil
		for _, d := range drivers {
			p, err := d.Step(t.Context())
			notes = append(notes, p.Note)
			require.NoError(t, err)
			for _, c := range p.Done {
				done = append(done, c.What)
			}
			idle = idle && p.Idle
		}
		if idle {
			return done
		}
		w.Chain.Commit()
	}
	t.Fatalf("never idle: %q, after %q", notes, done)
	return nil
}

// settle drives until everything is opened, brings Bitcoin to the seeds, and drives
// until everything is settled.
func settle(t *testing.T, w *chaintest.World, drivers ...keeper.Driver) []string {
	t.Helper()
	done := drive(t, w, drivers...)
	w.Bitcoin.MineEmpty(chaintest.SeedDistance)
	w.Relay()
	return append(done, drive(t, w, drivers...)...)
}

// kinds counts what was completed, by kind.
func kinds(done []string) map[string]int {
	n := make(map[string]int)
	for _, what := range done {
		kind, _, _ := strings.Cut(what, "/")
		n[kind]++
	}
	return n
}

// keepers of one key, which is not the operator's.
type keepers struct {
	relay   *keeper.Relay
	peg     *keeper.Peg
	respond *keeper.Respond
	settle  *keeper.Settle
	sender  *evm.Sender
}

func newKeepers(w *chaintest.World, key uint32) keepers {
	sender := w.Sender(key)
	return keepers{
		relay:   keeper.NewRelay(w.Pool, w.Bitcoin, sender, nil),
		peg:     keeper.NewPeg(w.Pool, w.Bitcoin, sender),
		respond: keeper.NewRespond(w.Pool, sender, keeper.Answering(w), keeper.Convicting()),
		settle:  keeper.NewSettle(w.Pool, w.Prover, sender),
		sender:  sender,
	}
}

func (k keepers) all() []keeper.Driver { return []keeper.Driver{k.relay, k.peg, k.respond, k.settle} }

// miners are those of them that bring money to the miners: the samples and the rest.
func (k keepers) miners() []keeper.Driver { return []keeper.Driver{k.respond, k.settle} }

// operators are those of the operator, which does not convict itself.
func operators(w *chaintest.World, key uint32) []keeper.Driver {
	sender := w.Sender(key)
	return []keeper.Driver{keeper.NewRespond(w.Pool, sender, keeper.Answering(w)), keeper.NewSettle(w.Pool, w.Prover, sender)}
}

// countingProver counts the proofs that are made.
type countingProver struct {
	*prover.Prover
	proofs int
}

func (p *countingProver) ProveSettle(ctx context.Context, st prover.SettleStatement) (*state.Proof, error) {
	p.proofs++
	return p.Prover.ProveSettle(ctx, st)
}

// countingBitcoin counts the blocks that are fetched.
type countingBitcoin struct {
	*chaintest.Bitcoin
	blocks int
}

func (b *countingBitcoin) CoinbaseProof(ctx context.Context, h chainhash.Hash) ([]byte, []chainhash.Hash, error) {
	b.blocks++
	return b.Bitcoin.CoinbaseProof(ctx, h)
}

// steps is a driver of prepared answers, the last one for ever.
type steps struct {
	answers []keeper.Progress
	errs    []error
	n       atomic.Int32
}

func (s *steps) Step(context.Context) (keeper.Progress, error) {
	i := min(int(s.n.Add(1))-1, len(s.answers)-1)
	return s.answers[i], s.errs[i]
}

func TestRunOnce(t *testing.T) {
	ignore := func(keeper.Progress, error) {}
	broken := errors.New("broken")
	node := &evm.NodeError{Op: "x", Err: broken}
	one := []keeper.Completed{{What: "x"}}

	// Waits for the node, goes on after work, ends when idle.
	d := &steps{answers: []keeper.Progress{{}, {Done: one, Idle: false}, {}, {Idle: true}}, errs: []error{node, nil, nil, nil}}
	require.NoError(t, keeper.RunOnce(t.Context(), d, time.Microsecond, ignore))
	require.EqualValues(t, 4, d.n.Load())

	// Every other error ends it.
	d = &steps{answers: []keeper.Progress{{}}, errs: []error{broken}}
	require.ErrorIs(t, keeper.RunOnce(t.Context(), d, time.Hour, ignore), broken)

	// So does the context.
	ctx, cancel := context.WithCancel(t.Context())
	d = &steps{answers: []keeper.Progress{{}}, errs: []error{nil}}
	require.ErrorIs(t, keeper.RunOnce(ctx, d, time.Hour, func(keeper.Progress, error) { cancel() }), context.Canceled)
}

func TestRunGoesOnAfterErrors(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	d := &steps{answers: []keeper.Progress{{}, {Done: []keeper.Completed{{}}}, {Idle: true}}, errs: []error{errors.New("x"), nil, nil}}
	var reports int
	keeper.Run(ctx, d, time.Microsecond, func(keeper.Progress, error) {
		if reports++; reports == 5 {
			cancel()
		}
	})
	require.Equal(t, 5, reports)
}

// Everything at once, by two rivals that know nothing of each other and of the
// operator: every block is delivered once, all the money is settled once.
func TestRivals(t *testing.T) {
	w := chaintest.New(t)
	a, b := newKeepers(w, 6), newKeepers(w, 7)
	w.Bitcoin.Mine(w.Script(-1), 50_000_000)
	w.Post(40, 20)
	w.Bitcoin.Mine(w.Script(1), 50_000_000)
	w.Bitcoin.Mine(w.Script(1), 50_000_000)
	w.Bitcoin.Mine(w.Script(0), 50_000_000)
	w.Bitcoin.MineEmpty(chaintest.Confirmations)
	settle(t, w, append(a.all(), b.all()...)...)

	book := w.Book()
	require.EqualValues(t, 200_000_000, book.Totals().Received.Uint64())
	require.Less(t, book.Held().Uint64(), uint64(100))
	deliveries, err := w.Pool.Deliveries(t.Context(), 0, w.View().Block().Number, nil)
	require.NoError(t, err)
	require.Len(t, deliveries, 4)
	require.NotEqual(t, devchain.Address(0), a.sender.Account())
}
