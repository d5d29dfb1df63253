package keeper

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"paydirt/coordinator/evm"
)

// inflight is the one transaction that a driver waits for.
type inflight struct {
	tx     Transactor
	intent *evm.Intent
	what   string
}

// busy takes the transaction in flight a step further and reports whether it is
// still on its way. did is set when it has just been mined.
func (f *inflight) busy(ctx context.Context) (busy bool, did string, err error) {
	if f.intent == nil {
		return false, "", nil
	}
	status, err := f.tx.Ensure(ctx, *f.intent)
	var revert *evm.RevertError
	switch {
	case errors.As(err, &revert) || status.State == evm.Reverted:
		// Whatever is still due is seen in the next look.
		f.intent = nil
		if revertedByRival(err) {
			err = nil
		}
		return false, "", err
	case err != nil:
		return true, "", err
	case status.State == evm.Mined:
		did, f.intent = f.what, nil
		return false, did, nil
	}
	return true, "", nil
}

// send starts a transaction. The intent is named by its content and the occasion:
// the same call on the same occasion is the same intent, after a restart too.
func (f *inflight) send(ctx context.Context, to common.Address, data, occasion []byte, format string, args ...any) error {
	intent := evm.Call(fmt.Sprintf("keeper/%s", crypto.Keccak256Hash(to[:], data, occasion)), to, data)
	f.intent, f.what = &intent, fmt.Sprintf(format, args...)
	_, _, err := f.busy(ctx)
	return err
}

// revertedByRival tells a call that came too late from one that is wrong.
func revertedByRival(err error) bool {
	for _, name := range []string{
		"NothingToCollect", "NothingToAdvance", "AlreadyDelivered", "ExceedsAvailable", "SettlementTooSmall",
	} {
		if evm.IsRevert(err, name) {
			return true
		}
	}
	return false
}
