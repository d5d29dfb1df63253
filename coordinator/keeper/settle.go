package keeper

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/holiman/uint256"

	"paydirt/coordinator/chain"
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
	// maxSettling is how many transactions of a step are sent at once.
	maxSettling = 16
	// An opening whose proof or settlement fails is tried again after this long,
	// doubling: a proof takes a minute of all processors.
	settleAgain, settleAgainMost = 30 * time.Second, time.Hour
)

// Prover makes settle proofs.
type Prover interface {
	ProveSettle(ctx context.Context, st prover.SettleStatement) (*state.Proof, error)
}

var _ Prover = (*prover.Prover)(nil)

// Settle brings what arrives at the pool's receivers to its miners. The samples in
// between are Respond's.
type Settle struct {
	pool     *chain.Pool
	prover   Prover
	follower *chain.Follower
	now      func() time.Time
	recent   int64     // newest states that are looked at in every step
	swept    time.Time // when all were
	arrived  map[int64]*uint256.Int
	settling retries[uint64] // openings whose settlement failed
	inFlight

	mu    sync.Mutex
	state Settlements
}

// Settlements is how settling stands, as of the last step.
type Settlements struct {
	Unfinished int       // openings that are neither settled nor closed
	Oldest     uint64    // the oldest of them; 0: there is none
	Since      time.Time // when that was opened, by the EVM chain's clock; zero: there is none
	Cleared    int       // of them, those that only wait for their settlement
	Troubles   []Trouble // openings whose settlement fails, the longest first
}

var _ Driver = (*Settle)(nil)

// NewSettle returns a driver.
func NewSettle(pool *chain.Pool, prover Prover, sender Sender) *Settle {
	return &Settle{
		pool: pool, prover: prover, follower: pool.Follow(), now: time.Now, recent: recentStates,
		arrived: make(map[int64]*uint256.Int), settling: newRetries[uint64](settleAgain, settleAgainMost), inFlight: inFlight{sender: sender},
	}
}

// State returns how settling stands; it asks nobody.
func (s *Settle) State() Settlements {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.state
}

// Step does what there is to do for each state and opening, but settles one opening at
// a time, for each settlement is proven against the earnings that the one before it
// left.
func (s *Settle) Step(ctx context.Context) (Progress, error) {
	var fail failures
	done, trouble := s.tend(ctx, &fail)
	if len(s.intents) > 0 {
		return Progress{Done: done, Waiting: len(s.intents), Note: s.waiting(trouble)}, fail.err()
	}
	view, err := s.pool.Latest(ctx)
	if err != nil {
		return Progress{Done: done}, err
	}
	b, err := s.follower.BookAt(ctx, view.Block())
	if err != nil {
		return Progress{Done: done}, err
	}
	r := round{settle: s, view: view, book: b, fail: &fail}
	r.arrivals(ctx)
	r.finish(ctx)
	s.report(ctx, b)
	if len(r.notes) == 0 {
		r.notes = []string{"nothing to settle"}
	}
	return Progress{Done: done, Waiting: len(s.intents), Idle: r.calls == 0, Note: strings.Join(r.notes, "; ")}, fail.err()
}

// round is one step's work.
type round struct {
	settle *Settle
	view   *chain.View
	book   *book.Book
	fail   *failures
	calls  int
	notes  []string
	fresh  *bool // whether the relay's tip is; nil: not asked yet
}

// note says something for people, the first few times.
func (r *round) note(format string, args ...any) {
	if len(r.notes) < maxNoted {
		r.notes = append(r.notes, fmt.Sprintf(format, args...))
	}
}

// send sends a call and reports whether to go on.
func (r *round) send(ctx context.Context, in evm.Intent) (goOn bool, err error) {
	r.calls++
	if err = r.settle.send(ctx, in); err != nil {
		err = fmt.Errorf("%s: %w", in.Key, err)
	}
	return r.fail.add(err), err
}

// full reports whether as much is on its way as may be at once.
func (r *round) full() bool { return len(r.settle.intents) >= maxSettling }

// arrivals collects, moves and opens money.
func (r *round) arrivals(ctx context.Context) {
	s, info, b := r.settle, r.settle.pool.Info(), r.book
	last := int64(b.LastShift())
	if !r.look(ctx, last) {
		return
	}
	p := planOf(func(j int64) holding {
		h := holding{available: b.Available(j), arrived: new(uint256.Int)}
		if a := s.arrived[j]; a != nil {
			h.arrived = a
		}
		return h
	}, last, &info.Evidence.MinSettlement)
	for _, j := range p.collect {
		if r.full() {
			return
		}
		balance, err := r.balance(ctx, j)
		switch {
		case err != nil:
			if !r.fail.add(err) {
				return
			}
			continue
		case !balance.Eq(s.arrived[j]): // it was seen minutes ago
			s.arrived[j] = balance
			r.calls++
			continue
		}
		r.note("collecting from state %d", j)
		// The total received makes the key of a later arrival another one.
		goOn, err := r.send(ctx, evm.Call(fmt.Sprintf("collect/%d/%s of %s", j, balance.Dec(), b.Totals().Received.Dec()),
			info.Distributor, chain.PackCollect(j)))
		if err == nil {
			delete(s.arrived, j)
		}
		if !goOn {
			return
		}
	}
	for _, j := range p.advance {
		if r.full() {
			return
		}
		r.note("advancing the money of state %d", j)
		if goOn, _ := r.send(ctx, evm.Call(fmt.Sprintf("advance/%d/%s of %s", j, b.Available(j).Dec(), b.Totals().Received.Dec()),
			info.Distributor, chain.PackAdvance(j))); !goOn {
			return
		}
	}
	// The most first.
	slices.SortStableFunc(p.open, func(i, j int64) int { return b.Available(j).Cmp(b.Available(i)) })
	opened := b.Openings()
	for _, j := range p.open {
		if r.full() || !r.open(ctx, j, &opened) {
			return
		}
	}
}

// look asks what is at the receivers, of all states from time to time.
func (r *round) look(ctx context.Context, last int64) (goOn bool) {
	s, now := r.settle, r.settle.now()
	first := max(state.FirstState, last-s.recent+1)
	sweep := s.swept.IsZero() || now.Sub(s.swept) >= sweepEvery
	if sweep {
		first = state.FirstState
	}
	for j := first; j <= last; j++ {
		balance, err := r.balance(ctx, j)
		if !r.fail.add(err) {
			return false
		}
		switch {
		case err != nil:
		case balance.IsZero():
			delete(s.arrived, j)
		default:
			s.arrived[j] = balance
		}
	}
	if sweep {
		s.swept = now
	}
	return true
}

// balance asks what is at the receiver of a state.
func (r *round) balance(ctx context.Context, j int64) (*uint256.Int, error) {
	h, _ := r.book.StateHash(j)
	balance, err := r.view.BalanceOf(ctx, r.settle.pool.Info().Receiver(h))
	if err != nil {
		return nil, fmt.Errorf("money at the receiver of state %d: %w", j, err)
	}
	return balance, nil
}

// open sets the money of a state aside.
func (r *round) open(ctx context.Context, j int64, opened *uint64) (goOn bool) {
	if r.fresh == nil {
		fresh, err := tipIsFresh(ctx, r.settle.pool, r.view)
		if err != nil {
			r.fail.add(err)
			return false
		}
		r.fresh = &fresh
	}
	if !*r.fresh {
		r.note("state %d waits for a new Bitcoin header", j)
		return true
	}
	*opened++
	r.note("opening state %d", j)
	goOn, _ = r.send(ctx, evm.Call(fmt.Sprintf("open/%d/%d/%s of %s", j, *opened, r.book.Available(j).Dec(), r.book.Totals().Received.Dec()),
		r.settle.pool.Info().Distributor, chain.PackOpen(j)))
	return goOn
}

// finish closes openings whose windows are empty, and settles the one that is cleared
// and has the most money.
func (r *round) finish(ctx context.Context) {
	s, b := r.settle, r.book
	unfinished := slices.Clone(b.Unfinished())
	slices.SortStableFunc(unfinished, func(a, b *book.Opening) int { return b.Gross.Cmp(a.Gross) })
	settled := false
	for _, o := range unfinished {
		if r.full() {
			return
		}
		if w, _ := b.WindowOf(o); w.Weights == [state.Window]uint16{} {
			r.note("closing opening %d", o.ID)
			if goOn, _ := r.send(ctx, evm.Call(fmt.Sprintf("close/%d/%s", o.ID, opened(o)), s.pool.Info().Distributor, chain.PackClose(o.ID))); !goOn {
				return
			}
			continue
		}
		if !b.Cleared(o) {
			r.note("opening %d waits for its samples", o.ID)
			continue
		}
		if settled || !s.settling.due(o.ID, s.now()) {
			continue
		}
		r.note("settling opening %d of state %d", o.ID, o.J)
		in, err := s.settlement(ctx, b, o)
		goOn := true
		if err == nil {
			goOn, err = r.send(ctx, in)
		} else if ctx.Err() == nil {
			goOn = r.fail.add(err)
		}
		if ctx.Err() != nil {
			r.fail.add(ctx.Err())
			return
		}
		s.settling.note(o.ID, s.now(), err)
		if !goOn {
			return
		}
		settled = err == nil
	}
}

// settlement is the call that splits an opening that is cleared.
func (s *Settle) settlement(ctx context.Context, b *book.Book, o *book.Opening) (evm.Intent, error) {
	info := s.pool.Info()
	window, roots := b.WindowOf(o)
	amount := b.AmountRoundedDown(o)
	split, err := b.Split(o)
	if err != nil {
		return evm.Intent{}, fmt.Errorf("opening %d: %w", o.ID, err)
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
		return in, nil
	}
	in := state.NewSettleInputs(oldRoot, newRoot, roots, window.Weights, amount, split.Credited)
	proof, err := s.prover.ProveSettle(ctx, prover.SettleStatement{Earned: old, Window: window, Amount: amount, Inputs: in})
	if err != nil {
		return evm.Intent{}, fmt.Errorf("prove settlement of opening %d: %w", o.ID, err)
	}
	return evm.Call(key, info.Distributor, chain.PackSettle(chain.Settlement{
		ID: o.ID, Credited: split.Credited, NewEarnRoot: newRoot, Proof: proof,
	})), nil
}

// report makes the state of now visible.
func (s *Settle) report(ctx context.Context, b *book.Book) {
	unfinished := b.Unfinished()
	now := Settlements{Unfinished: len(unfinished)}
	open := make(map[uint64]bool, len(unfinished))
	for _, o := range unfinished {
		open[o.ID] = true
		if b.Cleared(o) {
			now.Cleared++
		}
	}
	s.settling.keep(func(id uint64) bool { return open[id] })
	for id, f := range s.settling.failed {
		now.Troubles = append(now.Troubles, Trouble{What: fmt.Sprintf("settlement of opening %d", id), Since: f.since, Err: f.err})
	}
	slices.SortFunc(now.Troubles, func(a, b Trouble) int {
		return cmp.Or(a.Since.Compare(b.Since), strings.Compare(a.What, b.What))
	})
	if len(unfinished) > 0 {
		now.Oldest = unfinished[0].ID
		s.mu.Lock()
		before := s.state
		s.mu.Unlock()
		if now.Since = before.Since; before.Oldest != now.Oldest {
			now.Since = s.now()
			if at, err := s.pool.BlockAt(ctx, unfinished[0].Position.Block); err == nil {
				now.Since = time.Unix(int64(at.Time), 0)
			}
		}
	}
	s.mu.Lock()
	s.state = now
	s.mu.Unlock()
}

// opened names where an opening was opened, so that another one of the same number,
// after a reorganisation, has other keys.
func opened(o *book.Opening) string { return fmt.Sprintf("%d@%d", o.Gross.Uint64(), o.Position.Block) }

// tipIsFresh reports whether the relay's tip is new enough for an opening.
func tipIsFresh(ctx context.Context, pool *chain.Pool, view *chain.View) (bool, error) {
	tip, err := view.RelayTip(ctx)
	if err != nil {
		return false, err
	}
	header, err := view.RelayHeader(ctx, tip)
	if err != nil {
		return false, err
	}
	return uint64(header.Time)+uint64(pool.Info().Evidence.MaxTipAge) >= view.Block().Time, nil
}
