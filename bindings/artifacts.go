package bindings

import (
	"embed"
	"encoding/hex"
	"encoding/json"
	"strings"
)

//go:embed *.json
var artifacts embed.FS

// artifact is the part of a JSON file that abigen does not put into Go.
type artifact struct {
	DeployedBytecode string
	SourceHash       string
	Constants        string
}

// Deployed returns the code that a contract has on chain, with zeros where its
// immutables stand; nil when there is no binding of that name.
func Deployed(contract string) []byte {
	code, err := hex.DecodeString(strings.TrimPrefix(read(contract).DeployedBytecode, "0x"))
	if err != nil || len(code) == 0 {
		return nil
	}
	return code
}

// Source returns the SHA-256, in hex, of the source file of a generated verifier,
// by which its key manifest names it; empty for every other name.
func Source(contract string) string { return read(contract).SourceHash }

// Constants returns the words of the verifying key that a generated verifier was
// compiled with, in the order of its source; nil for every other name.
func Constants(contract string) (words [][32]byte) {
	raw, err := hex.DecodeString(strings.TrimPrefix(read(contract).Constants, "0x"))
	if err != nil {
		return nil
	}
	for ; len(raw) >= 32; raw = raw[32:] {
		words = append(words, [32]byte(raw))
	}
	return words
}

func read(contract string) (a artifact) {
	raw, err := artifacts.ReadFile(contract + ".json")
	if err != nil {
		return artifact{}
	}
	if err := json.Unmarshal(raw, &a); err != nil {
		return artifact{}
	}
	return a
}
