package faultdisk

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"syscall"

	"paydirt/coordinator/journal"
)

// Journal returns another directory of the same machine, for the journal of receipts.
// Its changes are numbered together with those of the database, so that a fault can
// strike between the two.
func (d *Disk) Journal() journal.Storage { return (*names)(d) }

type names Disk

func (n *names) String() string { return "faultdisk" }

func (n *names) Lock() (io.Closer, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.dead {
		return nil, ErrDead
	}
	if n.journalLocked {
		return nil, journal.ErrLocked
	}
	n.journalLocked = true
	return (*nameUnlocker)(n), nil
}

type nameUnlocker Disk

func (u *nameUnlocker) Close() error {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.journalLocked = false
	return nil
}

func (n *names) Read(name string) ([]byte, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	f, ok := n.names[name]
	switch {
	case n.dead:
		return nil, ErrDead
	case !ok:
		return nil, fs.ErrNotExist
	}
	return bytes.Clone(f.data), nil
}

func (n *names) Create(name string) (journal.File, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	switch (*Disk)(n).change() {
	case Dies:
		return nil, ErrDead
	case NoSpace:
		return nil, syscall.ENOSPC
	}
	f := &file{}
	n.names[name] = f
	return &writer{(*Disk)(n), f}, nil
}

func (n *names) Append(name string, offset int64) (journal.File, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	f, ok := n.names[name]
	switch {
	case n.dead:
		return nil, ErrDead
	case !ok:
		return nil, fs.ErrNotExist
	case offset > int64(len(f.data)):
		return nil, errors.New("faultdisk: behind the end of the file")
	}
	f.data = f.data[:offset]
	f.synced = min(f.synced, len(f.data))
	return &writer{(*Disk)(n), f}, nil
}

func (n *names) Rename(from, to string) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if (*Disk)(n).change() == Dies {
		return ErrDead
	}
	f, ok := n.names[from]
	if !ok {
		return fs.ErrNotExist
	}
	delete(n.names, from)
	n.names[to] = f
	return nil
}

// JournalFile returns the content of a file of the journal, and SetJournalFile changes
// it; nil removes it.
func (d *Disk) JournalFile(name string) []byte {
	d.mu.Lock()
	defer d.mu.Unlock()
	if f := d.names[name]; f != nil {
		return bytes.Clone(f.data)
	}
	return nil
}

// SetJournalFile: see JournalFile.
func (d *Disk) SetJournalFile(name string, data []byte) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if data == nil {
		delete(d.names, name)
		return
	}
	d.names[name] = &file{data: bytes.Clone(data), synced: len(data)}
}

// Copy returns a copy of the database as it is now, without the journal, as a backup
// of the data directory has it. The disk goes on.
func (d *Disk) Copy() *Disk {
	d.mu.Lock()
	defer d.mu.Unlock()
	next := New()
	next.meta = d.meta
	for fd, f := range d.files {
		next.files[fd] = &file{data: bytes.Clone(f.data), synced: len(f.data)}
	}
	return next
}

// PutBack returns the machine after its data directory was put back to a copy: the
// database is that of the copy, the journal is the one that was there.
func (d *Disk) PutBack(copy *Disk) *Disk {
	next := copy.Copy()
	d.mu.Lock()
	defer d.mu.Unlock()
	d.dead = true
	for name, f := range d.names {
		next.names[name] = &file{data: bytes.Clone(f.data), synced: len(f.data)}
	}
	return next
}
