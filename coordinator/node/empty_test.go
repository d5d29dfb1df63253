package node

import (
	"context"
	"encoding/hex"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

const someBits = 0x170331db

// headerChain is a chain of headers, found by their hashes.
type headerChain map[chainhash.Hash]bitcoin.Header

func (c headerChain) BlockHeader(_ context.Context, hash chainhash.Hash) (bitcoin.Header, error) {
	h, ok := c[hash]
	if !ok {
		return h, ErrNotFound
	}
	return h, nil
}

// grow adds headers with these times on a parent, and returns their hashes.
func (c headerChain) grow(parent chainhash.Hash, bits uint32, times ...uint32) (hashes []chainhash.Hash) {
	for _, time := range times {
		h := bitcoin.NewHeader(0x20000000, parent, chainhash.Hash{}, time, bits, 0)
		parent = h.Hash()
		c[parent] = h
		hashes = append(hashes, parent)
	}
	return hashes
}

func TestEmptyTemplate(t *testing.T) {
	chain := headerChain{}
	// Not in order, as times may be: the median of the last eleven is 107.
	hashes := chain.grow(chainhash.Hash{}, someBits, 1, 100, 101, 102, 103, 104, 120, 107, 108, 109, 110, 111, 105)
	tip := len(hashes) - 1
	last := &job.Template{Prev: hashes[tip-1], Height: 840_001, Version: 0x20800000, Bits: someBits, Value: 400_000_000}
	got, err := emptyTemplate(t.Context(), chain, last, hashes[tip], time.Unix(1000, 0))
	require.NoError(t, err)
	require.Equal(t, &job.Template{
		Prev: hashes[tip], Height: 840_002, Version: 0x20800000, Bits: someBits, CurTime: 1000, MinTime: 108, Value: 312_500_000,
	}, got)

	// Two blocks at once, a clock that is behind, a commitment.
	last.Prev, last.Commitment = hashes[tip-2], []byte{0x6a}
	got, err = emptyTemplate(t.Context(), chain, last, hashes[tip], time.Unix(50, 0))
	require.NoError(t, err)
	require.Equal(t, uint32(840_003), got.Height)
	require.Equal(t, uint32(108), got.CurTime)
	// SHA256² of 64 zero bytes: no wtxid but the coinbase's, which counts as zero.
	require.Equal(t, "6a24aa21a9ed"+"e2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9", hex.EncodeToString(got.Commitment))
}

// At the begin of a chain the median is of fewer headers.
func TestEmptyTemplateOnAYoungChain(t *testing.T) {
	chain := headerChain{}
	hashes := chain.grow(chainhash.Hash{}, someBits, 10, 30, 20, 40)
	last := &job.Template{Prev: hashes[2], Height: 3, Bits: someBits, Value: 50_0000_0000}
	got, err := emptyTemplate(t.Context(), chain, last, hashes[3], time.Unix(1000, 0))
	require.NoError(t, err)
	require.Equal(t, uint32(31), got.MinTime)
	require.Equal(t, uint32(4), got.Height)
}

func TestNoEmptyTemplate(t *testing.T) {
	chain := headerChain{}
	hashes := chain.grow(chainhash.Hash{1}, someBits, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)
	parent, tip := hashes[11], hashes[12]
	sibling := chain.grow(parent, someBits+1, 14)[0]
	for name, test := range map[string]struct {
		change func(*job.Template)
		tip    chainhash.Hash
		want   string
	}{
		"another branch":           {func(last *job.Template) { last.Prev = chainhash.Hash{9} }, tip, "does not build on"},
		"the same tip":             {func(last *job.Template) { last.Prev = tip }, tip, "does not build on"},
		"too many blocks at once":  {func(last *job.Template) { last.Prev = hashes[1] }, tip, "does not build on"},
		"header unknown":           {func(*job.Template) {}, chainhash.Hash{7}, "block not found"},
		"at a retarget":            {func(last *job.Template) { last.Height = 2*2016 - 1 }, tip, "target may change"},
		"a block with other nBits": {func(*job.Template) {}, sibling, "does not keep its target"},
		"another subsidy":          {func(last *job.Template) { last.Value-- }, tip, "another subsidy"},
		"regtest":                  {func(last *job.Template) { last.Bits = bitcoin.Regtest.PowLimitBits }, tip, "regtest"},
	} {
		t.Run(name, func(t *testing.T) {
			last := &job.Template{Prev: parent, Height: 1000, Bits: someBits, Value: 50_0000_0000}
			_, err := emptyTemplate(t.Context(), chain, last, tip, time.Unix(1000, 0))
			require.NoError(t, err)
			test.change(last)
			_, err = emptyTemplate(t.Context(), chain, last, test.tip, time.Unix(1000, 0))
			require.ErrorContains(t, err, test.want)
		})
	}
}

// empty reports a template of the node that was made without it.
func (s *stage) empty(node int, height uint32, tip byte) *job.Template {
	t := &job.Template{Height: height, Prev: chainhash.Hash{tip}}
	s.reportEmpty(s.members[node], t)
	return t
}

func TestTheFullTemplateFollowsTheEmptyOneAtOnce(t *testing.T) {
	s := newStage(t, 1)
	s.expect(s.brings(0, 10, 'a'))
	s.expect(s.empty(0, 11, 'b'))
	s.expect(s.brings(0, 11, 'b'))
	s.brings(0, 11, 'b') // a refresh is not urgent
	s.expectNothing()
	s.now = s.now.Add(30 * time.Second)
	s.expect(s.brings(0, 11, 'b'))
}

func TestAnEmptyTemplateThatIsLateIsDropped(t *testing.T) {
	s := newStage(t, 2)
	s.expect(s.brings(0, 10, 'a'))
	s.expect(s.brings(0, 11, 'b'))
	s.empty(0, 11, 'b')
	s.expectNothing()
	_, full := s.templateOf(s.members[0])
	require.True(t, full, "nor is it kept for the next refresh")
	s.fails(1)
	s.empty(1, 11, 'b')
	s.expectNothing()
}

// Of two nodes on one tip, the one with transactions is worked for.
func TestAFullTemplateOfAnotherNodeIsPreferred(t *testing.T) {
	s := newStage(t, 2)
	s.expect(s.brings(0, 10, 'a'))
	s.brings(1, 10, 'a')
	s.expect(s.empty(0, 11, 'b'))
	s.empty(1, 11, 'b')
	s.expectNothing()
	s.expect(s.brings(1, 11, 'b'))
	s.brings(0, 11, 'b')
	s.expectNothing()
	require.True(t, s.Health()[1].Current)
}
