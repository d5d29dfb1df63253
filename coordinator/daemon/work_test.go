package daemon

import (
	"errors"
	"log/slog"
	"path/filepath"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/keeper"
)

// What the keeper delivers from is what was stored with the found blocks, also after a
// restart.
func TestF2TheDaemonDeliversFromItsBook(t *testing.T) {
	w := chaintest.New(t)
	hash := w.Bitcoin.Mine(w.Script(0), 1000)
	header, err := w.Bitcoin.Header(t.Context(), hash)
	require.NoError(t, err)
	coinbase, branch, err := w.Bitcoin.CoinbaseProof(t.Context(), hash)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "blocks.jsonl")
	b, err := openBlockBook(path, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	require.NoError(t, b.add(foundBlock{Hash: hash, Height: 101, Tag: 0, Outcome: "accepted", proof: &coinbaseProof{Header: header, Coinbase: coinbase, Branch: branch}}))
	require.NoError(t, b.add(foundBlock{Hash: chainhash.Hash{1}, Height: 102, Outcome: "accepted"})) // of an older version
	require.NoError(t, b.close())
	b, err = openBlockBook(path, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	defer b.close()
	want := []keeper.Found{{Hash: hash, Height: 101, Header: header, Coinbase: coinbase, Branch: branch}}
	require.Equal(t, want, (&service{found: b}).ownBlocks())

	// With those and no node the block is delivered.
	w.Bitcoin.MineEmpty(chaintest.Confirmations)
	w.Relay()
	w.Bitcoin.Down = errors.New("refused")
	p := keeper.NewPeg(w.Pool, w.Bitcoin, w.Sender(7), keeper.OwnBlocks((&service{found: b}).ownBlocks))
	for range 3 {
		_, _ = p.Step(t.Context())
		w.Chain.Commit()
	}
	require.Equal(t, 1, p.State().Delivered)
}
