package watch

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/audit"
	"paydirt/coordinator/sharefile"
)

const patience = 10 * time.Minute

var pool = common.Address{0xaa}

// pretended is an audit that takes any share data whose text is "good". It reads
// its source as the audit does.
type pretended struct {
	shifts   uint64
	findings []audit.Finding
	gaps     []audit.Gap
	court    []Alarm
	news     bool
	newsErr  error
	audits   int
}

func (p *pretended) News(context.Context) (bool, error) { return p.news, p.newsErr }

func (p *pretended) Court(context.Context) ([]Alarm, error) { return p.court, nil }

func (p *pretended) Audit(ctx context.Context, shares sharefile.Source) *audit.Report {
	p.audits++
	r := &audit.Report{Findings: append([]audit.Finding{}, p.findings...), Incomplete: append([]audit.Gap{}, p.gaps...)}
	for k := uint64(1); k <= p.shifts; k++ {
		row := audit.ShiftRow{K: k, Shares: audit.SharesVerified}
		file, err := shares.Open(ctx, k)
		if err != nil {
			row.Shares = audit.SharesMissing
			r.Incomplete = append(r.Incomplete, audit.Gap{Reason: audit.GapNoShares})
		} else {
			text, _ := io.ReadAll(file)
			file.Close()
			if string(text) != "good" {
				row.Shares = audit.SharesBroken
				r.Findings = append(r.Findings, audit.Finding{Rule: audit.RuleShareRoot, Where: "shift", Shift: k})
			}
		}
		r.Shifts = append(r.Shifts, row)
	}
	return r
}

// texts is a source: the text of each shift.
type texts map[uint64]string

func (t texts) Open(_ context.Context, k uint64) (io.ReadCloser, error) {
	if text, ok := t[k]; ok {
		return io.NopCloser(strings.NewReader(text)), nil
	}
	return nil, sharefile.ErrMissing
}

// broken is a source that fails, and counts how often it is asked.
type broken struct{ asked int }

func (b *broken) Open(context.Context, uint64) (io.ReadCloser, error) {
	b.asked++
	return nil, errors.New("connection refused")
}

type fixture struct {
	*watch
	clock    time.Time
	registry *prometheus.Registry
	dir      string
}

func (f *fixture) see() {
	if err := f.round(context.Background()); err != nil {
		panic(err)
	}
}

// alarms reads what is in the file.
func (f *fixture) alarms(t *testing.T) (list []Alarm) {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(f.dir, "alarms.ndjson"))
	require.NoError(t, err)
	for line := range strings.Lines(string(raw)) {
		var a Alarm
		require.NoError(t, json.Unmarshal([]byte(line), &a))
		list = append(list, a)
	}
	return list
}

func start(t *testing.T, w world, dir string, sources ...sharefile.Source) *fixture {
	t.Helper()
	f := &fixture{clock: time.Unix(1_800_000_000, 0), registry: prometheus.NewRegistry(), dir: dir}
	m, err := openMirror(dir, sources)
	require.NoError(t, err)
	log := slog.New(slog.DiscardHandler)
	s, err := openSinks(t.Context(), dir, log, f.registry, nil)
	require.NoError(t, err)
	t.Cleanup(func() { s.close() })
	f.watch = newWatch(w, m, s, options{
		pool: pool, auditEvery: time.Hour, patience: patience, log: log, registry: f.registry, now: func() time.Time { return f.clock },
	})
	return f
}

func TestAFindingIsAnAlarmOnce(t *testing.T) {
	w := &pretended{news: true, findings: []audit.Finding{{Rule: audit.RuleBalance, Where: "the pool", Detail: "3 owed, 2 held"}}}
	dir := t.TempDir()
	f := start(t, w, dir)
	f.see()
	f.see()
	want := Alarm{Time: f.clock.UTC(), Pool: pool, Kind: Breach, Rule: "balance", Where: "the pool", Detail: "3 owed, 2 held"}
	require.Equal(t, []Alarm{want}, f.alarms(t))
	require.Equal(t, 1, f.sinks.count)
	require.Equal(t, 1.0, testutil.ToFloat64(f.sinks.raised.WithLabelValues("breach")))

	again := start(t, w, dir)
	again.see()
	require.Len(t, again.alarms(t), 1, "a restart raised it again")
	w.findings[0].Detail = "4 owed, 2 held"
	again.see()
	require.Len(t, again.alarms(t), 2)
}

func TestWhatTheCourtSaysIsAnAlarmBeforeAnyAudit(t *testing.T) {
	f := start(t, &pretended{court: []Alarm{{Kind: Convicted, Where: "shift 3", Detail: "57 shares"}}}, t.TempDir())
	f.audited = f.clock
	f.see()
	f.see()
	require.Equal(t, []Alarm{{Time: f.clock.UTC(), Pool: pool, Kind: Convicted, Where: "shift 3", Detail: "57 shares"}}, f.alarms(t))
	require.Zero(t, f.world.(*pretended).audits)
}

func TestWithheldDataIsAnAlarmWhenThePatienceEnds(t *testing.T) {
	source := texts{1: "good"}
	f := start(t, &pretended{shifts: 2, news: true}, t.TempDir(), source)
	f.see()
	require.True(t, exists(f.mirror.file(1)))
	f.clock = f.clock.Add(patience - time.Second)
	f.see()
	require.Empty(t, f.alarms(t))
	f.clock = f.clock.Add(time.Second)
	f.see()
	f.see()
	alarms := f.alarms(t)
	require.Len(t, alarms, 1)
	require.Equal(t, Withheld, alarms[0].Kind)
	require.Equal(t, "shift 2", alarms[0].Where)
	source[2] = "good"
	f.see()
	require.True(t, exists(f.mirror.file(2)), "data that turn up late are kept")
	require.Empty(t, f.missing)
}

func TestWhatTheAuditRefusesIsNotMirrored(t *testing.T) {
	f := start(t, &pretended{shifts: 1, news: true}, t.TempDir(), texts{1: "bad"})
	f.see()
	require.False(t, exists(f.mirror.file(1)))
	require.True(t, exists(f.mirror.refused(1)), "evidence")
	require.Len(t, f.alarms(t), 1, "the only source has spoken")
}

func TestOneLyingMirrorIsNotTheOperator(t *testing.T) {
	f := start(t, &pretended{shifts: 1, news: true}, t.TempDir(), texts{1: "bad"}, texts{1: "good"})
	f.see()
	require.Empty(t, f.alarms(t))
	f.world.(*pretended).news = false
	f.see()
	require.Empty(t, f.alarms(t))
	require.True(t, exists(f.mirror.file(1)), "the second source was not asked")
	require.False(t, f.mirror.undecided())
}

func TestASourceThatIsDownIsAskedOnceARound(t *testing.T) {
	down := &broken{}
	f := start(t, &pretended{shifts: 5, news: true}, t.TempDir(), down, texts{1: "good", 2: "good", 3: "good", 4: "good"})
	f.see()
	require.Equal(t, 1, down.asked)
	require.True(t, exists(f.mirror.file(4)))
	f.see()
	require.Equal(t, 2, down.asked, "it is asked again for what is missing")
}

func TestBlindnessIsAnAlarmWhenThePatienceEnds(t *testing.T) {
	for name, w := range map[string]*pretended{
		"no answer": {newsErr: errors.New("connection refused")},
		"no audit":  {news: true, gaps: []audit.Gap{{Reason: audit.GapUnreachable, What: "the rest of the audit", Detail: "timeout"}}},
	} {
		t.Run(name, func(t *testing.T) {
			f := start(t, w, t.TempDir())
			f.see()
			require.Empty(t, f.alarms(t))
			f.clock = f.clock.Add(patience)
			f.see()
			require.Len(t, f.alarms(t), 1)
			require.Equal(t, Blind, f.alarms(t)[0].Kind)
		})
	}
}

func TestNothingIsAuditedWithoutReason(t *testing.T) {
	w := &pretended{}
	f := start(t, w, t.TempDir())
	f.see()
	f.see()
	require.Equal(t, 1, w.audits, "the first time only")
	f.clock = f.clock.Add(time.Hour)
	f.see()
	require.Equal(t, 2, w.audits)
	w.news = true
	f.see()
	require.Equal(t, 3, w.audits)
}

func TestAWebhookGetsTheAlarmUntilItTakesIt(t *testing.T) {
	got := make(chan Alarm, 1)
	calls := 0
	hook := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if calls++; calls == 1 {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		var a Alarm
		if json.NewDecoder(r.Body).Decode(&a) == nil {
			got <- a
		}
	}))
	defer hook.Close()
	s, err := openSinks(t.Context(), t.TempDir(), slog.New(slog.DiscardHandler), prometheus.NewRegistry(), []string{hook.URL})
	require.NoError(t, err)
	want := Alarm{Time: time.Unix(1, 0).UTC(), Pool: pool, Kind: Withheld, Where: "shift 3", Detail: "gone"}
	require.NoError(t, s.raise(want))
	require.Equal(t, want, <-got)
	require.NoError(t, s.close())
}

func TestTheMirrorServesWhatIsVerified(t *testing.T) {
	f := start(t, &pretended{shifts: 2, news: true}, t.TempDir(), texts{1: "good", 2: "bad"})
	f.see()
	server := httptest.NewServer(handler(f.mirror, f.registry))
	defer server.Close()
	for path, want := range map[string]int{
		"/v1/shifts/1/shares": http.StatusOK, "/v1/shifts/2/shares": http.StatusNotFound,
		"/v1/shifts/x/shares": http.StatusNotFound, "/v1/shifts/..%2f1/shares": http.StatusNotFound, "/metrics": http.StatusOK,
	} {
		answer, err := http.Get(server.URL + path)
		require.NoError(t, err)
		answer.Body.Close()
		require.Equal(t, want, answer.StatusCode, path)
	}
	source, err := sharefile.Find(server.URL)
	require.NoError(t, err)
	file, err := source.Open(t.Context(), 1)
	require.NoError(t, err)
	text, err := io.ReadAll(file)
	require.NoError(t, err)
	require.Equal(t, "good", string(text))
	require.Equal(t, "shift-1.ndjson", sharefile.Name(1))
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
