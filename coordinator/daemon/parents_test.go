package daemon

import (
	"encoding/binary"
	"errors"
	"iter"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/ledger"
)

func numbered(n uint32) (h chainhash.Hash) {
	binary.BigEndian.PutUint32(h[:], n)
	return h
}

func TestParentsAreRememberedWithTheirChildsRules(t *testing.T) {
	p := newParents()
	require.True(t, p.add(&job.Template{Prev: numbered(1), Height: 8, Bits: 0x1d00ffff}))
	require.False(t, p.add(&job.Template{Prev: numbered(1), Height: 8, Bits: 0x1d00ffff}))
	parent, ok := p.lookup(numbered(1))
	require.True(t, ok)
	require.Equal(t, share.Parent{Height: 7, ChildBits: 0x1d00ffff}, parent)
	_, ok = p.lookup(numbered(2))
	require.False(t, ok)
}

func TestParentsForgetTheOldest(t *testing.T) {
	p := newParents()
	for i := range uint32(keptParents + 1) {
		p.add(&job.Template{Prev: numbered(i), Height: i + 1})
	}
	_, ok := p.lookup(numbered(0))
	require.False(t, ok)
	require.Len(t, p.known, keptParents)
	require.Equal(t, numbered(1), p.hashes()[0])
	require.Equal(t, numbered(keptParents), p.hashes()[keptParents-1])
}

// storedShift is a shift that an earlier run has left.
type storedShift struct {
	state   ledger.State
	parents []uint32
	err     error
}

type storedShifts []storedShift // shift k at k−1

func (s storedShifts) Newest() uint64 { return uint64(len(s)) }

func (s storedShifts) Shift(k uint64) (ledger.Shift, bool) {
	return ledger.Shift{K: k, State: s[k-1].state}, true
}

func (s storedShifts) Evidence(k uint64) iter.Seq2[share.Evidence, error] {
	return func(yield func(share.Evidence, error) bool) {
		for _, parent := range s[k-1].parents {
			if !yield(share.Evidence{Header: bitcoin.NewHeader(0, numbered(parent), [32]byte{}, 0, 0, 0)}, nil) {
				return
			}
		}
		if s[k-1].err != nil {
			yield(share.Evidence{}, s[k-1].err)
		}
	}
}

func TestParentsOfStoredSharesAreRecalledForTheRelayOnly(t *testing.T) {
	p := newParents()
	require.NoError(t, p.recall(storedShifts{
		{state: ledger.StateFinal, parents: []uint32{1}},
		{state: ledger.StatePosted, parents: []uint32{2, 2, 3}},
		{state: ledger.StateOpen, parents: []uint32{3, 4}},
	}))
	p.add(&job.Template{Prev: numbered(5), Height: 8})
	require.ElementsMatch(t, []chainhash.Hash{numbered(2), numbered(3), numbered(4), numbered(5)}, p.hashes())
	_, ok := p.lookup(numbered(4))
	require.False(t, ok, "no new share builds on it")

	broken := errors.New("broken")
	require.ErrorIs(t, p.recall(storedShifts{{state: ledger.StateOpen, err: broken}}), broken)
}
