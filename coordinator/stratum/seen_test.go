package stratum

import (
	"encoding/binary"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"
)

func numbered(i int) (h chainhash.Hash) {
	binary.LittleEndian.PutUint64(h[:], uint64(i))
	return h
}

func TestSeen(t *testing.T) {
	var s seen
	require.False(t, s.has(numbered(1)))
	s.add(numbered(1))
	require.True(t, s.has(numbered(1)))
	require.False(t, s.has(numbered(2)))
	s.clear()
	require.False(t, s.has(numbered(1)))
}

func TestSeenIsBoundedAndRemembersAtLeastAGeneration(t *testing.T) {
	var s seen
	for i := range 10 * seenGeneration {
		s.add(numbered(i))
		require.LessOrEqual(t, len(s.young)+len(s.old), 2*seenGeneration)
		require.True(t, s.has(numbered(max(0, i-seenGeneration))))
	}
	require.False(t, s.has(numbered(0)))
}
