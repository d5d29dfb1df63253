package evm_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
)

func write(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

func TestLoadHexKey(t *testing.T) {
	digits := hex.EncodeToString(crypto.FromECDSA(devchain.Key(0)))
	for _, content := range []string{digits, "0x" + digits + "\n", " " + strings.ToUpper(digits) + " \n\n"} {
		key, err := evm.LoadKey(write(t, content), nil)
		require.NoError(t, err)
		require.Equal(t, devchain.Address(0), key.Address())
	}
	for _, content := range []string{"", "0x", digits[:63], digits + "00", "g" + digits[1:], strings.Repeat("0", 64), strings.Repeat("f", 64)} {
		_, err := evm.LoadKey(write(t, content), nil)
		require.Error(t, err, content)
		if len(content) > 4 {
			require.NotContains(t, err.Error(), content[1:], "an error never quotes the key")
		}
	}
	_, err := evm.LoadKey(filepath.Join(t.TempDir(), "absent"), nil)
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestCreateKey(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	created, err := evm.CreateKey(path)
	require.NoError(t, err)
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode())
	loaded, err := evm.LoadKey(path, nil)
	require.NoError(t, err)
	require.Equal(t, created.Address(), loaded.Address())

	_, err = evm.CreateKey(path)
	require.ErrorIs(t, err, fs.ErrExist, "a key is never replaced")
	again, err := evm.LoadKey(path, nil)
	require.NoError(t, err)
	require.Equal(t, created.Address(), again.Address())
	other, err := evm.CreateKey(path + "2")
	require.NoError(t, err)
	require.NotEqual(t, created.Address(), other.Address())
	_, err = evm.CreateKey(filepath.Join(path, "below a file"))
	require.Error(t, err)
}

func TestSignHash(t *testing.T) {
	key := evm.NewKey(devchain.Key(0))
	hash := crypto.Keccak256Hash([]byte("a hash"))
	signature, err := key.SignHash(hash)
	require.NoError(t, err)
	again, err := key.SignHash(hash)
	require.NoError(t, err)
	require.Equal(t, signature, again)
	public, err := crypto.SigToPub(hash[:], signature)
	require.NoError(t, err)
	require.Equal(t, key.Address(), crypto.PubkeyToAddress(*public))
}

func TestLoadKeystore(t *testing.T) {
	store := keystore.NewKeyStore(t.TempDir(), keystore.LightScryptN, keystore.LightScryptP)
	account, err := store.ImportECDSA(devchain.Key(1), "secret")
	require.NoError(t, err)
	path := account.URL.Path

	key, err := evm.LoadKey(path, func() (string, error) { return "secret", nil })
	require.NoError(t, err)
	require.Equal(t, devchain.Address(1), key.Address())

	_, err = evm.LoadKey(path, func() (string, error) { return "wrong", nil })
	require.ErrorIs(t, err, evm.ErrPassword)
	_, err = evm.LoadKey(path, nil)
	require.Error(t, err)
	broken := errors.New("no terminal")
	_, err = evm.LoadKey(path, func() (string, error) { return "", broken })
	require.ErrorIs(t, err, broken)
	_, err = evm.LoadKey(write(t, `{"crypto":`), func() (string, error) { return "secret", nil })
	require.Error(t, err)
}

// A key that reaches a log, by whatever way, must not give itself away.
func TestKeyNeverShows(t *testing.T) {
	private := devchain.Key(0)
	key := evm.NewKey(private)
	var out bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d", "%x", "%q"} {
		fmt.Fprintf(&out, verb+"\n", key)
		fmt.Fprintf(&out, verb+"\n", struct{ Key *evm.Key }{key})
	}
	slog.New(slog.NewTextHandler(&out, nil)).Info("x", "key", key)
	slog.New(slog.NewJSONHandler(&out, nil)).Info("x", "key", key)
	require.NoError(t, json.NewEncoder(&out).Encode(map[string]any{"key": key}))
	text := strings.ToLower(out.String())
	require.Contains(t, text, strings.ToLower(key.Address().Hex()))
	scalar := crypto.FromECDSA(private)
	require.NotContains(t, text, hex.EncodeToString(scalar))
	require.NotContains(t, text, new(big.Int).SetBytes(scalar).String())
}
