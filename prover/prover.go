package prover

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
	"paydirt/prover/progress"
)

// Proof is a Groth16 proof in the form that the contracts take.
type Proof = state.Proof

// ErrStatement is returned for a statement that is not true, or whose public
// inputs are not those of its parts. Nothing was proven.
var ErrStatement = errors.New("prover: the statement does not hold")

// Prover makes the proofs of one tier. It is safe for concurrent use and makes one
// proof at a time, as each takes all cores and much memory. Between proofs it holds
// nothing but verifying keys: circuit and proving key are read for each proof, which
// takes a small part of its time, and let go after it.
type Prover struct {
	*Verifier
	shift, settle provingKeys
	progress      progress.Func
	busy          chan struct{} // holds one token while a proof is made
}

// provingKeys is where the proving key of a circuit is.
type provingKeys struct {
	dir, file string
	part      CircuitManifest
	took      time.Duration // the last proof, 0 before the first; for who holds busy
}

// Open reads the keys in dir once. It refuses, with a *KeyError, keys of other circuits
// and files that are not those of the manifest or not keys. The circuits of tiers that
// have no name are compiled, to know them.
func Open(dir string) (*Prover, error) {
	v, err := OpenVerifier(dir)
	if err != nil {
		return nil, err
	}
	for _, c := range circuitsOf(v.Tier()) {
		hash, err := c.hash()
		if err != nil {
			return nil, err
		}
		if want := c.part(&v.manifest).Circuit; hash != want {
			return nil, &KeyError{KeysForOtherCircuit, filepath.Join(dir, ManifestFile),
				fmt.Errorf("this program's %s circuit has hash %s, the keys are for %s", c.file, hash, want)}
		}
	}
	p := &Prover{Verifier: v, busy: make(chan struct{}, 1)}
	p.shift = provingKeys{dir: dir, file: "shift", part: v.manifest.Shift}
	p.settle = provingKeys{dir: dir, file: "settle", part: v.manifest.Settle}
	for _, k := range []*provingKeys{&p.shift, &p.settle} {
		if _, _, err := k.load(); err != nil { // better now than when a shift is full
			return nil, err
		}
	}
	return p, nil
}

// Report has the progress of every proof told, in seconds as they were estimated. Call
// it before the first.
func (p *Prover) Report(tell progress.Func) { p.progress = tell }

// load reads circuit and proving key. A file that is not that of the manifest is a
// *KeyError.
func (k *provingKeys) load() (*cs.R1CS, *groth16.ProvingKey, error) {
	path := filepath.Join(k.dir, k.file)
	system, key := new(cs.R1CS), new(groth16.ProvingKey)
	if err := readFile(path+".r1cs", k.part.Circuit, system.ReadFrom); err != nil {
		return nil, nil, err
	}
	// Whether points are on the curve was checked when the keys were made; the
	// hash says that they are the same.
	return system, key, readFile(path+".pk", k.part.ProvingKey, key.UnsafeReadFrom)
}

// ProveShift proves that in are the public inputs of the shift s. The proof was
// verified before it is returned. A false statement is an ErrStatement. When ctx
// ends first its error is returned at once; a proof that has begun still runs to
// its end in the background.
func (p *Prover) ProveShift(ctx context.Context, s *shift.Sealed, in state.ShiftInputs) (*Proof, error) {
	if s.Tier != p.Tier() {
		return nil, fmt.Errorf("%w: a shift of tier %s, the keys are for %s", ErrStatement, s.Tier, p.Tier())
	}
	if len(s.Leaves) > s.Tier.Leaves || len(s.Counts) > s.Tier.Miners {
		return nil, fmt.Errorf("%w: %d leaves and %d counts in tier %s", ErrStatement, len(s.Leaves), len(s.Counts), s.Tier)
	}
	packs := shift.Packs(s.Tier, s.CountsBytes())
	switch {
	case in[state.ShiftShareRoot] != s.ShareRoot():
		return nil, fmt.Errorf("%w: share root", ErrStatement)
	case in[state.ShiftCountsRoot] != tree.New(packs).Root():
		return nil, fmt.Errorf("%w: counts root", ErrStatement)
	case in[state.ShiftY] != state.Y(packs, in[state.ShiftZ]):
		return nil, fmt.Errorf("%w: y is not the counts at z", ErrStatement)
	}
	return p.prove(ctx, &p.shift, shiftAssignment(s, in), func(proof *Proof) error { return p.VerifyShift(in, proof) })
}

// ProveSettle proves a settlement; see ProveShift.
func (p *Prover) ProveSettle(ctx context.Context, st SettleStatement) (*Proof, error) {
	if len(st.Earned) != p.Tier().Miners {
		return nil, fmt.Errorf("%w: earnings of %d miners, the keys are for %d", ErrStatement, len(st.Earned), p.Tier().Miners)
	}
	assignment, err := settleAssignment(st)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrStatement, err)
	}
	return p.prove(ctx, &p.settle, assignment, func(proof *Proof) error { return p.VerifySettle(st.Inputs, proof) })
}

func (p *Prover) prove(ctx context.Context, k *provingKeys, assignment frontend.Circuit, verify func(*Proof) error) (*Proof, error) {
	select {
	case p.busy <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	type result struct {
		proof *Proof
		err   error
	}
	done := make(chan result, 1)
	go func() {
		defer func() { <-p.busy }()
		proof, err := p.makeProof(k, assignment)
		if err == nil {
			if err = verify(proof); err != nil {
				err = fmt.Errorf("prover: own proof: %w", err)
			}
		}
		done <- result{proof, err}
	}()
	select {
	case r := <-done:
		if r.err != nil {
			return nil, r.err
		}
		return r.proof, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// makeProof makes a proof and tells how far it is. The caller holds busy.
func (p *Prover) makeProof(k *provingKeys, assignment frontend.Circuit) (proof *Proof, err error) {
	began := time.Now()
	estimate := time.Duration(0)
	if p.progress != nil {
		estimate = k.estimate()
	}
	course := progress.NewCourse(p.progress, estimate)
	defer course.End()
	err = course.Run(k.file+" proof", estimate, func() error {
		proof, err = k.prove(assignment)
		return err
	})
	if err == nil {
		k.took = time.Since(began)
	}
	return proof, err
}

func (k *provingKeys) prove(assignment frontend.Circuit) (*Proof, error) {
	system, key, err := k.load()
	if err != nil {
		return nil, err
	}
	witness, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		return nil, fmt.Errorf("prover: witness: %w", err)
	}
	proof, err := groth16.Prove(system, key, witness, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrStatement, err)
	}
	return encodeProof(proof)
}
