package wire

import (
	"bufio"
	"bytes"
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
	rest []byte // of a line that never ended
}

// NewLines reads from r.
func NewLines(r io.Reader) *Lines { return &Lines{r: bufio.NewReaderSize(r, usualLine)} }

// Next returns the next line with its line feed, valid until the next call. Of a line
// without one, or one that is too long, Rest returns what came.
func (l *Lines) Next() ([]byte, error) {
	l.long, l.rest = nil, nil
	for {
		part, err := l.r.ReadSlice('\n')
		if len(l.long)+len(part) > MaxLine {
			l.rest = append(l.long, part...)
			return nil, ErrTooLong
		}
		switch {
		case err == nil && l.long == nil:
			return part, nil
		case err == nil:
			return append(l.long, part...), nil
		case !errors.Is(err, bufio.ErrBufferFull):
			l.rest = append(l.long, part...)
			return nil, err
		}
		l.long = append(l.long, part...)
	}
}

// Rest returns the line that Next has failed on, as far as it came.
func (l *Lines) Rest() []byte { return l.rest }

// More tells whether a whole line that was received has not been read. One that has
// only begun may never end, and is not to be waited for.
func (l *Lines) More() bool {
	waiting, _ := l.r.Peek(l.r.Buffered()) // what is buffered can be looked at
	return bytes.IndexByte(waiting, '\n') >= 0
}
