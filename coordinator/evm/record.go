package evm

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
)

// record is what the store holds of one intent: every transaction that was
// signed for it. The latest one alone is kept in full; of older ones the hash is
// enough to find a receipt.
//
// Key of the store:
//
//	"evm/tx/"  7 bytes
//	chain id   8 bytes, big-endian
//	account    20 bytes
//	intent     the intent's key, to the end
//
// Value, RLP:
//
//	[ format = 1,
//	  [ [nonce, hash (32 bytes), height, transaction], … oldest first ] ]
//
// height is the chain's height when the version was signed. transaction is the
// signed EIP-2718 envelope; it is empty in all but the last version.
//
// Example, one version with nonce 5 signed at height 16 whose envelope is the
// (shortened) three bytes 02 c1 80:
//
//	ea 01                          list of 42 bytes: format 1,
//	   e8                          list of 40 bytes: the versions,
//	      e7 05                    list of 39 bytes: nonce 5,
//	         a0 11…11 (32 bytes)   hash,
//	         10                    height 16,
//	         83 02 c1 80           transaction
type record struct {
	Format   uint8
	Versions []version
}

type version struct {
	Nonce  uint64
	Hash   common.Hash
	Height uint64
	Raw    []byte
}

const (
	recordFormat = 1
	storePrefix  = "evm/tx/"
)

func accountPrefix(chainID uint64, account common.Address) []byte {
	k := binary.BigEndian.AppendUint64([]byte(storePrefix), chainID)
	return append(k, account[:]...)
}

// tx decodes the latest version.
func (r *record) tx() (*types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(r.last().Raw); err != nil {
		return nil, fmt.Errorf("stored transaction: %w", err)
	}
	return tx, nil
}

func (r *record) last() *version { return &r.Versions[len(r.Versions)-1] }

// add appends a version and forgets the contents of the ones before it.
func (r record) add(tx *types.Transaction, height uint64) (record, error) {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return record{}, err
	}
	versions := make([]version, 0, len(r.Versions)+1)
	for _, v := range r.Versions {
		v.Raw = nil
		versions = append(versions, v)
	}
	return record{recordFormat, append(versions, version{tx.Nonce(), tx.Hash(), height, raw})}, nil
}

func (r *record) encode() ([]byte, error) { return rlp.EncodeToBytes(r) }

// decodeRecord reads a stored record and checks everything that the sender
// relies on.
func decodeRecord(value []byte) (*record, *types.Transaction, error) {
	r := new(record)
	if err := rlp.DecodeBytes(value, r); err != nil {
		return nil, nil, fmt.Errorf("stored record: %w", err)
	}
	if r.Format != recordFormat {
		return nil, nil, fmt.Errorf("stored record: format %d is unknown", r.Format)
	}
	if len(r.Versions) == 0 {
		return nil, nil, errors.New("stored record: no version")
	}
	tx, err := r.tx()
	if err != nil {
		return nil, nil, err
	}
	if last := r.last(); tx.Hash() != last.Hash || tx.Nonce() != last.Nonce {
		return nil, nil, errors.New("stored record: transaction does not fit its hash and nonce")
	}
	return r, tx, nil
}

// same reports whether the transaction does what the intent wants.
func same(tx *types.Transaction, in Intent) bool {
	to := tx.To()
	if (to == nil) != (in.To == nil) || to != nil && *to != *in.To {
		return false
	}
	return bytes.Equal(tx.Data(), in.Data) && tx.Value().Cmp(in.value()) == 0
}
