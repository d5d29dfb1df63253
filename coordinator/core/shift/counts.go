package shift

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// CountsPerPack is how many counts of 16 bits one field element holds.
const CountsPerPack = 8

const packBytes = 2 * CountsPerPack

// Packs returns the M/8 packs of posted counts: pack_i is the big-endian integer
// of bytes 16i … 16i+15, where bytes past the end are zero. It panics when the
// counts are longer than 2·M bytes; whoever reads counts from outside has
// compared their length with the registry's before.
func Packs(t Tier, counts []byte) []fr.Element {
	if len(counts) > 2*t.Miners {
		panic(fmt.Sprintf("shift: %d bytes of counts for %d miners", len(counts), t.Miners))
	}
	padded := make([]byte, 2*t.Miners)
	copy(padded, counts)
	packs := make([]fr.Element, t.Packs())
	for i := range packs {
		packs[i].SetBytes(padded[packBytes*i : packBytes*(i+1)])
	}
	return packs
}

// EncodeCounts returns the counts as they are posted: two bytes each,
// big-endian, in the order of ids.
func EncodeCounts(counts []uint16) []byte {
	out := make([]byte, 0, 2*len(counts))
	for _, c := range counts {
		out = binary.BigEndian.AppendUint16(out, c)
	}
	return out
}
