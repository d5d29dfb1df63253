package health

import (
	"fmt"
	"slices"
	"time"
)

// Part is one thing that must work.
type Part uint8

// The parts, in the order in which a share's worth passes through them.
const (
	// BitcoinNode: a node of the pool's own Bitcoin network gives templates whose
	// blocks the pool can make.
	BitcoinNode Part = iota + 1
	// Jobs: miners have a job to work on.
	Jobs
	// Blocks: found blocks are accepted by the network.
	Blocks
	// Shares: ledger shares are stored and not refused for reasons of the pool.
	Shares
	// Receipts: receipts are signed, and the journal that makes them safe is written.
	Receipts
	// EVMNode: the EVM node answers and takes transactions.
	EVMNode
	// Gas: the operator's account can pay for the pool's transactions.
	Gas
	// Bond: the bond covers the next posts.
	Bond
	// Posts: shifts are proven and posted as they fill.
	Posts
	// Relay: the header relay follows the Bitcoin chain.
	Relay
	// Deliveries: rewards of found blocks are delivered to the pool.
	Deliveries
	// Settlements: delivered rewards are opened and split.
	Settlements
	// Responses: samples are answered before their deadlines.
	Responses
)

// Parts returns every part, in order.
func Parts() []Part {
	all := make([]Part, 0, len(parts)-1)
	for p := BitcoinNode; int(p) < len(parts); p++ {
		all = append(all, p)
	}
	return all
}

// parts has the name of each part, and how long it may be in trouble before it is
// failing. The patience is the time in which the usual causes pass by themselves: a
// node that restarts, a proof that is made again, a transaction that waits for a
// cheaper block.
var parts = [...]struct {
	name     string
	patience time.Duration
}{
	BitcoinNode: {"bitcoin-node", 2 * time.Minute},
	Jobs:        {"jobs", 0},
	Blocks:      {"blocks", 0},
	Shares:      {"shares", 2 * time.Minute},
	Receipts:    {"receipts", 0},
	EVMNode:     {"evm-node", 0},
	Gas:         {"gas", 24 * time.Hour},
	Bond:        {"bond", 24 * time.Hour},
	Posts:       {"posts", 10 * time.Minute},
	Relay:       {"relay", 30 * time.Minute},
	Deliveries:  {"deliveries", time.Hour},
	Settlements: {"settlements", time.Hour},
	Responses:   {"responses", 10 * time.Minute},
}

// String returns the kebab-case name of the part, which is also its label in metrics.
func (p Part) String() string { return parts[p].name }

// MarshalText writes the name.
func (p Part) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads a name.
func (p *Part) UnmarshalText(name []byte) error {
	all := Parts()
	n := slices.IndexFunc(all, func(p Part) bool { return p.String() == string(name) })
	if n < 0 {
		return fmt.Errorf("health: no part %q", name)
	}
	*p = all[n]
	return nil
}

// Patience is how long a trouble of the part may last before the part is failing.
func (p Part) Patience() time.Duration { return parts[p].patience }
