package bitcoin

import (
	"bytes"
	"encoding/binary"
	"math"
)

// Sizes and limits of the coinbase layout, in bytes where not said otherwise.
const (
	Extranonce1Size = 4 // chosen by the coordinator, one per connection
	Extranonce2Size = 8 // rolled by the miner

	MaxCoinbaseSize = 1000          // the whole transaction
	MaxScriptSig    = 100           // consensus
	MaxText         = 55            // keeps the script signature within 100
	MaxOutputs      = 8             // outputs
	MaxOutputScript = 200           // one output script
	MaxHeight       = math.MaxInt32 // a block height; its push is at most 5 bytes
)

const (
	coinbaseVersion  = 2
	payeePrefix      = "\x19PDRT" // push of 25 bytes, which begin so
	extranoncePrefix = "\x0c"     // push of 12 bytes
	extranonceSize   = Extranonce1Size + Extranonce2Size
)

// CoinbaseSpec is what a coinbase is built from.
type CoinbaseSpec struct {
	Height       uint32 // 1 … MaxHeight
	Payee        Payee
	Text         []byte   // free text of the pool, at most MaxText bytes, may be empty
	Value        uint64   // satoshi: subsidy and fees, all of it
	PayoutScript []byte   // script of output 0
	ZeroOutputs  [][]byte // scripts of the other outputs, at most MaxOutputs − 1
}

// Coinbase is what ParseCoinbase found. Its slices share memory with what was
// parsed.
type Coinbase struct {
	Height       uint32
	Payee        Payee
	Extranonce1  [Extranonce1Size]byte
	Extranonce2  [Extranonce2Size]byte
	Text         []byte
	Value        uint64 // satoshi, of output 0
	PayoutScript []byte
	ZeroOutputs  [][]byte
}

// PayeeOffset returns where in a coinb1 the Payee begins. A job is built once and
// the payee of each connection is written there.
func PayeeOffset(coinb1 []byte) int { return len(coinb1) - len(extranoncePrefix) - PayeeSize }

// BuildCoinbase returns the legacy serialisation of a coinbase in two parts:
// coinb1 ‖ extranonce1 ‖ extranonce2 ‖ coinb2 parses back to the spec. The layout
// is that of ParseCoinbase; the parts that the layout leaves open are written as
// BIP 54 wants them: sequence 0xfffffffe and lock time height − 1, so that no two
// coinbases of different heights have one txid. Errors are *CoinbaseError.
func BuildCoinbase(spec CoinbaseSpec) (coinb1, coinb2 []byte, err error) {
	switch {
	case spec.Height < 1 || spec.Height > MaxHeight:
		return nil, nil, &CoinbaseError{CoinbaseHeight}
	case len(spec.Text) > MaxText:
		return nil, nil, &CoinbaseError{CoinbaseText}
	case 1+len(spec.ZeroOutputs) > MaxOutputs:
		return nil, nil, &CoinbaseError{CoinbaseOutputCount}
	}
	height := heightPush(spec.Height)
	scriptSize := len(height) + len(payeePrefix) + PayeeSize + len(extranoncePrefix) + extranonceSize
	if len(spec.Text) > 0 {
		scriptSize += 1 + len(spec.Text)
	}

	b := binary.LittleEndian.AppendUint32(nil, coinbaseVersion)
	b = append(b, 1)
	b = append(b, nullPrevout[:]...)
	b = append(b, byte(scriptSize))
	b = append(b, height...)
	b = append(b, payeePrefix...)
	b = append(b, spec.Payee[:]...)
	coinb1 = append(b, extranoncePrefix...)

	b = nil
	if len(spec.Text) > 0 {
		b = append(b, byte(len(spec.Text)))
		b = append(b, spec.Text...)
	}
	b = binary.LittleEndian.AppendUint32(b, 0xfffffffe)
	b = append(b, byte(1+len(spec.ZeroOutputs)))
	value := spec.Value
	for _, script := range append([][]byte{spec.PayoutScript}, spec.ZeroOutputs...) {
		if len(script) > MaxOutputScript {
			return nil, nil, &CoinbaseError{CoinbaseOutputSize}
		}
		b = binary.LittleEndian.AppendUint64(b, value)
		b = append(b, byte(len(script)))
		b = append(b, script...)
		value = 0
	}
	coinb2 = binary.LittleEndian.AppendUint32(b, spec.Height-1)
	if len(coinb1)+extranonceSize+len(coinb2) > MaxCoinbaseSize {
		return nil, nil, &CoinbaseError{CoinbaseTooLong}
	}
	return coinb1, coinb2, nil
}

// ParseCoinbase reads the coinbase of a share, in legacy serialisation, and
// refuses every byte string that is not exactly of this layout:
//
//	4    version, 2
//	1    number of inputs, 1
//	36   null prevout: 32 zero bytes, ff ff ff ff
//	1    length of the script signature, at most 100; in it
//	       1…5  height: OP_n up to 16, else the shortest push of the number
//	       26   push of 25: "PDRT", Payee
//	       13   push of 12: extranonce1 (4), extranonce2 (8)
//	       0…56 nothing, or one direct push of 1…55 bytes of text
//	4    sequence, any
//	1    number of outputs, 1…8; for each
//	       8    value, satoshi; 0 in all but the first
//	       1    length of the script, at most 200
//	       …    script
//	4    lock time, any
//
// The whole is at most 1000 bytes, and not 64, for an inner node of a merkle tree
// is 64 bytes. The contract that samples shares applies the same rules to the same
// bytes; a difference would be an attack on the operator. Errors are
// *CoinbaseError, with the first rule broken.
func ParseCoinbase(raw []byte) (*Coinbase, error) {
	if len(raw) > MaxCoinbaseSize {
		return nil, &CoinbaseError{CoinbaseTooLong}
	}
	if len(raw) == 64 {
		return nil, &CoinbaseError{CoinbaseLength64}
	}
	r := reader{rest: raw}
	c := &Coinbase{}
	r.require(r.uint32() == coinbaseVersion, CoinbaseVersion)
	r.require(r.byte() == 1, CoinbaseInputCount)
	r.require(bytes.Equal(r.take(len(nullPrevout)), nullPrevout[:]), CoinbasePrevout)
	size := r.byte()
	r.require(size <= MaxScriptSig, CoinbaseScriptSize)
	script := r.take(int(size))
	if r.reason == 0 {
		r.reason = c.parseScript(script)
	}
	r.uint32() // sequence
	outputs := r.byte()
	r.require(outputs >= 1 && outputs <= MaxOutputs, CoinbaseOutputCount)
	for i := 0; i < int(outputs) && r.reason == 0; i++ {
		value := r.uint64()
		r.require(i == 0 || value == 0, CoinbaseOutputValue)
		size := r.byte()
		r.require(size <= MaxOutputScript, CoinbaseOutputSize)
		script := r.take(int(size))
		if i == 0 {
			c.Value, c.PayoutScript = value, script
		} else {
			c.ZeroOutputs = append(c.ZeroOutputs, script)
		}
	}
	r.uint32() // lock time
	r.require(len(r.rest) == 0, CoinbaseTrailing)
	if r.reason != 0 {
		return nil, &CoinbaseError{r.reason}
	}
	return c, nil
}

// parseScript reads the script signature; 0 means that all rules hold.
func (c *Coinbase) parseScript(script []byte) CoinbaseReason {
	height, size := readHeightPush(script)
	if size == 0 {
		return CoinbaseHeight
	}
	c.Height, script = height, script[size:]

	script, ok := bytes.CutPrefix(script, []byte(payeePrefix))
	if !ok || len(script) < PayeeSize {
		return CoinbasePayee
	}
	c.Payee, script = Payee(script), script[PayeeSize:]

	script, ok = bytes.CutPrefix(script, []byte(extranoncePrefix))
	if !ok || len(script) < extranonceSize {
		return CoinbaseExtranonce
	}
	c.Extranonce1 = [Extranonce1Size]byte(script)
	c.Extranonce2 = [Extranonce2Size]byte(script[Extranonce1Size:])
	script = script[extranonceSize:]

	if len(script) > 0 {
		if len(script) == 1 || len(script) > 1+MaxText || int(script[0]) != len(script)-1 {
			return CoinbaseText
		}
		c.Text = script[1:]
	}
	return 0
}

// readHeightPush reads a height in its only valid form and returns the size of its
// push; 0 when there is none.
func readHeightPush(script []byte) (height uint32, size int) {
	if len(script) == 0 {
		return 0, 0
	}
	if op := script[0]; op >= 0x51 && op <= 0x60 {
		return uint32(op) - 0x50, 1
	}
	n := int(script[0])
	if n > 4 || len(script) < 1+n {
		return 0, 0
	}
	for i := n; i > 0; i-- {
		height = height<<8 | uint32(script[i])
	}
	// Writing it again is the simplest proof that it was the shortest form, which
	// has 4 bytes up to MaxHeight, and no sign.
	if !bytes.Equal(heightPush(height), script[:1+n]) {
		return 0, 0
	}
	return height, 1 + n
}

var nullPrevout = [36]byte{32: 0xff, 33: 0xff, 34: 0xff, 35: 0xff}

// reader takes fields off the front of rest and keeps the first reason to refuse;
// after that it gives zeros.
type reader struct {
	rest   []byte
	reason CoinbaseReason
}

func (r *reader) require(ok bool, reason CoinbaseReason) {
	if r.reason == 0 && !ok {
		r.reason = reason
	}
}

func (r *reader) take(n int) []byte {
	r.require(len(r.rest) >= n, CoinbaseTruncated)
	if r.reason != 0 {
		return nil
	}
	field := r.rest[:n:n]
	r.rest = r.rest[n:]
	return field
}

func (r *reader) byte() byte     { return orZero(r.take(1))[0] }
func (r *reader) uint32() uint32 { return binary.LittleEndian.Uint32(orZero(r.take(4))) }
func (r *reader) uint64() uint64 { return binary.LittleEndian.Uint64(orZero(r.take(8))) }

func orZero(field []byte) []byte {
	if field == nil {
		return make([]byte, 8)
	}
	return field
}
