package node_test

import (
	"context"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/node"
	"paydirt/coordinator/node/btcdtest"
)

var (
	script1 = []byte{0x51}
	script2 = []byte{0x52}
)

func startNetwork(t *testing.T) (context.Context, *btcdtest.Network) {
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	t.Cleanup(cancel)
	network, err := btcdtest.Start(ctx, t.TempDir(), 2)
	require.NoError(t, err)
	t.Cleanup(network.Stop)
	return ctx, network
}

func newSet(t *testing.T, urls []string) *node.Set {
	set, err := node.NewSet(node.Config{Nodes: urls, Poll: 50 * time.Millisecond, Log: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	return set
}

// solved is a block and its hash.
type solved struct {
	hash chainhash.Hash
	raw  []byte
}

func solve(ctx context.Context, t *testing.T, template *job.Template, script []byte) solved {
	raw, err := btcdtest.Solve(ctx, template, script)
	require.NoError(t, err)
	return solved{chainhash.DoubleHashH(raw[:80]), raw}
}

func TestClientAgainstBtcd(t *testing.T) {
	ctx, network := startNetwork(t)
	client, err := node.NewClient(network.Nodes[0].URL)
	require.NoError(t, err)

	genesis, err := client.Info(ctx)
	require.NoError(t, err)
	require.Zero(t, genesis.Height)
	template, _, err := client.BlockTemplate(ctx, "")
	require.NoError(t, err)
	require.Equal(t, genesis.Best, template.Prev)
	require.Equal(t, uint64(5_000_000_000), template.Value)

	// Two blocks compete for height 1.
	winner, loser := solve(ctx, t, template, script1), solve(ctx, t, template, script2)
	submit := func(raw []byte) (node.Outcome, string) {
		outcome, reason, err := client.SubmitBlock(ctx, raw)
		require.NoError(t, err)
		return outcome, reason
	}
	outcome, _ := submit(winner.raw)
	require.Equal(t, node.Accepted, outcome)
	outcome, _ = submit(winner.raw)
	require.Equal(t, node.Duplicate, outcome)
	outcome, _ = submit(loser.raw)
	require.Equal(t, node.Stale, outcome, "btcd answers null for a side chain")
	outcome, _ = submit(loser.raw)
	require.Equal(t, node.Stale, outcome, "known, but on the side chain")

	template, _, err = client.BlockTemplate(ctx, "")
	require.NoError(t, err)
	template.Value++
	outcome, reason := submit(solve(ctx, t, template, script1).raw)
	require.Equal(t, node.Rejected, outcome)
	require.Contains(t, reason, "coinbase")
	outcome, reason = submit(winner.raw[:100])
	require.Equal(t, node.Rejected, outcome)
	require.NotEmpty(t, reason)

	best, err := client.BestBlockHash(ctx)
	require.NoError(t, err)
	require.Equal(t, winner.hash, best)
	at, err := client.BlockHash(ctx, 1)
	require.NoError(t, err)
	require.Equal(t, winner.hash, at)
	header, err := client.BlockHeader(ctx, winner.hash)
	require.NoError(t, err)
	require.Equal(t, winner.raw[:80], header[:])
	raw, err := client.Block(ctx, winner.hash)
	require.NoError(t, err)
	require.Equal(t, winner.raw, raw)

	coinbase, branch, err := client.CoinbaseProof(ctx, winner.hash)
	require.NoError(t, err)
	require.Empty(t, branch)
	require.Equal(t, header.MerkleRoot(), bitcoin.RootFromBranch(chainhash.DoubleHashH(coinbase), branch))
	parsed, err := bitcoin.ParseCoinbase(coinbase)
	require.NoError(t, err)
	require.Equal(t, script1, parsed.PayoutScript)

	_, err = client.BlockHash(ctx, 99)
	require.ErrorIs(t, err, node.ErrNotFound)
	_, err = client.BlockHeader(ctx, chainhash.Hash{1})
	require.ErrorIs(t, err, node.ErrNotFound)
	_, err = client.Block(ctx, chainhash.Hash{1})
	require.ErrorIs(t, err, node.ErrNotFound)
	known, _, err := client.InBestChain(ctx, chainhash.Hash{1})
	require.NoError(t, err)
	require.False(t, known)

	wrong, err := node.NewClient(strings.Replace(network.Nodes[0].URL, "paydirt:", "paydirt:x", 1))
	require.NoError(t, err)
	_, err = wrong.Info(ctx)
	require.ErrorIs(t, err, node.ErrAuth)
}

func TestLongPollAnswersWithTheNextBlock(t *testing.T) {
	ctx, network := startNetwork(t)
	client, err := node.NewClient(network.Nodes[0].URL)
	require.NoError(t, err)
	template, id, err := client.BlockTemplate(ctx, "")
	require.NoError(t, err)
	require.NotEmpty(t, id)
	next := make(chan *job.Template, 1)
	go func() {
		template, _, _ := client.BlockTemplate(ctx, id)
		next <- template
	}()
	block := solve(ctx, t, template, script1)
	require.Empty(t, next)
	_, _, err = client.SubmitBlock(ctx, block.raw)
	require.NoError(t, err)
	require.Equal(t, block.hash, (<-next).Prev)
}

func TestSetFollowsBlocksAndSurvivesANode(t *testing.T) {
	ctx, network := startNetwork(t)
	set := newSet(t, network.URLs())
	templates := set.Templates(ctx)

	first := <-templates
	require.Equal(t, uint32(1), first.Height)
	block := solve(ctx, t, first, script1)
	submission := set.SubmitBlock(ctx, block.raw)
	require.Equal(t, node.Accepted, submission.Outcome)
	require.Equal(t, block.hash, submission.Hash)
	require.Len(t, submission.Answers, 2)
	require.Equal(t, node.Duplicate, set.SubmitBlock(ctx, block.raw).Outcome)

	second := <-templates
	require.Equal(t, block.hash, second.Prev)
	tip, height, err := set.Tip(ctx)
	require.NoError(t, err)
	require.Equal(t, block.hash, tip)
	require.Equal(t, uint32(1), height)

	// The node worked for dies; blocks still get in, and out comes new work
	// (a lone btcd gives none, so the dead one has to come back for that).
	working := 0
	if set.Health()[1].Current {
		working = 1
	}
	network.Nodes[working].Kill()
	require.Eventually(t, func() bool { return !set.Health()[working].Up }, 30*time.Second, 10*time.Millisecond)
	submitted := make(chan node.Submission, 1)
	block = solve(ctx, t, second, script1)
	go func() { submitted <- set.SubmitBlock(ctx, block.raw) }()
	require.NoError(t, waitTip(ctx, network.Nodes[1-working], block.hash))
	require.NoError(t, network.Nodes[working].Restart(ctx))
	require.Equal(t, node.Accepted, (<-submitted).Outcome)
	for template := range templates {
		if template.Prev == block.hash {
			break
		}
	}
	header, err := set.Header(ctx, block.hash)
	require.NoError(t, err)
	require.Equal(t, block.raw[:80], header[:])
	at, err := set.HashAt(ctx, 2)
	require.NoError(t, err)
	require.Equal(t, block.hash, at)
	coinbase, _, err := set.CoinbaseProof(ctx, block.hash)
	require.NoError(t, err)
	require.NotEmpty(t, coinbase)
	_, err = set.Header(ctx, chainhash.Hash{1})
	require.ErrorIs(t, err, node.ErrNotFound)
}

func waitTip(ctx context.Context, n *btcdtest.Node, want chainhash.Hash) error {
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		var best string
		if err := n.Call(ctx, &best, "getbestblockhash"); err != nil {
			return err
		}
		if best == want.String() {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

func TestSubmitWithoutAnyNodeIsUnknown(t *testing.T) {
	set := newSet(t, []string{"http://a:b@127.0.0.1:1"})
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	submission := set.SubmitBlock(ctx, make([]byte, 100))
	require.Equal(t, node.Unknown, submission.Outcome)
	require.Error(t, submission.Answers[0].Err)
	require.Equal(t, node.Rejected, set.SubmitBlock(ctx, make([]byte, 10)).Outcome)
}
