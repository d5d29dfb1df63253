package evm

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// maxKeyFile bounds a key file, bytes; keystore files are about 500.
const maxKeyFile = 64 << 10

// ErrPassword is the error of a keystore file that the password does not open.
var ErrPassword = errors.New("wrong password for the keystore file")

// Key signs for one account. However it is printed, logged or
// encoded, only its address shows.
type Key struct {
	private *ecdsa.PrivateKey
	address common.Address
}

// NewKey wraps a private key.
func NewKey(private *ecdsa.PrivateKey) *Key {
	return &Key{private, crypto.PubkeyToAddress(private.PublicKey)}
}

// LoadKey reads a key file, which is either 64 hex digits (0x and surrounding
// white space allowed) or a keystore JSON file as go-ethereum and others write
// it. password is asked only for the latter; nil means that there is none.
func LoadKey(path string, password func() (string, error)) (*Key, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, maxKeyFile))
	if err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}
	raw = bytes.TrimSpace(raw)
	if bytes.HasPrefix(raw, []byte("{")) {
		return loadKeystore(path, raw, password)
	}
	// The decoder's own errors quote the offending input, which is the key.
	private, err := parseHexKey(raw)
	if err != nil {
		return nil, fmt.Errorf("key file %s: neither 64 hex digits of a secp256k1 key nor a keystore JSON object", path)
	}
	return NewKey(private), nil
}

// CreateKey makes a key of its own and writes it to a file, as hex digits, readable
// for the user only. A file that is there is never touched: that is fs.ErrExist.
func CreateKey(path string) (*Key, error) {
	private, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}
	_, err = f.WriteString(hex.EncodeToString(crypto.FromECDSA(private)) + "\n")
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}
	return NewKey(private), nil
}

func parseHexKey(text []byte) (*ecdsa.PrivateKey, error) {
	text = bytes.TrimPrefix(text, []byte("0x"))
	raw := make([]byte, hex.DecodedLen(len(text)))
	if _, err := hex.Decode(raw, text); err != nil {
		return nil, err
	}
	return crypto.ToECDSA(raw)
}

func loadKeystore(path string, raw []byte, password func() (string, error)) (*Key, error) {
	if password == nil {
		return nil, fmt.Errorf("key file %s: a keystore file needs a password", path)
	}
	secret, err := password()
	if err != nil {
		return nil, fmt.Errorf("key file %s: password: %w", path, err)
	}
	key, err := keystore.DecryptKey(raw, secret)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("key file %s: %w", path, ErrPassword)
	}
	if err != nil {
		return nil, fmt.Errorf("key file %s: keystore: %w", path, err)
	}
	return NewKey(key.PrivateKey), nil
}

// Address of the account.
func (k *Key) Address() common.Address { return k.address }

// Sign signs a transaction for the chain.
func (k *Key) Sign(chainID uint64, tx types.TxData) (*types.Transaction, error) {
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(chainID))
	return types.SignNewTx(k.private, signer, tx)
}

// SignHash signs a hash that stands for something else than a transaction, as that
// of EIP-712 data: r ‖ s ‖ v, s low, v 0 or 1, the nonce by RFC 6979.
func (k *Key) SignHash(hash common.Hash) ([]byte, error) { return crypto.Sign(hash[:], k.private) }

// String returns the address.
func (k *Key) String() string { return k.address.Hex() }

// Format prints the address for every verb, %#v included.
func (k *Key) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, k.address.Hex()) }

// LogValue logs the address.
func (k *Key) LogValue() slog.Value { return slog.StringValue(k.address.Hex()) }

// MarshalText encodes the address.
func (k *Key) MarshalText() ([]byte, error) { return []byte(k.address.Hex()), nil }
