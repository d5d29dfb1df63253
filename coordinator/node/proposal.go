package node

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

// errNotBest means that a proposed block's parent is not the best block any more.
var errNotBest = errors.New("proposed block does not build on the best block")

// proposedScript is the output script of a proposal: of the form and size of those
// that pay a pool's receivers (P2WSH).
var proposedScript = append([]byte{0x00, 32}, make([]byte, 32)...)

// propose asks the node whether it would take a block of the template, as the pool
// makes it, but for its proof of work (BIP 23, block proposal). So a rule that the pool
// does not know is found before a block is lost to it. A block that is refused makes a
// Refusal. nil also means that the node does not know proposals.
func (c *Client) propose(ctx context.Context, t *job.Template) error {
	j, err := job.New("", t, 0, proposedScript, 1, "")
	if err != nil {
		return refuse(BadTemplate, "no block can be made of the template: %w", err)
	}
	coinbase := j.Coinbase(bitcoin.EVMPayee([20]byte{19: 1}), [bitcoin.Extranonce1Size]byte{}, [bitcoin.Extranonce2Size]byte{})
	header := j.Header(coinbase, j.Template.Version, max(t.CurTime, t.MinTime), 0)
	request := map[string]any{
		"mode": "proposal", "data": hex.EncodeToString(j.Block(header, coinbase)), "rules": []string{"segwit", "signet"},
	}
	var answer *string
	err = c.callWithin(ctx, slowTimeout, &answer, "getblocktemplate", request)
	var refused *RPCError
	switch {
	case errors.As(err, &refused) && refused.Code == codeDeserialization:
		return refuse(CannotMine, "the node cannot read a block as this pool makes it: %w", err)
	case errors.As(err, &refused):
		return nil
	case err != nil:
		return fmt.Errorf("proposal: %w", err)
	case answer == nil:
		return nil
	case strings.Contains(*answer, "prevblk") || strings.HasPrefix(*answer, "inconclusive") || strings.HasPrefix(*answer, "duplicate"):
		return errNotBest
	}
	return refuse(CannotMine, "the node would refuse every block of this pool: it answered %q to one that was proposed (BIP 23)", *answer)
}
