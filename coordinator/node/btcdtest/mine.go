package btcdtest

import (
	"context"
	"encoding/binary"
	"fmt"
	"math"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/node"
)

// miners is how many goroutines search for a nonce.
const miners = 2

// Mine mines that many blocks on the node's tip, a second or two of CPU each,
// whose rewards pay the script, and returns their hashes in order.
func (n *Node) Mine(ctx context.Context, payoutScript []byte, blocks int) ([]chainhash.Hash, error) {
	client, err := node.NewClient(n.URL)
	if err != nil {
		return nil, err
	}
	var hashes []chainhash.Hash
	for range blocks {
		hash, err := mineOne(ctx, client, payoutScript)
		if err != nil {
			return hashes, err
		}
		hashes = append(hashes, hash)
	}
	return hashes, nil
}

func mineOne(ctx context.Context, client *node.Client, payoutScript []byte) (chainhash.Hash, error) {
	template, _, err := client.BlockTemplate(ctx, "")
	if err != nil {
		return chainhash.Hash{}, err
	}
	block, err := Solve(ctx, template, payoutScript)
	if err != nil {
		return chainhash.Hash{}, err
	}
	outcome, reason, err := client.SubmitBlock(ctx, block)
	if err != nil {
		return chainhash.Hash{}, err
	}
	if outcome != node.Accepted {
		return chainhash.Hash{}, fmt.Errorf("mined block was %v: %s", outcome, reason)
	}
	return chainhash.DoubleHashH(block[:80]), nil
}

// Solve searches a block of the template, paying the script, and returns it
// serialised, without submitting it. Two calls with two scripts give two
// competing blocks.
func Solve(ctx context.Context, template *job.Template, payoutScript []byte) ([]byte, error) {
	j, err := job.New("", template, 0, payoutScript, 1, "")
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	found := make(chan []byte, miners)
	for i := range miners {
		coinbase := j.Coinbase(bitcoin.EVMPayee([20]byte{19: 1}), [4]byte{byte(i)}, [8]byte{})
		go func() { found <- search(ctx, j, coinbase) }()
	}
	var block []byte
	for range miners {
		if b := <-found; b != nil {
			block = b
			cancel()
		}
	}
	if block == nil {
		return nil, fmt.Errorf("no block found: %w", ctx.Err())
	}
	return block, nil
}

// search tries all nonces; nil when none is good or ctx is done.
func search(ctx context.Context, j *job.Job, coinbase []byte) []byte {
	header := j.Header(coinbase, j.Template.Version, j.Template.CurTime, 0)
	for nonce := uint32(0); nonce < math.MaxUint32; nonce++ {
		if nonce%(1<<16) == 0 && ctx.Err() != nil {
			return nil
		}
		binary.LittleEndian.PutUint32(header[76:], nonce)
		if hash := header.Hash(); hash[31] == 0 && bitcoin.Meets(hash, j.NetworkTarget) {
			return j.Block(header, coinbase)
		}
	}
	return nil
}
