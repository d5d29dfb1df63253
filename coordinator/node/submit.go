package node

import (
	"context"
	"encoding/hex"
	"errors"
	"strings"

	"github.com/btcsuite/btcd/chainhash/v2"
)

// Outcome is what became of a submitted block. Greater values are better news,
// so the outcome over several nodes is the greatest.
type Outcome uint8

const (
	// Unknown: no node could be asked, or none could say where the block went.
	Unknown Outcome = iota
	// Rejected: the node says that the block is not valid.
	Rejected
	// Stale: the block is valid but not in the best chain; another won the race.
	Stale
	// Duplicate: the node had the block before, and it is in the best chain.
	Duplicate
	// Accepted: the node took the block, and it is in the best chain.
	Accepted
)

// String implements fmt.Stringer.
func (o Outcome) String() string {
	return [...]string{"unknown", "rejected", "stale", "duplicate", "accepted"}[o]
}

// answer is the meaning of a submitblock result before the chain is looked at.
type answer uint8

const (
	answerTaken   answer = iota // stored, on whatever chain, or put off
	answerKnown                 // it had the block already
	answerEarly                 // its time is too far ahead of the node's clock: valid later
	answerRefused               // invalid
)

// classify reads submitblock's result, nil for null: BIP 22 codes from Bitcoin
// Core, free text from btcd.
func classify(result *string) answer {
	switch {
	case result == nil, *result == "inconclusive", *result == "duplicate-inconclusive":
		return answerTaken
	case *result == "prev-blk-not-found": // not the block's fault; btcd answers null
		return answerTaken
	case *result == "duplicate" || strings.Contains(*result, "already have block"):
		return answerKnown
	case strings.Contains(*result, "time-too-new") || strings.Contains(*result, "too far in the future"):
		return answerEarly
	default:
		return answerRefused
	}
}

// outcome joins a node's answer with where its chain has the block.
func outcome(a answer, known, best bool) Outcome {
	switch {
	case a == answerRefused:
		return Rejected
	case a == answerEarly || !known:
		return Unknown
	case !best:
		return Stale
	case a == answerKnown:
		return Duplicate
	default:
		return Accepted
	}
}

// SubmitBlock hands a serialised block to the node and looks where it went. The
// coinbase must have its witness reserved value when the block has a witness
// commitment. reason is the node's text when the outcome is [Rejected], and says why
// the outcome is [Unknown] though the node could be asked. An error
// means that the node could not be asked, so trying again makes sense.
func (c *Client) SubmitBlock(ctx context.Context, block []byte) (o Outcome, reason string, err error) {
	var result *string
	if err := c.callWithin(ctx, slowTimeout, &result, "submitblock", hex.EncodeToString(block)); err != nil {
		var refused *RPCError
		if errors.As(err, &refused) && refused.Code == codeDeserialization {
			return Rejected, refused.Message, nil
		}
		return Unknown, "", err
	}
	a := classify(result)
	if result != nil {
		reason = strings.TrimPrefix(*result, "rejected: ")
	}
	switch a {
	case answerRefused:
		return Rejected, reason, nil
	case answerEarly:
		return Unknown, reason, nil
	}
	known, best, err := c.InBestChain(ctx, chainhash.DoubleHashH(block[:80]))
	if err != nil {
		return Unknown, "", err
	}
	if o = outcome(a, known, best); o == Unknown {
		reason = "the node does not have the block: it may lack the one before"
	} else {
		reason = ""
	}
	return o, reason, nil
}

// InBestChain tells whether the node knows the block at all, and whether it is
// in its best chain. For a block on a side chain Bitcoin Core says −1
// confirmations, btcd fails with an internal error that says so.
func (c *Client) InBestChain(ctx context.Context, hash chainhash.Hash) (known, best bool, err error) {
	var header struct {
		Confirmations int64 `json:"confirmations"`
	}
	err = c.call(ctx, &header, "getblockheader", hash.String(), true)
	var refused *RPCError
	switch {
	case errors.Is(err, ErrNotFound):
		return false, false, nil
	case errors.As(err, &refused) && strings.Contains(refused.Message, "not in the main chain"):
		return true, false, nil
	case err != nil:
		return false, false, err
	}
	return true, header.Confirmations > 0, nil
}
