package main

import (
	"fmt"

	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bond"
	"paydirt/coordinator/core/shift"
)

// blockValue is the subsidy at heights 840,000 … 1,049,999, satoshi.
const blockValue = 3_1250_0000

// pool is one of the sizes that the protocol names.
type pool struct {
	name string
	tier shift.Tier
	nd   uint32
}

// pools are a hobby pool (10⁻⁴ of the network), a middling one (10⁻²) and the
// development tier. Only the number of parties is played, not M.
var pools = []pool{
	{"1e-4", shift.Tier{Miners: 16, Leaves: 4096}, 1 << 18},
	{"1e-2", shift.Tier{Miners: 16, Leaves: 8192}, 1 << 15},
	{"dev", shift.Dev, 64},
}

func (p pool) String() string {
	return fmt.Sprintf("%s (N_D %d, n %d)", p.name, p.nd, p.tier.Leaves)
}

// terms are the pool's with samples K: a ledger share costs ⌈subsidy/N_D⌉.
func (p pool) terms(samples uint8) bond.Terms {
	price := (blockValue + uint64(p.nd) - 1) / uint64(p.nd)
	return bond.Terms{Leaves: uint32(p.tier.Leaves), ND: p.nd, Samples: samples, SharePrice: uint256.NewInt(price)}
}
