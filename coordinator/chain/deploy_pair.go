package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"paydirt/bindings"
	"paydirt/coordinator/evm"
)

// PairError: the pool names the address at which its court would have been made, but
// another transaction of the same account came in between. Nothing is lost but gas:
// deploying again makes another pool.
type PairError struct {
	Account, Distributor, Court common.Address
	Err                         error
}

func (e *PairError) Error() string {
	return fmt.Sprintf("the court of pool %s was to be %s, but another transaction of %s came in between; deploy again: %v",
		e.Distributor, e.Court, e.Account, e.Err)
}

// Unwrap returns what the court's constructor said.
func (e *PairError) Unwrap() error { return e.Err }

// deployPair deploys the distributor and the court, which name each other: the
// distributor by the address that the account's transaction after its own creates.
// Attempts whose court can never be made are passed over.
func (d deployer) deployPair(ctx context.Context, client *ethclient.Client, c DeployConfig, out *Deployment) error {
	for attempt := 0; ; attempt++ {
		// An attempt is known by everything but the court's address, which depends on
		// when it was made.
		h := crypto.Keccak256(distributorCode(c, out, common.Address{}))
		in, made := d.tx.Stored(fmt.Sprintf("deploy/Distributor/%x/%d", h[:8], attempt))
		if !made {
			nonce, err := client.PendingNonceAt(ctx, d.tx.Account())
			if err != nil {
				return nodeError("nonce", err)
			}
			court := crypto.CreateAddress(d.tx.Account(), nonce+1)
			in = evm.Intent{Key: fmt.Sprintf("deploy/Distributor/%x/%d", h[:8], attempt), Data: distributorCode(c, out, court)}
		}
		err := d.tryPair(ctx, client, c, in, out)
		var wrong *PairError
		if made && errors.As(err, &wrong) {
			continue
		}
		return err
	}
}

func (d deployer) tryPair(ctx context.Context, client *ethclient.Client, c DeployConfig, in evm.Intent, out *Deployment) (err error) {
	if out.Distributor, out.Block, err = d.deploy(ctx, in); err != nil {
		return fmt.Errorf("deploy Distributor: %w", err)
	}
	predicted, err := client.CallContract(ctx, ethereum.CallMsg{To: &out.Distributor, Data: distributor.PackCourt()}, nil)
	if err != nil {
		return nodeError("call", err)
	}
	court, err := distributor.UnpackCourt(predicted)
	if err != nil {
		return err
	}
	out.Court, _, err = d.deploy(ctx, intent("Court", courtCode(c, out.Distributor)))
	if evm.IsRevert(err, "WrongCourt") {
		return &PairError{d.tx.Account(), out.Distributor, court, err}
	}
	if err != nil {
		return fmt.Errorf("deploy Court: %w", err)
	}
	return nil
}

func distributorCode(c DeployConfig, out *Deployment, court common.Address) []byte {
	return creation(bindings.DistributorMetaData.Bin, distributor.PackConstructor(bindings.PoolParams{
		Operator: c.Operator, Court: court, Source: out.Source, Relay: out.Relay,
		ShiftVerifier: out.ShiftVerifier, SettleVerifier: out.SettleVerifier,
		Miners: uint32(c.Tier.Miners), Leaves: uint32(c.Tier.Leaves), Nd: c.ND, FeeBps: c.FeeBps, AnchorMaxDepth: c.AnchorMaxDepth,
		MinSettlement: c.Evidence.MinSettlement.ToBig(),
	}))
}

func courtCode(c DeployConfig, pool common.Address) []byte {
	e := c.Evidence
	return creation(bindings.CourtMetaData.Bin, court.PackConstructor(bindings.CourtParams{
		Pool: pool, ReceiptSigner: c.ReceiptSigner, SharePrice: e.SharePrice.ToBig(), Samples: e.Samples,
		ResponseWindow: e.ResponseWindow, EvidencePeriod: e.EvidencePeriod, WithdrawalDelay: e.WithdrawalDelay,
		MaxTipAge: e.MaxTipAge, Halving: c.Relay.Params.Halving,
	}))
}
