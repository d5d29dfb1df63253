package shift

import (
	"fmt"
	"math/bits"
)

// Tier is the size of a pool: a constant of its contract and of its circuits.
type Tier struct {
	Miners int // M, capacity of the registry: a power of two, 16 … 65536
	Leaves int // n, capacity of a shift: a power of two, 16 … 32768
}

// Tiers with a name. A pool chooses one when it is deployed.
var (
	Dev    = Tier{Miners: 16, Leaves: 64} // to try things out: its keys are made in seconds
	Tier1k = Tier{Miners: 1024, Leaves: 4096}
	Tier4k = Tier{Miners: 4096, Leaves: 8192}
)

// TierHelp says what TierOf reads.
const TierHelp = "dev (16 miners, 64 ledger shares in a shift), 1k (1024, 4096), 4k (4096, 8192), or mMnN for powers of two"

// named are the tiers with a name, as a user gives it.
var named = map[string]Tier{"dev": Dev, "1k": Tier1k, "4k": Tier4k}

// Bounds of a tier. Eight counts share a field element, and a tree needs two
// packs, so M is at least 16; ids are 16 bits wide. One miner may mine a whole
// shift, so n must fit in a count of 16 bits.
const (
	MinMiners = 16
	MaxMiners = 1 << 16
	MinLeaves = 16
	MaxLeaves = 1 << 15
)

// Validate returns an error that names the size that is not a power of two
// within its bounds.
func (t Tier) Validate() error {
	if !powerOfTwo(t.Miners) || t.Miners < MinMiners || t.Miners > MaxMiners {
		return fmt.Errorf("shift: a tier of %d miners: must be a power of two, %d to %d", t.Miners, MinMiners, MaxMiners)
	}
	if !powerOfTwo(t.Leaves) || t.Leaves < MinLeaves || t.Leaves > MaxLeaves {
		return fmt.Errorf("shift: a tier of %d leaves: must be a power of two, %d to %d", t.Leaves, MinLeaves, MaxLeaves)
	}
	return nil
}

// Threshold returns n_t = 7n/8, the number of ledger shares at which the pool
// rotates to the next shift. The remaining eighth is room for stragglers.
func (t Tier) Threshold() int { return t.Leaves / 8 * 7 }

// Packs returns M/8, the number of field elements that hold all counts.
func (t Tier) Packs() int { return t.Miners / CountsPerPack }

// Word returns M·2³² + n, the tier as it goes into hashes.
func (t Tier) Word() uint64 { return uint64(t.Miners)<<32 | uint64(t.Leaves) }

// String returns for example "m16n64".
func (t Tier) String() string { return fmt.Sprintf("m%dn%d", t.Miners, t.Leaves) }

// ParseTier reads the form that String writes and validates the sizes.
func ParseTier(s string) (Tier, error) {
	var t Tier
	if _, err := fmt.Sscanf(s, "m%dn%d", &t.Miners, &t.Leaves); err != nil || t.String() != s {
		return Tier{}, fmt.Errorf("shift: tier %q: the form is m<miners>n<leaves>, for example %s", s, Dev)
	}
	return t, t.Validate()
}

// TierOf reads what a user calls a tier: dev, 1k, 4k, or the form that ParseTier
// reads.
func TierOf(s string) (Tier, error) {
	if t, ok := named[s]; ok {
		return t, nil
	}
	t, err := ParseTier(s)
	if err != nil {
		return Tier{}, fmt.Errorf("%w, or dev, 1k, 4k", err)
	}
	return t, nil
}

func powerOfTwo(n int) bool { return n > 0 && bits.OnesCount(uint(n)) == 1 }
