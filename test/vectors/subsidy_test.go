package vectors

import (
	"math"

	"paydirt/coordinator/core/bitcoin"
)

// subsidyVector is what a block at a height may create, in satoshi.
type subsidyVector struct {
	Height  string `json:"height"`
	Halving string `json:"halving"`
	Subsidy string `json:"subsidy"`
}

func subsidyVectors() []subsidyVector {
	var out []subsidyVector
	for _, halving := range []uint32{bitcoin.Mainnet.Halving, bitcoin.Regtest.Halving, 1, math.MaxUint32} {
		for _, height := range []uint32{
			0, 1, halving - 1, halving, 2*halving - 1, 2 * halving, 4 * halving, 32 * halving, 33*halving - 1, 33 * halving,
			63 * halving, 64*halving - 1, 64 * halving, 65 * halving, 256 * halving, bitcoin.MaxHeight, math.MaxUint32,
		} {
			out = append(out, subsidyVector{decimal(height), decimal(halving), decimal(bitcoin.Subsidy(height, halving))})
		}
	}
	return out
}
