package keeper_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/node"
)

// pruned is a node without the blocks below a height.
type pruned struct {
	*chaintest.Bitcoin
	below  uint32
	asked  map[chainhash.Hash]int
	silent chainhash.Hash // asked for this one, it does not answer
}

var errPruned = &node.RPCError{Method: "getblock", Code: -1, Message: "Block not available (pruned data)"}

func (p *pruned) CoinbaseProof(ctx context.Context, h chainhash.Hash) ([]byte, []chainhash.Hash, error) {
	p.asked[h]++
	if h == p.silent {
		return nil, nil, errors.New("timeout")
	}
	_, top, err := p.Tip(ctx)
	if err != nil {
		return nil, nil, err
	}
	for height := uint32(chaintest.FirstHeight); height <= top; height++ {
		at, err := p.HashAt(ctx, height)
		if err != nil {
			return nil, nil, err
		}
		if at == h && height < p.below {
			return nil, nil, errPruned
		}
	}
	return p.Bitcoin.CoinbaseProof(ctx, h)
}

func (p *pruned) most() (n int) {
	for _, times := range p.asked {
		n = max(n, times)
	}
	return n
}

// found is what the daemon stores with a block of its miners.
func found(t *testing.T, w *chaintest.World, hash chainhash.Hash, height uint32) keeper.Found {
	t.Helper()
	header, err := w.Bitcoin.Header(t.Context(), hash)
	require.NoError(t, err)
	coinbase, branch, err := w.Bitcoin.CoinbaseProof(t.Context(), hash)
	require.NoError(t, err)
	return keeper.Found{Hash: hash, Height: height, Header: header, Coinbase: coinbase, Branch: branch}
}

func height(t *testing.T, w *chaintest.World) uint32 {
	t.Helper()
	_, top, err := w.Bitcoin.Tip(t.Context())
	require.NoError(t, err)
	return top
}

// step steps with a block after each, until nothing is in flight twice in a row, and
// returns what was completed and the last error.
func step(t *testing.T, w *chaintest.World, d keeper.Driver) (done []string, last error) {
	t.Helper()
	for quiet := 0; quiet < 3; {
		p, err := d.Step(t.Context())
		last = err
		if quiet++; p.Waiting > 0 || len(p.Done) > 0 {
			quiet = 0
		}
		for _, c := range p.Done {
			done = append(done, c.What)
		}
		w.Chain.Commit()
	}
	return done, last
}

// A daemon is restarted with a node that has pruned everything: its own blocks are
// delivered from what it stored with them, no block is asked for, and one that lost is
// told apart.
func TestF2OwnBlocksAreDeliveredWithoutTheNode(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	var own []keeper.Found
	fork := bitcoinTip(t, w)
	for i := range 8 {
		own = append(own, found(t, w, w.Bitcoin.Mine(w.Script(int64(i%3)-1), uint64(1000+i)), height(t, w)))
		w.Bitcoin.MineEmpty(2)
	}
	own = append(own, found(t, w, w.Bitcoin.MineOn(fork, w.Script(0), 5000), chaintest.FirstHeight+1))
	w.Bitcoin.MineEmpty(chaintest.Confirmations)
	drive(t, w, newKeepers(w, 5).relay)

	gone := &pruned{Bitcoin: w.Bitcoin, below: height(t, w) - 2, asked: map[chainhash.Hash]int{}}
	p := keeper.NewPeg(w.Pool, gone, w.Sender(7), keeper.OwnBlocks(func() []keeper.Found { return own }))
	_, err := p.Step(t.Context())
	require.Error(t, err, "it says which blocks it could not read")
	require.Equal(t, 8, p.State().Undelivered)
	require.NotNil(t, p.State().Oldest)
	done, _ := step(t, w, p)
	require.Len(t, done, 8)
	require.Len(t, deliveries(t, w), 8)
	for _, f := range own {
		require.Zero(t, gone.asked[f.Hash], "a block whose proof is stored is not asked for")
	}
	st := p.State()
	require.Equal(t, 9, st.Own)
	require.Equal(t, 8, st.Delivered)
	require.Zero(t, st.Undelivered)
	require.Nil(t, st.Oldest)

	// With no node at all, too.
	own = append(own, found(t, w, w.Bitcoin.Mine(w.Script(0), 9000), height(t, w)))
	w.Bitcoin.MineEmpty(chaintest.Confirmations)
	drive(t, w, newKeepers(w, 5).relay)
	down := &downNode{gone}
	p = keeper.NewPeg(w.Pool, down, w.Sender(7), keeper.OwnBlocks(func() []keeper.Found { return own }))
	done, err = step(t, w, p)
	require.ErrorContains(t, err, "connection refused")
	require.Len(t, done, 1)
}

type downNode struct{ *pruned }

func (downNode) CoinbaseProof(context.Context, chainhash.Hash) ([]byte, []chainhash.Hash, error) {
	return nil, nil, errors.New("connection refused")
}
func (downNode) Header(context.Context, chainhash.Hash) (h bitcoin.Header, err error) {
	return h, errors.New("connection refused")
}

// Somebody else settles with a pruned node: what it has is delivered, and what it could
// not read is said, with the reason, as an error at the end.
func TestF2APrunedBlockStopsNoOther(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	w.Bitcoin.Mine(w.Script(0), 1000)
	w.Bitcoin.MineEmpty(60) // more than a step looks at
	w.Bitcoin.Mine(w.Script(1), 2000)
	w.Bitcoin.MineEmpty(chaintest.Confirmations)
	drive(t, w, newKeepers(w, 5).relay)
	kept := height(t, w) - chaintest.Confirmations
	gone := &pruned{Bitcoin: w.Bitcoin, below: kept, asked: map[chainhash.Hash]int{}}
	p := keeper.NewPeg(w.Pool, gone, w.Sender(7))
	var err error
	w.Mining(func() {
		err = keeper.RunOnce(t.Context(), p, time.Millisecond, func(keeper.Progress, error) {})
	})
	require.Len(t, deliveries(t, w), 1)
	require.EqualValues(t, 2000, deliveries(t, w)[0].Amount.Uint64())
	require.ErrorContains(t, err, "61 Bitcoin blocks could not be read")
	require.ErrorContains(t, err, "at height 101")
	require.ErrorContains(t, err, "pruned")
	require.Equal(t, 1, gone.most(), "none is asked for again at once")
	st := p.State()
	require.Equal(t, 61, st.Unread)
	require.EqualValues(t, 101, st.UnreadFirst)
	require.ErrorIs(t, st.UnreadWhy, errPruned)

	// A node that has them after all is asked in time.
	gone.below = 0
	now := time.Now()
	p.Hurry(func() time.Time { return now })
	for range 40 {
		now = now.Add(10 * time.Minute)
		_, _ = p.Step(t.Context())
		w.Chain.Commit()
	}
	require.Len(t, deliveries(t, w), 2)
	require.Zero(t, p.State().Unread)
}

// One block that the node does not answer about stops no other; a node that answers
// about none is waited for.
func TestF2ASilentBlockStopsNoOther(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	silent := w.Bitcoin.Mine(w.Script(0), 1000)
	w.Bitcoin.MineEmpty(1)
	w.Bitcoin.Mine(w.Script(1), 2000)
	w.Bitcoin.MineEmpty(chaintest.Confirmations)
	drive(t, w, newKeepers(w, 5).relay)
	slow := &pruned{Bitcoin: w.Bitcoin, silent: silent, asked: map[chainhash.Hash]int{}}
	p := keeper.NewPeg(w.Pool, slow, w.Sender(7))
	done, err := step(t, w, p)
	require.Len(t, done, 1)
	require.ErrorContains(t, err, "timeout")
	require.Equal(t, 1, p.State().Unread)
}

// A restart goes on where it was: nothing is read twice, what was found and not yet
// delivered is not forgotten, and a reorganisation meanwhile is noticed.
func TestF2ARestartDoesNotBeginAnew(t *testing.T) {
	w := chaintest.New(t)
	w.Post(60)
	path := filepath.Join(t.TempDir(), "deliveries.json")
	counted := &pruned{Bitcoin: w.Bitcoin, asked: map[chainhash.Hash]int{}}
	sender := w.Sender(7)
	fresh := func() *keeper.Peg { return keeper.NewPeg(w.Pool, counted, sender, keeper.Remembering(path)) }
	w.Bitcoin.MineEmpty(120)
	fork := bitcoinTip(t, w)
	w.Bitcoin.Mine(w.Script(0), 1000)
	w.Bitcoin.MineEmpty(chaintest.Confirmations)
	drive(t, w, newKeepers(w, 5).relay)
	for range 4 {
		_, err := fresh().Step(t.Context())
		require.NoError(t, err)
	}
	require.Len(t, counted.asked, 122)
	require.Equal(t, 1, counted.most())
	counted.below = height(t, w) // pruned meanwhile
	drive(t, w, fresh())
	require.Len(t, deliveries(t, w), 1)
	require.Equal(t, 1, counted.most())

	// The branch loses while nobody runs.
	counted.below = 0
	branch := w.Bitcoin.MineOn(fork, w.Script(0), 2000)
	for range chaintest.Confirmations + 2 {
		branch = w.Bitcoin.MineOn(branch, []byte{0x51}, 1)
	}
	drive(t, w, newKeepers(w, 5).relay)
	drive(t, w, fresh())
	require.Len(t, deliveries(t, w), 2)

	// A file that cannot be read costs work and nothing else.
	require.NoError(t, os.WriteFile(path, []byte("{"), 0o600))
	p := fresh()
	_, err := p.Step(t.Context())
	require.ErrorContains(t, err, path)
	drive(t, w, p)
	require.Len(t, deliveries(t, w), 2)
	require.Greater(t, counted.most(), 1)
}
