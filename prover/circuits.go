package prover

import (
	_ "embed"
	"encoding/csv"
	"strings"
	"sync"

	"github.com/consensys/gnark-crypto/ecc"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"

	"paydirt/coordinator/core/shift"
)

// circuit is one of the two circuits of a tier.
type circuit struct {
	tier     shift.Tier
	file     string // name of its key files without suffix
	verifier string // name of its contract
	seed     string // of its development keys
	define   func() frontend.Circuit
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
	return circuit{t, "shift", name, shiftSeed + name,
		func() frontend.Circuit { return NewShiftCircuit(t) }, func(m *Manifest) *CircuitManifest { return &m.Shift }}
}

func settleCircuitOf(t shift.Tier) circuit {
	name := SettleVerifierName(t)
	return circuit{t, "settle", name, settleSeed + name,
		func() frontend.Circuit { return NewSettleCircuit(t.Miners) }, func(m *Manifest) *CircuitManifest { return &m.Settle }}
}

func circuitsOf(t shift.Tier) []circuit { return []circuit{shiftCircuitOf(t), settleCircuitOf(t)} }

// circuits.csv has the hashes of the circuits of the tiers with a name, so that keys
// are opened without compiling what they are for. A test compiles and compares.
//
//go:embed circuits.csv
var circuitTable string

// known is circuitTable: hashes by tier and file.
var known = sync.OnceValue(func() map[[2]string]string {
	rows, err := csv.NewReader(strings.NewReader(circuitTable)).ReadAll()
	if err != nil {
		panic(err) // it is part of the program
	}
	hashes := make(map[[2]string]string)
	for _, row := range rows {
		hashes[[2]string{row[0], row[1]}] = row[3]
	}
	return hashes
})

// hash returns the SHA-256 of the compiled circuit, as in a manifest.
func (c circuit) hash() (string, error) {
	if hash, ok := known()[[2]string{c.tier.String(), c.file}]; ok {
		return hash, nil
	}
	_, hash, err := c.compile()
	return hash, err
}

// compile returns the constraints and their hash.
func (c circuit) compile() (*cs.R1CS, string, error) {
	system, err := compile(c.define())
	if err != nil {
		return nil, "", err
	}
	hash, err := hashOf(system.WriteTo)
	return system, hash, err
}

// Circuit is one of the two circuits of a tier, compiled.
type Circuit struct {
	Name   string // "shift" or "settle"
	System *cs.R1CS
	Hash   string // SHA-256 of System in gnark's binary form, as in a manifest
}

// Domain returns the size of the circuit's domain: its number of constraints,
// rounded up to a power of two.
func (c Circuit) Domain() uint64 { return ecc.NextPowerOfTwo(uint64(c.System.GetNbConstraints())) }

// Circuits compiles the circuits of a tier, shift first.
func Circuits(t shift.Tier) ([2]Circuit, error) {
	var out [2]Circuit
	if err := t.Validate(); err != nil {
		return out, err
	}
	for i, c := range circuitsOf(t) {
		system, hash, err := c.compile()
		if err != nil {
			return out, err
		}
		out[i] = Circuit{Name: c.file, System: system, Hash: hash}
	}
	return out, nil
}
