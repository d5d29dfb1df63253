package node

import (
	"context"
	"errors"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

// simulated is a node with a chain that follows the rules of a network with short
// retarget periods.
type simulated struct {
	params bitcoin.Params
	headerChain
	best []chainhash.Hash // by height
	next uint32           // nBits of the next block

	epochStart uint32
	lost       map[chainhash.Hash]bool // headers that it does not serve
}

func (s *simulated) String() string { return "simulated" }

func (s *simulated) BlockHash(_ context.Context, height uint32) (chainhash.Hash, error) {
	if int(height) >= len(s.best) {
		return chainhash.Hash{}, &RPCError{Method: "getblockhash", Code: codeInvalidParameter}
	}
	return s.best[height], nil
}

func (s *simulated) BestBlockHash(context.Context) (chainhash.Hash, error) {
	return s.best[len(s.best)-1], nil
}

func (s *simulated) BlockHeader(ctx context.Context, hash chainhash.Hash) (bitcoin.Header, error) {
	if s.lost[hash] {
		return bitcoin.Header{}, &RPCError{Method: "getblockheader", Code: codeNotFound}
	}
	return s.headerChain.BlockHeader(ctx, hash)
}

// add mines a block, by the rules: it is what the nodes and the relay do.
func (s *simulated) add(time uint32) {
	height := uint32(len(s.best))
	var parent chainhash.Hash
	if height > 0 {
		parent = s.best[height-1]
	}
	h := bitcoin.NewHeader(1, parent, chainhash.Hash{}, time, s.next, height)
	s.headerChain[h.Hash()] = h
	s.best = append(s.best, h.Hash())
	if height%s.params.Interval == 0 {
		s.epochStart = time
	}
	s.next = s.params.NextBits(bitcoin.HeaderInfo{Height: height, Time: time, Bits: s.next, EpochStart: s.epochStart})
}

func (s *simulated) template() *job.Template {
	return &job.Template{Prev: s.best[len(s.best)-1], Height: uint32(len(s.best)), Bits: s.next}
}

func (s *simulated) check(t *job.Template) error {
	_, err := checkBits(context.Background(), cachedHeaders{&headerCache{}, []headers{s}}, s, s.params, t)
	return err
}

// On any chain, at any height, at the begin of a retarget period and inside it: the
// nBits that the rules give pass and no others do. A height that is not that of the
// parent never passes.
func TestF26OnlyTheRightBitsPass(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := &simulated{
			headerChain: headerChain{}, params: bitcoin.Params{
				PowLimitBits: 0x1e0377ae, Interval: rapid.Uint32Range(1, 5).Draw(t, "interval"), Timespan: 2400,
				NoRetarget: rapid.IntRange(0, 5).Draw(t, "no retarget") == 0,
			},
		}
		s.next = rapid.SampledFrom([]uint32{0x1e0377ae, 0x1d00ffff, 0x170331db}).Draw(t, "first bits")
		time := uint32(1_600_000_000)
		for range rapid.IntRange(1, 23).Draw(t, "blocks") {
			s.add(time)
			time = uint32(int64(time) + rapid.Int64Range(-300, 5000).Draw(t, "gap"))
			good := s.template()
			require.NoError(t, s.check(good))

			bad := *good
			bad.Bits = rapid.OneOf(
				rapid.Uint32(), rapid.SampledFrom([]uint32{good.Bits - 1, good.Bits + 1, good.Bits ^ 1<<31, s.params.PowLimitBits, 0}),
				rapid.Map(rapid.IntRange(0, 31), func(bit int) uint32 { return good.Bits ^ 1<<bit }),
			).Filter(func(b uint32) bool { return b != good.Bits }).Draw(t, "wrong bits")
			require.Equal(t, BadTemplate, reasonOf(s.check(&bad)))

			bad = *good
			bad.Height = rapid.Uint32Range(1, uint32(len(s.best))+10).Filter(func(h uint32) bool { return h != good.Height }).Draw(t, "wrong height")
			require.Equal(t, BadTemplate, reasonOf(s.check(&bad)))
		}
	})
}

// A node that has not the headers that the check needs is not accused, and the
// template is not taken either. Another node may have them.
func TestF26AMissingHeaderIsNoAccusation(t *testing.T) {
	s := &simulated{headerChain: headerChain{}, params: bitcoin.Params{PowLimitBits: 0x1e0377ae, Interval: 4, Timespan: 2400}, next: 0x1d00ffff}
	for i := range uint32(8) {
		s.add(1_600_000_000 + i*100)
	}
	good := s.template()
	require.NotEqual(t, uint32(0x1d00ffff), good.Bits, "a retarget")
	for _, missing := range []chainhash.Hash{good.Prev, s.best[4]} {
		s.lost = map[chainhash.Hash]bool{missing: true}
		err := s.check(good)
		require.Equal(t, Unchecked, reasonOf(err), "%v", err)
		whole := *s
		whole.lost = nil
		_, err = checkBits(t.Context(), cachedHeaders{&headerCache{}, []headers{s, &whole}}, s, s.params, good)
		require.NoError(t, err)
	}
	s.lost = nil
	s.best = s.best[:7]
	require.ErrorIs(t, s.check(good), errOutdated, "the node has left the template's parent")
}

// The first header of a period is that of the chain, or it is noticed: all headers of
// a period have the same nBits.
func TestF26AFalseFirstHeaderOfThePeriod(t *testing.T) {
	s := &simulated{headerChain: headerChain{}, params: bitcoin.Params{PowLimitBits: 0x1e0377ae, Interval: 4, Timespan: 2400}, next: 0x1d00ffff}
	for i := range uint32(8) {
		s.add(1_600_000_000 + i*100)
	}
	s.best[4] = s.grow(chainhash.Hash{}, 0x1e0377ae, 1_500_000_000)[0]
	require.Equal(t, BadTemplate, reasonOf(s.check(s.template())))
}

func TestHeaderCacheKeepsTheNewest(t *testing.T) {
	chain, cache := headerChain{}, &headerCache{}
	hashes := chain.grow(chainhash.Hash{}, 1, make([]uint32, keptHeaders+5)...)
	asked := 0
	from := cachedHeaders{cache, []headers{countedHeaders{chain, &asked}}}
	for range 2 {
		for _, h := range hashes[5:] {
			got, err := from.BlockHeader(t.Context(), h)
			require.NoError(t, err)
			require.Equal(t, chain[h], got)
		}
	}
	require.Equal(t, keptHeaders, asked)
	_, err := from.BlockHeader(t.Context(), hashes[0])
	require.NoError(t, err)
	require.Len(t, cache.known, keptHeaders)
	_, err = from.BlockHeader(t.Context(), chainhash.Hash{1})
	require.True(t, errors.Is(err, ErrNotFound))
}

type countedHeaders struct {
	headerChain
	asked *int
}

func (c countedHeaders) BlockHeader(ctx context.Context, hash chainhash.Hash) (bitcoin.Header, error) {
	*c.asked++
	return c.headerChain.BlockHeader(ctx, hash)
}
