package ledger

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
)

// promise is the numbers of a share, and whether they may be signed. It is made where
// the share was journaled (Ledger.append) and where journaled shares are read
// (Ledger.promises), and nowhere else.
type promise struct {
	receipt   receipt.Receipt
	journaled journaled
}

// ErrNoJournal says that nothing can be signed, for the ledger has no journal.
var ErrNoJournal = errors.New("ledger: no receipt is signed without a journal of receipts")

// UnsignedError says that no receipts are signed under a tag: another copy of this
// ledger, or this one before it lost shares, may have signed its numbers.
type UnsignedError struct{ Tag int64 }

func (e *UnsignedError) Error() string {
	return fmt.Sprintf("ledger: receipts under tag %d are not signed any more, because its numbers may have been given to other shares", e.Tag)
}

// Issuer signs the receipts of a ledger's shares: each after its share is synced to
// the ledger and then to the journal, with numbers that no other share under the tag
// ever has. Signing is deterministic, so however often a receipt is signed there is
// one.
//
// Warning: what protects from signing a number twice is that the ledger and its
// journal are not put back to an older copy together, and that no second ledger of the
// same pool runs with another journal. Anyone who holds receipts of both has the
// operator fined. The daemon compares the ledger with the chain as well, which shows
// such a copy as soon as a shift was posted that it lacks.
type Issuer struct {
	ledger *Ledger
	domain receipt.Domain
	key    receipt.HashSigner

	again sync.Mutex // held while signing for who asks again
}

// NewIssuer returns the issuer of a ledger. It fails for a key that can not sign, and
// with ErrNoJournal.
func NewIssuer(l *Ledger, d receipt.Domain, key receipt.HashSigner) (*Issuer, error) {
	if l.journal == nil {
		return nil, ErrNoJournal
	}
	if _, err := d.SignBy(receipt.Receipt{}, key); err != nil {
		return nil, err
	}
	return &Issuer{ledger: l, domain: d, key: key}, nil
}

// Append is Ledger.Append, and signs. A share under a tag that is unsigned is stored
// and gets no receipt: nil, without an error.
func (i *Issuer) Append(ctx context.Context, s share.LedgerShare) (*receipt.Signed, error) {
	p, err := i.ledger.append(ctx, s)
	if err != nil || i.ledger.Unsigned(p.receipt.Tag) {
		return nil, err
	}
	signed, err := i.sign(p)
	if err != nil {
		return nil, err
	}
	return &signed, nil
}

// sign is the only place that signs.
func (i *Issuer) sign(p promise) (receipt.Signed, error) {
	switch {
	case !p.journaled.done:
		return receipt.Signed{}, ErrNoJournal
	case i.ledger.Unsigned(p.receipt.Tag):
		return receipt.Signed{}, &UnsignedError{p.receipt.Tag}
	}
	return i.domain.SignBy(p.receipt, i.key)
}

// Receipts is Ledger.Receipts, and signs. It signs for one caller at a time:
// whoever asks again and again costs one processor at most. The error is an
// *UnsignedError under a tag that is unsigned.
func (i *Issuer) Receipts(tag int64, p bitcoin.Payee, after uint32, limit int) ([]receipt.Signed, error) {
	i.again.Lock()
	defer i.again.Unlock()
	if i.ledger.Unsigned(tag) {
		return nil, &UnsignedError{tag}
	}
	promises, err := i.ledger.promises(tag, p, after, limit)
	if err != nil {
		return nil, err
	}
	out := make([]receipt.Signed, len(promises))
	for n, p := range promises {
		if out[n], err = i.sign(p); err != nil {
			return nil, err
		}
	}
	return out, nil
}
