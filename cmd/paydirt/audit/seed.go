package audit

import (
	"context"
	"fmt"

	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/sample"
)

// checkSeeds draws the seed of every opening again, from the relay's header at its
// height. A later reorganisation may have put another header there: then the seed
// must be that of one that the relay knows, and this only says so.
func (a *auditor) checkSeeds(ctx context.Context, p *openPool, b *book.Book) error {
	tip, err := p.view.RelayTipHeight(ctx)
	if err != nil {
		return err
	}
	for id := uint64(1); id <= b.Openings(); id++ {
		o, _ := b.Opening(id)
		if o.Draw == nil {
			continue
		}
		a.checked("seeds")
		where := fmt.Sprintf("opening %d, %s", id, atLog(o.Draw.Position))
		if o.SeedHeight > tip {
			a.broke(RuleSeed, where, "drawn from Bitcoin block %d, the relay is at %d", o.SeedHeight, tip)
			continue
		}
		header, err := p.view.RelayCanonicalAt(ctx, o.SeedHeight)
		if err != nil {
			return err
		}
		if want := sample.Seed(p.info.ChainID, p.info.Distributor, id, header); want != o.Draw.Seed {
			if reorganised, err := a.headerChanged(ctx, p, o); err != nil {
				return err
			} else if reorganised {
				a.note("opening %d was drawn from a header that a reorganisation left behind", id)
				continue
			}
			a.broke(RuleSeed, where, "seed %s, the header at height %d gives %s", o.Draw.Seed, o.SeedHeight, want)
		}
	}
	return nil
}

// headerChanged reports whether the relay's events show a header at an opening's
// seed height that gives its seed and that a reorganisation left behind.
func (a *auditor) headerChanged(ctx context.Context, p *openPool, o *book.Opening) (bool, error) {
	events, err := p.RelayEvents(ctx, p.info.DeployBlock, p.head.Number, nil)
	if err != nil {
		return false, err
	}
	for _, e := range events {
		if !e.Reorganised && e.Height == o.SeedHeight && sample.Seed(p.info.ChainID, p.info.Distributor, o.ID, e.Tip) == o.Draw.Seed {
			return true, nil
		}
	}
	return false, nil
}
