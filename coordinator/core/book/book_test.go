package book

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

func TestReplayGivesTheSameBook(t *testing.T) {
	h := standard(t)
	replayed := New(Config{Pool: testPool, FeeBps: testFeeBps})
	for _, e := range h.events {
		require.NoError(t, replayed.Apply(e))
	}
	require.Equal(t, h.book, replayed)
}

func TestMoneyIsConserved(t *testing.T) {
	b := standard(t).book
	totals := b.Totals()
	sum := new(uint256.Int).Add(totals.Credited, totals.Fees)
	require.Equal(t, totals.Received, sum.Add(sum, b.Held()))
	earned := new(uint256.Int)
	for _, e := range b.Earned() {
		earned.Add(earned, e)
	}
	require.Equal(t, totals.Credited, earned)
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
	h.collect(10, 1_000_000)
	h.settle(10, 1_000_000)
	after := h.book.Earned()
	stayed, _ := h.book.IDOf(testPayee(0))
	left, _ := h.book.IDOf(testPayee(1))
	require.Equal(t, uint64(1_000_000), new(uint256.Int).Sub(after[stayed], before[stayed]).Uint64())
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
		index int // of the event that is forged
		rule  Rule
		forge func(b *Book, e Event) Event
	}{
		"log order": {5, RuleOrder, func(b *Book, e Event) Event {
			p := change(e)
			p.Block = 1
			return p
		}},
		"shift number": {5, RuleShiftNumber, func(b *Book, e Event) Event {
			p := change(e)
			p.K = 3
			return p
		}},
		"too few shares": {5, RuleShiftCount, func(b *Book, e Event) Event {
			p := change(e)
			p.Count = 55
			return p
		}},
		"too many shares": {5, RuleShiftCount, func(b *Book, e Event) Event {
			p := change(e)
			p.Count = 65
			return p
		}},
		"payee twice": {5, RulePayee, func(b *Book, e Event) Event {
			p := change(e)
			p.NewPayees = []bitcoin.Payee{testPayee(0)}
			return rehash(b, p)
		}},
		"payee twice in one shift": {0, RulePayee, func(b *Book, e Event) Event {
			p := change(e)
			p.NewPayees = []bitcoin.Payee{testPayee(0), testPayee(0)}
			return rehash(b, p)
		}},
		"zero payee": {5, RulePayee, func(b *Book, e Event) Event {
			p := change(e)
			p.NewPayees = []bitcoin.Payee{{}}
			return rehash(b, p)
		}},
		"payee of another type": {5, RulePayee, func(b *Book, e Event) Event {
			p := change(e)
			p.NewPayees = []bitcoin.Payee{{0: 1, 20: 9}}
			return rehash(b, p)
		}},
		"registry full": {5, RulePayee, func(b *Book, e Event) Event {
			p := change(e)
			p.NewPayees = nil
			for i := range byte(15) {
				p.NewPayees = append(p.NewPayees, testPayee(i+2))
			}
			return rehash(b, p)
		}},
		"payee without work": {5, RulePayeeIdle, func(b *Book, e Event) Event {
			p := change(e)
			p.Counts = []byte{0, 20, 0, 38, 0, 0}
			return rehash(b, p)
		}},
		"counts length": {5, RuleCountsLength, func(b *Book, e Event) Event {
			p := change(e)
			p.Counts = append(append([]byte{}, p.Counts...), 0, 0)
			return rehash(b, p)
		}},
		"counts sum": {5, RuleCountsSum, func(b *Book, e Event) Event {
			p := change(e)
			p.Counts = []byte{0, 20, 0, 20, 0, 19}
			return rehash(b, p)
		}},
		"counts root": {5, RuleCountsRoot, func(b *Book, e Event) Event {
			p := change(e)
			p.Counts = []byte{0, 21, 0, 19, 0, 18}
			return p
		}},
		"state hash": {5, RuleStateHash, func(b *Book, e Event) Event {
			p := change(e)
			p.Anchor[0] ^= 1
			return p
		}},
		"collected for no state": {9, RuleUnknownState, func(b *Book, e Event) Event {
			return Collected{e.At(), 3, one}
		}},
		"collected below the first state": {9, RuleUnknownState, func(b *Book, e Event) Event {
			return Collected{e.At(), -2, one}
		}},
		"collected beyond 128 bits": {9, RuleOverflow, func(b *Book, e Event) Event {
			return Collected{e.At(), 2, new(uint256.Int).Lsh(one, 128)}
		}},
		"advance from no state": {2, RuleUnknownState, func(b *Book, e Event) Event {
			return Advanced{e.At(), -2, new(uint256.Int)}
		}},
		"advance past work": {4, RuleWindowEmpty, func(b *Book, e Event) Event {
			return Advanced{e.At(), 1, b.Available(1)}
		}},
		"advance a part": {2, RuleAdvanceAmount, func(b *Book, e Event) Event {
			return Advanced{e.At(), -1, one}
		}},
		"settle no state": {10, RuleUnknownState, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.J = 3
			return s
		}},
		"settle an empty window": {4, RuleWindowWork, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.J = 0
			return s
		}},
		"settle nothing": {10, RuleSettleAmount, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.Amount = new(uint256.Int)
			return s
		}},
		"settle in small steps": {22, RuleSettleTooSmall, func(b *Book, e Event) Event {
			amount := uint256.NewInt(777_777 / 2)
			window, _ := b.Window(10)
			split, err := pplns.SplitRoundedDown(amount, window, testPool.Tier.Miners)
			require.NoError(t, err)
			return Settled{Position: e.At(), J: 10, Amount: amount, Credited: split.Credited, Fee: pplns.FeeRoundedDown(split.Credited, testFeeBps)}
		}},
		"credited one more": {10, RuleCredited, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.Credited = new(uint256.Int).Add(s.Credited, one)
			return s
		}},
		"fee one more": {10, RuleFee, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.Fee = new(uint256.Int).Add(s.Fee, one)
			return s
		}},
		"earn root": {10, RuleEarnRoot, func(b *Book, e Event) Event {
			s := e.(Settled)
			s.NewEarnRoot.SetUint64(1)
			return s
		}},
		"claim of no miner": {6, RuleClaimID, func(b *Book, e Event) Event {
			c := e.(Claimed)
			c.ID = 3
			return c
		}},
		"claim above earned": {6, RuleClaimEarned, func(b *Book, e Event) Event {
			c := e.(Claimed)
			c.Earned = new(uint256.Int).Add(c.Earned, one)
			return c
		}},
		"claim one more": {6, RuleClaimAmount, func(b *Book, e Event) Event {
			c := e.(Claimed)
			c.Amount = new(uint256.Int).Add(c.Amount, one)
			return c
		}},
		"claim to another": {8, RuleRecipient, func(b *Book, e Event) Event {
			c := e.(Claimed)
			c.Recipient = common.Address{0xcc}
			return c
		}},
		"fees not owed": {12, RuleFeeClaim, func(b *Book, e Event) Event {
			return FeeClaimed{e.At(), new(uint256.Int).Add(e.(FeeClaimed).Amount, one)}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			b := New(Config{Pool: testPool, FeeBps: testFeeBps})
			events := standard(t).events
			for _, e := range events[:test.index] {
				require.NoError(t, b.Apply(e))
			}
			var broke *RuleError
			require.ErrorAs(t, b.Apply(test.forge(b, events[test.index])), &broke)
			require.Equal(t, test.rule, broke.Rule, broke.Error())
		})
	}
}

// All of the money is there, the fee is not: one unit short of the sum.
func TestASettlementNeverPassesWhatItsStateHolds(t *testing.T) {
	for _, short := range []uint64{0, 1} {
		h := standard(t)
		window, _ := h.book.Window(9)
		split, err := pplns.SplitRoundedDown(uint256.NewInt(1_000_000), window, testPool.Tier.Miners)
		require.NoError(t, err)
		fee := pplns.FeeRoundedDown(split.Credited, testFeeBps)
		h.collect(9, 1_000_000+fee.Uint64()-short)
		earned := h.book.Earned()
		for m, q := range split.Quotients {
			earned[m].Add(earned[m], q)
		}
		err = h.book.Apply(Settled{Position: h.at(), J: 9, Amount: uint256.NewInt(1_000_000), Credited: split.Credited,
			Fee: fee, NewEarnRoot: state.EarnTree(earned).Root()})
		if short == 0 {
			require.NoError(t, err)
			continue
		}
		var broke *RuleError
		require.ErrorAs(t, err, &broke)
		require.Equal(t, RuleSettleAmount, broke.Rule)
	}
}

func TestEveryRuleHasAName(t *testing.T) {
	for r := Rule(1); r < ruleEnd; r++ {
		require.NotEmpty(t, r.String())
		require.NotContains(t, r.String(), "rule(")
	}
	require.Equal(t, "rule(0)", Rule(0).String())
}
