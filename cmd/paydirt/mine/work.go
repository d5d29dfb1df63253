package mine

import (
	"math/bits"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
)

// work is a job as a thread hashes it. It never changes.
type work struct {
	notice
	extranonce1     []byte
	extranonce2Size int
	mask            uint32 // version bits that may be rolled; 0: none
	difficulty      float64
	target          *uint256.Int
	over            <-chan struct{} // closed when its shares are void: a clean job or the end of the connection
}

// void reports whether its shares are worth nothing any more.
func (w *work) void() bool {
	select {
	case <-w.over:
		return true
	default:
		return false
	}
}

// extranonce2 returns the counter as the extranonce2, big-endian; its high bytes
// are lost or zero as the pool's size demands.
func (w *work) extranonce2(counter uint64) []byte {
	en2 := make([]byte, w.extranonce2Size)
	for i := len(en2) - 1; i >= 0; i-- {
		en2[i] = byte(counter)
		counter >>= 8
	}
	return en2
}

// root returns the merkle root of the block with this extranonce2.
func (w *work) root(en2 []byte) chainhash.Hash {
	coinbase := make([]byte, 0, len(w.coinb1)+len(w.extranonce1)+len(en2)+len(w.coinb2))
	coinbase = append(coinbase, w.coinb1...)
	coinbase = append(coinbase, w.extranonce1...)
	coinbase = append(coinbase, en2...)
	coinbase = append(coinbase, w.coinb2...)
	return bitcoin.RootFromBranch(chainhash.DoubleHashH(coinbase), w.branch)
}

// header returns the header to scan; rolled bits replace the job's under the mask.
func (w *work) header(root chainhash.Hash, rolled uint32) bitcoin.Header {
	return bitcoin.NewHeader(w.version&^w.mask|rolled, w.prev, root, w.time, w.bits, 0)
}

// versions returns in how many ways the version can be rolled.
func (w *work) versions() uint32 {
	return 1 << min(bits.OnesCount32(w.mask), 31)
}

// spread lays the low bits of a counter onto the bits of a mask, lowest first.
func spread(counter, mask uint32) uint32 {
	var out uint32
	for mask != 0 {
		lowest := mask & -mask
		if counter&1 != 0 {
			out |= lowest
		}
		counter >>= 1
		mask &^= lowest
	}
	return out
}
