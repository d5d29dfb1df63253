package book

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/state"
)

// Position says where on the EVM chain an event stands.
type Position struct {
	Block uint64      // block number
	Tx    common.Hash // transaction hash
	Index uint        // log index in the block
}

// At returns the position itself, so that embedding it makes an [Event].
func (p Position) At() Position { return p }

// Event is one of the distributor's events: [ShiftPosted], [Collected],
// [Advanced], [Settled], [Claimed], [RecipientSet] or [FeeClaimed].
type Event interface{ At() Position }

// ShiftPosted is shift K with everything that its proof speaks about.
type ShiftPosted struct {
	Position
	K                     uint64
	StateHash             common.Hash
	ShareRoot, CountsRoot fr.Element
	Count                 uint32
	Anchor                common.Hash // Bitcoin header hash, internal byte order
	NewPayees             []bitcoin.Payee
	Counts                []byte // two bytes per known miner, big endian
	Proof                 state.Proof
}

// Collected is money that was pulled from receiver_J.
type Collected struct {
	Position
	J      int64
	Amount *uint256.Int
}

// Advanced is money of a state with an empty window that moved to From+1.
type Advanced struct {
	Position
	From   int64
	Amount *uint256.Int
}

// Settled is a split of Amount over the window of state J.
type Settled struct {
	Position
	J                     int64
	Amount, Credited, Fee *uint256.Int
	NewEarnRoot           fr.Element
	Proof                 state.Proof
}

// Claimed is a payment: Earned is the miner's cumulative total it was made
// against.
type Claimed struct {
	Position
	ID             uint32
	Recipient      common.Address
	Amount, Earned *uint256.Int
}

// RecipientSet redirects a payee's payments. The zero address stands for the
// payee itself.
type RecipientSet struct {
	Position
	Payee, Recipient common.Address
}

// FeeClaimed is a payment of fees to the operator.
type FeeClaimed struct {
	Position
	Amount *uint256.Int
}

var (
	_ Event = ShiftPosted{}
	_ Event = Collected{}
	_ Event = Advanced{}
	_ Event = Settled{}
	_ Event = Claimed{}
	_ Event = RecipientSet{}
	_ Event = FeeClaimed{}
)
