package stratum

import (
	"bytes"
	"errors"
	"io"
)

const (
	// maxLine bounds a request's length in bytes, its newline included. The longest
	// sensible one has a few hundred.
	maxLine = 16 << 10
	// firstBuffer is enough for a usual request, and little for an idle connection.
	firstBuffer = 512
	// usualBuffer is the most that stays with an idle connection.
	usualBuffer = 4 << 10
)

var errLineTooLong = errors.New("line is too long")

// lines cuts a stream into lines.
type lines struct {
	r          io.Reader
	buf        []byte
	start, end int // of what is read and not yet given out
	looked     int // up to where ahead has given it out
}

// next returns the next line without its newline. It is valid until the next
// call. A last line without a newline is dropped with the error.
func (l *lines) next() ([]byte, error) {
	scanned := l.start
	for {
		if i := bytes.IndexByte(l.buf[scanned:l.end], '\n'); i >= 0 {
			line := l.buf[l.start : scanned+i]
			l.start = scanned + i + 1
			return line, nil
		}
		if l.end-l.start >= maxLine {
			return nil, errLineTooLong
		}
		l.makeRoom()
		scanned = l.end
		n, err := l.r.Read(l.buf[l.end:])
		l.end += n
		if n == 0 && err != nil {
			return nil, err
		}
	}
}

// makeRoom leaves space after end: it moves the beginning of a line to the front,
// and grows the buffer when that line fills it.
func (l *lines) makeRoom() {
	if l.start > 0 {
		l.end = copy(l.buf, l.buf[l.start:l.end])
		l.looked = max(l.looked-l.start, 0)
		l.start = 0
	}
	if l.end == 0 && len(l.buf) > usualBuffer {
		l.buf = nil // a long line was an exception
	}
	if l.end == len(l.buf) {
		grown := make([]byte, min(max(2*len(l.buf), firstBuffer), maxLine))
		copy(grown, l.buf)
		l.buf = grown
	}
}

// ahead reads once more and returns the whole lines, in one piece, that wait and that it
// has not returned before. They are still given out by next, and what next gave out
// last stays valid. It returns an error when nothing can be read or there is no room.
func (l *lines) ahead() (fresh []byte, err error) {
	l.looked = max(l.looked, l.start)
	if l.end-l.start >= maxLine {
		err = errLineTooLong
	} else {
		if l.end == len(l.buf) { // in other memory: the old is in use
			grown := make([]byte, min(max(2*(l.end-l.start), firstBuffer), maxLine))
			l.looked -= l.start
			l.start, l.end = 0, copy(grown, l.buf[l.start:l.end])
			l.buf = grown
		}
		var n int
		n, err = l.r.Read(l.buf[l.end:])
		l.end += n
	}
	if i := bytes.LastIndexByte(l.buf[l.looked:l.end], '\n'); i >= 0 {
		fresh = l.buf[l.looked : l.looked+i]
		l.looked += i + 1
	}
	return fresh, err
}

// rest returns what waits and is no whole line, and skip drops it.
func (l *lines) rest() []byte { return l.buf[l.start:l.end] }
func (l *lines) skip()        { l.start, l.end, l.looked = 0, 0, 0 }

// more tells whether a whole line waits.
func (l *lines) more() bool {
	return bytes.IndexByte(l.buf[l.start:l.end], '\n') >= 0
}
