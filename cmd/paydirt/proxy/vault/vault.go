package vault

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

// Vault is a directory. It is safe for concurrent use, in one process.
type Vault struct {
	dir string
	log *slog.Logger

	mu     sync.Mutex
	tags   map[int64]*tag
	closed bool

	dirty   chan *tag // written and not synced
	syncing sync.WaitGroup
}

// tag is one file with what is in it.
type tag struct {
	file    *os.File
	size    int64
	shares  map[shift.Key]place
	due     map[shift.Key]bool // accepted, and no receipt yet
	numbers *numbers
}

// place of a record in its file.
type place struct {
	at   int64
	size int
}

// Open opens a directory, which it makes when it is not there. The error is the
// disk's, or says that a file is no vault.
func Open(dir string, log *slog.Logger) (*Vault, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	v := &Vault{dir: dir, log: log, tags: make(map[int64]*tag), dirty: make(chan *tag, 64)}
	names, err := filepath.Glob(filepath.Join(dir, "tag_*.vault"))
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		var j int64
		if _, err := fmt.Sscanf(filepath.Base(name), "tag_%d.vault", &j); err != nil || name != v.name(j) {
			continue
		}
		if _, err := v.open(j); err != nil {
			return nil, errors.Join(err, v.closeFiles())
		}
	}
	v.syncing.Go(v.sync)
	return v, nil
}

func (v *Vault) name(j int64) string { return filepath.Join(v.dir, fmt.Sprintf("tag_%d.vault", j)) }

// open returns a tag, from its file or new.
func (v *Vault) open(j int64) (*tag, error) {
	if t := v.tags[j]; t != nil {
		return t, nil
	}
	f, err := os.OpenFile(v.name(j), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	t := &tag{file: f, shares: make(map[shift.Key]place), due: make(map[shift.Key]bool), numbers: newNumbers()}
	if err := v.load(t); err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", f.Name(), err), f.Close())
	}
	v.tags[j] = t
	return t, nil
}

// load reads a file and cuts off what is no record.
func (v *Vault) load(t *tag) error {
	raw, err := io.ReadAll(t.file)
	if err != nil {
		return err
	}
	switch {
	case bytes.HasPrefix(raw, []byte(magic)):
		t.size = int64(len(magic))
	case bytes.HasPrefix([]byte(magic), raw): // new, or killed while it was made
		t.size = int64(len(magic))
		if _, err := t.file.WriteAt([]byte(magic), 0); err != nil {
			return err
		}
		return nil
	default:
		return errors.New("not a vault of receipts")
	}
	for t.size < int64(len(raw)) {
		r, size, err := decode(raw[t.size:])
		if err != nil {
			rest := raw[t.size:]
			v.log.Warn("the end of a vault is cut off", "file", t.file.Name(), "at", t.size, "bytes", len(rest), "err", err)
			if err := os.WriteFile(t.file.Name()+".cut", rest, 0o600); err != nil {
				return err
			}
			return t.file.Truncate(t.size)
		}
		t.apply(r, place{t.size, size})
		t.size += int64(size)
	}
	return nil
}

// apply takes in a record that is in the file.
func (t *tag) apply(r record, p place) (fault Fault, new bool) {
	switch r.kind {
	case kindShare:
		t.shares[shift.KeyOf(r.share.Header.Hash())] = p
	case kindAccepted:
		t.due[r.accepted] = len(t.numbers.at(r.accepted)) == 0
	case kindReceipt:
		delete(t.due, r.receipt.Key)
		return t.numbers.add(r.receipt)
	}
	return None, true
}

// write appends a record and takes it in.
func (v *Vault) write(j int64, r record) (Fault, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.closed {
		return None, os.ErrClosed
	}
	t, err := v.open(j)
	if err != nil {
		return None, err
	}
	if t.has(r) {
		return None, nil
	}
	raw := r.append(nil)
	if _, err := t.file.WriteAt(raw, t.size); err != nil {
		return None, err // the next record overwrites what was written of this one
	}
	fault, _ := t.apply(r, place{t.size, len(raw)})
	t.size += int64(len(raw))
	select {
	case v.dirty <- t:
	default: // enough are waiting; Close syncs all
	}
	return fault, nil
}

// has tells whether a record would say nothing new.
func (t *tag) has(r record) bool {
	switch r.kind {
	case kindShare:
		_, ok := t.shares[shift.KeyOf(r.share.Header.Hash())]
		return ok
	case kindAccepted:
		return t.due[r.accepted] || len(t.numbers.at(r.accepted)) > 0
	}
	return slices.ContainsFunc(t.numbers.at(r.receipt.Key), func(i int) bool { return t.numbers.all[i].Receipt == r.receipt.Receipt })
}

// Share keeps a ledger share that is about to be handed in.
func (v *Vault) Share(j int64, e share.Evidence) error {
	_, err := v.write(j, record{kind: kindShare, share: e})
	return err
}

// Accepted notes that the pool accepted a ledger share, so that a receipt is due.
func (v *Vault) Accepted(j int64, key shift.Key) error {
	_, err := v.write(j, record{kind: kindAccepted, accepted: key})
	return err
}

// Receipt keeps a receipt, whose signature is checked before, and tells how it
// disagrees with others. It is kept in any case.
func (v *Vault) Receipt(s receipt.Signed) (Fault, error) {
	return v.write(s.Tag, record{kind: kindReceipt, receipt: s})
}

// Tags lists the tags that there is anything of, ascending.
func (v *Vault) Tags() []int64 {
	v.mu.Lock()
	defer v.mu.Unlock()
	return slices.Sorted(maps.Keys(v.tags))
}

// Holdings are what is kept of a tag.
type Holdings struct {
	Receipts       []receipt.Signed    // in the order in which they came
	Due            []shift.Key         // accepted, and without a receipt, ascending
	Contradictions [][2]receipt.Signed // pairs for which receipt.Twice holds
	Shares         int
}

// Holdings of a tag.
func (v *Vault) Holdings(j int64) Holdings {
	v.mu.Lock()
	defer v.mu.Unlock()
	t := v.tags[j]
	if t == nil {
		return Holdings{}
	}
	h := Holdings{Receipts: slices.Clone(t.numbers.all), Contradictions: slices.Clone(t.numbers.pairs), Shares: len(t.shares)}
	for key, due := range t.due {
		if due {
			h.Due = append(h.Due, key)
		}
	}
	slices.SortFunc(h.Due, func(a, b shift.Key) int { return bytes.Compare(a[:], b[:]) })
	return h
}

// Highest returns the greatest number g under a tag, and how many receipts there
// are.
func (v *Vault) Highest(j int64) (g uint32, receipts int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if t := v.tags[j]; t != nil {
		return t.numbers.highest, len(t.numbers.all)
	}
	return 0, 0
}

// HasReceipt tells whether a share was receipted.
func (v *Vault) HasReceipt(j int64, key shift.Key) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	t := v.tags[j]
	return t != nil && len(t.numbers.at(key)) > 0
}

// Evidence reads a share; ok is false when it is not here.
func (v *Vault) Evidence(j int64, key shift.Key) (e share.Evidence, ok bool, err error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	t := v.tags[j]
	if t == nil {
		return e, false, nil
	}
	p, ok := t.shares[key]
	if !ok {
		return e, false, nil
	}
	raw := make([]byte, p.size)
	if _, err := t.file.ReadAt(raw, p.at); err != nil {
		return e, false, err
	}
	r, _, err := decode(raw)
	return r.share, err == nil, err
}

// Forget removes a tag for good.
func (v *Vault) Forget(j int64) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	t := v.tags[j]
	if t == nil {
		return nil
	}
	delete(v.tags, j)
	return errors.Join(t.file.Close(), os.Remove(v.name(j)))
}

// sync brings to the disk what was written, until the vault closes.
func (v *Vault) sync() {
	for t := range v.dirty {
		if err := t.file.Sync(); err != nil && !errors.Is(err, os.ErrClosed) { // closed: forgotten meanwhile
			v.log.Error("receipts may be lost in a power failure", "file", t.file.Name(), "err", err)
		}
	}
}

// Close syncs and closes the files.
func (v *Vault) Close() error {
	v.mu.Lock()
	if v.closed {
		v.mu.Unlock()
		return nil
	}
	v.closed = true
	close(v.dirty)
	v.mu.Unlock()
	v.syncing.Wait()
	return v.closeFiles()
}

func (v *Vault) closeFiles() error {
	var errs []error
	for _, t := range v.tags {
		errs = append(errs, t.file.Sync(), t.file.Close())
	}
	return errors.Join(errs...)
}
