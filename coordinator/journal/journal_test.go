package journal

import (
	"bytes"
	"encoding/hex"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

var (
	testPool = state.Pool{ChainID: 1337, Distributor: common.Address{1}, Tier: shift.Dev}
	quiet    = slog.New(slog.DiscardHandler)
)

func testShare(k uint64, g uint32) Share {
	return Share{K: k, G: g, Key: shift.Key{byte(k), byte(g), 1}, Record: bytes.Repeat([]byte{byte(g) | 1}, 700)}
}

// begin makes a journal with some writes, and returns where each record ends.
func begin(t *testing.T, writes int) (dir string, ends []int64) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "pool.journal")
	j, err := Open(Directory(dir), testPool, quiet)
	requireReason(t, err, Missing)
	require.NoError(t, j.Replace(Commit{Newest: 1}, nil))
	ends = append(ends, j.size)
	for n := 1; n <= writes; n++ {
		require.NoError(t, j.Write(Commit{Writes: uint64(n), Newest: 1, Shares: []Share{testShare(1, uint32(n))}}))
		ends = append(ends, j.size)
	}
	require.NoError(t, j.Close())
	return dir, ends
}

func requireReason(t *testing.T, err error, reason Reason) *Error {
	t.Helper()
	var e *Error
	require.ErrorAs(t, err, &e)
	require.Equal(t, reason, e.Reason, "%v", err)
	return e
}

func TestWhatIsWrittenIsThere(t *testing.T) {
	dir, _ := begin(t, 3)
	j, err := Open(Directory(dir), testPool, quiet)
	require.NoError(t, err)
	require.EqualValues(t, 3, j.Writes())
	require.Len(t, j.Keys(1), 3)
	require.NoError(t, j.Write(Commit{Writes: 4, Newest: 2, Unsigned: []uint64{2, 3}, Shares: []Share{testShare(1, 4), testShare(2, 1)}}))
	all, err := j.Shares()
	require.NoError(t, err)
	require.Equal(t, map[uint64][]Share{1: {testShare(1, 1), testShare(1, 2), testShare(1, 3), testShare(1, 4)}, 2: {testShare(2, 1)}}, all)
	require.Equal(t, []uint64{1, 2}, j.Shifts())
	require.NoError(t, j.Write(Commit{Writes: 5, Newest: 2, Floor: 1}))
	require.NoError(t, j.Close())

	j, err = Open(Directory(dir), testPool, quiet)
	require.NoError(t, err)
	require.Equal(t, []uint64{2}, j.Shifts(), "what is final is dropped")
	require.True(t, j.Unsigned(2) && j.Unsigned(3) && !j.Unsigned(1))
	require.EqualValues(t, [3]uint64{5, 1, 2}, [3]uint64{j.Writes(), j.Floor(), j.Newest()})
	require.NoError(t, j.Close())
}

func TestOneProcessAtATime(t *testing.T) {
	dir, _ := begin(t, 1)
	j, err := Open(Directory(dir), testPool, quiet)
	require.NoError(t, err)
	_, err = Open(Directory(dir), testPool, quiet)
	require.ErrorContains(t, requireReason(t, err, InUse), dir)
	require.NoError(t, j.Close())
	other := testPool
	other.ChainID = 1
	_, err = Open(Directory(dir), other, quiet)
	requireReason(t, err, Foreign)
	j, err = Open(Directory(dir), testPool, quiet)
	require.NoError(t, err, "a refusal gives the lock back")
	require.NoError(t, j.Close())
}

// A file that is cut anywhere keeps its whole records; what follows was not
// acknowledged. So does one in which a sector of the last record was never written.
func TestTornEnd(t *testing.T) {
	dir, ends := begin(t, 4)
	path := filepath.Join(dir, logName)
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	open := func(raw []byte) (*Journal, error) {
		require.NoError(t, os.WriteFile(path, raw, 0o600))
		return Open(Directory(dir), testPool, quiet)
	}
	for cut := ends[0]; cut <= int64(len(whole)); cut += 1 + cut%7 {
		j, err := open(whole[:cut])
		require.NoError(t, err, "cut at %d", cut)
		want := 0
		for _, end := range ends[1:] {
			if end <= cut {
				want++
			}
		}
		require.Len(t, j.Keys(1), want, "cut at %d", cut)
		require.NoError(t, j.Write(Commit{Writes: 9, Newest: 1, Shares: []Share{testShare(1, uint32(want)+1)}}), "it goes on")
		require.NoError(t, j.Close())
	}
	for _, size := range []int{1, 20, 5000} {
		j, err := open(append(bytes.Clone(whole), make([]byte, size)...))
		require.NoError(t, err)
		require.Len(t, j.Keys(1), 4)
		require.NoError(t, j.Close())
	}
	for at := (ends[3]/sector + 1) * sector; at < ends[4]; at += sector {
		torn := bytes.Clone(whole)
		clear(torn[at:min(at+sector, ends[4])])
		j, err := open(torn)
		require.NoError(t, err)
		require.Len(t, j.Keys(1), 3)
		require.NoError(t, j.Close())
	}
	for cut := int64(0); cut < ends[0]; cut++ {
		j, err := open(whole[:cut])
		requireReason(t, err, Damaged)
		require.NoError(t, j.Close())
	}
}

// The same when a miner's address looks like a record.
func TestACutWriteThatHoldsARecord(t *testing.T) {
	dir, ends := begin(t, 2)
	path := filepath.Join(dir, logName)
	address := appendRecord(nil, []byte("8 bytes."))
	require.Len(t, address, 20)
	j, err := Open(Directory(dir), testPool, quiet)
	require.NoError(t, err)
	s := testShare(1, 3)
	s.Record = bytes.Repeat([]byte{7}, 3*sector)
	copy(s.Record[2*sector:], address)
	require.NoError(t, j.Write(Commit{Writes: 3, Newest: 1, Shares: []Share{s}}))
	require.NoError(t, j.Close())
	torn, err := os.ReadFile(path)
	require.NoError(t, err)
	first := (ends[2]/sector + 1) * sector
	clear(torn[first : first+sector])
	require.NoError(t, os.WriteFile(path, torn, 0o600))
	j, err = Open(Directory(dir), testPool, quiet)
	require.NoError(t, err)
	require.Len(t, j.Keys(1), 2)
	require.NoError(t, j.Close())
}

// No bit that flips makes a record that was acknowledged look like a write that was cut
// off: it is an error that says where, except in the length of the last record's own
// header, which has a checksum of its own.
func TestDamageIsNamed(t *testing.T) {
	dir, ends := begin(t, 3)
	path := filepath.Join(dir, logName)
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	for at := range whole {
		bad := bytes.Clone(whole)
		bad[at] ^= 1 << (at % 8)
		require.NoError(t, os.WriteFile(path, bad, 0o600))
		j, err := Open(Directory(dir), testPool, quiet)
		e := requireReason(t, err, Damaged)
		require.LessOrEqual(t, e.Offset, int64(at))
		require.Contains(t, e.Error(), path)
		if at >= int(ends[0]) {
			require.Contains(t, ends, e.Offset, "the record that begins there")
		}
		require.NoError(t, j.Close())
	}
}

// The file is written anew when most of it is below the floor.
func TestCompaction(t *testing.T) {
	dir, _ := begin(t, 0)
	j, err := Open(Directory(dir), testPool, quiet)
	require.NoError(t, err)
	write := func(k uint64, from, to uint32) {
		var some []Share
		for g := from; g <= to; g++ {
			s := testShare(k, g)
			s.Record = bytes.Repeat([]byte{7}, 5000)
			some = append(some, s)
		}
		require.NoError(t, j.Write(Commit{Writes: j.Writes() + 1, Newest: 3, Floor: j.Floor(), Shares: some}))
	}
	write(1, 1, 250)
	write(1, 251, 400)
	write(2, 1, 20)
	require.NoError(t, j.Write(Commit{Writes: 4, Newest: 3, Unsigned: []uint64{3}}))
	before := j.size
	require.NoError(t, j.Write(Commit{Writes: 5, Newest: 3, Floor: 1}))
	require.Less(t, j.size, before/4)
	write(2, 21, 22)
	require.NoError(t, j.Close())
	j, err = Open(Directory(dir), testPool, quiet)
	require.NoError(t, err)
	require.Len(t, j.Keys(2), 22)
	require.True(t, j.Unsigned(3))
	require.NoError(t, j.Close())
	_, err = os.Stat(filepath.Join(dir, newName))
	require.ErrorIs(t, err, fs.ErrNotExist)
}

// What an operator gives up is kept aside.
func TestReplacedIsKept(t *testing.T) {
	dir, _ := begin(t, 2)
	old, err := os.ReadFile(filepath.Join(dir, logName))
	require.NoError(t, err)
	j, err := Open(Directory(dir), testPool, quiet)
	require.NoError(t, err)
	require.NoError(t, j.Replace(Commit{Writes: 1, Newest: 1}, map[uint64][]Share{1: {testShare(1, 1)}}))
	require.NoError(t, j.Close())
	kept, err := os.ReadFile(filepath.Join(dir, replacedName))
	require.NoError(t, err)
	require.Equal(t, old, kept)
}

// A directory that cannot be written fails, and stays failed.
func TestFailureIsLatched(t *testing.T) {
	dir, _ := begin(t, 1)
	j, err := Open(Directory(dir), testPool, quiet)
	require.NoError(t, err)
	require.NoError(t, j.file.Close())
	first := j.Write(Commit{Writes: 2, Newest: 1})
	requireReason(t, first, Disk)
	require.Equal(t, first, j.Write(Commit{Writes: 3, Newest: 1}))
	require.Error(t, errors.Join(j.Close()))
}

// The example of the package documentation.
func TestExample(t *testing.T) {
	raw := appendRecord(nil, (&Commit{Writes: 9, Newest: 2}).encode())
	text, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	var spaced []string
	for _, part := range [][]byte{raw[:4], raw[4:8], raw[8:12], raw[12:13], raw[13:21], raw[21:29], raw[29:37], raw[37:]} {
		spaced = append(spaced, hex.EncodeToString(part))
	}
	require.Contains(t, string(text), strings.Join(spaced, " "))
}

// Any file opens or is an error; what opens reads the same again.
func FuzzOpen(f *testing.F) {
	f.Add([]byte(magic))
	body := appendRecord(appendRecord([]byte(magic), encodePool(testPool)), (&Commit{Writes: 1, Newest: 1, Shares: []Share{testShare(1, 1)}}).encode())
	f.Add(body)
	f.Add(body[:len(body)-10])
	f.Fuzz(func(t *testing.T, raw []byte) {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, logName), raw, 0o600))
		j, err := Open(Directory(dir), testPool, quiet)
		if j == nil {
			return
		}
		writes := j.Writes()
		require.NoError(t, j.Close())
		again, err2 := Open(Directory(dir), testPool, quiet)
		require.Equal(t, err == nil, err2 == nil)
		require.Equal(t, writes, again.Writes())
		require.NoError(t, again.Close())
	})
}
