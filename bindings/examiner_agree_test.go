package bindings_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/stretchr/testify/require"

	"paydirt/bindings"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

// examineABI is the function that the court calls; bindings has it not.
const examineABI = `[{"type":"function","name":"examine","stateMutability":"view",
"inputs":[{"name":"k","type":"uint64"},{"name":"share","type":"tuple","components":[
{"name":"header","type":"bytes"},{"name":"coinbase","type":"bytes"},{"name":"branch","type":"bytes32[]"}]}],
"outputs":[{"name":"work","type":"uint256"},{"name":"payee","type":"bytes21"}]}]`

// TestExaminerAgrees holds the court's examiner, as it is deployed, with what it asks of
// the relay and of the pool, against share.Verify: for the shifts whose tags are the
// states that every pool has.
func TestExaminerAgrees(t *testing.T) {
	b := newBench(t, common.Address{1})
	ask := func(at common.Address, input []byte) ([]byte, error) {
		answer, _, err := runtime.Call(at, input, b.evm)
		return answer, err
	}
	answer, err := ask(b.court, b.bindings.PackExaminer())
	require.NoError(t, err)
	examiner := common.BytesToAddress(answer)
	contract, err := abi.JSON(strings.NewReader(examineABI))
	require.NoError(t, err)
	errorsOf, err := bindings.ExaminerMetaData.ParseABI()
	require.NoError(t, err)

	// What the relay knows: four headers in a row, and one beside them.
	parents := map[chainhash.Hash]share.Parent{}
	var known []chainhash.Hash
	height := uint32(2017)
	add := func() {
		known = append(known, b.tip.Hash())
		parents[b.tip.Hash()] = share.Parent{Height: height, ChildBits: easyBits}
	}
	add()
	fork := b.tip
	for range 3 {
		height++
		b.extend(t, 1)
		add()
	}
	height = 2018
	b.tip = mineOn(fork.Hash(), easyBits, fork.Time()+7)
	_, err = ask(b.relay, bindings.NewHeaderRelay().PackSubmit(b.tip[:]))
	require.NoError(t, err)
	add()
	require.Len(t, parents, 5)

	pool := bindings.NewDistributor()
	met := map[string]int{}
	for seed := range uint64(1500) {
		k := 1 + seed%2
		answer, err := ask(b.pool, pool.PackPayoutScript(int64(k)-2))
		require.NoError(t, err)
		script, err := pool.UnpackPayoutScript(answer)
		require.NoError(t, err)
		rules := share.Rules{ND: 64, Halving: 150, PayoutScript: script}

		d := newDraft(rand.New(rand.NewPCG(seed, 8)))
		d.prev, d.bits, d.rules = known[d.dice.IntN(len(known))], easyBits, rules
		d.parent = parents[d.prev]
		d.fields.height = pushHeight(d.parent.Height + 1)
		d.fields.text = nil // it may be too long beside this height
		d.fields.outputs[0] = outputFields{value: bitcoin.Subsidy(d.parent.Height+1, rules.Halving), script: script}
		if !d.one(6) {
			mutations[d.dice.IntN(len(mutations))](d)
		}
		if d.one(20) {
			d.prev = chainhash.Hash(d.random(32))
		}
		// The chain and the pool are what they are.
		c := d.finish()
		c.rules, c.parent, c.known = rules, share.Parent{}, false
		if h, err := bitcoin.ParseHeader(c.header); err == nil {
			c.parent, c.known = parents[h.Prev()], parents[h.Prev()] != share.Parent{}
		}
		want, got := goVerdict(t, c), verdict{}
		input, err := contract.Pack("examine", k, evidence{c.header, c.coinbase, c.branch})
		require.NoError(t, err)
		if answer, err = ask(examiner, input); err != nil {
			got.reason = reasonOf(t, *errorsOf, answer)
		} else {
			got.work.SetBytes(answer[:32])
			got.payee = bitcoin.Payee(answer[32:])
		}
		require.Equal(t, want, got, "Go first, then the examiner, of %+x", c)
		met[want.reason]++
	}
	for _, reason := range []string{"", "parent-unknown", "wrong-bits", "insufficient-work", "wrong-root", "wrong-height", "wrong-payee", "wrong-script", "below-subsidy"} {
		require.Greater(t, met[reason], 5, reason)
	}
}
