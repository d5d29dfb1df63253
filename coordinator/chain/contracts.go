package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/bindings"
)

// Contract is one of the contracts that a pool consists of.
type Contract struct {
	Name     string // as in contracts/src
	Address  common.Address
	Code     []byte // on the chain
	Released []byte // that this program was built with, immutables zero; nil: it has none
	Source   string // of a verifier: SHA-256, in hex, of the source that Released was compiled from
}

// Contracts reads the code of everything that the pool consists of.
func (v *View) Contracts(ctx context.Context) ([]Contract, error) {
	i := v.pool.info
	contracts := []Contract{
		{Name: bindings.DistributorMetaData.ID, Address: i.Distributor},
		{Name: bindings.CourtMetaData.ID, Address: i.Court},
		{Name: bindings.ExaminerMetaData.ID, Address: i.Examiner},
		{Name: bindings.HeaderRelayMetaData.ID, Address: i.Relay},
		{Name: bindings.SpvPegMetaData.ID, Address: i.Source},
		{Name: bindings.PegCoinMetaData.ID, Address: i.Asset},
		{Name: fmt.Sprintf("ShiftVerifierM%dN%d", i.Tier.Miners, i.Tier.Leaves), Address: i.ShiftVerifier},
		{Name: fmt.Sprintf("SettleVerifierM%d", i.Tier.Miners), Address: i.SettleVerifier},
	}
	for n := range contracts {
		c := &contracts[n]
		c.Released, c.Source = bindings.Deployed(c.Name), bindings.Source(c.Name)
		var err error
		if c.Code, err = v.Code(ctx, c.Address); err != nil {
			return nil, err
		}
	}
	return contracts, nil
}
