package chain_test

import (
	"math/big"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
)

// A pool's life through every packer, every event and every view.
func TestLife(t *testing.T) {
	w := chaintest.New(t)
	ctx, pool := t.Context(), w.Pool.Info().Distributor

	// Two shifts; a reward from before the first one moves to the first.
	w.Reward(-1, 1_000_000)
	w.Send(w.Operator, pool, chain.PackAdvance(-1))
	w.Send(w.Operator, pool, chain.PackAdvance(0))
	w.Post(40, 20)
	w.Post(10, 30, 16)
	first := w.Open(1)
	w.Clear(first)
	s, in := w.Settlement(first)
	w.Send(w.Sender(7), pool, chain.PackSettle(s)) // anyone may
	w.Reward(2, 5_000_000)
	second := w.Open(2)
	_, err := w.TrySend(w.Sender(7), pool, chain.PackSettle(chain.Settlement{ID: second, Credited: uint256.NewInt(1), Proof: s.Proof}))
	require.True(t, evm.IsRevert(err, "NotCleared"), err)
	w.Clear(second)
	s2, _ := w.Settlement(second)
	w.Send(w.Sender(7), pool, chain.PackSettle(s2))

	b := w.Book()
	v := w.View()
	openings, err := v.LastOpening(ctx)
	require.NoError(t, err)
	require.Equal(t, b.Openings(), openings)
	stored, err := v.OpeningOf(ctx, second)
	require.NoError(t, err)
	mine, _ := b.Opening(second)
	require.Equal(t, chain.Opening{J: 2, Gross: mine.Gross, Amount: mine.Amount, Finished: true}, stored)
	asked, err := v.Samples(ctx, second)
	require.NoError(t, err)
	require.Len(t, asked, chaintest.Samples)
	for n, a := range asked {
		sample := b.SampleOf(mine, uint8(n))
		require.Equal(t, chain.Sample{K: sample.K, Index: sample.Index, Answered: true}, a)
	}
	cleared, err := v.Cleared(ctx, second)
	require.NoError(t, err)
	require.True(t, cleared)
	last, err := v.LastShift(ctx)
	require.NoError(t, err)
	require.EqualValues(t, 2, last)
	require.Equal(t, last, b.LastShift())
	miners, err := v.MinerCount(ctx)
	require.NoError(t, err)
	require.EqualValues(t, 3, miners)
	registry, err := v.RegistryHash(ctx)
	require.NoError(t, err)
	require.Equal(t, b.RegistryHash(), registry)
	root, err := v.EarnRoot(ctx)
	require.NoError(t, err)
	require.Equal(t, b.EarnRoot(), root)
	require.Equal(t, s2.NewEarnRoot, root)
	for j := int64(-1); j <= 2; j++ {
		h, err := v.StateHash(ctx, j)
		require.NoError(t, err)
		want, _ := b.StateHash(j)
		require.Equal(t, want, h)
		receiver, err := v.ReceiverOf(ctx, j)
		require.NoError(t, err)
		require.Equal(t, w.Pool.Info().Receiver(h), receiver)
		script, err := v.PayoutScript(ctx, j)
		require.NoError(t, err)
		require.Equal(t, state.SpvPegScript(receiver), script)
		again, err := v.ScriptPaying(ctx, receiver)
		require.NoError(t, err)
		require.Equal(t, script, again)
		available, err := v.Available(ctx, j)
		require.NoError(t, err)
		require.Equal(t, b.Available(j), available)
	}
	posted, err := v.ShiftOf(ctx, 2)
	require.NoError(t, err)
	inBook, _ := b.Shift(2)
	require.Equal(t, inBook.ShareRoot, posted.ShareRoot)
	require.Equal(t, inBook.CountsRoot, posted.CountsRoot)
	require.Equal(t, inBook.StateHash, posted.StateHash)
	require.Equal(t, inBook.Anchor, posted.Anchor)
	require.EqualValues(t, 56, posted.Count)
	require.NotZero(t, posted.PostedAt)
	require.False(t, posted.Masked)
	roots, weights, err := v.Window(ctx, 2)
	require.NoError(t, err)
	window, wantRoots := b.Window(2)
	require.Equal(t, wantRoots, roots)
	require.Equal(t, window.Weights, weights)
	_, err = v.StateHash(ctx, 3)
	require.True(t, evm.IsRevert(err, "UnknownState"), err)

	// Miner 0 redirects and claims; the operator takes its fee.
	cold := devchain.Address(6)
	miner := w.Sender(1)
	require.Equal(t, chaintest.Payee(0).String(), miner.Account().Hex())
	w.Send(miner, pool, chain.PackSetRecipient(cold))
	id, ok := b.IDOf(chaintest.Payee(0))
	require.True(t, ok)
	payee, err := v.PayeeOf(ctx, id)
	require.NoError(t, err)
	require.Equal(t, chaintest.Payee(0), payee)
	earned, path, err := b.EarnPath(id)
	require.NoError(t, err)
	w.Send(w.Sender(7), pool, chain.PackClaim(id, earned, path))
	require.Equal(t, earned, w.Balance(cold))
	w.Send(w.Operator, pool, chain.PackClaimFee())

	b, v = w.Book(), w.View()
	recipient, err := v.RecipientOf(ctx, miner.Account())
	require.NoError(t, err)
	require.Equal(t, cold, recipient)
	claimed, err := v.ClaimedOf(ctx, id)
	require.NoError(t, err)
	require.Equal(t, earned, claimed)
	totals, err := v.Totals(ctx)
	require.NoError(t, err)
	sums := b.Totals()
	require.Equal(t, chain.Totals{
		Received: sums.Received, Credited: sums.Credited, Claimed: sums.Claimed, Fees: sums.Fees, Potted: sums.Potted, Unsettled: b.Unsettled(),
	}, totals)
	owed, err := v.FeeOwed(ctx)
	require.NoError(t, err)
	require.True(t, owed.IsZero())
	bond, err := v.Bond(ctx)
	require.NoError(t, err)
	require.Equal(t, b.Bond(), bond.Amount)
	require.Equal(t, w.Pool.Info().Bond().RequiredRoundedUp(b.Unsettled()), bond.Required)
	require.Equal(t, w.Pool.Info().Bond().PenaltyRoundedUp(b.Unsettled()), bond.Penalty)
	require.True(t, bond.Covered)
	require.Zero(t, bond.OpenSettlements)
	// The other half of what was granted to it is the bond.
	require.Equal(t, new(uint256.Int).Add(sums.FeesPaid, bond.Amount), w.Balance(devchain.Address(0)))

	// Nothing more to claim: the error has its name.
	_, err = w.TrySend(miner, pool, chain.PackClaim(id, earned, path))
	require.True(t, evm.IsRevert(err, "NothingToClaim"), err)

	deliveries, err := w.Pool.Deliveries(ctx, w.Pool.Info().DeployBlock, v.Block().Number, nil)
	require.NoError(t, err)
	require.Len(t, deliveries, 2)
	require.Equal(t, uint256.NewInt(1_000_000), deliveries[0].Amount)
	proven, err := v.PegProven(ctx, deliveries[1].Block)
	require.NoError(t, err)
	require.True(t, proven)
	confirmations, err := v.PegConfirmations(ctx)
	require.NoError(t, err)
	require.EqualValues(t, chaintest.Confirmations, confirmations)

	// The chain's verifiers, run here, say what they said there.
	code, err := v.Verifiers(ctx)
	require.NoError(t, err)
	require.NoError(t, code.VerifySettle(in, s.Proof))
	in[state.SettleAmount].SetUint64(1)
	require.True(t, evm.IsRevert(code.VerifySettle(in, s.Proof), "ProofInvalid"))
	third, _, proof := w.SealShift(w.MineShift(3, 20, 20, 20))
	inputs := w.Pool.Info().State().ShiftInputs(third)
	require.NoError(t, code.VerifyShift(inputs, proof))
	forged := *proof
	forged.Commitment[0] = new(big.Int).Add(forged.Commitment[0], big.NewInt(1))
	var revert *evm.RevertError
	require.ErrorAs(t, code.VerifyShift(inputs, &forged), &revert)
	require.ErrorAs(t, chain.Verifiers{}.VerifyShift(inputs, proof), &revert, "no code verifies nothing")
}

func TestRelayViews(t *testing.T) {
	w := chaintest.New(t)
	ctx := t.Context()
	w.Bitcoin.MineEmpty(2)
	w.Relay()
	v := w.View()
	tip, height, err := w.Bitcoin.Tip(ctx)
	require.NoError(t, err)
	header, err := w.Bitcoin.Header(ctx, tip)
	require.NoError(t, err)
	got, err := v.RelayHeader(ctx, tip)
	require.NoError(t, err)
	require.True(t, got.Known)
	require.Equal(t, height, got.Height)
	require.Equal(t, header.Time(), got.Time)
	require.Equal(t, header.Bits(), got.Bits)
	require.EqualValues(t, 6, got.Work.Uint64()) // three headers of work 2
	unknown, err := v.RelayHeader(ctx, [32]byte{1})
	require.NoError(t, err)
	require.False(t, unknown.Known)
	for below := range uint32(3) {
		h, err := v.RelayCanonicalAt(ctx, height-below)
		require.NoError(t, err)
		n, err := v.RelayConfirmations(ctx, h)
		require.NoError(t, err)
		require.Equal(t, below+1, n)
	}
	_, err = v.RelayCanonicalAt(ctx, height+1)
	require.True(t, evm.IsRevert(err, "NoSuchHeight"), err)
	bits, err := v.RelayNextBits(ctx, tip)
	require.NoError(t, err)
	require.Equal(t, header.Bits(), bits)
}

func TestRelayEvents(t *testing.T) {
	w := chaintest.New(t)
	fork, height, err := w.Bitcoin.Tip(t.Context())
	require.NoError(t, err)
	first := w.Bitcoin.Mine([]byte{0x51}, 1)
	w.Relay()
	side := w.Bitcoin.MineOn(fork, []byte{0x52}, 1)
	tip := w.Bitcoin.MineOn(side, []byte{0x52}, 1)
	w.Relay()
	events, err := w.Pool.RelayEvents(t.Context(), 0, w.View().Block().Number, nil)
	require.NoError(t, err)
	for i := range events {
		events[i].Position = book.Position{}
	}
	require.Equal(t, []chain.RelayEvent{
		{Tip: fork, Height: height},
		{Tip: first, Height: height + 1},
		{Tip: tip, Height: height, Reorganised: true},
		{Tip: tip, Height: height + 2},
	}, events)
}
