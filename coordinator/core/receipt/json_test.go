package receipt

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func signedExample(t testing.TB) Signed {
	signed, err := NewDomain(1337, testCourt).Sign(example, testKey)
	require.NoError(t, err)
	return signed
}

func TestJSON(t *testing.T) {
	signed := signedExample(t)
	text, err := json.Marshal(map[string]any{"receipt": signed})
	require.NoError(t, err)
	require.Equal(t, `{"receipt":`+string(signed.AppendJSON(nil))+`}`, string(text))

	var reply struct{ Receipt *Signed }
	require.NoError(t, json.Unmarshal(text, &reply))
	require.Equal(t, signed, *reply.Receipt)

	// Order, spaces, case of the digits and what is not known here do not matter.
	var other Signed
	require.NoError(t, json.Unmarshal([]byte(` { "future": [1], "g" : 7, "c":1,`+
		`"payee":"0x000100000000000000000000000000000000000002","tag":-1,"key":"0x00000000000000000000000000000005",`+
		`"signature":"0x`+strings.ToUpper(field(text, "signature")[2:])+`"}`), &other))
	require.Equal(t, signed, other)
}

// field returns a text field of the receipt of a reply.
func field(text []byte, name string) string {
	var reply struct{ Receipt map[string]any }
	if err := json.Unmarshal(text, &reply); err != nil {
		panic(err)
	}
	return reply.Receipt[name].(string)
}

func TestUnmarshalRefuses(t *testing.T) {
	whole := string(signedExample(t).AppendJSON(nil))
	with := func(old, new string) string {
		require.Contains(t, whole, old)
		return strings.Replace(whole, old, new, 1)
	}
	for name, c := range map[string]struct {
		reason Reason
		text   string
	}{
		"an array":              {Malformed, `[]`},
		"a number as text":      {Malformed, with(`"c":1`, `"c":"1"`)},
		"a negative number":     {Malformed, with(`"c":1`, `"c":-1`)},
		"a fraction":            {Malformed, with(`"g":7`, `"g":7.5`)},
		"33 bits":               {Malformed, with(`"g":7`, `"g":4294967296`)},
		"a tag of 65 bits":      {Malformed, with(`"tag":-1`, `"tag":9223372036854775808`)},
		"a key as number":       {Malformed, with(`"key":"0x00000000000000000000000000000005"`, `"key":5`)},
		"empty":                 {Incomplete, `{}`},
		"null":                  {Incomplete, `null`},
		"a null field":          {Incomplete, with(`"c":1`, `"c":null`)},
		"no tag":                {Incomplete, with(`"tag"`, `"tags"`)},
		"no key":                {Incomplete, with(`"key"`, `"keys"`)},
		"no payee":              {Incomplete, with(`"payee"`, `"payer"`)},
		"no c":                  {Incomplete, with(`"c"`, `"d"`)},
		"no g":                  {Incomplete, with(`"g"`, `"h"`)},
		"no signature":          {Incomplete, with(`"signature"`, `"sig"`)},
		"a tag below the first": {OutOfRange, with(`"tag":-1`, `"tag":-2`)},
		"c from 0":              {OutOfRange, with(`"c":1`, `"c":0`)},
		"g from 0":              {OutOfRange, with(`"g":7`, `"g":0`)},
		"a short key":           {BadHex, with(`"key":"0x00`, `"key":"0x`)},
		"a long key":            {BadHex, with(`"key":"0x00`, `"key":"0x0000`)},
		"no 0x":                 {BadHex, with(`"key":"0x`, `"key":"00`)},
		"a half digit":          {BadHex, with(`"payee":"0x00`, `"payee":"0x0`)},
		"no digit":              {BadHex, with(`"payee":"0x00`, `"payee":"0x0g`)},
		"an empty signature":    {BadHex, whole[:strings.Index(whole, `"signature"`)] + `"signature":""}`},
	} {
		t.Run(name, func(t *testing.T) {
			s := Signed{Receipt: Receipt{G: 99}}
			requireReason(t, s.UnmarshalJSON([]byte(c.text)), c.reason)
			require.Equal(t, Signed{Receipt: Receipt{G: 99}}, s, "nothing is half read")
		})
	}
}

// Whatever is read can be written and read again, and is never signed by chance.
func FuzzUnmarshal(f *testing.F) {
	f.Add(signedExample(f).AppendJSON(nil))
	f.Add([]byte(`{"tag":0,"key":"0x","payee":"0x","c":1,"g":1,"signature":"0x"}`))
	f.Add([]byte(`null`))
	d := NewDomain(1337, testCourt)
	good := signedExample(f)
	f.Fuzz(func(t *testing.T, text []byte) {
		var s, again Signed
		if err := s.UnmarshalJSON(text); err != nil {
			if _, ok := err.(*Error); !ok {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		if err := again.UnmarshalJSON(s.AppendJSON(nil)); err != nil || again != s {
			t.Fatalf("%+v became %+v, %v", s, again, err)
		}
		if signer, err := d.Signer(good); err != nil {
			t.Fatal(err)
		} else if s != good && d.Verify(s, signer) == nil {
			t.Fatalf("a forged receipt: %+v", s)
		}
	})
}
