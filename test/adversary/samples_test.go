package adversary

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

// What is no work cannot be answered for: the shift is convicted. Each shift is forged
// in another way, and each has a reward of its own.
func TestSamples(t *testing.T) {
	o := &operator{}
	p := start(t, o)
	p.mineBlocks(2) // a parent that is older than a tag
	forged := []struct {
		attack string
		cheat  cheat
		reason share.EvidenceReason
		row    row
	}{
		{"invents shares for its own payee", invents(), share.InsufficientWork, row{
			notices: "*anyone*: a sample of them has no answer, `convict`; *watch* alarms", costs: "p for each share that is real, and pen",
			miners: "p for each share, and what it would have had of the reward, and of pen",
		}},
		{"duplicates shares", duplicates(), share.InsufficientWork, row{
			notices: "the circuit: one key twice has no proof; under another key it is invented", costs: "p for each share, and pen",
			miners: "p for each share, and what it would have had of the reward, and of pen",
		}},
		{"moves shares to another miner", moves(), share.WrongRoot, row{}}, // see TestReceipts
		{"wrong payout script on some jobs", paysItself(), share.WrongScript, worthless("`wrong-script`")},
		{"easier nBits", eases(), share.WrongBits, worthless("`wrong-bits`")},
		{"shares on a made-up parent", buildsOn([32]byte{1: 1}, 100), share.ParentUnknown, worthless("`parent-unknown`")},
		{"shares on an old parent", buildsOn(p.genesis, 0), share.ParentTooOld, worthless("`parent-old`")},
	}
	o.with(func() {
		o.cheats = map[uint64]cheat{}
		for i, f := range forged {
			o.cheats[uint64(i)+1] = f.cheat
		}
	})
	_, stop0 := p.mine(0, 0)
	_, stop1 := p.mine(1, 0)
	p.posted(uint64(len(forged)) + 1)
	stop0()
	stop1()

	code, said := p.watch(filepath.Join(p.dir, "watch"))
	require.Equal(t, 1, code, said)
	for _, f := range forged {
		require.Contains(t, said, "share-"+f.reason.String(), f.attack)
	}

	var states []int64
	for i := range forged {
		states = append(states, int64(i)+1)
	}
	p.reward(states...)
	var ids []uint64
	for _, j := range states {
		ids = append(ids, p.open(j))
	}
	p.seed()
	redeemed := map[bitcoin.Payee]int{}
	for i, f := range forged {
		k := uint64(i) + 1
		p.sub(f.attack, func(*testing.T) {
			p.convictForged(ids[i], k, f.reason)
			for payee, n := range p.redeemAll(ids[i], k) {
				redeemed[payee] += n
			}
		})
	}
	p.checkCompensations(len(forged), redeemed)
	for _, f := range forged {
		if f.row.attack = f.attack; f.row.notices != "" {
			f.row.stopped = "yes"
			conclude(t, f.row)
		}
	}
}

// checkCompensations has the compensations settled: every share of the convicted
// shifts is worth p to whom it was posted for. What comes to the operator's payee is
// out of its own bond; of the rewards it gets nothing.
func (p *pool) checkCompensations(shifts int, redeemed map[bitcoin.Payee]int) {
	p.t.Helper()
	p.settle("")
	b := p.book()
	posted := make([]int, len(b.Payees()))
	for k := 1; k <= shifts; k++ {
		s, _ := b.Shift(uint64(k))
		for id, n := range s.Counts {
			posted[id] += int(n)
		}
	}
	for id, payee := range b.Payees() {
		require.Equal(p.t, prices(posted[id]), b.Earned()[id], "%s", payee)
	}
	require.Zero(p.t, redeemed[sybil])
	require.NotZero(p.t, redeemed[minerPayee(0)]+redeemed[minerPayee(1)], "real shares beside invented ones")
}

// convictForged settles the reward of state k, whose window has only shift k left.
func (p *pool) convictForged(id, k uint64, reason share.EvidenceReason) {
	p.t.Helper()
	t := p.t
	data := p.answers(k)
	fake := -1
	for n, s := range p.draw(id) {
		require.Equal(t, k, s.K)
		input := p.answerTo(id, n, s, data)
		err := p.view().Try(p.ctx, p.reporter.Account(), p.address(court), input)
		if err == nil {
			p.must(court, input) // one of the real ones
			continue
		}
		require.Equal(t, fmt.Sprintf("BadShare(reason %d)", reason), p.refused(court, input).Detail)
		fake = n
	}
	require.NotEqual(t, -1, fake, "no fake among the samples")
	require.Equal(t, "NotCleared", p.refused(distributor, chain.PackSettle(chain.Settlement{ID: id, Credited: uint256.NewInt(1), Proof: noProof()})).Name)

	before, penalty := p.bond(), p.penalty()
	c := p.convict(id, fake)
	require.Equal(t, k, c.K)
	require.Equal(t, prices(shiftShares), c.Compensation)
	require.Equal(t, penalty, c.Penalty)
	require.Equal(t, sum(c.Compensation, c.Penalty), less(before, p.bond()))
	// Nobody of the window gets what the masked shift would have had.
	p.must(distributor, chain.PackClose(id))
	pot, err := p.view().PotOf(p.ctx, id)
	require.NoError(t, err)
	reward, _ := p.book().Opening(id)
	require.Equal(t, sum(reward.Gross, c.Penalty), pot.Left)
}

// worthless is the row of jobs whose shares are worth nothing to the pool.
func worthless(leaves string) row {
	return row{
		notices: "a *proxy* passes no such job (" + leaves + "); *anyone*: a sample has no answer, `convict`; *watch* alarms",
		costs:   "p for each share, and pen", miners: "p for each share; behind a *proxy* none is mined",
	}
}

// redeemAll has all that is work in a masked shift paid its part of an opening.
func (p *pool) redeemAll(id, k uint64) (redeemed map[bitcoin.Payee]int) {
	p.t.Helper()
	redeemed = map[bitcoin.Payee]int{}
	data := p.answers(k)
	for i := range uint32(data.Len()) {
		opening, e, _ := data.At(i)
		input := chain.PackRedeem(id, []chain.Redemption{{K: k, Index: i, Opening: opening, Share: e}})
		if p.view().Try(p.ctx, p.reporter.Account(), p.address(court), input) == nil {
			p.must(court, input)
			c, err := bitcoin.ParseCoinbase(e.Coinbase)
			require.NoError(p.t, err)
			redeemed[c.Payee]++
		}
	}
	return redeemed
}
