package prover

import (
	"math/bits"

	"github.com/consensys/gnark/frontend"
)

// plainSettle is the statement of a settle proof in its narrow, plain form: the
// reference that SettleCircuit is tested against (plain_settle_agree_test.go), to be
// read beside the statement in doc.go. It has the same public inputs and the same
// witness, and the remainders besides.
type plainSettle struct {
	SettleCircuit
	Remainders []frontend.Variable // M
}

func newPlainSettle(miners int) *plainSettle {
	return &plainSettle{*NewSettleCircuit(miners), make([]frontend.Variable, miners)}
}

// Define implements frontend.Circuit.
func (c *plainSettle) Define(api frontend.API) error {
	// The weights are words of 16 bits, the first one lowest.
	weights := api.ToBinary(c.Weights, 16*len(c.Weight))
	for k := range c.Weight {
		api.AssertIsEqual(c.Weight[k], api.FromBinary(weights[16*k:16*(k+1)]...))
	}

	// The counts have 16 bits each and are those of the roots.
	for k := range c.Counts {
		api.AssertIsEqual(c.CountsRoots[k], plainRoot(api, plainPacks(api, c.Counts[k])))
	}

	// w_m = Σ_k weight_k·counts_k[m], W = Σ w_m, which is not zero and below 2³⁵·M.
	miners := len(c.Earned)
	totalBits := 16 + 16 + 3 + bits.Len(uint(miners))
	work := make([]frontend.Variable, miners)
	var total frontend.Variable = 0
	for m := range work {
		work[m] = 0
		for k := range c.Counts {
			work[m] = api.Add(work[m], api.Mul(c.Weight[k], c.Counts[k][m]))
		}
		total = api.Add(total, work[m])
	}
	api.AssertIsEqual(api.IsZero(total), 0)
	inTotal := api.ToBinary(total, totalBits)

	// q_m = ⌊R·w_m/W⌋: q_m·W + rem_m = R·w_m with 0 ≤ rem_m < W. R and q_m have 128
	// bits, so both sides are integers below 2¹⁹⁶ and nothing wraps around r.
	api.ToBinary(c.Amount, 128)
	for m := range work {
		api.ToBinary(c.Quotients[m], 128)
		inRemainder := api.ToBinary(c.Remainders[m], totalBits)
		api.AssertIsEqual(plainLess(api, inRemainder, inTotal), 1)
		api.AssertIsEqual(api.Add(api.Mul(c.Quotients[m], total), c.Remainders[m]), api.Mul(c.Amount, work[m]))
	}

	// The earnings grow by the quotients, whose sum is credited. What was earned
	// before is any element: the contract holds the sum of all leaves in 128 bits.
	after := make([]frontend.Variable, miners)
	var credited frontend.Variable = 0
	for m := range after {
		after[m] = api.Add(c.Earned[m], c.Quotients[m])
		credited = api.Add(credited, c.Quotients[m])
	}
	api.AssertIsEqual(c.OldEarnRoot, plainRoot(api, c.Earned))
	api.AssertIsEqual(c.NewEarnRoot, plainRoot(api, after))
	api.AssertIsEqual(c.Credited, credited)
	return nil
}
