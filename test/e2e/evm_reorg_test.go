package e2e

import (
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/book"
)

// The EVM chain takes back a post before it was final, a settlement, and a post
// that had been final. What was posted is posted again, the same; what was settled
// is settled again; the pool goes on, and the audit holds.
func TestTheEVMChainTakesThingsBack(t *testing.T) {
	t.Parallel()
	p := startPool(t)
	p.otherMiners()
	_, stop := p.mine(0, 500_000)

	p.eventually("a shift to be final", func() bool { _, ok := p.inState("final"); return ok })
	var young shiftInfo
	p.soon(momentary, "a shift to be posted and not final", func() (ok bool) { young, ok = p.inState("posted"); return ok })
	before := p.takeBackPost(young.K, "the EVM chain lost the post of a shift")
	again := p.awaitPost(young.K)
	t.Logf("post of shift %d: taken back from block %d, now in block %d", young.K, before.Block, again.Block)
	require.Equal(t, before.StateHash, again.StateHash)
	require.Equal(t, before.Proof, again.Proof)

	var settled book.Settled
	p.eventually("a settlement", func() bool {
		for _, settled = range p.settlements() {
		}
		return settled.Block > again.Block
	})
	p.takeBack(settled.Block)
	p.eventually("the state to be settled again", func() bool {
		for _, s := range p.settlements() {
			if s.J == settled.J && s.Position != settled.Position {
				return true
			}
		}
		return false
	})

	var final shiftInfo
	p.eventually("a newer shift to be final", func() bool {
		var ok bool
		final, ok = p.inState("final")
		return ok && final.K > young.K
	})
	p.takeBackPost(final.K, "was_final=true")
	deep := p.awaitPost(final.K)
	require.Equal(t, final.StateHash, deep.StateHash.Hex(), "blocks may have paid its receiver: its hash must never change")

	// The money of blocks that were mined on that state still finds its way.
	p.eventually("a settlement of a later state", func() bool {
		all := p.settlements()
		return len(all) > 0 && all[len(all)-1].J >= int64(final.K)
	})
	stop()
	p.eventually("all that was delivered is settled", p.allSettled)
	p.checkPostedOnce(0)
	p.audit()
}

// awaitPost waits for the post of a shift.
func (p *pool) awaitPost(k uint64) (found book.ShiftPosted) {
	p.t.Helper()
	p.soon(momentary, "a shift to be posted", func() bool {
		if p.book().LastShift() < k {
			return false
		}
		for _, e := range p.events() {
			if posted, ok := e.(book.ShiftPosted); ok && posted.K == k {
				found = posted
				return true
			}
		}
		return false
	})
	return found
}

// takeBackPost takes the post of a shift back until paydirtd notices, which it does not
// when the post is in the chain again before it looks. It returns what was taken back
// last.
func (p *pool) takeBackPost(k uint64, notice string) (post book.ShiftPosted) {
	p.t.Helper()
	var again time.Time
	p.eventually("paydirtd to notice", func() bool {
		switch {
		case p.logged(notice):
			return true
		case time.Now().After(again):
			post = p.awaitPost(k)
			p.takeBack(post.Block)
			again = time.Now().Add(3 * time.Second)
		}
		return false
	})
	return post
}

// takeBack replaces the EVM chain from a block on; what was in there is forgotten.
func (p *pool) takeBack(block uint64) {
	p.t.Helper()
	at := func() [32]byte {
		header, err := p.EVM.Client().HeaderByNumber(p.ctx, new(big.Int).SetUint64(block))
		require.NoError(p.t, err)
		return header.Hash()
	}
	// A block that is sealed between the two calls makes it too shallow.
	for before := at(); at() == before; {
		require.NoError(p.t, p.EVM.Reorganise(int(p.EVM.Head().Number.Uint64()-block+1)))
	}
}
