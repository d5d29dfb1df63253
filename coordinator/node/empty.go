package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

// medianSpan is of how many headers the median time bounds the next one's.
const medianSpan = 11

// usual are the rules of the networks that empty templates are made for: those of
// mainnet and of signets.
var usual = bitcoin.Mainnet

// headers is what an empty template is made from; Client is one.
type headers interface {
	BlockHeader(ctx context.Context, hash chainhash.Hash) (bitcoin.Header, error)
}

// emptyTemplate returns a template without transactions on tip, from what is known
// at once: the last template and the headers since.
//
//	height   the last one's, and one more for each block since
//	nBits    the last one's; there is none where the target may change
//	mintime  median time of the last 11 headers, plus 1
//	value    subsidy(height)
//
// The witness commitment is that of no transactions if the last template had one:
// Bitcoin Core wants it on a signet, and nobody wants it before BIP 141 is active.
//
// It is an error when tip does not build on the last template's parent (a
// reorganisation), at a retarget, and on a chain with other rules than those: then
// miners have to wait for the node.
func emptyTemplate(ctx context.Context, from headers, last *job.Template, tip chainhash.Hash, now time.Time) (*job.Template, error) {
	chain, steps, err := descend(ctx, from, tip, last.Prev)
	if err != nil {
		return nil, err
	}
	height := last.Height + uint32(steps)
	switch {
	case last.Bits == bitcoin.Regtest.PowLimitBits:
		return nil, errors.New("regtest has rules of its own")
	case last.Height/usual.Interval != height/usual.Interval:
		return nil, errors.New("the target may change")
	case chain[0].Bits() != last.Bits:
		return nil, errors.New("the chain does not keep its target between retargets")
	case last.Value < bitcoin.Subsidy(last.Height, usual.Halving):
		return nil, errors.New("the chain has another subsidy")
	}
	t := &job.Template{
		Prev: tip, Height: height, Version: last.Version, Bits: last.Bits,
		MinTime: medianTime(chain) + 1, Value: bitcoin.Subsidy(height, usual.Halving),
	}
	t.CurTime = max(uint32(now.Unix()), t.MinTime)
	if last.Commitment != nil {
		t.Commitment, err = witnessCommitment("").script(nil, true)
	}
	return t, err
}

// descend returns the headers from a block down, as many as the median time takes,
// and how many blocks it is above an ancestor, at least 1.
func descend(ctx context.Context, from headers, tip, ancestor chainhash.Hash) (chain []bitcoin.Header, steps int, err error) {
	for at := tip; len(chain) < medianSpan && at != (chainhash.Hash{}); {
		if at == ancestor {
			steps = len(chain)
		}
		header, err := from.BlockHeader(ctx, at)
		if err != nil {
			return nil, 0, err
		}
		chain, at = append(chain, header), header.Prev()
	}
	if steps == 0 {
		return nil, 0, fmt.Errorf("%v does not build on %v", tip, ancestor)
	}
	return chain, steps, nil
}

// medianTime is that of headers in any order: of an even number, as there are only
// at the begin of a chain, the later one in the middle.
func medianTime(chain []bitcoin.Header) uint32 {
	var times []uint32
	for _, h := range chain {
		times = append(times, h.Time())
	}
	slices.Sort(times)
	return times[len(times)/2]
}
