package audit

import (
	"context"
	"fmt"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/state"
)

// foundBlock is a ledger share that is a block, from share data.
type foundBlock struct {
	Hash  chainhash.Hash
	Tag   int64
	Value uint64 // satoshi, of output 0
	Share string // where it was seen
}

// checkDeliveries checks every delivery against the relay, and that nothing which
// was delivered to a receiver of this pool went anywhere but to the distributor.
// Deliveries to other addresses are other people's: anyone may use the source.
func (a *auditor) checkDeliveries(ctx context.Context, deliveries []chain.Delivered, receivers map[common.Address]int64, r relay) error {
	seen := make(map[chainhash.Hash]bool)
	foreign := 0
	for i, d := range deliveries {
		a.progress("checking deliveries", i, len(deliveries))
		j, ours := receivers[d.Receiver]
		if !ours {
			foreign++
			continue
		}
		a.checked("deliveries")
		where := fmt.Sprintf("delivery to state %d, %s", j, atLog(d.Position))
		header, err := r.Header(ctx, common.Hash(d.Block))
		if err != nil {
			return err
		}
		switch {
		case seen[d.Block]:
			a.broke(RuleDelivery, where, "block %s was delivered twice", d.Block)
		case !header.Known:
			a.broke(RuleDelivery, where, "the relay does not know block %s", d.Block)
		case !header.Canonical:
			a.warn("block %s, delivered to state %d, was reorganised away since", d.Block, j)
		}
		seen[d.Block] = true
		row := &a.report.States[j-state.FirstState]
		row.Delivered = new(uint256.Int).Add(row.Delivered, d.Amount)
	}
	if foreign > 0 {
		a.note("the reward source delivered %d blocks to addresses that are not this pool's", foreign)
	}
	for _, s := range a.report.States {
		arrived := new(uint256.Int).Add(s.Collected, s.Waiting)
		if s.Delivered.Gt(arrived) {
			a.broke(RuleDeliveryLost, fmt.Sprintf("state %d", s.J), "%s delivered to its receiver, but %s collected and %s waiting there",
				s.Delivered, s.Collected, s.Waiting)
		}
	}
	return nil
}

// checkBlocks compares the blocks among the ledger shares with the deliveries.
func (a *auditor) checkBlocks(ctx context.Context, blocks []foundBlock, deliveries []chain.Delivered, r relay) error {
	delivered := make(map[chainhash.Hash]chain.Delivered, len(deliveries))
	for _, d := range deliveries {
		delivered[d.Block] = d
	}
	waiting, orphaned := 0, 0
	for _, b := range blocks {
		d, ok := delivered[b.Hash]
		if ok {
			a.checked("blocks delivered")
			if !d.Amount.Eq(uint256.NewInt(b.Value)) {
				a.broke(RuleDeliveryAmount, b.Share, "block %s pays %d, delivered were %s", b.Hash, b.Value, d.Amount)
			}
			continue
		}
		header, err := r.Header(ctx, common.Hash(b.Hash))
		if err != nil {
			return err
		}
		if header.Canonical {
			waiting++
		} else {
			orphaned++
		}
	}
	if waiting > 0 {
		a.note("%d blocks are not delivered yet: anyone can prove them (paydirt settle)", waiting)
	}
	if orphaned > 0 {
		a.note("%d blocks are not in the relay's chain: orphaned, withheld, or not relayed yet", orphaned)
	}
	return nil
}
