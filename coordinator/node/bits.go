package node

import (
	"context"
	"errors"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

// errOutdated means that the node has left a template's parent before the template
// could be checked. The next template is about to come.
var errOutdated = errors.New("the template is outdated: the node has another best chain by now")

// chainSource is what a template's nBits are checked with.
type chainSource interface {
	chainAsker
	BestBlockHash(ctx context.Context) (chainhash.Hash, error)
}

// checkBits refuses a template whose nBits are not those that the chain's rules give
// to a child of its parent: every block that was found with it would be lost. The
// relay on the EVM chain applies the same rule ([bitcoin.Params.NextBits]) to every
// header that it takes. It returns the parent's header.
//
//   - The parent's header must hash to the parent's hash, so a false one is noticed.
//   - The template's height must be that of the parent in the node's chain, and one:
//     the target changes by height.
//   - The first header of the parent's period is needed only where the target changes.
//     It must have the parent's nBits, as all headers of a period have.
//
// A header that is not to be had makes the template Unchecked.
func checkBits(ctx context.Context, from headers, chain chainSource, params bitcoin.Params, t *job.Template) (bitcoin.Header, error) {
	parent, err := from.BlockHeader(ctx, t.Prev)
	if err != nil {
		return parent, unchecked(err, "the header of its parent %v", t.Prev)
	}
	info := bitcoin.HeaderInfo{Height: t.Height - 1, Time: parent.Time(), Bits: parent.Bits()}
	if err := checkHeight(ctx, chain, t.Prev, info.Height); err != nil {
		return parent, err
	}
	if t.Height%params.Interval == 0 && !params.NoRetarget {
		first, err := periodEnd(ctx, from, chain, t.Height-params.Interval)
		if err != nil {
			return parent, err
		}
		if first.Bits() != parent.Bits() {
			return parent, refuse(BadTemplate, "the headers at heights %d and %d are of one retarget period and have different nBits %08x and %08x", t.Height-params.Interval, info.Height, first.Bits(), parent.Bits())
		}
		info.EpochStart = first.Time()
	}
	if want := params.NextBits(info); t.Bits != want {
		return parent, refuse(BadTemplate, "the template for height %d has nBits %08x, but a child of block %v must have %08x", t.Height, t.Bits, t.Prev, want)
	}
	return parent, nil
}

// checkHeight refuses a template whose parent is not at the height that it says.
func checkHeight(ctx context.Context, chain chainSource, parent chainhash.Hash, height uint32) error {
	at, err := chain.BlockHash(ctx, height)
	if err == nil && at == parent {
		return nil
	}
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	best, err := chain.BestBlockHash(ctx)
	switch {
	case err != nil:
		return err
	case best != parent:
		return errOutdated
	}
	return refuse(BadTemplate, "the template says that its parent %v is at height %d, but the node has %v there", parent, height, at)
}

// checkWork refuses a parent without proof of work. Its header is true by its hash, but
// anyone can make a hash.
func checkWork(parent bitcoin.Header, hash chainhash.Hash) error {
	target, err := bitcoin.TargetFromBits(parent.Bits())
	if err != nil || !bitcoin.Meets(hash, target) {
		return refuse(BadTemplate, "the template's parent %v has no proof of work for its nBits %08x", hash, parent.Bits())
	}
	return nil
}

// checkSince refuses a template whose parent has other nBits than the chain's rules give
// it after a block of the pool's chain, such as one on a fork with easier blocks, which
// would soon be the highest. The nBits after an anchor at height a are
//
//	those of the anchor, until the next multiple of Interval;
//	from then on what NextBits makes of the first and last header of the period before.
func checkSince(ctx context.Context, from headers, chain chainSource, params bitcoin.Params, a Anchor, t *job.Template, parent bitcoin.Header) error {
	if t.Height <= a.Height+1 { // the parent is the anchor, or the node goes back
		return nil
	}
	h, err := from.BlockHeader(ctx, a.Hash)
	if err != nil {
		return unchecked(err, "the header of block %v, which the pool's relay has", a.Hash)
	}
	bits := h.Bits()
	for start := (a.Height/params.Interval + 1) * params.Interval; start < t.Height && !params.NoRetarget; start += params.Interval {
		first, err := periodEnd(ctx, from, chain, start-params.Interval)
		if err != nil {
			return err
		}
		last, err := periodEnd(ctx, from, chain, start-1)
		if err != nil {
			return err
		}
		if first.Bits() != bits || last.Bits() != bits {
			return refuse(BadTemplate, "the headers at heights %d and %d have nBits %08x and %08x, but the pool's chain has %08x in that period", start-params.Interval, start-1, first.Bits(), last.Bits(), bits)
		}
		bits = params.NextBits(bitcoin.HeaderInfo{Height: start - 1, Time: last.Time(), Bits: bits, EpochStart: first.Time()})
	}
	if parent.Bits() != bits {
		return refuse(BadTemplate, "the template's parent %v has nBits %08x, but the pool's chain has %08x at its height", t.Prev, parent.Bits(), bits)
	}
	return nil
}

// periodEnd returns the first or last header of a retarget period.
func periodEnd(ctx context.Context, from headers, chain chainSource, height uint32) (bitcoin.Header, error) {
	hash, err := chain.BlockHash(ctx, height)
	if err != nil {
		return bitcoin.Header{}, unchecked(err, "the block at height %d, at an end of the retarget period", height)
	}
	first, err := from.BlockHeader(ctx, hash)
	if err != nil {
		return first, unchecked(err, "the header of block %v, at an end of the retarget period", hash)
	}
	return first, nil
}

// unchecked makes a Refusal of a node's answer that it has not what a check needs;
// any other error stays what it is.
func unchecked(err error, format string, args ...any) error {
	if !errors.Is(err, ErrNotFound) {
		return err
	}
	return refuse(Unchecked, "the template could not be checked, for want of "+format+": %w", append(args, err)...)
}
