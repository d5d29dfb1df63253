package prover

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"paydirt/coordinator/core/shift"
)

// ManifestFile is the name of the manifest in a key directory. Beside it are, of each
// circuit, in gnark's binary form:
//
//	shift.r1cs, settle.r1cs   the compiled constraints
//	shift.pk, settle.pk       the proving key, uncompressed points
//	shift.vk, settle.vk       the verifying key, uncompressed points
const ManifestFile = "manifest.json"

// MadeDevelopment is what the manifest of development keys says about their
// origin. Whoever knows the public seed can forge any proof under them.
const MadeDevelopment = unsafe + " development setup 2"

// unsafe begins what is said about the origin of keys under which anyone can forge.
const unsafe = "unsafe"

// Manifest says what the keys in a directory are for, what they are and how they
// were made. Hashes are SHA-256, hexadecimal.
type Manifest struct {
	Miners int             `json:"miners"` // M
	Leaves int             `json:"leaves"` // n
	Made   string          `json:"made"`
	Shift  CircuitManifest `json:"shift"`
	Settle CircuitManifest `json:"settle"`
}

// CircuitManifest is one circuit's part of a Manifest.
type CircuitManifest struct {
	Constraints  int    `json:"constraints"`
	Circuit      string `json:"circuit"`       // of the .r1cs file
	ProvingKey   string `json:"proving_key"`   // of the .pk file
	VerifyingKey string `json:"verifying_key"` // of the .vk file
	Verifier     string `json:"verifier"`      // of the Solidity verifier's source
}

// Tier returns the sizes that the keys are for.
func (m Manifest) Tier() shift.Tier { return shift.Tier{Miners: m.Miners, Leaves: m.Leaves} }

// Unsafe reports that someone may know how to forge proofs under the keys.
func (m Manifest) Unsafe() bool { return strings.HasPrefix(m.Made, unsafe) }

// KeyReason says why a key directory can not be used.
type KeyReason uint8

// The reasons of a *KeyError.
const (
	// KeysMissing: no manifest, or a key file of it is not there.
	KeysMissing KeyReason = iota + 1
	// KeysUnreadable: a file is there and is not what its name says.
	KeysUnreadable
	// KeysForOtherCircuit: the keys are of another version of the circuit.
	KeysForOtherCircuit
	// KeysAltered: a key file is not the one that the manifest was written for.
	KeysAltered
	// KeysForOtherVerifier: the verifying key makes another Solidity verifier
	// than the manifest says.
	KeysForOtherVerifier
	// KeysUnfinished: the setup that made the keys was not carried out: a secret
	// that it should have drawn is known. Anyone can forge proofs under them.
	KeysUnfinished
)

var keyReasons = [...]string{
	KeysMissing:          "keys-missing",
	KeysUnreadable:       "keys-unreadable",
	KeysForOtherCircuit:  "keys-for-other-circuit",
	KeysAltered:          "keys-altered",
	KeysForOtherVerifier: "keys-for-other-verifier",
	KeysUnfinished:       "keys-unfinished",
}

// String returns the reason in kebab case.
func (r KeyReason) String() string {
	if r == 0 || int(r) >= len(keyReasons) {
		return fmt.Sprintf("key reason %d", uint8(r))
	}
	return keyReasons[r]
}

// KeyError is what Open and OpenVerifier return for a directory that they refuse.
type KeyError struct {
	Reason KeyReason
	Path   string // of the file
	Err    error  // what is wrong with it
}

func (e *KeyError) Error() string {
	return fmt.Sprintf("prover: %s: %s: %v", e.Reason, e.Path, e.Err)
}

// Unwrap returns the underlying error.
func (e *KeyError) Unwrap() error { return e.Err }

// DefaultDir returns where the keys of a tier are kept when nothing else is
// configured: paydirt/keys/<tier> in the user's cache directory.
func DefaultDir(t shift.Tier) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("prover: no place for keys: %w", err)
	}
	return filepath.Join(cache, "paydirt", "keys", t.String()), nil
}

func readManifest(dir string) (*Manifest, error) {
	path := filepath.Join(dir, ManifestFile)
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fileError(path, err)
	}
	var m Manifest
	if err := json.Unmarshal(raw, &m); err != nil {
		return nil, &KeyError{KeysUnreadable, path, err}
	}
	if err := m.Tier().Validate(); err != nil {
		return nil, &KeyError{KeysUnreadable, path, err}
	}
	return &m, nil
}

// readFile reads a file of a key directory whose hash must be want.
func readFile(path, want string, read func(io.Reader) (int64, error)) error {
	f, err := os.Open(path)
	if err != nil {
		return fileError(path, err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return &KeyError{KeysUnreadable, path, err}
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != want {
		return &KeyError{KeysAltered, path, fmt.Errorf("hash %s, the manifest says %s", got, want)}
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return &KeyError{KeysUnreadable, path, err}
	}
	if _, err := read(bufio.NewReaderSize(f, 1<<20)); err != nil {
		return &KeyError{KeysUnreadable, path, err}
	}
	return nil
}

func fileError(path string, err error) error {
	if os.IsNotExist(err) {
		return &KeyError{KeysMissing, path, err}
	}
	return &KeyError{KeysUnreadable, path, err}
}

// intact refuses, with a *KeyError, files in dir that are not those of the manifest.
func (m Manifest) intact(dir string) error {
	discard := func(io.Reader) (int64, error) { return 0, nil }
	for _, c := range circuitsOf(m.Tier()) {
		part := c.part(&m)
		for suffix, want := range map[string]string{".r1cs": part.Circuit, ".pk": part.ProvingKey, ".vk": part.VerifyingKey} {
			if err := readFile(filepath.Join(dir, c.file+suffix), want, discard); err != nil {
				return err
			}
		}
	}
	return nil
}

// hashOf returns the SHA-256 of what write writes.
func hashOf(write func(io.Writer) (int64, error)) (string, error) {
	h := sha256.New()
	if _, err := write(h); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

func hashOfBytes(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:])
}
