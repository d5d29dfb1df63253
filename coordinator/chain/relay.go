package chain

import (
	"context"
	"fmt"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"paydirt/bindings"
	"paydirt/coordinator/core/book"
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

// RelayTipHeight is the height of the best header that the relay knows.
func (v *View) RelayTipHeight(ctx context.Context) (uint32, error) {
	return call(ctx, v, v.pool.info.Relay, headerRelay.PackTipHeight(), headerRelay.UnpackTipHeight)
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

// RelayEvent is a change of the relay's best branch.
type RelayEvent struct {
	book.Position
	Tip         chainhash.Hash // the best header from now on
	Height      uint32         // its height; of a reorganisation, the height where the branches part
	Reorganised bool           // the old tip is not an ancestor of the new one
}

// RelayEvents returns the changes of the relay's best branch, in log order. The
// event of a reorganisation is followed by that of its tip's height. The relay may
// be older than the pool.
func (p *Pool) RelayEvents(ctx context.Context, from, to uint64, progress Progress) ([]RelayEvent, error) {
	abi := headerRelay.GetABI()
	extended, reorganised := abi.Events[bindings.HeaderRelayExtendedEventName].ID, abi.Events[bindings.HeaderRelayReorganisedEventName].ID
	var all []RelayEvent
	err := p.logs(ctx, from, to, progress, func(l *types.Log) error {
		switch {
		case len(l.Topics) > 0 && l.Topics[0] == extended:
			e, err := headerRelay.UnpackExtendedEvent(l)
			if err != nil {
				return fmt.Errorf("event Extended in block %d: %w", l.BlockNumber, err)
			}
			all = append(all, RelayEvent{position(l), e.Hash, e.Height, false})
		case len(l.Topics) > 0 && l.Topics[0] == reorganised:
			e, err := headerRelay.UnpackReorganisedEvent(l)
			if err != nil {
				return fmt.Errorf("event Reorganised in block %d: %w", l.BlockNumber, err)
			}
			all = append(all, RelayEvent{position(l), e.NewTip, e.ForkHeight, true})
		default:
			return fmt.Errorf("unknown event of the relay in block %d", l.BlockNumber)
		}
		return nil
	}, p.info.Relay)
	return all, err
}
