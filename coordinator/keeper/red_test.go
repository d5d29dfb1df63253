package keeper_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
	"paydirt/coordinator/keeper"
	"paydirt/prover"
)

// transfer of the pool's asset.
func transfer(to common.Address, units int64) []byte {
	return append(append(common.FromHex("a9059cbb"), common.LeftPadBytes(to.Bytes(), 32)...), common.LeftPadBytes(big.NewInt(units).Bytes(), 32)...)
}

func receiver(t *testing.T, w *chaintest.World, j int64) common.Address {
	t.Helper()
	a, err := w.View().ReceiverOf(t.Context(), j)
	require.NoError(t, err)
	return a
}

// pass lets time go by: a block after d.
func pass(t *testing.T, w *chaintest.World, d time.Duration) {
	t.Helper()
	w.Chain.Commit()
	for w.Chain.AdvanceClock(d) != nil {
		w.Chain.Commit()
	}
}

// One base unit of the asset in each EVM block to any receiver. The operator goes on
// as if nothing came: all samples are answered, nothing is collected of it, and the
// real money is settled.
func TestRED12DustDoesNotKeepTheOperatorFromAnswering(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	w.Post(30, 30)
	arrive(t, w, 2, 1_000_000)
	honest := operators(w, 6)
	drive(t, w, honest...)
	require.Len(t, w.Book().Unfinished(), 1)
	id := w.Book().Unfinished()[0].ID

	attacker := w.Sender(3)
	w.Send(w.Operator, w.Pool.Info().Asset, transfer(devchain.Address(3), 10_000)) // bought on the market
	receivers := []common.Address{receiver(t, w, -1), receiver(t, w, 0), receiver(t, w, 1), receiver(t, w, 2)}
	w.Bitcoin.MineEmpty(chaintest.SeedDistance)
	w.Relay()
	w.Send(attacker, w.Pool.Info().Court, chain.PackDraw(id))

	var done []string
	for i := range 100 {
		w.Send(attacker, w.Pool.Info().Asset, transfer(receivers[i%len(receivers)], 1))
		for _, d := range honest {
			p, err := d.Step(t.Context())
			require.NoError(t, err)
			for _, c := range p.Done {
				done = append(done, c.What)
			}
		}
		pass(t, w, 12*time.Second)
	}
	require.Equal(t, map[string]int{"answer": 2, "settle": 1}, kinds(done))
	require.Empty(t, w.Book().Unfinished())
	for k := uint64(1); k <= 2; k++ {
		s, _ := w.Book().Shift(k)
		require.False(t, s.Masked)
	}
}

// The same with a settlement that never ends and one that cannot be proven: another
// opening's samples are answered all the same, and a third is settled.
func TestRED12ProofsHoldUpNoAnswer(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	arrive(t, w, 1, 50_000)
	honest := operators(w, 6)
	drive(t, w, honest...)
	w.Bitcoin.MineEmpty(chaintest.SeedDistance)
	w.Relay()
	drive(t, w, honest[0]) // answered, not settled
	arrive(t, w, 1, 60_000)
	opener := keeper.NewSettle(w.Pool, broken{}, w.Sender(5))
	for range 6 {
		_, _ = opener.Step(t.Context()) // collects and opens, and fails to settle
		w.Chain.Commit()
	}
	require.Len(t, w.Book().Unfinished(), 2)

	// The proof of the first hangs.
	hanging, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_, _ = keeper.NewSettle(w.Pool, hangs{}, w.Sender(7)).Step(hanging)
	}()
	w.Bitcoin.MineEmpty(chaintest.SeedDistance)
	w.Relay()
	require.Equal(t, map[string]int{"draw": 1, "answer": 2}, kinds(drive(t, w, honest[0])))
	stop()
	<-ended

	// The proof of the greater one fails; the other is settled.
	failing := &choosy{Prover: w.Prover, refuse: func(st prover.SettleStatement) bool { return st.Amount.Uint64() > 55_000 }}
	s := keeper.NewSettle(w.Pool, failing, w.Sender(7))
	var failed error
	for range 10 {
		_, err := s.Step(t.Context())
		failed = errors.Join(failed, err)
		w.Chain.Commit()
	}
	require.ErrorContains(t, failed, "no memory")
	require.Len(t, w.Book().Unfinished(), 1)
	require.Equal(t, 1, failing.refused, "and is not tried again at once")
	st := s.State()
	require.Equal(t, 1, st.Unfinished)
	require.Equal(t, 1, st.Cleared)
	require.Len(t, st.Troubles, 1)
	require.False(t, st.Since.IsZero())
}

type broken struct{}

func (broken) ProveSettle(context.Context, prover.SettleStatement) (*state.Proof, error) {
	return nil, errors.New("no memory")
}

type hangs struct{}

func (hangs) ProveSettle(ctx context.Context, _ prover.SettleStatement) (*state.Proof, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

type choosy struct {
	*prover.Prover
	refuse  func(prover.SettleStatement) bool
	refused int
}

func (c *choosy) ProveSettle(ctx context.Context, st prover.SettleStatement) (*state.Proof, error) {
	if c.refuse(st) {
		c.refused++
		return nil, errors.New("no memory")
	}
	return c.Prover.ProveSettle(ctx, st)
}

// The share data of one shift is missing, the answers of another opening are refused
// by the sender, a third is as it should be: it is answered, whatever the order.
func TestRED12OneOpeningHoldsUpNoOther(t *testing.T) {
	w := chaintest.New(t)
	for range 9 {
		w.Post(60)
	}
	opener := operators(w, 6)[1]
	arrive(t, w, 1, 50_000) // window: shift 1
	drive(t, w, opener)
	arrive(t, w, 9, 60_000) // window: shifts 2 … 9
	drive(t, w, opener)
	arrive(t, w, 9, 70_000)
	drive(t, w, opener)
	w.Bitcoin.MineEmpty(chaintest.SeedDistance)
	w.Relay()
	drive(t, w, keeper.NewRespond(w.Pool, w.Sender(5))) // draws
	require.Len(t, w.Book().Unfinished(), 3)

	w.Withhold(1)
	sender := &failingFor{Sender: w.Sender(6), prefix: "answer/2/"}
	now := time.Unix(1e9, 0)
	r := keeper.NewRespond(w.Pool, sender, keeper.Answering(w))
	r.Hurry(func() time.Time { return now })
	for range 6 {
		_, err := r.Step(t.Context())
		require.ErrorContains(t, err, "answer/2/")
		now = now.Add(time.Second)
		w.Chain.Commit()
	}
	o, _ := w.Book().Opening(3)
	require.True(t, w.Book().Cleared(o))
	st := r.State()
	require.Equal(t, 2*chaintest.Samples, st.Open)
	require.Len(t, st.Unanswerable, chaintest.Samples)
	require.EqualValues(t, 1, st.Unanswerable[0].Shift)
	require.ErrorContains(t, st.Unanswerable[0].Why, "no shares of shift 1")
	require.Equal(t, time.Unix(1e9, 0), st.Unanswerable[0].Since)
	o, _ = w.Book().Opening(1)
	require.EqualValues(t, o.Draw.Deadline, st.Earliest.Unix())

	sender.prefix = "none"
	for range 6 {
		_, err := r.Step(t.Context())
		require.NoError(t, err)
		w.Chain.Commit()
	}
	o, _ = w.Book().Opening(2)
	require.True(t, w.Book().Cleared(o))
}

// failingFor is a sender that fails for some intents.
type failingFor struct {
	keeper.Sender
	prefix string
}

func (s *failingFor) Ensure(ctx context.Context, in evm.Intent) (evm.Status, error) {
	if strings.HasPrefix(in.Key, s.prefix) {
		return evm.Status{}, errors.New(in.Key + ": the store is away")
	}
	return s.Sender.Ensure(ctx, in)
}

// One payment below the least, to the oldest state: it is neither collected nor moved.
func TestRED12bOneCrumbStaysWhereItIs(t *testing.T) {
	w := chaintest.New(t, func(c *chain.DeployConfig) { c.Evidence.MinSettlement.SetUint64(1_000_000) })
	for range 10 {
		w.Post(60)
	}
	honest := operators(w, 6)
	arrive(t, w, 1, 2_000) // the attacker's, once
	require.Empty(t, drive(t, w, honest...))
	arrive(t, w, 1, 60_000) // still nothing to open with anywhere
	require.Empty(t, drive(t, w, honest...))

	// What is missing arrives five states later: then it is worth the way, and all of
	// it is opened together.
	arrive(t, w, 1, 600_000)
	require.Empty(t, drive(t, w, honest...))
	arrive(t, w, 6, 400_000)
	require.Equal(t, map[string]int{"collect": 2, "advance": 5, "open": 1}, kinds(drive(t, w, honest...)))
	o, _ := w.Book().Opening(1)
	require.EqualValues(t, 6, o.J)
	require.EqualValues(t, 1_062_000, o.Gross.Uint64())
}

// Openings of the pool's least, a flood of them, drawn by the attacker in the same
// blocks as one with real money: every sample is answered before its deadline, though
// nothing is settled meanwhile.
func TestRED12AFloodOfDustOpenings(t *testing.T) {
	flood := 1000
	if testing.Short() {
		flood = 100
	}
	w := chaintest.New(t)
	for range 4 {
		w.Post(20, 36)
	}
	w.Bitcoin.MineEmpty(1)
	w.Relay()
	f := newFlooder(t, w)
	begun := time.Now()
	f.open(flood)
	w.Bitcoin.MineEmpty(chaintest.SeedDistance)
	w.Relay()
	f.draw()
	t.Logf("%d openings drawn after %s", flood, time.Since(begun).Round(time.Second))

	begun = time.Now()
	sender := w.Sender(6)
	r := keeper.NewRespond(w.Pool, sender, keeper.Answering(w))
	steps := 0
	for ; ; steps++ {
		p, err := r.Step(t.Context())
		require.NoError(t, err)
		if p.Idle {
			break
		}
		w.Chain.Commit()
	}
	t.Logf("answered in %d blocks, %s", steps, time.Since(begun).Round(time.Second))
	b := w.Book()
	require.Len(t, b.Unfinished(), flood)
	now := w.View().Block().Time + uint64(steps)*11 // a block of ours is a second
	for _, o := range b.Unfinished() {
		require.True(t, b.Cleared(o), o.ID)
		require.Less(t, now, o.Draw.Deadline)
	}
	require.Zero(t, r.State().Open)
}

// flooder sends many transactions of one account without waiting for each.
type flooder struct {
	t     *testing.T
	w     *chaintest.World
	key   *evm.Key
	nonce uint64
	first uint64
	n     int
	last  common.Hash
}

func newFlooder(t *testing.T, w *chaintest.World) *flooder {
	w.Send(w.Operator, w.Pool.Info().Asset, transfer(devchain.Address(3), 100_000_000))
	return &flooder{t: t, w: w, key: evm.NewKey(devchain.Key(3)), first: w.Book().Openings() + 1}
}

func (f *flooder) send(to common.Address, gas uint64, data []byte) {
	f.t.Helper()
	tx, err := f.key.Sign(devchain.ChainID, &types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ChainID), Nonce: f.nonce, To: &to, Data: data, Value: new(big.Int), Gas: gas,
		GasFeeCap: big.NewInt(1e12), GasTipCap: big.NewInt(1e9),
	})
	require.NoError(f.t, err)
	require.NoError(f.t, f.w.Chain.Client().SendTransaction(f.t.Context(), tx))
	f.nonce, f.last = f.nonce+1, tx.Hash()
}

// flush seals blocks until everything is in one.
func (f *flooder) flush() {
	f.t.Helper()
	for range 1000 {
		require.NoError(f.t, f.w.Chain.Sync())
		f.w.Chain.Commit()
		at, err := f.w.Chain.Client().NonceAt(f.t.Context(), f.key.Address(), nil)
		require.NoError(f.t, err)
		if at == f.nonce {
			r, err := f.w.Chain.Client().TransactionReceipt(f.t.Context(), f.last)
			require.NoError(f.t, err)
			require.Equal(f.t, types.ReceiptStatusSuccessful, r.Status)
			return
		}
	}
	f.t.Fatal("the attacker's transactions are not mined")
}

// open opens the least at the newest states, n times.
func (f *flooder) open(n int) {
	f.t.Helper()
	info := f.w.Pool.Info()
	last := int64(f.w.Book().LastShift())
	for i := range n {
		j := 1 + int64(i)%last
		f.send(info.Asset, 80_000, transfer(receiver(f.t, f.w, j), chaintest.MinSettlement))
		f.send(info.Distributor, 500_000, chain.PackCollect(j))
		f.send(info.Distributor, 400_000, chain.PackOpen(j))
		if i%16 == 15 {
			f.flush()
		}
	}
	f.flush()
	f.n = n
}

// draw draws the samples of all of them.
func (f *flooder) draw() {
	f.t.Helper()
	for i := range f.n {
		f.send(f.w.Pool.Info().Court, 200_000, chain.PackDraw(f.first+uint64(i)))
		if i%64 == 63 {
			f.flush()
		}
	}
	f.flush()
}

// The sample with the earliest deadline is answered first, whichever opening is older.
func TestRED12TheEarliestDeadlineComesFirst(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	w.Post(60)
	arrive(t, w, 1, 50_000)
	arrive(t, w, 2, 60_000)
	drive(t, w, operators(w, 6)[1])
	require.Len(t, w.Book().Unfinished(), 2)
	w.Bitcoin.MineEmpty(chaintest.SeedDistance)
	w.Relay()
	attacker := w.Sender(3)
	w.Send(attacker, w.Pool.Info().Court, chain.PackDraw(2))
	pass(t, w, time.Minute)
	w.Send(attacker, w.Pool.Info().Court, chain.PackDraw(1))

	order := &recording{Sender: w.Sender(6)}
	_, err := keeper.NewRespond(w.Pool, order, keeper.Answering(w)).Step(t.Context())
	require.NoError(t, err)
	require.Len(t, order.keys, 4)
	for i, opening := range []string{"answer/2/", "answer/2/", "answer/1/", "answer/1/"} {
		require.True(t, strings.HasPrefix(order.keys[i], opening), "%q", order.keys)
	}
	require.True(t, order.urgent)
}

// recording remembers what it is asked to send.
type recording struct {
	keeper.Sender
	keys   []string
	urgent bool
}

func (s *recording) Ensure(ctx context.Context, in evm.Intent) (evm.Status, error) {
	s.keys, s.urgent = append(s.keys, in.Key), in.Urgent
	return s.Sender.Ensure(ctx, in)
}
