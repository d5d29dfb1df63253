// Package faultdisk is a disk for tests: a storage for goleveldb, in memory, that
// fails where it is told to, and that afterwards shows what a real disk would.
//
// Changes (creating, writing, syncing, renaming, removing a file, switching the
// manifest) are numbered from 1. A test runs once to learn how many there are,
// then again with a fault at each.
package faultdisk

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"sync"
	"syscall"

	"github.com/syndtr/goleveldb/leveldb/storage"
)

// Fault is a way to fail.
type Fault uint8

// The faults.
const (
	// NoSpace: half of a write is done, then it and every later one fail with
	// ENOSPC, as does creating a file.
	NoSpace Fault = iota + 1
	// SyncFails: the change, if it is a sync, fails with EIO, once. The kernel
	// forgets such a failure: the next sync of the file succeeds.
	SyncFails
	// Dies: this change and everything after it fail with ErrDead, as if the
	// process were gone.
	Dies
)

// ErrDead is what a process would see that is not there any more.
var ErrDead = errors.New("faultdisk: the process is dead")

// Disk implements storage.Storage.
type Disk struct {
	mu            sync.Mutex
	files         map[storage.FileDesc]*file
	meta          storage.FileDesc
	locked        bool
	names         map[string]*file // of the journal
	journalLocked bool
	changes       int
	at            int
	fault         Fault
	full          bool
	dead          bool
}

var _ storage.Storage = (*Disk)(nil)

type file struct {
	data   []byte
	synced int // so much of data survives a power cut for certain
}

// New returns an empty disk without faults.
func New() *Disk { return &Disk{files: map[storage.FileDesc]*file{}, names: map[string]*file{}} }

// FailAt arms a fault at the change with this number, counted from 1 over the
// disk's whole life.
func (d *Disk) FailAt(change int, f Fault) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.at, d.fault = change, f
}

// Changes returns how many changes were attempted.
func (d *Disk) Changes() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.changes
}

// Dead reports whether the fault Dies has struck.
func (d *Disk) Dead() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.dead
}

// Restart returns the disk as the next process of the same machine finds it:
// without faults, with everything that was written.
func (d *Disk) Restart() *Disk { return d.after(func(f *file) int { return len(f.data) }) }

// PowerCut returns the disk as it is found when the power is back: of what was
// not synced, each file has kept the beginning only, of random length.
func (d *Disk) PowerCut(rng *rand.Rand) *Disk {
	return d.after(func(f *file) int { return f.synced + rng.IntN(len(f.data)-f.synced+1) })
}

func (d *Disk) after(kept func(*file) int) *Disk {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.dead = true // whoever still holds the old disk is gone
	next := New()
	next.meta = d.meta
	for fd, f := range d.files {
		n := kept(f)
		next.files[fd] = &file{data: bytes.Clone(f.data[:n]), synced: n}
	}
	for name, f := range d.names {
		n := kept(f)
		next.names[name] = &file{data: bytes.Clone(f.data[:n]), synced: n}
	}
	return next
}

// Damage calls f with the content of every file of this type; f may change it.
func (d *Disk) Damage(t storage.FileType, f func(fd storage.FileDesc, data []byte) []byte) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for fd, file := range d.files {
		if fd.Type == t {
			file.data = f(fd, file.data)
			file.synced = len(file.data)
		}
	}
}

// change counts one change and returns the fault that strikes it. The disk is
// locked by the caller.
func (d *Disk) change() Fault {
	d.changes++
	struck := Fault(0)
	if d.changes == d.at {
		struck = d.fault
		d.full = d.full || struck == NoSpace
		d.dead = d.dead || struck == Dies
	}
	switch {
	case d.dead:
		return Dies
	case d.full:
		return NoSpace
	}
	return struck
}

// Lock allows one process at a time.
func (d *Disk) Lock() (storage.Locker, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.locked {
		return nil, storage.ErrLocked
	}
	d.locked = true
	return (*unlocker)(d), nil
}

type unlocker Disk

func (u *unlocker) Unlock() {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.locked = false
}

// Log drops the database's own log.
func (d *Disk) Log(string) {}

// SetMeta is atomic, as the rename is that it stands for.
func (d *Disk) SetMeta(fd storage.FileDesc) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	switch d.change() {
	case Dies:
		return ErrDead
	case NoSpace:
		return syscall.ENOSPC
	}
	d.meta = fd
	return nil
}

// GetMeta returns the manifest in use.
func (d *Disk) GetMeta() (storage.FileDesc, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if _, ok := d.files[d.meta]; !ok {
		return storage.FileDesc{}, os.ErrNotExist
	}
	return d.meta, nil
}

// List returns the files of the given types.
func (d *Disk) List(t storage.FileType) (fds []storage.FileDesc, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for fd := range d.files {
		if fd.Type&t != 0 {
			fds = append(fds, fd)
		}
	}
	return fds, nil
}

// Open opens a file for reading what it holds now.
func (d *Disk) Open(fd storage.FileDesc) (storage.Reader, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	f, ok := d.files[fd]
	switch {
	case d.dead:
		return nil, ErrDead
	case !ok:
		return nil, os.ErrNotExist
	}
	return reader{bytes.NewReader(bytes.Clone(f.data))}, nil
}

type reader struct{ *bytes.Reader }

func (reader) Close() error { return nil }

// Create creates or truncates a file.
func (d *Disk) Create(fd storage.FileDesc) (storage.Writer, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	switch d.change() {
	case Dies:
		return nil, ErrDead
	case NoSpace:
		return nil, syscall.ENOSPC
	}
	f := &file{}
	d.files[fd] = f
	return &writer{d, f}, nil
}

// Remove removes a file.
func (d *Disk) Remove(fd storage.FileDesc) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.change() == Dies {
		return ErrDead
	}
	if _, ok := d.files[fd]; !ok {
		return os.ErrNotExist
	}
	delete(d.files, fd)
	return nil
}

// Rename renames a file, over another if there is one.
func (d *Disk) Rename(from, to storage.FileDesc) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.change() == Dies {
		return ErrDead
	}
	f, ok := d.files[from]
	if !ok {
		return os.ErrNotExist
	}
	delete(d.files, from)
	d.files[to] = f
	return nil
}

// Close leaves everything as it is.
func (d *Disk) Close() error { return nil }

type writer struct {
	d *Disk
	f *file
}

func (w *writer) Write(p []byte) (int, error) {
	w.d.mu.Lock()
	defer w.d.mu.Unlock()
	switch w.d.change() {
	case Dies:
		if w.d.changes == w.d.at { // caught in the act
			w.f.data = append(w.f.data, p[:len(p)/2]...)
		}
		return 0, ErrDead
	case NoSpace:
		n := 0
		if w.d.changes == w.d.at {
			n = len(p) / 2
		}
		w.f.data = append(w.f.data, p[:n]...)
		return n, syscall.ENOSPC
	}
	w.f.data = append(w.f.data, p...)
	return len(p), nil
}

func (w *writer) Sync() error {
	w.d.mu.Lock()
	defer w.d.mu.Unlock()
	switch w.d.change() {
	case Dies:
		return ErrDead
	case SyncFails:
		return syscall.EIO
	}
	w.f.synced = len(w.f.data)
	return nil
}

func (w *writer) Close() error { return nil }
