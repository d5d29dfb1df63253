package node

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
)

// witnessCommitment is default_witness_commitment as the node sent it, hex: the
// whole output script from Bitcoin Core, the bare 32-byte hash from btcd, empty
// when the node sees no need of one.
type witnessCommitment string

// commitmentPrefix starts the output script: OP_RETURN, push of 36 bytes, magic.
var commitmentPrefix = []byte{0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed}

// script returns the output script of the witness commitment (BIP 141):
//
//	6a 24 aa21a9ed ‖ SHA256²(merkle root of wtxids ‖ reserved value of 32 zero bytes)
//
// with the coinbase's wtxid, which wtxids leaves out, taken as zero. It is nil when the node sent none and
// no transaction has a witness. What the node sent must agree with the computed
// value: a block with a wrong commitment is lost.
func (c witnessCommitment) script(wtxids []chainhash.Hash, witness bool) ([]byte, error) {
	if c == "" && !witness {
		return nil, nil
	}
	var preimage [2 * chainhash.HashSize]byte
	root := bitcoin.RootFromBranch(chainhash.Hash{}, bitcoin.MerkleBranch(wtxids))
	copy(preimage[:], root[:])
	script := append(bytes.Clone(commitmentPrefix), chainhash.DoubleHashB(preimage[:])...)
	if c == "" {
		return script, nil
	}
	sent, err := hex.DecodeString(string(c))
	if err != nil {
		return nil, fmt.Errorf("default_witness_commitment: %w", err)
	}
	if len(sent) == chainhash.HashSize {
		sent = append(bytes.Clone(commitmentPrefix), sent...)
	}
	if !bytes.HasPrefix(sent, script) {
		return nil, errors.New("default_witness_commitment does not fit the transactions")
	}
	return sent, nil
}
