package rule

import (
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

// Facts never change for a pool.
type Facts struct {
	Leaves  int    // n: capacity of a shift
	ND      uint32 // ledger target / network target
	Halving uint32 // blocks between two halvings of the subsidy
}

// Limits are how much a miner trusts what it cannot see yet.
type Limits struct {
	Lag   uint32 // blocks that the relay may be behind the pool
	Depth uint32 // blocks that a known parent may be behind the relay's tip
}

// State is a state of the pool that jobs may be tagged with.
type State struct {
	J         int64
	Final     bool
	MinParent uint32 // height of its anchor: no share on an older parent counts
}

// Tip is the relay's best header.
type Tip struct {
	Hash   chainhash.Hash
	Height uint32
	Bits   uint32 // that its child must have
}

// Snapshot is what was known of the chains at a time. It never changes.
type Snapshot struct {
	At      time.Time                       // of the look
	Last    int64                           // L: the newest posted state
	States  map[string]State                // the newest ones, by the script that pays their receivers
	Tip     Tip                             //
	Parents map[chainhash.Hash]share.Parent // headers that the relay knows, near its tip
}

// interval is how often the target of a Bitcoin network may change, in headers. A
// network that never changes it is judged by the same rule.
var interval = bitcoin.Mainnet.Interval
