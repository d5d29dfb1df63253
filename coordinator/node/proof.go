package node

import (
	"bytes"
	"context"
	"fmt"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/btcsuite/btcd/wire/v2"

	"paydirt/coordinator/core/bitcoin"
)

// CoinbaseProof fetches a block and returns what an SPV proof of its coinbase
// needs: the coinbase in legacy serialisation (without witness, which is what is
// hashed) and its merkle branch, leaf level first. Together they hash to the
// header's merkle root; that is checked here.
func (c *Client) CoinbaseProof(ctx context.Context, hash chainhash.Hash) (coinbase []byte, branch []chainhash.Hash, err error) {
	raw, err := c.Block(ctx, hash)
	if err != nil {
		return nil, nil, err
	}
	coinbase, branch, err = coinbaseProof(raw)
	if err != nil {
		return nil, nil, fmt.Errorf("block %v: %w", hash, err)
	}
	return coinbase, branch, nil
}

// coinbaseProof works on a serialised block.
func coinbaseProof(raw []byte) ([]byte, []chainhash.Hash, error) {
	var block wire.MsgBlock
	if err := block.Deserialize(bytes.NewReader(raw)); err != nil {
		return nil, nil, err
	}
	if len(block.Transactions) == 0 {
		return nil, nil, fmt.Errorf("no transactions")
	}
	var coinbase bytes.Buffer
	if err := block.Transactions[0].SerializeNoWitness(&coinbase); err != nil {
		return nil, nil, err
	}
	var txids []chainhash.Hash
	for _, tx := range block.Transactions[1:] {
		txids = append(txids, tx.TxHash())
	}
	branch := bitcoin.MerkleBranch(txids)
	root := bitcoin.RootFromBranch(chainhash.DoubleHashH(coinbase.Bytes()), branch)
	if root != block.Header.MerkleRoot {
		return nil, nil, fmt.Errorf("transactions do not fit the header's merkle root")
	}
	return coinbase.Bytes(), branch, nil
}
