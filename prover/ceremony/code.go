package ceremony

import (
	"fmt"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"

	"paydirt/coordinator/core/state"
	"paydirt/prover"
)

// Code returns the code that the two Solidity verifiers of keys with these
// constants have on a chain, shift first. This package knows no contracts: whoever
// uses it brings them.
type Code func(state.KeyConstants) ([2][]byte, error)

// VerifierCode names the code of a verifier on a chain.
type VerifierCode struct {
	Contract string `json:"contract"` // name of the contract, as in its source
	// CodeHash is keccak256 of the code at the contract's address, which is what
	// EXTCODEHASH gives: 0x and 64 hexadecimal digits.
	CodeHash string `json:"code_hash"`
}

// codeOf names the code of the verifiers, whose sources must be those of the
// manifest.
func (c *Ceremony) codeOf(m *prover.Manifest, code Code) (out []VerifierCode, err error) {
	t := m.Tier()
	constants := state.KeyConstants{Tier: t}
	for _, v := range []struct {
		name, hash string
		constants  *[][32]byte
	}{
		{prover.ShiftVerifierName(t), m.Shift.Verifier, &constants.Shift},
		{prover.SettleVerifierName(t), m.Settle.Verifier, &constants.Settle},
	} {
		file := filepath.Join(VerifiersDir, v.name+".sol")
		source, err := read(c.dir, file)
		if err != nil {
			return nil, err
		}
		if got := hashBytes(source); got != v.hash {
			return nil, refuse(WrongKeys, file, "it has hash %s, the verifier of the keys has %s", got, v.hash)
		}
		if *v.constants, err = prover.SolidityConstants(source); err != nil {
			return nil, err
		}
		out = append(out, VerifierCode{Contract: v.name})
	}
	compiled, err := code(constants)
	if err != nil {
		return nil, fmt.Errorf("code of the verifiers: %w", err)
	}
	for i := range out {
		out[i].CodeHash = crypto.Keccak256Hash(compiled[i]).Hex()
	}
	return out, nil
}
