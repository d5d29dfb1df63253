package journal

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"syscall"

	"paydirt/coordinator/durable"
)

// Names of the files in a journal's directory.
const (
	lockName     = "lock"
	logName      = "journal"
	newName      = "journal.new"
	replacedName = "replaced"
)

// Storage is the directory of a journal. Tests have one that fails.
type Storage interface {
	// Lock keeps others out until it is closed. An error that wraps ErrLocked says
	// that another process is there.
	Lock() (io.Closer, error)
	// Read returns a file; an error that wraps fs.ErrNotExist when there is none.
	Read(name string) ([]byte, error)
	// Create makes an empty file, in the place of one that is there.
	Create(name string) (File, error)
	// Append opens a file to be written from an offset on. What is behind it is cut off.
	Append(name string, offset int64) (File, error)
	// Rename takes effect at once or not at all, and is on disk when it returns.
	Rename(from, to string) error
	// String names the directory.
	String() string
}

// File is a file that is written to its end.
type File interface {
	io.Writer
	io.Closer
	Sync() error
}

// ErrLocked says that another process holds the lock.
var ErrLocked = errors.New("another process works with it")

// Directory is a Storage on a file system. It is made when it is not there.
type Directory string

var _ Storage = Directory("")

// String returns the path.
func (d Directory) String() string { return string(d) }

// Lock implements Storage, with flock.
func (d Directory) Lock() (io.Closer, error) {
	if err := os.MkdirAll(string(d), 0o700); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(d.path(lockName), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		if errors.Is(err, syscall.EWOULDBLOCK) {
			err = ErrLocked
		}
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// Read implements Storage.
func (d Directory) Read(name string) ([]byte, error) { return os.ReadFile(d.path(name)) }

// Create implements Storage.
func (d Directory) Create(name string) (File, error) {
	return os.OpenFile(d.path(name), os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
}

// Append implements Storage.
func (d Directory) Append(name string, offset int64) (File, error) {
	f, err := os.OpenFile(d.path(name), os.O_WRONLY, 0)
	if err != nil {
		return nil, err
	}
	err = f.Truncate(offset)
	if err == nil {
		_, err = f.Seek(offset, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// Rename implements Storage.
func (d Directory) Rename(from, to string) error {
	if err := os.Rename(d.path(from), d.path(to)); err != nil {
		return err
	}
	// The directory may be as new as the file, and then its own entry is not on disk.
	return errors.Join(durable.SyncDir(string(d)), durable.SyncDir(filepath.Dir(string(d))))
}

func (d Directory) path(name string) string { return filepath.Join(string(d), name) }
