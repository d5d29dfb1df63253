package book

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// Begun says which Bitcoin header gives an opening's samples.
type Begun struct {
	Position
	ID         uint64
	J          int64
	SeedHeight uint32
}

// Redrawn is Begun once more, after samples failed and their shifts were convicted.
type Redrawn struct {
	Position
	ID         uint64
	SeedHeight uint32
}

// Drawn says which shares an opening's samples are drawn from.
type Drawn struct {
	Position
	ID       uint64
	Seed     common.Hash
	Deadline uint64               // EVM time, seconds since 1970, after which an unanswered sample convicts
	Counts   [state.Window]uint16 // shares of the window's slots, 0 of a masked shift
}

// Answered is a sample whose share was shown.
type Answered struct {
	Position
	ID     uint64
	Sample uint8
}

// Convicted is a shift that was masked for a sample that nobody answered.
// Compensation went to its miners, Penalty into the pot of the opening. It comes after the distributor's events about it.
type Convicted struct {
	Position
	ID                    uint64
	Sample                uint8
	K                     uint64
	Compensation, Penalty *uint256.Int
}

// Breach is what receipts show against an operator.
type Breach uint8

// The breaches, numbered as in the contract.
const (
	BreachOmission Breach = iota // a receipted share that is not in the posted shift
	BreachTwice                  // two shares receipted under one number
	BreachOverfull               // a receipt beyond the shift's capacity
)

var breachNames = [...]string{
	BreachOmission: "omission", BreachTwice: "twice", BreachOverfull: "overfull",
}

// String returns the breach's name.
func (b Breach) String() string {
	if int(b) < len(breachNames) {
		return breachNames[b]
	}
	return fmt.Sprintf("breach(%d)", uint8(b))
}

// Penalised is what the operator lost for a breach about shift K: a bounty for who
// reported it, and the rest for the miners. It comes after the distributor's event
// about it.
type Penalised struct {
	Position
	K                uint64
	Breach           Breach
	Reporter         common.Address
	Bounty, ToMiners *uint256.Int
}

// Restored is an omitted share that was made good.
type Restored struct {
	Position
	K      uint64
	Payee  bitcoin.Payee
	Key    shift.Key
	Amount *uint256.Int
}

// Deposited is what was added to the bond, which is then Bond.
type Deposited struct {
	Position
	From         common.Address
	Amount, Bond *uint256.Int
}

// WithdrawalRequested is what the operator wants of its bond.
type WithdrawalRequested struct {
	Position
	Amount *uint256.Int
}

// Withdrawn is what the operator got of its bond, which is then Bond.
type Withdrawn struct {
	Position
	Amount, Bond *uint256.Int
}

// Redeemed is a share of masked shift K that was paid its part of opening ID.
type Redeemed struct {
	Position
	ID, K  uint64
	Payee  bitcoin.Payee
	Key    shift.Key
	Amount *uint256.Int
}
