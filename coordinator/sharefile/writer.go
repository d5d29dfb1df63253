package sharefile

import (
	"bufio"
	"bytes"
	"fmt"
	"io"

	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

// Writer writes one file, and refuses to write one that a Reader would refuse.
type Writer struct {
	w    *bufio.Writer
	left uint32
	order
}

// NewWriter writes the header.
func NewWriter(w io.Writer, h Header) (*Writer, error) {
	line := h.encode()
	if _, fault := decodeHeader(line); fault != nil {
		return nil, fault
	}
	out := &Writer{w: bufio.NewWriter(w), left: h.Count}
	return out, out.line(line)
}

// Write writes the next share, in the order of keys.
func (w *Writer) Write(e share.Evidence) error {
	if w.left == 0 {
		return fmt.Errorf("share file: more shares than the header says")
	}
	w.left--
	line := encodeShare(e)
	if _, fault := decodeShare(line); fault != nil {
		return fault
	}
	if fault := w.next(e); fault != nil {
		return fault
	}
	return w.line(line)
}

// Close flushes the file, without closing what is under it. Shares that are
// missing are an error.
func (w *Writer) Close() error {
	if w.left > 0 {
		return fmt.Errorf("share file: %d shares are missing", w.left)
	}
	return w.w.Flush()
}

func (w *Writer) line(b []byte) error {
	w.w.Write(b) // a bufio.Writer keeps its first error
	return w.w.WriteByte('\n')
}

// order holds shares to ascending keys.
type order struct{ last shift.Key }

func (o *order) next(e share.Evidence) *Error {
	key := shift.KeyOf(e.Header.Hash())
	if bytes.Compare(key[:], o.last[:]) <= 0 {
		return fault(OutOfOrder, "key %s after %s", key, o.last)
	}
	o.last = key
	return nil
}
