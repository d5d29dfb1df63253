package mine

import (
	"crypto/sha256"
	"encoding"
	"encoding/binary"
	"fmt"
	"hash"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
)

// scanner tries nonces on one header. It belongs to one thread.
type scanner struct {
	inner    hash.Hash
	restore  encoding.BinaryUnmarshaler // inner
	midstate []byte                     // inner's state after the header's first 64 bytes
	tail     [16]byte                   // the header's last 16 bytes
	first    [sha256.Size]byte          // the inner hash
}

func newScanner() *scanner {
	inner := sha256.New()
	return &scanner{inner: inner, restore: inner.(encoding.BinaryUnmarshaler)}
}

// load takes a header; its nonce does not matter.
func (s *scanner) load(h *bitcoin.Header) {
	s.inner.Reset()
	s.inner.Write(h[:64])
	midstate, err := s.inner.(encoding.BinaryAppender).AppendBinary(s.midstate[:0])
	if err != nil { // crypto/sha256 documents that it cannot fail
		panic(fmt.Sprintf("sha256 state: %v", err))
	}
	s.midstate = midstate
	copy(s.tail[:], h[64:])
}

// next tries up to n nonces from nonce on, until a hash meets the target. It returns
// how many it tried and, when the last of them met it, its hash.
func (s *scanner) next(nonce, n uint32, target *uint256.Int) (tried uint32, hash chainhash.Hash, found bool) {
	highest := target[3] // decides all but one in 2^64 hashes
	for tried < n {
		binary.LittleEndian.PutUint32(s.tail[12:], nonce+tried)
		tried++
		if err := s.restore.UnmarshalBinary(s.midstate); err != nil {
			panic(fmt.Sprintf("sha256 state: %v", err))
		}
		s.inner.Write(s.tail[:])
		s.inner.Sum(s.first[:0])
		hash = sha256.Sum256(s.first[:])
		if binary.LittleEndian.Uint64(hash[24:]) <= highest && bitcoin.Meets(hash, target) {
			return tried, hash, true
		}
	}
	return tried, chainhash.Hash{}, false
}
