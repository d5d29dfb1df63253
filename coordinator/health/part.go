package health

import (
	"fmt"
	"slices"
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

var parts = [...]string{
	BitcoinNode: "bitcoin-node",
	Jobs:        "jobs",
	Blocks:      "blocks",
	Shares:      "shares",
	Receipts:    "receipts",
	EVMNode:     "evm-node",
	Gas:         "gas",
	Bond:        "bond",
	Posts:       "posts",
	Relay:       "relay",
	Deliveries:  "deliveries",
	Settlements: "settlements",
	Responses:   "responses",
}

// String returns the kebab-case name of the part, which is also its label in metrics.
func (p Part) String() string { return parts[p] }

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
