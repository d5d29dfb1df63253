package ledger

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

// shareRecord is one ledger share: what anyone needs to verify it again. Its
// key, hash and payee are not stored: they follow from the evidence.
//
//	offset size
//	   0    4   g, running number of the share under its tag, from 1
//	   4   80   block header, wire order
//	  84    2   c, length of the coinbase
//	  86    c   coinbase transaction, legacy serialisation
//	86+c    1   b, length of the merkle branch
//	87+c  32b   merkle branch, leaf level first, internal byte order
//
// Integers of the record itself are big-endian. g numbers the shares in the
// order in which they were acknowledged; that a shift's numbers have no gap is
// checked when the ledger is opened. Example, with a coinbase of 62 bytes and a
// branch of one hash:
//
//	00000007 <80 bytes> 003e <62 bytes> 01 <32 bytes>
type shareRecord struct {
	number   uint32
	evidence share.Evidence
}

func (r shareRecord) encode() ([]byte, error) {
	e := r.evidence
	if len(e.Coinbase) > math.MaxUint16 || len(e.Branch) > math.MaxUint8 {
		return nil, fmt.Errorf("share record: a coinbase of %d bytes with a branch of %d", len(e.Coinbase), len(e.Branch))
	}
	b := make([]byte, 0, 4+len(e.Header)+2+len(e.Coinbase)+1+chainhash.HashSize*len(e.Branch))
	b = binary.BigEndian.AppendUint32(b, r.number)
	b = append(b, e.Header[:]...)
	b = binary.BigEndian.AppendUint16(b, uint16(len(e.Coinbase)))
	b = append(b, e.Coinbase...)
	b = append(b, uint8(len(e.Branch)))
	for _, h := range e.Branch {
		b = append(b, h[:]...)
	}
	return b, nil
}

// decodeShare does not keep b.
func decodeShare(b []byte) (shareRecord, error) {
	c := cursor{rest: b}
	r := shareRecord{number: c.uint32()}
	r.evidence.Header = bitcoin.Header(c.bytes(len(r.evidence.Header)))
	r.evidence.Coinbase = append([]byte{}, c.bytes(int(c.uint16()))...)
	r.evidence.Branch = make([]chainhash.Hash, c.uint8())
	for i := range r.evidence.Branch {
		r.evidence.Branch[i] = chainhash.Hash(c.bytes(chainhash.HashSize))
	}
	c.check(r.number > 0, "running number 0")
	if err := c.end(); err != nil {
		return shareRecord{}, fmt.Errorf("share record: %w", err)
	}
	return r, nil
}
