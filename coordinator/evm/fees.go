package evm

import "math/big"

// DefaultMaxFeePerGas is the fee cap when none is configured: 500 gwei, in wei.
var DefaultMaxFeePerGas = big.NewInt(500_000_000_000)

// LeastTip is the tip below which no transaction is sent, in wei per gas: some nodes
// suggest 0 and block producers take nothing below 1.
var LeastTip = big.NewInt(1)

// urgentCapTimes is how many times the fee cap an urgent transaction may pay.
const urgentCapTimes = 4

// fees of a transaction, wei per gas: cap is what it pays at most, tip is the
// part that the block producer gets.
type fees struct{ cap, tip *big.Int }

// suggested fees: cap = 2·baseFee + tip, so that the transaction stays valid
// through six full blocks in a row, each raising the base fee by an eighth. The tip
// is the node's suggestion, at least least. Both are held under limit.
func suggested(baseFee, tip, least, limit *big.Int) fees {
	tip = most(tip, least)
	c := new(big.Int).Lsh(baseFee, 1)
	c.Add(c, tip)
	c = smaller(c, limit)
	return fees{cap: c, tip: smaller(tip, c)}
}

// bumped fees: each the larger of the suggestion and old·9/8 rounded up, and at least
// one wei more than before: an eighth of nothing is nothing. Nodes demand a rise of a
// tenth or an eighth of both fields before they replace a transaction; less is
// refused. ok is false when limit does not leave room.
func bumped(old, suggestion fees, limit *big.Int) (f fees, ok bool) {
	f = fees{
		cap: most(raisedRoundedUp(old.cap), suggestion.cap),
		tip: most(raisedRoundedUp(old.tip), suggestion.tip),
	}
	f.cap = most(f.cap, f.tip)
	return f, f.cap.Cmp(limit) <= 0
}

// raisedRoundedUp returns x + max(⌈x/8⌉, 1).
func raisedRoundedUp(x *big.Int) *big.Int {
	y := new(big.Int).Add(x, big.NewInt(7))
	y.Rsh(y, 3)
	return y.Add(most(y, big.NewInt(1)), x)
}

func smaller(a, b *big.Int) *big.Int {
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
