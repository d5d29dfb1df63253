package chain_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
)

func TestDecodeError(t *testing.T) {
	word := func(v byte) []byte { return common.LeftPadBytes([]byte{v}, 32) }
	data := append(crypto.Keccak256([]byte("UnexpectedShift(uint64,uint64)"))[:4], append(word(3), word(2)...)...)
	name, detail, ok := chain.DecodeError(data)
	require.True(t, ok)
	require.Equal(t, "UnexpectedShift", name)
	require.Equal(t, "UnexpectedShift(got 3, expected 2)", detail)

	h := common.Hash{0xab, 31: 0xcd}
	name, detail, ok = chain.DecodeError(append(crypto.Keccak256([]byte("AlreadyDelivered(bytes32)"))[:4], h[:]...))
	require.True(t, ok)
	require.Equal(t, "AlreadyDelivered", name)
	require.Contains(t, detail, h.Hex())

	for _, bad := range [][]byte{nil, data[:3], data[:40], {1, 2, 3, 4}} {
		_, _, ok := chain.DecodeError(bad)
		require.False(t, ok)
	}
}

func FuzzDecodeError(f *testing.F) {
	f.Add(crypto.Keccak256([]byte("UnknownPayeeType(bytes21)"))[:4])
	f.Fuzz(func(t *testing.T, data []byte) {
		name, detail, ok := chain.DecodeError(data)
		require.Equal(t, ok, name != "")
		require.Equal(t, ok, detail != "")
	})
}
