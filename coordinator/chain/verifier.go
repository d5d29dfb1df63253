package chain

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/vm/runtime"

	"paydirt/bindings"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
)

// verifierGas bounds a verification that is run here; the real ones take about
// 400,000.
const verifierGas = 30_000_000

// Verifiers is the code of a pool's two verifiers as it is on the chain. The
// verifying keys are constants of it, so who runs it checks proofs as the pool
// does, without trusting a key file.
type Verifiers struct{ Shift, Settle []byte }

// Verifiers reads the code of the pool's verifiers.
func (v *View) Verifiers(ctx context.Context) (Verifiers, error) {
	shiftCode, err := v.Code(ctx, v.pool.info.ShiftVerifier)
	if err != nil {
		return Verifiers{}, err
	}
	settleCode, err := v.Code(ctx, v.pool.info.SettleVerifier)
	return Verifiers{shiftCode, settleCode}, err
}

// VerifyShift runs the shift verifier in this process. An *evm.RevertError says
// that the proof is not valid.
func (c Verifiers) VerifyShift(in state.ShiftInputs, proof *state.Proof) error {
	return run(c.Shift, shiftVerifier.PackVerifyProof(proofBytes(proof), [5]*big.Int(in.BigInts())))
}

// VerifySettle runs the settle verifier in this process. An *evm.RevertError says
// that the proof is not valid.
func (c Verifiers) VerifySettle(in state.SettleInputs, proof *state.Proof) error {
	return run(c.Settle, settleVerifier.PackVerifyProof(proofBytes(proof), [13]*big.Int(in.BigInts())))
}

// The signature of verifyProof does not depend on the tier.
var (
	shiftVerifier  = bindings.NewShiftVerifierM16N64()
	settleVerifier = bindings.NewSettleVerifierM16()
)

// run calls code with no state and nothing else deployed.
func run(code, input []byte) error {
	if len(code) == 0 {
		return &evm.RevertError{Detail: "no verifier is deployed"} // a call of no code succeeds
	}
	out, _, err := runtime.Execute(code, input, &runtime.Config{GasLimit: verifierGas})
	if err == nil {
		return nil
	}
	revert := &evm.RevertError{Data: out, Detail: err.Error()}
	if name, detail, ok := DecodeError(out); ok {
		revert.Name, revert.Detail = name, detail
	}
	return revert
}

// proofBytes is the proof as the verifiers take it: 12 words, the points A, B, C,
// the commitment, its proof of knowledge.
func proofBytes(p *state.Proof) []byte {
	words := append(append(append([]*big.Int{}, p.Points[:]...), p.Commitment[:]...), p.CommitmentPok[:]...)
	raw := make([]byte, 0, 32*len(words))
	for _, w := range words {
		var word [32]byte
		raw = append(raw, w.FillBytes(word[:])...)
	}
	return raw
}

// KeyHashes name a tier's two verifying keys by the hashes of the Solidity
// verifiers that they make, as a key manifest does.
type KeyHashes struct{ Shift, Settle string }

// VerifierError: a verifier is not the one of the keys.
type VerifierError struct {
	Contract string // name of the verifier
	Detail   string
}

func (e *VerifierError) Error() string { return fmt.Sprintf("%s: %s", e.Contract, e.Detail) }

// CheckVerifiers returns a *VerifierError unless the pool's verifiers are those of
// the keys. Posts and settlements proven with other keys would all be refused.
func (v *View) CheckVerifiers(ctx context.Context, keys KeyHashes) error {
	contracts, err := verifiersOf(v.pool.info.Tier, keys)
	if err != nil {
		return err
	}
	code, err := v.Verifiers(ctx)
	if err != nil {
		return err
	}
	if err := contracts.shift.check(code.Shift); err != nil {
		return err
	}
	return contracts.settle.check(code.Settle)
}

// verifierContract is a verifier that this program knows.
type verifierContract struct {
	name     string
	creation []byte
}

func (c verifierContract) check(code []byte) error {
	if !bytes.Equal(code, bindings.Deployed(c.name)) {
		return &VerifierError{c.name, "the code on the chain is not that of these keys"}
	}
	return nil
}

type verifierContracts struct{ shift, settle verifierContract }

// verifiersOf returns the committed verifiers of a tier, made by the keys.
func verifiersOf(t shift.Tier, keys KeyHashes) (verifierContracts, error) {
	if t != shift.Dev {
		return verifierContracts{}, &VerifierError{"tier " + t.String(), "this program has no compiled verifiers of it"}
	}
	c := verifierContracts{
		verifierContract{bindings.ShiftVerifierM16N64MetaData.ID, hexutil.MustDecode(bindings.ShiftVerifierM16N64MetaData.Bin)},
		verifierContract{bindings.SettleVerifierM16MetaData.ID, hexutil.MustDecode(bindings.SettleVerifierM16MetaData.Bin)},
	}
	for _, pair := range [][2]string{{c.shift.name, keys.Shift}, {c.settle.name, keys.Settle}} {
		if got := bindings.Source(pair[0]); got != pair[1] {
			return verifierContracts{}, &VerifierError{pair[0], fmt.Sprintf("compiled from source %s, the keys make %s", got, pair[1])}
		}
	}
	return c, nil
}
