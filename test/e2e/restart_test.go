package e2e

import (
	"testing"
	"time"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/state"
)

// momentary is how often is looked for what lasts a moment.
const momentary = 5 * time.Millisecond

// paydirtd is killed at the points of a shift's life, with shares under way, and
// started again. Every share that a miner was told is accepted is in the share
// data, every shift is posted once, rewards are settled, the audit holds.
func TestKilledAtAnyPointOfItsLife(t *testing.T) {
	t.Parallel()
	p := startPool(t)
	p.otherMiners()
	miner, stop := p.mine(0, 600_000)

	inState := func(name string) func() bool {
		return func() bool { _, ok := p.inState(name); return ok }
	}
	for _, moment := range []struct {
		what  string
		every time.Duration
		is    func() bool
	}{
		{"while shares arrive", momentary, func() bool { return miner.acceptedCount() > 20 }},
		{"in the grace after a rotation", momentary, inState("full")},
		{"while a shift is proven", momentary, inState("sealed")},
		{"between proof and post", momentary, inState("proven")},
		{"between post and finality", momentary, inState("posted")},
		{"while a reward is settled", momentary, p.rewardWaits},
	} {
		p.soon(moment.every, moment.what, moment.is)
		// At its busiest: with a share that is being stored.
		p.soon(time.Millisecond, "a share under way", func() bool { return miner.inFlight() > 0 })
		p.Daemon.Kill()
		t.Logf("killed %s; %d shares were acknowledged", moment.what, miner.acceptedCount())
		before := miner.acceptedCount()
		require.NoError(t, p.StartDaemon(p.ctx))
		p.eventually("the miner to be back", func() bool { return miner.acceptedCount() > before })
	}
	// And by a stop, which loses nothing either, not even answers.
	require.NoError(t, p.Daemon.Stop())
	require.NoError(t, p.StartDaemon(p.ctx))

	p.eventually("a settlement after all that", func() bool {
		settled := p.settlements()
		return len(settled) > 1 && settled[len(settled)-1].J > 1
	})
	acknowledged := miner.hashes()
	open := p.shifts()[0].K
	p.eventually("the shift of the last share to be posted", func() bool { return p.book().LastShift() >= open })
	stop()
	p.eventually("all that was delivered is settled", p.allSettled)

	stored := p.shiftOfShares(open)
	for _, hash := range acknowledged {
		require.NotZero(t, stored[hash], "share %s was accepted and is in no shift", displayed(hash))
	}
	t.Logf("%d shares acknowledged, %d stored in %d shifts; %s", len(acknowledged), len(stored), open, miner)
	p.checkPostedOnce(0)
	p.audit()
}

// rewardWaits says whether a reward is delivered and not settled yet.
func (p *pool) rewardWaits() bool {
	p.t.Helper()
	b := p.book()
	if b.LastShift() == 0 {
		return false
	}
	dust := uint256.NewInt(uint64(p.chain.Info().Tier.Miners) + 1)
	view, err := p.chain.Latest(p.ctx)
	require.NoError(p.t, err)
	for j := int64(state.FirstState); j <= int64(b.LastShift()); j++ {
		hash, _ := b.StateHash(j)
		waiting, err := view.BalanceOf(p.ctx, p.chain.Info().Receiver(hash))
		if err != nil {
			return false // the chain went on meanwhile
		}
		if !waiting.IsZero() || b.Available(j).Gt(dust) {
			return true
		}
	}
	return false
}
