package daemon

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"os"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
)

// foundBlock is a block that a miner of the pool has found. Value is that of the
// coinbase, in satoshi. Outcome is what the nodes said when it was handed in; what
// the chain made of it later is asked for when somebody wants to know.
type foundBlock struct {
	Hash    chainhash.Hash `json:"hash"` // as people write it
	Height  uint32         `json:"height"`
	Time    time.Time      `json:"time"` // when it was found, by this daemon's clock
	Tag     int64          `json:"tag"`
	Payee   string         `json:"payee"`
	Value   uint64         `json:"value_sat"`
	Outcome string         `json:"outcome"`
}

// blockBook remembers found blocks in a file: one JSON object a line, only ever
// appended to, synced. It is for people: the money of a block goes its way without
// it.
//
//	{"hash":"000000…","height":840000,"time":"2024-04-20T00:09:27Z","tag":7,
//	 "payee":"0x…","value_sat":3762000000,"outcome":"accepted"}
//
// A line that was cut off by a crash is dropped when the file is opened, and one that
// cannot be read is passed over: the pool goes on without a line of its history.
type blockBook struct {
	mu   sync.Mutex
	file *os.File
	size int64        // of the whole lines in it
	all  []foundBlock // number n is all[n-1]
}

func openBlockBook(path string, log *slog.Logger) (*blockBook, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	b := &blockBook{file: file}
	if err := b.load(log); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return b, nil
}

func (b *blockBook) load(log *slog.Logger) error {
	raw, err := io.ReadAll(b.file)
	if err != nil {
		return err
	}
	for {
		line, rest, whole := bytes.Cut(raw, []byte{'\n'})
		if !whole {
			return b.file.Truncate(b.size)
		}
		b.size += int64(len(line)) + 1
		raw = rest
		var f foundBlock
		if err := json.Unmarshal(line, &f); err != nil {
			log.Error("a found block's record cannot be read", "file", b.file.Name(), "line", string(line), "err", err)
			continue
		}
		b.all = append(b.all, f)
	}
}

// add remembers a block, also when it could not be written.
func (b *blockBook) add(f foundBlock) error {
	line, err := json.Marshal(f)
	if err != nil {
		return err
	}
	line = append(line, '\n')
	b.mu.Lock()
	defer b.mu.Unlock()
	b.all = append(b.all, f)
	if _, err := b.file.WriteAt(line, b.size); err != nil { // the next one goes over it
		return err
	}
	b.size += int64(len(line))
	return b.file.Sync()
}

func (b *blockBook) count() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.all)
}

// number returns block n, from 1 on.
func (b *blockBook) number(n uint64) foundBlock {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.all[n-1]
}

func (b *blockBook) close() error { return b.file.Close() }
