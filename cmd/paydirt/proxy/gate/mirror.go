package gate

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"paydirt/cmd/paydirt/proxy/evidence"
	"paydirt/coordinator/core/answer"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/sharefile"
)

// Mirror keeps the share data of posted shifts on disk: to see which shares a shift
// lacks, and so that data which the operator takes away later is not lost. Its
// directory is a sharefile.Directory, for `paydirt watch`, `settle` and `audit`.
type Mirror struct {
	dir     string
	sources []sharefile.Source
	tier    shift.Tier
	log     *slog.Logger
	now     func() time.Time
	retry   time.Duration

	mu     sync.Mutex
	have   map[uint64]bool      // verified
	wanted map[uint64]time.Time // since when
	tried  map[uint64]time.Time // when last
}

// mirrorRetry is the pause before share data that nobody has is asked for again.
const mirrorRetry = 10 * time.Second

// NewMirror returns a mirror in dir, which is made. Without sources it is nil, and
// wants nothing.
func NewMirror(dir string, sources []sharefile.Source, tier shift.Tier, log *slog.Logger, now func() time.Time) (*Mirror, error) {
	if len(sources) == 0 {
		return nil, nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	return &Mirror{
		dir: dir, sources: sources, tier: tier, log: log, now: now, retry: mirrorRetry,
		have: make(map[uint64]bool), wanted: make(map[uint64]time.Time), tried: make(map[uint64]time.Time),
	}, nil
}

// withheld tells for how long nobody has given the data of a shift.
func (m *Mirror) withheld(k uint64) time.Duration {
	if m == nil {
		return 0
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if since, ok := m.wanted[k]; ok {
		return m.now().Sub(since)
	}
	return 0
}

// get returns a shift with its data, verified against what is posted: from the disk
// or else from the first source that has it. nil: nobody has it.
func (m *Mirror) get(ctx context.Context, p evidence.Posted) *answer.Shift {
	sources := append([]sharefile.Source{sharefile.Directory(m.dir)}, m.sources...)
	for i, source := range sources {
		h, shares, err := sharefile.Read(ctx, source, p.K)
		if ctx.Err() != nil {
			return nil
		}
		var sealed *answer.Shift
		if err == nil {
			sealed, err = answer.Seal(answer.Posted{Tier: m.tier, K: p.K, ShareRoot: p.ShareRoot, Known: slices.Clone(p.Payees[:p.Known])}, shares)
		}
		if err != nil {
			if !errors.Is(err, sharefile.ErrMissing) {
				m.log.Warn("share data that is not as posted, or cannot be read", "shift", p.K, "source", i, "err", err)
			}
			continue
		}
		if i > 0 {
			if err := m.store(h, sealed); err != nil {
				m.log.Error("share data is not on disk", "shift", p.K, "err", err)
			}
		}
		m.mu.Lock()
		defer m.mu.Unlock()
		m.have[p.K] = true
		delete(m.wanted, p.K)
		return sealed
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, ok := m.wanted[p.K]; !ok {
		m.wanted[p.K] = m.now()
	}
	return nil
}

// due tells whether a shift's data is to be asked for now, and notes that it is.
func (m *Mirror) due(k uint64) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	if tried, ok := m.tried[k]; m.have[k] || ok && m.now().Sub(tried) < m.retry {
		return false
	}
	m.tried[k] = m.now()
	return true
}

// has tells whether a shift's data is here.
func (m *Mirror) has(k uint64) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.have[k]
}

// store writes a shift's file, whole or not at all.
func (m *Mirror) store(h sharefile.Header, s *answer.Shift) error {
	f, err := os.CreateTemp(m.dir, "new-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // gone when all went well
	if err := write(f, h, s); err != nil {
		return errors.Join(err, f.Close())
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), filepath.Join(m.dir, sharefile.Name(h.K)))
}

func write(f *os.File, h sharefile.Header, s *answer.Shift) error {
	w, err := sharefile.NewWriter(f, h)
	if err != nil {
		return err
	}
	for i := range s.Len() {
		_, e, ok := s.At(uint32(i))
		if !ok {
			return fmt.Errorf("no leaf %d", i)
		}
		if err := w.Write(e); err != nil {
			return err
		}
	}
	return w.Close()
}
