package shift

import (
	"encoding/binary"
	"encoding/hex"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Key is the low 128 bits of a header hash as the proof-of-work integer, in
// big-endian order, so that keys compare like bytes.
type Key [16]byte

// KeyOf returns the key of a header hash (internal byte order: the integer is
// its little-endian reading).
func KeyOf(hash chainhash.Hash) Key {
	var k Key
	for i := range k {
		k[i] = hash[len(k)-1-i]
	}
	return k
}

// String returns the key as 32 hexadecimal digits.
func (k Key) String() string { return hex.EncodeToString(k[:]) }

// Leaf is one ledger share of a shift.
//
//	bytes  0..11  zero
//	bytes 12..15  id, big-endian
//	bytes 16..31  key, big-endian
//
// read as one big-endian integer below 2¹⁶⁰ it is id·2¹²⁸ + key. Example: id 3
// with key 00…05 is 0x3_0000…0005.
type Leaf struct {
	ID  uint32
	Key Key
}

// Element returns the leaf as it stands in the tree.
func (l Leaf) Element() fr.Element {
	var b [fr.Bytes]byte
	binary.BigEndian.PutUint32(b[12:16], l.ID)
	copy(b[16:], l.Key[:])
	var e fr.Element
	e.SetBytes(b[:])
	return e
}
