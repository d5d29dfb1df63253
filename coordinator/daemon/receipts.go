package daemon

import (
	"context"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/stratum"
)

// unsigned is a ledger whose shares get no receipt.
type unsigned struct{ ledger *ledger.Ledger }

var _ stratum.Ledger = unsigned{}

// Append implements stratum.Ledger.
func (u unsigned) Append(ctx context.Context, s share.LedgerShare) (*receipt.Signed, error) {
	_, err := u.ledger.Append(ctx, s)
	return nil, err
}
