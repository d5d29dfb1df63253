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
