package ledger

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/syndtr/goleveldb/leveldb/storage"
	"github.com/syndtr/goleveldb/leveldb/util"

	"paydirt/coordinator/durable"
)

// disk is the storage under the database. It differs from goleveldb's in three
// points.
//
// The database is opened so strictly that it refuses any damaged log. One kind of
// damage is no damage: when the process or the machine stops, or the disk is
// full, in the middle of a write, a log ends inside a record. That record was
// never synced, so nothing in it was acknowledged, and disk hides it. Everything
// else it leaves for the database to refuse.
//
// A database whose creation was cut off is no damaged one: see forgetUnborn.
//
// A new journal's directory entry is synced too, as POSIX wants; goleveldb syncs
// the directory only when a manifest changes.
type disk struct {
	storage.Storage
	dir string // "" when there is no directory
	log *slog.Logger
}

func (d *disk) Create(fd storage.FileDesc) (storage.Writer, error) {
	w, err := d.Storage.Create(fd)
	if err != nil || fd.Type != storage.TypeJournal || d.dir == "" {
		return w, err
	}
	if err := durable.SyncDir(d.dir); err != nil {
		w.Close()
		return nil, err
	}
	return w, nil
}

// forgetUnborn removes the first manifest of a database that was never born: no
// manifest is in use, and there is no other file. Journals, in which everything
// begins, are created only after a manifest is in use.
func (d *disk) forgetUnborn() error {
	if _, err := d.GetMeta(); !errors.Is(err, os.ErrNotExist) {
		return nil // if that is trouble, the database will meet it
	}
	files, err := d.List(storage.TypeAll)
	if err != nil {
		return err
	}
	for _, fd := range files {
		if fd.Type != storage.TypeManifest {
			return nil
		}
	}
	for _, fd := range files {
		if err := d.Remove(fd); err != nil {
			return err
		}
	}
	return nil
}

func (d *disk) Open(fd storage.FileDesc) (storage.Reader, error) {
	r, err := d.Storage.Open(fd)
	if err != nil || fd.Type&(storage.TypeJournal|storage.TypeManifest) == 0 {
		return r, err
	}
	data, err := io.ReadAll(r) // logs are a few MiB
	if err != nil {
		r.Close()
		return nil, fmt.Errorf("read %s: %w", fd, err)
	}
	if complete, torn := splitTail(data); torn {
		d.log.Warn("the end of a database log was never written to its end and is left out; nothing in it was acknowledged",
			"file", fd.String(), "offset", complete, "bytes", len(data)-complete)
		data = data[:complete]
	}
	return &logReader{bytes.NewReader(data), r}, nil
}

// logReader reads what disk shows of a file.
type logReader struct {
	*bytes.Reader
	io.Closer
}

// The format of goleveldb's logs (package leveldb/journal): blocks of 32 KiB that
// hold chunks, a chunk never crossing a block. At the end of a block fewer than
// seven bytes are padding. A record is one full chunk, or a first, middle ones and
// a last. Chunk:
//
//	offset size
//	   0    4   CRC-32C of type and data, masked, little-endian
//	   4    2   length of the data, little-endian
//	   6    1   type: 1 full, 2 first, 3 middle, 4 last
//	   7    …   data
const (
	logBlock       = 32 * 1024
	logChunkHeader = 7

	chunkFull  = 1
	chunkFirst = 2
	chunkLast  = 4
)

// splitTail returns how many bytes of a log are complete records, and whether
// the rest is the beginning of a write that was cut off: the log ends inside a
// record, or in zeros only.
func splitTail(log []byte) (complete int, torn bool) {
	pos, inside := 0, false
	for {
		pos += padding(pos)
		chunk, size, cut := readChunk(log, pos)
		switch {
		case pos >= len(log):
			return complete, inside
		case size == 0:
			return complete, cut || allZero(log[pos:])
		}
		pos += size
		if inside = chunk != chunkFull && chunk != chunkLast; !inside {
			complete = pos
		}
	}
}

// padding returns how many bytes at pos are too few for a chunk in their block.
func padding(pos int) int {
	if left := logBlock - pos%logBlock; left < logChunkHeader {
		return left
	}
	return 0
}

// readChunk returns type and size of the intact chunk at pos. The size is 0 when
// there is none; cut tells that the log's end is inside of it.
func readChunk(log []byte, pos int) (kind byte, size int, cut bool) {
	if pos+logChunkHeader > len(log) {
		return 0, 0, true
	}
	size = logChunkHeader + int(binary.LittleEndian.Uint16(log[pos+4:]))
	kind = log[pos+6]
	switch {
	case kind < chunkFull || kind > chunkLast || size > logBlock-pos%logBlock:
		return 0, 0, false
	case pos+size > len(log):
		return 0, 0, !longer(log[pos:])
	case !intact(log[pos : pos+size]):
		return 0, 0, false
	}
	return kind, size, false
}

func intact(chunk []byte) bool {
	return util.NewCRC(chunk[6:]).Value() == binary.LittleEndian.Uint32(chunk)
}

// longer reports whether the length of a chunk that the log's end cuts off is damaged:
// the checksum, which does not cover the length, is that of less data. What the data
// look like says nothing, for a miner chooses some of them.
func longer(cut []byte) bool {
	crc, sum := util.NewCRC(cut[6:logChunkHeader]), binary.LittleEndian.Uint32(cut)
	for at := logChunkHeader; ; at++ {
		switch {
		case crc.Value() == sum:
			return true
		case at == len(cut):
			return false
		}
		crc = crc.Update(cut[at : at+1])
	}
}

func allZero(b []byte) bool { return len(bytes.TrimLeft(b, "\x00")) == 0 }
