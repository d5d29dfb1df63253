package ceremony

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"os"

	"github.com/ethereum/go-ethereum/crypto/blake2b"

	"paydirt/coordinator/core/shift"
	"paydirt/prover"
)

// PlanFile is the name of the plan in a ceremony's directory.
const PlanFile = "ceremony.json"

// Plan is what a ceremony is for. It is fixed before the first contribution, and
// all that follows is bound to it. Hashes are SHA-256, hexadecimal, unless named
// otherwise.
type Plan struct {
	Miners int `json:"miners"` // M
	Leaves int `json:"leaves"` // n
	// Power: phase 1 has the powers for circuits of up to 2^Power constraints.
	Power  int         `json:"power"`
	Shift  CircuitPlan `json:"shift"`
	Settle CircuitPlan `json:"settle"`
	// Import names the .ptau file that phase 1 continues; nil for an own one.
	Import *ImportPlan `json:"import,omitempty"`
	// Beacons say in words which public value will seal each phase, for example
	// "hash of Bitcoin's block 990000". Announced before anyone can know it, it
	// can not be chosen by whoever seals.
	Beacons [2]string `json:"beacons"`
}

// CircuitPlan names a circuit.
type CircuitPlan struct {
	Constraints int    `json:"constraints"`
	Circuit     string `json:"circuit"` // of the compiled constraints, as in a key manifest
}

// ImportPlan names an imported .ptau file.
type ImportPlan struct {
	SHA256  string `json:"sha256"`
	BLAKE2b string `json:"blake2b"` // BLAKE2b-512, by which published files are listed
}

// Tier returns the sizes that the keys will be for.
func (p *Plan) Tier() shift.Tier { return shift.Tier{Miners: p.Miners, Leaves: p.Leaves} }

func (p *Plan) size() uint64 { return 1 << p.Power }

func newPlan(t shift.Tier, beacons [2]string) (*Plan, error) {
	for i, b := range beacons {
		if b == "" {
			return nil, fmt.Errorf("announce the beacon of phase %d: a public value that nobody can know yet", i+1)
		}
	}
	compiled, err := prover.Circuits(t)
	if err != nil {
		return nil, err
	}
	p := planFor(t, compiled)
	p.Beacons = beacons
	return p, nil
}

// planFor returns the plan for compiled circuits, without what is free in it.
func planFor(t shift.Tier, compiled [2]prover.Circuit) *Plan {
	p := &Plan{Miners: t.Miners, Leaves: t.Leaves}
	for i, into := range []*CircuitPlan{&p.Shift, &p.Settle} {
		*into = CircuitPlan{compiled[i].System.GetNbConstraints(), compiled[i].Hash}
		p.Power = max(p.Power, bits.TrailingZeros64(compiled[i].Domain()))
	}
	return p
}

// circuits compiles the circuits of the plan, and refuses it when they are others
// in this program.
func (p *Plan) circuits() ([2]prover.Circuit, error) {
	compiled, err := prover.Circuits(p.Tier())
	if err != nil {
		return compiled, err
	}
	want := planFor(p.Tier(), compiled)
	want.Import, want.Beacons = p.Import, p.Beacons
	if *want != *p {
		return compiled, refuse(OtherCircuit, PlanFile, "the plan is for %+v and %+v with 2^%d, this program has %+v and %+v with 2^%d",
			p.Shift, p.Settle, p.Power, want.Shift, want.Settle, want.Power)
	}
	return compiled, nil
}

func readPlan(dir string) (*Plan, [sha256.Size]byte, error) {
	p := new(Plan)
	hash, err := readJSON(dir, PlanFile, p)
	if err != nil {
		return nil, hash, err
	}
	if err := p.Tier().Validate(); err != nil {
		return nil, hash, refuse(Malformed, PlanFile, "%v", err)
	}
	if p.Power < 1 || p.Power > ptauMaxPower {
		return nil, hash, refuse(Malformed, PlanFile, "power %d", p.Power)
	}
	return p, hash, nil
}

// readImport reads the powers that the plan needs from a .ptau file and names the
// file.
func (p *Plan) readImport(path string) (*powers, *ImportPlan, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, nil, err
	}
	sha := sha256.New()
	blake, err := blake2b.New512(nil)
	if err != nil {
		return nil, nil, err
	}
	if _, err := io.Copy(io.MultiWriter(sha, blake), f); err != nil {
		return nil, nil, err
	}
	name := &ImportPlan{hex.EncodeToString(sha.Sum(nil)), hex.EncodeToString(blake.Sum(nil))}
	imported, err := importPowers(f, info.Size(), p.size())
	if errors.Is(err, errPtau) {
		err = &Error{Malformed, path, err.Error()}
	}
	return imported, name, err
}
