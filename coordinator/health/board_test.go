package health

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// world is a board with a clock and a log of its own.
type world struct {
	*Board
	clock    time.Time
	log      bytes.Buffer
	registry *prometheus.Registry
}

func newWorld() *world {
	w := &world{clock: time.Unix(1_700_000_000, 0), registry: prometheus.NewRegistry()}
	w.Board = NewBoard(func() time.Time { return w.clock }, slog.New(slog.NewTextHandler(&w.log, nil)), w.registry)
	return w
}

// lines returns what was logged since the last call.
func (w *world) lines() []string {
	text := strings.TrimSpace(w.log.String())
	w.log.Reset()
	if text == "" {
		return nil
	}
	return strings.Split(text, "\n")
}

// of returns a part's status from a new look.
func (w *world) of(p Part) (Status, bool) {
	r := w.Look()
	return r.Parts[p-1], r.OK
}

func (w *world) gauge(t require.TestingT, p Part) float64 {
	return testutil.ToFloat64(w.state.WithLabelValues(p.String()))
}

func TestATroubleBecomesAFailureWhenItLasts(t *testing.T) {
	w := newWorld()
	var troubles []Trouble
	w.Watch(Posts, func() []Trouble { return troubles })
	s, ok := w.of(Posts)
	require.True(t, ok)
	require.Equal(t, OK, s.State)
	require.Empty(t, w.lines())

	troubles = []Trouble{{Reason: "refused", What: "the contract refused the post", Do: "read the reason", Patience: 10 * time.Minute}}
	began := w.clock
	s, ok = w.of(Posts)
	require.True(t, ok, "a trouble that is tried again is no reason to call the pool unhealthy")
	require.Equal(t, Degraded, s.State)
	require.Equal(t, 1.0, w.gauge(t, Posts))
	require.Equal(t, began.UTC(), s.Troubles[0].Since)
	lines := w.lines()
	require.Len(t, lines, 1)
	require.Contains(t, lines[0], "level=WARN")
	require.Contains(t, lines[0], "the contract refused the post")
	require.Contains(t, lines[0], "read the reason")

	w.clock = began.Add(10*time.Minute - time.Second)
	troubles[0].What = "the contract refused the post a second time"
	s, ok = w.of(Posts)
	require.True(t, ok)
	require.Equal(t, Degraded, s.State)
	require.Equal(t, began.UTC(), s.Troubles[0].Since, "another text is not another trouble")
	require.Empty(t, w.lines(), "a trouble that lasts is not logged again")

	w.clock = began.Add(10 * time.Minute)
	s, ok = w.of(Posts)
	require.False(t, ok)
	require.Equal(t, Failing, s.State)
	require.Equal(t, w.clock.UTC(), s.Since, "since when it is failing")
	require.Equal(t, began.UTC(), s.Troubles[0].Since, "since when there is trouble")
	require.Equal(t, 2.0, w.gauge(t, Posts))
	lines = w.lines()
	require.Len(t, lines, 1)
	require.Contains(t, lines[0], "level=ERROR")

	w.clock = w.clock.Add(time.Minute)
	troubles = nil
	s, ok = w.of(Posts)
	require.True(t, ok)
	require.Equal(t, OK, s.State)
	require.Equal(t, w.clock.UTC(), s.Since)
	require.Equal(t, 0.0, w.gauge(t, Posts))
	require.Equal(t, float64(w.clock.Unix()), testutil.ToFloat64(w.since.WithLabelValues("posts")))
	lines = w.lines()
	require.Len(t, lines, 1)
	require.Contains(t, lines[0], "posts is ok again")
}

func TestATroubleWithoutPatienceFailsAtOnce(t *testing.T) {
	w := newWorld()
	w.Watch(Bond, func() []Trouble { return []Trouble{{Reason: "short"}} })
	s, ok := w.of(Bond)
	require.False(t, ok)
	require.Equal(t, Failing, s.State)
}

func TestAProbeMayKnowSinceWhen(t *testing.T) {
	w := newWorld()
	w.Watch(Responses, func() []Trouble {
		return []Trouble{{Reason: "unanswered", Since: w.clock.Add(-time.Hour), Patience: time.Hour}}
	})
	s, _ := w.of(Responses)
	require.Equal(t, Failing, s.State, "the trouble is older than the daemon's first look at it")
}

func TestANewReasonIsNews(t *testing.T) {
	w := newWorld()
	troubles := []Trouble{{Reason: "one", Patience: Never}}
	w.Watch(Relay, func() []Trouble { return troubles })
	w.Look()
	w.lines()
	troubles = append(troubles, Trouble{Reason: "two", Patience: Never})
	w.Look()
	lines := w.lines()
	require.Len(t, lines, 1)
	require.Contains(t, lines[0], "reason=two")
	w.clock = w.clock.Add(1000 * time.Hour)
	s, ok := w.of(Relay)
	require.True(t, ok)
	require.Equal(t, Degraded, s.State, "a trouble may last for ever without making the part fail")
	require.Nil(t, s.Troubles[0].FailsAt)
}

// Whatever probes say: the state follows from the troubles, all readers agree, and
// ok means that nothing is failing.
func TestReadersAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld()
		now := map[Part][]Trouble{}
		for _, p := range Parts() {
			w.Watch(p, func() []Trouble { return now[p] })
		}
		began := map[Part]map[string]time.Time{}
		for range rapid.IntRange(1, 8).Draw(t, "looks") {
			w.clock = w.clock.Add(time.Duration(rapid.Int64Range(0, int64(2*time.Hour)).Draw(t, "pause")))
			for _, p := range Parts() {
				reasons := rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"a", "b", "c"}), 0, 2, rapid.ID[string]).Draw(t, p.String())
				kept := map[string]time.Time{}
				now[p] = nil
				for _, r := range reasons {
					kept[r] = w.clock
					if before, ok := began[p][r]; ok {
						kept[r] = before
					}
					now[p] = append(now[p], Trouble{Reason: r, Patience: rapid.SampledFrom([]time.Duration{0, time.Hour, 3 * time.Hour, Never}).Draw(t, "patience")})
				}
				began[p] = kept
			}
			report := w.Look()
			require.Len(t, report.Parts, len(Parts()))
			healthy := true
			for i, s := range report.Parts {
				require.Equal(t, Parts()[i], s.Part)
				want := OK
				for _, trouble := range now[s.Part] {
					want = max(want, Degraded)
					if w.clock.Sub(began[s.Part][trouble.Reason]) >= trouble.Patience {
						want = Failing
					}
				}
				require.Equal(t, want, s.State)
				require.Equal(t, float64(want), w.gauge(t, s.Part))
				require.Len(t, s.Troubles, len(now[s.Part]))
				healthy = healthy && want != Failing
			}
			require.Equal(t, healthy, report.OK)
			encoded, err := json.Marshal(report)
			require.NoError(t, err)
			var read Report
			require.NoError(t, json.Unmarshal(encoded, &read))
			for i := range report.Parts {
				for j := range report.Parts[i].Troubles {
					report.Parts[i].Troubles[j].Patience = 0 // FailsAt says it
				}
			}
			require.Equal(t, report, read)
		}
	})
}

func TestPartsHaveNames(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range Parts() {
		require.Regexp(t, `^[a-z]+(-[a-z]+)*$`, p.String())
		require.False(t, seen[p.String()])
		seen[p.String()] = true
	}
	require.Len(t, seen, int(Responses))
}

func TestNamesThatAreNone(t *testing.T) {
	var p Part
	require.Error(t, p.UnmarshalText([]byte("cellar")))
	var s State
	require.Error(t, s.UnmarshalText([]byte("fine")))
}
