package keeper

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
)

const (
	// answersAtOnce is how many samples one transaction answers: at most two million
	// gas.
	answersAtOnce = 8
	// maxResponding is how many transactions of responses are on their way at once: a
	// block of gas.
	maxResponding = 24
)

// Respond answers the samples of openings with share data, the earliest deadline
// first, and does what brings an opening there: it draws the samples when the seed is
// known, and draws again when shifts were convicted. Nothing else is its business, so
// that nothing else can make it late: it shares no state and no queue with the other
// drivers, and an opening whose data is missing or whose call fails does not keep the
// next one waiting. Its calls are urgent: a transaction of the same account that does
// not move gives its nonce to them.
type Respond struct {
	pool     *chain.Pool
	follower *chain.Follower
	leaves   leaves
	convicts bool
	guards   bool // does what a guard does and nothing else
	now      func() time.Time
	inFlight
	covers  map[string][]sampleID // by intent: what it answers
	refused retries[sampleID]     // answers that the contract refuses

	mu    sync.Mutex
	state Responses
}

// sampleID names a sample for good: a redraw has another seed.
type sampleID struct {
	opening uint64
	seed    [8]byte
	n       uint8
}

// Responses is how responding stands, as of the last step.
type Responses struct {
	Undrawn      int            // openings whose seed is known or awaited
	Open         int            // samples that nobody has answered
	Sent         int            // of them, those in transactions that are on their way
	Earliest     time.Time      // deadline of the most urgent of them, by the EVM chain's clock; zero: there is none
	Unanswerable []Unanswerable // of them, those that have no answer here; the earliest deadline first
}

// Unanswerable is a sample that there is no answer to at the moment. Unless that
// changes, or somebody else answers it, anyone may have its shift convicted after the
// deadline.
type Unanswerable struct {
	Opening  uint64
	N        uint8
	Shift    uint64
	Index    uint32
	Deadline time.Time // by the EVM chain's clock
	Since    time.Time // when it was first found to have none
	Why      error
}

var _ Driver = (*Respond)(nil)

// Option of a respond driver.
type Option func(*Respond)

// Answering answers samples with these shares.
func Answering(shares Shares) Option { return func(r *Respond) { r.leaves.source = shares } }

// Convicting convicts the shifts of samples that nobody answered in time. An operator
// does not convict itself: it may find its share data again.
func Convicting() Option { return func(r *Respond) { r.convicts = true } }

// NewRespond returns a driver. Without options it draws, and that is all.
func NewRespond(pool *chain.Pool, sender Sender, options ...Option) *Respond {
	r := &Respond{
		pool: pool, follower: pool.Follow(), now: time.Now, inFlight: inFlight{sender: sender},
		covers: make(map[string][]sampleID), refused: newRetries[sampleID](askAgain, askAgainMost),
	}
	r.leaves = newLeaves(func() time.Time { return r.now() })
	for _, o := range options {
		o(r)
	}
	return r
}

// State returns how responding stands; it asks nobody.
func (r *Respond) State() Responses {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.state
}

// Step sends the next answers, then the next draws.
func (r *Respond) Step(ctx context.Context) (Progress, error) {
	var fail failures
	done, trouble := r.tend(ctx, &fail)
	view, err := r.pool.Latest(ctx)
	if err != nil {
		return Progress{Done: done, Waiting: len(r.intents)}, err
	}
	b, err := r.follower.BookAt(ctx, view.Block())
	if err != nil {
		return Progress{Done: done, Waiting: len(r.intents)}, err
	}
	s := hearing{respond: r, view: view, book: b, fail: &fail, covered: r.covered()}
	s.hold(ctx)
	r.report(&s)
	if r.leaves.source != nil {
		r.leaves.again(ctx, r.pool.Info(), b)
	}
	p := Progress{Done: done, Waiting: len(r.intents), Idle: len(r.intents) == 0 && s.calls == 0}
	switch {
	case len(r.intents) > 0:
		p.Note = r.waiting(trouble)
	case len(s.notes) > 0:
		p.Note = strings.Join(s.notes, "; ")
	case r.guards:
		p.Note = "nothing to guard"
	default:
		p.Note = "nothing to answer"
	}
	return p, fail.err()
}

// covered returns the samples whose answers are on their way.
func (r *Respond) covered() map[sampleID]bool {
	covered := make(map[sampleID]bool)
	for key, samples := range r.covers {
		if !r.has(key) {
			delete(r.covers, key)
			continue
		}
		for _, s := range samples {
			covered[s] = true
		}
	}
	return covered
}

// hearing is one step's work.
type hearing struct {
	respond  *Respond
	view     *chain.View
	book     *book.Book
	fail     *failures
	covered  map[sampleID]bool
	calls    int
	notes    []string
	fresh    *bool // whether the relay's tip is; nil: not asked yet
	height   uint32
	heighted bool

	undrawn, open, sent int
	earliest            uint64
	unanswerable        []Unanswerable
}

func (h *hearing) note(format string, args ...any) {
	if len(h.notes) < maxNoted {
		h.notes = append(h.notes, fmt.Sprintf(format, args...))
	}
}

// full reports whether as much is on its way as may be at once.
func (h *hearing) full() bool { return len(h.respond.intents) >= maxResponding }

// send sends an urgent call, and reports a failure.
func (h *hearing) send(ctx context.Context, in evm.Intent) error {
	h.calls++
	in.Urgent = true
	return h.respond.send(ctx, in)
}

// hold does what there is to do: answers by deadline, then redraws and draws, the
// oldest opening first.
func (h *hearing) hold(ctx context.Context) {
	var drawn, again, fresh []*book.Opening
	for _, o := range h.book.Unfinished() {
		w, _ := h.book.WindowOf(o)
		switch {
		case h.book.Cleared(o), w.Weights == [state.Window]uint16{}: // is settled, or closed
		case o.Draw == nil:
			fresh = append(fresh, o)
		case h.book.CanRedraw(o):
			again = append(again, o)
		default:
			drawn = append(drawn, o)
		}
	}
	h.undrawn = len(fresh) + len(again)
	slices.SortStableFunc(drawn, func(a, b *book.Opening) int { return cmp.Compare(a.Draw.Deadline, b.Draw.Deadline) })
	goOn := true
	for _, o := range drawn {
		if err := ctx.Err(); err != nil {
			h.fail.add(err)
			return
		}
		open, _ := h.book.Unanswered(o)
		h.count(o, open)
		if goOn {
			goOn = h.answer(ctx, o, open)
		}
	}
	if h.respond.guards {
		return
	}
	for _, o := range append(again, fresh...) {
		if !goOn || h.full() || ctx.Err() != nil {
			return
		}
		goOn = h.fail.add(h.draw(ctx, o))
	}
}

// count adds the open samples of an opening to the state.
func (h *hearing) count(o *book.Opening, open []book.Sample) {
	h.open += len(open)
	for _, s := range open {
		id := idOf(o, s)
		if h.covered[id] {
			h.sent++
		}
		since, why := h.respond.why(s, id)
		if why != nil {
			h.unanswerable = append(h.unanswerable, Unanswerable{
				Opening: o.ID, N: s.N, Shift: s.K, Index: s.Index, Deadline: time.Unix(int64(o.Draw.Deadline), 0), Since: since, Why: why,
			})
		}
	}
	if len(open) > 0 && (h.earliest == 0 || o.Draw.Deadline < h.earliest) {
		h.earliest = o.Draw.Deadline
	}
}

// why returns why there is no answer to a sample, as far as that was found out.
func (r *Respond) why(s book.Sample, id sampleID) (since time.Time, why error) {
	if f := r.refused.failed[id]; f != nil {
		return f.since, f.err
	}
	if f := r.leaves.failed.failed[s.K]; f != nil {
		return f.since, f.err
	}
	return time.Time{}, nil
}

func idOf(o *book.Opening, s book.Sample) sampleID {
	return sampleID{o.ID, [8]byte(o.Draw.Seed[:8]), s.N}
}

// answer sends the answers to samples of an opening that are not on their way, and
// convicts when the time is over.
func (h *hearing) answer(ctx context.Context, o *book.Opening, open []book.Sample) (goOn bool) {
	r := h.respond
	if r.early(h.view, o) {
		h.note("opening %d waits for the operator to answer %d samples", o.ID, len(open))
		return true
	}
	var answers []chain.Answer
	var missing []string
	onTheWay := 0
	for _, s := range open {
		id := idOf(o, s)
		if h.covered[id] {
			onTheWay++
			continue
		}
		if h.full() {
			return true
		}
		a, err := r.answerTo(ctx, h.book, o, s)
		if ctx.Err() != nil {
			return h.fail.add(ctx.Err())
		}
		if err != nil {
			missing = append(missing, fmt.Sprintf("sample %d, share %d of shift %d: %v", s.N, s.Index, s.K, err))
			continue
		}
		answers = append(answers, a)
	}
	for batch := range slices.Chunk(answers, answersAtOnce) {
		if h.full() {
			return true
		}
		refused, err := h.sendAnswers(ctx, o, batch)
		missing = append(missing, refused...)
		if !h.fail.add(err) {
			return false
		}
	}
	if len(answers) > 0 || onTheWay > 0 {
		h.note("answering samples of opening %d", o.ID)
	}
	if len(missing) == 0 {
		return true
	}
	if r.convicts && len(answers)+onTheWay == 0 && h.view.Block().Time > o.Draw.Deadline {
		h.note("convicting shift %d", open[0].K)
		in := evm.Call(fmt.Sprintf("convict/%d/%x/%d", o.ID, o.Draw.Seed[:8], open[0].N), r.pool.Info().Court, chain.PackConvict(o.ID, open[0].N))
		return h.fail.add(h.send(ctx, in))
	}
	more := ""
	if n := len(missing); n > maxNoted {
		missing, more = missing[:maxNoted], fmt.Sprintf("; and %d more", n-maxNoted)
	}
	h.note("opening %d waits for answers to %d samples: %s%s", o.ID, len(open), strings.Join(missing, "; "), more)
	return true
}

// sendAnswers sends the answers of one transaction. When the contract refuses it, each
// is tried alone and the good ones are sent: one that is refused keeps no other back.
func (h *hearing) sendAnswers(ctx context.Context, o *book.Opening, batch []chain.Answer) (refused []string, err error) {
	err = h.sendBatch(ctx, o, batch)
	var revert *evm.RevertError
	if !errors.As(err, &revert) {
		return nil, err
	}
	r := h.respond
	var good []chain.Answer
	for _, a := range batch {
		err := h.view.Try(ctx, r.pool.Info().Operator, r.pool.Info().Court, chain.PackAnswer(o.ID, []chain.Answer{a}))
		s := h.book.SampleOf(o, a.Sample)
		switch {
		case errors.As(err, &revert):
			r.refused.note(idOf(o, s), r.now(), err)
			refused = append(refused, fmt.Sprintf("sample %d, share %d of shift %d: %v", s.N, s.Index, s.K, err))
		case err != nil:
			return refused, err
		default:
			good = append(good, a)
		}
	}
	if len(good) == 0 || len(good) == len(batch) {
		return refused, nil // all of them are good alone: the chain moved, and the next step sees how
	}
	return refused, h.sendBatch(ctx, o, good)
}

func (h *hearing) sendBatch(ctx context.Context, o *book.Opening, batch []chain.Answer) error {
	in := keyed(fmt.Sprintf("answer/%d/%x", o.ID, o.Draw.Seed[:8]), h.respond.pool.Info().Court, chain.PackAnswer(o.ID, batch))
	err := h.send(ctx, in)
	if h.respond.has(in.Key) {
		for _, a := range batch {
			id := idOf(o, book.Sample{N: a.Sample})
			h.respond.covers[in.Key] = append(h.respond.covers[in.Key], id)
			h.covered[id] = true
		}
	}
	return err
}

// answerTo makes the answer to a sample.
func (r *Respond) answerTo(ctx context.Context, b *book.Book, o *book.Opening, s book.Sample) (chain.Answer, error) {
	if r.leaves.source == nil {
		return chain.Answer{}, errors.New("no share data was given")
	}
	if id := idOf(o, s); !r.refused.due(id, r.now()) {
		return chain.Answer{}, r.refused.failed[id].err
	}
	shift, err := r.leaves.of(ctx, r.pool.Info(), b, s.K)
	if err != nil {
		return chain.Answer{}, err
	}
	opening, share, ok := shift.At(s.Index)
	if !ok {
		return chain.Answer{}, errors.New("there is no such leaf")
	}
	return chain.Answer{Sample: s.N, Opening: opening, Share: share}, nil
}

// draw draws the samples of an opening, when the seed is known, or begins that anew.
func (h *hearing) draw(ctx context.Context, o *book.Opening) error {
	court := h.respond.pool.Info().Court
	if o.Draw != nil {
		if h.fresh == nil {
			fresh, err := tipIsFresh(ctx, h.respond.pool, h.view)
			if err != nil {
				return err
			}
			h.fresh = &fresh
		}
		if !*h.fresh {
			h.note("opening %d waits for a new Bitcoin header", o.ID)
			return nil
		}
		h.note("drawing opening %d again", o.ID)
		return h.send(ctx, evm.Call(fmt.Sprintf("redraw/%d/%x", o.ID, o.Draw.Seed[:8]), court, chain.PackRedraw(o.ID)))
	}
	if !h.heighted {
		var err error
		if h.height, err = h.view.RelayTipHeight(ctx); err != nil {
			return err
		}
		h.heighted = true
	}
	if h.height < o.SeedHeight {
		h.note("opening %d waits for Bitcoin block %d, the relay is at %d", o.ID, o.SeedHeight, h.height)
		return nil
	}
	h.note("drawing the samples of opening %d", o.ID)
	return h.send(ctx, evm.Call(fmt.Sprintf("draw/%d/%d/%s", o.ID, o.SeedHeight, opened(o)), court, chain.PackDraw(o.ID)))
}

// report makes the state of now visible, and forgets what nobody asks for any more.
func (r *Respond) report(h *hearing) {
	wanted, shifts := make(map[sampleID]bool), make(map[uint64]bool)
	for _, u := range h.unanswerable {
		shifts[u.Shift] = true
	}
	for _, o := range h.book.Unfinished() {
		open, _ := h.book.Unanswered(o)
		for _, s := range open {
			wanted[idOf(o, s)], shifts[s.K] = true, true
		}
	}
	r.refused.keep(func(id sampleID) bool { return wanted[id] })
	r.leaves.failed.keep(func(k uint64) bool { return shifts[k] })
	now := Responses{Undrawn: h.undrawn, Open: h.open, Sent: h.sent, Unanswerable: h.unanswerable}
	if h.earliest > 0 {
		now.Earliest = time.Unix(int64(h.earliest), 0)
	}
	r.mu.Lock()
	r.state = now
	r.mu.Unlock()
}
