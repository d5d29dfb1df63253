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

// behindNews is how long the node that the log last named stays behind before the log
// names the one that is worked for instead. Two good nodes are ahead by turns, for the
// moment that a block takes from one to the other, and that is no news.
const behindNews = 30 * time.Second

// anchorTimeout bounds how long the check of a node waits for the relay's headers.
const anchorTimeout = 2 * time.Second

// Set is several nodes used as one. It is safe for concurrent use.
type Set struct {
	cfg     Config
	members []*member

	network Network // of the pool; set before the watching begins
	headers headerCache

	mu        sync.Mutex
	genesis   chainhash.Hash // of the chain; zero before the first answer
	anchors   []Anchor       // as the network had them last
	current   int            // index of the member worked for, or none
	told      int            // index of the member that the log last said is worked for, or none
	behind    time.Time      // since when that one is behind current; zero: it is not
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

	vetting  sync.Mutex // one check at a time; guards the rest
	passed   chainPoint // of the last template that passed the check
	proposed bool       // the node has taken a proposed block since it came up
}

// Health is the state of one node as of its last answer.
type Health struct {
	Node       string    // host:port
	Up         bool      // it can be mined with: Reason is Usable
	Reason     Reason    // whether it can, or the kind of obstacle
	Err        string    // the obstacle; empty when Up or never asked
	Since      time.Time // of the last change of Reason; zero when never asked
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
	s := &Set{cfg: cfg, current: none, told: none, templates: make(chan *job.Template, 1)}
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

// Require has every node checked to be on a network before a template of it is given
// out, and again when its chain changes. Call it before [Set.Templates]. Without it
// nodes are only held to be on one chain, and their templates' nBits are trusted.
func (s *Set) Require(ctx context.Context, n Network) error {
	if n.Anchors != nil {
		anchors, err := n.Anchors(ctx)
		if err != nil {
			return err
		}
		s.anchors = anchors
	}
	s.network = n
	return nil
}

// Examination is what a check of one node has found.
type Examination struct {
	Node string // host:port
	Err  error  // nil: it can be mined with; else as [Client.Examine] returns it
}

// Reason classifies the result.
func (e Examination) Reason() Reason { return reasonOf(e.Err) }

// Examine examines all nodes at once, in configured order; see [Client.Examine].
func (s *Set) Examine(ctx context.Context, n Network) []Examination {
	all := make([]Examination, len(s.members))
	var wait sync.WaitGroup
	for i, m := range s.members {
		wait.Go(func() { all[i] = Examination{m.health.Node, m.client.Examine(ctx, n)} })
	}
	wait.Wait()
	return all
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
