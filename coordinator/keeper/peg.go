package keeper

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/node"
)

const (
	// scanStep is the most Bitcoin blocks that a step fetches.
	scanStep = 50
	// maxSeen is how many looked-at blocks are remembered, to find where a
	// reorganisation of the relay forked off. After a deeper one the search
	// begins anew. Blocks that paid nobody we know are forgotten at that depth.
	maxSeen = 1000
	// maxDeliveries is how many proofs may be on their way at once.
	maxDeliveries = 8
	// provenDepth is how many EVM blocks ago a delivery must have been seen for
	// its block to be forgotten.
	provenDepth = 64
	// clockMargin: no block pays a pool before the pool is deployed. A day, in
	// seconds, covers all that the clocks of the two chains may differ.
	clockMargin = 24 * 60 * 60
	// A block that no node has is asked for again after this long, doubling.
	readAgain, readAgainMost = time.Minute, 6 * time.Hour
	// rereadStep is the most of them that a step asks for.
	rereadStep = 4
)

// Found is a block that the pool's own miners found, with all that its delivery
// needs: no Bitcoin node has to be asked for it.
type Found struct {
	Hash     chainhash.Hash
	Height   uint32
	Header   bitcoin.Header
	Coinbase []byte // legacy serialisation
	Branch   []chainhash.Hash
}

// Peg delivers the pool's blocks to SpvPeg: first those that it is told of, then those
// that it finds in the relay's best chain.
type Peg struct {
	pool     *chain.Pool
	node     Coinbases
	follower *chain.Follower
	own      func() []Found
	now      func() time.Time
	inFlight

	path   string // where progress is stored; empty: nowhere
	loaded bool
	stored []byte // what is there

	next   uint32           // height to look at next; 0: not begun
	seen   []chainhash.Hash // looked at, up to height next−1
	finds  []find
	unread map[chainhash.Hash]unread
	reads  retries[chainhash.Hash] // of unread
	done   map[chainhash.Hash]bool // blocks of our own that are done with: delivered, or lost

	newest  common.Hash               // state hash up to which scripts reaches
	scripts map[string]common.Address // payout script → the receiver that it pays

	mu    sync.Mutex
	state Deliveries
}

// find is a block with a coinbase in the layout of a pool's, this or another.
type find struct {
	height   uint32
	hash     chainhash.Hash
	header   bitcoin.Header
	script   string // of output 0
	coinbase []byte
	branch   []chainhash.Hash
	own      bool

	proven uint64    // EVM height at which it was first seen delivered; 0: it is not
	since  time.Time // when it was first seen confirmed and not delivered; zero: it is not
	cause  error     // why it is not delivered
}

// unread is a block that no node would give.
type unread struct {
	height uint32
	err    error
}

// Deliveries is how delivering stands, as of the last step.
type Deliveries struct {
	Own       int // blocks that our miners found, as far as they are known here
	Delivered int // of them, those that the peg has credited
	Lost      int // of them, those that are not in the relay's best chain for good

	Undelivered int       // confirmed blocks of the pool that the peg has not credited, own or not
	Oldest      *Overdue  // of them; nil: there is none
	Left        uint32    // confirmed blocks that were not looked at yet
	Next        uint32    // the height to look at next; 0: not begun
	Unread      int       // blocks that no node would give: whether they pay the pool is not known
	UnreadFirst uint32    // the lowest of them
	UnreadSince time.Time // since when
	UnreadWhy   error     // what the nodes said of that one
}

// Overdue is a confirmed block whose reward is not delivered.
type Overdue struct {
	Hash   chainhash.Hash
	Height uint32
	Since  time.Time // when it was first seen confirmed
	Cause  error     // nil: it is on its way
}

var _ Driver = (*Peg)(nil)

// PegOption is an option of a peg driver.
type PegOption func(*Peg)

// OwnBlocks names the blocks that the pool's miners found. They are delivered without
// asking a Bitcoin node, which may have pruned them.
func OwnBlocks(own func() []Found) PegOption { return func(p *Peg) { p.own = own } }

// Remembering stores in a file how far the search has come, so that a restart does not
// begin anew.
func Remembering(path string) PegOption { return func(p *Peg) { p.path = path } }

// NewPeg returns a driver, which begins to search where it was, or else where the
// relay or the pool begins.
func NewPeg(pool *chain.Pool, node Coinbases, sender Sender, options ...PegOption) *Peg {
	p := &Peg{
		pool: pool, node: node, follower: pool.Follow(), own: func() []Found { return nil }, now: time.Now, inFlight: inFlight{sender: sender},
		unread: make(map[chainhash.Hash]unread), reads: newRetries[chainhash.Hash](readAgain, readAgainMost), done: make(map[chainhash.Hash]bool),
	}
	for _, o := range options {
		o(p)
	}
	return p
}

// State returns how delivering stands; it asks nobody.
func (p *Peg) State() Deliveries {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.state
}

// Step delivers what is known and looks at the next blocks.
func (p *Peg) Step(ctx context.Context) (Progress, error) {
	var fail failures
	if !p.loaded {
		p.loaded = true
		fail.add(p.load())
	}
	done, trouble := p.tend(ctx, &fail)
	view, err := p.pool.Latest(ctx)
	if err != nil {
		return Progress{Done: done, Waiting: len(p.intents)}, err
	}
	b, err := p.follower.BookAt(ctx, view.Block())
	if err != nil {
		return Progress{Done: done, Waiting: len(p.intents)}, err
	}
	p.know(b)
	fail.add(p.takeOwn())
	r := look{peg: p, view: view, fail: &fail}
	if err := r.begin(ctx); err != nil {
		return Progress{Done: done, Waiting: len(p.intents)}, err
	}
	r.deliver(ctx)
	known := len(p.finds)
	left, err := r.scan(ctx)
	fail.add(err)
	r.reread(ctx)
	if len(p.finds) > known {
		r.deliver(ctx)
	}
	if left == 0 {
		fail.add(p.blind())
	}
	fail.add(p.save())
	p.report(left)
	progress := Progress{Done: done, Waiting: len(p.intents)}
	switch {
	case len(p.intents) > 0:
		progress.Note = p.waiting(trouble)
	case left > 0:
		progress.Note = fmt.Sprintf("%d blocks left to look at", left)
	default:
		progress.Idle = len(p.finds) <= known
		progress.Note = fmt.Sprintf("every block below height %d is delivered", p.next)
		if len(p.unread) > 0 {
			progress.Note = fmt.Sprintf("every block below height %d is delivered, but %d that could not be read", p.next, len(p.unread))
		}
	}
	return progress, fail.err()
}

// blind says which blocks could not be read.
func (p *Peg) blind() error {
	first, ok := p.firstUnread()
	if !ok {
		return nil
	}
	return &UnreadError{N: len(p.unread), First: first, Height: p.unread[first].height, Err: p.unread[first].err}
}

// UnreadError says that no Bitcoin node gives some blocks. Everything else is delivered,
// the blocks that the pool's own book holds among it.
type UnreadError struct {
	N      int
	First  chainhash.Hash // the lowest of them
	Height uint32         // its height
	Err    error          // what the nodes said of it
}

func (e *UnreadError) Error() string {
	return fmt.Sprintf("%d Bitcoin blocks could not be read, so a reward in them would not be found; the first is %s at height %d: %v",
		e.N, e.First, e.Height, e.Err)
}

func (e *UnreadError) Unwrap() error { return e.Err }

func (p *Peg) firstUnread() (first chainhash.Hash, ok bool) {
	for hash, u := range p.unread {
		if !ok || u.height < p.unread[first].height {
			first, ok = hash, true
		}
	}
	return first, ok
}

// know makes the table of the scripts that pay this pool.
func (p *Peg) know(b *book.Book) {
	last := int64(b.LastShift())
	newest, _ := b.StateHash(last)
	if newest == p.newest {
		return
	}
	p.newest, p.scripts = newest, make(map[string]common.Address, last+2)
	for j := int64(state.FirstState); j <= last; j++ {
		h, _ := b.StateHash(j)
		receiver := p.pool.Info().Receiver(h)
		p.scripts[string(state.SpvPegScript(receiver))] = receiver
	}
}

// takeOwn takes the blocks in that our miners found.
func (p *Peg) takeOwn() error {
	var errs []error
	for _, f := range p.own() {
		if _, done := p.done[f.Hash]; done {
			continue
		}
		if i := slices.IndexFunc(p.finds, func(known find) bool { return known.hash == f.Hash }); i >= 0 {
			p.finds[i].own = true
			continue
		}
		coinbase, err := bitcoin.ParseCoinbase(f.Coinbase)
		if err != nil {
			errs = append(errs, fmt.Errorf("the stored proof of block %s: %w", f.Hash, err))
			continue
		}
		p.finds = append(p.finds, find{
			height: f.Height, hash: f.Hash, header: f.Header, script: string(coinbase.PayoutScript), coinbase: f.Coinbase, branch: f.Branch, own: true,
		})
		delete(p.unread, f.Hash)
		p.reads.note(f.Hash, p.now(), nil)
	}
	return errors.Join(errs...)
}

// look is one step's look at the two chains.
type look struct {
	peg  *Peg
	view *chain.View
	fail *failures
	top  uint32 // height of the relay's best header
	end  uint32 // the first height that is not confirmed
}

// begin asks how far the relay is, and goes back to where it was reorganised.
func (l *look) begin(ctx context.Context) error {
	tip, err := l.view.RelayTip(ctx)
	if err != nil {
		return err
	}
	best, err := l.view.RelayHeader(ctx, tip)
	if err != nil {
		return err
	}
	confirmations, err := l.view.PegConfirmations(ctx)
	if err != nil {
		return err
	}
	l.top, l.end = best.Height, best.Height+2-min(confirmations, best.Height+1)
	return l.peg.rewind(ctx, l.view, l.top)
}

// rewind goes back to the last looked-at block that is on the relay's best chain.
func (p *Peg) rewind(ctx context.Context, view *chain.View, top uint32) error {
	if p.next == 0 {
		return nil
	}
	begun := len(p.seen) > 0
	for len(p.seen) > 0 {
		if last := p.next - 1; last <= top {
			hash, err := view.RelayCanonicalAt(ctx, last)
			if err != nil {
				return err
			}
			if hash == p.seen[len(p.seen)-1] {
				break
			}
		}
		p.seen = p.seen[:len(p.seen)-1]
		p.next--
	}
	if begun && len(p.seen) == 0 {
		p.next = 0
	}
	p.finds = slices.DeleteFunc(p.finds, func(f find) bool { return !f.own && f.height >= p.next })
	for hash, u := range p.unread {
		if u.height >= p.next {
			delete(p.unread, hash)
		}
	}
	p.reads.keep(func(hash chainhash.Hash) bool { _, ok := p.unread[hash]; return ok })
	return nil
}

// deliver sends the proofs that are due and forgets the blocks that are done with.
func (l *look) deliver(ctx context.Context) {
	p := l.peg
	goOn := true
	p.finds = slices.DeleteFunc(p.finds, func(f find) bool {
		if f.own {
			return false
		}
		_, ours := p.scripts[f.script]
		return !ours && f.height+maxSeen < l.end
	})
	for i := range p.finds {
		if !goOn {
			break
		}
		goOn = l.fail.add(l.deliverOne(ctx, &p.finds[i]))
	}
	p.finds = slices.DeleteFunc(p.finds, func(f find) bool {
		finished := f.proven > 0 && l.view.Block().Number >= f.proven+provenDepth ||
			f.own && f.proven == 0 && f.height+maxSeen < l.end && f.cause == errNotInChain
		if finished && f.own {
			p.done[f.hash] = f.proven > 0
		}
		return finished
	})
}

var (
	errNotInChain   = errors.New("the block is not in the relay's best chain")
	errNotConfirmed = errors.New("the block is not confirmed yet")
	errNoState      = errors.New("no posted state is paid by the block")
)

// deliverOne sees to one block. Its error is kept as the block's cause.
func (l *look) deliverOne(ctx context.Context, f *find) (err error) {
	p := l.peg
	defer func() {
		if err != nil {
			f.cause = err
			err = fmt.Errorf("block %s: %w", f.hash, err)
		}
	}()
	receiver, ours := p.scripts[f.script]
	if !ours {
		f.cause = errNoState
		return nil
	}
	proven, err := l.view.PegProven(ctx, f.hash)
	if err != nil {
		return err
	}
	if proven {
		if f.proven == 0 {
			f.proven = l.view.Block().Number
		}
		f.since, f.cause = time.Time{}, nil
		return nil
	}
	f.proven = 0
	if f.height >= l.end {
		f.since, f.cause = time.Time{}, errNotConfirmed
		return nil
	}
	at, err := l.view.RelayCanonicalAt(ctx, f.height)
	if err != nil {
		return err
	}
	if at != f.hash {
		f.since, f.cause = time.Time{}, errNotInChain
		return nil
	}
	if f.since.IsZero() {
		f.since = p.now()
	}
	if len(p.intents) >= maxDeliveries {
		return nil
	}
	data := chain.PackDeliver(receiver, f.header, f.coinbase, f.branch)
	if err := p.send(ctx, keyed(fmt.Sprintf("deliver/%s", f.hash), p.pool.Info().Source, data)); err != nil {
		return err
	}
	f.cause = nil
	return nil
}

// scan looks at the next blocks of the relay's best chain that are confirmed, and
// returns how many are left. A block that a node refuses to give is noted, and the
// search goes on; when the nodes cannot be reached it ends for now.
func (l *look) scan(ctx context.Context) (left uint32, err error) {
	p := l.peg
	if p.next == 0 {
		if p.next, err = p.first(ctx, l.view, l.top); err != nil {
			return 0, fmt.Errorf("where the search begins: %w", err)
		}
	}
	for range scanStep {
		if p.next >= l.end {
			return 0, nil
		}
		hash, err := l.view.RelayCanonicalAt(ctx, p.next)
		if err != nil {
			return l.end - p.next, err
		}
		if err := p.inspect(ctx, hash, p.next); err != nil {
			if ctx.Err() != nil {
				return l.end - p.next, ctx.Err()
			}
			err = fmt.Errorf("block %s at height %d: %w", hash, p.next, err)
			if !answered(err) && !l.reachable(ctx, p.next+1) {
				return l.end - p.next, err
			}
			p.unread[hash] = unread{p.next, err}
			p.reads.note(hash, p.now(), err)
		}
		p.seen = append(p.seen, hash)
		if len(p.seen) > maxSeen {
			p.seen = p.seen[1:]
		}
		p.next++
	}
	return l.end - p.next, nil
}

// answered reports whether a node answered, and said no.
func answered(err error) bool {
	var refused *node.RPCError
	return errors.As(err, &refused) || errors.Is(err, node.ErrNotFound)
}

// reachable reports whether the nodes answer about the block after one that could not
// be had: then it is that block, and not the nodes.
func (l *look) reachable(ctx context.Context, height uint32) bool {
	if height >= l.end {
		return false
	}
	hash, err := l.view.RelayCanonicalAt(ctx, height)
	if err != nil {
		return false
	}
	err = l.peg.inspect(ctx, hash, height)
	return err == nil || answered(err)
}

// reread asks again for some of the blocks that could not be had.
func (l *look) reread(ctx context.Context) {
	p, asked := l.peg, 0
	for hash, u := range p.unread {
		if asked == rereadStep || ctx.Err() != nil {
			return
		}
		if !p.reads.due(hash, p.now()) {
			continue
		}
		asked++
		err := p.inspect(ctx, hash, u.height)
		p.reads.note(hash, p.now(), err)
		if err == nil {
			delete(p.unread, hash)
			continue
		}
		p.unread[hash] = unread{u.height, fmt.Errorf("block %s at height %d: %w", hash, u.height, err)}
	}
}

// first finds the lowest height worth looking at: the relay knows its header, and
// it is not older than the pool.
func (p *Peg) first(ctx context.Context, view *chain.View, top uint32) (uint32, error) {
	deployed, err := p.pool.BlockAt(ctx, p.pool.Info().DeployBlock)
	if err != nil {
		return 0, err
	}
	low, high := uint32(1), top // the answer is in low … high+1
	for low <= high {
		middle := low + (high-low)/2
		hash, err := view.RelayCanonicalAt(ctx, middle)
		if err != nil {
			return 0, err
		}
		header, err := view.RelayHeader(ctx, hash) // below the relay's first one the hash is zero, and unknown
		if err != nil {
			return 0, err
		}
		if header.Known && uint64(header.Time)+clockMargin >= deployed.Time {
			high = middle - 1
		} else {
			low = middle + 1
		}
	}
	return low, nil
}

// inspect fetches a block and keeps it when its coinbase is laid out as a pool's.
// Whose it is, is asked later: the state that it pays may be posted again after a
// reorganisation of the EVM chain.
func (p *Peg) inspect(ctx context.Context, hash chainhash.Hash, height uint32) error {
	if _, done := p.done[hash]; done || slices.ContainsFunc(p.finds, func(f find) bool { return f.hash == hash }) {
		return nil
	}
	raw, branch, err := p.node.CoinbaseProof(ctx, hash)
	if err != nil {
		return err
	}
	coinbase, err := bitcoin.ParseCoinbase(raw)
	var other *bitcoin.CoinbaseError
	switch {
	case errors.As(err, &other):
		return nil
	case err != nil:
		return err
	case coinbase.Value == 0:
		return nil
	}
	header, err := p.node.Header(ctx, hash)
	if err != nil {
		return err
	}
	p.finds = append(p.finds, find{
		height: height, hash: hash, header: header, script: string(coinbase.PayoutScript), coinbase: raw, branch: branch,
	})
	return nil
}

// report makes the state of now visible.
func (p *Peg) report(left uint32) {
	now := Deliveries{Left: left, Next: p.next, Unread: len(p.unread)}
	for _, delivered := range p.done {
		now.Own++
		if delivered {
			now.Delivered++
		} else {
			now.Lost++
		}
	}
	for i := range p.finds {
		f := &p.finds[i]
		if f.own {
			now.Own++
			if f.proven > 0 {
				now.Delivered++
			}
		}
		if f.since.IsZero() {
			continue
		}
		now.Undelivered++
		if now.Oldest == nil || f.height < now.Oldest.Height {
			now.Oldest = &Overdue{f.hash, f.height, f.since, f.cause}
		}
	}
	if first, ok := p.firstUnread(); ok {
		u := p.unread[first]
		now.UnreadFirst, now.UnreadWhy = u.height, u.err
		if f := p.reads.failed[first]; f != nil {
			now.UnreadSince = f.since
		}
	}
	p.mu.Lock()
	p.state = now
	p.mu.Unlock()
}
