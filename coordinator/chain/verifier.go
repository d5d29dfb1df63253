package chain

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"

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

// developmentCode is the keccak256 of the code of the development keys' verifiers, of
// the tiers with a name but the smallest, whose code is a part of this program. Golden
// vectors have the code (test/vectors).
var developmentCode = []common.Hash{
	common.HexToHash("0x1b228578d6507deade7b17146a1e218cddf47a40cdc09123cbca37c19658c6e1"), // 1k, shift
	common.HexToHash("0xb8b66e0227b2b9068e5316a1bf652088d1380b7ad2144e1dd4b84e5deb10cfaa"), // 1k, settle
	common.HexToHash("0x91c3ef060e4697e77fea12cec33e3ad7ae103228602b33e3ec6556fcf76fc81e"), // 4k, shift
	common.HexToHash("0xb6635048764e534773b57efef7dd5b0923f4facb053f38b310ca5f67b6ddbad4"), // 4k, settle
}

// Development reports that a verifier is one of the development keys of a tier with a
// name. Anyone can forge proofs under them. Those of other tiers this program does not
// know without a key directory.
func (c Verifiers) Development() bool {
	return bytes.Equal(c.Shift, bindings.Deployed(shiftTemplate)) || bytes.Equal(c.Settle, bindings.Deployed(settleTemplate)) ||
		slices.Contains(developmentCode, crypto.Keccak256Hash(c.Shift)) || slices.Contains(developmentCode, crypto.Keccak256Hash(c.Settle))
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

// VerifierError: a verifier is not the one of the keys.
type VerifierError struct {
	Contract string // name of the verifier
	Detail   string
}

func (e *VerifierError) Error() string { return fmt.Sprintf("%s: %s", e.Contract, e.Detail) }

// CheckVerifiers returns a *VerifierError unless the pool's verifiers are those of
// the keys. Posts and settlements proven with other keys would all be refused.
func (v *View) CheckVerifiers(ctx context.Context, keys state.KeyConstants) error {
	shiftName, settleName := verifierNames(v.pool.info.Tier)
	if keys.Tier != v.pool.info.Tier {
		return &VerifierError{shiftName, "the keys are for tier " + keys.Tier.String()}
	}
	want, err := VerifiersOf(keys)
	if err != nil {
		return err
	}
	got, err := v.Verifiers(ctx)
	if err != nil {
		return err
	}
	switch {
	case !bytes.Equal(got.Shift, want.Shift):
		return &VerifierError{shiftName, "the code on the chain is not that of these keys"}
	case !bytes.Equal(got.Settle, want.Settle):
		return &VerifierError{settleName, "the code on the chain is not that of these keys"}
	}
	return nil
}

// VerifiersOf returns the code that the verifiers of the keys have on a chain. It is
// that of the development tier's, which are compiled, with the constants of the keys
// in the place of theirs: whatever the tier, a verifier has the same public inputs
// and differs in nothing else. No compiler is needed for keys that are made later.
func VerifiersOf(keys state.KeyConstants) (Verifiers, error) {
	return verifiersOf(keys, bindings.Deployed(shiftTemplate), bindings.Deployed(settleTemplate))
}

// VerifierCode is VerifiersOf in the order of circuits, shift first.
func VerifierCode(keys state.KeyConstants) ([2][]byte, error) {
	v, err := VerifiersOf(keys)
	return [2][]byte{v.Shift, v.Settle}, err
}

// creationOf returns the creation code of the verifiers of the keys.
func creationOf(keys state.KeyConstants) (Verifiers, error) {
	return verifiersOf(keys, hexutil.MustDecode(bindings.ShiftVerifierM16N64MetaData.Bin), hexutil.MustDecode(bindings.SettleVerifierM16MetaData.Bin))
}

func verifiersOf(keys state.KeyConstants, shiftCode, settleCode []byte) (out Verifiers, err error) {
	if out.Shift, err = withConstants(shiftTemplate, shiftCode, keys.Shift); err != nil {
		return Verifiers{}, err
	}
	out.Settle, err = withConstants(settleTemplate, settleCode, keys.Settle)
	return out, err
}

// Try runs both verifiers on true statements with their proofs, which they must
// accept, and on the same proofs for other statements, which they must refuse.
func (c Verifiers) Try(shiftIn state.ShiftInputs, shiftProof *state.Proof, settleIn state.SettleInputs, settleProof *state.Proof) error {
	const shiftName, settleName = "shift verifier", "settle verifier"
	if err := c.VerifyShift(shiftIn, shiftProof); err != nil {
		return &VerifierError{shiftName, "refuses a good proof: " + err.Error()}
	}
	if err := c.VerifySettle(settleIn, settleProof); err != nil {
		return &VerifierError{settleName, "refuses a good proof: " + err.Error()}
	}
	one := fr.One()
	for i := range shiftIn {
		other := shiftIn
		other[i].Add(&other[i], &one)
		if c.VerifyShift(other, shiftProof) == nil {
			return &VerifierError{shiftName, fmt.Sprintf("takes a proof for another input %d", i)}
		}
	}
	for i := range settleIn {
		other := settleIn
		other[i].Add(&other[i], &one)
		if c.VerifySettle(other, settleProof) == nil {
			return &VerifierError{settleName, fmt.Sprintf("takes a proof for another input %d", i)}
		}
	}
	return nil
}

var (
	shiftTemplate  = bindings.ShiftVerifierM16N64MetaData.ID
	settleTemplate = bindings.SettleVerifierM16MetaData.ID
)

// verifierNames are the names of a tier's verifiers, as in their Solidity source.
func verifierNames(t shift.Tier) (shiftName, settleName string) {
	return fmt.Sprintf("ShiftVerifierM%dN%d", t.Miners, t.Leaves), fmt.Sprintf("SettleVerifierM%d", t.Miners)
}

// withConstants replaces every constant of the template's key in its code. All of
// them are random words of full length, so that each stands in the code as it is,
// where it is used or once for all uses, and nothing else looks like it.
func withConstants(template string, code []byte, constants [][32]byte) ([]byte, error) {
	old := bindings.Constants(template)
	if len(constants) != len(old) {
		return nil, &VerifierError{template, fmt.Sprintf("%d constants, a verifier of its form has %d", len(constants), len(old))}
	}
	out := bytes.Clone(code)
	for i, word := range old {
		at := indices(code, word[:])
		if len(at) == 0 {
			return nil, &VerifierError{template, fmt.Sprintf("constant %d is not in the compiled template", i)}
		}
		for _, offset := range at {
			copy(out[offset:], constants[i][:])
		}
	}
	return out, nil
}

// verifierLike returns the code of the verifier with the constants that stand in
// code where the template has its own. Code that is another is not such a verifier,
// whatever the keys.
func verifierLike(template string, code []byte) ([]byte, error) {
	released := bindings.Deployed(template)
	var constants [][32]byte
	for _, word := range bindings.Constants(template) {
		var found [32]byte
		if at := indices(released, word[:]); len(at) > 0 && at[0] < len(code) {
			copy(found[:], code[at[0]:])
		}
		constants = append(constants, found)
	}
	return withConstants(template, released, constants)
}

// indices returns where a word stands in code.
func indices(code, word []byte) (at []int) {
	for from := 0; ; {
		i := bytes.Index(code[from:], word)
		if i < 0 {
			return at
		}
		at = append(at, from+i)
		from += i + len(word)
	}
}
