package daemon

import (
	"encoding/binary"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
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
