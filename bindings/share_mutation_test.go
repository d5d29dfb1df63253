package bindings_test

import (
	"bytes"
	"slices"

	"paydirt/coordinator/core/bitcoin"
)

// mutations are the ways in which a share is made wrong, or only strange. Those of the
// coinbase's bytes are followed by a new merkle root and new work, so that what is
// behind these rules is reached.
var mutations = []func(*draft){
	// The context.
	func(d *draft) { d.known = false },
	func(d *draft) { d.rules.MinParentHeight = d.parent.Height + 1 },
	func(d *draft) { d.rules.MinParentHeight = d.dice.Uint32() },
	func(d *draft) { d.parent.Height += uint32(pick(d, 1, -1)) },
	func(d *draft) { d.parent.Height = pick(d, 0, 1<<31-1, 1<<31, 1<<32-1, d.dice.Uint32()) },
	func(d *draft) { d.parent.ChildBits ^= 1 << d.dice.IntN(32) },
	func(d *draft) { d.rules.ND = max(1, d.dice.Uint32()>>d.dice.IntN(32)) },
	func(d *draft) { d.rules.ND = 1<<32 - 1 },
	func(d *draft) { d.rules.Halving = max(1, d.dice.Uint32()>>d.dice.IntN(32)) },
	func(d *draft) { d.rules.PayoutScript = d.anyEdit(slices.Clone(d.rules.PayoutScript)) },
	// The header.
	func(d *draft) { d.bits ^= 1 << d.dice.IntN(32) },
	func(d *draft) { // the same target in another form, or none: both sides of the context agree
		d.bits = pick(d, 0, 0x1f00ffff, 0x2000ff00, 0x2100ffff, 0x207fffff, 0x20800000, 0x22000001, 0x23000001, 0xff7fffff, 0x01003456, d.dice.Uint32())
		d.parent.ChildBits = d.bits
	},
	func(d *draft) { d.miss = true },
	func(d *draft) { d.spoilRoot = true },
	func(d *draft) { d.version = d.dice.Uint32() },
	func(d *draft) { d.spoilHeader = append(d.spoilHeader, d.flip) },
	func(d *draft) { d.spoilHeader = append(d.spoilHeader, d.anyEdit) },
	// The branch.
	func(d *draft) { d.branch = append(d.branch, [32]byte(d.random(32))) },
	func(d *draft) { d.branch = make([][32]byte, bitcoin.MaxBranch+d.dice.IntN(3)) },
	func(d *draft) { d.spoilHeader = append(d.spoilHeader, d.afterwards) },
	// The coinbase's fields.
	func(d *draft) { d.fields.version = pick(d, 1, 3, 2<<24, d.dice.Uint32()) },
	func(d *draft) { d.fields.inputs = byte(pick(d, 0, 2, 0xfd, 0xff)) },
	func(d *draft) { d.flip(d.fields.prevout) },
	func(d *draft) { d.fields.scriptSize = pick(d, 1, -1, d.dice.IntN(256)) },
	func(d *draft) { d.fields.height = d.otherHeight() },
	func(d *draft) { d.fields.height = d.anyEdit(slices.Clone(d.fields.height)) },
	func(d *draft) { d.flip(d.fields.payee[:5]) },
	func(d *draft) { d.fields.payee[5] = byte(pick(d, 1, 2, 0x80, 0xff)) },
	func(d *draft) { clear(d.fields.payee[5+d.dice.IntN(2):]) },
	func(d *draft) { d.fields.payee = d.anyEdit(slices.Clone(d.fields.payee)) },
	func(d *draft) { d.fields.extranonce = d.anyEdit(slices.Clone(d.fields.extranonce)) },
	func(d *draft) { d.fields.extranonce[0] = byte(d.dice.Uint32()) },
	func(d *draft) { d.fields.text = d.random(d.dice.IntN(60)) },
	func(d *draft) { // a push in the long form
		text := d.random(1 + d.dice.IntN(50))
		d.fields.text = append([]byte{0x4c, byte(len(text))}, text...)
	},
	func(d *draft) { // the longest text, or one more
		text := d.random(bitcoin.MaxText + d.dice.IntN(2))
		d.fields.text = append([]byte{byte(len(text))}, text...)
	},
	func(d *draft) { d.fields.outputCount = pick(d, 1, -1, d.dice.IntN(256)) },
	func(d *draft) { d.fields.outputs = nil },
	func(d *draft) {
		d.fields.outputs = slices.Repeat(d.fields.outputs[:1], bitcoin.MaxOutputs+d.dice.IntN(2))
	},
	func(d *draft) { // eight outputs of this size are about 1000 bytes
		long := outputFields{script: d.random(pick(d, 95, 96, 97, 98, bitcoin.MaxOutputScript))}
		d.fields.outputs = append(d.fields.outputs[:1], slices.Repeat([]outputFields{long}, bitcoin.MaxOutputs-1)...)
	},
	func(d *draft) { d.output().script = d.random(d.dice.IntN(256)) },
	func(d *draft) { d.output().size = pick(d, 1, -1, d.dice.IntN(256)) },
	func(d *draft) { d.output().value = pick(d, 0, 1, 1<<63, 1<<64-1, d.dice.Uint64()) },
	func(d *draft) { d.fields.outputs[0].value = d.almostSubsidy() },
	func(d *draft) { d.fields.outputs[0].script = d.anyEdit(slices.Clone(d.fields.outputs[0].script)) },
	func(d *draft) { d.fields.trailing = d.random(1 + d.dice.IntN(4)) },
	func(d *draft) { d.fields.sequence, d.fields.lockTime = d.dice.Uint32(), d.dice.Uint32() },
	// The coinbase's bytes.
	func(d *draft) { d.spoilCoinbase = append(d.spoilCoinbase, d.flip) },
	func(d *draft) { d.spoilCoinbase = append(d.spoilCoinbase, d.anyEdit) },
	func(d *draft) { d.spoilCoinbase = append(d.spoilCoinbase, d.resize(64)) },
	func(d *draft) { d.spoilCoinbase = append(d.spoilCoinbase, d.resize(pick(d, 63, 65, 999, 1000, 1001))) },
	func(d *draft) {
		d.spoilCoinbase = append(d.spoilCoinbase, func([]byte) []byte { return d.random(d.dice.IntN(200)) })
	},
	func(d *draft) { // the front of this, the end of another
		other := newDraft(d.dice).fields.bytes()
		d.spoilCoinbase = append(d.spoilCoinbase, func(b []byte) []byte {
			return append(b[:d.dice.IntN(len(b)+1):len(b)], other[d.dice.IntN(len(other)):]...)
		})
	},
	func(d *draft) { // as a node serialises it: with marker and flag
		d.spoilCoinbase = append(d.spoilCoinbase, func(b []byte) []byte {
			return slices.Insert(b, min(4, len(b)), 0, 1)
		})
	},
}

func (d *draft) output() *outputFields {
	if len(d.fields.outputs) == 0 {
		return &outputFields{}
	}
	return &d.fields.outputs[d.dice.IntN(len(d.fields.outputs))]
}

// flip turns one bit.
func (d *draft) flip(b []byte) []byte {
	if len(b) > 0 {
		b[d.dice.IntN(len(b))] ^= 1 << d.dice.IntN(8)
	}
	return b
}

// resize cuts to a length, or fills up with zeros.
func (d *draft) resize(n int) func([]byte) []byte {
	return func(b []byte) []byte {
		return append(b[:min(n, len(b)):min(n, len(b))], make([]byte, max(0, n-len(b)))...)
	}
}

// anyEdit turns a bit, cuts the end off, drops, doubles or inserts a byte, or writes
// one that often has a meaning.
func (d *draft) anyEdit(b []byte) []byte {
	if len(b) == 0 {
		return d.random(1)
	}
	i := d.dice.IntN(len(b))
	switch d.dice.IntN(6) {
	case 0:
		return d.flip(b)
	case 1:
		return b[:i]
	case 2:
		return slices.Delete(b, i, i+1)
	case 3:
		return slices.Insert(b, i, b[i])
	case 4:
		return slices.Insert(b, i, byte(d.dice.Uint32()))
	}
	b[i] = byte(pick(d, 0, 1, 0x19, 0x4c, 0x50, 0x51, 0x60, 0x61, 0x7f, 0x80, 0xfd, 0xff))
	return b
}

// afterwards changes the branch when the work is done, and leaves the header.
func (d *draft) afterwards(header []byte) []byte {
	if len(d.branch) == 0 || d.one(4) {
		d.branch = append(d.branch, [32]byte{})
		return header
	}
	d.branch = slices.Clone(d.branch)
	i := d.dice.IntN(len(d.branch))
	if d.one(2) {
		d.branch = slices.Delete(d.branch, i, i+1)
	} else {
		d.flip(d.branch[i][:])
	}
	return header
}

// otherHeight is a push of the height in a longer form, or of another height.
func (d *draft) otherHeight() []byte {
	push := slices.Clone(d.fields.height)
	switch d.dice.IntN(5) {
	case 0: // OP_n as a push of one byte
		if len(push) == 1 {
			return []byte{1, push[0] - 0x50}
		}
	case 1: // a zero more, which is not the shortest form
		if len(push) > 1 {
			push[0]++
			return append(push, 0)
		}
	case 2: // negative
		if len(push) > 1 {
			push[len(push)-1] |= 0x80
			return push
		}
	case 3:
		return bytes.Repeat([]byte{byte(pick(d, 0, 0x4f, 0x50, 0x61))}, 1)
	}
	return pushHeight(d.dice.Uint32() >> (1 + d.dice.IntN(30)))
}

// almostSubsidy is one less, the same, or one more.
func (d *draft) almostSubsidy() uint64 {
	return bitcoin.Subsidy(d.parent.Height+1, d.rules.Halving) + uint64(pick(d, -1, -1, 0, 1))
}
