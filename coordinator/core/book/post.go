package book

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

func (b *Book) post(e ShiftPosted) error {
	tier := b.config.Pool.Tier
	if e.K != b.LastShift()+1 {
		return broken(e.At(), RuleShiftNumber, "shift %d after shift %d", e.K, b.LastShift())
	}
	if int(e.Count) < tier.Threshold() || int(e.Count) > tier.Leaves {
		return broken(e.At(), RuleShiftCount, "%d shares, not in %d … %d", e.Count, tier.Threshold(), tier.Leaves)
	}
	if err := b.checkPayees(e); err != nil {
		return err
	}
	miners := len(b.payees) + len(e.NewPayees)
	if len(e.Counts) != 2*miners {
		return broken(e.At(), RuleCountsLength, "%d bytes for %d miners", len(e.Counts), miners)
	}
	counts := decodeCounts(e.Counts)
	var sum uint64
	for _, c := range counts {
		sum += uint64(c)
	}
	if sum != uint64(e.Count) {
		return broken(e.At(), RuleCountsSum, "counts sum to %d, posted count is %d", sum, e.Count)
	}
	for i, p := range e.NewPayees {
		if counts[len(b.payees)+i] == 0 {
			return broken(e.At(), RulePayeeIdle, "%s has no share in shift %d", p, e.K)
		}
	}

	prev, _ := b.StateHash(int64(e.K) - 1)
	registry := state.RegistryHash(b.registry, e.NewPayees)
	want := b.config.Pool.Hash(state.Shift{
		K: e.K, Prev: prev, ShareRoot: e.ShareRoot, CountsRoot: e.CountsRoot, Count: e.Count,
		Counts: e.Counts, RegistryHash: registry, Anchor: e.Anchor,
	})
	root := tree.New(shift.Packs(tier, e.Counts)).Root()

	for _, p := range e.NewPayees {
		b.ids[p] = uint32(len(b.payees))
		b.payees = append(b.payees, p)
	}
	b.registry = registry
	b.shifts = append(b.shifts, Shift{
		StateHash: e.StateHash, ShareRoot: e.ShareRoot, CountsRoot: e.CountsRoot, Anchor: e.Anchor,
		Count: e.Count, Counts: counts, Position: e.At(),
	})
	if root != e.CountsRoot {
		return broken(e.At(), RuleCountsRoot, "posted %s, the counts hash to %s", e.CountsRoot.String(), root.String())
	}
	if want != e.StateHash {
		return broken(e.At(), RuleStateHash, "posted %s, the parts hash to %s", e.StateHash, want)
	}
	return nil
}

func (b *Book) checkPayees(e ShiftPosted) error {
	if room := b.config.Pool.Tier.Miners - len(b.payees); len(e.NewPayees) > room {
		return broken(e.At(), RulePayee, "%d new payees, room for %d", len(e.NewPayees), room)
	}
	seen := make(map[bitcoin.Payee]bool, len(e.NewPayees))
	for _, p := range e.NewPayees {
		addr, evm := p.EVM()
		switch _, known := b.ids[p]; {
		case !evm || common.Address(addr) == common.Address{}:
			return broken(e.At(), RulePayee, "%s is not a payable EVM address", p)
		case known || seen[p]:
			return broken(e.At(), RulePayee, "%s is registered twice", p)
		}
		seen[p] = true
	}
	return nil
}

func decodeCounts(raw []byte) []uint16 {
	counts := make([]uint16, len(raw)/2)
	for i := range counts {
		counts[i] = binary.BigEndian.Uint16(raw[2*i:])
	}
	return counts
}
