package book

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/bond"
	"paydirt/coordinator/core/state"
)

// Config is what a Book must be told: the constants of the pool's two contracts
// that their accounting depends on.
type Config struct {
	Pool          state.Pool
	FeeBps        uint16      // basis points of credited plus fee
	MinSettlement uint256.Int // base units: the least that can be opened
	Bond          bond.Terms
}

// Shift is a posted shift as the window reads it.
type Shift struct {
	StateHash             common.Hash
	ShareRoot, CountsRoot fr.Element
	Anchor                common.Hash
	Count                 uint32
	Counts                []uint16 // per miner id, as long as the registry was then
	Masked                bool     // convicted: of no weight
	Position              Position
}

// Totals are the pool's money in base units. At all times
// Received = Credited + Fees + Potted + what states and unfinished openings hold.
type Totals struct {
	Received *uint256.Int // collected from receivers, and from the bond
	Credited *uint256.Int // credited to miners
	Fees     *uint256.Int // credited to the operator
	Claimed  *uint256.Int // paid to miners
	FeesPaid *uint256.Int // paid to the operator
	Potted   *uint256.Int // parts of masked shifts, at the court
}

// Book is the replica. It is not safe for concurrent use.
type Book struct {
	config     Config
	last       Position
	started    bool
	shifts     []Shift // shift k at index k−1
	payees     []bitcoin.Payee
	ids        map[bitcoin.Payee]uint32
	registry   common.Hash
	available  map[int64]*uint256.Int
	vault      vault
	ordered    orders
	openings   []*Opening     // opening id at index id−1
	firstOpen  uint64         // no opening below is unfinished
	earned     []*uint256.Int // per id < M, cumulative
	claimed    []*uint256.Int // per id < M, cumulative
	recipients map[common.Address]common.Address
	totals     Totals
	emptyRoot  fr.Element
}

// New returns the book of a pool that has seen nothing yet.
func New(c Config) *Book {
	b := &Book{
		config:     c,
		ids:        make(map[bitcoin.Payee]uint32),
		available:  make(map[int64]*uint256.Int),
		recipients: make(map[common.Address]common.Address),
		earned:     zeros(c.Pool.Tier.Miners),
		claimed:    zeros(c.Pool.Tier.Miners),
		totals: Totals{
			Received: new(uint256.Int), Credited: new(uint256.Int), Fees: new(uint256.Int),
			Claimed: new(uint256.Int), FeesPaid: new(uint256.Int), Potted: new(uint256.Int),
		},
		firstOpen: 1, vault: newVault(),
		emptyRoot: state.EmptyCountsRoot(c.Pool.Tier),
	}
	return b
}

// Apply takes the next event. It returns a [*RuleError] when the event breaks
// a rule; the book is then as it was before the event, or for a broken derived
// value (a root, a hash) as the event says, so that an audit can go on and
// report every breach.
func (b *Book) Apply(e Event) error {
	at := e.At()
	if b.started && (at.Block < b.last.Block || at.Block == b.last.Block && at.Index <= b.last.Index) {
		return broken(at, RuleOrder, "after block %d, log %d", b.last.Block, b.last.Index)
	}
	b.last, b.started = at, true
	switch e := e.(type) {
	case ShiftPosted:
		return b.post(e)
	case Collected:
		return b.collect(e)
	case Funded:
		return b.fund(e)
	case Advanced:
		return b.advance(e)
	case Opened:
		return b.open(e)
	case Settled:
		return b.settle(e)
	case Closed:
		return b.close(e)
	case Masked:
		return b.mask(e)
	case Potted:
		return b.putInPot(e)
	case Claimed:
		return b.claim(e)
	case RecipientSet:
		b.recipients[e.Payee] = e.Recipient
		return nil
	case FeeClaimed:
		return b.claimFee(e)
	case Begun:
		return b.begin(e)
	case Drawn:
		return b.draw(e)
	case Redrawn:
		return b.redraw(e)
	case Convicted:
		return b.convict(e)
	case Penalised:
		return b.penalise(e)
	case Restored:
		return b.restore(e)
	case Deposited:
		return b.deposit(e)
	case WithdrawalRequested:
		return b.requestWithdrawal(e)
	case Withdrawn:
		return b.withdraw(e)
	case Redeemed:
		return b.redeem(e)
	case Answered:
		return b.answer(e)
	}
	return fmt.Errorf("book: unknown event %T", e)
}

// Config returns what the book was made with.
func (b *Book) Config() Config { return b.config }

// LastShift returns the number of the newest posted shift, 0 before the first.
func (b *Book) LastShift() uint64 { return uint64(len(b.shifts)) }

// Shift returns posted shift k.
func (b *Book) Shift(k uint64) (Shift, bool) {
	if k < 1 || k > b.LastShift() {
		return Shift{}, false
	}
	return b.shifts[k-1], true
}

// StateHash returns stateHash_j for j = −1 … LastShift.
func (b *Book) StateHash(j int64) (common.Hash, bool) {
	switch {
	case j == -1 || j == 0:
		return b.config.Pool.Genesis(j), true
	case j > 0 && uint64(j) <= b.LastShift():
		return b.shifts[j-1].StateHash, true
	}
	return common.Hash{}, false
}

// RegistryHash returns the hash that binds the registry into the next state.
func (b *Book) RegistryHash() common.Hash { return b.registry }

// Payees returns the registry in id order. The caller must not change it.
func (b *Book) Payees() []bitcoin.Payee { return b.payees }

// IDOf returns a payee's id.
func (b *Book) IDOf(p bitcoin.Payee) (uint32, bool) {
	id, ok := b.ids[p]
	return id, ok
}

// RecipientOf returns where a payee's payments go: itself unless it set another.
func (b *Book) RecipientOf(payee common.Address) common.Address {
	if to := b.recipients[payee]; to != (common.Address{}) {
		return to
	}
	return payee
}

// Available returns the money that state j holds, collected and not opened.
func (b *Book) Available(j int64) *uint256.Int {
	if a := b.available[j]; a != nil {
		return a.Clone()
	}
	return new(uint256.Int)
}

// Held returns the money that all states hold together.
func (b *Book) Held() *uint256.Int {
	sum := new(uint256.Int)
	for _, a := range b.available {
		sum.Add(sum, a)
	}
	return sum
}

// Totals returns a copy of the pool's sums.
func (b *Book) Totals() Totals {
	t := b.totals
	return Totals{t.Received.Clone(), t.Credited.Clone(), t.Fees.Clone(), t.Claimed.Clone(), t.FeesPaid.Clone(), t.Potted.Clone()}
}

// Earned returns the cumulative earnings of all M ids, unregistered ones at 0.
func (b *Book) Earned() []*uint256.Int { return clones(b.earned) }

// Claimed returns what id has claimed so far.
func (b *Book) Claimed(id uint32) *uint256.Int {
	if int(id) >= len(b.claimed) {
		return new(uint256.Int)
	}
	return b.claimed[id].Clone()
}

// EarnRoot returns the root of the earn tree.
func (b *Book) EarnRoot() fr.Element { return state.EarnTree(b.earned).Root() }

// EarnPath returns what claim(id, earned, path) needs: the miner's cumulative
// earnings and the Merkle path of its leaf, leaf level first.
func (b *Book) EarnPath(id uint32) (earned *uint256.Int, path []fr.Element, err error) {
	if int(id) >= len(b.payees) {
		return nil, nil, fmt.Errorf("book: no miner has id %d, the registry has %d", id, len(b.payees))
	}
	return b.earned[id].Clone(), state.EarnTree(b.earned).Path(int(id)), nil
}

func zeros(n int) []*uint256.Int {
	s := make([]*uint256.Int, n)
	for i := range s {
		s[i] = new(uint256.Int)
	}
	return s
}

func clones(in []*uint256.Int) []*uint256.Int {
	out := make([]*uint256.Int, len(in))
	for i, v := range in {
		out[i] = v.Clone()
	}
	return out
}
