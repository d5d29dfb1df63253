package bindgen

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"paydirt/prover"
)

// Contracts are the contracts with bindings: those that a pool deploys, and the
// Receiver, whose creation code decides where blocks pay.
var Contracts = []string{
	"Court",
	"Distributor",
	"Examiner",
	"HeaderRelay",
	"PegCoin",
	"Receiver",
	"SettleVerifierM16",
	"ShiftVerifierM16N64",
	"SpvPeg",
}

// Harnesses are contracts of contracts/test/utils that Go runs against its own code.
// Only bindings/testdata/<Contract>.json is made of them.
var Harnesses = []string{"Judge"}

// called lists what is called of contracts of which only one function is; the rest
// is not bound, errors are. It also keeps types apart that two contracts share.
var called = map[string]string{
	"Examiner":            "halving",
	"SettleVerifierM16":   "verifyProof",
	"ShiftVerifierM16N64": "verifyProof",
}

// Artifact is bindings/<Contract>.json. Codes are hex with 0x; immutables stand as
// zeros in the deployed code. SourceHash, hex without 0x, is the SHA-256 of the file
// that defines a generated verifier, by which a key manifest names it, and Constants,
// hex with 0x, are the words of the verifying key in it, one after the other; both are
// empty for all other contracts.
type Artifact struct {
	ABI              []json.RawMessage `json:"abi"`
	Bytecode         string            `json:"bytecode"`
	DeployedBytecode string            `json:"deployedBytecode"`
	SourceHash       string            `json:"sourceHash"`
	Constants        string            `json:"constants"`
}

// ReadForge reads what forge wrote for a contract below the repository's root.
func ReadForge(root, contract string) (*Artifact, error) {
	path := filepath.Join(root, "out", contract+".sol", contract+".json")
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var forge struct {
		ABI                        []json.RawMessage
		Bytecode, DeployedBytecode struct{ Object string }
	}
	if err := json.Unmarshal(raw, &forge); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	abi, err := trim(contract, forge.ABI)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	a := &Artifact{ABI: abi, Bytecode: forge.Bytecode.Object, DeployedBytecode: forge.DeployedBytecode.Object}
	return a, a.addKey(root, contract)
}

// addKey fills what only a generated verifier has.
func (a *Artifact) addKey(root, contract string) error {
	source, err := os.ReadFile(filepath.Join(root, "contracts", "src", "generated", contract+".sol"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	hash := sha256.Sum256(source)
	a.SourceHash = hex.EncodeToString(hash[:])
	constants, err := prover.SolidityConstants(source)
	if err != nil {
		return fmt.Errorf("%s: %w", contract, err)
	}
	a.Constants = "0x"
	for _, c := range constants {
		a.Constants += hex.EncodeToString(c[:])
	}
	return nil
}

// trim drops the functions that nobody calls.
func trim(contract string, abi []json.RawMessage) ([]json.RawMessage, error) {
	keep, ok := called[contract]
	if !ok {
		return abi, nil
	}
	var kept []json.RawMessage
	for _, raw := range abi {
		var entry struct{ Type, Name string }
		if err := json.Unmarshal(raw, &entry); err != nil {
			return nil, err
		}
		if entry.Type != "function" || entry.Name == keep {
			kept = append(kept, raw)
		}
	}
	return kept, nil
}

// Parse reads bindings/<Contract>.json.
func Parse(raw []byte) (*Artifact, error) {
	a := new(Artifact)
	if err := json.Unmarshal(raw, a); err != nil {
		return nil, err
	}
	return a, nil
}

// Encode writes the artifact with one line for each entry of the ABI, so that a
// change of the interface is a readable diff.
func (a *Artifact) Encode() ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("{\n\"abi\": [\n")
	for i, entry := range a.ABI {
		if i > 0 {
			b.WriteString(",\n")
		}
		if err := json.Compact(&b, entry); err != nil {
			return nil, err
		}
	}
	b.WriteString("\n]")
	for _, field := range [][2]string{
		{"bytecode", a.Bytecode}, {"deployedBytecode", a.DeployedBytecode}, {"sourceHash", a.SourceHash}, {"constants", a.Constants},
	} {
		fmt.Fprintf(&b, ",\n%q: %q", field[0], field[1])
	}
	b.WriteString("\n}\n")
	return b.Bytes(), nil
}
