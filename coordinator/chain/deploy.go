package chain

import (
	"context"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"

	"paydirt/bindings"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
)

// RelayStart is where a relay begins: a header that everybody takes for given.
type RelayStart struct {
	Params     bitcoin.Params
	Header     bitcoin.Header
	Height     uint32
	EpochStart uint32 // time of the first header of its retarget period
}

// DeployConfig of a new pool.
type DeployConfig struct {
	Operator         common.Address // key that will post shifts
	Tier             shift.Tier
	Keys             state.KeyConstants // of the proving keys that will be used
	ND               uint32
	FeeBps           uint16
	AnchorMaxDepth   uint32
	PegConfirmations uint32
	Relay            RelayStart
	ReceiptSigner    common.Address // key that will sign receipts
	Evidence         Evidence
	// Grant are base units of the test coin that the peg gives the operator, once, for
	// its bond: for development networks.
	Grant *uint256.Int
}

// DeployGas is what deploying a pool and depositing its first bond use, rounded up. It
// hardly depends on the tier.
const DeployGas = 20_000_000

// Deployment is where things are.
type Deployment struct {
	Distributor, Court, Examiner, Relay, Source, Asset, ShiftVerifier, SettleVerifier common.Address
	Block                                                                             uint64 // that the distributor is in
}

// Transactor brings a transaction onto the chain; evm.Sender does.
type Transactor interface {
	Account() common.Address
	Stored(key string) (evm.Intent, bool)
	Ensure(ctx context.Context, in evm.Intent) (evm.Status, error)
	Await(ctx context.Context, in evm.Intent, depth uint64, every time.Duration) (evm.Status, error)
}

var _ Transactor = (*evm.Sender)(nil)

// deployPoll is how often the chain is looked at while a contract is deployed.
const deployPoll = 200 * time.Millisecond

// Deploy deploys a pool with everything that it needs: both verifiers, the header
// relay, the peg with its coin, the distributor. It waits until each is depth
// blocks deep, reads the pool back and checks that it is what was asked for.
// progress is told what is being deployed; it may be nil.
func Deploy(ctx context.Context, client *ethclient.Client, tx Transactor, c DeployConfig, depth uint64, progress func(contract string)) (*Pool, Deployment, error) {
	shiftName, settleName := verifierNames(c.Tier)
	if c.Keys.Tier != c.Tier {
		return nil, Deployment{}, &VerifierError{shiftName, "the keys are for tier " + c.Keys.Tier.String()}
	}
	verifiers, err := creationOf(c.Keys)
	if err != nil {
		return nil, Deployment{}, err
	}
	d := deployer{tx, depth, progress}
	if d.progress == nil {
		d.progress = func(string) {}
	}

	relayCode := creation(bindings.HeaderRelayMetaData.Bin, headerRelay.PackConstructor(bindings.RelayParams{
		PowLimitBits: c.Relay.Params.PowLimitBits, Interval: c.Relay.Params.Interval,
		Timespan: c.Relay.Params.Timespan, NoRetarget: c.Relay.Params.NoRetarget,
	}, c.Relay.Header[:], c.Relay.Height, c.Relay.EpochStart))
	// These three depend on nothing: all are sent before the first is awaited. An
	// error comes again below.
	_, _ = tx.Ensure(ctx, intent(shiftName, verifiers.Shift))
	_, _ = tx.Ensure(ctx, intent(settleName, verifiers.Settle))
	_, _ = tx.Ensure(ctx, intent("HeaderRelay", relayCode))
	grant := new(uint256.Int)
	if c.Grant != nil {
		grant = c.Grant
	}
	var out Deployment
	for _, step := range []struct {
		into *common.Address
		name string
		code func() []byte
	}{
		{&out.ShiftVerifier, shiftName, func() []byte { return verifiers.Shift }},
		{&out.SettleVerifier, settleName, func() []byte { return verifiers.Settle }},
		{&out.Relay, "HeaderRelay", func() []byte { return relayCode }},
		{&out.Source, "SpvPeg", func() []byte {
			return creation(bindings.SpvPegMetaData.Bin, spvPeg.PackConstructor(out.Relay, c.PegConfirmations, c.Operator, grant.ToBig()))
		}},
	} {
		if *step.into, out.Block, err = d.deploy(ctx, intent(step.name, step.code())); err != nil {
			return nil, Deployment{}, fmt.Errorf("deploy %s: %w", step.name, err)
		}
	}
	if err := d.deployPair(ctx, client, c, &out); err != nil {
		return nil, Deployment{}, err
	}

	pool, err := Open(ctx, client, out.Distributor)
	if err != nil {
		return nil, Deployment{}, err
	}
	out.Asset, out.Examiner = pool.info.Asset, pool.info.Examiner
	return pool, out, pool.check(ctx, c, out)
}

// check compares the pool on the chain with what was asked for.
func (p *Pool) check(ctx context.Context, c DeployConfig, d Deployment) error {
	want := Info{
		ChainID: p.info.ChainID, Distributor: d.Distributor, Court: d.Court, Examiner: d.Examiner, Operator: c.Operator, ReceiptSigner: c.ReceiptSigner, Relay: d.Relay, Source: d.Source, Asset: d.Asset,
		ShiftVerifier: d.ShiftVerifier, SettleVerifier: d.SettleVerifier,
		Tier: c.Tier, ND: c.ND, FeeBps: c.FeeBps, AnchorMaxDepth: c.AnchorMaxDepth,
		Halving: c.Relay.Params.Halving, Evidence: c.Evidence,
		ReceiverInitCodeHash: ReceiverInitCodeHash, DeployBlock: p.info.DeployBlock,
	}
	if p.info != want {
		return fmt.Errorf("the deployed pool is not the one that was asked for: %+v, not %+v", p.info, want)
	}
	v, err := p.Latest(ctx)
	if err != nil {
		return err
	}
	return v.CheckVerifiers(ctx, c.Keys)
}

// ReceiverInitCodeHash is keccak256 of the creation code of the contract Receiver.
var ReceiverInitCodeHash = crypto.Keccak256Hash(hexutil.MustDecode(bindings.ReceiverMetaData.Bin))

type deployer struct {
	tx       Transactor
	depth    uint64
	progress func(string)
}

func (d deployer) deploy(ctx context.Context, in evm.Intent) (common.Address, uint64, error) {
	d.progress(strings.Split(in.Key, "/")[1])
	status, err := d.tx.Await(ctx, in, d.depth, deployPoll)
	return status.Contract, status.Block, err
}

// intent creates a contract. Its key names the code: a deployment that was
// interrupted goes on where it was, and one with other parameters is another.
func intent(name string, code []byte) evm.Intent {
	h := crypto.Keccak256(code)
	return evm.Intent{Key: "deploy/" + name + "/" + hex.EncodeToString(h[:8]), Data: code}
}

func creation(bin string, args []byte) []byte { return append(hexutil.MustDecode(bin), args...) }
