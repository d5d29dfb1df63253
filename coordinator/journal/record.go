package journal

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

const (
	magic      = "PDRTJNL1"
	headSize   = 12
	maxBody    = 4 << 20
	poolSize   = 1 + 8 + common.AddressLength + 4 + 4
	commitSize = 1 + 8 + 8 + 8 + 2
	shareSize  = 8 + 4 + 16 + 4

	kindPool   = 0
	kindCommit = 1
)

// Share is a ledger share with its running number.
type Share struct {
	K      uint64 // the shift; the tag is K − 2
	G      uint32 // from 1, without a gap
	Key    shift.Key
	Record []byte // as the ledger stores it
}

// Commit is what one write of the ledger adds.
type Commit struct {
	Writes   uint64   // number of the ledger's write
	Floor    uint64   // all shifts up to this one have been posted and final
	Newest   uint64   // the ledger's newest shift
	Unsigned []uint64 // shifts for whose shares no receipt is signed from now on
	Shares   []Share
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// appendRecord puts a body behind its header.
func appendRecord(b, body []byte) []byte {
	at := len(b)
	b = binary.BigEndian.AppendUint32(b, uint32(len(body)))
	b = binary.BigEndian.AppendUint32(b, crc32.Checksum(b[at:at+4], castagnoli))
	b = binary.BigEndian.AppendUint32(b, crc32.Checksum(body, castagnoli))
	return append(b, body...)
}

func encodePool(p state.Pool) []byte {
	b := binary.BigEndian.AppendUint64([]byte{kindPool}, p.ChainID)
	b = append(b, p.Distributor[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(p.Tier.Miners))
	return binary.BigEndian.AppendUint32(b, uint32(p.Tier.Leaves))
}

func decodePool(b []byte) (p state.Pool, err error) {
	if len(b) != poolSize || b[0] != kindPool {
		return p, fmt.Errorf("the first record does not say which pool this is")
	}
	p.ChainID = binary.BigEndian.Uint64(b[1:])
	p.Distributor = common.Address(b[9:29])
	p.Tier = shift.Tier{Miners: int(binary.BigEndian.Uint32(b[29:])), Leaves: int(binary.BigEndian.Uint32(b[33:]))}
	return p, nil
}

func (c *Commit) encode() []byte {
	b := []byte{kindCommit}
	for _, n := range []uint64{c.Writes, c.Floor, c.Newest} {
		b = binary.BigEndian.AppendUint64(b, n)
	}
	b = binary.BigEndian.AppendUint16(b, uint16(len(c.Unsigned)))
	for _, k := range c.Unsigned {
		b = binary.BigEndian.AppendUint64(b, k)
	}
	for _, s := range c.Shares {
		b = binary.BigEndian.AppendUint64(b, s.K)
		b = binary.BigEndian.AppendUint32(b, s.G)
		b = append(b, s.Key[:]...)
		b = binary.BigEndian.AppendUint32(b, uint32(len(s.Record)))
		b = append(b, s.Record...)
	}
	return b
}

// decodeCommit keeps b.
func decodeCommit(b []byte) (c Commit, err error) {
	if len(b) < commitSize || b[0] != kindCommit {
		return c, fmt.Errorf("no write of a ledger")
	}
	c.Writes, c.Floor, c.Newest = binary.BigEndian.Uint64(b[1:]), binary.BigEndian.Uint64(b[9:]), binary.BigEndian.Uint64(b[17:])
	unsigned := int(binary.BigEndian.Uint16(b[25:]))
	if b = b[commitSize:]; len(b) < 8*unsigned {
		return c, fmt.Errorf("%d shifts do not fit in %d bytes", unsigned, len(b))
	}
	for range unsigned {
		c.Unsigned, b = append(c.Unsigned, binary.BigEndian.Uint64(b)), b[8:]
	}
	for len(b) > 0 {
		if len(b) < shareSize {
			return c, fmt.Errorf("a share of %d bytes", len(b))
		}
		s := Share{K: binary.BigEndian.Uint64(b), G: binary.BigEndian.Uint32(b[8:]), Key: shift.Key(b[12:28])}
		size := binary.BigEndian.Uint32(b[28:])
		if b = b[shareSize:]; uint64(len(b)) < uint64(size) {
			return c, fmt.Errorf("a record of %d bytes in %d", size, len(b))
		}
		s.Record, b = b[:size:size], b[size:]
		c.Shares = append(c.Shares, s)
	}
	return c, nil
}

// next reads the record at an offset of a file. At the end of what was written body
// is nil; torn then says that a write was cut off there.
func next(raw []byte, at int) (body []byte, torn bool, err error) {
	rest := raw[at:]
	if len(rest) == 0 {
		return nil, false, nil
	}
	if len(rest) < headSize {
		return nil, true, nil
	}
	size := int(binary.BigEndian.Uint32(rest))
	switch {
	case binary.BigEndian.Uint32(rest[4:]) != crc32.Checksum(rest[:4], castagnoli):
		err = fmt.Errorf("the header of a record has a wrong checksum")
	case size > maxBody:
		err = fmt.Errorf("a record of %d bytes", size)
	case len(rest) < headSize+size:
		return nil, true, nil
	case binary.BigEndian.Uint32(rest[8:]) == crc32.Checksum(rest[headSize:headSize+size], castagnoli):
		return rest[headSize : headSize+size], false, nil
	default:
		err = fmt.Errorf("a record has a wrong checksum")
	}
	if unwritten(raw, at) && !follows(rest) {
		return nil, true, nil
	}
	return nil, false, err
}

// sector is what a disk writes at once.
const sector = 512

// unwritten reports whether a sector that the end of the file should fill holds zeros
// only: a machine that lost power had made the file longer and not yet written it.
func unwritten(raw []byte, at int) bool {
	const least = 8 // bytes; fewer can be zero by chance
	for at < len(raw) {
		end := min(len(raw), (at/sector+1)*sector)
		if end-at >= least && len(bytes.Trim(raw[at:end], "\x00")) == 0 {
			return true
		}
		at = end
	}
	return false
}

// follows reports whether an intact write of a ledger begins behind the first byte. An
// intact record alone says nothing: the 20 bytes of an address that a miner chose for
// its shares can hold one.
func follows(rest []byte) bool {
	for at := 1; at+headSize <= len(rest); at++ {
		b := rest[at:]
		size := uint64(binary.BigEndian.Uint32(b))
		if size == 0 || size > maxBody || uint64(len(b)) < headSize+size || binary.BigEndian.Uint32(b[4:]) != crc32.Checksum(b[:4], castagnoli) {
			continue
		}
		body := b[headSize : headSize+size]
		if binary.BigEndian.Uint32(b[8:]) != crc32.Checksum(body, castagnoli) {
			continue
		}
		if c, err := decodeCommit(body); err == nil && c.Floor <= c.Newest {
			return true
		}
	}
	return false
}
