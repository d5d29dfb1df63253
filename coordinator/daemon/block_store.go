package daemon

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/durable"
)

// blockStore keeps whole found blocks on disk for as long as it is not known what
// became of them, so that a block outlives the daemon. One file a block, named by the
// block's hash, which is either whole or not there:
//
//	a line of the block book (see blockBook), and a line feed
//	the block as it is submitted, serialised with witness
type blockStore struct{ dir string }

// Names of the directory in the data directory, of the files, and of those that are
// being written.
const (
	blocksDir    = "blocks"
	blockSuffix  = ".block"
	unfinishedAt = "*" + blockSuffix + ".*"
)

func openBlockStore(dir string) (*blockStore, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	unfinished, err := filepath.Glob(filepath.Join(dir, unfinishedAt))
	for _, path := range unfinished { // a crash has left them
		err = errors.Join(err, os.Remove(path))
	}
	return &blockStore{dir}, err
}

func (s *blockStore) path(hash chainhash.Hash) string {
	return filepath.Join(s.dir, hash.String()+blockSuffix)
}

// put stores a block. When it returns without an error, the block is on the disk.
func (s *blockStore) put(f foundBlock, raw []byte) error {
	line, err := json.Marshal(lineOf(f))
	if err != nil {
		return err
	}
	return durable.Replace(s.path(f.Hash), append(append(line, '\n'), raw...))
}

// remove forgets a block. One that is not stored is no error.
func (s *blockStore) remove(hash chainhash.Hash) error {
	if err := os.Remove(s.path(hash)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return s.sync()
}

func (s *blockStore) sync() error { return durable.SyncDir(s.dir) }

// storedBlock is a block that an earlier run has left.
type storedBlock struct {
	foundBlock
	raw []byte
}

// load returns the stored blocks. A file that cannot be read is left where it is.
func (s *blockStore) load(log *slog.Logger) ([]storedBlock, error) {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return nil, err
	}
	var all []storedBlock
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), blockSuffix)
		if !ok {
			continue
		}
		b, err := s.read(name)
		if err != nil {
			log.Error("a stored block cannot be read; it is not submitted", "file", filepath.Join(s.dir, e.Name()), "err", err)
			continue
		}
		all = append(all, b)
	}
	return all, nil
}

func (s *blockStore) read(name string) (storedBlock, error) {
	content, err := os.ReadFile(filepath.Join(s.dir, name+blockSuffix))
	if err != nil {
		return storedBlock{}, err
	}
	line, raw, ok := bytes.Cut(content, []byte{'\n'})
	if !ok || len(raw) < bitcoin.HeaderSize {
		return storedBlock{}, errors.New("the file is cut off")
	}
	var l bookLine
	if err := json.Unmarshal(line, &l); err != nil {
		return storedBlock{}, err
	}
	f, err := l.block()
	if err != nil {
		return storedBlock{}, err
	}
	if hash := chainhash.DoubleHashH(raw[:bitcoin.HeaderSize]); hash != f.Hash || name != hash.String() {
		return storedBlock{}, fmt.Errorf("the block in it is %v", hash)
	}
	return storedBlock{f, raw}, nil
}
