package prover

import (
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

// ShiftCircuit is the statement of a shift proof; see the package documentation.
// Its shape is fixed by a tier.
type ShiftCircuit struct {
	ShareRoot  frontend.Variable `gnark:",public"`
	CountsRoot frontend.Variable `gnark:",public"`
	Count      frontend.Variable `gnark:",public"`
	Z          frontend.Variable `gnark:",public"`
	Y          frontend.Variable `gnark:",public"`

	IDs    []frontend.Variable // n
	Keys   []frontend.Variable // n
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
	{"padding-zero", (*ShiftCircuit).paddingIsZero},
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

// validIsBoolean: valid_i ∈ {0, 1}.
func (c *ShiftCircuit) validIsBoolean(api frontend.API) error {
	for _, v := range c.Valid {
		api.AssertIsBoolean(v)
	}
	return nil
}

// validIsPrefix: valid_{i+1}·(1 − valid_i) = 0, padding is at the end.
func (c *ShiftCircuit) validIsPrefix(api frontend.API) error {
	for i := 1; i < len(c.Valid); i++ {
		api.AssertIsEqual(api.Mul(c.Valid[i], c.Valid[i-1]), c.Valid[i])
	}
	return nil
}

// countIsSumOfValid: count = Σ valid_i.
func (c *ShiftCircuit) countIsSumOfValid(api frontend.API) error {
	api.AssertIsEqual(sum(api, c.Valid), c.Count)
	return nil
}

// paddingIsZero: (1 − valid_i)·leaf_i = 0.
func (c *ShiftCircuit) paddingIsZero(api frontend.API) error {
	for i, leaf := range c.leaves(api) {
		api.AssertIsEqual(api.Mul(c.Valid[i], leaf), leaf)
	}
	return nil
}

// firstKeyIsPositive: valid_0·(key_0 − 1) ∈ [0, 2¹²⁸). Without it key_0 could be
// negative, which in the field is a borrow from the id of the first leaf.
func (c *ShiftCircuit) firstKeyIsPositive(api frontend.API) error {
	rangecheck.New(api).Check(api.Mul(c.Valid[0], api.Sub(c.Keys[0], 1)), keyBits)
	return nil
}

// keysAscend: valid_i·(key_i − key_{i−1} − 1) ∈ [0, 2¹²⁸).
func (c *ShiftCircuit) keysAscend(api frontend.API) error {
	check := rangecheck.New(api)
	for i := 1; i < len(c.Keys); i++ {
		check.Check(api.Mul(c.Valid[i], api.Sub(c.Keys[i], c.Keys[i-1], 1)), keyBits)
	}
	return nil
}

// lastKeyFits: Σ (valid_i − valid_{i+1})·key_i ∈ [0, 2¹²⁸). The sum is the last
// valid key, hence the greatest. Without it a key could pass 2¹²⁸ and carry into
// the id of its leaf.
func (c *ShiftCircuit) lastKeyFits(api frontend.API) error {
	terms := make([]frontend.Variable, len(c.Keys))
	for i, key := range c.Keys {
		isLast := c.Valid[i]
		if i+1 < len(c.Valid) {
			isLast = api.Sub(isLast, c.Valid[i+1])
		}
		terms[i] = api.Mul(isLast, key)
	}
	rangecheck.New(api).Check(sum(api, terms), keyBits)
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

// leaves returns leaf_i = id_i·2¹²⁸ + key_i.
func (c *ShiftCircuit) leaves(api frontend.API) []frontend.Variable {
	leaves := make([]frontend.Variable, len(c.IDs))
	for i := range leaves {
		leaves[i] = api.Add(api.Mul(c.IDs[i], powerOfTwo(keyBits)), c.Keys[i])
	}
	return leaves
}

// shiftAssignment returns the full witness of a shift.
func shiftAssignment(s *shift.Sealed, in state.ShiftInputs) *ShiftCircuit {
	c := NewShiftCircuit(s.Tier)
	c.ShareRoot, c.CountsRoot = in[state.ShiftShareRoot], in[state.ShiftCountsRoot]
	c.Count, c.Z, c.Y = in[state.ShiftCount], in[state.ShiftZ], in[state.ShiftY]
	for i := range c.IDs {
		c.IDs[i], c.Keys[i], c.Valid[i] = 0, 0, 0
		if i < len(s.Leaves) {
			c.IDs[i], c.Keys[i], c.Valid[i] = s.Leaves[i].ID, s.Leaves[i].Key[:], 1
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
