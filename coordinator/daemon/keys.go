package daemon

import (
	"errors"
	"slices"

	"paydirt/prover"
)

// developmentChains are chain ids on which nothing of value lives: go-ethereum's
// simulated chain and anvil's and hardhat's default.
var developmentChains = []uint64{1337, 31337}

// ErrUnsafeKeys refuses keys whose secrets are known on a chain where money is.
var ErrUnsafeKeys = errors.New("these are development keys: anyone can forge any proof under them and take all money; " +
	"this is not a development chain (--prover.accept-forgeable-proofs overrides)")

// CheckKeys refuses keys that are marked unsafe on a chain that is not a
// development chain, unless the operator said bluntly that this is wanted.
func CheckKeys(m prover.Manifest, chainID uint64, acceptForgeable bool) error {
	if m.Unsafe() && !acceptForgeable && !slices.Contains(developmentChains, chainID) {
		return ErrUnsafeKeys
	}
	return nil
}
