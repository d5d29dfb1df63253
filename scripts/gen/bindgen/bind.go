package bindgen

import (
	"encoding/json"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// Package is the Go package of the bindings.
const Package = "bindings"

// Bind returns the Go source of a contract's binding.
func Bind(contract string, a *Artifact) ([]byte, error) {
	abi, err := json.Marshal(a.ABI)
	if err != nil {
		return nil, err
	}
	code := strings.TrimPrefix(a.Bytecode, "0x")
	source, err := abigen.BindV2([]string{contract}, []string{string(abi)}, []string{code}, Package, nil, nil)
	return []byte(source), err
}

// FileName returns the base name of a contract's Go binding.
func FileName(contract string) string { return strings.ToLower(contract) + ".go" }
