package prover

import (
	"math/bits"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/rangecheck"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/state"
)

const (
	weightBits = 16
	amountBits = pplns.AmountBits
	windowBits = 3 // log₂ of the number of shifts in a window
)

// SettleCircuit is the statement of a settle proof; see the package
// documentation. Its shape is fixed by the number of miners of a tier.
type SettleCircuit struct {
	OldEarnRoot frontend.Variable               `gnark:",public"`
	NewEarnRoot frontend.Variable               `gnark:",public"`
	CountsRoots [state.Window]frontend.Variable `gnark:",public"`
	Weights     frontend.Variable               `gnark:",public"`
	Amount      frontend.Variable               `gnark:",public"`
	Credited    frontend.Variable               `gnark:",public"`

	Weight     [state.Window]frontend.Variable
	Counts     [state.Window][]frontend.Variable // M each
	Earned     []frontend.Variable               // M, before
	Quotients  []frontend.Variable               // M
	Remainders []frontend.Variable               // M

	without string // the rule that a test leaves out
}

// NewSettleCircuit returns the circuit for M miners, to be compiled.
func NewSettleCircuit(miners int) *SettleCircuit {
	c := &SettleCircuit{
		Earned:     make([]frontend.Variable, miners),
		Quotients:  make([]frontend.Variable, miners),
		Remainders: make([]frontend.Variable, miners),
	}
	for k := range c.Counts {
		c.Counts[k] = make([]frontend.Variable, miners)
	}
	return c
}

// settleWires are the circuit and what is computed once from its wires.
type settleWires struct {
	*SettleCircuit
	work  []frontend.Variable // w_m = Σ_k weight_k·counts_k[m]
	total frontend.Variable   // W = Σ_m w_m
}

// settleRules are the statement of a settle proof.
var settleRules = []rule[settleWires]{
	{"weights-packed", settleWires.weightsArePacked},
	{"weights-range", settleWires.weightsFit},
	{"counts-root", settleWires.countsRootsMatch},
	{"counts-range", settleWires.countsFit},
	{"old-earn-root", settleWires.oldEarnRootMatches},
	{"amount-range", settleWires.amountFits},
	{"division", settleWires.divisionHolds},
	{"quotient-range", settleWires.quotientsFit},
	{"remainder-positive", settleWires.remaindersArePositive},
	{"remainder-below-total", settleWires.remaindersAreBelowTotal},
	{"new-earn-root", settleWires.newEarnRootMatches},
	{"credited", settleWires.creditedIsSumOfQuotients},
}

// Define implements frontend.Circuit.
func (c *SettleCircuit) Define(api frontend.API) error {
	w := settleWires{SettleCircuit: c, work: make([]frontend.Variable, len(c.Earned))}
	for m := range w.work {
		w.work[m] = 0
		for k := range c.Counts {
			w.work[m] = api.MulAcc(w.work[m], c.Weight[k], c.Counts[k][m])
		}
	}
	w.total = sum(api, w.work)
	return assertAll(w, api, settleRules, c.without)
}

// totalBits bounds W < 2^(16+16+3)·M.
func (c *SettleCircuit) totalBits() int {
	return weightBits + countBits + windowBits + bits.Len(uint(len(c.Earned)-1))
}

// weightsArePacked: weights = Σ weight_k·2^(16k).
func (c settleWires) weightsArePacked(api frontend.API) error {
	var packed frontend.Variable = 0
	for k, w := range c.Weight {
		packed = api.Add(packed, api.Mul(w, powerOfTwo(weightBits*k)))
	}
	api.AssertIsEqual(packed, c.Weights)
	return nil
}

// weightsFit: weight_k ∈ [0, 2¹⁶), so that the packing has one reading.
func (c settleWires) weightsFit(api frontend.API) error {
	check := rangecheck.New(api)
	for _, w := range c.Weight {
		check.Check(w, weightBits)
	}
	return nil
}

// countsRootsMatch: the packs of counts_k have the root countsRoots[k].
func (c settleWires) countsRootsMatch(api frontend.API) error {
	for k := range c.Counts {
		if err := assertRoot(api, packCounts(api, c.Counts[k]), c.CountsRoots[k]); err != nil {
			return err
		}
	}
	return nil
}

// countsFit: counts_k[m] ∈ [0, 2¹⁶), so that a pack has one reading.
func (c settleWires) countsFit(api frontend.API) error {
	check := rangecheck.New(api)
	for k := range c.Counts {
		for _, count := range c.Counts[k] {
			check.Check(count, countBits)
		}
	}
	return nil
}

// oldEarnRootMatches: the earnings before have the root oldEarnRoot.
func (c settleWires) oldEarnRootMatches(api frontend.API) error {
	return assertRoot(api, c.Earned, c.OldEarnRoot)
}

// amountFits: R ∈ [0, 2¹²⁸), so that R·w_m does not wrap.
func (c settleWires) amountFits(api frontend.API) error {
	rangecheck.New(api).Check(c.Amount, amountBits)
	return nil
}

// divisionHolds: R·w_m = q_m·W + rem_m. With the ranges of both sides an equation
// of integers, as both are below 2¹⁸⁰.
func (c settleWires) divisionHolds(api frontend.API) error {
	for m, work := range c.work {
		api.AssertIsEqual(api.Mul(c.Amount, work), api.Add(api.Mul(c.Quotients[m], c.total), c.Remainders[m]))
	}
	return nil
}

// quotientsFit: q_m ∈ [0, 2¹²⁸).
func (c settleWires) quotientsFit(api frontend.API) error {
	check := rangecheck.New(api)
	for _, q := range c.Quotients {
		check.Check(q, amountBits)
	}
	return nil
}

// remaindersArePositive: rem_m ≥ 0, the quotient is not too great.
func (c settleWires) remaindersArePositive(api frontend.API) error {
	check := rangecheck.New(api)
	for _, rem := range c.Remainders {
		check.Check(rem, c.totalBits())
	}
	return nil
}

// remaindersAreBelowTotal: W − 1 − rem_m ≥ 0, the quotient is not too small.
// Implies W > 0.
func (c settleWires) remaindersAreBelowTotal(api frontend.API) error {
	check := rangecheck.New(api)
	for _, rem := range c.Remainders {
		check.Check(api.Sub(c.total, 1, rem), c.totalBits())
	}
	return nil
}

// newEarnRootMatches: earned_m + q_m have the root newEarnRoot.
func (c settleWires) newEarnRootMatches(api frontend.API) error {
	after := make([]frontend.Variable, len(c.Earned))
	for m, before := range c.Earned {
		after[m] = api.Add(before, c.Quotients[m])
	}
	return assertRoot(api, after, c.NewEarnRoot)
}

// creditedIsSumOfQuotients: credited = Σ q_m.
func (c settleWires) creditedIsSumOfQuotients(api frontend.API) error {
	api.AssertIsEqual(sum(api, c.Quotients), c.Credited)
	return nil
}

// SettleStatement is what a settle proof is about, in full.
type SettleStatement struct {
	Earned []*uint256.Int // M, cumulative, before this settlement
	Window pplns.Window
	Amount *uint256.Int // R, below 2¹²⁸
	Inputs state.SettleInputs
}

// settleAssignment returns the full witness of a settlement. Its quotients and
// remainders are those of the plain reference.
func settleAssignment(st SettleStatement) (*SettleCircuit, error) {
	miners := len(st.Earned)
	split, err := pplns.SplitRoundedDown(st.Amount, st.Window, miners)
	if err != nil {
		return nil, err
	}
	work, total, err := st.Window.Work(miners)
	if err != nil {
		return nil, err
	}
	c := NewSettleCircuit(miners)
	c.OldEarnRoot, c.NewEarnRoot = st.Inputs[state.SettleOldEarnRoot], st.Inputs[state.SettleNewEarnRoot]
	for k := range c.CountsRoots {
		c.CountsRoots[k] = st.Inputs[state.SettleCountsRoots+k]
		c.Weight[k] = st.Window.Weights[k]
		for m := range c.Counts[k] {
			c.Counts[k][m] = 0
			if m < len(st.Window.Counts[k]) {
				c.Counts[k][m] = st.Window.Counts[k][m]
			}
		}
	}
	c.Weights, c.Amount = st.Inputs[state.SettleWeights], st.Inputs[state.SettleAmount]
	c.Credited = st.Inputs[state.SettleCredited]
	for m, q := range split.Quotients {
		remainder := new(uint256.Int).Mul(st.Amount, uint256.NewInt(work[m]))
		remainder.Sub(remainder, new(uint256.Int).Mul(q, uint256.NewInt(total)))
		c.Earned[m] = st.Earned[m].ToBig()
		c.Quotients[m], c.Remainders[m] = q.ToBig(), remainder.ToBig()
	}
	return c, nil
}
