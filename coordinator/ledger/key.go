package ledger

import (
	"encoding/binary"

	"github.com/syndtr/goleveldb/leveldb/util"

	"paydirt/coordinator/core/shift"
)

// The first byte of a database key says which record it holds. Numbers in keys
// are big-endian, so the database's order is the order of shifts, and within a
// shift that of its leaves.
//
//	00                    the pool (poolRecord)
//	01  k:8  key:16       a ledger share of shift k (shareRecord)
//	02  k:8               shift k (Shift)
//	03  k:8               the post of shift k (Post)
//	04  id:4              a miner of the registry (21 bytes, the payee)
//	05  k:8               shift k is unsigned (nothing)
//	06                    number of writes (8 bytes)
//
// Example: 01 0000000000000002 000000000000000000000000000000ff holds the share
// with key 255 of shift 2.
const (
	prefixPool     = 0x00
	prefixShare    = 0x01
	prefixShift    = 0x02
	prefixPost     = 0x03
	prefixMember   = 0x04
	prefixUnsigned = 0x05
	prefixWrites   = 0x06
)

var (
	poolKey   = []byte{prefixPool}
	writesKey = []byte{prefixWrites}
)

func numberKey(prefix byte, k uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{prefix}, k)
}

func shiftKey(k uint64) []byte { return numberKey(prefixShift, k) }

func unsignedKey(k uint64) []byte { return numberKey(prefixUnsigned, k) }

func postKey(k uint64) []byte { return numberKey(prefixPost, k) }

func shareKey(k uint64, key shift.Key) []byte {
	return append(numberKey(prefixShare, k), key[:]...)
}

func memberKey(id uint32) []byte {
	return binary.BigEndian.AppendUint32([]byte{prefixMember}, id)
}

// sharesOf is the range of the shares of one shift.
func sharesOf(k uint64) *util.Range { return util.BytesPrefix(numberKey(prefixShare, k)) }
