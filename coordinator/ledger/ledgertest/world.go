// Package ledgertest makes real ledger shares for tests: they pass share.Verify,
// on a network so easy that every hash is a ledger share.
package ledgertest

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
)

const (
	parentHeight = 100
	bits         = 0x207fffff // of regtest: every second hash is a block
	nd           = 2
)

var parent = chainhash.DoubleHashH([]byte("the parent of every share"))

// World is the Bitcoin chain and the pool's scripts, as far as shares need them.
// It implements ledger.Rules. The zero value is ready.
type World struct{}

// Rules returns the rules of a tag. Every tag has a script of its own.
func (World) Rules(tag int64) (share.Rules, error) {
	return share.Rules{
		ND:           nd,
		Halving:      bitcoin.Regtest.Halving,
		PayoutScript: script(tag),
		Parent: func(h chainhash.Hash) (share.Parent, bool) {
			return share.Parent{Height: parentHeight, ChildBits: bits}, h == parent
		},
	}, nil
}

func script(tag int64) []byte {
	return append([]byte{0x00, 0x20}, bytes.Repeat([]byte{byte(tag)}, 32)...)
}

// Payee returns the n-th payee.
func Payee(n int) bitcoin.Payee {
	var address [20]byte
	copy(address[:], "a miner of the tests")
	binary.BigEndian.PutUint32(address[16:], uint32(n))
	return bitcoin.EVMPayee(address)
}

// Share returns share number n of a payee under a tag. The same arguments give
// the same share, others give another.
func Share(tag int64, payee bitcoin.Payee, n uint64) share.LedgerShare {
	j, err := job.New("test", &job.Template{
		Prev: parent, Height: parentHeight + 1, Version: 0x20000000, Bits: bits, CurTime: 1700000000,
		Value:  50_0000_0000,
		TxIDs:  []chainhash.Hash{chainhash.DoubleHashH([]byte("a")), chainhash.DoubleHashH([]byte("b"))},
		RawTxs: [][]byte{[]byte("a"), []byte("b")},
	}, tag, script(tag), nd, "")
	if err != nil {
		panic(fmt.Sprintf("ledgertest: %v", err))
	}
	var en2 [bitcoin.Extranonce2Size]byte
	binary.BigEndian.PutUint64(en2[:], n)
	coinbase := j.Coinbase(payee, [bitcoin.Extranonce1Size]byte{}, en2)
	header := j.Header(coinbase, j.Template.Version, j.Template.CurTime, 0)
	return share.LedgerShare{
		Tag: tag, Payee: payee, Hash: header.Hash(),
		Evidence: share.Evidence{Header: header, Coinbase: coinbase, Branch: j.Branch},
	}
}
