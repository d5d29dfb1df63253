package e2e

import (
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/job"
	"paydirt/coordinator/node"
	"paydirt/coordinator/node/btcdtest"
	"paydirt/test/harness"
)

// A block of the pool, relayed already, loses against a longer branch. The relay
// follows, the lost block's reward is never delivered, the shares that were mined
// on it stay valid, the pool goes on, and the audit holds.
func TestABlockOfThePoolIsOrphaned(t *testing.T) {
	t.Parallel()
	// Deep enough that the block is not delivered before it is lost.
	p := startPool(t, func(o *harness.Options) { o.ND, o.Confirmations = 64, 5 })
	bitcoin, err := node.NewClient(p.Bitcoin.Nodes[0].URL)
	require.NoError(t, err)

	// The branch point: a template of before the pool finds its block.
	template, _, err := bitcoin.BlockTemplate(p.ctx, "")
	require.NoError(t, err)
	miner, stop := p.mine(0, 1_500_000)
	// Some work on the block that will be lost: it stays in the ledger. With bad luck the
	// next block is found before there is any, so it is the first one that has some.
	var lost chainhash.Hash
	p.soon(20*time.Millisecond, "a block of the pool with shares on it", func() bool {
		for height := template.Height; height <= p.bitcoinHeight(); height++ {
			if lost = p.bitcoinHash(height); len(miner.hashesOn(lost)) > 10 {
				return true
			}
		}
		return false
	})
	stop()
	p.eventually("the relay to know the block", func() bool { return p.relayConfirms(lost) })

	branch := p.outmine(template)
	require.Equal(t, branch[0], p.bitcoinHash(template.Height))
	p.eventually("the relay to follow", func() bool { return p.relayConfirms(branch[len(branch)-1]) && !p.relayConfirms(lost) })

	p.otherMiners()
	miner, stop = p.mine(1, 1_500_000)
	p.eventually("a reward of a block after that, settled", func() bool { return len(p.settlements()) > 0 })
	require.Positive(t, miner.acceptedCount())
	stop()
	p.eventually("all that was delivered is settled", p.allSettled)

	canonical := make(map[chainhash.Hash]bool)
	for height := uint32(1); height <= p.bitcoinHeight(); height++ {
		canonical[p.bitcoinHash(height)] = true
	}
	require.False(t, canonical[lost])
	for _, d := range p.deliveries() {
		require.True(t, canonical[d.Block], "the reward of %s was delivered, which is not in the chain", d.Block)
		require.NotContains(t, branch, d.Block, "a block that does not pay the pool was delivered")
	}
	p.checkPostedOnce(1) // the relay may follow just before a post with an anchor of the lost branch
	p.audit()
}

// A block of the pool is lost before the relay has ever heard of it, for the EVM
// chain was out of reach, and paydirtd is killed on top of that. The shares that
// were mined on it were accepted, so anyone must be able to verify them: its
// header is relayed all the same.
func TestABlockIsOrphanedBeforeItIsRelayed(t *testing.T) {
	t.Parallel()
	p := startPool(t, func(o *harness.Options) { o.ND = 32 })
	require.NoError(t, p.Daemon.Stop())
	door := p.putDoorBefore(p.EVM.URL())
	door.open(t)
	require.NoError(t, p.StartDaemon(p.ctx))

	bitcoin, err := node.NewClient(p.Bitcoin.Nodes[0].URL)
	require.NoError(t, err)
	template, _, err := bitcoin.BlockTemplate(p.ctx, "")
	require.NoError(t, err)
	door.close()
	// The first shift has room for two blocks' worth of shares. With bad luck it is
	// used up before; blocks are found all the same, but no share on them is taken.
	miner, stop := p.mine(0, 2_000_000)
	p.soon(momentary, "the pool to find a block", func() bool { return p.bitcoinHeight() >= template.Height })
	stop()
	lost := p.bitcoinHash(template.Height)
	miner, stop = p.mine(0, 300_000)
	// The first job may still be one on the block before: such a share does not need
	// the lost header.
	p.soon(momentary, "a share on it", func() bool { return miner.judgedOn(lost) > 0 })
	stop()
	onLost := miner.hashesOn(lost)
	p.Daemon.Kill()
	p.outmine(template)
	door.open(t)
	require.NoError(t, p.StartDaemon(p.ctx))

	_, stop = p.mine(0, 2_000_000)
	p.eventually("the first shifts to be posted", func() bool { return p.book().LastShift() >= 2 })
	stop()
	stored := p.shiftOfShares(2)
	for _, hash := range onLost {
		require.NotZero(t, stored[hash])
	}
	p.eventually("the header of the lost block to be relayed", func() bool {
		view, err := p.chain.Latest(p.ctx)
		require.NoError(t, err)
		header, err := view.RelayHeader(p.ctx, lost)
		require.NoError(t, err)
		return header.Known || len(onLost) == 0
	})
	p.audit()
}

// outmine mines a branch of empty blocks, which pay nobody of the pool, from a
// template on until it is the best, and returns it.
func (p *pool) outmine(template *job.Template) (branch []chainhash.Hash) {
	p.t.Helper()
	client, err := node.NewClient(p.Bitcoin.Nodes[0].URL)
	require.NoError(p.t, err)
	anyone := []byte{0x51} // OP_TRUE
	next := *template
	for height := p.bitcoinHeight(); next.Height <= height+1; next.Height++ {
		raw, err := btcdtest.Solve(p.ctx, &next, anyone)
		require.NoError(p.t, err)
		_, reason, err := client.SubmitBlock(p.ctx, raw)
		require.NoError(p.t, err)
		require.Empty(p.t, reason)
		next.Prev = chainhash.DoubleHashH(raw[:80])
		next.CurTime = max(next.CurTime+1, uint32(time.Now().Unix()))
		branch = append(branch, next.Prev)
	}
	return branch
}

func (p *pool) bitcoinHeight() (height uint32) {
	p.t.Helper()
	require.NoError(p.t, p.Bitcoin.Nodes[0].Call(p.ctx, &height, "getblockcount"))
	return height
}

func (p *pool) bitcoinHash(height uint32) chainhash.Hash {
	p.t.Helper()
	var digits string
	require.NoError(p.t, p.Bitcoin.Nodes[0].Call(p.ctx, &digits, "getblockhash", height))
	hash, err := chainhash.NewHashFromStr(digits)
	require.NoError(p.t, err)
	return *hash
}

// relayConfirms says whether a block is in the relay's best branch.
func (p *pool) relayConfirms(block chainhash.Hash) bool {
	p.t.Helper()
	view, err := p.chain.Latest(p.ctx)
	require.NoError(p.t, err)
	confirmations, err := view.RelayConfirmations(p.ctx, block)
	require.NoError(p.t, err)
	return confirmations > 0
}
