package node

import (
	"context"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"paydirt/coordinator/core/bitcoin"
)

// mine adds a block with proof of work and with given nBits, or, when they are zero, with
// those of the rules.
func (s *simulated) mine(time, bits uint32) {
	if bits != 0 {
		s.next = bits
	}
	for work := false; !work; { // another header each time
		height := len(s.best)
		s.add(time)
		hash := s.best[height]
		header := s.headerChain[hash]
		if work = checkWork(header, hash) == nil; !work {
			s.best, s.next = s.best[:height], header.Bits()
			time++
		}
	}
}

func (s *simulated) checkParent(anchor uint32) error {
	t := s.template()
	from := cachedHeaders{&headerCache{}, []headers{s}}
	parent, err := checkBits(context.Background(), from, s, s.params, t)
	if err != nil {
		return err
	}
	return checkParent(context.Background(), from, s, s.params, []Anchor{{anchor, s.best[anchor]}}, t, parent)
}

// A node may be on a fork that shares the relay's buried blocks and has easier ones
// since: its templates agree with themselves, and it is soon the highest.
func TestN8AForkWithEasierBlocksIsRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		interval := rapid.Uint32Range(2, 5).Draw(t, "interval")
		s := &simulated{headerChain: headerChain{}, params: bitcoin.Params{
			PowLimitBits: 0x207fffff, Interval: interval, Timespan: 500 * (interval - 1), // blocks stay easy
			NoRetarget: rapid.IntRange(0, 5).Draw(t, "no retarget") == 0,
		}, next: 0x201fffff}
		time := uint32(1_600_000_000)
		tick := func() uint32 {
			time += rapid.Uint32Range(400, 1600).Draw(t, "gap")
			return time
		}
		blocks := rapid.IntRange(1, 20).Draw(t, "blocks")
		for range blocks {
			s.mine(tick(), 0)
		}
		anchor := rapid.Uint32Range(0, uint32(blocks-1)).Draw(t, "anchor")
		require.NoError(t, s.checkParent(anchor))

		easy := rapid.SampledFrom([]uint32{0x207fffff, 0x202fffff, 0x2100ffff}).Filter(func(b uint32) bool { return b != s.next }).Draw(t, "easy")
		s.mine(tick(), easy)
		for range rapid.IntRange(0, int(s.params.Interval)).Draw(t, "more") {
			s.mine(tick(), 0)
		}
		require.Equal(t, BadTemplate, reasonOf(s.checkParent(anchor)))
	})
}

// A hash is no work: whoever answers for a node can make up a parent on top of the best
// block, and would have the highest chain.
func TestN8AParentWithoutWorkIsRefused(t *testing.T) {
	s := &simulated{headerChain: headerChain{}, params: bitcoin.Mainnet, next: 0x170331db}
	for i := range uint32(3) {
		s.add(1_600_000_000 + i)
	}
	require.NoError(t, s.check(s.template()), "the template agrees with itself")
	err := s.checkParent(2)
	require.Equal(t, BadTemplate, reasonOf(err))
	require.ErrorContains(t, err, "no proof of work")
	require.Error(t, checkWork(bitcoin.Header{}, chainhash.Hash{}), "no target")
}
