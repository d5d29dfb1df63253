package prover

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// ErrProof is returned for a proof that does not prove its statement.
var ErrProof = errors.New("prover: the proof is not valid")

// Verifier checks the proofs of one tier as the contracts do. It needs no proving
// key. It is safe for concurrent use.
type Verifier struct {
	manifest      Manifest
	shift, settle verifyingKey
}

type verifyingKey struct {
	key       groth16.VerifyingKey
	source    []byte // of the Solidity verifier
	constants [][32]byte
}

// OpenVerifier reads the manifest and the verifying keys in dir. It refuses, with
// a *KeyError, files that are not those of the manifest.
func OpenVerifier(dir string) (*Verifier, error) {
	m, err := readManifest(dir)
	if err != nil {
		return nil, err
	}
	v := &Verifier{manifest: *m}
	if err := v.shift.open(dir, shiftCircuitOf(m.Tier()), m); err != nil {
		return nil, err
	}
	if err := v.settle.open(dir, settleCircuitOf(m.Tier()), m); err != nil {
		return nil, err
	}
	return v, nil
}

func (k *verifyingKey) open(dir string, c circuit, m *Manifest) error {
	path := filepath.Join(dir, c.file+".vk")
	if err := readFile(path, c.part(m).VerifyingKey, k.key.ReadFrom); err != nil {
		return err
	}
	if err := checkFinished(&k.key); err != nil {
		return &KeyError{KeysUnfinished, path, err}
	}
	var err error
	if k.source, err = verifierSource(c.verifier, &k.key); err != nil {
		return err
	}
	if got := hashOfBytes(k.source); got != c.part(m).Verifier {
		return &KeyError{KeysForOtherVerifier, path, fmt.Errorf("hash %s, the manifest says %s", got, c.part(m).Verifier)}
	}
	k.constants, err = SolidityConstants(k.source)
	return err
}

// Tier returns the sizes that the keys are for.
func (v *Verifier) Tier() shift.Tier { return v.manifest.Tier() }

// Manifest returns what is known about the keys.
func (v *Verifier) Manifest() Manifest { return v.manifest }

// Sources returns the Solidity verifiers of the keys by file name.
func (v *Verifier) Sources() map[string][]byte {
	return map[string][]byte{
		ShiftVerifierName(v.Tier()) + ".sol":  v.shift.source,
		SettleVerifierName(v.Tier()) + ".sol": v.settle.source,
	}
}

// Constants returns the words by which the two Solidity verifiers of the keys differ
// from those of any other keys; see SolidityConstants.
func (v *Verifier) Constants() state.KeyConstants {
	return state.KeyConstants{Tier: v.Tier(), Shift: v.shift.constants, Settle: v.settle.constants}
}

// VerifyShift returns an ErrProof unless proof proves a shift with these inputs.
func (v *Verifier) VerifyShift(in state.ShiftInputs, proof *Proof) error {
	return v.shift.verify(in[:], proof)
}

// VerifySettle returns an ErrProof unless proof proves a settlement with these
// inputs.
func (v *Verifier) VerifySettle(in state.SettleInputs, proof *Proof) error {
	return v.settle.verify(in[:], proof)
}

func (k *verifyingKey) verify(inputs []fr.Element, proof *Proof) error {
	decoded, err := decodeProof(proof)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	// Verify appends to the vector that it is given.
	vector := append(make(fr.Vector, 0, len(inputs)+1), inputs...)
	if err := groth16.Verify(decoded, &k.key, vector, solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16)); err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	return nil
}
