package book

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

func TestReplayGivesTheSameBook(t *testing.T) {
	for _, h := range []*history{standard(t), dishonest(t)} {
		replayed := New(testConfig)
		for _, e := range h.events {
			require.NoError(t, replayed.Apply(e))
		}
		require.Equal(t, h.book, replayed)
	}
}

// After every event, money is somewhere: with states, in openings, credited, a fee,
// or potted.
func TestMoneyIsConserved(t *testing.T) {
	for _, h := range []*history{standard(t), dishonest(t)} {
		b := New(testConfig)
		for _, e := range h.events {
			require.NoError(t, b.Apply(e))
			totals := b.Totals()
			sum := new(uint256.Int).Add(totals.Credited, totals.Fees)
			sum.Add(sum, b.Held()).Add(sum, b.Opened()).Add(sum, totals.Potted)
			require.Equal(t, totals.Received, sum)
			earned := new(uint256.Int)
			for _, e := range b.Earned() {
				earned.Add(earned, e)
			}
			require.Equal(t, totals.Credited, earned)
		}
	}
}

// A convicted shift is worth nothing to a settlement and all to its compensation.
func TestMaskedShifts(t *testing.T) {
	h := dishonest(t)
	forward := New(testConfig)
	for _, e := range h.events[:h.marks["settle compensation"]] {
		require.NoError(t, forward.Apply(e))
	}
	w, _ := forward.Window(3)
	require.Equal(t, [8]uint16{5: 1, 7: 1}, w.Weights)
	compensation := forward.Unfinished()[1]
	require.True(t, compensation.Compensation)
	w, _ = forward.WindowOf(compensation)
	require.Equal(t, [8]uint16{7: 1}, w.Weights)
	left, _ := forward.IDOf(testPayee(0))
	right, _ := forward.IDOf(testPayee(1)) // who mined all of shift 2
	require.EqualValues(t, 60, w.Counts[7][right])

	require.NoError(t, forward.Apply(h.events[h.marks["settle compensation"]]))
	require.Equal(t, uint64(6_000), forward.Earned()[right].Uint64(), "the shift's miner has all of it, without a fee")
	require.True(t, forward.Totals().Fees.IsZero())
	for _, e := range h.events[h.marks["redraw"] : h.marks["settle the rest"]+1] {
		require.NoError(t, forward.Apply(e))
	}
	// 994,240 less 1.5 %, of that the part of shifts 1 and 3, over 58 and 54 shares.
	const settled = (994_240 * 9850 / 10_000) * 112 / 172
	require.Equal(t, uint64(settled*58/112), forward.Earned()[left].Uint64())
	require.Equal(t, uint64(settled*54/112+6_000), forward.Earned()[right].Uint64())
	// Unsettled were 994,240 and what the penalty for the receipt brought.
	const penalty = 64*100 + 1_000_000/16
	pot, ok := forward.Pot(1)
	require.True(t, ok)
	require.Equal(t, uint64(994_240*60/172+penalty), pot.Left.Uint64(), "nobody gains by the conviction")
	require.Equal(t, pot.Left.Uint64()/60, pot.Price.Uint64())
}

// The window slides: a miner that left eight shifts ago gets nothing of the
// newest state's money, whoever stayed gets all.
func TestTheWindowIsEightShifts(t *testing.T) {
	h := standard(t)
	before := h.book.Earned()
	w, roots := h.book.Window(10)
	require.Equal(t, [8]uint16{1, 1, 1, 1, 1, 1, 1, 1}, w.Weights)
	third, _ := h.book.Shift(3)
	require.Equal(t, third.CountsRoot, roots[0])
	held := h.book.Available(10).Uint64()
	h.collect(10, 1_000_000-held)
	h.settle(10)
	after := h.book.Earned()
	stayed, _ := h.book.IDOf(testPayee(0))
	left, _ := h.book.IDOf(testPayee(1))
	require.Equal(t, uint64(985_000), new(uint256.Int).Sub(after[stayed], before[stayed]).Uint64())
	require.Equal(t, before[left], after[left])

	w, roots = h.book.Window(2)
	require.Equal(t, [8]uint16{6: 1, 7: 1}, w.Weights)
	require.Equal(t, state.EmptyCountsRoot(testPool.Tier), roots[5])
}

func TestEarnPathOpensTheEarnRoot(t *testing.T) {
	b := standard(t).book
	for id := range b.Payees() {
		earned, path, err := b.EarnPath(uint32(id))
		require.NoError(t, err)
		leaf := state.EarnTree([]*uint256.Int{earned, new(uint256.Int)}).Path(1)[0]
		root, ok := tree.RootFromPath(leaf, uint64(id), path)
		require.True(t, ok)
		require.Equal(t, b.EarnRoot(), root)
	}
	_, _, err := b.EarnPath(uint32(len(b.Payees())))
	require.Error(t, err)
}

// Each forgery is one change to a valid history that only the named rule sees.
func TestEveryRuleIsEnforced(t *testing.T) {
	one := uint256.NewInt(1)
	change := func(e Event) ShiftPosted { return e.(ShiftPosted) }
	// rehash makes a changed shift consistent again but for what is under test.
	rehash := func(b *Book, e ShiftPosted) ShiftPosted {
		root := countsRoot(e.Counts)
		e.CountsRoot.SetBytes(root[:])
		prev, _ := b.StateHash(int64(e.K) - 1)
		e.StateHash = testPool.Hash(state.Shift{K: e.K, Prev: prev, ShareRoot: e.ShareRoot, CountsRoot: e.CountsRoot, Count: e.Count,
			Counts: e.Counts, RegistryHash: state.RegistryHash(b.RegistryHash(), e.NewPayees), Anchor: e.Anchor})
		return e
	}
	for name, test := range map[string]struct {
		mark  string // of the event that is forged
		rule  Rule
		forge func(b *Book, e Event) Event
	}{
		"log order": {"post", RuleOrder, func(b *Book, e Event) Event {
			p := change(e)
			p.Block = 1
			return p
		}},
		"shift number": {"post", RuleShiftNumber, func(b *Book, e Event) Event {
			p := change(e)
			p.K = 3
			return p
		}},
		"too few shares": {"post", RuleShiftCount, func(b *Book, e Event) Event {
			p := change(e)
			p.Count = 55
			return p
		}},
		"too many shares": {"post", RuleShiftCount, func(b *Book, e Event) Event {
			p := change(e)
			p.Count = 65
			return p
		}},
		"payee twice": {"post", RulePayee, func(b *Book, e Event) Event {
			p := change(e)
			p.NewPayees = []bitcoin.Payee{testPayee(0)}
			return rehash(b, p)
		}},
		"payee twice in one shift": {"first", RulePayee, func(b *Book, e Event) Event {
			p := change(e)
			p.NewPayees = []bitcoin.Payee{testPayee(0), testPayee(0)}
			return rehash(b, p)
		}},
		"zero payee": {"post", RulePayee, func(b *Book, e Event) Event {
			p := change(e)
			p.NewPayees = []bitcoin.Payee{{}}
			return rehash(b, p)
		}},
		"payee of another type": {"post", RulePayee, func(b *Book, e Event) Event {
			p := change(e)
			p.NewPayees = []bitcoin.Payee{{0: 1, 20: 9}}
			return rehash(b, p)
		}},
		"registry full": {"post", RulePayee, func(b *Book, e Event) Event {
			p := change(e)
			p.NewPayees = nil
			for i := range byte(15) {
				p.NewPayees = append(p.NewPayees, testPayee(i+2))
			}
			return rehash(b, p)
		}},
		"payee without work": {"post", RulePayeeIdle, func(b *Book, e Event) Event {
			p := change(e)
			p.Counts = []byte{0, 20, 0, 38, 0, 0}
			return rehash(b, p)
		}},
		"counts length": {"post", RuleCountsLength, func(b *Book, e Event) Event {
			p := change(e)
			p.Counts = append(append([]byte{}, p.Counts...), 0, 0)
			return rehash(b, p)
		}},
		"counts sum": {"post", RuleCountsSum, func(b *Book, e Event) Event {
			p := change(e)
			p.Counts = []byte{0, 20, 0, 20, 0, 19}
			return rehash(b, p)
		}},
		"counts root": {"post", RuleCountsRoot, func(b *Book, e Event) Event {
			p := change(e)
			p.Counts = []byte{0, 21, 0, 19, 0, 18}
			return p
		}},
		"state hash": {"post", RuleStateHash, func(b *Book, e Event) Event {
			p := change(e)
			p.Anchor[0] ^= 1
			return p
		}},
		"collected for no state": {"collect", RuleUnknownState, func(b *Book, e Event) Event {
			return Collected{e.At(), 3, one}
		}},
		"collected below the first state": {"collect", RuleUnknownState, func(b *Book, e Event) Event {
			return Collected{e.At(), -2, one}
		}},
		"collected beyond 128 bits": {"collect", RuleOverflow, func(b *Book, e Event) Event {
			return Collected{e.At(), 2, new(uint256.Int).Lsh(one, 128)}
		}},
		"funded for no state": {"collect", RuleUnknownState, func(b *Book, e Event) Event {
			return Funded{e.At(), 3, one}
		}},
		"funded beyond 128 bits": {"collect", RuleOverflow, func(b *Book, e Event) Event {
			return Funded{e.At(), 2, new(uint256.Int).Lsh(one, 128)}
		}},
		"advance from no state": {"advance", RuleUnknownState, func(b *Book, e Event) Event {
			return Advanced{e.At(), -2, new(uint256.Int)}
		}},
		"advance of no shift": {"first", RuleUnknownState, func(b *Book, e Event) Event {
			return Advanced{e.At(), 1, one}
		}},
		"advance the newest": {"open", RuleAdvance, func(b *Book, e Event) Event {
			return Advanced{e.At(), 1, b.Available(1)}
		}},
		"advance past work": {"two at once", RuleAdvance, func(b *Book, e Event) Event {
			require.NoError(t, b.Apply(Collected{Position{Block: e.At().Block - 1, Index: 1}, 3, uint256.NewInt(testLeast)}))
			return Advanced{e.At(), 3, uint256.NewInt(testLeast)}
		}},
		"advance crumbs that may grow": {"two at once", RuleAdvance, func(b *Book, e Event) Event {
			require.NoError(t, b.Apply(Collected{Position{Block: e.At().Block - 1, Index: 1}, 9, one}))
			return Advanced{e.At(), 9, one}
		}},
		"advance a part": {"advance", RuleAdvanceAmount, func(b *Book, e Event) Event {
			return Advanced{e.At(), -1, one}
		}},
		"advance nothing": {"advance", RuleAdvanceAmount, func(b *Book, e Event) Event {
			return Advanced{e.At(), 0, new(uint256.Int)}
		}},
		"open no state": {"open", RuleUnknownState, func(b *Book, e Event) Event {
			o := e.(Opened)
			o.J = 2
			return o
		}},
		"open an empty window": {"open", RuleWindowWork, func(b *Book, e Event) Event {
			o := e.(Opened)
			o.J = 0
			return o
		}},
		"open out of turn": {"open", RuleOpeningID, func(b *Book, e Event) Event {
			o := e.(Opened)
			o.ID = 2
			return o
		}},
		"open a part": {"open", RuleOpenGross, func(b *Book, e Event) Event {
			o := e.(Opened)
			o.Gross = new(uint256.Int).Sub(o.Gross, one)
			o.Amount = pplns.OpenedRoundedDown(o.Gross, testFeeBps)
			return o
		}},
		"open dust": {"two at once", RuleOpenGross, func(b *Book, e Event) Event {
			held := b.Available(2).Uint64()
			require.Less(t, held, uint64(testLeast))
			gross := uint256.NewInt(testLeast - 1)
			require.NoError(t, b.Apply(Collected{Position{Block: e.At().Block - 1, Index: 1}, 2, uint256.NewInt(testLeast - 1 - held)}))
			return Opened{Position: e.At(), ID: 3, J: 2, Gross: gross, Amount: pplns.OpenedRoundedDown(gross, testFeeBps)}
		}},
		"open with the fee": {"open", RuleOpenAmount, func(b *Book, e Event) Event {
			o := e.(Opened)
			o.Amount = o.Gross
			return o
		}},
		"compensate an honest shift": {"open", RuleCompensation, func(b *Book, e Event) Event {
			return Opened{Position: e.At(), ID: 1, J: 1, Gross: one, Amount: one, Compensation: true}
		}},
		"compensate no shift": {"open", RuleUnknownState, func(b *Book, e Event) Event {
			return Opened{Position: e.At(), ID: 1, J: -1, Gross: one, Amount: one, Compensation: true}
		}},
		"begin twice": {"draw", RuleDraw, func(b *Book, e Event) Event {
			return Begun{e.At(), 1, 1, 200}
		}},
		"begin nothing": {"draw", RuleOpening, func(b *Book, e Event) Event {
			return Begun{e.At(), 2, 1, 200}
		}},
		"begin for another state": {"begun first", RuleDraw, func(b *Book, e Event) Event {
			return Begun{e.At(), 1, 0, 100}
		}},
		"draw what is not begun": {"begun first", RuleDraw, func(b *Book, e Event) Event {
			return Drawn{Position: e.At(), ID: 1, Counts: [8]uint16{7: 56}}
		}},
		"draw nothing": {"draw", RuleOpening, func(b *Book, e Event) Event {
			d := e.(Drawn)
			d.ID = 2
			return d
		}},
		"draw twice": {"answer", RuleDraw, func(b *Book, e Event) Event {
			return Drawn{Position: e.At(), ID: 1, Counts: [8]uint16{7: 56}}
		}},
		"draw from others": {"draw", RuleDraw, func(b *Book, e Event) Event {
			d := e.(Drawn)
			d.Counts[7]--
			return d
		}},
		"answer what is not drawn": {"draw", RuleAnswer, func(b *Book, e Event) Event {
			return Answered{e.At(), 1, 0}
		}},
		"answer no opening": {"answer", RuleAnswer, func(b *Book, e Event) Event {
			return Answered{e.At(), 0, 0}
		}},
		"answer no sample": {"answer", RuleAnswer, func(b *Book, e Event) Event {
			return Answered{e.At(), 1, testSamples}
		}},
		"answer twice": {"settle", RuleAnswer, func(b *Book, e Event) Event {
			return Answered{e.At(), 1, 0}
		}},
		"settle what was never opened": {"settle", RuleOpening, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.ID = 2
			return s
		}},
		"settle twice": {"post", RuleOpening, func(b *Book, e Event) Event {
			return Settled{Position: e.At(), ID: 1, J: 1, Amount: one, Credited: one, Fee: one}
		}},
		"settle another state": {"settle", RuleSettleTerms, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.J = 0
			return s
		}},
		"settle another amount": {"settle", RuleSettleTerms, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.Amount = new(uint256.Int).Sub(s.Amount, one)
			return s
		}},
		"settle without samples": {"draw", RuleNotCleared, func(b *Book, e Event) Event {
			o, _ := b.Opening(1)
			return Settled{Position: e.At(), ID: 1, J: 1, Amount: o.Amount, Credited: o.Amount, Fee: one}
		}},
		"settle with one sample missing": {"last answer", RuleNotCleared, func(b *Book, e Event) Event {
			o, _ := b.Opening(1)
			return Settled{Position: e.At(), ID: 1, J: 1, Amount: o.Amount, Credited: o.Amount, Fee: one}
		}},
		"credited one more": {"settle", RuleCredited, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.Credited = new(uint256.Int).Add(s.Credited, one)
			return s
		}},
		"fee one more": {"settle", RuleFee, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.Fee = new(uint256.Int).Add(s.Fee, one)
			return s
		}},
		"earn root": {"settle", RuleEarnRoot, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.NewEarnRoot.SetUint64(1)
			return s
		}},
		"close what can be settled": {"settle", RuleClose, func(b *Book, e Event) Event {
			o, _ := b.Opening(1)
			return Closed{e.At(), 1, 1, o.Gross}
		}},
		"close what is settled": {"post", RuleOpening, func(b *Book, e Event) Event {
			return Closed{e.At(), 1, 1, one}
		}},
		"mask no shift": {"draw", RuleMask, func(b *Book, e Event) Event {
			return Masked{e.At(), 2}
		}},
		"claim of no miner": {"claim", RuleClaimID, func(b *Book, e Event) Event {
			c := e.(Claimed)
			c.ID = 3
			return c
		}},
		"claim above earned": {"claim", RuleClaimEarned, func(b *Book, e Event) Event {
			c := e.(Claimed)
			c.Earned = new(uint256.Int).Add(c.Earned, one)
			return c
		}},
		"claim one more": {"claim", RuleClaimAmount, func(b *Book, e Event) Event {
			c := e.(Claimed)
			c.Amount = new(uint256.Int).Add(c.Amount, one)
			return c
		}},
		"claim to another": {"claim elsewhere", RuleRecipient, func(b *Book, e Event) Event {
			c := e.(Claimed)
			c.Recipient = common.Address{0xcc}
			return c
		}},
		"fees not owed": {"fee", RuleFeeClaim, func(b *Book, e Event) Event {
			return FeeClaimed{e.At(), new(uint256.Int).Add(e.(FeeClaimed).Amount, one)}
		}},
	} {
		t.Run(name, func(t *testing.T) { forged(t, standard(t), test.mark, test.rule, test.forge) })
	}
}

// The same of what follows a conviction.
func TestEveryRuleIsEnforcedOnTheDishonest(t *testing.T) {
	one := uint256.NewInt(1)
	for name, test := range map[string]struct {
		mark  string
		rule  Rule
		forge func(b *Book, e Event) Event
	}{
		"settle before the conviction": {"mask", RuleNotCleared, func(b *Book, e Event) Event {
			o, _ := b.Opening(1)
			return Settled{Position: e.At(), ID: 1, J: 3, Amount: o.Amount, Credited: o.Amount, Fee: one}
		}},
		"mask twice": {"compensate", RuleMask, func(b *Book, e Event) Event {
			return Masked{e.At(), 2}
		}},
		"answer for a masked shift": {"compensate", RuleAnswer, func(b *Book, e Event) Event {
			o, _ := b.Opening(1)
			for n := range uint8(testSamples) {
				if b.SampleOf(o, n).K == 2 {
					return Answered{e.At(), 1, n}
				}
			}
			panic("no sample of shift 2")
		}},
		"a compensation less a fee": {"compensate", RuleCompensation, func(b *Book, e Event) Event {
			o := e.(Opened)
			o.Amount = new(uint256.Int).Sub(o.Amount, one)
			return o
		}},
		"a compensation of nothing": {"compensate", RuleCompensation, func(b *Book, e Event) Event {
			o := e.(Opened)
			o.Gross, o.Amount = new(uint256.Int), new(uint256.Int)
			return o
		}},
		"a compensation beyond 128 bits": {"compensate", RuleOverflow, func(b *Book, e Event) Event {
			o := e.(Opened)
			o.Gross = new(uint256.Int).Lsh(one, 128)
			o.Amount = o.Gross
			return o
		}},
		"draw a compensation": {"settle compensation", RuleDraw, func(b *Book, e Event) Event {
			return Drawn{Position: e.At(), ID: 2, Counts: [8]uint16{5: 56, 7: 56}}
		}},
		"a fee on a compensation": {"settle compensation", RuleFee, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.Fee = one
			return s
		}},
		"settle with failed samples": {"redraw", RuleNotCleared, func(b *Book, e Event) Event {
			o, _ := b.Opening(1)
			return Settled{Position: e.At(), ID: 1, J: 3, Amount: o.Amount, Credited: o.Amount, Fee: one}
		}},
		"redraw from the same header": {"redraw", RuleDraw, func(b *Book, e Event) Event {
			return Redrawn{e.At(), 1, 100}
		}},
		"redraw twice": {"draw again", RuleDraw, func(b *Book, e Event) Event {
			return Redrawn{e.At(), 1, 300}
		}},
		"redraw before the conviction": {"mask", RuleDraw, func(b *Book, e Event) Event {
			return Redrawn{e.At(), 1, 200}
		}},
		"redraw what is cleared": {"settle the rest", RuleDraw, func(b *Book, e Event) Event {
			return Redrawn{e.At(), 1, 300}
		}},
		"redraw a compensation": {"redraw", RuleOpening, func(b *Book, e Event) Event {
			return Redrawn{e.At(), 2, 300}
		}},
		"settle over masked shifts": {"settle the rest", RuleCredited, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.Credited = new(uint256.Int).Add(s.Credited, one)
			return s
		}},
		"close a part": {"close", RuleClose, func(b *Book, e Event) Event {
			c := e.(Closed)
			c.Gross = new(uint256.Int).Sub(c.Gross, one)
			return c
		}},
		"close another state": {"close", RuleClose, func(b *Book, e Event) Event {
			c := e.(Closed)
			c.J = 2
			return c
		}},
		"pot one more": {"pot", RulePotted, func(b *Book, e Event) Event {
			p := e.(Potted)
			p.Amount = new(uint256.Int).Add(p.Amount, one)
			return p
		}},
		"pot of a compensation": {"settle compensation", RulePotted, func(b *Book, e Event) Event {
			return Potted{e.At(), 2, 2, one}
		}},
		"pot nothing before the end": {"pot", RulePotted, func(b *Book, e Event) Event {
			o, _ := b.Opening(1)
			split, err := b.Split(o)
			require.NoError(t, err)
			return Settled{Position: e.At(), ID: 1, J: 3, Amount: b.AmountRoundedDown(o), Credited: split.Credited, Fee: b.FeeOf(o, split.Credited)}
		}},
		"pot for nothing": {"redeem", RuleOrdered, func(b *Book, e Event) Event {
			id := b.Openings() + 1
			gross := uint256.NewInt(10_000)
			at := Position{Block: e.At().Block - 1}
			require.NoError(t, b.Apply(Collected{at, 3, new(uint256.Int).Sub(gross, b.Available(3))}))
			at.Index++
			require.NoError(t, b.Apply(Opened{at, id, 3, gross, pplns.OpenedRoundedDown(gross, testFeeBps), false}))
			at.Index++
			o, _ := b.Opening(id)
			require.NoError(t, b.Apply(Potted{at, id, 3, b.PottedRoundedDown(o)}))
			return Masked{e.At(), 1}
		}},
		"redeem before the end": {"pot", RuleRedeemed, func(b *Book, e Event) Event {
			return Redeemed{e.At(), 1, 2, testPayee(1), shift.Key{2}, one}
		}},
		"redeem twice": {"redeemed", RuleRedeemed, func(b *Book, e Event) Event {
			pot, _ := b.Pot(1)
			require.True(t, pot.Redeemed(shift.Key{2}))
			return Redeemed{e.At(), 1, 2, testPayee(1), shift.Key{2}, pot.Price}
		}},
		"redeem more": {"redeem", RuleRedeemed, func(b *Book, e Event) Event {
			r := e.(Redeemed)
			r.Amount = new(uint256.Int).Add(r.Amount, one)
			return r
		}},
		"redeem for a shift that was paid": {"redeem", RuleRedeemed, func(b *Book, e Event) Event {
			r := e.(Redeemed)
			r.K = 1
			return r
		}},
		"redeem for a shift of another window": {"redeem", RuleRedeemed, func(b *Book, e Event) Event {
			r := e.(Redeemed)
			r.K = 4
			return r
		}},
		"a conviction for an answered sample": {"convict", RuleConviction, func(b *Book, e Event) Event {
			c := e.(Convicted)
			c.Sample = 16
			return c
		}},
		"a conviction without a mask": {"penalise", RuleConviction, func(b *Book, e Event) Event {
			return Convicted{Position: e.At(), ID: 1, K: 1, Compensation: one, Penalty: one}
		}},
		"a conviction of another shift": {"convict", RuleConviction, func(b *Book, e Event) Event {
			c := e.(Convicted)
			c.K = 1
			return c
		}},
		"a small penalty": {"convict", RuleConviction, func(b *Book, e Event) Event {
			c := e.(Convicted)
			c.Penalty = new(uint256.Int).Sub(c.Penalty, one)
			return c
		}},
		"a small compensation": {"convict", RuleConviction, func(b *Book, e Event) Event {
			c := e.(Convicted)
			c.Compensation = new(uint256.Int).AddUint64(c.Compensation, 1)
			return c
		}},
		"a mask for nothing": {"settle compensation", RuleOrdered, func(b *Book, e Event) Event {
			require.NoError(t, b.Apply(Masked{Position{Block: e.At().Block - 1}, 3}))
			require.Error(t, b.Unexplained())
			return Masked{e.At(), 1}
		}},
		"money for nothing": {"settle compensation", RuleOrdered, func(b *Book, e Event) Event {
			require.NoError(t, b.Apply(Funded{Position{Block: e.At().Block - 1}, 3, one}))
			return Funded{e.At(), 3, one}
		}},
		"a penalty that did not arrive": {"penalise", RuleOrdered, func(b *Book, e Event) Event {
			return Penalised{e.At(), 1, BreachOmission, common.Address{3}, uint256.NewInt(640), uint256.NewInt(5_760)}
		}},
		"a bounty too high": {"penalised", RulePenalty, func(b *Book, e Event) Event {
			p := e.(Penalised)
			p.Bounty, p.ToMiners = uint256.NewInt(641), uint256.NewInt(5_759)
			return p
		}},
		"a penalty for no breach": {"penalised", RulePenalty, func(b *Book, e Event) Event {
			p := e.(Penalised)
			p.Breach = BreachOverfull + 1
			return p
		}},
		"a penalty twice": {"restore", RulePenalty, func(b *Book, e Event) Event {
			// Only what the first penalty brought makes it higher now: ⌈5,760/16⌉.
			require.NoError(t, b.Apply(Funded{Position{Block: e.At().Block - 1}, 1, uint256.NewInt(360)}))
			require.NoError(t, b.Apply(Penalised{Position{Block: e.At().Block - 1, Index: 1}, 1, BreachTwice, common.Address{3}, new(uint256.Int), uint256.NewInt(360)}))
			require.NoError(t, b.Apply(Funded{e.At(), 1, uint256.NewInt(6_400)}))
			return Penalised{Position{Block: e.At().Block, Index: 1}, 1, BreachTwice, common.Address{3}, new(uint256.Int), uint256.NewInt(6_400)}
		}},
		"a share restored twice": {"withdraw", RuleRestored, func(b *Book, e Event) Event {
			return Restored{e.At(), 1, testPayee(0), shift.Key{1}, uint256.NewInt(100)}
		}},
		"a share restored for more": {"restore", RuleRestored, func(b *Book, e Event) Event {
			r := e.(Restored)
			r.Amount = uint256.NewInt(101)
			return r
		}},
		"a share of a shift that nobody mines yet": {"restore", RuleRestored, func(b *Book, e Event) Event {
			r := e.(Restored)
			r.K = 6
			return r
		}},
		"a deposit that does not add up": {"deposit", RuleBond, func(b *Book, e Event) Event {
			d := e.(Deposited)
			d.Bond = uint256.NewInt(40_000)
			return d
		}},
		"a request beyond the bond": {"request", RuleBond, func(b *Book, e Event) Event {
			return WithdrawalRequested{e.At(), uint256.NewInt(100_001)}
		}},
		"a withdrawal of more": {"withdraw", RuleBond, func(b *Book, e Event) Event {
			return Withdrawn{e.At(), uint256.NewInt(5_001), uint256.NewInt(88_499)}
		}},
		"a withdrawal while a settlement is open": {"mask", RuleBond, func(b *Book, e Event) Event {
			require.NoError(t, b.Apply(WithdrawalRequested{Position{Block: e.At().Block - 1}, one}))
			return Withdrawn{e.At(), one, uint256.NewInt(88_499)}
		}},
		"a withdrawal of what is needed": {"withdraw", RuleBond, func(b *Book, e Event) Event {
			require.NoError(t, b.Apply(WithdrawalRequested{Position{Block: e.At().Block - 1}, uint256.NewInt(93_500)}))
			return Withdrawn{e.At(), uint256.NewInt(93_500), new(uint256.Int)}
		}},
	} {
		t.Run(name, func(t *testing.T) { forged(t, dishonest(t), test.mark, test.rule, test.forge) })
	}
}

// forged replays a history up to a mark and then what is made of the event there,
// which must break the rule.
func forged(t *testing.T, h *history, mark string, rule Rule, forge func(*Book, Event) Event) {
	t.Helper()
	at, ok := h.marks[mark]
	require.True(t, ok, mark)
	b := New(testConfig)
	for _, e := range h.events[:at] {
		require.NoError(t, b.Apply(e))
	}
	var broke *RuleError
	require.ErrorAs(t, b.Apply(forge(b, h.events[at])), &broke)
	require.Equal(t, rule, broke.Rule, broke.Error())
}

func TestEveryRuleHasAName(t *testing.T) {
	for r := Rule(1); r < ruleEnd; r++ {
		require.NotEmpty(t, r.String())
		require.NotContains(t, r.String(), "rule(")
	}
	require.Equal(t, "rule(0)", Rule(0).String())
}
