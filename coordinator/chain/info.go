package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"

	"paydirt/bindings"
	"paydirt/coordinator/core/bond"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
)

// Info is what never changes about a pool.
type Info struct {
	ChainID        uint64
	Distributor    common.Address
	Court          common.Address // holds the operator's bond, hears evidence
	Examiner       common.Address // looks at shares for the court
	Operator       common.Address // posts shifts, receives the fee, is bonded
	ReceiptSigner  common.Address // the operator's hot key, which signs receipts
	Relay          common.Address // HeaderRelay
	Source         common.Address // IRewardSource, here SpvPeg
	Asset          common.Address // ERC-20 that rewards arrive in
	ShiftVerifier  common.Address
	SettleVerifier common.Address

	Tier           shift.Tier
	ND             uint32 // N_D: ledger target = network target · ND
	FeeBps         uint16 // basis points
	AnchorMaxDepth uint32 // Bitcoin headers that an anchor may be below the relay's tip
	Halving        uint32 // Bitcoin blocks between two halvings of the subsidy
	Evidence       Evidence

	ReceiverInitCodeHash common.Hash
	DeployBlock          uint64 // no event of the pool is in an earlier block
}

// Evidence are the constants by which the pool's counts are sampled, receipted and
// bonded. Amounts are base units of the asset, times seconds of the EVM's clock.
type Evidence struct {
	MinSettlement   uint256.Int // the least that can be opened for settling
	SharePrice      uint256.Int // what a lost ledger share is made good with
	Samples         uint8       // K, shares sampled of each opening
	ResponseWindow  uint32      // s that a sample may be answered before it convicts
	EvidencePeriod  uint32      // s after a shift's post that receipts are heard
	WithdrawalDelay uint32      // s that a bond stays after it was asked for
	MaxTipAge       uint32      // s that the relay's tip may be old at an opening
}

// State is the pool's identity, as it goes into hashes.
func (i Info) State() state.Pool {
	return state.Pool{ChainID: i.ChainID, Distributor: i.Distributor, Tier: i.Tier}
}

// BookConfig is what a book of the pool is made with.
func (i Info) BookConfig() book.Config {
	return book.Config{Pool: i.State(), FeeBps: i.FeeBps, MinSettlement: i.Evidence.MinSettlement, Bond: i.Bond()}
}

// Bond is what the operator's bond depends on.
func (i Info) Bond() bond.Terms {
	return bond.Terms{Leaves: uint32(i.Tier.Leaves), ND: i.ND, Samples: i.Evidence.Samples, SharePrice: i.Evidence.SharePrice.Clone()}
}

// Receipts is the domain that the operator's receipts are signed in.
func (i Info) Receipts() receipt.Domain { return receipt.NewDomain(i.ChainID, i.Court) }

// Receiver is the address that blocks tagged with a state pay.
func (i Info) Receiver(stateHash common.Hash) common.Address {
	return state.Receiver(i.Distributor, stateHash, i.ReceiverInitCodeHash)
}

// Pool is a deployed pool. It is safe for concurrent use.
type Pool struct {
	client *ethclient.Client
	info   Info
}

// Dial connects to a node and opens the pool at the address.
func Dial(ctx context.Context, rpcURL string, pool common.Address) (*Pool, error) {
	client, err := DialRPC(ctx, rpcURL)
	if err != nil {
		return nil, err
	}
	p, err := Open(ctx, client, pool)
	if err != nil {
		client.Close()
		return nil, err
	}
	return p, nil
}

// Open reads the pool at the address. The client stays the caller's.
func Open(ctx context.Context, client *ethclient.Client, pool common.Address) (*Pool, error) {
	id, err := client.ChainID(ctx)
	if err != nil {
		return nil, nodeError("chain id", err)
	}
	if !id.IsUint64() {
		return nil, nodeError("chain id", fmt.Errorf("%s is beyond 64 bits", id))
	}
	p := &Pool{client: client, info: Info{ChainID: id.Uint64(), Distributor: pool}}
	head, err := p.Head(ctx)
	if err != nil {
		return nil, err
	}
	v := p.At(head)
	code, err := v.Code(ctx, pool)
	if err != nil {
		return nil, err
	}
	if len(code) == 0 {
		return nil, &NoContractError{Address: pool, ChainID: p.info.ChainID}
	}
	if err := v.info(ctx, &p.info); err != nil {
		var node *evm.NodeError
		if errors.As(err, &node) {
			return nil, err
		}
		return nil, &NotPoolError{Address: pool, Err: err}
	}
	return p, nil
}

// info reads the immutables into i.
func (v *View) info(ctx context.Context, i *Info) error {
	var miners, leaves uint32
	err := inOrder(
		func() error {
			return get(ctx, v, &i.Operator, distributor.PackOperator(), distributor.UnpackOperator)
		},
		func() error {
			return get(ctx, v, &i.Court, distributor.PackCourt(), distributor.UnpackCourt)
		},
		func() error {
			return get(ctx, v, &i.Relay, distributor.PackRelay(), distributor.UnpackRelay)
		},
		func() error {
			return get(ctx, v, &i.Source, distributor.PackSource(), distributor.UnpackSource)
		},
		func() error {
			return get(ctx, v, &i.Asset, distributor.PackAsset(), distributor.UnpackAsset)
		},
		func() error {
			return get(ctx, v, &i.ShiftVerifier, distributor.PackShiftVerifier(), distributor.UnpackShiftVerifier)
		},
		func() error {
			return get(ctx, v, &i.SettleVerifier, distributor.PackSettleVerifier(), distributor.UnpackSettleVerifier)
		},
		func() error {
			return get(ctx, v, &miners, distributor.PackMiners(), distributor.UnpackMiners)
		},
		func() error {
			return get(ctx, v, &leaves, distributor.PackLeaves(), distributor.UnpackLeaves)
		},
		func() error {
			return get(ctx, v, &i.ND, distributor.PackNd(), distributor.UnpackNd)
		},
		func() error {
			return get(ctx, v, &i.FeeBps, distributor.PackFeeBps(), distributor.UnpackFeeBps)
		},
		func() error {
			return get(ctx, v, &i.AnchorMaxDepth, distributor.PackAnchorMaxDepth(), distributor.UnpackAnchorMaxDepth)
		},
		func() error {
			return get(ctx, v, &i.ReceiverInitCodeHash, distributor.PackRECEIVERINITCODEHASH(), hash(distributor.UnpackRECEIVERINITCODEHASH))
		},
		func() error {
			return get(ctx, v, &i.DeployBlock, distributor.PackDeployBlock(), distributor.UnpackDeployBlock)
		},
	)
	if err != nil {
		return err
	}
	if err := v.courtInfo(ctx, i); err != nil {
		return err
	}
	i.Tier = shift.Tier{Miners: int(miners), Leaves: int(leaves)}
	return i.validate()
}

// validate checks what every user of an Info relies on, and what a pool's
// constructor has checked if it is one.
func (i Info) validate() error {
	switch {
	case i.FeeBps > pplns.MaxFeeBps:
		return fmt.Errorf("a fee of %d basis points, the highest is %d", i.FeeBps, pplns.MaxFeeBps)
	case i.ND == 0:
		return errors.New("N_D is zero")
	case i.Evidence.Samples == 0 || i.Evidence.Samples > maxSamples:
		return fmt.Errorf("%d samples", i.Evidence.Samples)
	case i.Halving == 0:
		return errors.New("a halving of zero blocks")
	}
	return i.Tier.Validate()
}

// maxSamples is the width of the mask of answered samples.
const maxSamples = 32

// Info returns what never changes about the pool.
func (p *Pool) Info() Info { return p.info }

// Client returns the connection to the node.
func (p *Pool) Client() *ethclient.Client { return p.client }

// Close closes the connection.
func (p *Pool) Close() { p.client.Close() }

var (
	distributor = bindings.NewDistributor()
	court       = bindings.NewCourt()
	examiner    = bindings.NewExaminer()
	headerRelay = bindings.NewHeaderRelay()
	spvPeg      = bindings.NewSpvPeg()
	coin        = bindings.NewPegCoin()
)
