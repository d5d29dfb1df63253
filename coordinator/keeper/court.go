package keeper

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/evm"
)

// answersAtOnce is how many samples one transaction answers: about a million gas.
const answersAtOnce = 8

// court returns the next calls for an opening whose samples are not answered, or
// what it waits for.
func (s *Settle) court(ctx context.Context, view *chain.View, b *book.Book, o *book.Opening) ([]evm.Intent, string, error) {
	court := s.pool.Info().Court
	if o.Draw == nil {
		height, err := view.RelayTipHeight(ctx)
		if err != nil {
			return nil, "", err
		}
		if height < o.SeedHeight {
			return nil, fmt.Sprintf("opening %d waits for Bitcoin block %d, the relay is at %d", o.ID, o.SeedHeight, height), nil
		}
		in := evm.Call(fmt.Sprintf("draw/%d/%d/%s", o.ID, o.SeedHeight, opened(o)), court, chain.PackDraw(o.ID))
		return []evm.Intent{in}, fmt.Sprintf("drawing the samples of opening %d", o.ID), nil
	}
	if b.CanRedraw(o) {
		fresh, err := s.tipIsFresh(ctx, view)
		if err != nil || !fresh {
			return nil, fmt.Sprintf("opening %d waits for a new Bitcoin header", o.ID), err
		}
		in := evm.Call(fmt.Sprintf("redraw/%d/%x", o.ID, o.Draw.Seed[:8]), court, chain.PackRedraw(o.ID))
		return []evm.Intent{in}, fmt.Sprintf("drawing opening %d again", o.ID), nil
	}
	open, _ := b.Unanswered(o)
	if s.early(view, o) {
		return nil, fmt.Sprintf("opening %d waits for the operator to answer %d samples", o.ID, len(open)), nil
	}
	answers, missing, err := s.answers(ctx, view, b, o, open)
	if err != nil {
		return nil, "", err
	}
	if len(answers) > 0 {
		var calls []evm.Intent
		for len(answers) > 0 {
			n := min(answersAtOnce, len(answers))
			calls = append(calls, keyed(fmt.Sprintf("answer/%d/%x", o.ID, o.Draw.Seed[:8]), court, chain.PackAnswer(o.ID, answers[:n])))
			answers = answers[n:]
		}
		return calls, fmt.Sprintf("answering samples of opening %d", o.ID), nil
	}
	if s.convicts && view.Block().Time > o.Draw.Deadline {
		in := evm.Call(fmt.Sprintf("convict/%d/%x/%d", o.ID, o.Draw.Seed[:8], open[0].N), court, chain.PackConvict(o.ID, open[0].N))
		return []evm.Intent{in}, fmt.Sprintf("convicting shift %d", open[0].K), nil
	}
	return nil, fmt.Sprintf("opening %d waits for answers to %d samples: %s", o.ID, len(open), strings.Join(missing, "; ")), nil
}

// opened names where an opening was opened, so that another one of the same number,
// after a reorganisation, has other keys.
func opened(o *book.Opening) string { return fmt.Sprintf("%d@%d", o.Gross.Uint64(), o.Position.Block) }

// answers returns the answers to samples that there is share data for, and why the
// others have none. A sample whose answer the contract refuses has none: no other
// leaf will do.
func (s *Settle) answers(ctx context.Context, view *chain.View, b *book.Book, o *book.Opening, samples []book.Sample) (all []chain.Answer, missing []string, err error) {
	without := func(sample book.Sample, err error) {
		missing = append(missing, fmt.Sprintf("sample %d, share %d of shift %d: %v", sample.N, sample.Index, sample.K, err))
	}
	for _, sample := range samples {
		if s.leaves.source == nil {
			return nil, []string{"no share data was given"}, nil
		}
		shift, err := s.leaves.of(ctx, s.pool.Info(), b, sample.K)
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		if err != nil {
			without(sample, err)
			continue
		}
		opening, share, ok := shift.At(sample.Index)
		if !ok {
			without(sample, errors.New("there is no such leaf"))
			continue
		}
		a := chain.Answer{Sample: sample.N, Opening: opening, Share: share}
		var refused *evm.RevertError
		switch err := view.Try(ctx, s.pool.Info().Operator, s.pool.Info().Court, chain.PackAnswer(o.ID, []chain.Answer{a})); {
		case errors.As(err, &refused):
			without(sample, err)
		case err != nil:
			return nil, nil, err
		default:
			all = append(all, a)
		}
	}
	return all, missing, nil
}

// tipIsFresh reports whether the relay's tip is new enough for an opening.
func (s *Settle) tipIsFresh(ctx context.Context, view *chain.View) (bool, error) {
	tip, err := view.RelayTip(ctx)
	if err != nil {
		return false, err
	}
	header, err := view.RelayHeader(ctx, tip)
	if err != nil {
		return false, err
	}
	return uint64(header.Time)+uint64(s.pool.Info().Evidence.MaxTipAge) >= view.Block().Time, nil
}
