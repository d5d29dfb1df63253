package node

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"
)

// BenchmarkReadTemplate is what a full block's template costs here, 3,000
// transactions of 333 bytes, after the node has sent it.
func BenchmarkReadTemplate(b *testing.B) {
	value := int64(50_0000_0000)
	answer := templateAnswer{
		Version: 0x20000000, PreviousBlockHash: chainhash.Hash{1}.String(), CoinbaseValue: &value,
		CurTime: 1_700_000_000, MinTime: 1_700_000_000, Bits: "170331db", Height: 840_000,
	}
	for i := range uint32(3000) {
		raw := binary.BigEndian.AppendUint32(make([]byte, 329), i)
		hash := chainhash.DoubleHashH(raw).String()
		answer.Transactions = append(answer.Transactions, templateTx{Data: hex.EncodeToString(raw), TxID: hash, Hash: hash})
	}
	line, err := json.Marshal(map[string]any{"result": answer, "error": nil, "id": 1})
	require.NoError(b, err)
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		var got templateAnswer
		require.NoError(b, decodeAnswer("getblocktemplate", http.StatusOK, bytes.NewReader(line), &got))
		_, err := got.template()
		require.NoError(b, err)
	}
}
