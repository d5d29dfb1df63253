package cycle

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// Prover makes shift proofs. It may take minutes, and is called from a goroutine
// of its own, for one shift at a time.
type Prover interface {
	ProveShift(ctx context.Context, s *shift.Sealed, in state.ShiftInputs) (*state.Proof, error)
}

// Anchors says which Bitcoin header a post refers to.
type Anchors interface {
	// Anchor returns the hash of the relay's best header, in internal byte order.
	Anchor(ctx context.Context) (common.Hash, error)
}

// Poster puts posts on the EVM chain and says what is there.
type Poster interface {
	// Post sees to it that the post is on its way to the chain, and returns
	// without waiting for it. It is called again and again until the chain holds
	// the post, also after a restart: for one StateHash always with the same
	// content. An error that wraps ErrAnchor says that the contract does not take
	// the anchor (any more).
	Post(ctx context.Context, p *Post) error

	// Posted returns what the newest block of the chain knows about shift k, the
	// zero value when nothing.
	Posted(ctx context.Context, k uint64) (Posted, error)
}

// ErrAnchor says that the contract refuses a post for its anchor: too deep below
// the relay's best header, or on a branch that lost.
var ErrAnchor = errors.New("the contract refuses the anchor")

// ErrBond says that a post waits because the operator's bond does not cover it.
var ErrBond = errors.New("the bond does not cover the post")

// ErrGas says that a post waits because the operator's account cannot pay its gas.
var ErrGas = errors.New("the operator's account cannot pay for the post")

// Post is everything that is posted about a shift.
type Post struct {
	state.Shift
	StateHash common.Hash
	NewPayees []bitcoin.Payee // in the order of their ids
	Proof     state.Proof
}

// Posted is a shift as the chain knows it.
type Posted struct {
	Depth     uint64 // 1 in the newest block; 0: the chain does not know the shift
	Block     uint64 // number of the block that holds the post
	StateHash common.Hash
}

// ConflictError says that the chain holds a shift that this ledger did not post:
// the ledger is not the one of this pool, or is an old copy, or someone else
// posts with the operator's key. Going on would have miners work for nothing, so
// the driver stops.
type ConflictError struct {
	K      uint64
	Detail string
}

func (e *ConflictError) Error() string {
	return fmt.Sprintf("shift %d: the chain and the ledger do not agree: %s; start again to be told whether this data directory is an old copy, and how to go on; "+
		"if it is not, somebody else posts with the operator's key", e.K, e.Detail)
}
