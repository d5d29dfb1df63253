package stratum

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
)

func readAll(r io.Reader) (got []string, err error) {
	l := lines{r: r}
	for {
		line, err := l.next()
		if err != nil {
			return got, err
		}
		got = append(got, string(line))
	}
}

func TestLines(t *testing.T) {
	long := strings.Repeat("x", maxLine-1)
	text := "one\n\ntwo\r\n" + long + "\nthree\nno newline"
	for _, r := range []io.Reader{strings.NewReader(text), iotest.OneByteReader(strings.NewReader(text)), iotest.DataErrReader(strings.NewReader(text))} {
		got, err := readAll(r)
		require.ErrorIs(t, err, io.EOF)
		require.Equal(t, []string{"one", "", "two\r", long, "three"}, got)
	}
}

func TestLineTooLong(t *testing.T) {
	got, err := readAll(strings.NewReader("one\n" + strings.Repeat("x", maxLine) + "\n"))
	require.ErrorIs(t, err, errLineTooLong)
	require.Equal(t, []string{"one"}, got)
}

func TestLinesKeepLittleForShortOnes(t *testing.T) {
	l := lines{r: strings.NewReader(strings.Repeat(strings.Repeat("x", 300)+"\n", 1000))}
	for {
		if _, err := l.next(); err != nil {
			break
		}
	}
	require.Len(t, l.buf, firstBuffer)
}

func TestMore(t *testing.T) {
	l := lines{r: strings.NewReader("one\ntwo\nthr")}
	_, err := l.next()
	require.NoError(t, err)
	require.True(t, l.more())
	_, err = l.next()
	require.NoError(t, err)
	require.False(t, l.more())
}

// chunks gives a stream out in pieces of a size.
type chunks struct {
	rest []byte
	size int
}

func (c *chunks) Read(b []byte) (int, error) {
	if len(c.rest) == 0 {
		return 0, io.EOF
	}
	n := copy(b[:min(len(b), c.size)], c.rest)
	c.rest = c.rest[n:]
	return n, nil
}

// checkLines compares with a plain split, whatever the pieces are.
func checkLines(t *testing.T, stream []byte, size int) {
	got, err := readAll(&chunks{stream, max(1, size%5000)})
	want := strings.Split(string(stream), "\n")
	want = want[:len(want)-1] // without newline
	require.LessOrEqual(t, len(got), len(want))
	for i := range got {
		require.Equal(t, want[i], got[i])
	}
	if len(got) < len(want) {
		require.ErrorIs(t, err, errLineTooLong)
		require.GreaterOrEqual(t, len(want[len(got)]), maxLine)
	}
}

func TestLinesInPieces(t *testing.T) {
	stream := []byte(strings.Repeat("short\n"+strings.Repeat("y", 1000)+"\n\n", 50))
	for size := 1; size < 3000; size += 37 {
		checkLines(t, stream, size)
	}
}
