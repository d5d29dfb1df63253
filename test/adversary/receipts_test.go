package adversary

import (
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/answer"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm/devchain"
)

// The shifts of TestReceipts, by what the operator does in them.
const (
	shiftOmitsOne = iota + 1
	shiftOmitsAll
	shiftMoves
	shiftTwice
	shiftReportsItself
	shiftOverfull
)

// What the operator signed for its miners must fit what it posts.
func TestReceipts(t *testing.T) {
	victim := minerPayee(0)
	o := &operator{cheats: map[uint64]cheat{
		shiftOmitsOne:      omits(victim, 1),
		shiftOmitsAll:      omits(victim, math.MaxInt),
		shiftMoves:         moves(),
		shiftTwice:         {receipt: func(r receipt.Receipt) receipt.Receipt { r.G = 1; return r }},
		shiftReportsItself: omits(victim, 1),
		shiftOverfull:      {overfull: true},
	}}
	o.held = map[uint64]bool{shiftOverfull - 1: true} // the next tag is never ready
	p := start(t, o)
	for i := range 2 {
		_, stop := p.mine(i, 500_000)
		defer stop()
	}

	p.posted(shiftReportsItself)
	p.sub("omits one", func(t *testing.T) {
		given := o.given(shiftOmitsOne, victim)
		last := given[len(given)-1]
		p.penalised(book.BreachOmission, shiftOmitsOne, p.reportOmission(last))
		p.restored(given[:1], shiftOmitsOne)
		conclude(t, row{
			attack: "omits one receipted share", notices: "the miner's *proxy*: `reportOmission`, `restore`",
			costs: "pen + p", miners: "the share at p; the penalty less the bounty to the window", stopped: "yes",
		})
	})
	p.sub("omits all", func(t *testing.T) {
		given := o.given(shiftOmitsAll, victim)
		p.penalised(book.BreachOmission, shiftOmitsAll, p.reportOmission(given[0]))
		// Without the tree nobody can show that a share is not in it.
		require.Equal(t, "NotInGap", p.refused(court, chain.PackRestore(given[0].Signed, given[0].share, answer.Gap{Position: uint32(shiftShares) + 1})).Name)
		conclude(t, row{
			attack: "omits shares and withholds share data", notices: "the miner's *proxy*: `reportOmission`; *watch* alarms",
			costs: "pen", miners: "the bounty, n·p/10, and with the data of one *mirror* each share at p; without, nothing for the shares",
			stopped: "no: it costs the operator pen, but its victim is not made whole without a mirror",
		})
		p.restored(given, shiftOmitsAll)
		conclude(t, row{
			attack: "omits all shares of one miner", notices: "the miner's *proxy*: `reportOmission`, `restore`",
			costs: "pen + p for each share", miners: "each share at p", stopped: "yes",
		})
	})
	p.sub("moves", func(t *testing.T) {
		given := o.given(shiftMoves, victim)
		p.penalised(book.BreachOmission, shiftMoves, p.reportOmission(given[0]))
		p.restored(given, shiftMoves)
		conclude(t, row{
			attack: "moves shares to another miner", notices: "the miner's *proxy*: `reportOmission`, `restore`; *anyone*: a sample of it has no answer, `convict`",
			costs: "pen + p for each share; convicted as well, pen once more", miners: "each share at p", stopped: "yes",
		})
	})
	p.sub("signs twice", func(t *testing.T) {
		given := o.given(shiftTwice, victim)
		p.penalised(book.BreachTwice, shiftTwice, chain.PackReportTwice(given[0].Signed, given[1].Signed))
		conclude(t, row{
			attack: "signs two shares under one number", notices: "a *proxy* that holds both: `reportTwice`",
			costs: "pen", miners: "all that is theirs; the penalty less the bounty to the window", stopped: "yes",
		})
	})
	p.sub("reports itself", func(t *testing.T) {
		given := o.given(shiftReportsItself, victim)
		before := p.bond()
		e := p.penalised(book.BreachOmission, shiftReportsItself, p.reportOmission(given[len(given)-1]))
		// It keeps a tenth of the price of a shift at most, of what it loses.
		lost := less(before, p.bond())
		require.True(t, e.Bounty.Lt(new(uint256.Int).Div(lost, uint256.NewInt(9))))
		// The same again is worth no more bounty, and takes only what the penalty has
		// grown: what the first has brought is not settled either.
		p.must(court, p.reportOmission(given[len(given)-1]))
		again := last[book.Penalised](p)
		require.True(t, again.Bounty.IsZero())
		require.InDelta(t, e.ToMiners.Uint64()/samples, again.ToMiners.Uint64(), 1)
		p.restored(given[:1], shiftReportsItself)
		conclude(t, row{
			attack: "reports itself for the bounty", notices: "nobody has to: it takes its own penalty",
			costs: "pen less a tenth of n·p, at least 9/10 of pen", miners: "all that is theirs; nine tenths of the penalty to the window", stopped: "yes",
		})
	})
	p.sub("holds a tag", func(t *testing.T) {
		p.eventually("a receipt beyond the shift's capacity", func() bool {
			given := o.given(shiftOverfull, victim)
			return len(given) > 0 && given[len(given)-1].Overfull(shift.Dev.Leaves)
		})
		given := o.given(shiftOverfull, victim)
		p.penalised(book.BreachOverfull, shiftOverfull, chain.PackReportOverfull(given[len(given)-1].Signed))
		require.Equal(t, "NoBreach", p.refused(court, chain.PackReportOverfull(given[0].Signed)).Name)
		conclude(t, row{
			attack: "holds a tag past its capacity", notices: "the miner's *proxy*: it leaves (`tag-overfull`), `reportOverfull`",
			costs: "pen", miners: "all that is theirs up to the capacity; a *proxy* sends nothing beyond it", stopped: "yes",
		})
	})
}

// omits leaves the first n shares of a payee out.
func omits(payee bitcoin.Payee, n int) cheat {
	return cheat{shares: func(s share.LedgerShare) []share.LedgerShare {
		if s.Payee == payee && n > 0 {
			n--
			return nil
		}
		return []share.LedgerShare{s}
	}}
}

// postedCounts are what was posted with shift k, and the registry's hash after that.
func (p *pool) postedCounts(k uint64) (counts []byte, registry common.Hash) {
	p.t.Helper()
	for _, posted := range all[book.ShiftPosted](p) {
		if posted.K <= k {
			counts, registry = posted.Counts, state.RegistryHash(registry, posted.NewPayees)
		}
	}
	return counts, registry
}

func (p *pool) reportOmission(r receipted) []byte {
	p.t.Helper()
	counts, registry := p.postedCounts(uint64(r.Tag + 2))
	return chain.PackReportOmission(r.Signed, counts, registry)
}

// penalised reports a breach: the reporter gets its bounty, the miners the rest.
func (p *pool) penalised(breach book.Breach, k uint64, report []byte) book.Penalised {
	p.t.Helper()
	reporter := devchain.Address(reporterAccount)
	bond, penalty, balance := p.bond(), p.penalty(), p.balance(reporter)
	p.must(court, report)
	e := last[book.Penalised](p)
	require.Equal(p.t, breach, e.Breach)
	require.Equal(p.t, k, e.K)
	require.Equal(p.t, penalty, sum(e.Bounty, e.ToMiners))
	require.Equal(p.t, penalty, less(bond, p.bond()))
	require.Equal(p.t, p.chain.Info().Bond().BountyRoundedDown(penalty), e.Bounty)
	require.Equal(p.t, sum(balance, e.Bounty), p.balance(reporter))
	return e
}

// restored has omitted shares made good, each at p; the miner is paid at once.
func (p *pool) restored(omitted []receipted, k uint64) {
	p.t.Helper()
	omitted = omitted[:min(len(omitted), enough)]
	data := p.answers(k)
	payee, _ := omitted[0].Payee.EVM()
	before := p.balance(payee)
	for _, r := range omitted {
		gap, ok := data.Around(r.Key)
		if !ok {
			gap = moved(data, r.Key)
		}
		p.must(court, chain.PackRestore(r.Signed, r.share, gap))
		require.Equal(p.t, "AlreadyRestored", p.refused(court, chain.PackRestore(r.Signed, r.share, gap)).Name)
	}
	require.Equal(p.t, sum(before, prices(len(omitted))), p.balance(payee))
}

// moved is the gap of a share that is posted under another miner's id: its leaf.
func moved(data *answer.Shift, key shift.Key) (g answer.Gap) {
	for ; ; g.Position++ {
		opening, _, ok := data.At(g.Position)
		if !ok {
			return g
		}
		if g.Above = &opening; opening.Leaf.Key == key {
			return g
		}
		g.Below = &opening
	}
}
