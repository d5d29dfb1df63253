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

// SpendableRoundedDown returns the largest amount R < 2¹²⁸ with
// R + FeeRoundedDown(R, bps) ≤ available. From
//
//	R + ⌊R·b/(10⁴−b)⌋ = ⌊R·10⁴/(10⁴−b)⌋ ≤ A  ⟺  R·10⁴ < (A+1)·(10⁴−b)
//
// it is ⌊((A+1)·(10⁴−b) − 1) / 10⁴⌋. It panics when bps is above MaxFeeBps.
func SpendableRoundedDown(available *uint256.Int, bps uint16) *uint256.Int {
	checkFee(bps)
	limit := new(uint256.Int).Lsh(uint256.NewInt(1), AmountBits)
	limit.SubUint64(limit, 1)
	if available.BitLen() > AmountBits+1 {
		return limit // even with the highest fee the whole of limit is there
	}
	r := new(uint256.Int).AddUint64(available, 1)
	r.Mul(r, uint256.NewInt(basisPoints-uint64(bps)))
	r.SubUint64(r, 1)
	r.Div(r, uint256.NewInt(basisPoints))
	if r.Gt(limit) {
		return limit
	}
	return r
}

func checkFee(bps uint16) {
	if bps > MaxFeeBps {
		panic(fmt.Sprintf("pplns: a fee of %d basis points, the highest is %d", bps, MaxFeeBps))
	}
}
