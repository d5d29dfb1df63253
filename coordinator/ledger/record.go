package ledger

import (
	"encoding/binary"
	"fmt"
	"time"
)

// cursor reads the fields of a record from left to right. Its first failure
// stays, and reading past the end yields zeros.
type cursor struct {
	rest []byte
	err  error
}

func (c *cursor) bytes(n int) []byte {
	if c.err == nil && len(c.rest) < n {
		c.err = fmt.Errorf("%d bytes where %d are needed", len(c.rest), n)
	}
	if c.err != nil {
		return make([]byte, n)
	}
	b := c.rest[:n]
	c.rest = c.rest[n:]
	return b
}

func (c *cursor) uint8() uint8   { return c.bytes(1)[0] }
func (c *cursor) uint16() uint16 { return binary.BigEndian.Uint16(c.bytes(2)) }
func (c *cursor) uint32() uint32 { return binary.BigEndian.Uint32(c.bytes(4)) }
func (c *cursor) uint64() uint64 { return binary.BigEndian.Uint64(c.bytes(8)) }

// time reads milliseconds since 1970; 0 is the zero time.
func (c *cursor) time() time.Time {
	ms := c.uint64()
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(int64(ms)).UTC()
}

// check notes a failure of a rule about fields that were read.
func (c *cursor) check(ok bool, format string, args ...any) {
	if c.err == nil && !ok {
		c.err = fmt.Errorf(format, args...)
	}
}

// end returns the first failure; bytes that are left over are one.
func (c *cursor) end() error {
	c.check(len(c.rest) == 0, "%d bytes too many", len(c.rest))
	return c.err
}

func appendTime(b []byte, t time.Time) []byte {
	if t.IsZero() {
		return append(b, make([]byte, 8)...)
	}
	return binary.BigEndian.AppendUint64(b, uint64(t.UnixMilli()))
}
