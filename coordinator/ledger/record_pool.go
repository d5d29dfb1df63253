package ledger

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// schemaVersion is the version of all records of this package. A ledger of
// another version is refused: there is no migration that nobody tested.
const schemaVersion = 1

// poolRecord says whose ledger this is, under the key 00. It is written once,
// with shift 1.
//
//	offset size
//	   0    4   schema version, 1
//	   4    8   EVM chain id
//	  12   20   address of the distributor
//	  32    4   M, miners of the tier
//	  36    4   n, leaves of the tier
//
// Integers are big-endian. Example: chain 1337, tier m16n64:
//
//	00000001 0000000000000539 00112233445566778899aabbccddeeff00112233 00000010 00000040
type poolRecord struct {
	version uint32
	pool    state.Pool
}

func (r poolRecord) encode() []byte {
	b := binary.BigEndian.AppendUint32(nil, r.version)
	b = binary.BigEndian.AppendUint64(b, r.pool.ChainID)
	b = append(b, r.pool.Distributor[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(r.pool.Tier.Miners))
	return binary.BigEndian.AppendUint32(b, uint32(r.pool.Tier.Leaves))
}

func decodePool(b []byte) (poolRecord, error) {
	c := cursor{rest: b}
	r := poolRecord{version: c.uint32()}
	if c.err == nil && r.version != schemaVersion {
		return r, nil // the rest may look different
	}
	r.pool.ChainID = c.uint64()
	r.pool.Distributor = common.Address(c.bytes(common.AddressLength))
	r.pool.Tier = shift.Tier{Miners: int(c.uint32()), Leaves: int(c.uint32())}
	if err := c.end(); err != nil {
		return poolRecord{}, fmt.Errorf("pool record: %w", err)
	}
	return r, nil
}
