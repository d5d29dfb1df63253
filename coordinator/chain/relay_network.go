package chain

import (
	"context"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
)

// RelayParams are the rules that the relay checks headers by. Name and Genesis are
// those of the Bitcoin network with these rules, and zero when this program knows none.
func (v *View) RelayParams(ctx context.Context) (bitcoin.Params, error) {
	relay := v.pool.info.Relay
	p := bitcoin.Params{Halving: v.pool.info.Halving}
	err := inOrder(
		func() (err error) {
			p.PowLimitBits, err = call(ctx, v, relay, headerRelay.PackPowLimitBits(), headerRelay.UnpackPowLimitBits)
			return err
		},
		func() (err error) {
			p.Interval, err = call(ctx, v, relay, headerRelay.PackInterval(), headerRelay.UnpackInterval)
			return err
		},
		func() (err error) {
			p.Timespan, err = call(ctx, v, relay, headerRelay.PackTimespan(), headerRelay.UnpackTimespan)
			return err
		},
		func() (err error) {
			p.NoRetarget, err = call(ctx, v, relay, headerRelay.PackNoRetarget(), headerRelay.UnpackNoRetarget)
			return err
		},
	)
	if err != nil {
		return bitcoin.Params{}, err
	}
	for _, known := range []bitcoin.Params{bitcoin.Mainnet, bitcoin.Signet, bitcoin.Regtest} {
		if known.PowLimitBits == p.PowLimitBits && known.Interval == p.Interval && known.Timespan == p.Timespan && known.NoRetarget == p.NoRetarget {
			p.Name, p.Genesis = known.Name, known.Genesis
		}
	}
	return p, nil
}

// RelayFirst is the header that the relay began with, and its height. Below it the
// relay knows no header, and from it up to the tip one at each height.
func (v *View) RelayFirst(ctx context.Context) (chainhash.Hash, uint32, error) {
	high, err := v.RelayTipHeight(ctx)
	if err != nil {
		return chainhash.Hash{}, 0, err
	}
	first, err := v.RelayCanonicalAt(ctx, high)
	if err != nil {
		return chainhash.Hash{}, 0, err
	}
	for low := uint32(0); low < high; { // the height is in low … high, first the hash at high
		middle := low + (high-low)/2
		hash, err := v.RelayCanonicalAt(ctx, middle)
		switch {
		case err != nil:
			return chainhash.Hash{}, 0, err
		case hash == (chainhash.Hash{}):
			low = middle + 1
		default:
			high, first = middle, hash
		}
	}
	return first, high, nil
}
