package daemon

import (
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"
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
