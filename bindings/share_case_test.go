package bindings_test

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

// shareCase is evidence of a share and what it is judged by. Nothing in it need fit.
type shareCase struct {
	header   []byte
	coinbase []byte
	branch   [][32]byte
	known    bool // the parent
	parent   share.Parent
	rules    share.Rules // without Parent
}

// coinbaseFields is a coinbase as its parts, each of which can be wrong by itself. It
// is written here once more, and not by bitcoin.BuildCoinbase, which refuses to lie.
type coinbaseFields struct {
	version            uint32
	inputs             byte
	prevout            []byte
	scriptSize         int // added to the true one
	height, payee      []byte
	extranonce, text   []byte
	sequence, lockTime uint32
	outputCount        int // added to the true one
	outputs            []outputFields
	trailing           []byte
}

type outputFields struct {
	value  uint64
	size   int // added to the true one
	script []byte
}

func (f coinbaseFields) bytes() []byte {
	script := slices.Concat(f.height, f.payee, f.extranonce, f.text)
	b := binary.LittleEndian.AppendUint32(nil, f.version)
	b = append(b, f.inputs)
	b = append(b, f.prevout...)
	b = append(b, byte(len(script)+f.scriptSize))
	b = append(b, script...)
	b = binary.LittleEndian.AppendUint32(b, f.sequence)
	b = append(b, byte(len(f.outputs)+f.outputCount))
	for _, o := range f.outputs {
		b = binary.LittleEndian.AppendUint64(b, o.value)
		b = append(b, byte(len(o.script)+o.size))
		b = append(b, o.script...)
	}
	b = binary.LittleEndian.AppendUint32(b, f.lockTime)
	return append(b, f.trailing...)
}

// draft is a share that is being made.
type draft struct {
	shareCase
	dice   *rand.Rand
	fields coinbaseFields
	// The header's fields; the root and the nonce come last.
	version, time, bits uint32
	prev                chainhash.Hash
	// What is done to the finished bytes, before and after the work is found.
	spoilCoinbase []func([]byte) []byte
	spoilRoot     bool
	miss          bool // find a hash that misses the target instead
	spoilHeader   []func([]byte) []byte
}

func (d *draft) random(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(d.dice.Uint32())
	}
	return b
}

// one reports a chance of one in n.
func (d *draft) one(n int) bool { return d.dice.IntN(n) == 0 }

func pick[T any](d *draft, of ...T) T { return of[d.dice.IntN(len(of))] }

// networks are nBits with an N_D by which a ledger share takes a few hashes; the
// second caps the ledger target, the last one is Bitcoin's own limit.
var networks = []struct{ bits, nd uint32 }{
	{0x1e0377ae, 1 << 19}, {0x207fffff, 64}, {0x1f00ffff, 1 << 13}, {0x1d00ffff, 1 << 30},
}

// newDraft makes a share that both sides take.
func newDraft(dice *rand.Rand) *draft {
	d := &draft{dice: dice, prev: chainhash.Hash{}, version: 0x20000000, time: dice.Uint32()}
	copy(d.prev[:], d.random(32))
	d.known = true

	// Heights around which the push changes its form, and the subsidy its size.
	halving := pick[uint32](d, 1, 150, 210_000, 1<<31, 1<<32-1)
	height := pick(d, 1, 2, 16, 17, 127, 128, 255, 256, 32_767, 32_768, 840_000, 1<<23-1, 1<<23, bitcoin.MaxHeight,
		uint32(1+dice.IntN(bitcoin.MaxHeight)), min(uint64ToHeight(uint64(halving)*uint64(1+dice.IntN(70))), bitcoin.MaxHeight))
	if height > 1 && d.one(4) {
		height--
	}
	network := networks[dice.IntN(len(networks))]
	d.bits = network.bits
	d.parent = share.Parent{Height: height - 1, ChildBits: network.bits}
	d.rules = share.Rules{
		ND:              network.nd,
		Halving:         halving,
		PayoutScript:    d.random(pick(d, 34, 34, 22, 0, 1, bitcoin.MaxOutputScript)),
		MinParentHeight: uint32(dice.Uint64N(uint64(height))),
	}
	if d.one(3) {
		d.rules.MinParentHeight = d.parent.Height
	}
	payee := bitcoin.EVMPayee([20]byte(d.random(20)))
	d.fields = coinbaseFields{
		version: 2, inputs: 1,
		prevout:    append(make([]byte, 32), 0xff, 0xff, 0xff, 0xff),
		height:     pushHeight(height),
		payee:      append([]byte("\x19PDRT"), payee[:]...),
		extranonce: append([]byte{12}, d.random(12)...),
		sequence:   dice.Uint32(), lockTime: dice.Uint32(),
		outputs: []outputFields{{
			value:  bitcoin.Subsidy(height, halving) + dice.Uint64N(1<<uint(dice.IntN(40))),
			script: d.rules.PayoutScript,
		}},
	}
	if room := min(bitcoin.MaxText, 100-len(d.fields.height)-40); d.one(2) {
		text := d.random(1 + dice.IntN(room))
		d.fields.text = append([]byte{byte(len(text))}, text...)
	}
	for range dice.IntN(4) {
		d.fields.outputs = append(d.fields.outputs, outputFields{script: d.random(pick(d, 0, 38, 38, 60))})
	}
	for range pick(d, 0, 0, 1, 2, 12, bitcoin.MaxBranch) {
		d.branch = append(d.branch, [32]byte(d.random(32)))
	}
	return d
}

func uint64ToHeight(v uint64) uint32 { return uint32(min(v, bitcoin.MaxHeight)) }

// pushHeight is the push of BIP 34: OP_n, or the number as a script integer.
func pushHeight(h uint32) []byte {
	if h >= 1 && h <= 16 {
		return []byte{0x50 + byte(h)}
	}
	b := binary.LittleEndian.AppendUint32(nil, h)
	for len(b) > 1 && b[len(b)-1] == 0 && b[len(b)-2] < 0x80 {
		b = b[:len(b)-1]
	}
	return append([]byte{byte(len(b))}, b...)
}

// finish puts the bytes together and finds the work, for at most some hundred hashes.
func (d *draft) finish() shareCase {
	d.coinbase = d.fields.bytes()
	for _, spoil := range d.spoilCoinbase {
		d.coinbase = spoil(d.coinbase)
	}
	root := chainhash.DoubleHashH(d.coinbase)
	for _, right := range d.branch {
		root = chainhash.DoubleHashH(append(root[:], right[:]...))
	}
	if d.spoilRoot {
		root[d.dice.IntN(32)] ^= 1 << d.dice.IntN(8)
	}
	target := new(uint256.Int).SetAllOne()
	if network, err := bitcoin.TargetFromBits(d.bits); err == nil {
		target = bitcoin.LedgerTarget(network, d.rules.ND)
	}
	first := d.dice.Uint32()
	for nonce := range uint32(200) {
		h := bitcoin.NewHeader(d.version, d.prev, root, d.time, d.bits, first+nonce)
		d.header = h[:]
		if bitcoin.Meets(h.Hash(), target) != d.miss {
			break
		}
	}
	for _, spoil := range d.spoilHeader {
		d.header = spoil(d.header)
	}
	return d.shareCase
}
