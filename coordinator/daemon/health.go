package daemon

import (
	"fmt"
	"strings"
	"time"

	"paydirt/coordinator/cycle"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/health"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/node"
)

// This file reads what the daemon's services know into troubles of the health model.
// Every function here is pure: the same knowledge gives the same troubles.

// trouble writes a trouble. since may be zero: the board then takes the first look.
func trouble(reason string, since time.Time, patience time.Duration, what, do string) health.Trouble {
	return health.Trouble{Reason: reason, What: what, Do: do, Since: since, Patience: patience}
}

// nodeTroubles: one node that works is enough, and one that does not is still worth a
// line.
func nodeTroubles(nodes []node.Health) (all []health.Trouble) {
	var down []string
	for _, n := range nodes {
		if !n.Up {
			why := n.Err
			if why == "" {
				why = "has not answered yet"
			}
			down = append(down, n.Node+": "+why)
		}
	}
	switch {
	case len(down) == 0:
		return nil
	case len(down) == len(nodes):
		return []health.Trouble{trouble("no-node", time.Time{}, 0,
			"no Bitcoin node gives templates that the pool can mine: "+strings.Join(down, "; "),
			"start a node of the pool's network, or mend the reason given for each; miners keep their last job meanwhile")}
	}
	return []health.Trouble{trouble("node-down", time.Time{}, health.Never,
		"the pool works with fewer Bitcoin nodes than configured: "+strings.Join(down, "; "), "mend the reason given for the node")}
}

func jobTroubles(hasJob bool) []health.Trouble {
	if hasJob {
		return nil
	}
	return []health.Trouble{trouble("no-job", time.Time{}, 0, "miners have no job yet",
		"wait for the Bitcoin node and the EVM node; the parts bitcoin-node and evm-node say what they lack")}
}

// fullPatience is how long a full shift is waited for: a proof, a post and its
// finality in the usual case.
const fullPatience = 2 * time.Minute

// shareTroubles: shares that are refused for a reason that no miner can change.
func shareTroubles(store error, s cycle.Status) (all []health.Trouble) {
	if store != nil {
		all = append(all, trouble("disk", time.Time{}, 0, "ledger shares can not be stored: "+store.Error(),
			"mend the disk of data-dir and restart the daemon; acknowledged shares are safe, and found blocks still go out"))
	}
	if s.Waits && int(s.Shares) >= s.Capacity {
		all = append(all, trouble("ledger-full", time.Time{}, fullPatience,
			fmt.Sprintf("shift %d holds all of its %d ledger shares and waits until the state before it is final; further ledger shares are refused", s.Open, s.Capacity),
			"see the parts posts, bond, gas and evm-node for what holds the post up; where none is in trouble, the pool is too small for its hashrate (paydirtd params)"))
	}
	return all
}

// evmTroubles: a node that does not answer stops every post.
func evmTroubles(s evm.Health) []health.Trouble {
	if s.Err == nil {
		return nil
	}
	return []health.Trouble{trouble("no-answer", time.Time{}, 0, "the EVM node fails: "+s.Err.Error(),
		"check evm.rpc and the node; the daemon asks again by itself")}
}

// postPatience is how long a post may be in trouble: proofs are made again, and
// transactions wait for cheaper blocks.
const postPatience = 10 * time.Minute

func postTroubles(s cycle.Status) (all []health.Trouble) {
	for _, t := range s.Troubles {
		name, what, _ := strings.Cut(t, ": ")
		all = append(all, trouble(name, time.Time{}, postPatience, "the life cycle of shifts is held up at "+name+": "+what,
			"mend the reason given; the daemon tries again by itself"))
	}
	return all
}

// keeperPatience is how long each of the keeper's drivers may fail before that costs
// somebody something.
var keeperPatience = map[health.Part]time.Duration{
	health.Relay: 30 * time.Minute, health.Deliveries: time.Hour, health.Settlements: time.Hour, health.Responses: 10 * time.Minute,
}

// keeperTroubles is the failure of one of the keeper's drivers.
func keeperTroubles(p health.Part, failure error, since time.Time) []health.Trouble {
	if failure == nil {
		return nil
	}
	return []health.Trouble{trouble("failed", since, keeperPatience[p], fmt.Sprintf("the %s driver fails: %v", p, failure),
		"mend the reason given; the daemon tries again by itself")}
}

// sources are the services that the probes read.
type sources struct {
	nodes  bitcoinNodes
	jobs   interface{ HasJob() bool }
	ledger interface{ Health() error }
	cycle  lifeCycle
	sender account
}

var _ interface{ Health() error } = (*ledger.Ledger)(nil)

// watch sets the probes of a board.
func (s sources) watch(b *health.Board) {
	b.Watch(health.BitcoinNode, func() []health.Trouble { return nodeTroubles(s.nodes.Health()) })
	b.Watch(health.Jobs, func() []health.Trouble { return jobTroubles(s.jobs.HasJob()) })
	b.Watch(health.Shares, func() []health.Trouble { return shareTroubles(s.ledger.Health(), s.cycle.Status()) })
	b.Watch(health.EVMNode, func() []health.Trouble { return evmTroubles(s.sender.Health()) })
	b.Watch(health.Posts, func() []health.Trouble { return postTroubles(s.cycle.Status()) })
}
