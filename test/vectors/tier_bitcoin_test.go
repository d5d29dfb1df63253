package vectors

import (
	"encoding/binary"
	"strconv"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
)

// Bitcoin as the pools of the tiers see it: real proof of work with N_D of a real
// pool. A block is one in 2¹⁶ hashes, a ledger share every second.
var tierNetwork = bitcoin.Params{
	Name: "vectors", PowLimitBits: 0x1f00ffff, Interval: 2016, Timespan: 1_209_600, NoRetarget: true, Halving: 210_000,
}

const (
	tierND     = 1 << 15
	tierHeight = 840_000 // of the first header
	tierTime   = 1_713_571_767
	// tierTxs is the number of transactions of a block: branches of 12 hashes.
	tierTxs = 1 << 12
)

// headers is a chain of blocks, each a second after its parent.
type headers struct {
	t     *testing.T
	all   []bitcoin.Header // by height, from tierHeight
	txids []chainhash.Hash // of every block, without its coinbase
}

func newHeaders(t *testing.T) *headers {
	c := &headers{t: t}
	for i := range uint32(tierTxs - 1) {
		c.txids = append(c.txids, chainhash.DoubleHashH(binary.BigEndian.AppendUint32([]byte("transaction"), i)))
	}
	first := bitcoin.NewHeader(tierVersion, chainhash.DoubleHashH([]byte("parent")), chainhash.Hash{}, tierTime, tierNetwork.PowLimitBits, 0)
	target, err := bitcoin.TargetFromBits(tierNetwork.PowLimitBits)
	require.NoError(t, err)
	c.all = []bitcoin.Header{worked(first, target)}
	return c
}

const tierVersion = 0x20000000

func (c *headers) height() uint32 { return tierHeight + uint32(len(c.all)) - 1 }

func (c *headers) tip() chainhash.Hash { return c.all[len(c.all)-1].Hash() }

func (c *headers) at(height uint32) chainhash.Hash { return c.all[height-tierHeight].Hash() }

// parent is Rules.Parent.
func (c *headers) parent(h chainhash.Hash) (share.Parent, bool) {
	for i := range c.all {
		if c.all[i].Hash() == h {
			return share.Parent{Height: tierHeight + uint32(i), ChildBits: tierNetwork.PowLimitBits}, true
		}
	}
	return share.Parent{}, false
}

// job on the tip that pays a script what a block may take.
func (c *headers) job(tag int64, script []byte) *job.Job {
	c.t.Helper()
	j, err := job.New(strconv.Itoa(len(c.all)), &job.Template{
		Prev: c.tip(), Height: c.height() + 1, Version: tierVersion, Bits: tierNetwork.PowLimitBits, CurTime: tierTime + uint32(len(c.all)),
		Value: bitcoin.Subsidy(c.height()+1, tierNetwork.Halving), TxIDs: c.txids, RawTxs: make([][]byte, len(c.txids)), Commitment: commitment,
	}, tag, script, tierND, "/paydirt/")
	require.NoError(c.t, err)
	return j
}

// extend mines a block of a job.
func (c *headers) extend(j *job.Job) share.Evidence {
	e := minedFor(j, vectorPayee, 0, j.NetworkTarget)
	c.all = append(c.all, e.Header)
	return e
}

// minedFor is the n-th work of a payee on a job that meets a target.
func minedFor(j *job.Job, p bitcoin.Payee, n uint64, target *uint256.Int) share.Evidence {
	var extranonce2 [bitcoin.Extranonce2Size]byte
	binary.BigEndian.PutUint64(extranonce2[:], n)
	coinbase := j.Coinbase(p, [bitcoin.Extranonce1Size]byte{1, 2, 3, 4}, extranonce2)
	header := j.Header(coinbase, j.Template.Version, j.Template.CurTime, 0)
	return share.Evidence{Header: worked(header, target), Coinbase: coinbase, Branch: j.Branch}
}

// worked is a header with the first nonce whose hash meets a target.
func worked(h bitcoin.Header, target *uint256.Int) bitcoin.Header {
	for nonce := uint32(0); ; nonce++ {
		binary.LittleEndian.PutUint32(h[76:], nonce)
		if bitcoin.Meets(h.Hash(), target) {
			return h
		}
	}
}
