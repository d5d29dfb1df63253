package proving_test

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/proving"
	"paydirt/prover"
	"paydirt/prover/provertest"
)

const lease = time.Minute

// world is a queue on a clock of its own.
type world struct {
	*proving.Queue
	mu    sync.Mutex
	clock time.Time
}

func newWorld(t *testing.T, v proving.Verifier) *world {
	t.Helper()
	w := &world{clock: time.Unix(1_800_000_000, 0)}
	w.Queue = proving.NewQueue(v, lease, w.now, slog.New(slog.DiscardHandler), prometheus.NewRegistry())
	return w
}

func (w *world) now() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.clock
}

func (w *world) pass(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.clock = w.clock.Add(d)
}

// believer takes every proof whose first number is the statement's count.
type believer struct{}

var errNot = errors.New("not a proof of this")

func (believer) Tier() shift.Tier { return shift.Dev }
func (believer) VerifyShift(in state.ShiftInputs, p *state.Proof) error {
	if p.Points[0] == nil || in[state.ShiftCount].BigInt(new(big.Int)).Cmp(p.Points[0]) != 0 {
		return errNot
	}
	return nil
}
func (believer) VerifySettle(state.SettleInputs, *state.Proof) error { return errNot }

func proofOf(n int64) *state.Proof { return &state.Proof{Points: [8]*big.Int{big.NewInt(n)}} }

// ask asks for the proof of a shift with n shares, until ctx ends.
func (w *world) ask(ctx context.Context, n int) <-chan *state.Proof {
	sealed := &shift.Sealed{K: 1, Tier: shift.Dev, Miners: 1, Counts: []uint16{uint16(n)}}
	for i := range n {
		sealed.Leaves = append(sealed.Leaves, shift.Leaf{Key: shift.Key{15: byte(i + 1)}})
	}
	var in state.ShiftInputs
	in[state.ShiftCount] = fr.NewElement(uint64(n))
	got := make(chan *state.Proof, 1)
	go func() {
		p, _ := w.ProveShift(ctx, sealed, in)
		got <- p
	}()
	return got
}

// leased waits until a worker gets a task.
func (w *world) leased(t *testing.T, worker string) proving.Task {
	t.Helper()
	var task proving.Task
	require.Eventually(t, func() bool {
		got, ok, err := w.Lease(worker, shift.Dev)
		require.NoError(t, err)
		task = got
		return ok
	}, 10*time.Second, time.Millisecond)
	return task
}

func (w *world) nothing(t *testing.T, worker string) {
	t.Helper()
	_, ok, err := w.Lease(worker, shift.Dev)
	require.NoError(t, err)
	require.False(t, ok)
}

func TestAProofGoesToAllWhoWaitForIt(t *testing.T) {
	w := newWorld(t, believer{})
	first, second := w.ask(t.Context(), 3), w.ask(t.Context(), 3)
	task := w.leased(t, "a")
	w.nothing(t, "b")
	require.NoError(t, w.Finish(task.ID, "a", proofOf(3)))
	require.Equal(t, proofOf(3), <-first)
	require.Equal(t, proofOf(3), <-second)
	require.Eventually(t, func() bool { return errors.Is(w.Finish(task.ID, "a", proofOf(3)), proving.ErrGone) }, 10*time.Second, time.Millisecond, "a second result is of no use, and no harm")
}

func TestAWorkerThatDiesLosesItsTask(t *testing.T) {
	w := newWorld(t, believer{})
	got := w.ask(t.Context(), 3)
	task := w.leased(t, "dead")
	w.pass(lease - time.Second)
	w.nothing(t, "alive")
	require.NoError(t, w.Renew(task.ID, "dead"))
	w.pass(lease - time.Second)
	w.nothing(t, "alive")
	w.pass(time.Second)
	require.Equal(t, task, w.leased(t, "alive"))
	require.ErrorIs(t, w.Renew(task.ID, "dead"), proving.ErrGone)
	require.NoError(t, w.Finish(task.ID, "dead", proofOf(3)), "late, but a proof")
	require.NotNil(t, <-got)
}

func TestAWorkerThatRestartsGetsItsTaskAgain(t *testing.T) {
	w := newWorld(t, believer{})
	w.ask(t.Context(), 3)
	require.Equal(t, w.leased(t, "a"), w.leased(t, "a"))
}

func TestAWrongProofBlocksNobody(t *testing.T) {
	w := newWorld(t, believer{})
	got, other := w.ask(t.Context(), 3), w.ask(t.Context(), 4)
	task := w.leased(t, "liar")
	wrong := proofOf(99)
	require.ErrorIs(t, w.Finish(task.ID, "liar", wrong), errNot)
	require.ErrorIs(t, w.Finish(task.ID, "liar", &state.Proof{}), errNot)

	next := w.leased(t, "liar")
	require.NotEqual(t, task.ID, next.ID, "the liar gets other work")
	honest := w.leased(t, "honest")
	require.Equal(t, task.ID, honest.ID, "and the task is there for others at once")
	require.ErrorIs(t, w.Finish(task.ID, "liar", wrong), errNot)
	require.NoError(t, w.Renew(task.ID, "honest"), "a wrong proof takes nobody's lease")
	for _, n := range []int64{3, 4} {
		for _, id := range []string{task.ID, next.ID} {
			_ = w.Finish(id, "honest", proofOf(n))
		}
	}
	require.Equal(t, proofOf(3), <-got)
	require.Equal(t, proofOf(4), <-other)
}

func TestTheOnlyWorkerMayTryAgainAfterAWrongProof(t *testing.T) {
	w := newWorld(t, believer{})
	w.ask(t.Context(), 3)
	task := w.leased(t, "a")
	require.ErrorIs(t, w.Finish(task.ID, "a", proofOf(9)), errNot)
	w.nothing(t, "a")
	w.pass(lease)
	require.Equal(t, task.ID, w.leased(t, "a").ID)
}

func TestWhatNobodyWaitsForIsDropped(t *testing.T) {
	w := newWorld(t, believer{})
	ctx, cancel := context.WithCancel(t.Context())
	got := w.ask(ctx, 3)
	task := w.leased(t, "a")
	cancel()
	require.Nil(t, <-got)
	require.ErrorIs(t, w.Renew(task.ID, "a"), proving.ErrGone)
	require.ErrorIs(t, w.Finish(task.ID, "a", proofOf(3)), proving.ErrGone)
	w.nothing(t, "b")

	again := w.ask(t.Context(), 3)
	require.Equal(t, task.ID, w.leased(t, "a").ID, "one statement, one name: also after a restart")
	require.NoError(t, w.Finish(task.ID, "a", proofOf(3)))
	require.NotNil(t, <-again)
}

func TestKeysOfAnotherTierAreOfNoUse(t *testing.T) {
	w := newWorld(t, believer{})
	_, _, err := w.Lease("a", shift.Tier{Miners: 1024, Leaves: 4096})
	require.ErrorIs(t, err, proving.ErrTier)
}

// Both kinds of proofs, made by real workers over HTTP.
func TestWorkersProve(t *testing.T) {
	p := provertest.Open(t)
	w := newWorld(t, p.Verifier)
	workers(t, w, p, 2)

	pool := state.Pool{ChainID: 1337, Distributor: common.Address{1}, Tier: shift.Dev}
	var entries []shift.Entry
	for i := range shift.Dev.Leaves {
		entries = append(entries, shift.Entry{Key: shift.Key{0: byte(i * 37), 15: byte(i + 1)}, Payee: bitcoin.EVMPayee(common.Address{byte(i % 3), 1})})
	}
	sealed, err := shift.Seal(shift.Dev, 1, entries, nil)
	require.NoError(t, err)
	in := pool.ShiftInputs(state.NewShift(sealed, common.Hash{}, common.Hash{}, common.Hash{}))

	window := pplns.Window{}
	window.Weights[7], window.Counts[7] = 1, sealed.Counts
	amount := uint256.NewInt(1_000_003)
	split, err := pplns.SplitRoundedDown(amount, window, shift.Dev.Miners)
	require.NoError(t, err)
	earned := make([]*uint256.Int, shift.Dev.Miners)
	for i := range earned {
		earned[i] = new(uint256.Int)
	}
	var roots [state.Window]fr.Element
	for i := range roots {
		roots[i] = state.EmptyCountsRoot(shift.Dev)
	}
	roots[7] = sealed.CountsRoot()
	st := prover.SettleStatement{Earned: earned, Window: window, Amount: amount, Inputs: state.NewSettleInputs(
		state.EarnTree(earned).Root(), state.EarnTree(split.Quotients).Root(), roots, window.Weights, amount, split.Credited)}

	var proofs sync.WaitGroup
	proofs.Go(func() {
		proof, err := w.ProveShift(t.Context(), sealed, in)
		require.NoError(t, err)
		require.NoError(t, p.VerifyShift(in, proof))
	})
	proofs.Go(func() {
		proof, err := w.ProveSettle(t.Context(), st)
		require.NoError(t, err)
		require.NoError(t, p.VerifySettle(st.Inputs, proof))
	})
	proofs.Wait()
}
