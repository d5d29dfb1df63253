package prover

import (
	"bufio"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	mathrand "math/rand/v2"
	"os"
	"path/filepath"
	"sync"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"

	"paydirt/coordinator/core/shift"
)

// Progress is told what a setup is doing: step done of total has begun. It may be
// nil.
type Progress func(stage string, done, total int)

// SetupDevelopment makes the keys of a tier from a fixed public seed, so that they
// and the committed Solidity verifiers are the same on every machine, and puts
// them into dir, which appears whole or not at all. Development keys that are there
// already are replaced unless they are the same; anything else in dir is an error.
//
// Anyone can forge proofs under these keys; the manifest says so.
//
// gnark draws the setup's secrets from crypto/rand.Reader, which is replaced for
// the seconds or minutes that this takes. Nothing else in the process may need
// randomness in that time.
func SetupDevelopment(t shift.Tier, dir string, progress Progress) (*Manifest, error) {
	return writeKeys(t, dir, MadeDevelopment, progress, func(i int, system *cs.R1CS) (pk groth16.ProvingKey, vk groth16.VerifyingKey, err error) {
		err = withPublicRandomness(circuitsOf(t)[i].seed, func() error { return groth16.Setup(system, &pk, &vk) })
		return pk, vk, err
	})
}

// writeKeys puts the keys that make makes for each of the tier's circuits, shift
// first, into dir, which appears whole or not at all.
func writeKeys(t shift.Tier, dir, made string, progress Progress, make func(int, *cs.R1CS) (groth16.ProvingKey, groth16.VerifyingKey, error)) (*Manifest, error) {
	if err := t.Validate(); err != nil {
		return nil, err
	}
	if progress == nil {
		progress = func(string, int, int) {}
	}
	parent := filepath.Dir(dir)
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return nil, fmt.Errorf("prover: key directory: %w", err)
	}
	work, err := os.MkdirTemp(parent, ".setup-"+t.String()+"-*")
	if err != nil {
		return nil, fmt.Errorf("prover: key directory: %w", err)
	}
	defer os.RemoveAll(work)
	if err := os.Chmod(work, 0o755); err != nil {
		return nil, fmt.Errorf("prover: key directory: %w", err)
	}

	m := &Manifest{Miners: t.Miners, Leaves: t.Leaves, Made: made}
	for i, c := range circuitsOf(t) {
		progress(c.file+" keys", i, len(circuitsOf(t)))
		part, err := setupCircuit(c, work, func(system *cs.R1CS) (groth16.ProvingKey, groth16.VerifyingKey, error) { return make(i, system) })
		if err != nil {
			return nil, fmt.Errorf("prover: %s setup: %w", c.file, err)
		}
		*c.part(m) = *part
	}
	raw, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(work, ManifestFile), append(raw, '\n'), 0o644); err != nil {
		return nil, fmt.Errorf("prover: manifest: %w", err)
	}
	if err := putKeys(work, dir, m); err != nil {
		return nil, err
	}
	progress("done", len(circuitsOf(t)), len(circuitsOf(t)))
	return m, nil
}

// putKeys moves a finished key directory to its place. Development keys of another
// version of the circuits make room; every other content stays.
func putKeys(work, dir string, m *Manifest) error {
	existing, err := readManifest(dir)
	switch {
	case err == nil && *existing == *m && existing.intact(dir):
		return nil // somebody else was faster
	case err == nil && existing.Unsafe():
		if err := os.RemoveAll(dir); err != nil {
			return fmt.Errorf("prover: old development keys: %w", err)
		}
	}
	if err := os.Rename(work, dir); err != nil {
		return fmt.Errorf("prover: key directory: %w", err)
	}
	return nil
}

// OpenDevelopment opens the keys in dir. When there are none, or development keys
// that this program can not use or that came from another seed, it makes development
// keys first.
func OpenDevelopment(t shift.Tier, dir string, progress Progress) (*Prover, error) {
	p, err := Open(dir)
	m, manifestErr := readManifest(dir)
	known := manifestErr == nil && m.Unsafe()
	refused := new(KeyError)
	if err == nil && known && m.Made != MadeDevelopment || errors.As(err, &refused) {
		if err != nil && refused.Reason != KeysMissing && !known {
			return nil, err
		}
		if _, err := SetupDevelopment(t, dir, progress); err != nil {
			return nil, err
		}
		p, err = Open(dir)
	}
	if err != nil {
		return nil, err
	}
	if p.Tier() != t {
		return nil, &KeyError{KeysForOtherCircuit, dir, fmt.Errorf("keys of tier %s, not %s", p.Tier(), t)}
	}
	return p, nil
}

// circuit is one of the two circuits of a tier.
type circuit struct {
	file     string // name of its key files without suffix
	verifier string // name of its contract
	seed     string // of its development keys
	circuit  frontend.Circuit
	part     func(*Manifest) *CircuitManifest
}

// These begin the public seeds. They are chosen so that no constant of the
// development tier's verifiers begins with a zero byte: their compiled form is the
// template of all verifiers (Verifier.Constants). With them changes MadeDevelopment.
const (
	shiftSeed  = "paydirt development setup v2 "
	settleSeed = "paydirt development setup v3 "
)

func shiftCircuitOf(t shift.Tier) circuit {
	name := ShiftVerifierName(t)
	return circuit{"shift", name, shiftSeed + name, NewShiftCircuit(t),
		func(m *Manifest) *CircuitManifest { return &m.Shift }}
}

func settleCircuitOf(t shift.Tier) circuit {
	name := SettleVerifierName(t)
	return circuit{"settle", name, settleSeed + name, NewSettleCircuit(t.Miners),
		func(m *Manifest) *CircuitManifest { return &m.Settle }}
}

func circuitsOf(t shift.Tier) []circuit { return []circuit{shiftCircuitOf(t), settleCircuitOf(t)} }

func setupCircuit(c circuit, dir string, make func(*cs.R1CS) (groth16.ProvingKey, groth16.VerifyingKey, error)) (*CircuitManifest, error) {
	system, err := compile(c.circuit)
	if err != nil {
		return nil, err
	}
	part := &CircuitManifest{Constraints: system.GetNbConstraints()}
	if part.Circuit, err = hashOf(system.WriteTo); err != nil {
		return nil, err
	}
	pk, vk, err := make(system)
	if err != nil {
		return nil, err
	}
	source, err := verifierSource(c.verifier, &vk)
	if err != nil {
		return nil, err
	}
	part.Verifier = hashOfBytes(source)
	if part.ProvingKey, err = writeKey(filepath.Join(dir, c.file+".pk"), pk.WriteRawTo); err != nil {
		return nil, err
	}
	if part.VerifyingKey, err = writeKey(filepath.Join(dir, c.file+".vk"), vk.WriteRawTo); err != nil {
		return nil, err
	}
	return part, nil
}

// writeKey writes a key file and returns its hash.
func writeKey(path string, write func(io.Writer) (int64, error)) (string, error) {
	f, err := os.Create(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	hash, err := hashOf(func(h io.Writer) (int64, error) {
		buffered := bufio.NewWriterSize(f, 1<<20)
		n, err := write(io.MultiWriter(h, buffered))
		if err != nil {
			return n, err
		}
		return n, buffered.Flush()
	})
	if err != nil {
		return "", err
	}
	if err := f.Sync(); err != nil {
		return "", err
	}
	return hash, f.Close()
}

var randomness sync.Mutex

// withPublicRandomness runs f while crypto/rand.Reader gives the ChaCha8 stream of
// the seed's SHA-256.
func withPublicRandomness(seed string, f func() error) error {
	randomness.Lock()
	defer randomness.Unlock()
	secret := rand.Reader
	defer func() { rand.Reader = secret }()
	rand.Reader = mathrand.NewChaCha8(sha256.Sum256([]byte(seed)))
	return f()
}
