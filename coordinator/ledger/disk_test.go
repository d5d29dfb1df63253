package ledger

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb/journal"
	"github.com/syndtr/goleveldb/leveldb/util"
)

// log writes records with goleveldb's own writer and returns where each ends.
func testLog(t testing.TB, sizes ...int) (log []byte, ends []int) {
	var b bytes.Buffer
	w := journal.NewWriter(&b)
	for i, size := range sizes {
		record, err := w.Next()
		require.NoError(t, err)
		_, err = record.Write(bytes.Repeat([]byte{byte(i + 1)}, size))
		require.NoError(t, err)
		require.NoError(t, w.Flush())
		ends = append(ends, b.Len())
	}
	return b.Bytes(), ends
}

// Sizes that put chunks of every type, and padding of 0 … 7 bytes, at the ends of
// blocks.
var logSizes = [][]int{
	{},
	{100, 200, 300},
	{logBlock - 7, 10},
	{logBlock - 8, 10},
	{logBlock - 13, 10},
	{logBlock - 14, 10},
	{logBlock - 15, 10, 3 * logBlock, 5},
	{70000, 1},
}

func TestSplitTailOfAWholeLog(t *testing.T) {
	for _, sizes := range logSizes {
		log, _ := testLog(t, sizes...)
		complete, torn := splitTail(log)
		require.Equal(t, len(log), complete, "%v", sizes)
		require.False(t, torn, "%v", sizes)
	}
}

// A log that is cut anywhere keeps its whole records, and nothing else.
func TestSplitTailOfACutLog(t *testing.T) {
	for _, sizes := range logSizes {
		log, ends := testLog(t, sizes...)
		for cut := range log {
			if len(log) > 5000 && cut%9973 > 10 && (cut+20)%logBlock > 40 {
				continue // all of the small logs, samples of the large
			}
			want := 0
			for _, end := range ends {
				if end <= cut {
					want = end
				}
			}
			complete, torn := splitTail(log[:cut])
			require.Equal(t, want, complete, "%v cut at %d", sizes, cut)
			inPadding := len(bytes.Trim(log[want:cut], "\x00")) == 0
			require.True(t, torn || inPadding, "%v cut at %d", sizes, cut)
		}
	}
}

// Some file systems show zeros where a write did not arrive.
func TestSplitTailOfZeros(t *testing.T) {
	for _, sizes := range logSizes {
		log, _ := testLog(t, sizes...)
		complete, torn := splitTail(append(bytes.Clone(log), make([]byte, 5000)...))
		require.Equal(t, len(log), complete)
		require.True(t, torn)
	}
}

// No bit that flips makes a record that was acknowledged look like a write that
// was cut off.
func TestSplitTailDoesNotHideDamage(t *testing.T) {
	for _, sizes := range [][]int{{100, 200, 300}, {300}, {0}, {50, 0, 0, 1}} {
		log, _ := testLog(t, sizes...)
		for at := range log {
			for bit := range 8 {
				bad := bytes.Clone(log)
				bad[at] ^= 1 << bit
				complete, torn := splitTail(bad)
				require.False(t, torn, "%v byte %d bit %d", sizes, at, bit)
				require.LessOrEqual(t, complete, at, "%v byte %d bit %d", sizes, at, bit)
			}
		}
	}
}

// A miner chooses 20 bytes of its shares, its address, and can make them look like a
// chunk. A write of them that was cut off, by a full disk or a power cut, is one all the
// same: a log that is refused for it would keep the pool from starting.
func TestSplitTailOfACutChunkThatHoldsAnother(t *testing.T) {
	address := make([]byte, 20)
	binary.LittleEndian.PutUint16(address[4:], uint16(len(address)-logChunkHeader))
	address[6] = chunkFull
	binary.LittleEndian.PutUint32(address, util.NewCRC(address[6:]).Value())

	record := bytes.Repeat([]byte{7}, 300)
	copy(record[100:], address)
	log, ends := testLog(t, 100, 200)
	var b bytes.Buffer
	w := journal.NewWriter(&b)
	next, err := w.Next()
	require.NoError(t, err)
	_, err = next.Write(record)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	log = append(log, b.Bytes()...)
	complete, torn := splitTail(log)
	require.Equal(t, len(log), complete)
	require.False(t, torn)
	for cut := ends[1] + 1; cut < len(log); cut++ {
		complete, torn := splitTail(log[:cut])
		require.Equal(t, ends[1], complete, "cut at %d", cut)
		require.True(t, torn, "cut at %d", cut)
	}
}

func FuzzSplitTail(f *testing.F) {
	for _, sizes := range logSizes[:4] {
		log, _ := testLog(f, sizes...)
		f.Add(log)
	}
	f.Fuzz(func(t *testing.T, log []byte) {
		complete, _ := splitTail(log)
		require.LessOrEqual(t, complete, len(log))
		again, torn := splitTail(log[:complete])
		require.Equal(t, complete, again, "what is complete is complete alone")
		require.False(t, torn)
	})
}
