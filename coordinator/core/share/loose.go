package share

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"math"
	"strconv"
)

const (
	// leastParams are job, extranonce2, ntime and nonce; no header goes without.
	leastParams = 4
	// longestText is how long a string may be, in bytes and with its quotes: the 16
	// digits of an extranonce2 take 98 when every one is an escape sequence.
	// longestNumber is how long a number may be: 2^64 has 20 digits. Reading longer
	// ones may cost more than hashing.
	longestText   = 128
	longestNumber = 24
)

// ReadLoosely reads the parameters of mining.submit, JSON values, in any form that can
// be read in one way only: hexadecimal digits with 0x, spaces or surplus zeros around
// them, numbers as JSON numbers, extranonce2 without leading zeros. The job id is
// parameter at: 1 in the right form, 0 when the user name is missing. Version bits that
// cannot be read are none. ok tells whether a header can be put together.
//
// It exists for one purpose: no block and no ledger share may be lost for the form of
// its line. What it reads decides nothing until its hash is good enough, so a wrong
// guess does no harm.
func ReadLoosely[V ~[]byte](params []V, at int) (s Submission, ok bool) {
	if len(params) < at+leastParams {
		return s, false
	}
	extranonce2, ok2 := looseNumber(params[at+1], 64)
	ntime, ok3 := looseNumber(params[at+2], 32)
	nonce, ok4 := looseNumber(params[at+3], 32)
	var bits uint64
	if len(params) > at+leastParams {
		bits, _ = looseNumber(params[at+leastParams], 32)
	}
	s = Submission{JobID: looseText(params[at]), Time: uint32(ntime), Nonce: uint32(nonce), VersionBits: uint32(bits)}
	binary.BigEndian.PutUint64(s.Extranonce2[:], extranonce2)
	return s, ok2 && ok3 && ok4
}

// looseText returns the text of a string, or a number as it is written, without
// space around it and without 0x; empty for other values.
func looseText(v []byte) (text string) {
	switch {
	case len(v) == 0 || len(v) > longestText:
	case v[0] == '"':
		if json.Unmarshal(v, &text) != nil {
			return ""
		}
	case isNumber(v):
		text = string(v)
	}
	b := bytes.TrimSpace([]byte(text))
	if len(b) > 2 && b[0] == '0' && b[1]|0x20 == 'x' {
		b = b[2:]
	}
	return string(b)
}

func isNumber(v []byte) bool { return len(v) > 0 && (v[0] == '-' || '0' <= v[0] && v[0] <= '9') }

// looseNumber reads a number of so many bits: a string has hexadecimal digits, a JSON
// number is what it says, and of 32 bits it may be negative, as signed integers print.
func looseNumber(v []byte, bits int) (uint64, bool) {
	if !isNumber(v) {
		text := looseText(v)
		digits := bytes.TrimLeft([]byte(text), "0")
		if len(digits) == 0 {
			return 0, text != ""
		}
		n, err := strconv.ParseUint(string(digits), 16, bits)
		return n, err == nil
	}
	if len(v) > longestNumber {
		return 0, false
	}
	if n, err := strconv.ParseUint(string(v), 10, bits); err == nil {
		return n, true
	}
	f, err := strconv.ParseFloat(string(v), 64) // 1.7e9, 1700000000.0, -1
	if err != nil || f != math.Trunc(f) || f < math.MinInt32 || f > math.MaxUint32 {
		return 0, false
	}
	return uint64(uint32(int64(f))), true
}
