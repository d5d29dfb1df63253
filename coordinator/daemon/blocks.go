package daemon

import (
	"bytes"
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/prometheus/client_golang/prometheus"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/node"
	"paydirt/coordinator/stratum"
)

const (
	// submitPause is after the first round of submitting a block whose outcome is open;
	// it doubles with each round, up to maxSubmitPause.
	submitPause    = time.Second
	maxSubmitPause = time.Minute
	// submitDepth and submitAge are when a block whose outcome is still open is given
	// up: so many blocks were found on its height and above, or so long ago was it found.
	submitDepth = 100
	submitAge   = 24 * time.Hour
	// stopGrace is how long a daemon that stops waits for the nodes' answers to a block
	// that is on the disk. No miner is served meanwhile, and the next run asks again.
	stopGrace = 10 * time.Second
)

// blockNodes is where blocks go; node.Set is one.
type blockNodes interface {
	SubmitBlock(ctx context.Context, block []byte) node.Submission
	Health() []node.Health
}

// blockKeeper keeps blocks on disk; blockStore is one.
type blockKeeper interface {
	put(f foundBlock, raw []byte) error
	remove(hash chainhash.Hash) error
	load(log *slog.Logger) ([]storedBlock, error)
}

// blocks brings found blocks to the network, each in a goroutine of its own. A block
// is submitted at once, and written to the disk meanwhile: neither waits for the other,
// nor needs it. It is submitted again and again, also by the next run of the daemon,
// until a node has said what became of it or it is hopelessly late.
type blocks struct {
	nodes   blockNodes
	book    *blockBook
	store   blockKeeper
	log     *slog.Logger
	results *prometheus.CounterVec
	pause   time.Duration
	grace   time.Duration
	now     func() time.Time

	running sync.WaitGroup
	patient context.Context // of submissions that a later run can take up
	hurry   context.CancelFunc

	mu   sync.Mutex
	open map[chainhash.Hash]time.Time // blocks whose outcome is open, and when they were found
}

var _ stratum.Blocks = (*blocks)(nil)

func newBlocks(nodes blockNodes, book *blockBook, store blockKeeper, log *slog.Logger, r prometheus.Registerer) *blocks {
	b := &blocks{
		nodes: nodes, book: book, store: store, log: log, pause: submitPause, grace: stopGrace, now: time.Now, open: make(map[chainhash.Hash]time.Time),
		results: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "paydirt_blocks_total", Help: "Blocks found by the pool's miners, by what became of them; one whose outcome is open is not counted yet.",
		}, []string{"outcome"}),
	}
	b.patient, b.hurry = context.WithCancel(context.Background())
	r.MustRegister(b.results, prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "paydirt_blocks_open", Help: "Found blocks that no Bitcoin node has answered for yet.",
	}, func() float64 { return float64(b.health().Open) }))
	return b
}

// SubmitBlock implements stratum.Blocks. A block is worth finishing also while
// the daemon stops, so its first round ends early only when the block is on the disk.
func (b *blocks) SubmitBlock(j *job.Job, h bitcoin.Header, coinbase []byte) {
	raw, coinbase := j.Block(h, coinbase), bytes.Clone(coinbase)
	f := foundBlock{
		Hash: h.Hash(), Height: j.Template.Height, Time: b.now().UTC(), Tag: j.Tag, Value: j.Template.Value, Outcome: node.Unknown.String(),
		proof: &coinbaseProof{Header: h, Coinbase: coinbase, Branch: j.Branch},
	}
	if c, err := bitcoin.ParseCoinbase(coinbase); err == nil { // it was built here
		f.Payee = c.Payee.String()
	}
	stored := make(chan error, 1)
	b.begin(f)
	ctx, done := context.WithCancel(context.Background())
	go func() {
		defer done()
		b.bring(ctx, f, "", raw, stored)
	}()
	go func() {
		err := b.store.put(f, raw)
		if err != nil {
			b.log.Error("a found block could not be stored while it is submitted: it is lost if the daemon ends before a Bitcoin node has taken it; check the disk", "hash", f.Hash, "err", err)
		}
		stored <- err
		if err != nil {
			return
		}
		select {
		case <-ctx.Done():
		case <-b.patient.Done():
			if sleep(ctx, b.grace) {
				done()
			}
		}
	}()
}

// resume takes up the blocks that an earlier run has left with an open outcome.
func (b *blocks) resume() error {
	left, err := b.store.load(b.log)
	if err != nil {
		return err
	}
	for _, s := range left {
		b.log.Info("submitting a found block of an earlier run: its outcome is open", "hash", s.Hash, "height", s.Height, "found", s.Time)
		stored := make(chan error, 1)
		stored <- nil
		noted, _ := b.book.outcome(s.Hash)
		b.begin(s.foundBlock)
		go b.bring(b.patient, s.foundBlock, noted, s.raw, stored)
	}
	return nil
}

func (b *blocks) begin(f foundBlock) {
	b.running.Add(1)
	b.mu.Lock()
	defer b.mu.Unlock()
	b.open[f.Hash] = f.Time
}

// bring submits a block until its outcome is known. noted is the outcome that the book
// has, stored tells how the writing to the disk ended.
func (b *blocks) bring(ctx context.Context, f foundBlock, noted string, raw []byte, stored <-chan error) {
	defer b.running.Done()
	best := outcomeOf(noted)
	recorded := true // what the book has is on the disk
	for pause := b.pause; ; pause = min(2*pause, maxSubmitPause) {
		s := b.nodes.SubmitBlock(ctx, raw)
		if ctx.Err() != nil && s.Outcome == node.Unknown { // the daemon stops
			b.leave(f, <-stored)
			return
		}
		best = max(best, taken(s.Outcome)) // a node that is down now does not take back what it said
		if f.Outcome = best.String(); f.Outcome != noted {
			f.reason = reasonOf(s)
			noted = f.Outcome
			b.report(f, s)
			err := b.book.add(f)
			if recorded = err == nil; !recorded {
				b.log.Error("a found block could not be noted in the list of blocks: check the disk", "hash", f.Hash, "err", err)
			}
		}
		if known(s) {
			break
		}
		if late, why := b.late(f); late {
			b.log.Error("giving up a found block: no Bitcoin node has taken it", "hash", f.Hash, "height", f.Height, "why", why)
			break
		}
		ctx = b.patient
		if !sleep(ctx, pause) {
			b.leave(f, <-stored)
			return
		}
	}
	b.results.WithLabelValues(f.Outcome).Inc()
	b.mu.Lock()
	delete(b.open, f.Hash)
	b.mu.Unlock()
	if err := <-stored; err != nil {
		return
	}
	if !recorded {
		return // the next run asks for the outcome again, and notes it
	}
	if err := b.store.remove(f.Hash); err != nil {
		b.log.Warn("a stored block could not be removed; the next start submits it again, which does no harm", "hash", f.Hash, "err", err)
	}
}

// leave says what becomes of a block whose outcome is open when the daemon stops.
func (b *blocks) leave(f foundBlock, stored error) {
	if stored != nil {
		b.log.Error("stopping with a found block that no Bitcoin node has taken and that could not be stored: it is lost", "hash", f.Hash, "height", f.Height, "err", stored)
		return
	}
	b.log.Warn("stopping with a found block that no Bitcoin node has taken: the next start submits it", "hash", f.Hash, "height", f.Height)
}

// taken is the outcome for the pool. A node that had the block before, in its best
// chain, has taken it: it got it from another node, or its first answer was lost.
func taken(o node.Outcome) node.Outcome {
	if o == node.Duplicate {
		return node.Accepted
	}
	return o
}

// outcomeOf is the outcome of a name, and Unknown of any other text.
func outcomeOf(name string) node.Outcome {
	for o := node.Unknown; o <= node.Accepted; o++ {
		if o.String() == name {
			return o
		}
	}
	return node.Unknown
}

// known reports whether another round of submitting could not change the outcome: a
// node has the block, or every node has refused it.
func known(s node.Submission) bool {
	if s.Outcome >= node.Stale {
		return true
	}
	for _, a := range s.Answers {
		if a.Outcome != node.Rejected {
			return false
		}
	}
	return s.Outcome == node.Rejected
}

// late reports whether no node would make anything of a block any more.
func (b *blocks) late(f foundBlock) (bool, string) {
	if b.now().Sub(f.Time) > submitAge {
		return true, "it is more than a day old"
	}
	for _, n := range b.nodes.Health() {
		if n.Up && n.Height >= f.Height+submitDepth {
			return true, "the chain has grown far beyond it"
		}
	}
	return false, ""
}

func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}

// wait returns when every found block has been submitted once, or is on the disk and no
// node has answered in a while; those whose outcome is open then are left to the next run.
func (b *blocks) wait() {
	b.hurry()
	b.running.Wait()
}
