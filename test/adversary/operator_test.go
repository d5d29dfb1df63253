package adversary

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"net/http"
	"sync"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/cycle"
	"paydirt/coordinator/daemon"
	"paydirt/coordinator/evm/devchain"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/stratum"
)

// shiftShares is how many shares each shift gets: the least that the contract takes.
// So the figures of a run depend on no luck.
var shiftShares = shift.Dev.Threshold()

// operator is dishonest: a set of switches over the real daemon. The zero value is
// honest, but for the blocks that its miners find by chance, and for settling: what is
// settled, a test decides.
type operator struct {
	domain receipt.Domain // of its receipts; the daemon's own have the numbers of what is stored

	mu     sync.Mutex
	cheats map[uint64]cheat // by shift

	job        func(*job.Job) *job.Job                     // what miners get for a job, while any shift is mined
	held       map[uint64]bool                             // shifts whose posts it does not call final: the next tag waits
	post       func(*cycle.Post) *cycle.Post               // what is posted instead
	postErr    error                                       // of that
	withheld   map[uint64]bool                             // shifts whose share data it keeps to itself
	foundBlock func(*job.Job, bitcoin.Header, []byte) bool // whether a found block goes to the network; nil: none does

	stored   map[uint64]int
	numbers  map[int64]map[bitcoin.Payee]uint32
	receipts []receipted
}

// receipted is what a miner holds: its share, and the receipt that came with the reply.
type receipted struct {
	receipt.Signed
	share share.Evidence
}

// cheat is what the operator does with the shares of one shift; a nil part is honest.
type cheat struct {
	job      func(*job.Job) *job.Job                     // what miners work on
	shares   func(share.LedgerShare) []share.LedgerShare // what is stored instead of a miner's share
	receipt  func(receipt.Receipt) receipt.Receipt       // what it signs
	overfull bool                                        // it takes, and receipts, more than a shift can have
}

// with changes switches while the pool runs.
func (o *operator) with(change func()) {
	o.mu.Lock()
	defer o.mu.Unlock()
	change()
}

func (o *operator) seams() daemon.Seams {
	o.stored, o.numbers = map[uint64]int{}, map[int64]map[bitcoin.Payee]uint32{}
	return daemon.Seams{
		Verify: gullible,
		Ledger: func(honest stratum.Ledger) stratum.Ledger { return &crookedLedger{honest, o} },
		Blocks: func(honest stratum.Blocks) stratum.Blocks { return crookedBlocks{honest, o} },
		Job:    o.changeJob,
		Poster: func(honest cycle.Poster) cycle.Poster { return crookedPoster{honest, o} },
		API:    func(honest http.Handler) http.Handler { return crookedAPI{honest, o} },
		Keeper: func(name string, honest keeper.Driver) keeper.Driver {
			if name == "settle" || name == "respond" {
				return idle{}
			}
			return honest
		},
	}
}

// idle takes the place of the keepers that respond and settle: anyone can, and here others do.
type idle struct{}

func (idle) Step(context.Context) (keeper.Progress, error) { return keeper.Progress{Idle: true}, nil }

func (o *operator) changeJob(j *job.Job) *job.Job {
	o.mu.Lock()
	change, cheat := o.job, o.cheats[uint64(j.Tag+2)]
	o.mu.Unlock()
	if cheat.job != nil {
		j = cheat.job(j)
	}
	if change != nil {
		j = change(j)
	}
	return j
}

// gullible takes any share whose coinbase can be read.
func gullible(e share.Evidence, _ share.Rules) (bitcoin.Payee, error) {
	c, err := bitcoin.ParseCoinbase(e.Coinbase)
	return c.Payee, err
}

// crookedLedger stores what the operator likes, and gives the miner a receipt for its
// share all the same.
type crookedLedger struct {
	honest stratum.Ledger
	*operator
}

var _ stratum.Ledger = (*crookedLedger)(nil)

func (c *crookedLedger) Append(ctx context.Context, s share.LedgerShare) (*receipt.Signed, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	k := uint64(s.Tag + 2)
	cheat := c.cheats[k]
	if c.stored[k] >= shiftShares && !cheat.overfull {
		return nil, &share.Reject{Reason: share.LedgerFull, Detail: "this shift has its shares"}
	}
	stored := []share.LedgerShare{s}
	if cheat.shares != nil {
		stored = cheat.shares(s)
	}
	for _, s := range stored {
		if c.stored[k] >= shiftShares {
			break
		}
		if _, err := c.honest.Append(ctx, s); err != nil {
			return nil, err
		}
		c.stored[k]++
	}
	return c.sign(s, cheat)
}

// sign numbers the shares of honest miners as if each were stored.
func (c *crookedLedger) sign(s share.LedgerShare, cheat cheat) (*receipt.Signed, error) {
	numbers := c.numbers[s.Tag]
	if numbers == nil {
		numbers = map[bitcoin.Payee]uint32{}
		c.numbers[s.Tag] = numbers
	}
	numbers[s.Payee]++
	var all uint32
	for _, n := range numbers {
		all += n
	}
	r := receipt.Receipt{Tag: s.Tag, Key: shift.KeyOf(s.Hash), Payee: s.Payee, C: numbers[s.Payee], G: all}
	if cheat.receipt != nil {
		r = cheat.receipt(r)
	}
	signed, err := c.domain.Sign(r, receiptKey())
	if err != nil {
		return nil, err
	}
	c.operator.receipts = append(c.operator.receipts, receipted{signed, s.Evidence})
	return &signed, nil
}

// receiptKey is the operator's hot key.
func receiptKey() *ecdsa.PrivateKey { return devchain.Key(receiptAccount) }

// given returns the receipts that a payee has for a shift.
func (o *operator) given(k uint64, p bitcoin.Payee) (list []receipted) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, r := range o.receipts {
		if r.Tag == int64(k)-2 && r.Payee == p {
			list = append(list, r)
		}
	}
	return list
}

// crookedBlocks decides which blocks the network hears of.
type crookedBlocks struct {
	honest stratum.Blocks
	*operator
}

func (c crookedBlocks) SubmitBlock(j *job.Job, h bitcoin.Header, coinbase []byte) {
	c.mu.Lock()
	tell := c.foundBlock
	c.mu.Unlock()
	if tell != nil && tell(j, h, coinbase) {
		c.honest.SubmitBlock(j, h, coinbase)
	}
}

// crookedPoster posts what the operator likes, and does not see what it does not want to.
type crookedPoster struct {
	honest cycle.Poster
	*operator
}

func (c crookedPoster) Post(ctx context.Context, p *cycle.Post) error {
	c.mu.Lock()
	change := c.post
	c.mu.Unlock()
	if change == nil {
		return c.honest.Post(ctx, p)
	}
	err := c.honest.Post(ctx, change(p))
	c.with(func() { c.postErr = err })
	return err
}

func (c crookedPoster) Posted(ctx context.Context, k uint64) (cycle.Posted, error) {
	p, err := c.honest.Posted(ctx, k)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.held[k] {
		p.Depth = min(p.Depth, finality-1)
	}
	return p, err
}

// crookedAPI withholds share data.
type crookedAPI struct {
	honest http.Handler
	*operator
}

func (c crookedAPI) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for k := range c.withheld {
		if r.URL.Path == fmt.Sprintf("/v1/shifts/%d/shares", k) {
			http.NotFound(w, r)
			return
		}
	}
	c.honest.ServeHTTP(w, r)
}
