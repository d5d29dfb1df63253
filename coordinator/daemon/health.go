package daemon

import (
	"errors"
	"time"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/cycle"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/health"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/node"
)

// knowledge is what the health probes read: each function tells how one service of the
// daemon stands, from memory. A nil function is that of a service that is not there;
// the parts that depend on it are not watched.
type knowledge struct {
	now            func() time.Time
	responseWindow time.Duration // for the samples of an opening

	nodes       func() []node.Health
	hasJob      func() bool
	blocks      func() blockHealth
	store       func() error // the ledger's failure, or its journal's; nil: none
	unsigned    func(tag int64) bool
	cycle       func() cycle.Status
	miners      int // that the registry has room for
	sender      func() evm.Health
	gas         func() gasState
	bond        func() bondState
	relay       func() keeper.Relayed
	deliveries  func() keeper.Deliveries
	settlements func() keeper.Settlements
	responses   func() keeper.Responses
	failure     func(task string) (time.Time, error) // of a driver's last step
}

// knowledge gathers what the daemon's services tell.
func (s *service) knowledge() knowledge {
	return knowledge{
		now: time.Now, responseWindow: responseWindow(s.chain.Info()),
		nodes: s.nodes.Health, hasJob: s.server.HasJob, blocks: s.blocks.health,
		store: s.ledger.Health, unsigned: s.ledger.Unsigned, cycle: s.cycle.Status, miners: s.chain.Info().Tier.Miners, sender: s.sender.Health,
		gas: s.work.gas.State, bond: s.work.bond.State, relay: s.work.relay.State, deliveries: s.work.deliver.State,
		settlements: s.work.settle.State, responses: s.work.respond.State, failure: s.keepers.failure,
	}
}

func responseWindow(i chain.Info) time.Duration {
	return time.Duration(i.Evidence.ResponseWindow) * time.Second
}

// watch sets the probes of a board.
func (k knowledge) watch(b *health.Board) {
	b.Watch(health.BitcoinNode, func() []health.Trouble { return nodeTroubles(k.nodes()) })
	b.Watch(health.Jobs, func() []health.Trouble { return jobTroubles(k.hasJob()) })
	b.Watch(health.Shares, func() []health.Trouble { return shareTroubles(k.store(), k.cycle(), k.miners) })
	b.Watch(health.EVMNode, func() []health.Trouble { return evmTroubles(k.sender()) })
	b.Watch(health.Posts, func() []health.Trouble { return postTroubles(k.cycle(), k.now()) })
	if k.blocks != nil {
		b.Watch(health.Blocks, func() []health.Trouble { return blockTroubles(k.blocks(), k.now()) })
	}
	if k.unsigned != nil {
		b.Watch(health.Receipts, func() []health.Trouble { return receiptTroubles(k.store(), k.cycle(), k.unsigned) })
	}
	if k.failure == nil {
		return
	}
	b.Watch(health.Gas, func() []health.Trouble { return gasTroubles(k.gas()) })
	b.Watch(health.Bond, func() []health.Trouble { return bondTroubles(k.bond()) })
	b.Watch(health.Relay, func() []health.Trouble {
		state := k.relay()
		troubles := relayTroubles(state, k.now())
		if len(troubles) > 0 && state.Err != nil {
			return troubles // the step failed for the same reason
		}
		return append(troubles, k.failed(relayTask, relayPatience)...)
	})
	b.Watch(health.Deliveries, func() []health.Trouble {
		return append(deliveryTroubles(k.deliveries(), k.now()), k.failed(deliverTask, rewardPatience)...)
	})
	b.Watch(health.Settlements, func() []health.Trouble {
		return append(settlementTroubles(k.settlements(), k.now()), k.failed(settleTask, rewardPatience)...)
	})
	b.Watch(health.Responses, func() []health.Trouble {
		return append(responseTroubles(k.responses(), k.responseWindow, k.now()), k.failed(respondTask, responsePatience)...)
	})
}

// failed is the failure of a driver's last step.
func (k knowledge) failed(task string, patience time.Duration) []health.Trouble {
	since, err := k.failure(task)
	if err == nil || onlyUnread(err) {
		return nil
	}
	return []health.Trouble{trouble("failed", since, patience, "the driver "+task+" fails: "+err.Error(), "fix the cause given; the daemon tries again by itself")}
}

// onlyUnread reports whether nothing but blocks that no node gives is wrong. That is
// the usual case with a pruned node, and a trouble of its own (deliveryTroubles).
func onlyUnread(err error) bool {
	items := keeper.ItemErrors{err}
	errors.As(err, &items)
	for _, item := range items {
		if unread := (*keeper.UnreadError)(nil); !errors.As(item, &unread) {
			return false
		}
	}
	return true
}
