package stratum

import (
	"encoding/binary"

	"github.com/btcsuite/btcd/chainhash/v2"
)

// seen remembers the header hashes of one connection's accepted shares, to find
// duplicates. A header holds the connection's own extranonce1, so the same header
// cannot come over another connection.
//
// The first 8 bytes of a hash stand for it: the low end of the proof-of-work
// number, so they are random whatever the difficulty. Among the hashes
// remembered two agree there with a probability below 2⁻³⁷.
//
// Memory is bounded by forgetting: when a generation of seenGeneration hashes is
// full, the one before it goes. That is half a day of shares at the usual rate. A
// share handed in again after that counts twice in the statistics; for a ledger
// share the ledger itself refuses the second.
type seen struct {
	young, old map[uint64]struct{}
}

const (
	seenGeneration = 8192
	seenKept       = 512
)

func prefix(hash chainhash.Hash) uint64 { return binary.LittleEndian.Uint64(hash[:8]) }

// has tells whether the hash is remembered.
func (s *seen) has(hash chainhash.Hash) bool {
	key := prefix(hash)
	if _, ok := s.young[key]; ok {
		return true
	}
	_, ok := s.old[key]
	return ok
}

// add remembers a hash.
func (s *seen) add(hash chainhash.Hash) {
	if len(s.young) >= seenGeneration {
		s.old, s.young = s.young, s.old
		clear(s.young)
	}
	if s.young == nil {
		s.young = make(map[uint64]struct{})
	}
	s.young[prefix(hash)] = struct{}{}
}

// clear forgets all, when no share for an older job can be accepted any more. The
// memory of usual rates stays for the next block, that of a flood does not.
func (s *seen) clear() {
	if len(s.young) > seenKept || s.old != nil {
		*s = seen{}
	}
	clear(s.young)
}
