package bitcoin

import (
	"bytes"
	"encoding/hex"
	"math/big"
	"slices"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

const genesisHeader = "0100000000000000000000000000000000000000000000000000000000000000" +
	"000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa" +
	"4b1e5e4a29ab5f49ffff001d1dac2b7c"

func TestHeaderGenesis(t *testing.T) {
	raw, err := hex.DecodeString(genesisHeader)
	require.NoError(t, err)
	h, err := ParseHeader(raw)
	require.NoError(t, err)
	require.Equal(t, uint32(1), h.Version())
	require.Equal(t, chainhash.Hash{}, h.Prev())
	require.Equal(t, "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b", h.MerkleRoot().String())
	require.Equal(t, uint32(1231006505), h.Time())
	require.Equal(t, uint32(0x1d00ffff), h.Bits())
	require.Equal(t, uint32(2083236893), h.Nonce())
	require.Equal(t, "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f", h.Hash().String())
}

func TestParseHeaderSize(t *testing.T) {
	for _, size := range []int{0, 79, 81, 160} {
		_, err := ParseHeader(make([]byte, size))
		require.Error(t, err, "%d bytes", size)
	}
}

func TestPowInt(t *testing.T) {
	h := chainhash.DoubleHashH([]byte("anything"))
	reversed := slices.Clone(h[:])
	slices.Reverse(reversed)
	require.Equal(t, new(big.Int).SetBytes(reversed), PowInt(h).ToBig())
	require.Equal(t, uint64(1), PowInt(chainhash.Hash{0: 1}).Uint64())
}

func TestMeets(t *testing.T) {
	h := chainhash.DoubleHashH([]byte("anything"))
	target := PowInt(h)
	require.True(t, Meets(h, target), "equal is enough")
	require.True(t, Meets(h, new(uint256.Int).AddUint64(target, 1)))
	require.False(t, Meets(h, new(uint256.Int).SubUint64(target, 1)))
}

func FuzzHeader(f *testing.F) {
	raw, _ := hex.DecodeString(genesisHeader)
	f.Add(raw)
	f.Add(bytes.Repeat([]byte{0xff}, HeaderSize))
	f.Fuzz(func(t *testing.T, raw []byte) {
		h, err := ParseHeader(raw)
		if (err == nil) != (len(raw) == HeaderSize) {
			t.Fatalf("%d bytes: %v", len(raw), err)
		}
		if err == nil && NewHeader(h.Version(), h.Prev(), h.MerkleRoot(), h.Time(), h.Bits(), h.Nonce()) != Header(raw) {
			t.Fatal("the fields do not make the header again")
		}
	})
}
