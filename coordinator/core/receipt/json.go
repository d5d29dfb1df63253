package receipt

import (
	"encoding/hex"
	"encoding/json"
	"strconv"
	"strings"

	"paydirt/coordinator/core/state"
)

// AppendJSON appends the JSON form, without spaces.
func (s Signed) AppendJSON(b []byte) []byte {
	b = append(b, `{"tag":`...)
	b = strconv.AppendInt(b, s.Tag, 10)
	b = append(b, `,"key":"0x`...)
	b = hex.AppendEncode(b, s.Key[:])
	b = append(b, `","payee":"0x`...)
	b = hex.AppendEncode(b, s.Payee[:])
	b = append(b, `","c":`...)
	b = strconv.AppendUint(b, uint64(s.C), 10)
	b = append(b, `,"g":`...)
	b = strconv.AppendUint(b, uint64(s.G), 10)
	b = append(b, `,"signature":"0x`...)
	b = hex.AppendEncode(b, s.Signature[:])
	return append(b, `"}`...)
}

// MarshalJSON implements json.Marshaler.
func (s Signed) MarshalJSON() ([]byte, error) { return s.AppendJSON(nil), nil }

// UnmarshalJSON implements json.Unmarshaler. It reads the form only: whether the
// signature is good, Domain.Verify tells. Errors are *Error: Malformed, Incomplete,
// BadHex, OutOfRange.
func (s *Signed) UnmarshalJSON(text []byte) error {
	var f struct {
		Tag       *int64  `json:"tag"`
		Key       *string `json:"key"`
		Payee     *string `json:"payee"`
		C         *uint32 `json:"c"`
		G         *uint32 `json:"g"`
		Signature *string `json:"signature"`
	}
	if err := json.Unmarshal(text, &f); err != nil {
		return &Error{Malformed, err.Error()}
	}
	if f.Tag == nil || f.Key == nil || f.Payee == nil || f.C == nil || f.G == nil || f.Signature == nil {
		return &Error{Incomplete, "it needs tag, key, payee, c, g and signature"}
	}
	out := Signed{Receipt: Receipt{Tag: *f.Tag, C: *f.C, G: *f.G}}
	if out.Tag < state.FirstState || out.C == 0 || out.G == 0 {
		return &Error{OutOfRange, "tag is −1 or more, c and g are 1 or more"}
	}
	for _, field := range []struct {
		name, text string
		to         []byte
	}{{"key", *f.Key, out.Key[:]}, {"payee", *f.Payee, out.Payee[:]}, {"signature", *f.Signature, out.Signature[:]}} {
		if !decodeHex(field.to, field.text) {
			return &Error{BadHex, field.name + " is 0x and " + strconv.Itoa(2*len(field.to)) + " hexadecimal digits"}
		}
	}
	*s = out
	return nil
}

// decodeHex fills to from 0x and exactly its digits.
func decodeHex(to []byte, text string) bool {
	digits, ok := strings.CutPrefix(text, "0x")
	if !ok || len(digits) != 2*len(to) {
		return false
	}
	_, err := hex.Decode(to, []byte(digits))
	return err == nil
}
