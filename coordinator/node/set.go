package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

// Config says which nodes a [Set] uses. The zero value of all but Nodes is fine.
type Config struct {
	Nodes   []string      // addresses as for [NewClient], the preferred first
	Refresh time.Duration // a newer template of the same tip about this often; 30 s
	Poll    time.Duration // how often the tip is looked at beside the long poll; 100 ms
	// EmptyAfter is how long miners wait for the template of a new block before they
	// get one without transactions; 100 ms.
	EmptyAfter time.Duration
	Log        *slog.Logger
	Now        func() time.Time
}

// behindGrace is how long a node behind the height already worked on is not used
// after the last better one was lost.
const behindGrace = time.Minute

// Set is several nodes used as one. It is safe for concurrent use.
type Set struct {
	cfg     Config
	members []*member

	mu        sync.Mutex
	genesis   chainhash.Hash // of the chain; zero before the first answer
	current   int            // index of the member worked for, or none
	lost      time.Time      // since when current is none
	last      *job.Template  // given out last
	lastEmpty bool           // it is a stopgap
	lastAt    time.Time
	templates chan *job.Template // holds at most the newest one
}

// member is a node and what is known of it; Set.mu guards all but client and the
// channels.
type member struct {
	client     *Client
	health     Health
	template   *job.Template
	stopgap    bool // template has no transactions, for want of a full one
	longPollID string
	reports    int // templates so far

	look chan struct{}       // the tip should be looked at now
	due  chan chainhash.Hash // a tip that there is no full template on
}

// Health is the state of one node as of its last answer.
type Health struct {
	Node       string    // host:port
	Up         bool      // the last request for a template succeeded
	Err        string    // why not; empty when Up or never asked
	Since      time.Time // of the last change of Up; zero when never asked
	Height     uint32    // of the best block by the last template
	Best       chainhash.Hash
	TemplateAt time.Time // when the last template came
	Current    bool      // its templates are being worked on
}

// NewSet checks the addresses; it does not connect.
func NewSet(cfg Config) (*Set, error) {
	if len(cfg.Nodes) == 0 {
		return nil, errors.New("no Bitcoin node configured")
	}
	if cfg.Refresh == 0 {
		cfg.Refresh = 30 * time.Second
	}
	if cfg.Poll == 0 {
		cfg.Poll = 100 * time.Millisecond
	}
	if cfg.EmptyAfter == 0 {
		cfg.EmptyAfter = 100 * time.Millisecond
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	s := &Set{cfg: cfg, current: none, templates: make(chan *job.Template, 1)}
	for i, address := range cfg.Nodes {
		c, err := NewClient(address)
		if err != nil {
			return nil, fmt.Errorf("node %d: %w", i+1, err)
		}
		s.members = append(s.members, &member{
			client: c, health: Health{Node: c.String()},
			look: make(chan struct{}, 1), due: make(chan chainhash.Hash, 1),
		})
	}
	return s, nil
}

// Health returns the state of every node, in configured order. It is kept up to
// date while [Set.Templates] runs.
func (s *Set) Health() []Health {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []Health
	for i, m := range s.members {
		h := m.health
		h.Current = i == s.current
		all = append(all, h)
	}
	return all
}

// Newest returns the template that was given out last, and when; nil before the
// first.
func (s *Set) Newest() (*job.Template, time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.last, s.lastAt
}

// Tip asks for the best block.
func (s *Set) Tip(ctx context.Context) (chainhash.Hash, uint32, error) {
	info, err := firstOf(ctx, s, (*Client).Info)
	return info.Best, info.Height, err
}

// HashAt asks for the hash of the best chain's block at a height.
func (s *Set) HashAt(ctx context.Context, height uint32) (chainhash.Hash, error) {
	return firstOf(ctx, s, func(c *Client, ctx context.Context) (chainhash.Hash, error) {
		return c.BlockHash(ctx, height)
	})
}

// Header asks for a block's header, of the best chain or of a side chain.
func (s *Set) Header(ctx context.Context, hash chainhash.Hash) (bitcoin.Header, error) {
	return firstOf(ctx, s, func(c *Client, ctx context.Context) (bitcoin.Header, error) {
		return c.BlockHeader(ctx, hash)
	})
}

// CoinbaseProof is [Client.CoinbaseProof].
func (s *Set) CoinbaseProof(ctx context.Context, hash chainhash.Hash) (coinbase []byte, branch []chainhash.Hash, err error) {
	type proof struct {
		coinbase []byte
		branch   []chainhash.Hash
	}
	p, err := firstOf(ctx, s, func(c *Client, ctx context.Context) (p proof, err error) {
		p.coinbase, p.branch, err = c.CoinbaseProof(ctx, hash)
		return p, err
	})
	return p.coinbase, p.branch, err
}

// firstOf asks one node after the other, the one worked for first, until one
// answers. When none does, all the errors are returned: errors.Is finds
// [ErrNotFound] when at least one node said so.
func firstOf[T any](ctx context.Context, s *Set, ask func(*Client, context.Context) (T, error)) (T, error) {
	var errs []error
	for _, m := range s.preferred() {
		answer, err := ask(m.client, ctx)
		if err == nil {
			return answer, nil
		}
		errs = append(errs, fmt.Errorf("node %v: %w", m.client, err))
		if ctx.Err() != nil {
			break
		}
	}
	var zero T
	return zero, errors.Join(errs...)
}

// preferred lists the members: the current one, then those that are up, then the
// rest, in configured order.
func (s *Set) preferred() []*member {
	s.mu.Lock()
	defer s.mu.Unlock()
	var first, up, down []*member
	for i, m := range s.members {
		switch {
		case i == s.current:
			first = append(first, m)
		case m.health.Up:
			up = append(up, m)
		default:
			down = append(down, m)
		}
	}
	return append(append(first, up...), down...)
}
