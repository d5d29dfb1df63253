package cycle

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/ledger"
)

// proven returns a life in which shift k is proven, and every shift before is
// final.
func proven(t *testing.T, k uint64) *life {
	t.Helper()
	l := newLife(t)
	for l.state(k) < ledger.StateFull {
		require.NoError(t, l.append(l.driver.Tag(), int(l.next%5)))
		l.now = l.now.Add(testGrace)
		require.NoError(t, l.step())
		l.chain.mine()
	}
	l.now = l.now.Add(testGrace)
	require.NoError(t, l.step())
	require.Equal(t, ledger.StateProven, l.state(k))
	l.events = nil
	return l
}

func (l *life) told(kind EventKind) (found []Event) {
	for _, e := range l.events {
		if e.Kind == kind {
			found = append(found, e)
		}
	}
	return found
}

func (l *life) mineAndStep(blocks int) {
	for range blocks {
		l.chain.mine()
		require.NoError(l.t, l.step())
	}
}

func TestReorganisationTakesAPostOut(t *testing.T) {
	for _, forget := range []bool{false, true} {
		l := proven(t, 2)
		l.mineAndStep(testFinality - 1)
		require.Equal(t, ledger.StatePosted, l.state(2))
		before, _ := l.ledger.Shift(2)

		l.chain.reorganise(testFinality-1, forget)
		require.NoError(t, l.step())
		lost, _ := l.ledger.Shift(2)
		require.Equal(t, ledger.StateProven, lost.State)
		require.Zero(t, lost.PostedBlock)
		require.Equal(t, []Event{{Kind: Reorganised, K: 2, From: ledger.StatePosted, To: ledger.StateProven, Count: before.Count}}, l.told(Reorganised))

		l.mineAndStep(1)
		require.Equal(t, ledger.StatePosted, l.state(2))
		after, _ := l.ledger.Shift(2)
		require.Equal(t, before.StateHash, after.StateHash, "the same bytes")
		l.check()
	}
}

// A reorganisation that is noticed only when the post is back, in another block,
// is none.
func TestReorganisationThatNobodySaw(t *testing.T) {
	l := proven(t, 2)
	l.mineAndStep(1)
	l.chain.reorganise(1, false)
	l.chain.mine()
	require.NoError(t, l.step())
	require.Equal(t, ledger.StatePosted, l.state(2))
	require.Empty(t, l.told(Reorganised))
}

func TestReorganisationDeeperThanFinality(t *testing.T) {
	l := proven(t, 2)
	l.mineAndStep(testFinality)
	require.NoError(t, l.finish(3))
	require.Equal(t, ledger.StateFinal, l.state(2))
	hash2, _ := l.ledger.Shift(2)
	hash3, _ := l.ledger.Shift(3)
	tag := l.driver.Tag()
	l.events = nil

	l.chain.reorganise(l.chain.height(), true) // all of it
	require.NoError(t, l.step())
	for k := uint64(1); k <= 3; k++ {
		require.Equal(t, ledger.StateProven, l.state(k), "shift %d", k)
	}
	lost := l.told(Reorganised)
	require.Len(t, lost, 3)
	for _, e := range lost {
		require.True(t, e.Deep)
	}
	require.Equal(t, tag, l.driver.Tag(), "jobs stay: their state comes back with the same hash")
	l.check()

	l.mineAndStep(1)
	require.Equal(t, ledger.StatePosted, l.state(1))
	require.Equal(t, ledger.StateProven, l.state(2), "in order")
	l.mineAndStep(2 + testFinality)
	require.Equal(t, ledger.StateFinal, l.state(3))
	again2, _ := l.ledger.Shift(2)
	again3, _ := l.ledger.Shift(3)
	require.Equal(t, hash2.StateHash, again2.StateHash)
	require.Equal(t, hash3.StateHash, again3.StateHash)
	l.check()
}

func TestRefusedAnchorIsReplaced(t *testing.T) {
	l := proven(t, 2)
	old, _ := l.ledger.Shift(2)
	l.chain.mempool = nil
	l.chain.refuse[old.Anchor()] = true

	require.NoError(t, l.step())
	require.Equal(t, old.Anchors, func() []common.Hash { s, _ := l.ledger.Shift(2); return s.Anchors }(), "there is no other anchor yet")
	require.Len(t, l.told(Failed), 1)

	l.chain.anchor = common.Hash{0xa1}
	require.NoError(t, l.step())
	require.Len(t, l.told(Reanchored), 1)
	require.NoError(t, l.step())
	require.Len(t, l.told(Recovered), 1)
	l.mineAndStep(testFinality)
	require.Equal(t, ledger.StateFinal, l.state(2))
	s, _ := l.ledger.Shift(2)
	require.Equal(t, common.Hash{0xa1}, s.Anchor())
	l.check()
	require.NoError(t, l.finish(4))
	l.check()
}

// The older of two posts is mined after all: what the chain holds counts.
func TestAnOlderAnchorIsMined(t *testing.T) {
	l := proven(t, 2)
	old, _ := l.ledger.Shift(2)
	l.chain.refuse[old.Anchor()] = true
	l.chain.anchor = common.Hash{0xa1}
	require.NoError(t, l.step())
	require.NoError(t, l.step())
	require.Len(t, l.chain.mempool, 2)
	l.chain.refuse[old.Anchor()] = false // a reorganisation of the relay's chain
	l.chain.mine()
	require.NoError(t, l.step())
	s, _ := l.ledger.Shift(2)
	require.Equal(t, ledger.StatePosted, s.State)
	require.Equal(t, old.Anchor(), s.Anchor())
	require.Equal(t, []common.Hash{{0xa1}, old.Anchor()}, s.Anchors)
	l.mineAndStep(testFinality)
	l.check()
	require.NoError(t, l.finish(4))
	l.check()
}

// A post that was final keeps its anchor, whatever the contract says: blocks may
// have paid the receiver of its state hash.
func TestFinalPostKeepsItsAnchor(t *testing.T) {
	l := proven(t, 2)
	l.mineAndStep(testFinality)
	final, _ := l.ledger.Shift(2)
	l.chain.reorganise(testFinality, true)
	l.chain.refuse[final.Anchor()] = true
	l.chain.anchor = common.Hash{0xa1}
	for range 3 {
		require.NoError(t, l.step())
	}
	s, _ := l.ledger.Shift(2)
	require.Equal(t, final.Anchors, s.Anchors)
	require.Empty(t, l.told(Reanchored))
	require.Contains(t, l.driver.Status().Troubles[0], "was final once")
	l.chain.refuse[final.Anchor()] = false
	l.mineAndStep(testFinality + 1)
	require.Equal(t, ledger.StateFinal, l.state(2))
	require.Empty(t, l.driver.Status().Troubles)
	l.check()
}

// The ledger was lost, is another's, or is an old copy; or someone else posts.
func TestConflict(t *testing.T) {
	conflict := func(t *testing.T, l *life, k uint64) {
		t.Helper()
		err := l.driver.Step(ctx)
		var c *ConflictError
		require.ErrorAs(t, err, &c)
		require.Equal(t, k, c.K)
		require.ErrorAs(t, l.driver.Run(ctx), &c, "Run ends")
	}
	t.Run("a new ledger on an old chain", func(t *testing.T) {
		l := proven(t, 1)
		l.mineAndStep(1)
		fresh := newLife(t)
		fresh.chain.blocks = l.chain.blocks
		conflict(t, fresh, 1)
	})
	t.Run("a foreign post", func(t *testing.T) {
		l := proven(t, 2)
		foreign := *l.chain.mempool[0]
		foreign.StateHash[0]++
		l.chain.blocks = append(l.chain.blocks, []*Post{&foreign})
		conflict(t, l, 2)
	})
	t.Run("a final post with another anchor", func(t *testing.T) {
		l := proven(t, 2)
		old, _ := l.ledger.Shift(2)
		l.chain.refuse[old.Anchor()] = true
		l.chain.anchor = common.Hash{0xa1}
		require.NoError(t, l.step())
		require.NoError(t, l.step())
		first := l.chain.mempool[0]
		require.Equal(t, old.Anchor(), first.Anchor)
		l.mineAndStep(testFinality)
		require.Equal(t, ledger.StateFinal, l.state(2))
		l.chain.reorganise(testFinality, true)
		l.chain.blocks = append(l.chain.blocks, []*Post{first})
		conflict(t, l, 2)
	})
}

func TestUnreachableChain(t *testing.T) {
	l := newLife(t)
	l.chain.down = errors.New("connection refused")
	l.fill(testPool.Tier.Threshold())
	require.NoError(t, l.step())
	require.Equal(t, ledger.StateFull, l.state(1), "what needs no chain goes on")
	l.now = l.now.Add(testGrace)
	for range 3 {
		require.NoError(t, l.step())
	}
	require.Equal(t, ledger.StateSealed, l.state(1), "the proof waits for an anchor")
	require.Equal(t, 1, l.prover.made, "and is not made again")
	require.Nil(t, l.driver.proving.finished(), "nor does Run turn in circles for it")
	require.Equal(t, []string{"chain: connection refused", "anchor: connection refused"}, l.driver.Status().Troubles)
	require.Len(t, l.told(Failed), 2, "told once each")

	l.chain.down = nil
	require.NoError(t, l.step())
	require.Equal(t, ledger.StateProven, l.state(1))
	require.Empty(t, l.driver.Status().Troubles)
	require.Equal(t, 1, l.prover.made)
	require.NoError(t, l.finish(2))
	l.check()
}

func TestZeroAnchorIsNoAnchor(t *testing.T) {
	l := newLife(t)
	l.chain.anchor = common.Hash{}
	l.fill(testPool.Tier.Threshold())
	require.NoError(t, l.step())
	l.now = l.now.Add(testGrace)
	require.NoError(t, l.step())
	require.Equal(t, ledger.StateSealed, l.state(1))
	require.Equal(t, []string{"anchor: the relay's best header is zero"}, l.driver.Status().Troubles)
}

// A contract that refuses every anchor does not make the record grow for ever.
func TestAnchorsAreBounded(t *testing.T) {
	l := proven(t, 2)
	for n := range byte(2 * maxAnchors) {
		l.chain.refuse[l.chain.anchor] = true
		l.chain.anchor = common.Hash{0xb0, n}
		require.NoError(t, l.step())
	}
	s, _ := l.ledger.Shift(2)
	require.Len(t, s.Anchors, maxAnchors)
	require.Equal(t, l.chain.anchor, s.Anchor())
	l.mineAndStep(testFinality + 1)
	require.Equal(t, ledger.StateFinal, l.state(2))
	l.check()
}

func TestProofThatFails(t *testing.T) {
	l := newLife(t)
	l.prover.fail = errors.New("out of memory")
	l.fill(testPool.Tier.Threshold())
	require.NoError(t, l.step())
	l.now = l.now.Add(testGrace)
	require.NoError(t, l.step())
	require.Equal(t, []string{"prove: out of memory"}, l.driver.Status().Troubles)
	l.prover.fail = nil
	l.now = l.now.Add(proveRetry - time.Millisecond)
	require.NoError(t, l.step())
	require.Equal(t, ledger.StateSealed, l.state(1), "not at once")
	l.now = l.now.Add(time.Millisecond)
	require.NoError(t, l.step())
	require.Equal(t, ledger.StateProven, l.state(1))
	require.Empty(t, l.driver.Status().Troubles)
}

func TestDiskFailureStopsTheDriver(t *testing.T) {
	l := newLife(t)
	l.fill(testPool.Tier.Threshold())
	l.disk.FailAt(l.disk.Changes()+1, 1)
	var failed *ledger.FailedError
	require.ErrorAs(t, l.driver.Step(ctx), &failed)
	running, stop := context.WithCancel(ctx)
	l.driver.cfg.OnEvent = func(e Event) {
		if e.Kind == Stopped {
			stop()
		}
	}
	require.ErrorIs(t, l.driver.Run(running), context.Canceled, "Run waits for its end")
	require.EqualValues(t, -1, l.driver.Tag(), "a rotation that is not stored is none")
	require.Len(t, l.driver.Status().Troubles, 1)
}
