package vectors

import (
	"math"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/sample"
	"paydirt/coordinator/core/state"
)

// sampleFile is sample.json.
type sampleFile struct {
	Seeds []seedVector   `json:"seeds"`
	Draws []sampleVector `json:"draws"`
}

type seedVector struct {
	ChainID     string `json:"chainId"`
	Distributor string `json:"distributor"`
	ID          string `json:"id"`
	Header      string `json:"header"` // internal byte order
	Seed        string `json:"seed"`
}

// sampleVector is a draw and its first 32 samples: leaf indices[n] of slot slots[n].
// reason is "empty" when the window has no shares; then there are none.
type sampleVector struct {
	Seed    string   `json:"seed"`
	Counts  []string `json:"counts"`
	Packed  string   `json:"packed"` // Σ counts[i]·2^(16i), 32 bytes
	Slots   []string `json:"slots"`
	Indices []string `json:"indices"`
	Reason  string   `json:"reason"`
}

func TestSample(t *testing.T) {
	golden(t, "sample.json", sampleFile{seedVectors(), sampleVectors()})
}

func seedVectors() []seedVector {
	r := seeded(210)
	out := []seedVector{}
	for _, c := range []struct {
		chainID, id uint64
	}{{1337, 1}, {1337, 2}, {1, math.MaxUint64}, {math.MaxUint64, 1}} {
		pool, header := common.Address(randomBytes(r, 20)), chainhash.Hash(randomBytes(r, 32))
		out = append(out, seedVector{
			decimal(c.chainID), hexAddress(pool), decimal(c.id), hexHash(header), hexWord(sample.Seed(c.chainID, pool, c.id, header)),
		})
	}
	return out
}

func sampleVectors() []sampleVector {
	const most = 1<<16 - 1
	r := seeded(211)
	var out []sampleVector
	for _, counts := range [][state.Window]uint16{
		{56, 57, 64, 56, 56, 60, 59, 56},
		{7: 1},
		{0: 1},
		{0, 0, 3, 0, 64, 0, 0, 0},
		{1, 1, 1, 1, 1, 1, 1, 1},
		{most, most, most, most, most, most, most, most},
		{},
	} {
		d := sample.Draw{Seed: randomHash(r), Counts: counts}
		v := sampleVector{Seed: hexWord(d.Seed), Counts: decimals(counts[:]), Packed: hexBig(sample.Pack(counts)), Slots: []string{}, Indices: []string{}}
		for n := range uint8(32) {
			slot, index, ok := d.At(n)
			if !ok {
				v.Reason = "empty"
				break
			}
			v.Slots, v.Indices = append(v.Slots, decimal(uint32(slot))), append(v.Indices, decimal(index))
		}
		out = append(out, v)
	}
	return out
}
