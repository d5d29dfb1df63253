package keeper

import (
	"context"
	"errors"
	"fmt"
	"sort"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/state"
)

const (
	// scanStep is the most Bitcoin blocks that a step fetches.
	scanStep = 50
	// rememberHeights is how many looked-at heights are remembered, to find where
	// a reorganisation of the relay forked off; a deeper one starts the search anew.
	rememberHeights = 1000
	// preciousDay: no block can pay a pool that was not deployed yet; a day covers
	// all that Bitcoin's and the EVM chain's clocks may differ.
	preciousDay = 24 * 60 * 60
)

// Peg delivers the pool's blocks to SpvPeg.
type Peg struct {
	pool     *chain.Pool
	node     Coinbases
	follower *chain.Follower
	inFlight

	next    uint32           // height to look at next; 0: not known yet
	seen    []chainhash.Hash // looked at, heights … next−1
	mine    []find           // the pool's blocks among them
	shifts  uint64           // posted shifts when they were looked at
	scripts map[string]int64 // payout script → state
}

// find is a block of the pool.
type find struct {
	height uint32
	hash   chainhash.Hash
	script string // of its output 0
	value  uint64 // satoshi
}

var _ Driver = (*Peg)(nil)

// NewPeg returns a driver. It begins to search at the Bitcoin height from, or, when
// that is 0, at the block of the time when the pool was deployed.
func NewPeg(pool *chain.Pool, node Coinbases, sender Sender, from uint32) *Peg {
	return &Peg{pool: pool, node: node, follower: pool.Follow(), inFlight: inFlight{sender: sender}, next: from}
}

// Cursor returns a height from which a new driver would miss nothing that this one
// has found out: all lower blocks of the pool are delivered. 0: not known yet.
func (p *Peg) Cursor() uint32 {
	if len(p.mine) > 0 {
		return p.mine[0].height
	}
	return p.next
}
