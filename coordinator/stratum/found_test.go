package stratum

import (
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"
)

// A block is not taken for another one with which it shares a part of its hash.
func TestFoundTellsBlocksApartByTheWholeHash(t *testing.T) {
	var f found
	for i := range chainhash.HashSize {
		h := chainhash.Hash{}
		h[i] = 1
		require.True(t, f.first(h))
		require.False(t, f.first(h))
	}
	require.True(t, f.first(chainhash.Hash{}))
}

func TestFoundIsBounded(t *testing.T) {
	var f found
	for i := range maxFound + 10 {
		require.True(t, f.first(numbered(i)))
	}
	require.Len(t, f.known, maxFound)
	require.Len(t, f.ring, maxFound)
	require.False(t, f.first(numbered(10)), "the last ones are remembered")
	require.True(t, f.first(numbered(9)), "a forgotten one goes out again, instead of never")
}
