package bond

import (
	"fmt"

	"github.com/holiman/uint256"

	"paydirt/coordinator/core/state"
)

// convictions is how many convictions a bond must be able to pay for.
const convictions = 2

// bountyDivisor: a reporter gets a tenth of what its report takes.
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

// CompensationRoundedUp returns count·p + ⌈unsettled·count/total⌉: what the miners of
// a shift of count shares lose when it is masked in a window of total shares. It
// panics when count is above total or total is zero.
func (t Terms) CompensationRoundedUp(count, total uint32, unsettled *uint256.Int) *uint256.Int {
	if total == 0 || count > total {
		panic(fmt.Sprintf("bond: a shift of %d shares in a window of %d", count, total))
	}
	c := uint256.NewInt(uint64(count))
	lost := divideRoundedUp(new(uint256.Int).Mul(unsettled, c), uint64(total))
	return lost.Add(lost, c.Mul(c, t.SharePrice))
}

// RequiredRoundedUp returns 2·(2·shiftValue + ⌈v/8⌉ + ⌈v/K⌉), v = unsettled + ND·p:
// penalty and compensation of two full shifts, with one more block than is there.
func (t Terms) RequiredRoundedUp(unsettled *uint256.Int) *uint256.Int {
	v := new(uint256.Int).Mul(uint256.NewInt(uint64(t.ND)), t.SharePrice)
	v.Add(v, unsettled)
	one := t.PenaltyRoundedUp(v)
	one.Add(one, t.ShiftValue())
	one.Add(one, divideRoundedUp(v, state.Window))
	return one.Mul(one, uint256.NewInt(convictions))
}

// BountyRoundedDown returns the tenth of what was taken that its reporter gets.
func BountyRoundedDown(taken *uint256.Int) *uint256.Int {
	return new(uint256.Int).Div(taken, uint256.NewInt(bountyDivisor))
}

func divideRoundedUp(v *uint256.Int, by uint64) *uint256.Int {
	up := new(uint256.Int).AddUint64(v, by-1)
	return up.Div(up, uint256.NewInt(by))
}
