package keeper

import (
	"context"
	"fmt"
	"time"

	"github.com/holiman/uint256"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
	"paydirt/prover"
)

const (
	// recentStates are looked at for arrivals in every step, older ones only
	// every sweepEvery: their blocks are long found, but anyone may send at any time.
	recentStates = 32
	sweepEvery   = 10 * time.Minute
	// worthMiners·M base units are the least that is settled.
	worthMiners = 100
)

// Prover makes settle proofs.
type Prover interface {
	ProveSettle(ctx context.Context, st prover.SettleStatement) (*state.Proof, error)
}

var _ Prover = (*prover.Prover)(nil)

// Settle collects and settles what arrives at the pool's receivers.
type Settle struct {
	pool     *chain.Pool
	prover   Prover
	follower *chain.Follower
	now      func() time.Time
	recent   int64     // newest states that are looked at in every step
	swept    time.Time // when all were
	inFlight
}

var _ Driver = (*Settle)(nil)

// NewSettle returns a driver.
func NewSettle(pool *chain.Pool, prover Prover, sender Sender) *Settle {
	return &Settle{pool: pool, prover: prover, follower: pool.Follow(), now: time.Now, recent: recentStates, inFlight: inFlight{sender: sender}}
}

// Step does the next thing that there is to do, one at a time: each settlement is
// proven against the earnings that the one before it left.
func (s *Settle) Step(ctx context.Context) (Progress, error) {
	done, trouble, err := s.tend(ctx)
	if err != nil {
		return Progress{Done: done}, err
	}
	if len(s.intents) > 0 {
		return Progress{Done: done, Note: s.waiting(trouble)}, nil
	}
	in, note, err := s.choose(ctx)
	if err != nil {
		return Progress{Done: done}, err
	}
	if in == nil {
		return Progress{Done: done, Idle: true, Note: note}, nil
	}
	if err := s.send(ctx, *in); err != nil {
		return Progress{Done: done}, err
	}
	return Progress{Done: done, Note: note}, nil
}

// choose returns the next call, or nil when there is none.
func (s *Settle) choose(ctx context.Context) (*evm.Intent, string, error) {
	view, err := s.pool.Latest(ctx)
	if err != nil {
		return nil, "", err
	}
	b, err := s.follower.BookAt(ctx, view.Block())
	if err != nil {
		return nil, "", err
	}
	if in, err := s.collect(ctx, view, b); in != nil || err != nil {
		return in, "collecting", err
	}
	if in := s.advance(b); in != nil {
		return in, "advancing", nil
	}
	for j := int64(1); j <= int64(b.LastShift()); j++ {
		if in, err := s.settle(ctx, b, j); in != nil || err != nil {
			return in, fmt.Sprintf("settling state %d", j), err
		}
	}
	return nil, "nothing to settle", nil
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

// advance moves money out of the states before the first shift, whose windows are
// empty for ever.
func (s *Settle) advance(b *book.Book) *evm.Intent {
	for j := int64(state.FirstState); j < 1; j++ {
		if available := b.Available(j); !available.IsZero() {
			in := evm.Call(fmt.Sprintf("advance/%d/%s of %s", j, available.Dec(), b.Totals().Received.Dec()),
				s.pool.Info().Distributor, chain.PackAdvance(j))
			return &in
		}
	}
	return nil
}

// settle settles all that state j can spend, when that is worth it.
func (s *Settle) settle(ctx context.Context, b *book.Book, j int64) (*evm.Intent, error) {
	info := s.pool.Info()
	amount := pplns.SpendableRoundedDown(b.Available(j), info.FeeBps)
	if amount.Lt(uint256.NewInt(uint64(worthMiners * info.Tier.Miners))) {
		return nil, nil
	}
	window, roots := b.Window(j)
	split, err := pplns.SplitRoundedDown(amount, window, info.Tier.Miners)
	if err != nil {
		return nil, fmt.Errorf("state %d: %w", j, err)
	}
	earned := b.Earned()
	old := b.Earned()
	for m, q := range split.Quotients {
		earned[m].Add(earned[m], q)
	}
	newRoot := state.EarnTree(earned).Root()

	// Everything that the proof speaks about follows from these. A proof is
	// different each time it is made: the one that was sent is sent again.
	stateHash, _ := b.StateHash(j)
	oldRoot := b.EarnRoot()
	oldBytes := oldRoot.Bytes()
	key := fmt.Sprintf("settle/%d/%x/%x/%s", j, stateHash[:8], oldBytes[:8], amount.Dec())
	if in, ok := s.sender.Stored(key); ok {
		return &in, nil
	}
	in := state.NewSettleInputs(oldRoot, newRoot, roots, window.Weights, amount, split.Credited)
	proof, err := s.prover.ProveSettle(ctx, prover.SettleStatement{Earned: old, Window: window, Amount: amount, Inputs: in})
	if err != nil {
		return nil, fmt.Errorf("prove settlement of state %d: %w", j, err)
	}
	call := evm.Call(key, info.Distributor, chain.PackSettle(chain.Settlement{
		J: j, Amount: amount, Credited: split.Credited, NewEarnRoot: newRoot, Proof: proof,
	}))
	return &call, nil
}
