package audit

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/holiman/uint256"
	"golang.org/x/sync/errgroup"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
)

// question is one view function of the distributor with its argument, and the
// answer that the events make.
type question struct {
	what string
	want any
	ask  func(context.Context) (any, error)
}

// questions are everything that the distributor says of itself. An event that the
// endpoint withheld shows in the answers, and so does a contract that began its
// life with money, shifts or miners already in it.
func questions(b *book.Book, v *chain.View, info chain.Info) []question {
	var all []question
	totals := b.Totals()
	add := func(what string, want any, ask func(context.Context) (any, error)) {
		all = append(all, question{what, want, ask})
	}
	add("lastShift", b.LastShift(), func(ctx context.Context) (any, error) { return v.LastShift(ctx) })
	add("minerCount", len(b.Payees()), func(ctx context.Context) (any, error) { return v.MinerCount(ctx) })
	add("registryHash", b.RegistryHash(), func(ctx context.Context) (any, error) { return v.RegistryHash(ctx) })
	add("earnRoot", written(b.EarnRoot()), func(ctx context.Context) (any, error) {
		root, err := v.EarnRoot(ctx)
		return written(root), err
	})
	add("feeOwed", new(uint256.Int).Sub(totals.Fees, totals.FeesPaid), func(ctx context.Context) (any, error) { return v.FeeOwed(ctx) })
	add("totals", writtenTotals(totals.Received, totals.Credited, totals.Claimed, totals.Fees, totals.Potted, b.Unsettled()), func(ctx context.Context) (any, error) {
		t, err := v.Totals(ctx)
		return writtenTotals(t.Received, t.Credited, t.Claimed, t.Fees, t.Potted, t.Unsettled), err
	})
	add("lastOpening", b.Openings(), func(ctx context.Context) (any, error) { return v.LastOpening(ctx) })
	add("bond", fmt.Sprint(b.Bond(), b.Withdrawing()), func(ctx context.Context) (any, error) {
		bond, err := v.Bond(ctx)
		return fmt.Sprint(bond.Amount, bond.Withdrawing), err
	})
	for id := uint64(1); id <= b.Openings(); id++ {
		o, _ := b.Opening(id)
		add(call("openingOf", int64(id)), fmt.Sprint(o.J, o.Gross, o.Compensation, o.Stage != book.StageOpen), func(ctx context.Context) (any, error) {
			got, err := v.OpeningOf(ctx, id)
			return fmt.Sprint(got.J, got.Gross, got.Compensation, got.Finished), err
		})
		if o.Draw == nil {
			continue
		}
		add(call("samplesOf", int64(id)), writtenSamples(b, o), func(ctx context.Context) (any, error) {
			got, err := v.Samples(ctx, id)
			return fmt.Sprint(got), err
		})
	}
	for k := uint64(1); k <= b.LastShift(); k++ {
		s, _ := b.Shift(k)
		add(call("shiftOf", int64(k)), fmt.Sprint(s.StateHash, s.Count, s.Masked), func(ctx context.Context) (any, error) {
			got, err := v.ShiftOf(ctx, k)
			return fmt.Sprint(got.StateHash, got.Count, got.Masked), err
		})
	}

	for j := int64(state.FirstState); j <= int64(b.LastShift()); j++ {
		hash, _ := b.StateHash(j)
		receiver := info.Receiver(hash)
		window, roots := b.Window(j)
		add(call("stateHash", j), hash, func(ctx context.Context) (any, error) { return v.StateHash(ctx, j) })
		add(call("receiverOf", j), receiver, func(ctx context.Context) (any, error) { return v.ReceiverOf(ctx, j) })
		add(call("payoutScript", j), hexutil.Bytes(state.SpvPegScript(receiver)), func(ctx context.Context) (any, error) {
			script, err := v.PayoutScript(ctx, j)
			return hexutil.Bytes(script), err
		})
		add(call("available", j), b.Available(j), func(ctx context.Context) (any, error) { return v.Available(ctx, j) })
		add(call("window", j), written(roots[:]...)+fmt.Sprint(window.Weights), func(ctx context.Context) (any, error) {
			roots, weights, err := v.Window(ctx, j)
			return written(roots[:]...) + fmt.Sprint(weights), err
		})
	}
	for id := range uint32(len(b.Payees())) {
		payee := b.Payees()[id]
		address, _ := payee.EVM()
		add(call("payeeOf", int64(id)), payee, func(ctx context.Context) (any, error) { return v.PayeeOf(ctx, id) })
		add(call("claimedOf", int64(id)), b.Claimed(id), func(ctx context.Context) (any, error) { return v.ClaimedOf(ctx, id) })
		add(call("recipientOf", int64(id)), b.RecipientOf(address), func(ctx context.Context) (any, error) { return v.RecipientOf(ctx, address) })
	}
	return all
}

func written(elements ...fr.Element) string {
	words := make([]string, len(elements))
	for i, e := range elements {
		words[i] = common.Hash(e.Bytes()).Hex()
	}
	return strings.Join(words, " ")
}

func writtenTotals(received, credited, claimed, fees, potted, unsettled *uint256.Int) string {
	return fmt.Sprintf("received %s, credited %s, claimed %s, fees %s, potted %s, unsettled %s", received, credited, claimed, fees, potted, unsettled)
}

// writtenSamples are the samples of a drawn opening as the court should list them.
func writtenSamples(b *book.Book, o *book.Opening) string {
	samples := make([]chain.Sample, len(o.Draw.Answered))
	for n := range samples {
		s := b.SampleOf(o, uint8(n))
		samples[n] = chain.Sample{K: s.K, Index: s.Index, Answered: o.Draw.Answered[n]}
	}
	return fmt.Sprint(samples)
}

func call(name string, argument int64) string { return fmt.Sprintf("%s(%d)", name, argument) }

// atOnce is how many questions are asked at a time.
const atOnce = 8

// compareView asks the questions and compares the answers, as they are written. A
// question that the contract refuses is an answer, and a wrong one.
func (a *auditor) compareView(ctx context.Context, all []question) error {
	answers := make([]string, len(all))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(atOnce)
	for i, q := range all {
		a.progress("reading the contract", i, len(all))
		group.Go(func() error {
			got, err := q.ask(ctx)
			var revert *evm.RevertError
			if errors.As(err, &revert) {
				got = revert
			} else if err != nil {
				return fmt.Errorf("%s: %w", q.what, err)
			}
			answers[i] = fmt.Sprint(got)
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	for i, q := range all {
		a.checked("contract values")
		if want := fmt.Sprint(q.want); answers[i] != want {
			a.broke(RuleView, q.what, "the contract says %s, its events make %s", answers[i], want)
		}
	}
	return nil
}

// checkCourtBalance checks that the court holds the bond and the pots.
func (a *auditor) checkCourtBalance(b *book.Book, balance *uint256.Int) {
	a.checked("balances")
	if owed := b.InCourt(); balance.Lt(owed) {
		a.broke(RuleCourtBalance, "court", "holds %s, bond and pots are %s", balance, owed)
	}
}

// checkBalance checks that the distributor holds what it owes.
func (a *auditor) checkBalance(b *book.Book, balance *uint256.Int) {
	t := b.Totals()
	owed := b.Held()
	owed.Add(owed, b.Opened())
	owed.Add(owed, new(uint256.Int).Sub(t.Credited, t.Claimed))
	owed.Add(owed, new(uint256.Int).Sub(t.Fees, t.FeesPaid))
	a.checked("balances")
	switch {
	case balance.Lt(owed):
		a.broke(RuleBalance, "distributor", "holds %s, owes %s to states, miners and operator", balance, owed)
	case balance.Gt(owed):
		a.note("%s base units were sent to the distributor directly and belong to nobody", new(uint256.Int).Sub(balance, owed))
	}
}
