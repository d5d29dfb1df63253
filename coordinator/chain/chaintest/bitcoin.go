package chaintest

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/node"
)

// FirstHeight is the height of the first block of every test chain.
const FirstHeight = 100

// Bitcoin is a chain of regtest difficulty. Headers, coinbases and merkle trees
// are real, the other transactions are only hashes. It answers what node.Set
// answers. Its first block is two days old, the others are of the last hour, one
// second apart.
type Bitcoin struct {
	mu     sync.Mutex
	blocks map[chainhash.Hash]*block
	best   []chainhash.Hash // by height, from FirstHeight
	Down   error            // when set, every question is answered with it
}

// mined counts blocks, so that no two are one, on no two chains.
var mined atomic.Uint64

type block struct {
	header   bitcoin.Header
	height   uint32
	coinbase []byte
	branch   []chainhash.Hash
}

// NewBitcoin returns a chain of one block.
func NewBitcoin() *Bitcoin {
	b := &Bitcoin{blocks: make(map[chainhash.Hash]*block)}
	b.add(chainhash.Hash{}, FirstHeight, uint32(time.Now().Add(-48*time.Hour).Unix()), []byte{0x51}, 1)
	return b
}

// Mine adds a block to the best chain, whose whole value, satoshi, goes to the
// script, and returns its hash.
func (b *Bitcoin) Mine(script []byte, value uint64) chainhash.Hash {
	return b.MineOn(b.best[len(b.best)-1], script, value)
}

// MineEmpty adds n blocks that pay nobody we know.
func (b *Bitcoin) MineEmpty(n int) {
	for range n {
		b.Mine([]byte{0x51}, 1)
	}
}

// MineOn adds a block to any block. It becomes the best when it is higher than
// the best.
func (b *Bitcoin) MineOn(parent chainhash.Hash, script []byte, value uint64) chainhash.Hash {
	b.mu.Lock()
	p := b.blocks[parent]
	b.mu.Unlock()
	at := max(p.header.Time()+1, uint32(time.Now().Add(-time.Hour).Unix()))
	return b.add(parent, p.height+1, at, script, value)
}

// MineAt adds a block to the best chain with a header time of its own, seconds
// since 1970.
func (b *Bitcoin) MineAt(at uint64) chainhash.Hash {
	parent := b.best[len(b.best)-1]
	return b.add(parent, b.blocks[parent].height+1, uint32(at), []byte{0x51}, 1)
}

func (b *Bitcoin) add(parent chainhash.Hash, height, at uint32, script []byte, value uint64) chainhash.Hash {
	b.mu.Lock()
	defer b.mu.Unlock()
	coinb1, coinb2, err := bitcoin.BuildCoinbase(bitcoin.CoinbaseSpec{
		Height: height, Payee: bitcoin.EVMPayee([20]byte{1}), Value: value, PayoutScript: script,
	})
	if err != nil {
		panic(fmt.Sprintf("chaintest: coinbase: %v", err))
	}
	extranonce := binary.BigEndian.AppendUint64([]byte{1, 2, 3, 4}, mined.Add(1))
	coinbase := append(append(coinb1, extranonce...), coinb2...)
	branch := bitcoin.MerkleBranch([]chainhash.Hash{{1}, {2}, {3}})
	root := bitcoin.RootFromBranch(chainhash.DoubleHashH(coinbase), branch)
	target, err := bitcoin.TargetFromBits(bitcoin.Regtest.PowLimitBits)
	if err != nil {
		panic(fmt.Sprintf("chaintest: target: %v", err))
	}
	for nonce := uint32(0); ; nonce++ {
		header := bitcoin.NewHeader(0x20000000, parent, root, at, bitcoin.Regtest.PowLimitBits, nonce)
		if hash := header.Hash(); bitcoin.Meets(hash, target) {
			b.blocks[hash] = &block{header, height, coinbase, branch}
			b.choose(hash)
			return hash
		}
	}
}

// choose makes the branch of a block the best one when it is the highest.
func (b *Bitcoin) choose(hash chainhash.Hash) {
	blk := b.blocks[hash]
	if int(blk.height-FirstHeight) < len(b.best) {
		return
	}
	b.best = append(b.best, hash)
	for i := len(b.best) - 2; i >= 0; i-- {
		parent := blk.header.Prev()
		if b.best[i] == parent {
			return
		}
		b.best[i], blk = parent, b.blocks[parent]
	}
}

func (b *Bitcoin) find(hash chainhash.Hash) (*block, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.Down != nil {
		return nil, b.Down
	}
	if blk := b.blocks[hash]; blk != nil {
		return blk, nil
	}
	return nil, fmt.Errorf("%w: %s", node.ErrNotFound, hash)
}

// Tip returns the best block.
func (b *Bitcoin) Tip(context.Context) (chainhash.Hash, uint32, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.best[len(b.best)-1], FirstHeight + uint32(len(b.best)) - 1, b.Down
}

// HashAt returns the best chain's block at a height.
func (b *Bitcoin) HashAt(_ context.Context, height uint32) (chainhash.Hash, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if height < FirstHeight || int(height-FirstHeight) >= len(b.best) {
		return chainhash.Hash{}, errors.Join(b.Down, fmt.Errorf("%w: height %d", node.ErrNotFound, height))
	}
	return b.best[height-FirstHeight], b.Down
}

// Header returns a block's header.
func (b *Bitcoin) Header(_ context.Context, hash chainhash.Hash) (bitcoin.Header, error) {
	blk, err := b.find(hash)
	if err != nil {
		return bitcoin.Header{}, err
	}
	return blk.header, nil
}

// CoinbaseProof returns a block's coinbase and its merkle branch.
func (b *Bitcoin) CoinbaseProof(_ context.Context, hash chainhash.Hash) ([]byte, []chainhash.Hash, error) {
	blk, err := b.find(hash)
	if err != nil {
		return nil, nil, err
	}
	return blk.coinbase, blk.branch, nil
}
