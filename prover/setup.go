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
	"time"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"

	"paydirt/coordinator/core/shift"
	"paydirt/prover/progress"
)

// SetupDevelopment makes the keys of a tier from a fixed public seed, so that they
// and the committed Solidity verifiers are the same on every machine, and puts
// them into dir, which appears whole or not at all. Development keys that are there
// already are replaced unless they are the same; anything else in dir is an error.
//
// Anyone can forge proofs under these keys; the manifest says so. Progress is told in
// seconds as they were estimated; tell may be nil.
//
// gnark draws the setup's secrets from crypto/rand.Reader, which is replaced for
// the seconds or minutes that this takes. Nothing else in the process may need
// randomness in that time.
func SetupDevelopment(t shift.Tier, dir string, tell progress.Func) (*Manifest, error) {
	return writeKeys(t, dir, MadeDevelopment, tell, func(i int, system *cs.R1CS) (pk groth16.ProvingKey, vk groth16.VerifyingKey, err error) {
		err = withPublicRandomness(circuitsOf(t)[i].seed, func() error { return groth16.Setup(system, &pk, &vk) })
		return pk, vk, err
	})
}

// writeKeys puts the keys that make makes for each of the tier's circuits, shift
// first, into dir, which appears whole or not at all.
func writeKeys(t shift.Tier, dir, made string, tell progress.Func, make func(int, *cs.R1CS) (groth16.ProvingKey, groth16.VerifyingKey, error)) (*Manifest, error) {
	if err := t.Validate(); err != nil {
		return nil, err
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
	var estimates [2]time.Duration
	if tell != nil { // an estimate takes time too
		estimates = EstimateSetup(t)
	}
	course := progress.NewCourse(tell, estimates[0]+estimates[1])
	defer course.End()
	for i, c := range circuitsOf(t) {
		err := course.Run(c.file+" keys", estimates[i], func() error {
			part, err := setupCircuit(c, work, func(system *cs.R1CS) (groth16.ProvingKey, groth16.VerifyingKey, error) { return make(i, system) })
			if err == nil {
				*c.part(m) = *part
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("prover: %s setup: %w", c.file, err)
		}
	}
	raw, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(work, ManifestFile), append(raw, '\n'), 0o644); err != nil {
		return nil, fmt.Errorf("prover: manifest: %w", err)
	}
	return m, putKeys(work, dir, m)
}

// putKeys moves a finished key directory to its place. Development keys of another
// version of the circuits make room; every other content stays.
func putKeys(work, dir string, m *Manifest) error {
	existing, err := readManifest(dir)
	switch {
	case err == nil && *existing == *m && existing.intact(dir) == nil:
		return nil // somebody else was faster
	case err == nil && existing.Unsafe():
		if err := os.RemoveAll(dir); err != nil {
			return fmt.Errorf("prover: old development keys: %w", err)
		}
	}
	_ = os.Remove(dir) // when it is empty: nothing is renamed over a directory
	if err := os.Rename(work, dir); err != nil {
		return fmt.Errorf("prover: key directory: %w", err)
	}
	return nil
}

// OpenDevelopment opens the keys in dir. When there are none, or development keys
// that this program can not use or that came from another seed, it makes development
// keys first.
func OpenDevelopment(t shift.Tier, dir string, tell progress.Func) (*Prover, error) {
	m, err := readManifest(dir)
	var p *Prover
	if err == nil {
		p, err = Open(dir)
	}
	refused := new(KeyError)
	none := m == nil && errors.As(err, &refused) && refused.Reason == KeysMissing
	stale := m != nil && m.Unsafe() && (m.Made != MadeDevelopment || errors.As(err, &refused))
	if none || stale {
		if _, err := SetupDevelopment(t, dir, tell); err != nil {
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

func setupCircuit(c circuit, dir string, make func(*cs.R1CS) (groth16.ProvingKey, groth16.VerifyingKey, error)) (*CircuitManifest, error) {
	system, err := compile(c.define())
	if err != nil {
		return nil, err
	}
	part := &CircuitManifest{Constraints: system.GetNbConstraints()}
	if part.Circuit, err = writeFile(filepath.Join(dir, c.file+".r1cs"), system.WriteTo); err != nil {
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
	if part.ProvingKey, err = writeFile(filepath.Join(dir, c.file+".pk"), pk.WriteRawTo); err != nil {
		return nil, err
	}
	if part.VerifyingKey, err = writeFile(filepath.Join(dir, c.file+".vk"), vk.WriteRawTo); err != nil {
		return nil, err
	}
	return part, nil
}

// writeFile writes a file of a key directory and returns its hash.
func writeFile(path string, write func(io.Writer) (int64, error)) (string, error) {
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
