package bitcoin

import "github.com/btcsuite/btcd/chainhash/v2"

// WitnessCommitmentScript returns the output script that commits to the witnesses
// of a block (BIP 141): OP_RETURN, a push of 36 bytes, aa21a9ed, the commitment.
func WitnessCommitmentScript(commitment chainhash.Hash) []byte {
	return append([]byte{0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed}, commitment[:]...)
}

// heightPush returns the push of a height as BIP 34 wants it: OP_1 … OP_16, and
// above a push of the shortest little-endian number whose top bit is free.
func heightPush(height uint32) []byte {
	if height <= 16 {
		return []byte{0x50 + byte(height)}
	}
	push := []byte{0}
	for rest := height; rest > 0; rest >>= 8 {
		push = append(push, byte(rest))
	}
	if push[len(push)-1]&0x80 != 0 {
		push = append(push, 0)
	}
	push[0] = byte(len(push) - 1)
	return push
}
