package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
)

const notifyLine = `{"id":null,"method":"mining.notify","params":["0a","` +
	`04030201080706050c0b0a09100f0e0d14131211181716151c1b1a19201f1e1d","c1","c2",["` +
	`1111111111111111111111111111111111111111111111111111111111111111"],"20000000","1d00ffff","65000000",true]}` + "\n"

func TestLines(t *testing.T) {
	long := strings.Repeat("y", MaxLine-1) + "\n"
	text := "one\n\n" + strings.Repeat("x", 10_000) + "\nthree\r\n" + long + "cut off"
	for name, r := range map[string]io.Reader{"at once": strings.NewReader(text), "byte by byte": iotest.OneByteReader(strings.NewReader(text))} {
		l := NewLines(r)
		var got strings.Builder
		for {
			line, err := l.Next()
			if err != nil {
				require.ErrorIs(t, err, io.EOF)
				break
			}
			got.Write(line)
		}
		require.Equal(t, strings.TrimSuffix(text, "cut off"), got.String(), name)
	}
	_, err := NewLines(strings.NewReader("y" + long)).Next()
	require.ErrorIs(t, err, ErrTooLong)
}

func TestMoreSaysWhetherToFlush(t *testing.T) {
	l := NewLines(strings.NewReader("a\nb\n"))
	_, err := l.Next()
	require.NoError(t, err)
	require.True(t, l.More())
	_, err = l.Next()
	require.NoError(t, err)
	require.False(t, l.More())
}

func TestJob(t *testing.T) {
	m, err := Parse([]byte(notifyLine))
	require.NoError(t, err)
	require.Equal(t, Notify, m.Kind)
	j, err := m.Job()
	require.NoError(t, err)
	require.Equal(t, "0a", j.ID)
	for i, b := range j.Prev {
		require.Equal(t, byte(i+1), b, "words are turned")
	}
	require.Equal(t, []byte{0xc1}, j.Coinb1)
	require.Equal(t, []byte{0xc2}, j.Coinb2)
	require.Len(t, j.Branch, 1)
	require.Equal(t, []uint32{0x20000000, 0x1d00ffff, 0x65000000}, []uint32{j.Version, j.Bits, j.Time})
	require.True(t, j.Clean)
}

func TestWhatIsNoJob(t *testing.T) {
	hash := strings.Repeat("11", 32)
	for name, change := range map[string][2]string{
		"short parent":   {"04030201", "030201"},
		"odd coinb1":     {`"c1"`, `"c"`},
		"null coinb2":    {`"c2"`, `null`},
		"a number as id": {`"0a"`, `10`},
		"branch of text": {`["` + hash + `"]`, `"` + hash + `"`},
		"short hash":     {hash, hash[2:]},
		"null hash":      {`"` + hash + `"`, `null`},
		"33 hashes":      {`"` + hash + `"`, strings.Repeat(`"`+hash+`",`, 32) + `"` + hash + `"`},
		"long bits":      {`1d00ffff`, `1d00ffff0`},
		"signed bits":    {`1d00ffff`, `+d00ffff`},
		"clean as text":  {`true`, `"true"`},
		"no clean":       {`,true`, ``},
	} {
		line := strings.Replace(notifyLine, change[0], change[1], 1)
		require.NotEqual(t, notifyLine, line, name)
		m, err := Parse([]byte(line))
		require.NoError(t, err, name)
		_, err = m.Job()
		var unclear *Error
		require.ErrorAs(t, err, &unclear, name)
	}
}

func TestAmbiguousLinesAreRefused(t *testing.T) {
	for name, line := range map[string]string{
		"empty": ``, "no object": `[1]`, "a text": `"mining.notify"`, "cut off": `{"id":1`, "two objects": `{} {}`,
		"twice": `{"id":1,"id":2}`, "twice but for case": `{"x":1,"X":2}`, "capitals": `{"Method":"mining.notify"}`,
		"escaped capitals": `{"\u004dethod":"mining.notify"}`, "method as number": `{"method":1}`,
		"an escape in the method": `{"method":"mining\u002enotify"}`, "an escape in a job": `{"method":"mining.notify","params":["\u0041"]}`,
		"a comma too many": `{"id":1,}`, "NUL": "{\"id\":1}\x00", "a second line": "{\"id\":1}\r{\"id\":2}",
		"17 names": `{` + strings.Repeat(`"a":1,`, 0) + names(17) + `}`,
	} {
		_, err := Parse([]byte(line))
		var unclear *Error
		require.ErrorAs(t, err, &unclear, name)
	}
}

func names(n int) string {
	var list []string
	for i := range n {
		list = append(list, `"n`+string(rune('a'+i))+`":0`)
	}
	return strings.Join(list, ",")
}

func TestKinds(t *testing.T) {
	for method, kind := range map[string]Kind{
		"mining.notify": Notify, "MINING.NOTIFY": Notify, "mining.notify.2": Notify, "mining.notif": Other,
		"mining.submit": Submit, "mining.subscribe": Subscribe, "mining.authorize": Authorize, "mining.auth": Authorize,
		"mining.configure": Configure, "mining.set_extranonce": SetExtranonce, "mining.set_version_mask": SetVersionMask,
		"client.reconnect": Reconnect, "client.show_message": Other, "mining.set_difficulty": Other, "": Other,
	} {
		m, err := Parse([]byte(`{"method":"` + method + `"}`))
		require.NoError(t, err)
		require.Equal(t, kind, m.Kind, method)
	}
	m, err := Parse([]byte(`{"id":4,"result":true,"error":null,"receipt":{"a":1}}`))
	require.NoError(t, err)
	require.Equal(t, Reply, m.Kind)
	require.True(t, m.Accepted())
	require.JSONEq(t, `{"a":1}`, string(m.Receipt))
}

func TestReplies(t *testing.T) {
	for line, want := range map[string]struct {
		accepted bool
		refusal  string
	}{
		`{"id":"4","result":true,"error":null}`:                     {true, ""},
		`{"id":"4","result":true}`:                                  {true, ""},
		`{"id":4,"result":false,"error":null}`:                      {false, ""},
		`{"id":4,"result":null,"error":[21,"stale: old job",null]}`: {false, "stale"},
		`{"id":4,"result":true,"error":[21,"stale",null]}`:          {false, "stale"},
		`{"id":4,"result":null,"error":"no"}`:                       {false, "unknown"},
	} {
		m, err := Parse([]byte(line))
		require.NoError(t, err)
		require.Equal(t, "4", m.ID)
		require.Equal(t, want.accepted, m.Accepted(), line)
		require.Equal(t, want.refusal, m.Refusal(), line)
	}
}

func TestMask(t *testing.T) {
	for line, want := range map[string]uint32{
		`{"result":{"version-rolling":true,"version-rolling.mask":"1fffe000"}}`:  0x1fffe000,
		`{"result":{"version-rolling":false,"version-rolling.mask":"1fffe000"}}`: 0,
		`{"result":{"version-rolling":"no"}}`:                                    0,
		`{"result":null}`:                                                        0,
	} {
		m, err := Parse([]byte(line))
		require.NoError(t, err)
		require.Equal(t, want, m.Mask(), line)
	}
}

func TestRename(t *testing.T) {
	for _, c := range []struct{ line, user, password, want string }{
		{`{"id":7,"method":"mining.authorize","params":["0xa.rig","x"]}`, "bc1q", "", `{"id":7,"method":"mining.authorize","params":["bc1q.rig","x"]}`},
		{`{"id":"7","method":"mining.authorize","params":["0xa","x","more"]}`, "bc1q.w", "d=5", `{"id":"7","method":"mining.authorize","params":["bc1q.w","d=5"]}`},
		{`{"id":7,"method":"mining.submit","params":["0xa","j","00","00","00"]}`, "bc1q", "pw", `{"id":7,"method":"mining.submit","params":["bc1q","j","00","00","00"]}`},
		{`{"id":7,"method":"mining.subscribe","params":["agent"]}`, "bc1q", "", ``},
		{`{"id":7,"method":"mining.submit","params":[]}`, "bc1q", "", ``},
	} {
		m, err := Parse([]byte(c.line))
		require.NoError(t, err)
		require.Equal(t, c.want, strings.TrimSpace(string(m.Rename(c.user, c.password))))
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(notifyLine))
	f.Add([]byte(`{"id":1,"result":[[],"00112233",8],"error":null}`))
	f.Add([]byte(`{"id":1,"method":"mining.submit","params":["a","b","0011223344556677","65000000","00000000","1fffe000"]}`))
	f.Add([]byte(`{"id":null,"method":"mining.set_extranonce","params":["00112233",8]}`))
	f.Add([]byte(`{"id":1,"result":{"version-rolling":true,"version-rolling.mask":"1fffe000"}}`))
	f.Fuzz(func(t *testing.T, line []byte) {
		m, err := Parse(line)
		var unclear *Error
		if err != nil {
			if !errors.As(err, &unclear) {
				t.Fatalf("%T", err)
			}
			return
		}
		check := func(err error) {
			if err != nil && !errors.As(err, &unclear) {
				t.Fatalf("%T: %v", err, err)
			}
		}
		_, err = m.Job()
		check(err)
		_, err = m.Subscribed()
		check(err)
		_, err = m.SetExtranonce()
		check(err)
		_, err = m.SetMask()
		check(err)
		_, err = m.Share()
		check(err)
		_, err = m.Payee()
		check(err)
		m.Mask()
		m.Refusal()
		if renamed := m.Rename("u", "p"); renamed != nil {
			if again, err := Parse(renamed); err != nil || again.ID != m.ID {
				t.Fatalf("%s became %s: %v", line, renamed, err)
			}
		}
	})
}

func FuzzLines(f *testing.F) {
	f.Add([]byte("a\nb\n\nc"))
	f.Fuzz(func(t *testing.T, text []byte) {
		l := NewLines(iotest.HalfReader(bytes.NewReader(text)))
		var got []byte
		for {
			line, err := l.Next()
			if err != nil {
				break
			}
			if len(line) == 0 || line[len(line)-1] != '\n' || len(line) > MaxLine {
				t.Fatalf("%q", line)
			}
			got = append(got, line...)
		}
		if !bytes.HasPrefix(text, got) {
			t.Fatal("lines are not what was sent")
		}
	})
}

// A line that has only begun is not waited for, and what came of it is not lost.
func TestLinesThatDoNotEnd(t *testing.T) {
	l := NewLines(strings.NewReader("one\ntwo\nthr"))
	for _, more := range []bool{true, false} {
		_, err := l.Next()
		require.NoError(t, err)
		require.Equal(t, more, l.More())
		require.Empty(t, l.Rest())
	}
	_, err := l.Next()
	require.ErrorIs(t, err, io.EOF)
	require.Equal(t, "thr", string(l.Rest()))
	l = NewLines(strings.NewReader(strings.Repeat("x", 2*MaxLine)))
	_, err = l.Next()
	require.ErrorIs(t, err, ErrTooLong)
	require.Greater(t, len(l.Rest()), MaxLine)
}

// FuzzPlaces looks for submissions in lines of any kind: what is found is written so
// that the pool and the proxy itself read it again.
func FuzzPlaces(f *testing.F) {
	f.Add([]byte(`{"id":4,"method":"mining.submit","params":["u","a100",427,1700000000,"0xdeadbeef","2000"`))
	f.Add([]byte("\x00[[[1,2,3,4,5]"))
	f.Add([]byte(`["a\"b","00000000000001ab","0","0",null]`))
	f.Fuzz(func(t *testing.T, line []byte) {
		list := Places(line)
		require.LessOrEqual(t, len(list), maxPlaces)
		for _, params := range list {
			for _, s := range LooseShares(params) {
				m, err := Parse(SubmitLine(json.RawMessage(`"x"`), "user", s))
				require.NoError(t, err)
				require.Equal(t, Submit, m.Kind)
				again, err := m.Share()
				require.NoError(t, err)
				require.Equal(t, s, again)
			}
		}
	})
}
