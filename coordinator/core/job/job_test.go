package job

import (
	"bytes"
	"errors"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/btcsuite/btcd/wire/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
)

var (
	payee  = bitcoin.EVMPayee([20]byte{1, 2, 3, 19: 20})
	script = append([]byte{0x00, 0x20}, bytes.Repeat([]byte{0xab}, 32)...)
)

// template returns a template with n transactions that really are transactions.
func template(t testing.TB, n int) *Template {
	tpl := &Template{
		Prev:       chainhash.DoubleHashH([]byte("parent")),
		Height:     840000,
		Version:    0x20000000,
		Bits:       0x1e0377ae,
		CurTime:    1713571767,
		MinTime:    1713571000,
		Value:      312500000,
		Commitment: bitcoin.WitnessCommitmentScript(chainhash.DoubleHashH([]byte("witnesses"))),
	}
	for i := range n {
		tx := wire.NewMsgTx(2)
		tx.AddTxIn(wire.NewTxIn(&wire.OutPoint{Hash: tpl.Prev, Index: uint32(i)}, nil, wire.TxWitness{{1, 2, 3}}))
		tx.AddTxOut(wire.NewTxOut(int64(i), []byte{0x51}))
		var raw bytes.Buffer
		require.NoError(t, tx.Serialize(&raw))
		tpl.TxIDs = append(tpl.TxIDs, tx.TxHash())
		tpl.RawTxs = append(tpl.RawTxs, raw.Bytes())
	}
	return tpl
}

func TestNew(t *testing.T) {
	tpl := template(t, 3)
	tpl.Version = 0x20000000 | 0x00002000 | 0x04
	j, err := New("7", tpl, -1, script, 32768, "/paydirt/")
	require.NoError(t, err)
	require.Equal(t, "7", j.ID)
	require.Equal(t, int64(-1), j.Tag)
	require.Equal(t, uint32(0x20000004), j.Template.Version, "the rolled bits are the miner's")
	require.Equal(t, uint32(0x20002004), tpl.Version, "the template stays")
	network, err := bitcoin.TargetFromBits(tpl.Bits)
	require.NoError(t, err)
	require.Equal(t, network, j.NetworkTarget)
	require.Equal(t, bitcoin.LedgerTarget(network, 32768), j.LedgerTarget)
	require.Len(t, j.Branch, 2)
}

func TestNewRefuses(t *testing.T) {
	for name, change := range map[string]func(*Template){
		"transactions without txids": func(tpl *Template) { tpl.TxIDs = tpl.TxIDs[1:] },
		"no target":                  func(tpl *Template) { tpl.Bits = 0 },
		"height 0":                   func(tpl *Template) { tpl.Height = 0 },
		"long commitment":            func(tpl *Template) { tpl.Commitment = make([]byte, 201) },
	} {
		tpl := template(t, 2)
		change(tpl)
		_, err := New("1", tpl, 1, script, 1, "")
		require.Error(t, err, name)
	}
	_, err := New("1", template(t, 2), 1, script, 0, "")
	require.ErrorContains(t, err, "at least 1")
	_, err = New("1", template(t, 0), 1, script, 1, string(make([]byte, 56)))
	var e *bitcoin.CoinbaseError
	require.True(t, errors.As(err, &e))
	require.Equal(t, bitcoin.CoinbaseText, e.Reason)
}

func TestCoinbase(t *testing.T) {
	tpl := template(t, 1)
	j, err := New("1", tpl, 5, script, 64, "/paydirt/")
	require.NoError(t, err)
	en1, en2 := [4]byte{1, 2, 3, 4}, [8]byte{5, 6, 7, 8, 9, 10, 11, 12}
	raw := j.Coinbase(payee, en1, en2)
	var parts []byte
	parts = append(parts, j.Coinb1(payee)...)
	parts = append(parts, en1[:]...)
	parts = append(parts, en2[:]...)
	require.Equal(t, raw, append(parts, j.Coinb2()...))

	c, err := bitcoin.ParseCoinbase(raw)
	require.NoError(t, err)
	require.Equal(t, &bitcoin.Coinbase{
		Height: tpl.Height, Payee: payee, Extranonce1: en1, Extranonce2: en2, Text: []byte("/paydirt/"),
		Value: tpl.Value, PayoutScript: script, ZeroOutputs: [][]byte{tpl.Commitment},
	}, c)

	tpl.Commitment = nil
	j2, err := New("1", tpl, 5, script, 64, "/paydirt/")
	require.NoError(t, err)
	c, err = bitcoin.ParseCoinbase(j2.Coinbase(payee, en1, en2))
	require.NoError(t, err)
	require.Empty(t, c.ZeroOutputs)

	// One job, many payees: none sees another's.
	other := bitcoin.EVMPayee([20]byte{9})
	require.NotEqual(t, j.Coinb1(payee), j.Coinb1(other))
	require.Equal(t, raw, j.Coinbase(payee, en1, en2))
}

func TestHeader(t *testing.T) {
	tpl := template(t, 4)
	j, err := New("1", tpl, 5, script, 64, "")
	require.NoError(t, err)
	coinbase := j.Coinbase(payee, [4]byte{}, [8]byte{})
	h := j.Header(coinbase, 0x20002000, 1713571999, 77)
	require.Equal(t, uint32(0x20002000), h.Version())
	require.Equal(t, tpl.Prev, h.Prev())
	require.Equal(t, uint32(1713571999), h.Time())
	require.Equal(t, tpl.Bits, h.Bits())
	require.Equal(t, uint32(77), h.Nonce())
}

// btcd's own deserialiser must find in the block what was put in.
func TestBlock(t *testing.T) {
	for _, n := range []int{0, 1, 2, 7, 251, 252, 253, 300} {
		for _, segwit := range []bool{true, false} {
			tpl := template(t, n)
			if !segwit {
				tpl.Commitment = nil
			}
			j, err := New("1", tpl, 5, script, 64, "/paydirt/")
			require.NoError(t, err)
			coinbase := j.Coinbase(payee, [4]byte{1}, [8]byte{2})
			h := j.Header(coinbase, j.Template.Version, tpl.CurTime, 99)
			raw := j.Block(h, coinbase)

			var block wire.MsgBlock
			r := bytes.NewReader(raw)
			require.NoError(t, block.Deserialize(r))
			require.Zero(t, r.Len())
			require.Equal(t, h.Hash(), block.BlockHash())
			require.Len(t, block.Transactions, n+1)
			require.Equal(t, chainhash.DoubleHashH(coinbase), block.Transactions[0].TxHash())
			if segwit {
				require.Equal(t, wire.TxWitness{make([]byte, 32)}, block.Transactions[0].TxIn[0].Witness)
			} else {
				require.Empty(t, block.Transactions[0].TxIn[0].Witness)
			}
			level := []chainhash.Hash{block.Transactions[0].TxHash()}
			for i, tx := range block.Transactions[1:] {
				require.Equal(t, tpl.TxIDs[i], tx.TxHash())
				require.Equal(t, wire.TxWitness{{1, 2, 3}}, tx.TxIn[0].Witness)
				level = append(level, tx.TxHash())
			}
			require.Equal(t, plainRoot(level), block.Header.MerkleRoot)
			require.LessOrEqual(t, cap(raw)-len(raw), 40, "no large reallocation")
		}
	}
}

func plainRoot(level []chainhash.Hash) chainhash.Hash {
	for len(level) > 1 {
		if len(level)%2 == 1 {
			level = append(level, level[len(level)-1])
		}
		var next []chainhash.Hash
		for i := 0; i < len(level); i += 2 {
			next = append(next, chainhash.DoubleHashH(append(bytes.Clone(level[i][:]), level[i+1][:]...)))
		}
		level = next
	}
	return level[0]
}

func TestCompactSize(t *testing.T) {
	for n, want := range map[uint32][]byte{
		0:          {0},
		0xfc:       {0xfc},
		0xfd:       {0xfd, 0xfd, 0x00},
		0xffff:     {0xfd, 0xff, 0xff},
		0x10000:    {0xfe, 0x00, 0x00, 0x01, 0x00},
		0xffffffff: {0xfe, 0xff, 0xff, 0xff, 0xff},
	} {
		require.Equal(t, want, appendCompactSize(nil, n))
	}
}

func BenchmarkNew4000(b *testing.B) {
	tpl := template(b, 4000)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := New("1", tpl, 1, script, 32768, "/paydirt/"); err != nil {
			b.Fatal(err)
		}
	}
}
