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
//
// It writes whole padded blocks to one SHA-256 and reads the digest out of its
// state, which crypto/sha256 can append and restore: that leaves two compressions
// and little else per hash, half the time of two calls of sha256.Sum256. A state
// begins so; the rest does not matter here:
//
//	0..3   magic
//	4..35  the eight words of the chain, big-endian: after a final block, the digest
type scanner struct {
	sha      hash.Hash
	restore  encoding.BinaryUnmarshaler // sha
	state    encoding.BinaryAppender    // sha
	midstate []byte                     // the state after the header's first 64 bytes
	last     [sha256.BlockSize]byte     // the header's last 16 bytes, padded
	outer    [sha256.BlockSize]byte     // the inner digest, padded
	buffer   []byte                     // for a state
}

const (
	digestStart = 4
	digestEnd   = digestStart + sha256.Size
	nonceOffset = 12 // in scanner.last
)

func newScanner() *scanner {
	sha := sha256.New()
	s := &scanner{sha: sha, restore: sha.(encoding.BinaryUnmarshaler), state: sha.(encoding.BinaryAppender)}
	pad(&s.last, 16, bitcoin.HeaderSize)
	pad(&s.outer, sha256.Size, sha256.Size)
	return s
}

// pad ends a message of length bytes, of which the first used are in this block.
func pad(block *[sha256.BlockSize]byte, used int, length uint64) {
	block[used] = 0x80
	binary.BigEndian.PutUint64(block[sha256.BlockSize-8:], 8*length)
}

// load takes a header; its nonce does not matter.
func (s *scanner) load(h *bitcoin.Header) {
	s.sha.Reset()
	s.sha.Write(h[:sha256.BlockSize])
	s.midstate = s.appendState(s.midstate[:0])
	copy(s.last[:], h[sha256.BlockSize:])
}

// next tries up to n nonces from nonce on, until a hash meets the target. It returns
// how many it tried and, when the last of them met it, its hash.
func (s *scanner) next(nonce, n uint32, target *uint256.Int) (tried uint32, hash chainhash.Hash, found bool) {
	highest := target[3] // decides all but one in 2^64 hashes
	for tried < n {
		binary.LittleEndian.PutUint32(s.last[nonceOffset:], nonce+tried)
		tried++
		if err := s.restore.UnmarshalBinary(s.midstate); err != nil {
			panic(fmt.Sprintf("sha256 state: %v", err)) // it is the one that was appended
		}
		s.sha.Write(s.last[:])
		s.buffer = s.appendState(s.buffer[:0])
		copy(s.outer[:], s.buffer[digestStart:digestEnd])
		s.sha.Reset()
		s.sha.Write(s.outer[:])
		s.buffer = s.appendState(s.buffer[:0])
		if binary.LittleEndian.Uint64(s.buffer[digestEnd-8:]) <= highest {
			hash = chainhash.Hash(s.buffer[digestStart:digestEnd])
			if bitcoin.Meets(hash, target) {
				return tried, hash, true
			}
		}
	}
	return tried, chainhash.Hash{}, false
}

func (s *scanner) appendState(b []byte) []byte {
	b, err := s.state.AppendBinary(b)
	if err != nil {
		panic(fmt.Sprintf("sha256 state: %v", err)) // documented not to happen
	}
	return b
}
