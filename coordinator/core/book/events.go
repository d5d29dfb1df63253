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

// Event is one of the events of the pool's two contracts. Those of the distributor
// are here, those of the court in court_events.go.
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

// Funded is money that the court paid to state J.
type Funded struct {
	Position
	J      int64
	Amount *uint256.Int
}

// Advanced is all money of a state that cannot be settled there and now belongs to
// state From+1; see
// [Book.CanAdvance].
type Advanced struct {
	Position
	From   int64
	Amount *uint256.Int
}

// Opened is money of state J that was set aside to be settled: Gross leaves the
// state, Amount of it will be split. Of a compensation, which the court pays for
// shift J out of the bond, both are the same.
type Opened struct {
	Position
	ID            uint64
	J             int64
	Gross, Amount *uint256.Int
	Compensation  bool
}

// Potted is the part of an opening's gross that fell to masked shifts. It waits at
// the court for who shows that a share of theirs is work. Settled or Closed follows.
type Potted struct {
	Position
	ID     uint64
	J      int64
	Amount *uint256.Int
}

// Settled is the split of opening ID over the window of state J. What of the gross
// is neither credited, fee nor potted goes back to J.
type Settled struct {
	Position
	ID                    uint64
	J                     int64
	Amount, Credited, Fee *uint256.Int
	NewEarnRoot           fr.Element
	Proof                 state.Proof
}

// Closed is the end of an opening whose window is all masked. All of it was potted.
type Closed struct {
	Position
	ID    uint64
	J     int64
	Gross *uint256.Int
}

// Masked says that shift K was convicted: it has no weight from now on.
type Masked struct {
	Position
	K uint64
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
