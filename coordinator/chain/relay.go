package chain

import (
	"context"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"
)

// Header is what the relay knows of a Bitcoin header.
type Header struct {
	Known      bool
	Height     uint32
	Time       uint32
	Bits       uint32
	EpochStart uint32       // time of the first header of its retarget period
	Work       *uint256.Int // of the branch up to it, from the relay's first header
}

// RelayHeader asks the relay for a header, of any branch; Known is false when it
// was never submitted.
func (v *View) RelayHeader(ctx context.Context, h chainhash.Hash) (Header, error) {
	return call(ctx, v, v.pool.info.Relay, headerRelay.PackHeader(h), func(b []byte) (Header, error) {
		raw, err := headerRelay.UnpackHeader(b)
		if err != nil {
			return Header{}, err
		}
		work, err := toUint256(raw.Work)
		return Header{raw.Known, raw.Height, raw.Time, raw.Bits, raw.EpochStart, work}, err
	})
}

// RelayTip is the best header that the relay knows.
func (v *View) RelayTip(ctx context.Context) (chainhash.Hash, error) {
	return call(ctx, v, v.pool.info.Relay, headerRelay.PackTip(), bitcoinHash(headerRelay.UnpackTip))
}

// RelayConfirmations is 1 for the tip, 2 for its parent, …, 0 for a header that is
// not on the best branch.
func (v *View) RelayConfirmations(ctx context.Context, h chainhash.Hash) (uint32, error) {
	return call(ctx, v, v.pool.info.Relay, headerRelay.PackConfirmations(h), headerRelay.UnpackConfirmations)
}

// RelayCanonicalAt is the best branch's header at a height.
func (v *View) RelayCanonicalAt(ctx context.Context, height uint32) (chainhash.Hash, error) {
	return call(ctx, v, v.pool.info.Relay, headerRelay.PackCanonicalAt(height), bitcoinHash(headerRelay.UnpackCanonicalAt))
}

// RelayNextBits is nBits that a child of the header must have.
func (v *View) RelayNextBits(ctx context.Context, h chainhash.Hash) (uint32, error) {
	return call(ctx, v, v.pool.info.Relay, headerRelay.PackNextBits(h), headerRelay.UnpackNextBits)
}
