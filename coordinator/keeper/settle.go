package keeper

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/holiman/uint256"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/answer"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
	"paydirt/prover"
)

const (
	// recentStates are looked at for arrivals in every step, older ones only
	// every sweepEvery: their blocks are long found, but anyone may send at any time.
	recentStates = 32
	sweepEvery   = 10 * time.Minute
	// Less than worthMiners·M base units are not moved to the next state.
	worthMiners = 100
)

// Prover makes settle proofs.
type Prover interface {
	ProveSettle(ctx context.Context, st prover.SettleStatement) (*state.Proof, error)
}

var _ Prover = (*prover.Prover)(nil)

// Settle brings what arrives at the pool's receivers to its miners.
type Settle struct {
	pool     *chain.Pool
	prover   Prover
	follower *chain.Follower
	leaves   leaves
	convicts bool
	guards   bool // does what a guard does and nothing else
	now      func() time.Time
	recent   int64     // newest states that are looked at in every step
	swept    time.Time // when all were
	inFlight
}

var _ Driver = (*Settle)(nil)

// Option of a settle driver.
type Option func(*Settle)

// Answering answers samples with these shares.
func Answering(shares Shares) Option { return func(s *Settle) { s.leaves.source = shares } }

// Convicting convicts the shifts of samples that nobody answered in time. An operator
// does not convict itself: it may find its share data again.
func Convicting() Option { return func(s *Settle) { s.convicts = true } }

// NewSettle returns a driver. Without options it does everything but what needs share
// data.
func NewSettle(pool *chain.Pool, prover Prover, sender Sender, options ...Option) *Settle {
	s := &Settle{
		pool: pool, prover: prover, follower: pool.Follow(), now: time.Now, recent: recentStates, inFlight: inFlight{sender: sender},
		leaves: leaves{known: make(map[book.Position]*answer.Shift), failed: make(map[uint64]failure)},
	}
	s.leaves.now = func() time.Time { return s.now() }
	for _, o := range options {
		o(s)
	}
	return s
}

// Step does the next thing that there is to do: one kind of call at a time, for each
// settlement is proven against the earnings that the one before it left.
func (s *Settle) Step(ctx context.Context) (Progress, error) {
	done, trouble, err := s.tend(ctx)
	if err != nil {
		return Progress{Done: done}, err
	}
	if len(s.intents) > 0 {
		return Progress{Done: done, Note: s.waiting(trouble)}, nil
	}
	calls, note, err := s.choose(ctx)
	if err != nil {
		return Progress{Done: done}, err
	}
	for _, in := range calls {
		if err := s.send(ctx, in); err != nil {
			return Progress{Done: done}, err
		}
	}
	return Progress{Done: done, Idle: len(calls) == 0, Note: note}, nil
}

// choose returns the next calls, none when there is nothing to do, and a note on
// them or on what is waited for.
func (s *Settle) choose(ctx context.Context) (calls []evm.Intent, note string, err error) {
	view, err := s.pool.Latest(ctx)
	if err != nil {
		return nil, "", err
	}
	b, err := s.follower.BookAt(ctx, view.Block())
	if err != nil {
		return nil, "", err
	}
	if s.guards {
		return s.guard(ctx, view, b)
	}
	if in, err := s.collect(ctx, view, b); in != nil || err != nil {
		return one(in), "collecting", err
	}
	if in := s.advance(b); in != nil {
		return one(in), "advancing", nil
	}
	var waiting []string
	for _, o := range b.Unfinished() {
		calls, note, err := s.finish(ctx, view, b, o)
		if len(calls) > 0 || err != nil {
			return calls, note, err
		}
		waiting = append(waiting, note)
	}
	in, note, err := s.open(ctx, view, b)
	if in != nil || err != nil {
		return one(in), note, err
	}
	if note != "" {
		waiting = append(waiting, note)
	}
	if len(waiting) == 0 {
		return nil, "nothing to settle", nil
	}
	return nil, strings.Join(waiting, "; "), nil
}

func one(in *evm.Intent) []evm.Intent {
	if in == nil {
		return nil
	}
	return []evm.Intent{*in}
}

// collect pulls the money of the first receiver that has any.
func (s *Settle) collect(ctx context.Context, view *chain.View, b *book.Book) (*evm.Intent, error) {
	last := int64(b.LastShift())
	first := max(state.FirstState, last-s.recent+1)
	now := s.now()
	if sweep := s.swept.IsZero() || now.Sub(s.swept) >= sweepEvery; sweep {
		first = state.FirstState
	}
	for j := first; j <= last; j++ {
		h, _ := b.StateHash(j)
		balance, err := view.BalanceOf(ctx, s.pool.Info().Receiver(h))
		if err != nil {
			return nil, err
		}
		if !balance.IsZero() {
			// The total received makes the key of a later arrival another one.
			in := evm.Call(fmt.Sprintf("collect/%d/%s of %s", j, balance.Dec(), b.Totals().Received.Dec()),
				s.pool.Info().Distributor, chain.PackCollect(j))
			return &in, nil
		}
	}
	if first == state.FirstState {
		s.swept = now
	}
	return nil, nil
}

// advance moves money that cannot be settled where it is. Crumbs that are not worth
// it stay.
func (s *Settle) advance(b *book.Book) *evm.Intent {
	crumbs := uint256.NewInt(uint64(worthMiners * s.pool.Info().Tier.Miners))
	for j := int64(state.FirstState); j <= int64(b.LastShift()); j++ {
		available := b.Available(j)
		if b.CanAdvance(j) && (j < 1 || !available.Lt(crumbs)) {
			in := evm.Call(fmt.Sprintf("advance/%d/%s of %s", j, available.Dec(), b.Totals().Received.Dec()),
				s.pool.Info().Distributor, chain.PackAdvance(j))
			return &in
		}
	}
	return nil
}

// open sets the money of the first state that holds enough aside.
func (s *Settle) open(ctx context.Context, view *chain.View, b *book.Book) (*evm.Intent, string, error) {
	info := s.pool.Info()
	for j := int64(1); j <= int64(b.LastShift()); j++ {
		available := b.Available(j)
		if available.Lt(&info.Evidence.MinSettlement) {
			continue
		}
		fresh, err := s.tipIsFresh(ctx, view)
		if err != nil || !fresh {
			return nil, fmt.Sprintf("state %d waits for a new Bitcoin header", j), err
		}
		in := evm.Call(fmt.Sprintf("open/%d/%d/%s of %s", j, b.Openings()+1, available.Dec(), b.Totals().Received.Dec()),
			info.Distributor, chain.PackOpen(j))
		return &in, fmt.Sprintf("opening state %d", j), nil
	}
	return nil, "", nil
}

// finish returns the next calls for an opening, or what it waits for.
func (s *Settle) finish(ctx context.Context, view *chain.View, b *book.Book, o *book.Opening) ([]evm.Intent, string, error) {
	if w, _ := b.WindowOf(o); w.Weights == [state.Window]uint16{} {
		in := evm.Call(fmt.Sprintf("close/%d/%s", o.ID, opened(o)), s.pool.Info().Distributor, chain.PackClose(o.ID))
		return []evm.Intent{in}, fmt.Sprintf("closing opening %d", o.ID), nil
	}
	if !b.Cleared(o) {
		return s.court(ctx, view, b, o)
	}
	in, err := s.settle(ctx, b, o)
	return one(in), fmt.Sprintf("settling opening %d of state %d", o.ID, o.J), err
}

// settle splits an opening that is cleared.
func (s *Settle) settle(ctx context.Context, b *book.Book, o *book.Opening) (*evm.Intent, error) {
	info := s.pool.Info()
	window, roots := b.WindowOf(o)
	amount := b.AmountRoundedDown(o)
	split, err := b.Split(o)
	if err != nil {
		return nil, fmt.Errorf("opening %d: %w", o.ID, err)
	}
	earned := b.Earned()
	old := b.Earned()
	for m, q := range split.Quotients {
		earned[m].Add(earned[m], q)
	}
	newRoot := state.EarnTree(earned).Root()

	// Everything that the proof speaks about follows from these. A proof is
	// different each time it is made: the one that was sent is sent again.
	stateHash, _ := b.StateHash(o.J)
	oldRoot := b.EarnRoot()
	oldBytes, weights := oldRoot.Bytes(), state.PackWeights(window.Weights)
	weightBytes := weights.Bytes()
	key := fmt.Sprintf("settle/%d/%d/%x/%x/%x/%s", o.ID, o.J, stateHash[:8], oldBytes[:8], weightBytes[16:], amount.Dec())
	if in, ok := s.sender.Stored(key); ok {
		return &in, nil
	}
	in := state.NewSettleInputs(oldRoot, newRoot, roots, window.Weights, amount, split.Credited)
	proof, err := s.prover.ProveSettle(ctx, prover.SettleStatement{Earned: old, Window: window, Amount: amount, Inputs: in})
	if err != nil {
		return nil, fmt.Errorf("prove settlement of opening %d: %w", o.ID, err)
	}
	call := evm.Call(key, info.Distributor, chain.PackSettle(chain.Settlement{
		ID: o.ID, Credited: split.Credited, NewEarnRoot: newRoot, Proof: proof,
	}))
	return &call, nil
}
