// Package durable writes files that are whole after a crash at any moment.
package durable

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
)

// Replace writes a file as a whole. After a crash it has its old content or the new
// one; when Replace returns nil, it has the new one. A crash may leave a file whose name
// is that of the file, a point and some digits.
func Replace(path string, raw []byte) error {
	next, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	_, err = next.Write(raw)
	if err = errors.Join(err, next.Sync(), next.Close()); err == nil {
		err = os.Rename(next.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(next.Name()))
	}
	return SyncDir(filepath.Dir(path))
}

// SyncDir brings the names of a directory's files to the disk. File systems that cannot
// do that on request, for which fsync(2) has EINVAL, are taken to do it by themselves.
func SyncDir(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	defer dir.Close()
	if err := dir.Sync(); !errors.Is(err, syscall.EINVAL) {
		return err
	}
	return nil
}
