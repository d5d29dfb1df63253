package main

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"paydirt/coordinator/health"
)

// status runs the command against an API and returns its output and exit code.
func status(t *testing.T, args ...string) (out, errors string, code int) {
	t.Helper()
	before := cli.OsExiter
	t.Cleanup(func() { cli.OsExiter = before })
	cli.OsExiter = func(n int) { code = n }
	t.Setenv("PAYDIRTD_CONFIG", emptyFile(t))
	var o, e bytes.Buffer
	a := app()
	a.Writer, a.ErrWriter = &o, &e
	beforeErr := cli.ErrWriter
	t.Cleanup(func() { cli.ErrWriter = beforeErr })
	cli.ErrWriter = &e
	err := a.Run(append([]string{"paydirtd", "status"}, args...))
	if err != nil {
		require.NotZero(t, code, "%v", err)
	}
	return o.String(), e.String(), code
}

// serve answers with a board's report, as the daemon does.
func serve(t *testing.T, b *health.Board) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/healthz" {
			http.NotFound(w, r)
			return
		}
		report := b.Look()
		if !report.OK {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
		require.NoError(t, json.NewEncoder(w).Encode(report))
	}))
	t.Cleanup(s.Close)
	return s
}

func TestStatusTellsWhatTheBoardKnows(t *testing.T) {
	var troubles []health.Trouble
	b := health.NewBoard(time.Now, slog.New(slog.DiscardHandler), nil)
	b.Watch(health.Bond, func() []health.Trouble { return troubles })
	s := serve(t, b)

	out, _, code := status(t, "--api", s.URL)
	require.Zero(t, code)
	require.True(t, strings.HasSuffix(out, "\nok\n"), out)
	for _, p := range health.Parts() {
		require.Contains(t, out, p.String())
	}

	troubles = []health.Trouble{{Reason: "short", What: "the bond covers no further post", Do: "deposit 12 coins", Patience: health.Never}}
	out, _, code = status(t, "--api", s.URL)
	require.Zero(t, code, "trouble that the daemon works on is no alarm")
	require.Contains(t, out, "the bond covers no further post")
	require.Contains(t, out, "deposit 12 coins")
	require.Contains(t, out, "ok, with trouble in 1 of 13 parts")

	troubles[0].Patience = 0
	out, _, code = status(t, "--http.listen", strings.TrimPrefix(s.URL, "http://"))
	require.Equal(t, exitFailing, code)
	require.Contains(t, out, "FAILING: 1 of 13 parts")

	out, _, code = status(t, "--api", s.URL, "--json")
	require.Equal(t, exitFailing, code)
	var report health.Report
	require.NoError(t, json.Unmarshal([]byte(out), &report))
	require.False(t, report.OK)
	require.Equal(t, "short", report.Parts[health.Bond-1].Troubles[0].Reason)
}

func TestStatusThatCanNotBeTold(t *testing.T) {
	other := httptest.NewServer(http.NotFoundHandler())
	defer other.Close()
	odd := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(`{"ok":true}`)) }))
	defer odd.Close()
	for name, args := range map[string][]string{
		"nobody listens":       {"--http.listen", "127.0.0.1:1"},
		"not a pool":           {"--api", other.URL},
		"not a report":         {"--api", odd.URL},
		"a socket of systemd":  {"--http.listen", "systemd:web"},
		"no address":           {"--http.listen", "8080"},
		"a URL without scheme": {"--api", "127.0.0.1:8080"},
		"no such option":       {"--loud"},
		"an argument":          {"http://127.0.0.1:8080"},
		"no such file":         {"--config", "/nowhere.toml"},
	} {
		t.Run(name, func(t *testing.T) {
			out, said, code := status(t, args...)
			require.Equal(t, exitUnknown, code)
			require.Empty(t, out)
			require.Contains(t, said, "paydirtd: ")
		})
	}
}

func TestStatusFindsTheDaemon(t *testing.T) {
	for listen, want := range map[string]string{
		"127.0.0.1:8080": "http://127.0.0.1:8080",
		":8080":          "http://127.0.0.1:8080",
		"0.0.0.0:81":     "http://127.0.0.1:81",
		"[::]:81":        "http://127.0.0.1:81",
		"[fe80::1]:81":   "http://[fe80::1]:81",
		"pool.local:81":  "http://pool.local:81",
	} {
		c := &cli.Command{Name: "x", Flags: statusCommand().Flags, Action: func(c *cli.Context) error {
			got, err := apiURL(c)
			require.NoError(t, err)
			require.Equal(t, want, got)
			return nil
		}}
		a := &cli.App{Commands: []*cli.Command{c}}
		require.NoError(t, a.Run([]string{"paydirtd", "x", "--http.listen", listen}))
	}
}
