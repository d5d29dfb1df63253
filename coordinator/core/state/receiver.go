package state

import (
	"crypto/sha256"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Receiver returns the address that is paid by blocks tagged with a state:
//
//	CREATE2(distributor, salt = stateHash, initCodeHash)
//
// initCodeHash is keccak256 of the creation code of the contract Receiver, which
// has no constructor arguments (EIP-1014).
func Receiver(distributor common.Address, stateHash, initCodeHash common.Hash) common.Address {
	return crypto.CreateAddress2(distributor, stateHash, initCodeHash[:])
}

// SpvPegScript returns the output script that pays a receiver through SpvPeg: the
// 34 bytes of a P2WSH output,
//
//	00 20 ‖ sha256(14 ‖ receiver ‖ 75 6a)
//
// The witness script pushes the receiver's address, drops it (OP_DROP) and ends
// the script as unspendable (OP_RETURN): the coins are locked for ever, the peg
// is for networks whose coins are worth nothing.
func SpvPegScript(receiver common.Address) []byte {
	const opDrop, opReturn = 0x75, 0x6a
	witness := append([]byte{common.AddressLength}, receiver[:]...)
	witness = append(witness, opDrop, opReturn)
	program := sha256.Sum256(witness)
	return append([]byte{0x00, sha256.Size}, program[:]...)
}
