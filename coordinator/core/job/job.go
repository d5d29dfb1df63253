package job

import (
	"errors"
	"fmt"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
)

// VersionMask is the set of version bits that miners may roll (BIP 320). A job's
// own version has none of them.
const VersionMask = 0x1fffe000

// Template is what the Bitcoin node wants in the next block.
type Template struct {
	Prev       chainhash.Hash   // the parent
	Height     uint32           // of the block to be found
	Version    uint32           //
	Bits       uint32           // nBits, the network target
	CurTime    uint32           // Unix seconds, what the node would write
	MinTime    uint32           // the earliest time that consensus allows
	Value      uint64           // satoshi: subsidy and fees
	TxIDs      []chainhash.Hash // of the transactions without the coinbase
	RawTxs     [][]byte         // the same transactions, serialised with witness
	Commitment []byte           // script of the witness commitment output, or nil
}

// Job is a template with a tag, ready to be mined by any number of connections.
type Job struct {
	ID            string
	Tag           int64    // j: the state whose receiver is paid
	Template      Template // its Version without the bits of VersionMask
	PayoutScript  []byte   // pays receiver j
	Branch        []chainhash.Hash
	NetworkTarget *uint256.Int
	LedgerTarget  *uint256.Int
	ND            uint32

	coinb1, coinb2 []byte // coinb1 with the zero payee
}

// New makes the job of a template. text is free text of the pool in the coinbase;
// nd ≥ 1 is the pool's ratio of ledger target to network target, so that every block
// is a ledger share. An error means that the template cannot be mined under the
// pool's rules: nBits is no target (*bitcoin.TargetError), the coinbase layout has no
// room (*bitcoin.CoinbaseError), nd is 0, or the lists of transactions differ in
// length.
func New(id string, t *Template, tag int64, payoutScript []byte, nd uint32, text string) (*Job, error) {
	if len(t.TxIDs) != len(t.RawTxs) {
		return nil, fmt.Errorf("template has %d txids for %d transactions", len(t.TxIDs), len(t.RawTxs))
	}
	if nd == 0 {
		return nil, errors.New("the ratio of ledger target to network target must be at least 1")
	}
	network, err := bitcoin.TargetFromBits(t.Bits)
	if err != nil {
		return nil, fmt.Errorf("template bits %08x: %w", t.Bits, err)
	}
	spec := bitcoin.CoinbaseSpec{
		Height:       t.Height,
		Text:         []byte(text),
		Value:        t.Value,
		PayoutScript: payoutScript,
	}
	if t.Commitment != nil {
		spec.ZeroOutputs = [][]byte{t.Commitment}
	}
	coinb1, coinb2, err := bitcoin.BuildCoinbase(spec)
	if err != nil {
		return nil, fmt.Errorf("template at height %d: %w", t.Height, err)
	}
	j := &Job{
		ID:            id,
		Tag:           tag,
		Template:      *t,
		PayoutScript:  payoutScript,
		Branch:        bitcoin.MerkleBranch(t.TxIDs),
		NetworkTarget: network,
		LedgerTarget:  bitcoin.LedgerTarget(network, nd),
		ND:            nd,
		coinb1:        coinb1,
		coinb2:        coinb2,
	}
	j.Template.Version &^= VersionMask
	return j, nil
}

// Coinb1 returns the coinbase up to the extranonce, for a payee; the caller owns it.
func (j *Job) Coinb1(p bitcoin.Payee) []byte {
	return j.appendCoinb1(nil, p)
}

// Coinb2 returns the coinbase after the extranonce; the caller must not change it.
func (j *Job) Coinb2() []byte { return j.coinb2 }

// Coinbase returns the whole coinbase in legacy serialisation, at most
// bitcoin.MaxCoinbaseSize bytes.
func (j *Job) Coinbase(p bitcoin.Payee, en1 [bitcoin.Extranonce1Size]byte, en2 [bitcoin.Extranonce2Size]byte) []byte {
	return j.AppendCoinbase(make([]byte, 0, len(j.coinb1)+len(en1)+len(en2)+len(j.coinb2)), p, en1, en2)
}

// AppendCoinbase appends the coinbase to b, for callers that bring their own buffer.
func (j *Job) AppendCoinbase(b []byte, p bitcoin.Payee, en1 [bitcoin.Extranonce1Size]byte, en2 [bitcoin.Extranonce2Size]byte) []byte {
	b = j.appendCoinb1(b, p)
	b = append(b, en1[:]...)
	b = append(b, en2[:]...)
	return append(b, j.coinb2...)
}

func (j *Job) appendCoinb1(b []byte, p bitcoin.Payee) []byte {
	start := len(b)
	b = append(b, j.coinb1...)
	copy(b[start+bitcoin.PayeeOffset(j.coinb1):], p[:])
	return b
}

// Header returns the header of a share with this coinbase. version is the whole
// version, rolled bits included.
func (j *Job) Header(coinbase []byte, version, ntime, nonce uint32) bitcoin.Header {
	root := bitcoin.RootFromBranch(chainhash.DoubleHashH(coinbase), j.Branch)
	return bitcoin.NewHeader(version, j.Template.Prev, root, ntime, j.Template.Bits, nonce)
}
