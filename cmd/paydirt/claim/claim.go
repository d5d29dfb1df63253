package claim

import (
	"context"
	"fmt"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/evm"
)

// Outcome of a claim; see the package documentation.
type Outcome string

// The outcomes, a closed set.
const (
	Claimed        Outcome = "claimed"
	Claimable      Outcome = "claimable"
	AlreadyClaimed Outcome = "already-claimed"
	NothingEarned  Outcome = "nothing-earned"
	NotRegistered  Outcome = "not-registered"
)

// Result of a claim.
type Result struct {
	Outcome   Outcome        `json:"outcome"`
	Payee     common.Address `json:"payee"`
	ID        *uint32        `json:"id,omitempty"` // when registered
	Recipient common.Address `json:"recipient"`
	Earned    *uint256.Int   `json:"earned"` // in all
	Amount    *uint256.Int   `json:"amount"` // of this claim
	Tx        *common.Hash   `json:"tx,omitempty"`
	Block     uint64         `json:"block,omitempty"`

	path []fr.Element
	asOf uint64 // block at which this was so
}

// Look says what a claim for the payee would do now.
func Look(ctx context.Context, pool *chain.Pool, payee common.Address) (*Result, error) {
	head, err := pool.Head(ctx)
	if err != nil {
		return nil, err
	}
	b, err := pool.Book(ctx, &head.Number)
	if err != nil {
		return nil, fmt.Errorf("rebuild the pool from its events: %w", err)
	}
	r := &Result{
		asOf: head.Number, Outcome: NotRegistered, Payee: payee, Recipient: b.RecipientOf(payee),
		Earned: new(uint256.Int), Amount: new(uint256.Int),
	}
	id, known := b.IDOf(bitcoin.EVMPayee(payee))
	if !known {
		return r, nil
	}
	r.ID = &id
	if r.Earned, r.path, err = b.EarnPath(id); err != nil {
		return nil, err
	}
	r.Amount.Sub(r.Earned, b.Claimed(id))
	switch {
	case r.Earned.IsZero():
		r.Outcome = NothingEarned
	case r.Amount.IsZero():
		r.Outcome = AlreadyClaimed
	default:
		r.Outcome = Claimable
	}
	return r, nil
}

// transactor sends transactions; evm.Sender does.
type transactor interface {
	Await(ctx context.Context, in evm.Intent, depth uint64, every time.Duration) (evm.Status, error)
}

var _ transactor = (*evm.Sender)(nil)

// poll is how often the chain is looked at while a transaction waits.
const poll = 500 * time.Millisecond

// tries is how often a claim begins anew because the pool has moved on.
const tries = 5

// Claim claims for the payee and waits until the transaction is in a block. When
// somebody settles in between, it looks again. When somebody else claims the same,
// that is the claim.
func Claim(ctx context.Context, pool *chain.Pool, tx transactor, payee common.Address) (*Result, error) {
	var moved error
	for range tries {
		r, err := Look(ctx, pool, payee)
		if err != nil || r.Outcome != Claimable {
			return r, err
		}
		// Each content is an intent of its own.
		key := fmt.Sprintf("claim/%d/%s", *r.ID, r.Earned)
		data := chain.PackClaim(*r.ID, r.Earned, r.path)
		status, err := tx.Await(ctx, evm.Call(key, pool.Info().Distributor, data), 1, poll)
		switch {
		case err == nil:
			r.Outcome, r.Tx, r.Block = Claimed, &status.Hash, status.Block
			return r, nil
		case !evm.IsRevert(err, "NotInEarnTree") && !evm.IsRevert(err, "NothingToClaim"):
			return nil, fmt.Errorf("claim: %w", err)
		}
		moved = err
		if paid, err := r.paidSince(ctx, pool); paid || err != nil {
			return r, err
		}
	}
	return nil, fmt.Errorf("claim: the pool moved on %d times meanwhile: %w", tries, moved)
}

// paidSince looks for a payment of exactly this claim after the block that it was
// looked at, and notes it.
func (r *Result) paidSince(ctx context.Context, pool *chain.Pool) (bool, error) {
	head, err := pool.Head(ctx)
	if err != nil {
		return false, err
	}
	events, err := pool.Events(ctx, r.asOf+1, head.Number, nil)
	if err != nil {
		return false, err
	}
	for _, e := range events {
		if paid, ok := e.(book.Claimed); ok && paid.ID == *r.ID && paid.Earned.Eq(r.Earned) {
			r.Outcome, r.Tx, r.Block = Claimed, &paid.Tx, paid.Block
			return true, nil
		}
	}
	return false, nil
}

// SetRecipient sends the sender's own payments to another address from now on. It
// sends nothing when that is so already.
func SetRecipient(ctx context.Context, pool *chain.Pool, tx transactor, payee, recipient common.Address) error {
	view, err := pool.Latest(ctx)
	if err != nil {
		return err
	}
	now, err := view.RecipientOf(ctx, payee)
	if err != nil || now == recipient {
		return err
	}
	in := evm.Call("recipient/"+recipient.Hex(), pool.Info().Distributor, chain.PackSetRecipient(recipient))
	if _, err := tx.Await(ctx, in, 1, poll); err != nil {
		return fmt.Errorf("set the recipient: %w", err)
	}
	return nil
}
