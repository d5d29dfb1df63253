package adversary

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
)

// The operator answers no sample, and publishes no share data.
func TestShareData(t *testing.T) {
	o := &operator{}
	const hidden = 3
	o.withheld = map[uint64]bool{hidden: true}
	p := start(t, o)
	_, stop0 := p.mine(0, 0)
	_, stop1 := p.mine(1, 0)
	p.posted(hidden)
	stop0()
	stop1()
	mirror := filepath.Join(p.dir, "mirror")
	code, said := p.watch(mirror)
	require.Equal(t, 1, code, said)
	require.Contains(t, said, `kind=withheld rule="" where="shift 3"`)
	require.Equal(t, 1, strings.Count(said, "ALARM"), said)

	// Two rewards: one of a window that a mirror has, and one whose newest shift
	// nobody has.
	p.reward(hidden-1, hidden)
	before := p.bond()
	p.settle(mirror)
	settled := all[book.Settled](p)
	require.Equal(t, int64(hidden-1), settled[0].J)
	require.False(t, settled[0].Credited.IsZero())
	for _, c := range all[book.Convicted](p) {
		require.NotEqual(t, settled[0].ID, c.ID, "one mirror is enough")
	}
	conclude(t, row{
		attack: "stops answering", notices: "*anyone* with a *mirror* answers and settles", costs: "nothing",
		miners: "all that is theirs", stopped: "yes, with one mirror",
	})
	conclude(t, row{
		attack: "withholds share data", notices: "*watch* alarms (`withheld`); a *proxy* leaves (`shares-withheld`); who has it answers", costs: "its miners",
		miners: "all that is theirs, as long as one mirror has the data", stopped: "yes, with one mirror",
	})

	p.withheldFromAll(hidden, before)
}

// withheldFromAll looks at the conviction of a shift whose data nobody has.
func (p *pool) withheldFromAll(hidden uint64, before *uint256.Int) {
	t := p.t
	require.Len(t, all[book.Convicted](p), 1)
	c := last[book.Convicted](p)
	require.Equal(t, hidden, c.K)
	require.Equal(t, prices(shiftShares), c.Compensation)
	require.Equal(t, sum(c.Compensation, c.Penalty), less(before, p.bond()))
	// Its miners have receipts, and what they sent.
	pot, err := p.view().PotOf(p.ctx, c.ID)
	require.NoError(t, err)
	each := prices(1)
	if pot.Price.Lt(each) {
		each = pot.Price
	}
	for i := range 2 {
		miner := minerPayee(i)
		given := p.operator.given(hidden, miner)
		address, _ := miner.EVM()
		before := p.balance(address)
		p.must(court, p.redeemReceipts(c.ID, hidden, given))
		require.Equal(t, sum(before, new(uint256.Int).Mul(each, uint256.NewInt(uint64(len(given))))), p.balance(address))
	}
	conclude(t, row{
		attack: "withholds share data, nobody mirrors", notices: "*anyone*: `convict` after the response window",
		costs: "p for each share, and pen", miners: "p for each share of the shift, and up to p more for each by its receipt; the rest of the window its part, to the unit",
		stopped: "in part: nothing of it goes to anybody else, but the shift's miners get what a share was worth when it was mined, not what the block made of it",
	})
}

// redeemReceipts is the calldata that has a payee's receipted shares paid out of a pot.
func (p *pool) redeemReceipts(id, k uint64, given []receipted) []byte {
	p.t.Helper()
	counts, registry := p.postedCounts(k)
	all := make([]chain.Receipted, len(given))
	for i, r := range given {
		all[i] = chain.Receipted{Receipt: r.Signed, Share: r.share}
	}
	return chain.PackRedeemReceipts(id, k, counts, registry, all)
}
