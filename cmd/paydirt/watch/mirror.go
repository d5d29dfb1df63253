package watch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/sharefile"
)

// maxFile is the longest possible share file, in bytes.
const maxFile = int64(sharefile.MaxLine+1) * (shift.MaxLeaves + 1)

// mirror keeps share data on disk. It is the audit's source: a shift that it does
// not have is fetched, and kept for good when the audit is content with it.
//
//	shift-<k>.ndjson          verified
//	shift-<k>.new.ndjson      fetched, not verified yet
//	shift-<k>.refused.ndjson  the last that was not as posted
//
// It is for one goroutine at a time; others may read verified files.
type mirror struct {
	dir     string
	sources []sharefile.Source

	round   map[uint64]int // source of what was fetched in this round
	down    map[int]bool   // sources that failed in this round: not asked again
	refusal map[uint64]int // how many sources in a row gave what was not as posted
}

var _ sharefile.Source = (*mirror)(nil)

func openMirror(dir string, sources []sharefile.Source) (*mirror, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	m := &mirror{dir: dir, sources: sources, refusal: make(map[uint64]int)}
	m.begin()
	return m, nil
}

// begin starts a round.
func (m *mirror) begin() { m.round, m.down = make(map[uint64]int), make(map[int]bool) }

func (m *mirror) file(k uint64) string { return filepath.Join(m.dir, sharefile.Name(k)) }
func (m *mirror) fresh(k uint64) string {
	return filepath.Join(m.dir, fmt.Sprintf("shift-%d.new.ndjson", k))
}
func (m *mirror) refused(k uint64) string {
	return filepath.Join(m.dir, fmt.Sprintf("shift-%d.refused.ndjson", k))
}

// Open implements sharefile.Source. sharefile.ErrMissing means that no source has
// the shift, or that none can be reached.
func (m *mirror) Open(ctx context.Context, k uint64) (io.ReadCloser, error) {
	f, err := os.Open(m.file(k))
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return f, err
	}
	var whys []error
	for i := range m.sources {
		// Who gave what was not as posted is asked last the next time.
		at := (i + m.refusal[k]) % len(m.sources)
		if m.down[at] {
			continue
		}
		err := m.fetch(ctx, m.sources[at], k)
		if err == nil {
			m.round[k] = at
			return os.Open(m.fresh(k))
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		m.down[at] = !errors.Is(err, sharefile.ErrMissing)
		whys = append(whys, err)
	}
	return nil, fmt.Errorf("%w: %w", sharefile.ErrMissing, errors.Join(whys...))
}

// fetch copies a shift's file from a source.
func (m *mirror) fetch(ctx context.Context, s sharefile.Source, k uint64) error {
	from, err := s.Open(ctx, k)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := os.Create(m.fresh(k))
	if err != nil {
		return err
	}
	n, err := io.Copy(to, io.LimitReader(from, maxFile+1))
	if err == nil && n > maxFile {
		err = fmt.Errorf("shift %d: a file of more than %d bytes", k, maxFile)
	}
	if err == nil {
		err = to.Sync()
	}
	return errors.Join(err, to.Close())
}

// keep ends a round: what was fetched and is as posted stays, the rest is put
// aside.
func (m *mirror) keep(verified func(k uint64) bool) error {
	var errs []error
	for k := range m.round {
		if verified(k) {
			delete(m.refusal, k)
			errs = append(errs, os.Rename(m.fresh(k), m.file(k)))
			continue
		}
		m.refusal[k]++
		errs = append(errs, os.Rename(m.fresh(k), m.refused(k)))
	}
	m.begin()
	return errors.Join(errs...)
}

// allRefused says whether every source has given what was not as posted: before
// that the fault may be one source's.
func (m *mirror) allRefused(k uint64) bool { return m.refusal[k] >= len(m.sources) }

// undecided says whether there is a shift of which some sources gave what was not
// as posted, and others have not been asked.
func (m *mirror) undecided() bool {
	for k := range m.refusal {
		if !m.allRefused(k) {
			return true
		}
	}
	return false
}
