package ledger

import (
	"context"
	"sync"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
)

// Issuer signs the receipts of a ledger's shares: each after its share is synced to
// disk, with numbers that no other share under the tag ever has. Signing is
// deterministic, so however often a receipt is signed there is one.
//
// Warning: a ledger that is put back to an older copy gives its numbers a second
// time, to other shares, and so does a second ledger of the same pool. Whoever holds
// receipts of both has the operator fined.
type Issuer struct {
	ledger *Ledger
	domain receipt.Domain
	key    receipt.HashSigner

	again sync.Mutex // held while signing for who asks again
}

// NewIssuer returns the issuer of a ledger. It fails for a key that can not sign.
func NewIssuer(l *Ledger, d receipt.Domain, key receipt.HashSigner) (*Issuer, error) {
	if _, err := d.SignBy(receipt.Receipt{}, key); err != nil {
		return nil, err
	}
	return &Issuer{ledger: l, domain: d, key: key}, nil
}

// Append is Ledger.Append, and signs.
func (i *Issuer) Append(ctx context.Context, s share.LedgerShare) (*receipt.Signed, error) {
	r, err := i.ledger.Append(ctx, s)
	if err != nil {
		return nil, err
	}
	signed, err := i.domain.SignBy(r, i.key)
	if err != nil {
		return nil, err
	}
	return &signed, nil
}

// Receipts is Ledger.Receipts, and signs. It signs for one caller at a time:
// whoever asks again and again costs one processor at most.
func (i *Issuer) Receipts(tag int64, p bitcoin.Payee, after uint32, limit int) ([]receipt.Signed, error) {
	i.again.Lock()
	defer i.again.Unlock()
	unsigned, err := i.ledger.Receipts(tag, p, after, limit)
	if err != nil {
		return nil, err
	}
	out := make([]receipt.Signed, len(unsigned))
	for n, r := range unsigned {
		if out[n], err = i.domain.SignBy(r, i.key); err != nil {
			return nil, err
		}
	}
	return out, nil
}
