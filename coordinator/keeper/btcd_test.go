package keeper_test

import (
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/node"
	"paydirt/coordinator/node/btcdtest"
)

// Real Bitcoin nodes, real difficulty, and a reorganisation: the block that the
// relay and the peg heard of first loses, and the pool is paid for the winner.
func TestWithBitcoinNodes(t *testing.T) {
	ctx := t.Context()
	network, err := btcdtest.Start(ctx, t.TempDir(), 2)
	require.NoError(t, err)
	defer network.Stop()
	client, err := node.NewClient(network.Nodes[0].URL)
	require.NoError(t, err)
	nodes, err := node.NewSet(node.Config{Nodes: network.URLs()})
	require.NoError(t, err)
	_, err = network.Nodes[0].Mine(ctx, []byte{0x51}, 1)
	require.NoError(t, err)

	w := chaintest.New(t, func(c *chain.DeployConfig) {
		tip, height, err := nodes.Tip(ctx)
		require.NoError(t, err)
		header, err := nodes.Header(ctx, tip)
		require.NoError(t, err)
		genesis, err := nodes.HashAt(ctx, 0)
		require.NoError(t, err)
		first, err := nodes.Header(ctx, genesis)
		require.NoError(t, err)
		c.Relay = chain.RelayStart{Params: bitcoin.Signet, Header: header, Height: height, EpochStart: first.Time()}
	})
	sender := w.Sender(7)
	relay := keeper.NewRelay(w.Pool, nodes, sender, nil)
	peg := keeper.NewPeg(w.Pool, nodes, sender)
	settle := keeper.NewSettle(w.Pool, w.Prover, sender)
	w.Post(40, 20)
	first, second := w.Script(-1), w.Script(1)

	template, _, err := client.BlockTemplate(ctx, "")
	require.NoError(t, err)
	loser := mine(t, client, template, first)
	drive(t, w, relay, peg)
	require.Equal(t, loser, relayTip(t, w))

	winner := mine(t, client, template, second)
	branch := winner
	for i := range uint32(chaintest.Confirmations - 1) {
		next := *template
		next.Prev, next.Height, next.CurTime = branch, template.Height+1+i, template.CurTime+1+i
		branch = mine(t, client, &next, []byte{0x51})
	}
	require.Eventually(t, func() bool {
		tip, _, err := nodes.Tip(ctx)
		return err == nil && tip == branch
	}, time.Minute, 10*time.Millisecond)
	drive(t, w, relay, peg, settle)
	require.Equal(t, branch, relayTip(t, w))
	got := deliveries(t, w)
	require.Len(t, got, 1)
	require.Equal(t, winner, got[0].Block)
	require.Equal(t, template.Value, got[0].Amount.Uint64())
	require.EqualValues(t, template.Value, w.Book().Totals().Received.Uint64())
	require.Less(t, w.Book().Held().Uint64(), uint64(16))
}

// mine solves a template and submits the block, which may be on a side chain.
func mine(t *testing.T, client *node.Client, template *job.Template, script []byte) chainhash.Hash {
	t.Helper()
	block, err := btcdtest.Solve(t.Context(), template, script)
	require.NoError(t, err)
	_, _, err = client.SubmitBlock(t.Context(), block)
	require.NoError(t, err)
	return chainhash.DoubleHashH(block[:bitcoin.HeaderSize])
}
