package wire

import (
	"bufio"
	"errors"
	"io"
)

// MaxLine bounds a line in bytes, its line feed included. The longest sensible one
// is a mining.notify of some 5 kB.
const MaxLine = 32 << 10

// usualLine is room for most lines, and little for an idle connection.
const usualLine = 4 << 10

// ErrTooLong is the error of a line of more than MaxLine bytes.
var ErrTooLong = errors.New("line is too long")

// Lines cuts a stream into lines.
type Lines struct {
	r    *bufio.Reader
	long []byte // a line that is longer than usual
}

// NewLines reads from r.
func NewLines(r io.Reader) *Lines { return &Lines{r: bufio.NewReaderSize(r, usualLine)} }

// Next returns the next line with its line feed, valid until the next call. A last
// line without one is dropped with the error.
func (l *Lines) Next() ([]byte, error) {
	l.long = nil
	for {
		part, err := l.r.ReadSlice('\n')
		if len(l.long)+len(part) > MaxLine {
			return nil, ErrTooLong
		}
		switch {
		case err == nil && l.long == nil:
			return part, nil
		case err == nil:
			return append(l.long, part...), nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		}
		l.long = append(l.long, part...)
	}
}

// More tells whether something that was received has not been read.
func (l *Lines) More() bool { return l.r.Buffered() > 0 }
