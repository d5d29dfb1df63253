package bitcoin

import (
	"encoding/binary"
	"fmt"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"
)

// HeaderSize is the length of a serialised block header in bytes.
const HeaderSize = 80

// Header is a block header as it goes over the wire, integers little-endian.
//
//	bytes  0..3   version
//	bytes  4..35  hash of the parent, internal byte order
//	bytes 36..67  merkle root, internal byte order
//	bytes 68..71  time, Unix seconds
//	bytes 72..75  nBits, the compact target
//	bytes 76..79  nonce
type Header [HeaderSize]byte

// NewHeader puts a header together.
func NewHeader(version uint32, prev, root chainhash.Hash, time, bits, nonce uint32) Header {
	var h Header
	binary.LittleEndian.PutUint32(h[0:], version)
	copy(h[4:], prev[:])
	copy(h[36:], root[:])
	binary.LittleEndian.PutUint32(h[68:], time)
	binary.LittleEndian.PutUint32(h[72:], bits)
	binary.LittleEndian.PutUint32(h[76:], nonce)
	return h
}

// ParseHeader reads a header from exactly HeaderSize bytes. Every 80 bytes are a
// header: only its context and its proof of work can be wrong.
func ParseHeader(raw []byte) (Header, error) {
	if len(raw) != HeaderSize {
		return Header{}, fmt.Errorf("block header of %d bytes instead of %d", len(raw), HeaderSize)
	}
	return Header(raw), nil
}

// Version returns the version with its signalling and rolled bits.
func (h *Header) Version() uint32 { return binary.LittleEndian.Uint32(h[0:]) }

// Prev returns the hash of the parent, in internal byte order.
func (h *Header) Prev() chainhash.Hash { return chainhash.Hash(h[4:36]) }

// MerkleRoot returns the merkle root, in internal byte order.
func (h *Header) MerkleRoot() chainhash.Hash { return chainhash.Hash(h[36:68]) }

// Time returns the header's time in Unix seconds.
func (h *Header) Time() uint32 { return binary.LittleEndian.Uint32(h[68:]) }

// Bits returns nBits, the compact form of the network target.
func (h *Header) Bits() uint32 { return binary.LittleEndian.Uint32(h[72:]) }

// Nonce returns the nonce.
func (h *Header) Nonce() uint32 { return binary.LittleEndian.Uint32(h[76:]) }

// Hash returns the double SHA-256 of the header, in internal byte order.
func (h *Header) Hash() chainhash.Hash { return chainhash.DoubleHashH(h[:]) }

// PowInt returns the proof-of-work integer of a hash: its 32 bytes read as a
// little-endian number. It is what is compared with a target.
func PowInt(h chainhash.Hash) *uint256.Int {
	return &uint256.Int{
		binary.LittleEndian.Uint64(h[0:]),
		binary.LittleEndian.Uint64(h[8:]),
		binary.LittleEndian.Uint64(h[16:]),
		binary.LittleEndian.Uint64(h[24:]),
	}
}

// Meets reports whether a hash meets a target: PowInt(h) ≤ target.
func Meets(h chainhash.Hash, target *uint256.Int) bool {
	return !PowInt(h).Gt(target)
}
