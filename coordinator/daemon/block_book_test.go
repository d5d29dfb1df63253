package daemon

import (
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
)

func TestBlockBook(t *testing.T) {
	path := filepath.Join(t.TempDir(), "blocks.jsonl")
	log := slog.New(slog.DiscardHandler)
	open := func() *blockBook {
		b, err := openBlockBook(path, log)
		require.NoError(t, err)
		return b
	}
	found := func(n byte) foundBlock {
		return foundBlock{Hash: chainhash.Hash{n}, Height: 100 + uint32(n), Time: apiTime.UTC(), Tag: -1, Payee: apiAlice, Value: 5, Outcome: "accepted"}
	}
	b := open()
	require.Zero(t, b.count())
	require.NoError(t, b.add(found(1)))
	require.NoError(t, b.add(found(2)))
	require.NoError(t, b.close())

	// A crash in the middle of a line, after one that somebody has edited.
	file, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(t, err)
	_, err = file.WriteString("what is this?\n" + `{"hash":"00`)
	require.NoError(t, err)
	require.NoError(t, file.Close())
	b = open()
	require.Equal(t, 2, b.count())
	require.NoError(t, b.add(found(3)))
	require.NoError(t, b.close())
	require.Error(t, b.add(found(4)), "a disk that fails")
	require.Equal(t, found(4), b.number(4), "is shown all the same")

	b = open()
	defer b.close()
	require.Equal(t, 3, b.count())
	for n := range byte(3) {
		require.Equal(t, found(n+1), b.number(uint64(n+1)))
	}
}

// What a reward's delivery needs of a block is stored with it. A line of an older
// version has none, one whose proof is not the block's is as if it had none, and a
// later line on a block takes the place of the earlier.
func TestBlockBookKeepsTheProofs(t *testing.T) {
	path := filepath.Join(t.TempDir(), "blocks.jsonl")
	log := slog.New(slog.DiscardHandler)
	b, err := openBlockBook(path, log)
	require.NoError(t, err)
	block := func(n byte, outcome string) foundBlock {
		p := coinbaseProof{Coinbase: []byte{n, 1, 2}, Branch: []chainhash.Hash{{n}, {n, 7}}}
		p.Header = bitcoin.NewHeader(1, chainhash.Hash{n}, bitcoin.RootFromBranch(chainhash.DoubleHashH(p.Coinbase), p.Branch), 5, 6, 7)
		return foundBlock{Hash: p.Header.Hash(), Height: uint32(n), Time: apiTime.UTC(), Tag: int64(n), Payee: apiAlice, Value: 5, Outcome: outcome, proof: &p}
	}
	alone := block(3, "accepted") // an empty block: the coinbase is its only transaction
	alone.proof.Branch = nil
	alone.proof.Header = bitcoin.NewHeader(1, chainhash.Hash{}, chainhash.DoubleHashH(alone.proof.Coinbase), 5, 6, 7)
	alone.Hash = alone.proof.Header.Hash()
	old := block(4, "accepted")
	old.proof = nil
	forged := block(5, "accepted")
	forged.proof.Coinbase = []byte{9}
	for _, f := range []foundBlock{block(1, "unknown"), block(2, "accepted"), block(1, "accepted"), alone, old, forged} {
		require.NoError(t, b.add(f))
	}
	require.NoError(t, b.close())

	b, err = openBlockBook(path, log)
	require.NoError(t, err)
	defer b.close()
	forged.proof = nil
	want := []foundBlock{block(1, "accepted"), block(2, "accepted"), alone, old, forged}
	require.Equal(t, len(want), b.count())
	var proofs []blockProof
	for i, f := range want {
		require.Equal(t, f, b.number(uint64(i+1)))
		p, ok := b.proofOf(f.Hash)
		require.Equal(t, f.proof != nil, ok)
		if ok {
			require.Equal(t, blockProof{f.Hash, f.Height, f.Tag, *f.proof}, p)
			proofs = append(proofs, p)
		}
	}
	require.Equal(t, proofs, b.proofs())
	_, ok := b.proofOf(chainhash.Hash{1})
	require.False(t, ok)
}

// proofOf returns the proof of one block; false when it is no block of this pool, or
// its proof was not stored.
func (b *blockBook) proofOf(hash chainhash.Hash) (blockProof, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	i, ok := b.at[hash]
	if !ok || b.all[i].proof == nil {
		return blockProof{}, false
	}
	f := b.all[i]
	return blockProof{f.Hash, f.Height, f.Tag, *f.proof}, true
}
