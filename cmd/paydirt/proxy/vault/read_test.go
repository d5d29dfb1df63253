package vault

import (
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

// What is held is read while the proxy runs, and nothing is changed, not even an end
// that is being written.
func TestReadWhileTheVaultIsOpen(t *testing.T) {
	dir := t.TempDir()
	v, err := Open(dir, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	defer v.Close()
	var keys []shift.Key
	for n := byte(1); n <= 3; n++ {
		e := share.Evidence{Coinbase: []byte{n}}
		e.Header[0] = n
		key := shift.KeyOf(e.Header.Hash())
		keys = append(keys, key)
		require.NoError(t, v.Share(int64(n%2), e))
		if n < 3 {
			_, err := v.Receipt(receipt.Signed{Receipt: receipt.Receipt{Tag: int64(n % 2), Key: key, C: uint32(n), G: uint32(n)}})
			require.NoError(t, err)
		}
	}
	// A receipt whose share is not here proves nothing.
	_, err = v.Receipt(receipt.Signed{Receipt: receipt.Receipt{Tag: 0, Key: shift.Key{77}, C: 9, G: 9}})
	require.NoError(t, err)
	path := filepath.Join(dir, "tag_1.vault")
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(t, err)
	_, err = f.Write([]byte{0, 0, 0, 50, 1})
	require.NoError(t, err)
	require.NoError(t, f.Close())
	before, err := os.ReadFile(path)
	require.NoError(t, err)

	got := map[shift.Key]Held{}
	for h, err := range Read(dir) {
		require.NoError(t, err)
		got[h.Receipt.Key] = h
	}
	require.Len(t, got, 2)
	for n, key := range keys[:2] {
		header := got[key].Evidence.Header
		require.Equal(t, key, shift.KeyOf(header.Hash()))
		require.EqualValues(t, n+1, got[key].Receipt.G)
	}
	after, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, before, after)

	for _, err := range Read(filepath.Join(dir, "nowhere")) {
		require.ErrorIs(t, err, os.ErrNotExist)
	}
}
