package evm

import "math/big"

// DefaultMaxFeePerGas is the fee cap when none is configured: 500 gwei, in wei.
var DefaultMaxFeePerGas = big.NewInt(500_000_000_000)

// fees of a transaction, wei per gas: cap is what it pays at most, tip is the
// part that the block producer gets.
type fees struct{ cap, tip *big.Int }

// suggested fees: cap = 2·baseFee + tip, so that the transaction stays valid
// through six full blocks in a row, each raising the base fee by an eighth.
// Both are held under limit.
func suggested(baseFee, tip, limit *big.Int) fees {
	c := new(big.Int).Lsh(baseFee, 1)
	c.Add(c, tip)
	c = least(c, limit)
	return fees{cap: c, tip: least(tip, c)}
}

// bumped fees: each the larger of the suggestion and old·9/8 rounded up. Nodes
// demand a rise of a tenth or an eighth of both fields before they replace a
// transaction; less is refused. ok is false when limit does not leave room.
func bumped(old, suggestion fees, limit *big.Int) (f fees, ok bool) {
	f = fees{
		cap: most(eighthMoreRoundedUp(old.cap), suggestion.cap),
		tip: most(eighthMoreRoundedUp(old.tip), suggestion.tip),
	}
	f.cap = most(f.cap, f.tip)
	return f, f.cap.Cmp(limit) <= 0
}

func eighthMoreRoundedUp(x *big.Int) *big.Int {
	y := new(big.Int).Add(x, big.NewInt(7))
	y.Rsh(y, 3)
	return y.Add(y, x)
}

func least(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}

func most(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}
