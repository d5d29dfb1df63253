package prover

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"

	"paydirt/coordinator/core/shift"
)

// MadeCeremony is how the manifest of keys that a ceremony made begins; what
// follows names its transcript.
const MadeCeremony = "ceremony "

// Keys are the keys of one circuit.
type Keys struct {
	Proving   *groth16.ProvingKey
	Verifying *groth16.VerifyingKey
}

// WriteCeremonyKeys writes the key directory of a ceremony's keys, shift first,
// into dir, which must be new or empty and appears whole or not at all.
// The manifest says that they were made by the ceremony with the given transcript.
func WriteCeremonyKeys(t shift.Tier, dir, transcript string, keys [2]Keys) (*Manifest, error) {
	for i, k := range keys {
		if err := checkFinished(k.Verifying); err != nil {
			return nil, &KeyError{KeysUnfinished, circuitsOf(t)[i].file, err}
		}
	}
	return writeKeys(t, dir, MadeCeremony+transcript, nil, func(i int, _ *cs.R1CS) (groth16.ProvingKey, groth16.VerifyingKey, error) {
		return *keys[i].Proving, *keys[i].Verifying, nil
	})
}

// Transcript returns what names the transcript of the ceremony that made the keys.
func (m Manifest) Transcript() (string, bool) { return strings.CutPrefix(m.Made, MadeCeremony) }

// ReadManifest reads the manifest in a key directory, without the keys.
func ReadManifest(dir string) (*Manifest, error) { return readManifest(dir) }

// Check refuses, with a *KeyError, a directory whose manifest or key files are
// others than m says.
func (m Manifest) Check(dir string) error {
	got, err := readManifest(dir)
	if err != nil {
		return err
	}
	if *got != m {
		return &KeyError{KeysAltered, filepath.Join(dir, ManifestFile), errors.New("it is another manifest")}
	}
	if err := m.intact(dir); err != nil {
		return err
	}
	_, err = OpenVerifier(dir)
	return err
}

// DescribeKeys returns the manifest that WriteCeremonyKeys would write, without the
// files.
func DescribeKeys(t shift.Tier, transcript string, keys [2]Keys) (*Manifest, error) {
	m := &Manifest{Miners: t.Miners, Leaves: t.Leaves, Made: MadeCeremony + transcript}
	for i, c := range circuitsOf(t) {
		system, hash, err := c.compile()
		if err != nil {
			return nil, err
		}
		part := c.part(m)
		part.Constraints, part.Circuit = system.GetNbConstraints(), hash
		source, err := verifierSource(c.verifier, keys[i].Verifying)
		if err != nil {
			return nil, err
		}
		part.Verifier = hashOfBytes(source)
		if part.ProvingKey, err = hashOf(keys[i].Proving.WriteRawTo); err != nil {
			return nil, err
		}
		if part.VerifyingKey, err = hashOf(keys[i].Verifying.WriteRawTo); err != nil {
			return nil, fmt.Errorf("prover: %w", err)
		}
	}
	return m, nil
}
