package vault

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

const (
	magic      = "PDRTVLT1"
	headSize   = 9
	maxBody    = 3000
	receiptLen = 8 + 16 + bitcoin.PayeeSize + 4 + 4 + len(receipt.Signature{})
)

type kind uint8

const (
	kindShare kind = iota + 1
	kindReceipt
	kindAccepted
)

// record is one of the three.
type record struct {
	kind     kind
	share    share.Evidence
	receipt  receipt.Signed
	accepted shift.Key
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// append writes a record in its form on disk.
func (r record) append(b []byte) []byte {
	start := len(b)
	b = append(b, make([]byte, headSize)...)
	switch r.kind {
	case kindShare:
		b = append(b, r.share.Header[:]...)
		b = binary.BigEndian.AppendUint16(b, uint16(len(r.share.Coinbase)))
		b = append(b, r.share.Coinbase...)
		for _, h := range r.share.Branch {
			b = append(b, h[:]...)
		}
	case kindReceipt:
		b = binary.BigEndian.AppendUint64(b, uint64(r.receipt.Tag))
		b = append(b, r.receipt.Key[:]...)
		b = append(b, r.receipt.Payee[:]...)
		b = binary.BigEndian.AppendUint32(b, r.receipt.C)
		b = binary.BigEndian.AppendUint32(b, r.receipt.G)
		b = append(b, r.receipt.Signature[:]...)
	case kindAccepted:
		b = append(b, r.accepted[:]...)
	}
	b[start+8] = byte(r.kind)
	binary.BigEndian.PutUint32(b[start:], uint32(len(b)-start-headSize))
	binary.BigEndian.PutUint32(b[start+4:], crc32.Checksum(b[start+8:], castagnoli))
	return b
}

// errCut is the error of bytes that end within a record.
var errCut = errors.New("the record is cut off")

// decode reads the record at the beginning of b, and says how long it is.
func decode(b []byte) (r record, size int, err error) {
	if len(b) < headSize {
		return record{}, 0, errCut
	}
	n := binary.BigEndian.Uint32(b)
	if n > maxBody {
		return record{}, 0, fmt.Errorf("a record of %d bytes", n)
	}
	size = headSize + int(n)
	if len(b) < size {
		return record{}, 0, errCut
	}
	if binary.BigEndian.Uint32(b[4:]) != crc32.Checksum(b[8:size], castagnoli) {
		return record{}, 0, errors.New("wrong checksum")
	}
	r.kind = kind(b[8])
	body := b[headSize:size:size]
	ok := false
	switch r.kind {
	case kindShare:
		r.share, ok = decodeShare(body)
	case kindReceipt:
		r.receipt, ok = decodeReceipt(body)
	case kindAccepted:
		ok = copy(r.accepted[:], body) == len(body) && len(body) == len(r.accepted)
	}
	if !ok {
		return record{}, 0, fmt.Errorf("a bad record of kind %d", r.kind)
	}
	return r, size, nil
}

func decodeShare(b []byte) (e share.Evidence, ok bool) {
	if len(b) < len(e.Header)+2 {
		return e, false
	}
	b = b[copy(e.Header[:], b):]
	size := int(binary.BigEndian.Uint16(b))
	b = b[2:]
	if size > bitcoin.MaxCoinbaseSize || len(b) < size || (len(b)-size)%chainhash.HashSize != 0 {
		return e, false
	}
	e.Coinbase, b = append([]byte{}, b[:size]...), b[size:]
	if len(b)/chainhash.HashSize > bitcoin.MaxBranch {
		return e, false
	}
	e.Branch = make([]chainhash.Hash, len(b)/chainhash.HashSize)
	for i := range e.Branch {
		b = b[copy(e.Branch[i][:], b):]
	}
	return e, true
}

func decodeReceipt(b []byte) (s receipt.Signed, ok bool) {
	if len(b) != receiptLen {
		return s, false
	}
	s.Tag = int64(binary.BigEndian.Uint64(b))
	b = b[8:]
	b = b[copy(s.Key[:], b):]
	b = b[copy(s.Payee[:], b):]
	s.C, s.G = binary.BigEndian.Uint32(b), binary.BigEndian.Uint32(b[4:])
	copy(s.Signature[:], b[8:])
	return s, true
}
