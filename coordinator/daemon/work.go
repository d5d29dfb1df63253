package daemon

import (
	"context"
	"path/filepath"
	"time"

	"github.com/holiman/uint256"

	"paydirt/coordinator/keeper"
)

// work is what the daemon does on the EVM chain beside posting, and what watches that
// it can. Each part says with State how it stands, at no cost.
type work struct {
	poster  *poster
	relay   *keeper.Relay
	deliver *keeper.Peg
	respond *keeper.Respond
	settle  *keeper.Settle
	bond    *bondKeeper
	gas     *gasWatch
}

// openWork makes the keeper's drivers. Responding comes first: it alone has a deadline.
func (s *service) openWork(ctx context.Context, p *poster) error {
	topUp := new(uint256.Int)
	if s.cfg.TopUp != nil {
		var err error
		if topUp, err = s.cfg.TopUp(ctx, s.chain); err != nil {
			return err
		}
	}
	info := s.chain.Info()
	s.work = work{
		poster: p,
		relay:  keeper.NewRelay(s.chain, s.nodes, s.sender, s.parents.hashes),
		deliver: keeper.NewPeg(s.chain, s.nodes, s.sender,
			keeper.OwnBlocks(s.ownBlocks), keeper.Remembering(filepath.Join(s.cfg.DataDir, "deliveries.json"))),
		respond: keeper.NewRespond(s.chain, s.sender, keeper.Answering(ledgerShares{s.ledger})),
		settle:  keeper.NewSettle(s.chain, s.prover, s.sender),
		bond:    newBondKeeper(s.chain, s.sender, topUp, s.cfg.DataDir, s.log),
		gas: &gasWatch{
			terms: info.Bond(), health: s.sender.Health, pace: shiftPace(s.ledger, info.Tier.Threshold(), time.Now), now: time.Now,
		},
	}
	s.keepers = newKeepers(s.cfg.Poll, s.log, s.seams.keepers(
		task{respondTask, s.work.respond},
		task{relayTask, s.work.relay},
		task{deliverTask, s.work.deliver},
		task{settleTask, s.work.settle},
	)...)
	return nil
}

// ownBlocks are the blocks that the miners found, for their delivery. The list is open
// before the keepers run.
func (s *service) ownBlocks() (all []keeper.Found) {
	for _, p := range s.found.proofs() {
		all = append(all, keeper.Found{Hash: p.Hash, Height: p.Height, Header: p.Header, Coinbase: p.Coinbase, Branch: p.Branch})
	}
	return all
}
