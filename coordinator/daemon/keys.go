package daemon

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/evm"
	"paydirt/prover"
)

// developmentChains are chain ids on which nothing of value lives: go-ethereum's
// simulated chain and anvil's and hardhat's default.
var developmentChains = []uint64{1337, 31337}

// ErrUnsafeKeys refuses keys whose secrets are known on a chain where money is.
var ErrUnsafeKeys = errors.New("these are development keys: anyone can forge any proof under them and take all money; " +
	"this is not a development chain (--prover.accept-forgeable-proofs overrides)")

// CheckReceiptKey refuses a key whose receipts would be nobody's promise, or with
// which whoever takes it from a machine that talks to miners could post too.
func CheckReceiptKey(key *evm.Key, operator, signer common.Address) error {
	switch {
	case key == nil:
		return errors.New("there is no key to sign receipts with (--receipts.key-file)")
	case key.Address() == operator:
		return errors.New("the key that signs receipts is the operator's: it must be another (--receipts.key-file)")
	case key.Address() != signer:
		return fmt.Errorf("the key that signs receipts is that of %s, but the pool's court hears those of %s (--receipts.key-file)", key, signer)
	}
	return nil
}

// CheckKeys refuses keys that are marked unsafe on a chain that is not a
// development chain, unless the operator said bluntly that this is wanted.
func CheckKeys(m prover.Manifest, chainID uint64, acceptForgeable bool) error {
	if m.Unsafe() && !acceptForgeable && !slices.Contains(developmentChains, chainID) {
		return ErrUnsafeKeys
	}
	return nil
}
