package keeper

import (
	"context"
	"fmt"

	"github.com/holiman/uint256"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/state"
	"paydirt/prover"
)

// recentStates is how many of the newest states are looked at in every step. Of
// the older ones, whose money has come long ago, one more in every step.
const recentStates = 2 * state.Window

// Settle brings money from the receivers to the miners.
type Settle struct {
	pool     *chain.Pool
	follower *chain.Follower
	prover   Prover
	tx       inflight
	old      int64 // the older state that was looked at last
}

// NewSettle returns a driver that proves with the pool's proving keys.
func NewSettle(pool *chain.Pool, p Prover, tx Transactor) *Settle {
	return &Settle{pool: pool, follower: pool.Follow(), prover: p, tx: inflight{tx: tx}, old: state.FirstState - 1}
}

// Step does the next thing for the oldest state that has money.
func (s *Settle) Step(ctx context.Context) (did string, err error) {
	if busy, did, err := s.tx.busy(ctx); busy || err != nil || did != "" {
		return did, err
	}
	b, err := s.follower.Book(ctx)
	if err != nil {
		return "", err
	}
	view, err := s.pool.Latest(ctx)
	if err != nil {
		return "", err
	}
	for _, j := range s.states(int64(b.LastShift())) {
		sent, err := s.state(ctx, b, view, j)
		if sent || err != nil {
			return "", err
		}
	}
	return "", nil
}

// states lists the states to look at, the oldest first.
func (s *Settle) states(last int64) []int64 {
	var list []int64
	recent := max(last-recentStates+1, state.FirstState)
	if recent > state.FirstState {
		if s.old++; s.old >= recent {
			s.old = state.FirstState
		}
		list = append(list, s.old)
	}
	for j := recent; j <= last; j++ {
		list = append(list, j)
	}
	return list
}

// state does what is due for state j: collect what waits in its receiver, hand it
// on when the window is empty, or settle it.
func (s *Settle) state(ctx context.Context, b *book.Book, view *chain.View, j int64) (sent bool, err error) {
	info := s.pool.Info()
	hash, _ := b.StateHash(j)
	waiting, err := view.BalanceOf(ctx, info.Receiver(hash))
	if err != nil {
		return false, err
	}
	// A call that is due again after more money came is another occasion.
	occasion := b.Totals().Received.Bytes()
	available := b.Available(j)
	switch {
	case !waiting.IsZero():
		return true, s.tx.send(ctx, info.Distributor, chain.PackCollect(j), occasion, "collected %s for state %d", waiting, j)
	case available.IsZero():
		return false, nil
	case j < 1:
		return true, s.tx.send(ctx, info.Distributor, chain.PackAdvance(j), occasion, "advanced %s of state %d", available, j)
	}
	return s.settle(ctx, b, j, available)
}

// settle proves and sends the settlement of all that state j can spend, unless it
// is less than one unit for each share of the window: then it is dust, and waits
// for more.
func (s *Settle) settle(ctx context.Context, b *book.Book, j int64, available *uint256.Int) (sent bool, err error) {
	info := s.pool.Info()
	amount := pplns.SpendableRoundedDown(available, info.FeeBps)
	window, roots := b.Window(j)
	split, err := pplns.SplitRoundedDown(amount, window, info.Tier.Miners)
	if err != nil {
		return false, fmt.Errorf("state %d: %w", j, err)
	}
	if amount.LtUint64(split.W) {
		return false, nil
	}
	earned := b.Earned()
	after := b.Earned()
	for m, q := range split.Quotients {
		after[m].Add(after[m], q)
	}
	newRoot := state.EarnTree(after).Root()
	inputs := state.NewSettleInputs(b.EarnRoot(), newRoot, roots, window.Weights, amount, split.Credited)
	proof, err := s.prover.ProveSettle(ctx, prover.SettleStatement{Earned: earned, Window: window, Amount: amount, Inputs: inputs})
	if err != nil {
		return false, fmt.Errorf("prove the settlement of state %d: %w", j, err)
	}
	return true, s.tx.send(ctx, info.Distributor, chain.PackSettle(chain.Settlement{
		J: j, Amount: amount, Credited: split.Credited, NewEarnRoot: newRoot, Proof: proof,
	}), nil, "settled %s of state %d: %s credited", amount, j, split.Credited)
}
