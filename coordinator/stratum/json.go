package stratum

import (
	"encoding/json"
	"strconv"
	"unicode/utf8"
)

// value is a JSON value as it stands in a line that [valid] accepted: the
// bytes from its first to its last, no space around. Reading one assumes that
// validity and allocates nothing in the common case.
type value []byte

// A value's first byte tells its type.
func (v value) isNull() bool   { return len(v) == 0 || v[0] == 'n' }
func (v value) isString() bool { return len(v) > 0 && v[0] == '"' }
func (v value) isArray() bool  { return len(v) > 0 && v[0] == '[' }
func (v value) isObject() bool { return len(v) > 0 && v[0] == '{' }
func (v value) isNumber() bool {
	return len(v) > 0 && (v[0] == '-' || '0' <= v[0] && v[0] <= '9')
}

// text returns the contents of a string; ok is false for other types. It shares
// the line's memory unless there is something to decode.
func (v value) text() (text []byte, ok bool) {
	if !v.isString() {
		return nil, false
	}
	inner := v[1 : len(v)-1]
	for _, c := range inner {
		if c == '\\' || c >= utf8.RuneSelf {
			var decoded string
			if json.Unmarshal(v, &decoded) != nil {
				return nil, false
			}
			return []byte(decoded), true
		}
	}
	return inner, true
}

// number returns a number; ok is false for other types and for numbers that no
// float64 can hold.
func (v value) number() (number float64, ok bool) {
	if !v.isNumber() {
		return 0, false
	}
	number, err := strconv.ParseFloat(string(v), 64)
	return number, err == nil
}

// elements appends the elements of an array to dst, as far as its capacity goes;
// the rest is left out. A value that is no array has none.
func (v value) elements(dst []value) []value {
	if !v.isArray() {
		return dst
	}
	i := skipSpace(v, 1)
	for v[i] != ']' && len(dst) < cap(dst) {
		end := skipValue(v, i)
		dst = append(dst, v[i:end])
		i = skipSpace(v, end)
		if v[i] == ',' {
			i = skipSpace(v, i+1)
		}
	}
	return dst
}

// members calls yield for every member of an object, with the decoded key. A
// value that is no object has none.
func (v value) members(yield func(key []byte, member value)) {
	if !v.isObject() {
		return
	}
	i := skipSpace(v, 1)
	for v[i] != '}' {
		end := skipValue(v, i)
		key, _ := v[i:end].text()
		i = skipSpace(v, skipSpace(v, end)+1) // over the colon
		end = skipValue(v, i)
		yield(key, v[i:end])
		i = skipSpace(v, end)
		if v[i] == ',' {
			i = skipSpace(v, i+1)
		}
	}
}

// skipSpace returns the index of the first byte at or after i that is no space.
func skipSpace(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\t' || b[i] == '\r' || b[i] == '\n') {
		i++
	}
	return i
}

// skipValue returns the index just after the value that starts at b[i].
func skipValue(b []byte, i int) int {
	switch b[i] {
	case '"':
		return skipString(b, i)
	case '[', '{':
		depth := 0
		for {
			switch b[i] {
			case '"':
				i = skipString(b, i)
				continue
			case '[', '{':
				depth++
			case ']', '}':
				depth--
			}
			i++
			if depth == 0 {
				return i
			}
		}
	}
	for ; i < len(b); i++ {
		switch b[i] {
		case ',', ']', '}', ' ', '\t', '\r', '\n':
			return i
		}
	}
	return i
}

// skipString returns the index just after the string that starts at b[i].
func skipString(b []byte, i int) int {
	for i++; b[i] != '"'; i++ {
		if b[i] == '\\' {
			i++
		}
	}
	return i + 1
}

// appendString appends s as a JSON string.
func appendString(b []byte, s string) []byte {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' || s[i] == '"' || s[i] == '\\' {
			quoted, _ := json.Marshal(s) // a string cannot fail
			return append(b, quoted...)
		}
	}
	b = append(b, '"')
	b = append(b, s...)
	return append(b, '"')
}
