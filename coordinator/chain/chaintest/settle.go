package chaintest

import (
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/state"
	"paydirt/prover"
)

// Open opens everything that state j holds and returns the opening's id.
func (w *World) Open(j int64) uint64 {
	w.T.Helper()
	w.Send(w.Operator, w.Pool.Info().Distributor, chain.PackOpen(j))
	return w.Book().Openings()
}

// Draw mines up to an opening's seed and draws its samples.
func (w *World) Draw(id uint64) *book.Opening {
	w.T.Helper()
	w.Bitcoin.MineEmpty(SeedDistance)
	w.Relay()
	w.Send(w.Operator, w.Pool.Info().Court, chain.PackDraw(id))
	o, ok := w.Book().Opening(id)
	require.True(w.T, ok)
	return o
}

// Answers are those to the samples of a drawn opening that the world has the shares
// for.
func (w *World) Answers(id uint64) (all []chain.Answer) {
	w.T.Helper()
	b := w.Book()
	o, _ := b.Opening(id)
	open, _ := b.Unanswered(o)
	for _, s := range open {
		if _, ok := w.shares[s.K]; !ok {
			continue
		}
		opening, e, ok := w.Leaves(s.K).At(s.Index)
		require.True(w.T, ok)
		all = append(all, chain.Answer{Sample: s.N, Opening: opening, Share: e})
	}
	return all
}

// Clear draws an opening and answers all its samples.
func (w *World) Clear(id uint64) {
	w.T.Helper()
	w.Draw(id)
	w.Send(w.Operator, w.Pool.Info().Court, chain.PackAnswer(id, w.Answers(id)))
}

// Settlement of an opening as it stands, with its proof and the inputs of that.
func (w *World) Settlement(id uint64) (chain.Settlement, state.SettleInputs) {
	w.T.Helper()
	b := w.Book()
	o, ok := b.Opening(id)
	require.True(w.T, ok)
	window, roots := b.WindowOf(o)
	amount := b.AmountRoundedDown(o)
	split, err := b.Split(o)
	require.NoError(w.T, err)
	earned := b.Earned()
	for m, q := range split.Quotients {
		earned[m].Add(earned[m], q)
	}
	root := state.EarnTree(earned).Root()
	in := state.NewSettleInputs(b.EarnRoot(), root, roots, window.Weights, amount, split.Credited)
	proof, err := w.Prover.ProveSettle(w.Context(), prover.SettleStatement{Earned: b.Earned(), Window: window, Amount: amount, Inputs: in})
	require.NoError(w.T, err)
	return chain.Settlement{ID: id, Credited: split.Credited, NewEarnRoot: root, Proof: proof}, in
}

// Settle brings everything that state j holds to the miners.
func (w *World) Settle(j int64) {
	w.T.Helper()
	id := w.Open(j)
	w.Clear(id)
	s, _ := w.Settlement(id)
	w.Send(w.Operator, w.Pool.Info().Distributor, chain.PackSettle(s))
}
