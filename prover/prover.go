package prover

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"golang.org/x/sync/errgroup"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

// Proof is a Groth16 proof in the form that the contracts take.
type Proof = state.Proof

// ErrStatement is returned for a statement that is not true, or whose public
// inputs are not those of its parts. Nothing was proven.
var ErrStatement = errors.New("prover: the statement does not hold")

// Prover makes the proofs of one tier. It is safe for concurrent use and makes one
// proof at a time, as each takes all cores and much memory.
type Prover struct {
	*Verifier
	shift, settle provingKeys
	busy          chan struct{} // holds one token while a proof is made
}

type provingKeys struct {
	system *cs.R1CS
	key    groth16.ProvingKey
}

// Open reads the keys in dir. It compiles the circuits and refuses, with a
// *KeyError, keys of other circuits and files that are not those of the manifest.
func Open(dir string) (*Prover, error) {
	v, err := OpenVerifier(dir)
	if err != nil {
		return nil, err
	}
	p := &Prover{Verifier: v, busy: make(chan struct{}, 1)}
	// Compiling takes one core and most of the time: both circuits at once.
	var both errgroup.Group
	both.Go(func() error { return p.shift.open(dir, shiftCircuitOf(v.Tier()), &v.manifest) })
	both.Go(func() error { return p.settle.open(dir, settleCircuitOf(v.Tier()), &v.manifest) })
	if err := both.Wait(); err != nil {
		return nil, err
	}
	return p, nil
}

func (k *provingKeys) open(dir string, c circuit, m *Manifest) error {
	system, err := compile(c.circuit)
	if err != nil {
		return err
	}
	hash, err := hashOf(system.WriteTo)
	if err != nil {
		return err
	}
	if want := c.part(m).Circuit; hash != want {
		return &KeyError{KeysForOtherCircuit, filepath.Join(dir, ManifestFile),
			fmt.Errorf("this program's %s circuit has hash %s, the keys are for %s", c.file, hash, want)}
	}
	k.system = system
	// Whether points are on the curve was checked when the keys were made; the
	// hash says that they are the same.
	return readKey(filepath.Join(dir, c.file+".pk"), c.part(m).ProvingKey, k.key.UnsafeReadFrom)
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
		proof, err := k.prove(assignment)
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

func (k *provingKeys) prove(assignment frontend.Circuit) (*Proof, error) {
	witness, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		return nil, fmt.Errorf("prover: witness: %w", err)
	}
	proof, err := groth16.Prove(k.system, &k.key, witness, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrStatement, err)
	}
	return encodeProof(proof)
}
