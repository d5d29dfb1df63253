package job

import (
	"encoding/binary"

	"paydirt/coordinator/core/bitcoin"
)

// Block returns the block of a header and its coinbase (legacy serialisation), as
// it is submitted to a node:
//
//	80  header
//	1…5 number of transactions, CompactSize
//	…   coinbase; with a witness commitment in the segwit form of BIP 144
//	…   the template's transactions
func (j *Job) Block(h bitcoin.Header, coinbase []byte) []byte {
	size := len(h) + 5 + len(coinbase) + witnessSize
	for _, tx := range j.Template.RawTxs {
		size += len(tx)
	}
	b := append(make([]byte, 0, size), h[:]...)
	b = appendCompactSize(b, uint32(1+len(j.Template.RawTxs)))
	if j.Template.Commitment == nil {
		b = append(b, coinbase...)
	} else {
		b = appendWithWitness(b, coinbase)
	}
	for _, tx := range j.Template.RawTxs {
		b = append(b, tx...)
	}
	return b
}

// witnessSize is what the segwit form of a coinbase adds: marker, flag, one item of
// 32 bytes.
const witnessSize = 2 + 2 + 32

// appendWithWitness puts marker and flag after the version, and the witness of the
// only input (the reserved value: 32 zeros) before the lock time.
func appendWithWitness(b, coinbase []byte) []byte {
	body := len(coinbase) - 4
	b = append(b, coinbase[:4]...)
	b = append(b, 0x00, 0x01)
	b = append(b, coinbase[4:body]...)
	b = append(b, 0x01, 0x20)
	b = append(b, make([]byte, 32)...)
	return append(b, coinbase[body:]...)
}

func appendCompactSize(b []byte, n uint32) []byte {
	switch {
	case n < 0xfd:
		return append(b, byte(n))
	case n <= 0xffff:
		return binary.LittleEndian.AppendUint16(append(b, 0xfd), uint16(n))
	}
	return binary.LittleEndian.AppendUint32(append(b, 0xfe), n)
}
