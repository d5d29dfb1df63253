package mine

import (
	"encoding/hex"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"paydirt/coordinator/core/bitcoin"
)

// The scanner finds the genesis block where Satoshi did.
func TestScannerFindsTheGenesisBlock(t *testing.T) {
	raw, err := hex.DecodeString("01000000" + "0000000000000000000000000000000000000000000000000000000000000000" +
		"3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a" + "29ab5f49ffff001d" + "00000000")
	require.NoError(t, err)
	h, err := bitcoin.ParseHeader(raw)
	require.NoError(t, err)
	target, err := bitcoin.TargetFromBits(h.Bits())
	require.NoError(t, err)
	s := newScanner()
	s.load(&h)
	const nonce = 2083236893
	tried, hash, found := s.next(nonce-1000, 5000, target)
	require.True(t, found)
	require.Equal(t, uint32(1001), tried)
	require.Equal(t, "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f", hash.String())

	tried, _, found = s.next(nonce+1, 1000, target)
	require.False(t, found)
	require.Equal(t, uint32(1000), tried)
}

func TestScannerAgreesWithThePlainHash(t *testing.T) {
	s := newScanner()
	rapid.Check(t, func(t *rapid.T) {
		h := bitcoin.Header(rapid.SliceOfN(rapid.Byte(), 80, 80).Draw(t, "header"))
		nonce := rapid.Uint32().Draw(t, "nonce")
		s.load(&h)
		tried, hash, found := s.next(nonce, 1, new(uint256.Int).SetAllOne())
		require.True(t, found)
		require.Equal(t, uint32(1), tried)
		plain := bitcoin.NewHeader(h.Version(), h.Prev(), h.MerkleRoot(), h.Time(), h.Bits(), nonce)
		require.Equal(t, plain.Hash(), hash)

		// The target itself is met, one below is not.
		_, _, found = s.next(nonce, 1, bitcoin.PowInt(hash))
		require.True(t, found)
		_, _, found = s.next(nonce, 1, new(uint256.Int).SubUint64(bitcoin.PowInt(hash), 1))
		require.False(t, found)
	})
}

// ns/op is the time of one hash.
func BenchmarkScanner(b *testing.B) {
	s := newScanner()
	s.load(&bitcoin.Header{})
	target := uint256.NewInt(1)
	b.ReportAllocs()
	b.ResetTimer()
	for left := b.N; left > 0; left -= maxBatch {
		s.next(0, uint32(min(left, maxBatch)), target)
	}
}

func BenchmarkPlain(b *testing.B) {
	var h bitcoin.Header
	var sink chainhash.Hash
	b.ReportAllocs()
	for i := range b.N {
		h[76] = byte(i)
		sink = h.Hash()
	}
	_ = sink
}
