package book

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/state"
)

const amountBits = 128

// Window returns the counts and weights that money of state j is split by, and
// the counts roots in slot order: slot i is shift j−7+i. Slots before shift 1
// have weight 0 and the root of empty counts.
func (b *Book) Window(j int64) (w pplns.Window, roots [state.Window]fr.Element) {
	for i := range roots {
		s, ok := Shift{}, false
		if k := j - state.Window + 1 + int64(i); k >= 1 {
			s, ok = b.Shift(uint64(k))
		}
		if !ok {
			roots[i] = b.emptyRoot
			continue
		}
		w.Weights[i], w.Counts[i], roots[i] = 1, s.Counts, s.CountsRoot
	}
	return w, roots
}

func (b *Book) collect(e Collected) error {
	if _, ok := b.StateHash(e.J); !ok {
		return broken(e.At(), RuleUnknownState, "state %d does not exist", e.J)
	}
	sum, overflow := new(uint256.Int).AddOverflow(b.totals.Received, e.Amount)
	if overflow || sum.BitLen() > amountBits {
		return broken(e.At(), RuleOverflow, "received %s and %s more", b.totals.Received, e.Amount)
	}
	b.totals.Received = sum
	b.addAvailable(e.J, e.Amount)
	return nil
}

func (b *Book) advance(e Advanced) error {
	if _, ok := b.StateHash(e.From); !ok {
		return broken(e.At(), RuleUnknownState, "state %d does not exist", e.From)
	}
	if e.From >= 1 {
		return broken(e.At(), RuleWindowEmpty, "the window of state %d has work in it", e.From)
	}
	if held := b.Available(e.From); !held.Eq(e.Amount) {
		return broken(e.At(), RuleAdvanceAmount, "moved %s of %s", e.Amount, held)
	}
	delete(b.available, e.From)
	b.addAvailable(e.From+1, e.Amount)
	return nil
}

func (b *Book) settle(e Settled) error {
	if _, ok := b.StateHash(e.J); !ok {
		return broken(e.At(), RuleUnknownState, "state %d does not exist", e.J)
	}
	window, _ := b.Window(e.J)
	if e.J < 1 {
		return broken(e.At(), RuleWindowWork, "the window of state %d is empty", e.J)
	}
	if e.Amount.IsZero() || e.Amount.BitLen() > amountBits {
		return broken(e.At(), RuleSettleAmount, "amount is %s", e.Amount)
	}
	split, err := pplns.SplitRoundedDown(e.Amount, window, b.config.Pool.Tier.Miners)
	if err != nil {
		return broken(e.At(), RuleWindowWork, "state %d: %v", e.J, err)
	}
	if split.Credited.IsZero() || !split.Credited.Eq(e.Credited) {
		return broken(e.At(), RuleCredited, "credited %s, the quotients sum to %s", e.Credited, split.Credited)
	}
	if fee := pplns.FeeRoundedDown(e.Credited, b.config.FeeBps); !fee.Eq(e.Fee) {
		return broken(e.At(), RuleFee, "fee %s, the fee of %s is %s", e.Fee, e.Credited, fee)
	}
	held := b.Available(e.J)
	// Amount and fee are below 2^129: the sum cannot wrap.
	if need := new(uint256.Int).Add(e.Amount, e.Fee); need.Gt(held) {
		return broken(e.At(), RuleSettleAmount, "amount and fee are %s, state %d holds %s", need, e.J, held)
	}

	if twice := new(uint256.Int).Lsh(e.Amount, 1); twice.Lt(held) {
		return broken(e.At(), RuleSettleTooSmall, "amount is %s of %s", e.Amount, held)
	}

	out := new(uint256.Int).Add(e.Credited, e.Fee)
	b.available[e.J] = held.Sub(held, out)
	b.totals.Credited.Add(b.totals.Credited, e.Credited)
	b.totals.Fees.Add(b.totals.Fees, e.Fee)
	for m, q := range split.Quotients {
		b.earned[m] = new(uint256.Int).Add(b.earned[m], q)
	}
	if root := b.EarnRoot(); root != e.NewEarnRoot {
		return broken(e.At(), RuleEarnRoot, "posted %s, the earnings hash to %s", e.NewEarnRoot.String(), root.String())
	}
	return nil
}

func (b *Book) claim(e Claimed) error {
	if int(e.ID) >= len(b.payees) {
		return broken(e.At(), RuleClaimID, "id %d of %d", e.ID, len(b.payees))
	}
	if !e.Earned.Eq(b.earned[e.ID]) {
		return broken(e.At(), RuleClaimEarned, "miner %d claims %s, earned %s", e.ID, e.Earned, b.earned[e.ID])
	}
	due := new(uint256.Int).Sub(b.earned[e.ID], b.claimed[e.ID])
	if due.IsZero() || !e.Amount.Eq(due) {
		return broken(e.At(), RuleClaimAmount, "miner %d was paid %s, due %s", e.ID, e.Amount, due)
	}
	// Registered payees are EVM addresses: post refuses others.
	payee, _ := b.payees[e.ID].EVM()
	if to := b.RecipientOf(common.Address(payee)); to != e.Recipient {
		return broken(e.At(), RuleRecipient, "miner %d was paid at %s, its recipient is %s", e.ID, e.Recipient, to)
	}
	b.claimed[e.ID] = b.earned[e.ID].Clone()
	b.totals.Claimed.Add(b.totals.Claimed, e.Amount)
	return nil
}

func (b *Book) claimFee(e FeeClaimed) error {
	owed := new(uint256.Int).Sub(b.totals.Fees, b.totals.FeesPaid)
	if !e.Amount.Eq(owed) {
		return broken(e.At(), RuleFeeClaim, "paid %s, owed %s", e.Amount, owed)
	}
	b.totals.FeesPaid.Add(b.totals.FeesPaid, e.Amount)
	return nil
}

func (b *Book) addAvailable(j int64, amount *uint256.Int) {
	a := b.Available(j)
	b.available[j] = a.Add(a, amount)
}
