package ledger

import (
	"encoding/binary"
	"fmt"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Shift is the record of one shift. It is written again at every move.
//
//	offset size
//	   0    1   state: 1 open, 2 full, 3 sealed, 4 proven, 5 posted, 6 final
//	   1    8   opened,  milliseconds since 1970 UTC
//	   9    8   rotated, the same; 0 before
//	  17    8   sealed,  the same; 0 before
//	  25    4   number of shares; 0 until the shift is sealed
//	  29    8   number of the EVM block that holds the post; 0 when there is none
//	  37    1   1 when the shift has been final at some time, else 0
//	  38   32   state hash as posted; zeros until the shift is posted first
//	  70    1   a, number of anchors: 0 until the shift is proven, then at least 1
//	  71  32a   anchors, Bitcoin header hashes in internal byte order, in use last
//
// Integers are big-endian. Example of an open shift:
//
//	01 0000018bcfe56800 0000000000000000 0000000000000000 00000000
//	0000000000000000 00 <32 zeros> 00
type Shift struct {
	K       uint64 // from the key
	State   State
	Opened  time.Time // whole milliseconds, as the two others
	Rotated time.Time // zero before
	Sealed  time.Time // zero before

	// Count is the number of shares. The ledger counts: it is ignored when a
	// record is passed in.
	Count uint32

	PostedBlock uint64
	WasFinal    bool
	StateHash   common.Hash

	// Anchors are the Bitcoin headers with which the post was made, the one in
	// use last. There are several only if the contract refused one before any
	// post was final.
	Anchors []common.Hash
}

// Tag returns the tag of the jobs whose shares are in this shift, k − 2.
func (s Shift) Tag() int64 { return TagOf(s.K) }

// Anchor returns the anchor in use, and zeros when there is none yet.
func (s Shift) Anchor() common.Hash {
	if len(s.Anchors) == 0 {
		return common.Hash{}
	}
	return s.Anchors[len(s.Anchors)-1]
}

// TagOf returns the tag whose shares are in shift k ≥ 1: k − 2, the number of
// the state whose receiver they pay.
func TagOf(k uint64) int64 { return int64(k) - 2 }

func (s Shift) encode() ([]byte, error) {
	if len(s.Anchors) > math.MaxUint8 {
		return nil, fmt.Errorf("shift record %d: %d anchors", s.K, len(s.Anchors))
	}
	b := []byte{byte(s.State)}
	b = appendTime(b, s.Opened)
	b = appendTime(b, s.Rotated)
	b = appendTime(b, s.Sealed)
	b = binary.BigEndian.AppendUint32(b, s.Count)
	b = binary.BigEndian.AppendUint64(b, s.PostedBlock)
	if s.WasFinal {
		b = append(b, 1)
	} else {
		b = append(b, 0)
	}
	b = append(b, s.StateHash[:]...)
	b = append(b, uint8(len(s.Anchors)))
	for _, a := range s.Anchors {
		b = append(b, a[:]...)
	}
	return b, nil
}

func decodeShift(k uint64, b []byte) (Shift, error) {
	c := cursor{rest: b}
	s := Shift{K: k, State: State(c.uint8())}
	s.Opened, s.Rotated, s.Sealed = c.time(), c.time(), c.time()
	s.Count = c.uint32()
	s.PostedBlock = c.uint64()
	wasFinal := c.uint8()
	s.WasFinal = wasFinal == 1
	s.StateHash = common.Hash(c.bytes(common.HashLength))
	s.Anchors = make([]common.Hash, c.uint8())
	for i := range s.Anchors {
		s.Anchors[i] = common.Hash(c.bytes(common.HashLength))
	}
	c.check(s.State >= StateOpen && s.State <= StateFinal, "state %d", s.State)
	c.check(wasFinal <= 1, "flag %d", wasFinal)
	c.check((len(s.Anchors) > 0) == (s.State >= StateProven), "%d anchors in state %s", len(s.Anchors), s.State)
	if err := c.end(); err != nil {
		return Shift{}, fmt.Errorf("shift record %d: %w", k, err)
	}
	return s, nil
}
