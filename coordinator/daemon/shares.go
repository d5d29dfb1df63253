package daemon

import (
	"context"

	"paydirt/coordinator/core/share"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/ledger"
)

// ledgerShares gives the keeper what it answers samples with.
type ledgerShares struct{ ledger *ledger.Ledger }

var _ keeper.Shares = ledgerShares{}

// Shares implements keeper.Shares.
func (l ledgerShares) Shares(_ context.Context, k uint64) (all []share.Evidence, err error) {
	for e, err := range l.ledger.Evidence(k) {
		if err != nil {
			return nil, err
		}
		all = append(all, e)
	}
	return all, nil
}
