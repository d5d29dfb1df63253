package proving

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/prover"
)

// DefaultLease is the time that a worker has to prove, or to renew.
const DefaultLease = 5 * time.Minute

var (
	// ErrGone: nobody waits for the proof, any more or yet.
	ErrGone = errors.New("proving: nobody waits for this proof")
	// ErrTier: the worker's keys are of another tier.
	ErrTier = errors.New("proving: keys of another tier")
)

// Verifier checks proofs; *prover.Verifier does.
type Verifier interface {
	Tier() shift.Tier
	VerifyShift(in state.ShiftInputs, proof *state.Proof) error
	VerifySettle(in state.SettleInputs, proof *state.Proof) error
}

var _ Verifier = (*prover.Verifier)(nil)

// Task is what a worker gets.
type Task struct {
	ID        string        `json:"id"`
	Lease     time.Duration `json:"lease_ns"` // to be renewed before it ends
	Statement Statement     `json:"statement"`
}

// Queue hands statements to workers and gives their proofs, verified, to who asked.
// It is a cycle.Prover and a keeper.Prover.
type Queue struct {
	verifier Verifier
	lease    time.Duration
	now      func() time.Time
	log      *slog.Logger
	metrics  metrics

	mu    sync.Mutex
	tasks []*task // the oldest first
}

type task struct {
	Task
	verify  func(*state.Proof) error
	waiting int // callers
	done    chan struct{}
	proof   *state.Proof // when done is closed

	worker string // that holds the lease
	until  time.Time
	barred map[string]time.Time // workers that brought what is not a proof, and until when
}

// NewQueue returns an empty queue. lease is at least a second; now may be nil.
func NewQueue(v Verifier, lease time.Duration, now func() time.Time, log *slog.Logger, registry prometheus.Registerer) *Queue {
	if now == nil {
		now = time.Now
	}
	return &Queue{verifier: v, lease: max(lease, time.Second), now: now, log: log, metrics: newMetrics(registry)}
}

// ProveShift waits for a worker's proof. Its only error is that of ctx.
func (q *Queue) ProveShift(ctx context.Context, s *shift.Sealed, in state.ShiftInputs) (*state.Proof, error) {
	return q.wait(ctx, shiftOf(s, in), func(p *state.Proof) error { return q.verifier.VerifyShift(in, p) })
}

// ProveSettle waits for a worker's proof. Its only error is that of ctx.
func (q *Queue) ProveSettle(ctx context.Context, st prover.SettleStatement) (*state.Proof, error) {
	return q.wait(ctx, settleOf(st), func(p *state.Proof) error { return q.verifier.VerifySettle(st.Inputs, p) })
}

func (q *Queue) wait(ctx context.Context, s Statement, verify func(*state.Proof) error) (*state.Proof, error) {
	id, err := s.id()
	if err != nil {
		return nil, err
	}
	t := q.join(id, s, verify)
	defer q.leave(t)
	select {
	case <-t.done:
		return t.proof, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// join finds or makes the task of a statement.
func (q *Queue) join(id string, s Statement, verify func(*state.Proof) error) *task {
	q.mu.Lock()
	defer q.mu.Unlock()
	t := q.find(id)
	if t == nil {
		t = &task{Task: Task{ID: id, Lease: q.lease, Statement: s}, verify: verify, done: make(chan struct{}), barred: make(map[string]time.Time)}
		q.tasks = append(q.tasks, t)
		q.metrics.waiting.Set(float64(len(q.tasks)))
		q.log.Info("a proof is wanted", "kind", s.kind(), "task", id)
	}
	t.waiting++
	return t
}

// leave removes a task that nobody waits for.
func (q *Queue) leave(t *task) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if t.waiting--; t.waiting > 0 {
		return
	}
	q.tasks = slices.DeleteFunc(q.tasks, func(other *task) bool { return other == t })
	q.metrics.waiting.Set(float64(len(q.tasks)))
}

func (q *Queue) find(id string) *task {
	i := slices.IndexFunc(q.tasks, func(t *task) bool { return t.ID == id })
	if i < 0 {
		return nil
	}
	return q.tasks[i]
}

// Lease gives the oldest task that no other worker has at the moment; ok is false
// when there is none. A worker that asks again while it holds a lease has lost what
// it was doing, and gets it again.
func (q *Queue) Lease(worker string, tier shift.Tier) (t Task, ok bool, err error) {
	if tier != q.verifier.Tier() {
		return Task{}, false, fmt.Errorf("%w: %s, the pool is %s", ErrTier, tier, q.verifier.Tier())
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	now := q.now()
	for _, t := range q.tasks {
		held := t.worker != "" && t.worker != worker && now.Before(t.until)
		if held || t.finished() || now.Before(t.barred[worker]) {
			continue
		}
		if t.worker != "" && t.worker != worker {
			q.metrics.expired.Inc()
			q.log.Warn("a prover did not finish in time; another one gets the task", "task", t.ID, "was", t.worker, "now", worker)
		}
		t.worker, t.until = worker, now.Add(q.lease)
		return t.Task, true, nil
	}
	return Task{}, false, nil
}

func (t *task) finished() bool { return t.proof != nil }

// Renew extends a lease. ErrGone means that the work is in vain: the proof is there,
// nobody wants it any more, or another worker has the task.
func (q *Queue) Renew(id, worker string) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	t := q.find(id)
	if t == nil || t.finished() || t.worker != worker {
		return ErrGone
	}
	t.until = q.now().Add(q.lease)
	return nil
}

// Finish takes a proof from whoever brings it. ErrGone means that it is not needed;
// prover.ErrProof that it proves something else or nothing.
func (q *Queue) Finish(id, worker string, proof *state.Proof) error {
	q.mu.Lock()
	t := q.find(id)
	q.mu.Unlock()
	if t == nil {
		return ErrGone
	}
	err := t.verify(proof) // takes milliseconds: not under the lock
	q.mu.Lock()
	defer q.mu.Unlock()
	switch {
	case err != nil:
		t.barred[worker] = q.now().Add(q.lease)
		if t.worker == worker {
			t.worker = ""
		}
		q.metrics.refused.Inc()
		q.log.Error("a prover brought what is not a proof", "task", id, "worker", worker, "err", err)
		return err
	case !t.finished():
		t.proof = proof
		close(t.done)
		q.metrics.taken.Inc()
		q.log.Info("proven", "kind", t.Statement.kind(), "task", id, "worker", worker)
	}
	return nil
}
