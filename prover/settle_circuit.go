package prover

import (
	"errors"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
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
	limbBits   = 12

	// quotientBits is any bound with which q_m·W does not wrap around r, a multiple
	// of limbBits; that q_m ≤ R follows from the division.
	quotientBits = 132
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

	Weight    [state.Window]frontend.Variable
	Counts    [state.Window][]frontend.Variable // M each
	Earned    []frontend.Variable               // M, before
	Quotients []frontend.Variable               // M

	without string // the rule that a test leaves out
}

// NewSettleCircuit returns the circuit for M miners, to be compiled.
func NewSettleCircuit(miners int) *SettleCircuit {
	c := &SettleCircuit{
		Earned:    make([]frontend.Variable, miners),
		Quotients: make([]frontend.Variable, miners),
	}
	for k := range c.Counts {
		c.Counts[k] = make([]frontend.Variable, miners)
	}
	return c
}

// settleWires are the circuit and what is computed once from its wires.
type settleWires struct {
	*SettleCircuit
	work       []frontend.Variable // w_m = Σ_k weight_k·counts_k[m]
	total      frontend.Variable   // W = Σ_m w_m
	remainders []frontend.Variable // rem_m = R·w_m − q_m·W
}

// settleRules are the statement of a settle proof.
var settleRules = []rule[settleWires]{
	{"weights-packed", settleWires.weightsArePacked},
	{"weights-range", settleWires.weightsFit},
	{"counts-root", settleWires.countsRootsMatch},
	{"counts-range", settleWires.countsFit},
	{"old-earn-root", settleWires.oldEarnRootMatches},
	{"amount-range", settleWires.amountFits},
	{"quotient-range", settleWires.quotientsFit},
	{"remainder-positive", settleWires.remaindersArePositive},
	{"remainder-below-total", settleWires.remaindersAreBelowTotal},
	{"new-earn-root", settleWires.newEarnRootMatches},
	{"credited", settleWires.creditedIsSumOfQuotients},
}

// Define implements frontend.Circuit.
func (c *SettleCircuit) Define(api frontend.API) error {
	miners := len(c.Earned)
	w := settleWires{SettleCircuit: c, work: make([]frontend.Variable, miners), remainders: make([]frontend.Variable, miners)}
	for m := range w.work {
		w.work[m] = 0
		for k := range c.Counts {
			w.work[m] = api.MulAcc(w.work[m], c.Weight[k], c.Counts[k][m])
		}
	}
	w.total = sum(api, w.work)
	for m, work := range w.work {
		w.remainders[m] = api.Sub(api.Mul(c.Amount, work), api.Mul(c.Quotients[m], w.total))
	}
	return assertAll(w, api, settleRules, c.without)
}

// remainderBits returns b with W ≤ 2^(16+16+3)·M ≤ 2^b, a multiple of limbBits.
func (c *SettleCircuit) remainderBits() int {
	total := weightBits + countBits + windowBits + bits.Len(uint(len(c.Earned)-1))
	return (total + limbBits - 1) / limbBits * limbBits
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

// quotientsFit: q_m ∈ [0, 2¹³²), so that q_m·W does not wrap.
func (c settleWires) quotientsFit(api frontend.API) error {
	check := rangecheck.New(api)
	for _, q := range c.Quotients {
		check.Check(q, quotientBits)
	}
	return nil
}

// remaindersArePositive: rem_m ≥ 0, the quotient is not too great.
func (c settleWires) remaindersArePositive(api frontend.API) error {
	check := rangecheck.New(api)
	for _, rem := range c.remainders {
		check.Check(rem, c.remainderBits())
	}
	return nil
}

// remaindersAreBelowTotal: W − 1 − rem_m ≥ 0, the quotient is not too small.
// Implies W > 0.
func (c settleWires) remaindersAreBelowTotal(api frontend.API) error {
	check := rangecheck.New(api)
	for _, rem := range c.remainders {
		check.Check(api.Sub(c.total, 1, rem), c.remainderBits())
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

// settleAssignment returns the full witness of a settlement. Its quotients are
// those of the plain reference. An amount other than that of the inputs is an
// error: neighbouring amounts can have the same quotients.
func settleAssignment(st SettleStatement) (*SettleCircuit, error) {
	miners := len(st.Earned)
	if raw := st.Amount.Bytes32(); new(fr.Element).SetBytes(raw[:]).Cmp(&st.Inputs[state.SettleAmount]) != 0 {
		return nil, errors.New("the amount is not that of the inputs")
	}
	split, err := pplns.SplitRoundedDown(st.Amount, st.Window, miners)
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
		c.Earned[m], c.Quotients[m] = st.Earned[m].ToBig(), q.ToBig()
	}
	return c, nil
}
