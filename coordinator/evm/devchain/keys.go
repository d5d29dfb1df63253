package devchain

import (
	"crypto/ecdsa"
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Key returns the i-th development key: keccak256("paydirt.devchain.key.v1" ‖
// i as 4 bytes, big-endian) as the secp256k1 scalar. The same on every machine
// and known to everybody; never send anything of value to its address.
func Key(i uint32) *ecdsa.PrivateKey {
	seed := binary.BigEndian.AppendUint32([]byte("paydirt.devchain.key.v1"), i)
	for {
		h := crypto.Keccak256(seed)
		if key, err := crypto.ToECDSA(h); err == nil {
			return key
		}
		// The hash is no scalar (probability 2⁻¹²⁸): hash it again.
		seed = h
	}
}

// Address returns the address of Key(i).
func Address(i uint32) common.Address { return crypto.PubkeyToAddress(Key(i).PublicKey) }
