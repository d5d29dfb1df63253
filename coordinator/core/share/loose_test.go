package share

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func raw(t *testing.T, list string) (params []json.RawMessage) {
	require.NoError(t, json.Unmarshal([]byte(list), &params))
	return params
}

func TestReadLoosely(t *testing.T) {
	want := Submission{JobID: "a1", Extranonce2: [8]byte{6: 1, 7: 0xab}, Time: 0x6553f100, Nonce: 0xdeadbeef, VersionBits: 0x2000}
	for _, list := range []string{
		`["u","a1","00000000000001ab","6553f100","deadbeef","00002000"]`,
		`[null,"0xa1","0X1AB","0x6553F100"," DEADBEEF\t","2000","more",1]`,
		`[{}," a1 ",427,1700000000,3735928559,8192]`,
		`[[1],"a1",427,17e8,-559038737,"000000000002000"]`,
		`[1,"a1","1ab",1700000000.0,"deadbeef",8192.0]`,
	} {
		s, ok := ReadLoosely(raw(t, list), 1)
		require.True(t, ok, list)
		require.Equal(t, want, s, list)
		s, ok = ReadLoosely(raw(t, list)[1:], 0)
		require.True(t, ok, list)
		require.Equal(t, want, s, list)
	}
	want.VersionBits = 0
	for _, bits := range []string{`null`, `""`, `"0"`, `"zz"`, `true`, `[1]`, `-99999999999`, `1e99`} {
		s, ok := ReadLoosely(raw(t, `["a1","1ab","6553f100","deadbeef",`+bits+`]`), 0)
		require.True(t, ok, bits)
		require.Equal(t, want, s, bits)
	}
	s, ok := ReadLoosely(raw(t, `[123e45,0,0,"0"]`), 0)
	require.True(t, ok)
	require.Equal(t, Submission{JobID: "123e45"}, s)
}

func TestReadLooselyRefuses(t *testing.T) {
	for _, list := range []string{
		`[]`, `["a","0","0"]`, `["a",null,"0","0"]`, `["a","0","","0"]`, `["a","0","0",null]`, `["a","0","0x","0"]`,
		`["a","0","100000000","0"]`, `["a","0",4294967296,"0"]`, `["a","0","0",1.5]`, `["a","0","0",-2147483649]`,
		`["a","` + strings.Repeat("0", longestText) + `","0","0"]`, `["a","0","0",0.` + strings.Repeat("0", longestNumber) + `]`,
		`["a","10000000000000000","0","0"]`, `["a","0","0",true]`, `["a",1e20,"0","0"]`, `["a","0","-1","0"]`,
	} {
		_, ok := ReadLoosely(raw(t, list), 0)
		require.False(t, ok, list)
	}
}

// Whatever Decode reads, ReadLoosely reads the same.
func FuzzReadLoosely(f *testing.F) {
	f.Add("a1", "0102030405060708", "6622ff00", "deadbeef", "1fffe000")
	f.Add("", "0000000000000000", "1", "0", "")
	f.Fuzz(func(t *testing.T, id, en2, ntime, nonce, versions string) {
		var params [][]byte
		for _, text := range []string{id, en2, ntime, nonce, versions} {
			quoted, err := json.Marshal(text)
			require.NoError(t, err)
			params = append(params, quoted)
		}
		got, ok := ReadLoosely(params, 0)
		want, r := Decode(got.JobID, en2, ntime, nonce, versions)
		if r == nil {
			require.True(t, ok)
			require.Equal(t, want, got)
		}
		if ok { // and what it reads it reads again
			again, ok := ReadLoosely([]json.RawMessage{params[0], fmt.Appendf(nil, `"%x"`, got.Extranonce2), fmt.Append(nil, got.Time), fmt.Append(nil, got.Nonce), fmt.Append(nil, got.VersionBits)}, 0)
			require.True(t, ok)
			require.Equal(t, got, again)
		}
	})
}
