package bond

import (
	"fmt"
	"math"

	"github.com/holiman/uint256"
)

// convictions is how many convictions a bond must be able to pay for.
const convictions = 2

// bountyDivisor: reporters get a tenth.
const bountyDivisor = 10

// Terms are the constants of a pool that its bond depends on.
type Terms struct {
	Leaves     uint32       // n, the most ledger shares in a shift
	ND         uint32       // ledger target / network target
	Samples    uint8        // K, a settlement
	SharePrice *uint256.Int // base units, what a lost ledger share is made good with
}

// Validate returns an error that names the term that no pool has.
func (t Terms) Validate() error {
	switch {
	case t.Leaves == 0:
		return fmt.Errorf("bond: no leaves")
	case t.ND == 0:
		return fmt.Errorf("bond: ND is zero")
	case t.Samples == 0:
		return fmt.Errorf("bond: no samples")
	case t.SharePrice == nil || t.SharePrice.IsZero() || t.SharePrice.BitLen() > 128:
		return fmt.Errorf("bond: a share price of %v", t.SharePrice)
	}
	return nil
}

// ShiftValue returns n·p, the price of all ledger shares of a full shift.
func (t Terms) ShiftValue() *uint256.Int {
	return new(uint256.Int).Mul(uint256.NewInt(uint64(t.Leaves)), t.SharePrice)
}

// PenaltyRoundedUp returns shiftValue + ⌈unsettled/K⌉.
func (t Terms) PenaltyRoundedUp(unsettled *uint256.Int) *uint256.Int {
	return new(uint256.Int).Add(t.ShiftValue(), divideRoundedUp(unsettled, uint64(t.Samples)))
}

// Compensation returns count·p: what the miners of a masked shift of count shares get.
func (t Terms) Compensation(count uint32) *uint256.Int {
	return new(uint256.Int).Mul(uint256.NewInt(uint64(count)), t.SharePrice)
}

// RequiredRoundedUp returns 4·shiftValue + 2·⌈v/K⌉, v = unsettled + ND·p: penalty and
// compensation of two full shifts, with one more block than is there.
func (t Terms) RequiredRoundedUp(unsettled *uint256.Int) *uint256.Int {
	v := new(uint256.Int).Mul(uint256.NewInt(uint64(t.ND)), t.SharePrice)
	one := t.PenaltyRoundedUp(v.Add(v, unsettled))
	one.Add(one, t.Compensation(t.Leaves))
	return one.Mul(one, uint256.NewInt(convictions))
}

// PostsRoundedDown returns how many more shifts can be posted with a bond that covers
// held, if each brings money for all its shares and nothing is settled meanwhile:
//
//	the greatest m with required(unsettled + (m−1)·shiftValue) ≤ held, or 0
func (t Terms) PostsRoundedDown(held, unsettled *uint256.Int) uint64 {
	rest, short := new(uint256.Int).SubOverflow(held, t.RequiredRoundedUp(unsettled))
	if short {
		return 0
	}
	// What v may grow by: ⌈(v + x)/K⌉ ≤ ⌈v/K⌉ + ⌊rest/2⌋.
	k := uint256.NewInt(uint64(t.Samples))
	v := new(uint256.Int).Mul(uint256.NewInt(uint64(t.ND)), t.SharePrice)
	v.Add(v, unsettled)
	top := divideRoundedUp(v, uint64(t.Samples))
	top.Add(top, rest.Rsh(rest, 1))
	top.Mul(top, k).Sub(top, v)
	top.Div(top, t.ShiftValue())
	if !top.IsUint64() || top.Uint64() == math.MaxUint64 {
		return math.MaxUint64
	}
	return top.Uint64() + 1
}

// BountyRoundedDown returns ⌊min(taken, shiftValue)/10⌋: what the reporters get of what
// was taken for the receipts of one shift.
func (t Terms) BountyRoundedDown(taken *uint256.Int) *uint256.Int {
	capped := t.ShiftValue()
	if taken.Lt(capped) {
		capped.Set(taken)
	}
	return capped.Div(capped, uint256.NewInt(bountyDivisor))
}

func divideRoundedUp(v *uint256.Int, by uint64) *uint256.Int {
	up := new(uint256.Int).AddUint64(v, by-1)
	return up.Div(up, uint256.NewInt(by))
}
