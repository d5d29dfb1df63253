package sample

import (
	"encoding/binary"
	"math/big"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/state"
)

var domainSamples = crypto.Keccak256Hash([]byte("paydirt.samples.v1"))

// Seed returns keccak(DOMAIN_SAMPLES, chain id, distributor, id, header): the seed
// of opening id, when header (internal byte order) stands at its seed height.
func Seed(chainID uint64, distributor common.Address, id uint64, header chainhash.Hash) common.Hash {
	var w [5 * 32]byte
	copy(w[0:], domainSamples[:])
	binary.BigEndian.PutUint64(w[56:], chainID)
	copy(w[76:], distributor[:])
	binary.BigEndian.PutUint64(w[120:], id)
	copy(w[128:], header[:])
	return crypto.Keccak256Hash(w[:])
}

// Draw is what the samples of an opening are drawn from.
type Draw struct {
	Seed   common.Hash
	Counts [state.Window]uint16 // shares of the window's slots
}

// Total returns T, the number of shares in the window.
func (d Draw) Total() uint32 {
	total := uint32(0)
	for _, c := range d.Counts {
		total += uint32(c)
	}
	return total
}

// At returns sample n: leaf index of the shift in a slot,
//
//	r = keccak(seed, n) mod T
//
// counted through the slots 0 … 7. ok is false when the window has no shares.
func (d Draw) At(n uint8) (slot int, index uint32, ok bool) {
	total := d.Total()
	if total == 0 {
		return 0, 0, false
	}
	var w [2 * 32]byte
	copy(w[:], d.Seed[:])
	w[63] = n
	var r uint256.Int
	r.SetBytes(crypto.Keccak256(w[:]))
	r.Mod(&r, uint256.NewInt(uint64(total)))
	index = uint32(r.Uint64())
	for index >= uint32(d.Counts[slot]) {
		index -= uint32(d.Counts[slot])
		slot++
	}
	return slot, index, true
}

// Pack returns Σ counts[i]·2^(16i).
func Pack(counts [state.Window]uint16) *big.Int {
	var b [2 * state.Window]byte
	for i, c := range counts {
		binary.BigEndian.PutUint16(b[len(b)-2-2*i:], c)
	}
	return new(big.Int).SetBytes(b[:])
}

// Unpack is the inverse of Pack; ok is false for what is no uint128.
func Unpack(packed *big.Int) (counts [state.Window]uint16, ok bool) {
	if packed == nil || packed.Sign() < 0 || packed.BitLen() > 16*state.Window {
		return counts, false
	}
	var b [2 * state.Window]byte
	packed.FillBytes(b[:])
	for i := range counts {
		counts[i] = binary.BigEndian.Uint16(b[len(b)-2-2*i:])
	}
	return counts, true
}
