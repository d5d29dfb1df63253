package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
)

// View is the pool, its relay, its source and its asset at one block.
type View struct {
	pool  *Pool
	block Block
}

// Head returns the newest block.
func (p *Pool) Head(ctx context.Context) (Block, error) { return blockAt(ctx, p.client, nil) }

// BlockAt returns the block at a height of the canonical chain.
func (p *Pool) BlockAt(ctx context.Context, number uint64) (Block, error) {
	return blockAt(ctx, p.client, &number)
}

// At returns the view at a block, which the node must still have the state of
// (full nodes keep that of about 128 blocks).
func (p *Pool) At(b Block) *View { return &View{p, b} }

// Latest returns the view at the newest block.
func (p *Pool) Latest(ctx context.Context) (*View, error) {
	b, err := p.Head(ctx)
	if err != nil {
		return nil, err
	}
	return p.At(b), nil
}

// Block that the view is at.
func (v *View) Block() Block { return v.block }

// call asks a contract and decodes its answer.
func call[T any](ctx context.Context, v *View, to common.Address, input []byte, unpack func([]byte) (T, error)) (T, error) {
	var zero T
	out, err := v.pool.client.CallContractAtHash(ctx, ethereum.CallMsg{To: &to, Data: input}, v.block.Hash)
	if err != nil {
		if revert := evm.AsRevert(err, DecodeError); revert != nil {
			return zero, revert
		}
		return zero, nodeError("call", err)
	}
	value, err := unpack(out)
	if err != nil {
		return zero, fmt.Errorf("answer of %s: %w", to, err)
	}
	return value, nil
}

// get is call to the distributor, into a variable.
func get[T any](ctx context.Context, v *View, into *T, input []byte, unpack func([]byte) (T, error)) (err error) {
	*into, err = call(ctx, v, v.pool.info.Distributor, input, unpack)
	return err
}

// The decoders below put a conversion behind a generated one.

func hash(unpack func([]byte) ([32]byte, error)) func([]byte) (common.Hash, error) {
	return func(b []byte) (common.Hash, error) {
		h, err := unpack(b)
		return h, err
	}
}

func bitcoinHash(unpack func([]byte) ([32]byte, error)) func([]byte) (chainhash.Hash, error) {
	return func(b []byte) (chainhash.Hash, error) {
		h, err := unpack(b)
		return h, err
	}
}

func amount(unpack func([]byte) (*big.Int, error)) func([]byte) (*uint256.Int, error) {
	return func(b []byte) (*uint256.Int, error) {
		v, err := unpack(b)
		if err != nil {
			return nil, err
		}
		return toUint256(v)
	}
}

func toUint256(v *big.Int) (*uint256.Int, error) {
	u, overflow := uint256.FromBig(v)
	if overflow || v.Sign() < 0 {
		return nil, fmt.Errorf("%s is not a uint256", v)
	}
	return u, nil
}

func element(b [32]byte) (e fr.Element, err error) {
	err = e.SetBytesCanonical(b[:])
	return e, err
}

// Code returns a contract's code; empty when nothing is there.
func (v *View) Code(ctx context.Context, a common.Address) ([]byte, error) {
	code, err := v.pool.client.CodeAtHash(ctx, a, v.block.Hash)
	if err != nil {
		return nil, nodeError("code of "+a.Hex(), err)
	}
	return code, nil
}

// LastShift is the number of the newest posted shift, 0 before the first.
func (v *View) LastShift(ctx context.Context) (k uint64, err error) {
	err = get(ctx, v, &k, distributor.PackLastShift(), distributor.UnpackLastShift)
	return k, err
}

// MinerCount is the size of the registry.
func (v *View) MinerCount(ctx context.Context) (n uint32, err error) {
	err = get(ctx, v, &n, distributor.PackMinerCount(), distributor.UnpackMinerCount)
	return n, err
}

// PayeeOf is the payee of an id.
func (v *View) PayeeOf(ctx context.Context, id uint32) (bitcoin.Payee, error) {
	return call(ctx, v, v.pool.info.Distributor, distributor.PackPayeeOf(id), func(b []byte) (bitcoin.Payee, error) {
		p, err := distributor.UnpackPayeeOf(b)
		return p, err
	})
}

// StateHash is stateHash_j, j = −1 … LastShift.
func (v *View) StateHash(ctx context.Context, j int64) (h common.Hash, err error) {
	err = get(ctx, v, &h, distributor.PackStateHash(j), hash(distributor.UnpackStateHash))
	return h, err
}

// RegistryHash binds the registry.
func (v *View) RegistryHash(ctx context.Context) (h common.Hash, err error) {
	err = get(ctx, v, &h, distributor.PackRegistryHash(), hash(distributor.UnpackRegistryHash))
	return h, err
}

// ReceiverOf is receiver_j.
func (v *View) ReceiverOf(ctx context.Context, j int64) (a common.Address, err error) {
	err = get(ctx, v, &a, distributor.PackReceiverOf(j), distributor.UnpackReceiverOf)
	return a, err
}

// PayoutScript is the output script that pays receiver_j.
func (v *View) PayoutScript(ctx context.Context, j int64) (script []byte, err error) {
	err = get(ctx, v, &script, distributor.PackPayoutScript(j), distributor.UnpackPayoutScript)
	return script, err
}

// ScriptPaying is the output script that pays any receiver, posted or not, as the
// pool's source has it.
func (v *View) ScriptPaying(ctx context.Context, receiver common.Address) ([]byte, error) {
	return call(ctx, v, v.pool.info.Source, spvPeg.PackPayoutScript(receiver), spvPeg.UnpackPayoutScript)
}

// Shift is a posted shift as the contract stores it.
type Shift struct {
	StateHash, Anchor     common.Hash
	ShareRoot, CountsRoot fr.Element
	Count                 uint32
	PostedAt              uint64 // EVM time of the post, seconds since 1970
	Masked                bool   // convicted: of no weight
}

// ShiftOf is posted shift k, 1 … LastShift.
func (v *View) ShiftOf(ctx context.Context, k uint64) (Shift, error) {
	return call(ctx, v, v.pool.info.Distributor, distributor.PackShiftOf(k), func(b []byte) (s Shift, err error) {
		raw, err := distributor.UnpackShiftOf(b)
		if err != nil {
			return Shift{}, err
		}
		s = Shift{StateHash: raw.StateHash, Anchor: raw.Anchor, Count: raw.Count, PostedAt: raw.PostedAt, Masked: raw.Masked}
		if s.ShareRoot, err = element(raw.ShareRoot); err != nil {
			return Shift{}, err
		}
		s.CountsRoot, err = element(raw.CountsRoot)
		return s, err
	})
}

// Window is the counts roots and weights that a settlement of state j is proven
// against.
func (v *View) Window(ctx context.Context, j int64) (roots [state.Window]fr.Element, weights [state.Window]uint16, err error) {
	raw, err := call(ctx, v, v.pool.info.Distributor, distributor.PackWindow(j), distributor.UnpackWindow)
	if err != nil {
		return roots, weights, err
	}
	for i := range roots {
		if roots[i], err = element(raw.Roots[i]); err != nil {
			return roots, weights, err
		}
		w := new(big.Int).Rsh(raw.Weights, uint(16*i))
		weights[i] = uint16(new(big.Int).And(w, big.NewInt(0xffff)).Uint64())
	}
	return roots, weights, nil
}

// EarnRoot is the root of the earn tree.
func (v *View) EarnRoot(ctx context.Context) (fr.Element, error) {
	return call(ctx, v, v.pool.info.Distributor, distributor.PackEarnRoot(), func(b []byte) (fr.Element, error) {
		raw, err := distributor.UnpackEarnRoot(b)
		if err != nil {
			return fr.Element{}, err
		}
		return element(raw)
	})
}

// Available is what state j holds, collected and not opened.
func (v *View) Available(ctx context.Context, j int64) (a *uint256.Int, err error) {
	err = get(ctx, v, &a, distributor.PackAvailable(j), amount(distributor.UnpackAvailable))
	return a, err
}

// Opening is money set aside to be settled, as the contract stores it.
type Opening struct {
	J            int64 // the state; of a compensation, the shift
	Gross        *uint256.Int
	Amount       *uint256.Int // what is split, when nothing is masked
	Compensation bool
	Finished     bool
}

// kindCompensation is OpeningKind.Compensation.
const kindCompensation = 2

// OpeningOf is opening id, 1 … LastOpening.
func (v *View) OpeningOf(ctx context.Context, id uint64) (Opening, error) {
	return call(ctx, v, v.pool.info.Distributor, distributor.PackOpeningOf(id), func(b []byte) (o Opening, err error) {
		raw, err := distributor.UnpackOpeningOf(b)
		if err != nil {
			return Opening{}, err
		}
		o = Opening{J: raw.Opening.J, Compensation: raw.Opening.Kind == kindCompensation, Finished: raw.Opening.Finished}
		if o.Gross, err = toUint256(raw.Opening.Gross); err != nil {
			return Opening{}, err
		}
		o.Amount, err = toUint256(raw.Amount)
		return o, err
	})
}

// LastOpening is the id of the newest opening, 0 before the first.
func (v *View) LastOpening(ctx context.Context) (id uint64, err error) {
	err = get(ctx, v, &id, distributor.PackLastOpening(), distributor.UnpackLastOpening)
	return id, err
}

// ClaimedOf is what an id has claimed so far.
func (v *View) ClaimedOf(ctx context.Context, id uint32) (a *uint256.Int, err error) {
	err = get(ctx, v, &a, distributor.PackClaimedOf(id), amount(distributor.UnpackClaimedOf))
	return a, err
}

// RecipientOf is where a payee's claims go.
func (v *View) RecipientOf(ctx context.Context, payee common.Address) (a common.Address, err error) {
	err = get(ctx, v, &a, distributor.PackRecipientOf(payee), distributor.UnpackRecipientOf)
	return a, err
}

// FeeOwed is what the operator can claim.
func (v *View) FeeOwed(ctx context.Context) (a *uint256.Int, err error) {
	err = get(ctx, v, &a, distributor.PackFeeOwed(), amount(distributor.UnpackFeeOwed))
	return a, err
}

// Totals of the pool since its beginning, as the contract keeps them.
type Totals struct{ Received, Credited, Claimed, Fees, Potted, Unsettled *uint256.Int }

// Totals of the pool.
func (v *View) Totals(ctx context.Context) (t Totals, err error) {
	err = inOrder(
		func() error {
			return get(ctx, v, &t.Received, distributor.PackTotalReceived(), amount(distributor.UnpackTotalReceived))
		},
		func() error {
			return get(ctx, v, &t.Credited, distributor.PackTotalCredited(), amount(distributor.UnpackTotalCredited))
		},
		func() error {
			return get(ctx, v, &t.Claimed, distributor.PackTotalClaimed(), amount(distributor.UnpackTotalClaimed))
		},
		func() error {
			return get(ctx, v, &t.Fees, distributor.PackTotalFees(), amount(distributor.UnpackTotalFees))
		},
		func() error {
			return get(ctx, v, &t.Potted, distributor.PackTotalPotted(), amount(distributor.UnpackTotalPotted))
		},
		func() error {
			return get(ctx, v, &t.Unsettled, distributor.PackUnsettled(), amount(distributor.UnpackUnsettled))
		},
	)
	return t, err
}

// inOrder calls one after the other up to the first error.
func inOrder(calls ...func() error) error {
	for _, call := range calls {
		if err := call(); err != nil {
			return err
		}
	}
	return nil
}
