package audit

import (
	"context"
	"errors"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/book"
)

// ErrNoHistory means that an endpoint does not keep the state of old blocks.
var ErrNoHistory = errors.New("the endpoint keeps no state of that block")

// Header is what the relay knows of a Bitcoin header.
type Header struct {
	Known     bool
	Height    uint32
	ChildBits uint32 // nBits that its child must have
	Canonical bool   // in the heaviest chain now
}

// relay is the header relay contract.
type relay interface {
	// Header looks a header hash (internal byte order) up.
	Header(ctx context.Context, hash common.Hash) (Header, error)
	// WasCanonical tells whether it was in the heaviest chain at a position in the
	// EVM chain. The error is ErrNoHistory when only the state of an old block could
	// tell, and the endpoint does not keep it.
	WasCanonical(ctx context.Context, hash common.Hash, at book.Position) (bool, error)
}

// checkAnchors checks that each shift was anchored in the Bitcoin chain of its
// time. A later reorganisation may have left the anchor behind; that is nobody's
// fault, so then the question is what the relay said when the shift was posted.
func (a *auditor) checkAnchors(ctx context.Context, b *book.Book, r relay) error {
	total := b.LastShift()
	for k := uint64(1); k <= total; k++ {
		a.progress("checking anchors", int(k-1), int(total))
		shift, _ := b.Shift(k)
		header, err := r.Header(ctx, shift.Anchor)
		if err != nil {
			return err
		}
		a.checked("anchors")
		a.report.Shifts[k-1].AnchorHeight = header.Height
		switch {
		case !header.Known:
			a.broke(RuleAnchor, shiftPlace(k), "the relay does not know header %s", bitcoinHash(shift.Anchor))
		case !header.Canonical:
			if err := a.checkOldAnchor(ctx, k, shift, r); err != nil {
				return err
			}
		}
	}
	return nil
}

func (a *auditor) checkOldAnchor(ctx context.Context, k uint64, shift book.Shift, r relay) error {
	was, err := r.WasCanonical(ctx, shift.Anchor, shift.Position)
	switch {
	case errors.Is(err, ErrNoHistory):
		a.missed(GapHistory, shiftPlace(k)+": whether its anchor, not canonical now, was so when posted", err)
	case err != nil:
		return err
	case !was:
		a.broke(RuleAnchor, shiftPlace(k), "header %s was not canonical when the shift was posted", bitcoinHash(shift.Anchor))
	default:
		a.note("shift %d: its anchor was canonical when posted, and was reorganised away since", k)
	}
	return nil
}

// bitcoinHash writes a header hash as block explorers do.
func bitcoinHash(h common.Hash) string { return chainhash.Hash(h).String() }
