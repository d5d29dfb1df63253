package state

import (
	"encoding/binary"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// words is abi.encode of static arguments: 32 bytes each.
type words []byte

func (w words) word(b [32]byte) words { return append(w, b[:]...) }

func (w words) uint(v uint64) words {
	var b [32]byte
	binary.BigEndian.PutUint64(b[24:], v)
	return w.word(b)
}

func (w words) int(v int64) words {
	var b [32]byte
	if v < 0 {
		for i := range b {
			b[i] = 0xff
		}
	}
	binary.BigEndian.PutUint64(b[24:], uint64(v))
	return w.word(b)
}

func (w words) address(a common.Address) words { return w.word(common.BytesToHash(a[:])) }

func (w words) element(e fr.Element) words { return w.word(e.Bytes()) }

func (w words) hash() common.Hash { return crypto.Keccak256Hash(w) }
