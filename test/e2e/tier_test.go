package e2e

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/ledger"
	"paydirt/prover/provertest"
	"paydirt/test/recompute/split"
)

const (
	tierPayees = 1000
	newAtOnce  = ledger.MaxNew
)

// A pool of tier 1k with a thousand payees: full shifts with real proofs, a reward
// that is sampled, settled and claimed on a real EVM. Shares are real at regtest's
// difficulty; who mined them is simulated. It takes minutes, and some more when the
// keys have to be made: only with PAYDIRT_LONG.
func TestATierOfAThousandMiners(t *testing.T) {
	if os.Getenv("PAYDIRT_LONG") == "" {
		t.Skip("PAYDIRT_LONG is not set")
	}
	w := chaintest.NewOf(t, provertest.OpenTier(t, "1k"), func(c *chain.DeployConfig) {
		c.ND = 1 << 15
		c.Evidence.SharePrice = *uint256.NewInt(5_000_000_000 / (1 << 15))
		c.Evidence.MinSettlement = *uint256.NewInt(100_000)
	})
	info := w.Pool.Info()
	figure := func(name string, value any) {
		line, err := json.Marshal(map[string]any{"figure": name, "value": value})
		require.NoError(t, err)
		t.Logf("%s", line)
	}
	gasOf := func(tx common.Hash) uint64 {
		receipt, err := w.Client.TransactionReceipt(t.Context(), tx)
		require.NoError(t, err)
		return receipt.GasUsed
	}

	for k := uint64(1); k <= tierPayees/newAtOnce+1; k++ {
		miners := min(tierPayees, newAtOnce*int(k))
		on := w.Work(k)
		var mined []share.Evidence
		for n := range info.Tier.Threshold() {
			mined = append(mined, w.Mine(on, tierPayee(n%miners), uint64(n)))
		}
		began := time.Now()
		w.PostShares(mined)
		posted, _ := w.Book().Shift(k)
		figure(fmt.Sprintf("shift %d with %d miners: prove and post, s", k, miners), time.Since(began).Seconds())
		figure(fmt.Sprintf("shift %d with %d miners: gas", k, miners), gasOf(posted.Position.Tx))
	}
	last := int64(w.Book().LastShift())
	require.Len(t, w.Book().Payees(), tierPayees)

	const reward = 312_500_000
	w.Reward(last, reward)
	id := w.Open(last)
	o := w.Draw(id)
	answers := w.Answers(id)
	require.Len(t, answers, len(o.Draw.Answered))
	figure("answer, 16 samples: gas", w.Send(w.Operator, info.Court, chain.PackAnswer(id, answers)).GasUsed)
	began := time.Now()
	settlement, _ := w.Settlement(id)
	figure("settlement: prove, s", time.Since(began).Seconds())
	figure("settlement: gas", w.Send(w.Operator, info.Distributor, chain.PackSettle(settlement)).GasUsed)

	b := w.Book()
	sum := new(uint256.Int)
	for _, e := range b.Earned() {
		sum.Add(sum, e)
	}
	require.Equal(t, b.Totals().Credited, sum)
	require.Less(t, b.Held().Uint64(), uint64(2*info.Tier.Miners))
	for _, miner := range []uint32{0, 1, 499, tierPayees - 1} {
		earned, path, err := b.EarnPath(miner)
		require.NoError(t, err)
		require.False(t, earned.IsZero())
		status := w.Send(w.Operator, info.Distributor, chain.PackClaim(miner, earned, path))
		payee, _ := b.Payees()[miner].EVM()
		require.Equal(t, earned, w.Balance(payee))
		figure(fmt.Sprintf("claim of miner %d: gas", miner), status.GasUsed)
	}
	result, err := split.Check(t.Context(), w.Chain.URL(), info.Distributor)
	require.NoError(t, err)
	require.Len(t, result.Miners, tierPayees)
}

func tierPayee(i int) bitcoin.Payee {
	return bitcoin.EVMPayee(common.BytesToAddress(crypto.Keccak256(binary.BigEndian.AppendUint32(nil, uint32(i)))))
}
