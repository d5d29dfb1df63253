package adversary

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/answer"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/sharefile"
)

// The operator stops everything right after its miners have found a block.
func TestVanish(t *testing.T) {
	o := &operator{}
	p := start(t, o)
	_, stop0 := p.mine(0, 0)
	_, stop1 := p.mine(1, 0)
	p.posted(2)

	// A block that pays a state with a window goes out; those before were kept back,
	// as an operator may.
	var found atomic.Int64
	o.with(func() {
		o.foundBlock = func(j *job.Job, _ bitcoin.Header, _ []byte) bool {
			return j.Tag >= 1 && found.CompareAndSwap(0, j.Tag)
		}
	})
	p.eventually("a block", func() bool { return found.Load() != 0 })
	o.with(func() { o.foundBlock = nil })
	conclude(t, row{
		attack: "withholds found blocks", notices: "nobody for sure: `paydirt audit` counts blocks against shares (luck)",
		costs: "the block's reward, fee included", miners: "less, as with any pool that is unlucky", stopped: "no",
	})
	p.posted(uint64(found.Load()))
	mirror := p.mirror()
	stop0()
	stop1()
	p.stop()

	// Anyone brings headers, reward and settlement; a mirror answers.
	j := found.Load()
	p.mineBlocks(confirmations - 1)
	p.keep(keeper.NewPeg(p.chain, p.nodes, p.reporter))
	p.published = sharefile.Directory(mirror)
	p.must(distributor, chain.PackCollect(j))
	id := p.open(j)
	// The operator may still post what it took.
	require.Equal(t, "NotPosted", p.refused(court, restoreUnposted(p.unposted()[0])).Name)
	p.keepsBond()
	p.seed()
	for n, s := range p.draw(id) {
		p.must(court, p.answerTo(id, n, s, p.answers(s.K)))
	}
	p.settlesMore(id)
	p.settle(mirror)

	// Every miner gets exactly what an honest operator would have given it.
	amount := uint256.NewInt(subsidy * (10_000 - feeBps) / 10_000)
	window, _ := p.book().Window(j)
	split, err := pplns.SplitRoundedDown(amount, window, p.chain.Info().Tier.Miners)
	require.NoError(t, err)
	for i := range 2 {
		id, ok := p.book().IDOf(minerPayee(i))
		require.True(t, ok)
		require.Equal(t, split.Quotients[id], p.claim(minerPayee(i)))
	}
	conclude(t, row{
		attack: "vanishes after a block", notices: "*anyone*: `paydirt relay`, `deliver`, `settle` from a *mirror*, `claim`",
		costs: "its fee later on; the bond stays until all is settled", miners: "all that is theirs, to the unit", stopped: "yes, with one mirror",
	})
	conclude(t, row{
		attack: "claims twice", notices: "`claim` reverts: nothing is left to claim", costs: "gas", miners: "all that is theirs", stopped: "yes",
	})
	p.settlesTwice()
	p.restoresUnposted()
}

// keepsBond tries to take the bond away while a settlement is open.
func (p *pool) keepsBond() {
	operator := p.sender(operatorAccount)
	_, err := p.send(operator, p.address(court), chain.PackRequestWithdrawal(p.bond()))
	require.NoError(p.t, err)
	withdraw := func() error {
		return p.view().Try(p.ctx, operator.Account(), p.address(court), chain.PackWithdraw())
	}
	require.True(p.t, evm.IsRevert(withdraw(), "WithdrawalTooEarly"))
	p.wait(withdrawalDelay * time.Second)
	require.True(p.t, evm.IsRevert(withdraw(), "SettlementsOpen"))
}

// settlesMore tries to settle an opening for more than there is, and with another
// proof.
func (p *pool) settlesMore(id uint64) {
	p.t.Helper()
	o, _ := p.book().Opening(id)
	with := func(credited *uint256.Int) []byte {
		return chain.PackSettle(chain.Settlement{ID: id, Credited: credited, Proof: noProof()})
	}
	require.Equal(p.t, "BadCredited", p.refused(distributor, with(sum(o.Amount, uint256.NewInt(1)))).Name)
	require.Contains(p.t, []string{"ProofInvalid", "CommitmentInvalid", "PublicInputNotInField"}, p.refused(distributor, with(o.Amount)).Name)
	conclude(p.t, row{
		attack: "settles more than received", notices: "`settle` reverts: more than was opened; the proof is of another amount", costs: "gas",
		miners: "all that is theirs", stopped: "yes",
	})
}

// settlesTwice tries to take more out of a pool than went in.
func (p *pool) settlesTwice() {
	t := p.t
	b := p.book()
	id := b.Openings()
	o, _ := b.Opening(id)
	require.NotNil(t, o)
	again := chain.Settlement{ID: id, Credited: uint256.NewInt(1), NewEarnRoot: b.EarnRoot(), Proof: noProof()}
	require.Equal(t, "AlreadyFinished", p.refused(distributor, chain.PackSettle(again)).Name)
	require.Equal(t, "BelowMinimum", p.refused(distributor, chain.PackOpen(o.J)).Name, "what was settled is not there any more")
	conclude(t, row{
		attack: "settles twice", notices: "`settle` reverts: the opening is finished; `open` reverts: the money is not there", costs: "gas",
		miners: "all that is theirs", stopped: "yes",
	})
}

// unposted returns the shares that the operator took and has not posted.
func (p *pool) unposted() (open []receipted) {
	p.t.Helper()
	last := p.book().LastShift()
	for k := last + 1; k <= last+2; k++ {
		for i := range 2 {
			open = append(open, p.operator.given(k, minerPayee(i))...)
		}
	}
	require.NotEmpty(p.t, open)
	return open[:min(len(open), enough)]
}

// enough shares show what holds for each.
const enough = 12

func restoreUnposted(r receipted) []byte {
	return chain.PackRestore(r.Signed, r.share, answer.Gap{})
}

// restoresUnposted has them made good, an evidence period after the last post.
func (p *pool) restoresUnposted() {
	t := p.t
	open := p.unposted()
	before, bond := map[bitcoin.Payee]*uint256.Int{}, p.bond()
	for i := range 2 {
		a, _ := minerPayee(i).EVM()
		before[minerPayee(i)] = p.balance(a)
	}
	count := map[bitcoin.Payee]int{}
	for _, r := range open {
		p.must(court, restoreUnposted(r))
		count[r.Payee]++
	}
	for payee, n := range count {
		a, _ := payee.EVM()
		require.Equal(t, sum(before[payee], prices(n)), p.balance(a))
	}
	require.Equal(t, prices(len(open)), less(bond, p.bond()))
	conclude(t, row{
		attack: "vanishes without posting", notices: "the miner's *proxy*, after the evidence period: `restore`",
		costs: "p for each receipted share", miners: "p for each receipted share, what it was worth when it was mined", stopped: "yes",
	})
}
