package node

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"errors"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/btcsuite/btcd/txscript/v2"
	"github.com/btcsuite/btcd/wire/v2"

	"paydirt/coordinator/core/bitcoin"
)

// A signet's blocks carry a solution of the network's challenge, a script, in the
// coinbase (BIP 325): usually the signature of a few known keys. Blocks that are made
// here carry none, which is the empty solution. So only a signet whose challenge is
// true without any input can be mined on.
//
// Bitcoin Core sends the challenge with each template. btcd neither sends nor checks
// it, so that it would take blocks that the rest of its network refuses; but it says
// the network's magic, which is the beginning of the challenge's hash.

// solutionFlags are the rules under which a solution is run (BIP 325).
const solutionFlags = txscript.ScriptBip16 | txscript.ScriptVerifyWitness |
	txscript.ScriptVerifyDERSignatures | txscript.ScriptStrictMultiSig

// opTrue is the challenge of signets on which anyone may mine.
var opTrue = []byte{txscript.OP_TRUE}

// trueWithoutSolution runs a challenge with the empty solution. The transactions are
// those of BIP 325 with nothing of a block in them: a signature over the block is what
// an empty solution has not.
func trueWithoutSolution(challenge []byte) bool {
	toSpend := wire.NewMsgTx(0)
	toSpend.AddTxIn(&wire.TxIn{PreviousOutPoint: wire.OutPoint{Index: wire.MaxPrevOutIndex}, SignatureScript: []byte{txscript.OP_0}})
	toSpend.AddTxOut(wire.NewTxOut(0, challenge))
	toSign := wire.NewMsgTx(0)
	toSign.AddTxIn(&wire.TxIn{PreviousOutPoint: wire.OutPoint{Hash: toSpend.TxHash()}})
	toSign.AddTxOut(wire.NewTxOut(0, []byte{txscript.OP_RETURN}))

	outputs := txscript.NewCannedPrevOutputFetcher(challenge, 0)
	vm, err := txscript.NewEngine(challenge, toSign, 0, solutionFlags, nil, txscript.NewTxSigHashes(toSign, outputs), 0, outputs)
	return err == nil && vm.Execute() == nil
}

// checkChallenge refuses a challenge, hex, that needs a solution; the empty one is
// that of networks that are no signet.
func checkChallenge(challenge string) error {
	if challenge == "" {
		return nil
	}
	script, err := hex.DecodeString(challenge)
	if err != nil {
		return refuse(BadTemplate, "signet_challenge: %w", err)
	}
	if !trueWithoutSolution(script) {
		return refuse(CannotMine, "the blocks of this signet need a signature that a pool has not (signet_challenge %s, BIP 325): the network would refuse every block", challenge)
	}
	return nil
}

// signetMagic is the network magic of a signet: the first 4 bytes of
// SHA256²(challenge), the challenge as a script's push, little-endian.
func signetMagic(challenge []byte) uint32 {
	hash := chainhash.DoubleHashB(append([]byte{byte(len(challenge))}, challenge...))
	return binary.LittleEndian.Uint32(hash)
}

// checkSignet refuses a btcd on a signet on which not anyone may mine. Another node
// does not know the question, and has told the challenge with its template.
func (c *Client) checkSignet(ctx context.Context, genesis chainhash.Hash) error {
	if genesis != bitcoin.Signet.Genesis {
		return nil
	}
	var magic uint32
	var unknown *RPCError
	switch err := c.call(ctx, &magic, "getcurrentnet"); {
	case errors.As(err, &unknown):
		return nil
	case err != nil:
		return err
	}
	if want := signetMagic(opTrue); magic != want {
		return refuse(CannotMine, "the blocks of this signet need a signature that a pool has not (BIP 325): its network magic is %08x, and that of a signet on which anyone may mine %08x; the network would refuse every block", magic, want)
	}
	return nil
}
