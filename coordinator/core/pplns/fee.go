package pplns

import (
	"fmt"

	"github.com/holiman/uint256"
)

// MaxFeeBps is the highest fee a pool can have, in basis points: a tenth.
const MaxFeeBps = 1000

const basisPoints = 10000

// FeeRoundedDown returns ⌊credited·bps/(10000−bps)⌋, which is bps basis points of
// credited + fee. It panics when bps is above MaxFeeBps or credited does not fit
// in 128 bits: the contract bounds both.
func FeeRoundedDown(credited *uint256.Int, bps uint16) *uint256.Int {
	checkFee(bps)
	if credited.BitLen() > AmountBits {
		panic(fmt.Sprintf("pplns: fee of %s", credited))
	}
	fee := new(uint256.Int).Mul(credited, uint256.NewInt(uint64(bps)))
	return fee.Div(fee, uint256.NewInt(basisPoints-uint64(bps)))
}

// OpenedRoundedDown returns ⌊gross·(10⁴−b)/10⁴⌋: what an opening of gross splits
// over the miners, so that with their fee they never pass it:
//
//	R + FeeRoundedDown(R, b) = ⌊R·10⁴/(10⁴−b)⌋ ≤ gross
//
// It panics when bps is above MaxFeeBps or gross does not fit in 128 bits: the
// contract bounds both.
func OpenedRoundedDown(gross *uint256.Int, bps uint16) *uint256.Int {
	checkFee(bps)
	if gross.BitLen() > AmountBits {
		panic(fmt.Sprintf("pplns: an opening of %s", gross))
	}
	r := new(uint256.Int).Mul(gross, uint256.NewInt(basisPoints-uint64(bps)))
	return r.Div(r, uint256.NewInt(basisPoints))
}

func checkFee(bps uint16) {
	if bps > MaxFeeBps {
		panic(fmt.Sprintf("pplns: a fee of %d basis points, the highest is %d", bps, MaxFeeBps))
	}
}
