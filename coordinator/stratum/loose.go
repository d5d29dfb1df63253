package stratum

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"math"
	"strconv"
)

// This file reads submissions of the wrong form, for one purpose: no block may be lost
// for the form of its line. What is read here is hashed and, if it is a block, handed
// to the network; the share is refused all the same, with what parseSubmit or parse
// said. A wrong guess costs a hash and can do no harm.

const (
	// leastParams are job, extranonce2, ntime and nonce; no header goes without.
	leastParams = 4
	// maxPlaces is how many places of a line are tried that may be a submission, and
	// placeSize how many bytes of each are looked at.
	maxPlaces = 8
	placeSize = 1 << 10
)

// readLoosely reads the parameters of mining.submit in any form that can be read in
// one way only: hexadecimal digits with 0x, spaces or surplus zeros around them,
// numbers as JSON numbers, extranonce2 without leading zeros. The job id is parameter
// at: 1 in the right form, 0 when the user name is missing. Version bits that cannot be
// read are none. ok tells whether a header can be put together.
func readLoosely(params []value, at int) (p submitParams, ok bool) {
	if len(params) < at+leastParams {
		return p, false
	}
	if at > 0 {
		p.username, _ = params[at-1].text()
	}
	id := looseText(params[at])
	if len(id) < 2 {
		return p, false
	}
	// Without a readable epoch it is still the job.
	var epoch [1]byte
	_, _ = hex.Decode(epoch[:], id[len(id)-2:])
	p.jobID, p.epoch = id[:len(id)-2], epoch[0]

	extranonce2, ok := looseNumber(params[at+1], 64)
	if !ok {
		return p, false
	}
	binary.BigEndian.PutUint64(p.share.Extranonce2[:], extranonce2)
	ntime, ok1 := looseNumber(params[at+2], 32)
	nonce, ok2 := looseNumber(params[at+3], 32)
	p.share.Time, p.share.Nonce = uint32(ntime), uint32(nonce)
	if len(params) > at+leastParams {
		bits, _ := looseNumber(params[at+leastParams], 32)
		p.share.VersionBits = uint32(bits)
	}
	return p, ok1 && ok2
}

// looseText returns the text of a string, or a number as it is written, without
// space around it and without 0x.
func looseText(v value) []byte {
	text, ok := v.text()
	if !ok && v.isNumber() {
		text = v
	}
	text = bytes.TrimSpace(text)
	if len(text) > 2 && text[0] == '0' && text[1]|0x20 == 'x' {
		text = text[2:]
	}
	return text
}

// looseNumber reads a number of so many bits: a string has hexadecimal digits, a JSON
// number is what it says, and of 32 bits it may be negative, as signed integers print.
func looseNumber(v value, bits int) (uint64, bool) {
	if !v.isNumber() {
		digits := bytes.TrimLeft(looseText(v), "0")
		if len(digits) == 0 {
			return 0, v.isString() && len(looseText(v)) > 0
		}
		n, err := strconv.ParseUint(string(digits), 16, bits)
		return n, err == nil
	}
	if n, err := strconv.ParseUint(string(v), 10, bits); err == nil {
		return n, true
	}
	f, ok := v.number() // 1.7e9, 1700000000.0, -1
	if !ok || f != math.Trunc(f) || f < math.MinInt32 || f > math.MaxUint32 {
		return 0, false
	}
	return uint64(uint32(int64(f))), true
}

// places calls yield with the elements of every array in a line, valid JSON or not,
// cut off or not, that is long enough to be a submission, until yield returns false.
func places(line []byte, yield func(params []value) bool) {
	for range maxPlaces {
		start := bytes.IndexByte(line, '[')
		if start < 0 {
			return
		}
		line = line[start+1:]
		var array [maxParams]value
		params := looseElements(line[:min(len(line), placeSize)], array[:0])
		if len(params) >= leastParams && !yield(params) {
			return
		}
	}
}

// looseElements appends the elements that stand in a row at the beginning of b, as far
// as the capacity of dst goes.
func looseElements(b []byte, dst []value) []value {
	for i := skipSpace(b, 0); len(dst) < cap(dst); {
		end, ok := skipValid(b, i, maxDepth)
		if !ok {
			break
		}
		dst = append(dst, value(b[i:end]))
		if i = skipSpace(b, end); i == len(b) || b[i] != ',' {
			break
		}
		i = skipSpace(b, i+1)
	}
	return dst
}
