package prover

import (
	"context"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// Trial is a small true statement of each kind with its proof, to try a verifier on
// before money depends on it.
type Trial struct {
	Shift       state.ShiftInputs
	ShiftProof  *Proof
	Settle      state.SettleInputs
	SettleProof *Proof
}

// Trial proves that a shift without shares has none, and that a hundred units are
// split between two miners with one share and two. It takes as long as other proofs.
func (p *Prover) Trial(ctx context.Context) (*Trial, error) {
	var t Trial
	empty, err := shift.Seal(p.Tier(), 1, nil, nil)
	if err != nil {
		return nil, err
	}
	z := fr.NewElement(7)
	t.Shift = state.ShiftInputs{empty.ShareRoot(), empty.CountsRoot(), fr.Element{}, z, fr.Element{}}
	if t.ShiftProof, err = p.ProveShift(ctx, empty, t.Shift); err != nil {
		return nil, err
	}

	st := SettleStatement{Earned: make([]*uint256.Int, p.Tier().Miners), Amount: uint256.NewInt(100)}
	for m := range st.Earned {
		st.Earned[m] = new(uint256.Int)
	}
	last := len(st.Window.Counts) - 1
	st.Window.Weights[last], st.Window.Counts[last] = 1, []uint16{1, 2}
	split, err := pplns.SplitRoundedDown(st.Amount, st.Window, len(st.Earned))
	if err != nil {
		return nil, err
	}
	var roots [state.Window]fr.Element
	for k, counts := range st.Window.Counts {
		roots[k] = (&shift.Sealed{Tier: p.Tier(), Counts: counts}).CountsRoot()
	}
	st.Inputs = state.NewSettleInputs(state.EarnTree(st.Earned).Root(), state.EarnTree(split.Quotients).Root(), roots, st.Window.Weights, st.Amount, split.Credited)
	t.Settle = st.Inputs
	t.SettleProof, err = p.ProveSettle(ctx, st)
	return &t, err
}
