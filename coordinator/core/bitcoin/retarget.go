package bitcoin

import (
	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"
)

// Params are the rules by which a Bitcoin network sets its target and its subsidy.
type Params struct {
	Name         string
	PowLimitBits uint32 // the easiest target, compact
	Interval     uint32 // headers between two retargets
	Timespan     uint32 // seconds that Interval headers should take
	NoRetarget   bool   // the target never changes (regtest)
	Halving      uint32 // blocks between two halvings of the subsidy

	Genesis chainhash.Hash // the block at height 0; zero: not known
}

// The networks that a pool is run on. Testnets with the rule that allows easy
// blocks after 20 minutes are left out on purpose: a ledger share is worth a
// fixed fraction of a block only where the target is one for all.
var (
	Mainnet = Params{Name: "mainnet", PowLimitBits: 0x1d00ffff, Interval: 2016, Timespan: 14 * 24 * 3600, Halving: 210_000, Genesis: genesis(1231006505, 0x1d00ffff, 2083236893)}
	Signet  = Params{Name: "signet", PowLimitBits: 0x1e0377ae, Interval: 2016, Timespan: 14 * 24 * 3600, Halving: 210_000, Genesis: genesis(1598918400, 0x1e0377ae, 52613770)}
	Regtest = Params{Name: "regtest", PowLimitBits: 0x207fffff, Interval: 2016, Timespan: 14 * 24 * 3600, NoRetarget: true, Halving: 150, Genesis: genesis(1296688602, 0x207fffff, 2)}
)

// genesis is the hash of a network's first block. All of them hold the same coinbase,
// and all signets, the public one and private ones, begin with the same block.
func genesis(time, bits, nonce uint32) chainhash.Hash {
	root, err := chainhash.NewHashFromStr("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b")
	if err != nil {
		panic(err)
	}
	h := NewHeader(1, chainhash.Hash{}, *root, time, bits, nonce)
	return h.Hash()
}

// HeaderInfo is what the target of a header's child depends on.
type HeaderInfo struct {
	Height     uint32
	Time       uint32 // Unix seconds
	Bits       uint32
	EpochStart uint32 // time of the first header of its retarget period
}

// NextBits returns the nBits that the child of a valid header must have. Inside a
// period it is the parent's. Where Interval divides the child's height it is
//
//	target(parent) · clamp(parent.Time − parent.EpochStart, Timespan/4, 4·Timespan) / Timespan
//
// rounded down, at most the limit, in compact form. The time runs over
// Interval − 1 gaps and not Interval: Bitcoin's off-by-one is consensus. When
// parent.Bits is not a target the result is 0, which no valid header has.
func (p Params) NextBits(parent HeaderInfo) uint32 {
	if p.NoRetarget || (parent.Height+1)%p.Interval != 0 {
		return parent.Bits
	}
	target, err := TargetFromBits(parent.Bits)
	if err != nil {
		return 0
	}
	limit, err := TargetFromBits(p.PowLimitBits)
	if err != nil {
		return 0
	}
	took := int64(parent.Time) - int64(parent.EpochStart) // header times may go back
	took = max(took, int64(p.Timespan/4))
	took = min(took, 4*int64(p.Timespan))
	_, overflow := target.MulDivOverflow(target, uint256.NewInt(uint64(took)), uint256.NewInt(uint64(p.Timespan)))
	if overflow || target.Gt(limit) {
		target = limit
	}
	return BitsFromTarget(target)
}
