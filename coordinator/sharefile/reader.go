package sharefile

import (
	"bufio"
	"errors"
	"io"

	"paydirt/coordinator/core/share"
)

// Reader reads one file as a stream, in memory that does not depend on the file.
type Reader struct {
	r      *bufio.Reader
	header Header
	line   int
	left   uint32
	order
}

// NewReader reads the header. The error is an *Error, or one of r.
func NewReader(r io.Reader) (*Reader, error) {
	f := &Reader{r: bufio.NewReaderSize(r, MaxLine+1)}
	line, err := f.readLine()
	if err != nil {
		return nil, err
	}
	header, fault := decodeHeader(line)
	if fault != nil {
		return nil, f.at(fault)
	}
	f.header, f.left = header, header.Count
	return f, nil
}

// Header returns the file's header.
func (f *Reader) Header() Header { return f.header }

// Next returns the next share, and io.EOF after the last one if the file ends
// there. Any other error is an *Error, or one of the underlying reader.
func (f *Reader) Next() (share.Evidence, error) {
	if f.left == 0 {
		return share.Evidence{}, f.end()
	}
	line, err := f.readLine()
	if err != nil {
		return share.Evidence{}, err
	}
	e, fault := decodeShare(line)
	if fault == nil {
		fault = f.next(e)
	}
	if fault != nil {
		return share.Evidence{}, f.at(fault)
	}
	f.left--
	return e, nil
}

func (f *Reader) end() error {
	if _, err := f.r.Peek(1); err != nil {
		return err
	}
	f.line++
	return f.at(fault(Trailing, "there are more than %d shares", f.header.Count))
}

func (f *Reader) at(fault *Error) error {
	fault.Line = f.line
	return fault
}

// readLine returns the next line without its line feed, valid until the next read.
func (f *Reader) readLine() ([]byte, error) {
	f.line++
	line, err := f.r.ReadSlice('\n')
	switch {
	case errors.Is(err, bufio.ErrBufferFull):
		return nil, f.at(fault(LineTooLong, "more than %d bytes", MaxLine))
	case errors.Is(err, io.EOF):
		return nil, f.at(fault(Truncated, "the file ends here"))
	case err != nil:
		return nil, err
	}
	return line[:len(line)-1], nil
}
