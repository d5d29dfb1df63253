package vectors

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
)

// coinbaseVector is a coinbase and what ParseCoinbase says of it. The fields after
// raw are empty or zero when it is refused.
type coinbaseVector struct {
	Name         string `json:"name"`
	Raw          string `json:"raw"`
	Height       string `json:"height"`
	Payee        string `json:"payee"` // 21 bytes
	Extranonce1  string `json:"extranonce1"`
	Extranonce2  string `json:"extranonce2"`
	Text         string `json:"text"`
	Value        string `json:"value"`
	PayoutScript string `json:"payoutScript"`
	ZeroOutputs  string `json:"zeroOutputs"` // how many
	Reason       string `json:"reason"`
}

// parts is a coinbase taken to pieces, so that each piece can be written wrong. It
// is put together here without the builder that is to be tested.
type parts struct {
	version, inputs, prevout   []byte
	scriptSize                 []byte // nil: what fits
	height, payee, nonce, text []byte // the script signature
	sequence                   []byte
	outputCount                []byte // nil: what fits
	outputs                    [][]byte
	lockTime, trailing         []byte
}

var (
	vectorPayee  = bitcoin.EVMPayee([20]byte{0xd8, 0xda, 0x6b, 0xf2, 0x69, 0x64, 0xaf, 0x9d, 0x7e, 0xed, 0x9e, 0x03, 0xe5, 0x34, 0x15, 0xd3, 0x7a, 0xa9, 0x60, 0x45})
	vectorScript = append([]byte{0x00, 0x20}, bytes.Repeat([]byte{0xab}, 32)...)
	commitment   = append([]byte{0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed}, bytes.Repeat([]byte{0xcd}, 32)...)
)

func valid() parts {
	return parts{
		version:  []byte{2, 0, 0, 0},
		inputs:   []byte{1},
		prevout:  append(make([]byte, 32), 0xff, 0xff, 0xff, 0xff),
		height:   []byte{0x03, 0x40, 0xd1, 0x0c},
		payee:    append([]byte("\x19PDRT"), vectorPayee[:]...),
		nonce:    []byte{12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12},
		text:     []byte("\x09/paydirt/"),
		sequence: []byte{0xfe, 0xff, 0xff, 0xff},
		outputs:  [][]byte{output(312500000, vectorScript), output(0, commitment)},
		lockTime: []byte{0x3f, 0xd1, 0x0c, 0x00},
	}
}

func output(value uint64, script []byte) []byte {
	b := binary.LittleEndian.AppendUint64(nil, value)
	return append(append(b, byte(len(script))), script...)
}

func (p parts) bytes() []byte {
	script := slices.Concat(p.height, p.payee, p.nonce, p.text)
	if p.scriptSize == nil {
		p.scriptSize = []byte{byte(len(script))}
	}
	if p.outputCount == nil {
		p.outputCount = []byte{byte(len(p.outputs))}
	}
	return slices.Concat(p.version, p.inputs, p.prevout, p.scriptSize, script, p.sequence,
		p.outputCount, slices.Concat(p.outputs...), p.lockTime, p.trailing)
}

func coinbaseVectors(t *testing.T) []coinbaseVector {
	var out []coinbaseVector
	add := func(label string, raw []byte, reason bitcoin.CoinbaseReason) {
		v := coinbaseVector{Name: label, Raw: hexBytes(raw), Reason: name(reason),
			Height: "0", Payee: "0x", Extranonce1: "0x", Extranonce2: "0x", Text: "0x", Value: "0", PayoutScript: "0x", ZeroOutputs: "0"}
		c, err := bitcoin.ParseCoinbase(raw)
		if reason != 0 {
			var e *bitcoin.CoinbaseError
			require.True(t, errors.As(err, &e), label)
			require.Equal(t, reason, e.Reason, label)
		} else {
			require.NoError(t, err, label)
			v.Height = decimal(c.Height)
			v.Payee = hexBytes(c.Payee[:])
			v.Extranonce1, v.Extranonce2 = hexBytes(c.Extranonce1[:]), hexBytes(c.Extranonce2[:])
			v.Text = hexBytes(c.Text)
			v.Value = decimal(c.Value)
			v.PayoutScript = hexBytes(c.PayoutScript)
			v.ZeroOutputs = decimal(uint32(len(c.ZeroOutputs)))
		}
		out = append(out, v)
	}
	for _, c := range validCoinbases() {
		p := valid()
		c.change(&p)
		add(c.name, p.bytes(), 0)
	}
	for _, c := range brokenCoinbases() {
		p := valid()
		c.change(&p)
		add(c.name, p.bytes(), c.reason)
	}
	whole := valid().bytes()
	add("empty", nil, bitcoin.CoinbaseTruncated)
	add("64-bytes", whole[:64], bitcoin.CoinbaseLength64)
	for _, cut := range []int{1, 4, 40, 41, 60, 90, 106, 110, len(whole) - 40, len(whole) - 4, len(whole) - 1} {
		add("cut-at-"+decimal(uint32(cut)), whole[:cut], bitcoin.CoinbaseTruncated)
	}

	seen := map[string]bool{}
	for _, v := range out {
		seen[v.Reason] = true
	}
	for r := bitcoin.CoinbaseTooLong; r <= bitcoin.CoinbaseTrailing; r++ {
		require.True(t, seen[r.String()], "no case for %s", r)
	}
	return out
}

type coinbaseCase struct {
	name   string
	reason bitcoin.CoinbaseReason
	change func(*parts)
}

func validCoinbases() []coinbaseCase {
	height := func(push ...byte) func(*parts) { return func(p *parts) { p.height = push } }
	script := func(n int) []byte { return bytes.Repeat([]byte{0x51}, n) }
	return []coinbaseCase{
		{"plain", 0, func(*parts) {}},
		{"height-1", 0, height(0x51)},
		{"height-16", 0, height(0x60)},
		{"height-17", 0, height(0x01, 0x11)},
		{"height-127", 0, height(0x01, 0x7f)},
		{"height-128", 0, height(0x02, 0x80, 0x00)},
		{"height-255", 0, height(0x02, 0xff, 0x00)},
		{"height-256", 0, height(0x02, 0x00, 0x01)},
		{"height-32767", 0, height(0x02, 0xff, 0x7f)},
		{"height-32768", 0, height(0x03, 0x00, 0x80, 0x00)},
		{"height-65536", 0, height(0x03, 0x00, 0x00, 0x01)},
		{"height-8388607", 0, height(0x03, 0xff, 0xff, 0x7f)},
		{"height-8388608", 0, height(0x04, 0x00, 0x00, 0x80, 0x00)},
		{"height-2147483647", 0, height(0x04, 0xff, 0xff, 0xff, 0x7f)},
		{"no-text", 0, func(p *parts) { p.text = nil }},
		{"text-1", 0, func(p *parts) { p.text = []byte{1, 0} }},
		{"text-55", 0, func(p *parts) { p.text = append([]byte{55}, bytes.Repeat([]byte{'x'}, 55)...) }},
		{"script-100", 0, func(p *parts) {
			p.height = []byte{0x04, 0x00, 0x00, 0x80, 0x00}
			p.text = append([]byte{55}, bytes.Repeat([]byte{'x'}, 55)...)
		}},
		{"one-output", 0, func(p *parts) { p.outputs = p.outputs[:1] }},
		{"eight-outputs", 0, func(p *parts) {
			for len(p.outputs) < bitcoin.MaxOutputs {
				p.outputs = append(p.outputs, output(0, []byte{0x6a}))
			}
		}},
		{"empty-payout-script", 0, func(p *parts) { p.outputs[0] = output(1, nil) }},
		{"script-of-200", 0, func(p *parts) { p.outputs[0] = output(1, script(200)) }},
		{"value-0", 0, func(p *parts) { p.outputs[0] = output(0, vectorScript) }},
		{"value-max", 0, func(p *parts) { p.outputs[0] = output(math.MaxUint64, vectorScript) }},
		{"payee-p2wpkh", 0, func(p *parts) { p.payee[5] = bitcoin.PayeeTypeP2WPKH }},
		{"payee-reserved-type", 0, func(p *parts) { p.payee[5] = 0xff }},
		{"payee-zero", 0, func(p *parts) { clear(p.payee[5:]) }},
		{"any-sequence", 0, func(p *parts) { p.sequence = []byte{0xff, 0xff, 0xff, 0xff} }},
		{"any-lock-time", 0, func(p *parts) { p.lockTime = make([]byte, 4) }},
		{"1000-bytes", 0, func(p *parts) { p.outputs = exactly(*p, bitcoin.MaxCoinbaseSize) }},
	}
}

// exactly returns outputs that make the coinbase of a given size.
func exactly(p parts, size int) [][]byte {
	outputs := slices.Clone(p.outputs)
	for range 3 {
		outputs = append(outputs, output(0, bytes.Repeat([]byte{0x6a}, 200)))
	}
	p.outputs = outputs
	rest := size - len(p.bytes()) - 9
	return append(outputs, output(0, bytes.Repeat([]byte{0x6a}, rest)))
}

func brokenCoinbases() []coinbaseCase {
	height := func(push ...byte) func(*parts) { return func(p *parts) { p.height = push } }
	text := func(s string) func(*parts) { return func(p *parts) { p.text = []byte(s) } }
	onlyScript := func(script ...byte) func(*parts) {
		return func(p *parts) { p.height, p.payee, p.nonce, p.text = script, nil, nil, nil }
	}
	return []coinbaseCase{
		{"1001-bytes", bitcoin.CoinbaseTooLong, func(p *parts) { p.outputs = exactly(*p, bitcoin.MaxCoinbaseSize+1) }},
		{"version-1", bitcoin.CoinbaseVersion, func(p *parts) { p.version[0] = 1 }},
		{"version-high-byte", bitcoin.CoinbaseVersion, func(p *parts) { p.version[3] = 0x80 }},
		{"no-input", bitcoin.CoinbaseInputCount, func(p *parts) { p.inputs[0] = 0 }},
		{"two-inputs", bitcoin.CoinbaseInputCount, func(p *parts) { p.inputs[0] = 2 }},
		{"segwit-serialisation", bitcoin.CoinbaseInputCount, func(p *parts) {
			p.inputs = []byte{0, 1, 1}
			p.lockTime = append(append([]byte{1, 32}, make([]byte, 32)...), p.lockTime...)
		}},
		{"spends-something", bitcoin.CoinbasePrevout, func(p *parts) { p.prevout[31] = 1 }},
		{"prevout-index", bitcoin.CoinbasePrevout, func(p *parts) { p.prevout[35] = 0x7f }},
		{"script-101", bitcoin.CoinbaseScriptSize, func(p *parts) {
			p.text = append([]byte{57}, bytes.Repeat([]byte{'x'}, 57)...)
		}},
		{"script-size-in-three-bytes", bitcoin.CoinbaseScriptSize, func(p *parts) { p.scriptSize = []byte{0xfd, 53, 0} }},
		{"script-empty", bitcoin.CoinbaseHeight, onlyScript()},
		{"height-op-0", bitcoin.CoinbaseHeight, height(0x00)},
		{"height-op-1negate", bitcoin.CoinbaseHeight, height(0x4f)},
		{"height-op-reserved", bitcoin.CoinbaseHeight, height(0x50)},
		{"height-op-nop", bitcoin.CoinbaseHeight, height(0x61)},
		{"height-16-as-push", bitcoin.CoinbaseHeight, height(0x01, 0x10)},
		{"height-0-as-push", bitcoin.CoinbaseHeight, height(0x01, 0x00)},
		{"height-17-padded", bitcoin.CoinbaseHeight, height(0x02, 0x11, 0x00)},
		{"height-128-negative", bitcoin.CoinbaseHeight, height(0x01, 0x80)},
		{"height-negative", bitcoin.CoinbaseHeight, height(0x03, 0x40, 0xd1, 0x8c)},
		{"height-840000-padded", bitcoin.CoinbaseHeight, height(0x04, 0x40, 0xd1, 0x0c, 0x00)},
		{"height-2147483648", bitcoin.CoinbaseHeight, height(0x05, 0x00, 0x00, 0x00, 0x80, 0x00)},
		{"height-pushdata1", bitcoin.CoinbaseHeight, height(0x4c, 0x03, 0x40, 0xd1, 0x0c)},
		{"height-push-cut", bitcoin.CoinbaseHeight, onlyScript(0x03, 0x40, 0xd1)},
		{"payee-missing", bitcoin.CoinbasePayee, func(p *parts) { p.payee = nil }},
		{"payee-only-height", bitcoin.CoinbasePayee, onlyScript(0x03, 0x40, 0xd1, 0x0c)},
		{"payee-tag", bitcoin.CoinbasePayee, func(p *parts) { p.payee[4] = 't' }},
		{"payee-push-24", bitcoin.CoinbasePayee, func(p *parts) { p.payee = append([]byte{24}, p.payee[1:25]...) }},
		{"payee-push-26", bitcoin.CoinbasePayee, func(p *parts) { p.payee[0] = 26; p.payee = append(p.payee, 0) }},
		{"payee-cut", bitcoin.CoinbasePayee, func(p *parts) { p.payee, p.nonce, p.text = p.payee[:25], nil, nil }},
		{"extranonce-missing", bitcoin.CoinbaseExtranonce, func(p *parts) { p.nonce, p.text = nil, nil }},
		{"extranonce-push-11", bitcoin.CoinbaseExtranonce, func(p *parts) { p.nonce = append([]byte{11}, p.nonce[1:12]...) }},
		{"extranonce-push-13", bitcoin.CoinbaseExtranonce, func(p *parts) { p.nonce[0] = 13; p.nonce = append(p.nonce, 0) }},
		{"extranonce-cut", bitcoin.CoinbaseExtranonce, func(p *parts) { p.nonce, p.text = p.nonce[:12], nil }},
		{"text-empty-push", bitcoin.CoinbaseText, text("\x00")},
		{"text-one-op", bitcoin.CoinbaseText, text("\x51")},
		{"text-too-short", bitcoin.CoinbaseText, text("\x03ab")},
		{"text-too-long", bitcoin.CoinbaseText, text("\x03abcd")},
		{"text-two-pushes", bitcoin.CoinbaseText, text("\x01a\x01b")},
		{"text-pushdata1", bitcoin.CoinbaseText, text("\x4c\x02ab")},
		{"text-56", bitcoin.CoinbaseText, func(p *parts) { p.height = []byte{0x51}; p.text = []byte("\x38" + strings.Repeat("x", 56)) }},
		{"no-output", bitcoin.CoinbaseOutputCount, func(p *parts) { p.outputs = nil }},
		{"nine-outputs", bitcoin.CoinbaseOutputCount, func(p *parts) {
			for len(p.outputs) < bitcoin.MaxOutputs+1 {
				p.outputs = append(p.outputs, output(0, []byte{0x6a}))
			}
		}},
		{"output-count-in-three-bytes", bitcoin.CoinbaseOutputCount, func(p *parts) { p.outputCount = []byte{0xfd, 2, 0} }},
		{"script-of-201", bitcoin.CoinbaseOutputSize, func(p *parts) { p.outputs[0] = output(1, bytes.Repeat([]byte{0x51}, 201)) }},
		{"output-size-in-three-bytes", bitcoin.CoinbaseOutputSize, func(p *parts) {
			p.outputs[1] = append(make([]byte, 8), append([]byte{0xfd, 1, 0}, 0x6a)...)
		}},
		{"second-output-pays-1", bitcoin.CoinbaseOutputValue, func(p *parts) { p.outputs[1] = output(1, commitment) }},
		{"second-output-pays-2^63", bitcoin.CoinbaseOutputValue, func(p *parts) { p.outputs[1] = output(1<<63, commitment) }},
		{"last-output-pays", bitcoin.CoinbaseOutputValue, func(p *parts) { p.outputs = append(p.outputs, output(1, nil)) }},
		{"more-outputs-than-said", bitcoin.CoinbaseTrailing, func(p *parts) { p.outputCount = []byte{1} }},
		{"trailing-byte", bitcoin.CoinbaseTrailing, func(p *parts) { p.trailing = []byte{0} }},
	}
}
