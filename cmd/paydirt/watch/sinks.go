package watch

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

const (
	webhookTimeout  = 10 * time.Second
	webhookRetry    = time.Second
	webhookRetryMax = time.Minute
)

// sinks are where alarms go.
type sinks struct {
	log    *slog.Logger
	file   *os.File
	raised *prometheus.CounterVec
	hooks  []string
	client *http.Client

	ctx     context.Context // of the deliveries to webhooks
	sending sync.WaitGroup
	seen    map[string]bool
	count   int // raised by this process
}

// openSinks reads the alarms of earlier runs from alarms.ndjson in dir: they are
// not raised again.
func openSinks(ctx context.Context, dir string, log *slog.Logger, registry prometheus.Registerer, hooks []string) (*sinks, error) {
	s := &sinks{log: log, hooks: hooks, client: &http.Client{Timeout: webhookTimeout}, ctx: ctx, seen: make(map[string]bool)}
	s.raised = prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "paydirt_watch_alarms_total", Help: "Alarms raised, by kind.",
	}, []string{"kind"})
	registry.MustRegister(s.raised)
	for _, k := range kinds {
		s.raised.WithLabelValues(string(k))
	}
	path := filepath.Join(dir, "alarms.ndjson")
	if err := s.recall(path); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var err error
	s.file, err = os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	return s, err
}

// recall reads the earlier alarms. A line that was cut off by a crash is raised
// again, and so skipped here.
func (s *sinks) recall(path string) error {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a Alarm
		if json.Unmarshal(lines.Bytes(), &a) == nil {
			s.seen[a.id()] = true
		}
	}
	return lines.Err()
}

// raise raises an alarm, unless the same was raised before. Its error is the
// file's.
func (s *sinks) raise(a Alarm) error {
	if s.seen[a.id()] {
		return nil
	}
	s.seen[a.id()] = true
	s.count++
	s.raised.WithLabelValues(string(a.Kind)).Inc()
	s.log.Error("ALARM", "kind", a.Kind, "rule", a.Rule, "where", a.Where, "detail", a.Detail)
	line, err := json.Marshal(a)
	if err != nil {
		return err
	}
	for _, hook := range s.hooks {
		s.sending.Go(func() { s.deliver(hook, line) })
	}
	if _, err := s.file.Write(append(line, '\n')); err != nil {
		return err
	}
	return s.file.Sync()
}

// deliver posts an alarm until the receiver takes it or the watch ends.
func (s *sinks) deliver(hook string, body []byte) {
	for pause := webhookRetry; ; pause = min(2*pause, webhookRetryMax) {
		err := s.post(hook, body)
		if err == nil {
			return
		}
		s.log.Warn("a webhook does not take an alarm; will be tried again", "err", err)
		select {
		case <-s.ctx.Done():
			return
		case <-time.After(pause):
		}
	}
}

func (s *sinks) post(hook string, body []byte) error {
	// An alarm that is raised while the watch ends still gets its one attempt.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(s.ctx), webhookTimeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, hook, bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	answer, err := s.client.Do(r)
	if err != nil {
		return err
	}
	answer.Body.Close()
	if answer.StatusCode/100 != 2 {
		return fmt.Errorf("%s answers %d", r.URL.Redacted(), answer.StatusCode)
	}
	return nil
}

func (s *sinks) close() error {
	s.sending.Wait()
	return s.file.Close()
}
