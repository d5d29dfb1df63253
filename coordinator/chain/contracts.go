package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/bindings"
)

// Contract is one of the contracts that a pool consists of.
type Contract struct {
	Name     string // as in contracts/src
	Address  common.Address
	Code     []byte // on the chain
	Released []byte // that this program was built with, immutables zero; of a verifier with the keys that Code has
}

// Contracts reads the code of everything that the pool consists of.
func (v *View) Contracts(ctx context.Context) ([]Contract, error) {
	i := v.pool.info
	shiftName, settleName := verifierNames(i.Tier)
	contracts := []Contract{
		{Name: bindings.DistributorMetaData.ID, Address: i.Distributor},
		{Name: bindings.CourtMetaData.ID, Address: i.Court},
		{Name: bindings.ExaminerMetaData.ID, Address: i.Examiner},
		{Name: bindings.HeaderRelayMetaData.ID, Address: i.Relay},
		{Name: bindings.SpvPegMetaData.ID, Address: i.Source},
		{Name: bindings.PegCoinMetaData.ID, Address: i.Asset},
		{Name: shiftName, Address: i.ShiftVerifier},
		{Name: settleName, Address: i.SettleVerifier},
	}
	for n := range contracts {
		c := &contracts[n]
		var err error
		if c.Code, err = v.Code(ctx, c.Address); err != nil {
			return nil, err
		}
		switch c.Name {
		case shiftName:
			c.Released, err = verifierLike(shiftTemplate, c.Code)
		case settleName:
			c.Released, err = verifierLike(settleTemplate, c.Code)
		default:
			c.Released = bindings.Deployed(c.Name)
		}
		if err != nil {
			return nil, err
		}
	}
	return contracts, nil
}
