package adversary

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/answer"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/sharefile"
)

// subsidy is what a block pays on this network, satoshi.
const subsidy = 50_0000_0000

// price of a ledger share, p.
const price = (subsidy + nd - 1) / nd

// target is one of the pool's contracts.
type target int

const (
	distributor target = iota
	court
)

func (p *pool) address(to target) common.Address {
	if to == court {
		return p.chain.Info().Court
	}
	return p.chain.Info().Distributor
}

// anyone does what anybody may do.
func (p *pool) anyone(to target, data []byte) error {
	p.t.Helper()
	_, err := p.send(p.reporter, p.address(to), data)
	return err
}

// must is anyone for what has to succeed.
func (p *pool) must(to target, data []byte) {
	p.t.Helper()
	require.NoError(p.t, p.anyone(to, data))
}

// refused is the contract's answer to a call that it must not take.
func (p *pool) refused(to target, data []byte) *evm.RevertError {
	p.t.Helper()
	err := p.view().Try(p.ctx, p.reporter.Account(), p.address(to), data)
	var refused *evm.RevertError
	require.True(p.t, errors.As(err, &refused), "it was not refused, but: %v", err)
	return refused
}

// seed has the network mine up to the headers that give the samples of what is open.
func (p *pool) seed() {
	p.t.Helper()
	p.mineBlocks(6)
}

// mineBlocks has others mine, and tells the relay.
func (p *pool) mineBlocks(n int) {
	p.t.Helper()
	_, err := p.bitcoin.Nodes[0].Mine(p.ctx, elsewhere, n)
	require.NoError(p.t, err)
	p.keep(keeper.NewRelay(p.chain, p.nodes, p.reporter, nothing))
}

// elsewhere is where other pools' blocks pay: OP_TRUE.
var elsewhere = []byte{0x51}

// reward has blocks found that pay the receivers of states, and waits until the money
// is in the pool.
func (p *pool) reward(states ...int64) {
	p.t.Helper()
	for _, j := range states {
		script, err := p.view().PayoutScript(p.ctx, j)
		require.NoError(p.t, err)
		_, err = p.bitcoin.Nodes[0].Mine(p.ctx, script, 1)
		require.NoError(p.t, err)
	}
	p.mineBlocks(confirmations - 1)
	for _, j := range states {
		h, ok := p.book().StateHash(j)
		require.True(p.t, ok)
		receiver := p.chain.Info().Receiver(h)
		p.eventually(fmt.Sprintf("the reward of state %d", j), func() bool {
			balance, err := p.view().BalanceOf(p.ctx, receiver)
			require.NoError(p.t, err)
			return !balance.IsZero()
		})
		p.must(distributor, chain.PackCollect(j))
	}
}

// open opens what state j has.
func (p *pool) open(j int64) (id uint64) {
	p.t.Helper()
	p.must(distributor, chain.PackOpen(j))
	id, err := p.view().LastOpening(p.ctx)
	require.NoError(p.t, err)
	return id
}

// draw draws the samples of an opening.
func (p *pool) draw(id uint64) []chain.Sample {
	p.t.Helper()
	p.must(court, chain.PackDraw(id))
	samples, err := p.view().Samples(p.ctx, id)
	require.NoError(p.t, err)
	return samples
}

// shares returns the share data of a shift from where it is published.
func (p *pool) shares(k uint64) []share.Evidence {
	p.t.Helper()
	_, list, err := sharefile.Read(p.ctx, p.published, k)
	require.NoError(p.t, err)
	return list
}

// answers puts a shift's share data under its posted root.
func (p *pool) answers(k uint64) *answer.Shift {
	p.t.Helper()
	b := p.book()
	posted, ok := b.Shift(k)
	require.True(p.t, ok)
	before, _ := b.Shift(k - 1)
	known := b.Payees()[:len(before.Counts)]
	s, err := answer.Seal(answer.Posted{Tier: p.chain.Info().Tier, K: k, ShareRoot: posted.ShareRoot, Known: known}, p.shares(k))
	require.NoError(p.t, err)
	return s
}

// answerTo is the calldata that answers one sample with what the operator has.
func (p *pool) answerTo(id uint64, n int, s chain.Sample, data *answer.Shift) []byte {
	p.t.Helper()
	opening, e, ok := data.At(s.Index)
	require.True(p.t, ok)
	return chain.PackAnswer(id, []chain.Answer{{Sample: uint8(n), Opening: opening, Share: e}})
}

// convict waits for the deadline of an opening and has a sample's shift convicted.
func (p *pool) convict(id uint64, n int) book.Convicted {
	p.t.Helper()
	p.eventually("the end of the response window", func() bool {
		return !evm.IsRevert(p.view().Try(p.ctx, p.reporter.Account(), p.address(court), chain.PackConvict(id, uint8(n))), "TooEarly")
	})
	p.must(court, chain.PackConvict(id, uint8(n)))
	return last[book.Convicted](p)
}

// all returns the events of a kind.
func all[E book.Event](p *pool) (list []E) {
	p.t.Helper()
	head, err := p.chain.Head(p.ctx)
	require.NoError(p.t, err)
	events, err := p.chain.Events(p.ctx, p.chain.Info().DeployBlock, head.Number, nil)
	require.NoError(p.t, err)
	for _, e := range events {
		if of, ok := e.(E); ok {
			list = append(list, of)
		}
	}
	return list
}

// last returns the newest event of a kind.
func last[E book.Event](p *pool) E {
	p.t.Helper()
	list := all[E](p)
	require.NotEmpty(p.t, list)
	return list[len(list)-1]
}

// bond is all of the operator's bond.
func (p *pool) bond() *uint256.Int {
	p.t.Helper()
	b, err := p.view().Bond(p.ctx)
	require.NoError(p.t, err)
	return b.Amount
}

func (p *pool) penalty() *uint256.Int {
	p.t.Helper()
	b, err := p.view().Bond(p.ctx)
	require.NoError(p.t, err)
	return b.Penalty
}

// prices is p times a number of shares.
func prices(shares int) *uint256.Int { return uint256.NewInt(uint64(shares) * price) }

func sum(a, b *uint256.Int) *uint256.Int  { return new(uint256.Int).Add(a, b) }
func less(a, b *uint256.Int) *uint256.Int { return new(uint256.Int).Sub(a, b) }
