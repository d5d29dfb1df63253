package share

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDecode(t *testing.T) {
	s, r := Decode("job", "0102030405060708", "6622ff00", "deadBEEF", "1fffe000")
	require.Nil(t, r)
	require.Equal(t, Submission{
		JobID: "job", Extranonce2: [8]byte{1, 2, 3, 4, 5, 6, 7, 8},
		Time: 0x6622ff00, Nonce: 0xdeadbeef, VersionBits: 0x1fffe000,
	}, s)
	// Leading zeros may be missing, and so may the version bits.
	s, r = Decode("job", "0000000000000000", "1", "0", "")
	require.Nil(t, r)
	require.Equal(t, Submission{JobID: "job", Time: 1}, s)
}

func TestDecodeRefuses(t *testing.T) {
	const en2, number = "0000000000000000", "00000000"
	for _, c := range []struct {
		reason                      Reason
		en2, ntime, nonce, versions string
	}{
		{ExtranonceSize, "", number, number, ""},
		{ExtranonceSize, "00000000000000", number, number, ""},
		{ExtranonceSize, "000000000000000000", number, number, ""},
		{ExtranonceSize, "000000000000000", number, number, ""},
		{Malformed, "000000000000000g", number, number, ""},
		{Malformed, en2, "", number, ""},
		{Malformed, en2, "000000000", number, ""},
		{Malformed, en2, "-1", number, ""},
		{Malformed, en2, "0x1", number, ""},
		{Malformed, en2, "+1", number, ""},
		{Malformed, en2, "1_0", number, ""},
		{Malformed, en2, " 1", number, ""},
		{Malformed, en2, number, "", ""},
		{Malformed, en2, number, "100000000", ""},
		{Malformed, en2, number, "x", ""},
		{Malformed, en2, number, number, "123456789"},
		{Malformed, en2, number, number, "zz"},
	} {
		s, r := Decode("job", c.en2, c.ntime, c.nonce, c.versions)
		require.NotNil(t, r, "%+v", c)
		require.Equal(t, c.reason, r.Reason, "%+v", c)
		require.Zero(t, s)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add("0102030405060708", "6622ff00", "deadbeef", "1fffe000")
	f.Add("0000000000000000", "1", "0", "")
	f.Fuzz(func(t *testing.T, en2, ntime, nonce, versions string) {
		s, r := Decode("j", en2, ntime, nonce, versions)
		if r != nil {
			if r.Reason != Malformed && r.Reason != ExtranonceSize {
				t.Fatal(r)
			}
			return
		}
		again, r := Decode("j", fmt.Sprintf("%x", s.Extranonce2), fmt.Sprintf("%08x", s.Time),
			fmt.Sprintf("%x", s.Nonce), fmt.Sprintf("%08x", s.VersionBits))
		if r != nil || again != s {
			t.Fatalf("%+v became %+v, %v", s, again, r)
		}
	})
}
