package prover

import (
	"math/big"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/multicommit"
	"github.com/consensys/gnark/std/rangecheck"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

const (
	keyBits   = 128
	countBits = 16
)

// stepBits bounds what a key is ahead of the one before it. Any bound above keyBits
// will do with which n steps do not wrap around r, as the last key bounds all; 132
// divides well into limbs.
const stepBits = 132

// ShiftCircuit is the statement of a shift proof; see the package documentation.
// Its shape is fixed by a tier.
type ShiftCircuit struct {
	ShareRoot  frontend.Variable `gnark:",public"`
	CountsRoot frontend.Variable `gnark:",public"`
	Count      frontend.Variable `gnark:",public"`
	Z          frontend.Variable `gnark:",public"`
	Y          frontend.Variable `gnark:",public"`

	IDs    []frontend.Variable // n, any in padding
	Keys   []frontend.Variable // n, ascending in padding too
	Valid  []frontend.Variable // n: 1 for a leaf, 0 for padding
	Counts []frontend.Variable // M

	without string // the rule that a test leaves out
}

// NewShiftCircuit returns the circuit of a tier, to be compiled.
func NewShiftCircuit(t shift.Tier) *ShiftCircuit {
	return &ShiftCircuit{
		IDs:    make([]frontend.Variable, t.Leaves),
		Keys:   make([]frontend.Variable, t.Leaves),
		Valid:  make([]frontend.Variable, t.Leaves),
		Counts: make([]frontend.Variable, t.Miners),
	}
}

// shiftRules are the statement of a shift proof.
var shiftRules = []rule[*ShiftCircuit]{
	{"valid-boolean", (*ShiftCircuit).validIsBoolean},
	{"valid-prefix", (*ShiftCircuit).validIsPrefix},
	{"count", (*ShiftCircuit).countIsSumOfValid},
	{"first-key", (*ShiftCircuit).firstKeyIsPositive},
	{"ascending", (*ShiftCircuit).keysAscend},
	{"last-key", (*ShiftCircuit).lastKeyFits},
	{"tally", (*ShiftCircuit).countsTally},
	{"share-root", (*ShiftCircuit).shareRootMatches},
	{"counts-root", (*ShiftCircuit).countsRootMatches},
	{"evaluation", (*ShiftCircuit).evaluationMatches},
}

// Define implements frontend.Circuit.
func (c *ShiftCircuit) Define(api frontend.API) error {
	return assertAll(c, api, shiftRules, c.without)
}

// validIsBoolean: valid_0, valid_{n−1} ∈ {0, 1}. With the next rule all are.
func (c *ShiftCircuit) validIsBoolean(api frontend.API) error {
	api.AssertIsBoolean(c.Valid[0])
	api.AssertIsBoolean(c.Valid[len(c.Valid)-1])
	return nil
}

// validIsPrefix: valid_{i−1} − valid_i ∈ {0, 1}, padding is at the end. The steps
// add up to valid_0 − valid_{n−1} ≤ 1, so at most one of them is 1.
func (c *ShiftCircuit) validIsPrefix(api frontend.API) error {
	for i := 1; i < len(c.Valid); i++ {
		api.AssertIsBoolean(api.Sub(c.Valid[i-1], c.Valid[i]))
	}
	return nil
}

// countIsSumOfValid: count = Σ valid_i.
func (c *ShiftCircuit) countIsSumOfValid(api frontend.API) error {
	api.AssertIsEqual(sum(api, c.Valid), c.Count)
	return nil
}

// firstKeyIsPositive: key_0 − 1 ∈ [0, 2¹³²). Without it key_0 could be negative,
// which in the field is a borrow from the id of the first leaf.
func (c *ShiftCircuit) firstKeyIsPositive(api frontend.API) error {
	rangecheck.New(api).Check(api.Sub(c.Keys[0], 1), stepBits)
	return nil
}

// keysAscend: key_i − key_{i−1} − 1 ∈ [0, 2¹³²), in padding too.
func (c *ShiftCircuit) keysAscend(api frontend.API) error {
	check := rangecheck.New(api)
	for i := 1; i < len(c.Keys); i++ {
		check.Check(api.Sub(c.Keys[i], c.Keys[i-1], 1), stepBits)
	}
	return nil
}

// lastKeyFits: key_{n−1} − (n − count) ∈ [0, 2¹²⁸). Each of the n − count keys of
// padding is ahead of the one before by at least one, so the last valid key is no
// greater than this. Without it a key could pass 2¹²⁸ and carry into the id of its
// leaf.
func (c *ShiftCircuit) lastKeyFits(api frontend.API) error {
	n := len(c.Keys)
	rangecheck.New(api).Check(api.Sub(api.Add(c.Keys[n-1], c.Count), n), keyBits)
	return nil
}

// countsTally: Σ_i valid_i/(x − id_i) = Σ_m counts[m]/(x − m) at a random x that
// is drawn after ids, valid flags and counts are committed to (log-derivative
// argument). Says both that every id is below M and that counts[m] is the number
// of valid leaves with id m.
func (c *ShiftCircuit) countsTally(api frontend.API) error {
	var committed []frontend.Variable
	committed = append(committed, c.IDs...)
	committed = append(committed, c.Valid...)
	committed = append(committed, c.Counts...)
	// Deferred, so that the range checks join the same commitment whatever the
	// order of the rules: the contract's verifier takes one commitment only.
	api.Compiler().Defer(func(api frontend.API) error {
		multicommit.WithCommitment(api, func(api frontend.API, x frontend.Variable) error {
			ofLeaves := make([]frontend.Variable, len(c.IDs))
			for i, id := range c.IDs {
				ofLeaves[i] = api.DivUnchecked(c.Valid[i], api.Sub(x, id))
			}
			ofCounts := make([]frontend.Variable, len(c.Counts))
			for m, count := range c.Counts {
				ofCounts[m] = api.DivUnchecked(count, api.Sub(x, m))
			}
			api.AssertIsEqual(sum(api, ofLeaves), sum(api, ofCounts))
			return nil
		}, committed...)
		return nil
	})
	return nil
}

// shareRootMatches: the leaves have the root shareRoot.
func (c *ShiftCircuit) shareRootMatches(api frontend.API) error {
	return assertRoot(api, c.leaves(api), c.ShareRoot)
}

// countsRootMatches: the packs of the counts have the root countsRoot.
func (c *ShiftCircuit) countsRootMatches(api frontend.API) error {
	return assertRoot(api, packCounts(api, c.Counts), c.CountsRoot)
}

// evaluationMatches: y = Σ pack_i·z^i, by Horner's rule.
func (c *ShiftCircuit) evaluationMatches(api frontend.API) error {
	packs := packCounts(api, c.Counts)
	var y frontend.Variable = 0
	for i := len(packs) - 1; i >= 0; i-- {
		y = api.Add(api.Mul(y, c.Z), packs[i])
	}
	api.AssertIsEqual(y, c.Y)
	return nil
}

// leaves returns leaf_i = valid_i·(id_i·2¹²⁸ + key_i).
func (c *ShiftCircuit) leaves(api frontend.API) []frontend.Variable {
	leaves := make([]frontend.Variable, len(c.IDs))
	for i := range leaves {
		leaves[i] = api.Mul(c.Valid[i], api.Add(api.Mul(c.IDs[i], powerOfTwo(keyBits)), c.Keys[i]))
	}
	return leaves
}

// shiftAssignment returns the full witness of a shift.
func shiftAssignment(s *shift.Sealed, in state.ShiftInputs) *ShiftCircuit {
	c := NewShiftCircuit(s.Tier)
	c.ShareRoot, c.CountsRoot = in[state.ShiftShareRoot], in[state.ShiftCountsRoot]
	c.Count, c.Z, c.Y = in[state.ShiftCount], in[state.ShiftZ], in[state.ShiftY]
	last := new(big.Int)
	for i := range c.IDs {
		if i < len(s.Leaves) {
			last.SetBytes(s.Leaves[i].Key[:])
			c.IDs[i], c.Keys[i], c.Valid[i] = s.Leaves[i].ID, s.Leaves[i].Key[:], 1
		} else { // padding goes on from the last key in steps of one
			last.Add(last, one)
			c.IDs[i], c.Keys[i], c.Valid[i] = 0, new(big.Int).Set(last), 0
		}
	}
	for m := range c.Counts {
		c.Counts[m] = 0
		if m < len(s.Counts) {
			c.Counts[m] = s.Counts[m]
		}
	}
	return c
}
