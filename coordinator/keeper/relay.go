package keeper

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/node"
)

// MaxHeaders is the most headers of one transaction: at about 77,000 gas each they
// stay well below the 2²⁴ gas that a transaction may have (EIP-7825).
const MaxHeaders = 100

// maxBranch is how far below a header that was asked for a known one is searched.
const maxBranch = 100

// Relay keeps the header relay up with a Bitcoin node.
type Relay struct {
	pool  *chain.Pool
	node  Headers
	extra func() []chainhash.Hash
	known map[chainhash.Hash]bool // of extra, those that the relay had when it was asked
	turn  int                     // which of them is asked about again
	now   func() time.Time
	inFlight

	mu    sync.Mutex
	state Relayed
}

// Relayed is how relaying stands, as of the last step.
type Relayed struct {
	Behind int       // headers of the node's best chain that the relay lacks, or that are on their way
	Since  time.Time // when it was last up to date; zero: it is
	Err    error     // why the last step did not bring them; nil: they are on their way, or there are none
}

var _ Driver = (*Relay)(nil)

// NewRelay returns a driver. extra names headers that the relay should know though
// they may be on no best chain, such as the parents that shares were mined on; it
// may be nil.
func NewRelay(pool *chain.Pool, node Headers, sender Sender, extra func() []chainhash.Hash) *Relay {
	if extra == nil {
		extra = func() []chainhash.Hash { return nil }
	}
	return &Relay{pool: pool, node: node, extra: extra, known: make(map[chainhash.Hash]bool), now: time.Now, inFlight: inFlight{sender: sender}}
}

// Step submits the next batch of headers.
func (r *Relay) Step(ctx context.Context) (Progress, error) {
	var fail failures
	done, trouble := r.tend(ctx, &fail)
	if len(r.intents) > 0 {
		return Progress{Done: done, Waiting: len(r.intents), Note: r.waiting(trouble)}, fail.err()
	}
	view, err := r.pool.Latest(ctx)
	if err != nil {
		return Progress{Done: done}, err
	}
	p := Progress{Done: done, Idle: true, Note: "the relay is up to date"}
	headers, behind, err := r.missing(ctx, view)
	if len(headers) > 0 {
		p.Idle = false
		err = r.submit(ctx, headers)
		p.Note = fmt.Sprintf("sent %d of %d headers", len(headers), max(behind, len(headers)))
	}
	fail.add(err)
	r.report(behind, err)
	// With a node that cannot be asked there is no need to ask it for more.
	if refused := (*evm.RevertError)(nil); len(r.intents) == 0 && (err == nil || errors.As(err, &refused)) {
		for _, branch := range r.missingExtra(ctx, view, &fail) {
			p.Idle = false
			p.Note = fmt.Sprintf("sent %d headers that were asked for", len(branch))
			if err := r.submit(ctx, branch); !fail.add(err) || err == nil {
				break // the next branch may have headers in common with it
			}
		}
	}
	p.Waiting = len(r.intents)
	return p, fail.err()
}

// submit sends headers, or, when the relay refuses them, as many of the first as it
// takes: one header from the future does not hold those before it.
func (r *Relay) submit(ctx context.Context, headers []bitcoin.Header) error {
	name := fmt.Sprintf("relay/%d headers to %s", len(headers), headers[len(headers)-1].Hash())
	err := r.send(ctx, keyed(name, r.pool.Info().Relay, chain.PackSubmit(headers)))
	var revert *evm.RevertError
	if errors.As(err, &revert) && len(headers) > 1 {
		return r.submit(ctx, headers[:len(headers)/2])
	}
	return err
}

// report makes the state of now visible.
func (r *Relay) report(behind int, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch {
	case behind == 0 && err == nil:
		r.state = Relayed{}
		return
	case r.state.Since.IsZero():
		r.state.Since = r.now()
	}
	r.state.Behind, r.state.Err = behind, err
}

// State returns how relaying stands; it asks nobody.
func (r *Relay) State() Relayed {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.state
}

// missing returns the next headers of the node's best chain that the relay does
// not know, and how many there are in all.
func (r *Relay) missing(ctx context.Context, view *chain.View) ([]bitcoin.Header, int, error) {
	tip, top, err := r.node.Tip(ctx)
	if err != nil {
		return nil, 0, err
	}
	if known, err := view.RelayHeader(ctx, tip); err != nil || known.Known {
		return nil, 0, err
	}
	at, err := r.fork(ctx, view, top)
	if err != nil {
		return nil, 0, err
	}
	var headers []bitcoin.Header
	for height := at + 1; height <= top && len(headers) < MaxHeaders; height++ {
		hash, err := r.node.HashAt(ctx, height)
		if err != nil {
			return nil, 0, err
		}
		header, err := r.node.Header(ctx, hash)
		if err != nil {
			return nil, 0, err
		}
		if n := len(headers); n > 0 && header.Prev() != headers[n-1].Hash() {
			break // the node was reorganised meanwhile; what we have is a chain
		}
		headers = append(headers, header)
	}
	return headers, int(top - at), nil
}

// fork returns the greatest height at which the relay knows the node's block.
func (r *Relay) fork(ctx context.Context, view *chain.View, top uint32) (uint32, error) {
	relayTip, err := view.RelayTip(ctx)
	if err != nil {
		return 0, err
	}
	best, err := view.RelayHeader(ctx, relayTip)
	if err != nil {
		return 0, err
	}
	for height := min(top, best.Height); ; height-- {
		// Below the relay's first header there is nothing.
		if at, err := view.RelayCanonicalAt(ctx, height); err != nil || at == (chainhash.Hash{}) {
			return 0, errors.Join(err, errors.New("the relay and the node have no block in common: they are on different networks"))
		}
		hash, err := r.node.HashAt(ctx, height)
		if err != nil {
			return 0, err
		}
		if known, err := view.RelayHeader(ctx, hash); err != nil || known.Known || height == 0 {
			return height, err
		}
	}
}

// missingExtra returns the headers that were asked for and are missing, each with its
// ancestors. A header that the node has lost cannot be brought, and one that it does
// not give now keeps no other back.
func (r *Relay) missingExtra(ctx context.Context, view *chain.View, fail *failures) (branches [][]bitcoin.Header) {
	silent := 0 // headers in a row about which no node answered
	for _, hash := range r.doubtful(r.extra()) {
		branch, err := r.branch(ctx, view, hash)
		if err != nil {
			err = fmt.Errorf("header %s: %w", hash, err)
		}
		if silent++; err == nil || answered(err) {
			silent = 0
		}
		if !fail.add(err) || silent >= maxUnreachable {
			return branches
		}
		if err == nil && len(branch) > 0 && len(branch) < maxBranch {
			branches = append(branches, branch)
		}
	}
	return branches
}

// branch returns a header with those before it that the relay lacks, the oldest first;
// none when the node has lost one.
func (r *Relay) branch(ctx context.Context, view *chain.View, hash chainhash.Hash) (branch []bitcoin.Header, err error) {
	for len(branch) < maxBranch {
		known, err := view.RelayHeader(ctx, hash)
		if err != nil {
			return nil, err
		}
		if known.Known {
			r.known[hash] = true
			break
		}
		if r.known[hash] {
			clear(r.known) // the EVM chain was reorganised
		}
		header, err := r.node.Header(ctx, hash)
		if errors.Is(err, node.ErrNotFound) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		branch = append(branch, header)
		hash = header.Prev()
	}
	slices.Reverse(branch)
	return branch, nil
}

// doubtful returns which of the hashes to ask the relay about: those that it was
// never seen to know, and in turn one that it was, for an EVM reorganisation may
// have taken it back. All of them at every step would be dozens of questions.
func (r *Relay) doubtful(hashes []chainhash.Hash) []chainhash.Hash {
	var ask, sure []chainhash.Hash
	for _, hash := range hashes {
		if r.known[hash] {
			sure = append(sure, hash)
		} else {
			ask = append(ask, hash)
		}
	}
	clear(r.known) // forget those that nobody asks for any more
	for _, hash := range sure {
		r.known[hash] = true
	}
	if len(sure) > 0 {
		r.turn++
		ask = append(ask, sure[r.turn%len(sure)])
	}
	return ask
}
