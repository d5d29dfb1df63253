package evm

import (
	"bytes"
	"encoding/hex"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/evm/devchain"
)

// The worked example of the record's documentation.
func TestRecordExample(t *testing.T) {
	var hash common.Hash
	for i := range hash {
		hash[i] = 0x11
	}
	r := record{recordFormat, []version{{5, hash, 16, []byte{2, 0xc1, 0x80}}}}
	raw, err := r.encode()
	require.NoError(t, err)
	require.Equal(t, "ea01"+"e8"+"e705"+"a0"+hex.EncodeToString(hash[:])+"10"+"8302c180", hex.EncodeToString(raw))
}

func signedTx(t testing.TB, nonce uint64) *types.Transaction {
	tx, err := NewKey(devchain.Key(0)).Sign(1337, &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: nonce, To: &common.Address{1}, Value: big.NewInt(3), Data: []byte{4},
		Gas: 5, GasFeeCap: big.NewInt(7), GasTipCap: big.NewInt(6),
	})
	require.NoError(t, err)
	return tx
}

func TestRecordKeepsOnlyTheLatestTransaction(t *testing.T) {
	first, err := record{}.add(signedTx(t, 1), 10)
	require.NoError(t, err)
	second, err := first.add(signedTx(t, 2), 20)
	require.NoError(t, err)
	require.NotEmpty(t, first.Versions[0].Raw, "add leaves its receiver alone")
	raw, err := second.encode()
	require.NoError(t, err)
	got, tx, err := decodeRecord(raw)
	require.NoError(t, err)
	require.Equal(t, second.Versions[1], got.Versions[1])
	require.Equal(t, signedTx(t, 2).Hash(), tx.Hash())
	require.Empty(t, got.Versions[0].Raw)
	require.Equal(t, signedTx(t, 1).Hash(), got.Versions[0].Hash)
}

func TestDecodeRecordRefuses(t *testing.T) {
	good, err := record{}.add(signedTx(t, 1), 10)
	require.NoError(t, err)
	encode := func(change func(*record)) []byte {
		r := record{good.Format, append([]version(nil), good.Versions...)}
		change(&r)
		raw, err := rlp.EncodeToBytes(&r)
		require.NoError(t, err)
		return raw
	}
	_, _, err = decodeRecord(encode(func(*record) {}))
	require.NoError(t, err)
	for name, raw := range map[string][]byte{
		"empty":       nil,
		"trailing":    append(encode(func(*record) {}), 0),
		"format":      encode(func(r *record) { r.Format = 2 }),
		"no version":  encode(func(r *record) { r.Versions = nil }),
		"no contents": encode(func(r *record) { r.Versions[0].Raw = nil }),
		"wrong hash":  encode(func(r *record) { r.Versions[0].Hash[0] ^= 1 }),
		"wrong nonce": encode(func(r *record) { r.Versions[0].Nonce++ }),
	} {
		_, _, err := decodeRecord(raw)
		require.Error(t, err, name)
	}
}

func FuzzDecodeRecord(f *testing.F) {
	r, err := record{}.add(signedTx(f, 1), 10)
	require.NoError(f, err)
	raw, err := r.encode()
	require.NoError(f, err)
	f.Add(raw)
	f.Add([]byte{0xc0})
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, tx, err := decodeRecord(raw)
		if err != nil {
			return
		}
		if tx.Hash() != r.last().Hash {
			t.Fatal("hash")
		}
		again, err := r.encode()
		if err != nil || !bytes.Equal(again, raw) {
			t.Fatalf("not canonical: %x, then %x (%v)", raw, again, err)
		}
	})
}
