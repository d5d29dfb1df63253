package book

import (
	"paydirt/coordinator/core/sample"
	"paydirt/coordinator/core/state"
)

// Draw is an opening's samples.
type Draw struct {
	sample.Draw
	Deadline uint64 // EVM time, seconds since 1970
	Answered []bool // by sample
	Position Position
}

// Sample is one share that is asked for.
type Sample struct {
	N     uint8  // its number in the draw
	K     uint64 // shift
	Index uint32 // leaf
}

// SampleOf returns sample n of a drawn opening.
func (b *Book) SampleOf(o *Opening, n uint8) Sample {
	// A window without shares is never drawn.
	slot, index, _ := o.Draw.At(n)
	return Sample{N: n, K: uint64(o.J - state.Window + 1 + int64(slot)), Index: index}
}

// Unanswered returns the samples of an opening that nobody answered. Those of a
// masked shift need no answer any more, but keep the opening from being settled
// until it is drawn again.
func (b *Book) Unanswered(o *Opening) (open, masked []Sample) {
	if o.Draw == nil {
		return nil, nil
	}
	for n, answered := range o.Draw.Answered {
		if answered {
			continue
		}
		s := b.SampleOf(o, uint8(n))
		if b.shifts[s.K-1].Masked {
			masked = append(masked, s)
		} else {
			open = append(open, s)
		}
	}
	return open, masked
}

// Cleared reports whether an opening may be settled: it is a compensation, or it
// is drawn and every sample is answered.
func (b *Book) Cleared(o *Opening) bool {
	open, masked := b.Unanswered(o)
	return o.Compensation || o.Draw != nil && len(open)+len(masked) == 0
}

// CanRedraw reports whether an opening has to be drawn again: all samples are
// answered but those whose shifts were convicted, and there is work left.
func (b *Book) CanRedraw(o *Opening) bool {
	open, masked := b.Unanswered(o)
	w, _ := b.WindowOf(o)
	return o.Stage == StageOpen && len(open) == 0 && len(masked) > 0 && hasWork(w)
}

// drawCounts returns the numbers of shares that samples of an opening are drawn
// from.
func (b *Book) drawCounts(o *Opening) (counts [state.Window]uint16) {
	for i := range counts {
		if k := o.J - state.Window + 1 + int64(i); k >= 1 && !b.shifts[k-1].Masked {
			counts[i] = uint16(b.shifts[k-1].Count)
		}
	}
	return counts
}

func (b *Book) draw(e Drawn) error {
	o, err := b.unfinished(e.At(), e.ID)
	if err != nil {
		return err
	}
	switch counts := b.drawCounts(o); {
	case o.SeedHeight == 0:
		return broken(e.At(), RuleDraw, "opening %d was not begun", o.ID)
	case o.Draw != nil:
		return broken(e.At(), RuleDraw, "opening %d is drawn already", o.ID)
	case counts == [state.Window]uint16{}:
		return broken(e.At(), RuleDraw, "opening %d has no shares", o.ID)
	case e.Counts != counts:
		return broken(e.At(), RuleDraw, "from %d shares, the window of opening %d has %d", e.Counts, o.ID, counts)
	}
	o.Draw = &Draw{
		Draw: sample.Draw{Seed: e.Seed, Counts: e.Counts}, Deadline: e.Deadline,
		Answered: make([]bool, b.config.Bond.Samples), Position: e.At(),
	}
	return nil
}

func (b *Book) begin(e Begun) error {
	o, err := b.unfinished(e.At(), e.ID)
	if err != nil {
		return err
	}
	if o.Compensation || o.SeedHeight != 0 || e.J != o.J || e.SeedHeight == 0 {
		return broken(e.At(), RuleDraw, "opening %d, of state %d, from height %d", e.ID, e.J, e.SeedHeight)
	}
	o.SeedHeight = e.SeedHeight
	return nil
}

func (b *Book) redraw(e Redrawn) error {
	o, err := b.unfinished(e.At(), e.ID)
	if err != nil {
		return err
	}
	if !b.CanRedraw(o) || e.SeedHeight <= o.SeedHeight {
		return broken(e.At(), RuleDraw, "opening %d again, from height %d after %d", e.ID, e.SeedHeight, o.SeedHeight)
	}
	o.Draw, o.SeedHeight = nil, e.SeedHeight
	return nil
}

func (b *Book) answer(e Answered) error {
	o, ok := b.Opening(e.ID)
	switch {
	case !ok || o.Draw == nil:
		return broken(e.At(), RuleAnswer, "opening %d is not drawn", e.ID)
	case int(e.Sample) >= len(o.Draw.Answered):
		return broken(e.At(), RuleAnswer, "sample %d of %d", e.Sample, len(o.Draw.Answered))
	case o.Draw.Answered[e.Sample]:
		return broken(e.At(), RuleAnswer, "sample %d of opening %d is answered already", e.Sample, e.ID)
	}
	if k := b.SampleOf(o, e.Sample).K; b.shifts[k-1].Masked {
		return broken(e.At(), RuleAnswer, "sample %d of opening %d is of shift %d, which is masked", e.Sample, e.ID, k)
	}
	o.Draw.Answered[e.Sample] = true
	return nil
}
