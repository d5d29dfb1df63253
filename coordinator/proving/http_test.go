package proving_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/proving"
	"paydirt/prover"
)

const token = "a secret"

// workers starts n workers of a queue; they end with the test.
func workers(t *testing.T, w *world, p proving.Prover, n int) {
	t.Helper()
	server := httptest.NewServer(w.Handler(token))
	t.Cleanup(server.Close)
	at, err := url.Parse(server.URL)
	require.NoError(t, err)
	for i := range n {
		worker := &proving.Worker{Coordinator: at, Token: token, Name: fmt.Sprint("worker ", i), Prover: p, Log: slog.New(slog.DiscardHandler)}
		done := make(chan error, 1)
		ctx, stop := context.WithCancel(context.Background())
		go func() { done <- worker.Run(ctx) }()
		t.Cleanup(func() {
			stop()
			require.NoError(t, <-done)
		})
	}
}

// pretender is a prover that proves what believer believes, or fails as told.
type pretender struct {
	tier shift.Tier
	fail func() error
}

func (p pretender) Tier() shift.Tier { return p.tier }
func (p pretender) ProveShift(_ context.Context, s *shift.Sealed, _ state.ShiftInputs) (*state.Proof, error) {
	if p.fail != nil {
		if err := p.fail(); err != nil {
			return nil, err
		}
	}
	proof := proofOf(int64(len(s.Leaves)))
	return proof, nil
}
func (pretender) ProveSettle(context.Context, prover.SettleStatement) (*state.Proof, error) {
	return nil, errNot
}

func TestAWorkerTriesAgain(t *testing.T) {
	w := newWorld(t, believer{})
	failures := 1
	workers(t, w, pretender{shift.Dev, func() error {
		if failures--; failures >= 0 {
			return errNot
		}
		return nil
	}}, 1)
	require.NotNil(t, <-w.ask(t.Context(), 5))
}

func TestAWorkerThatIsOfNoUseSaysSo(t *testing.T) {
	w := newWorld(t, believer{})
	server := httptest.NewServer(w.Handler(token))
	defer server.Close()
	at, err := url.Parse(server.URL)
	require.NoError(t, err)
	for name, worker := range map[string]*proving.Worker{
		"401": {Token: "another", Prover: pretender{tier: shift.Dev}},
		"409": {Token: token, Prover: pretender{tier: shift.Tier{Miners: 32, Leaves: 64}}},
	} {
		worker.Coordinator, worker.Name, worker.Log = at, "w", slog.New(slog.DiscardHandler)
		require.ErrorContains(t, worker.Run(t.Context()), name)
	}
}

func TestHostileRequestsAreRefused(t *testing.T) {
	w := newWorld(t, believer{})
	w.ask(t.Context(), 3)
	task := w.leased(t, "a")
	server := httptest.NewServer(w.Handler(token))
	defer server.Close()
	post := func(path, token, body string) (int, string) {
		r, err := http.NewRequest(http.MethodPost, server.URL+path, strings.NewReader(body))
		require.NoError(t, err)
		r.Header.Set("Authorization", "Bearer "+token)
		answer, err := http.DefaultClient.Do(r)
		require.NoError(t, err)
		defer answer.Body.Close()
		text, err := io.ReadAll(answer.Body)
		require.NoError(t, err)
		return answer.StatusCode, string(text)
	}
	lease := `{"worker":"b","tier":"m16n64"}`
	for name, c := range map[string]struct {
		path, token, body string
		want              int
	}{
		"no token":         {"/v1/tasks/lease", "", lease, http.StatusUnauthorized},
		"another token":    {"/v1/tasks/lease", token + "x", lease, http.StatusUnauthorized},
		"not JSON":         {"/v1/tasks/lease", token, "{", http.StatusBadRequest},
		"no name":          {"/v1/tasks/lease", token, `{"tier":"m16n64"}`, http.StatusBadRequest},
		"no tier":          {"/v1/tasks/lease", token, `{"worker":"b","tier":"m17n64"}`, http.StatusBadRequest},
		"another tier":     {"/v1/tasks/lease", token, `{"worker":"b","tier":"m32n64"}`, http.StatusConflict},
		"nothing to do":    {"/v1/tasks/lease", token, lease, http.StatusNoContent},
		"too long":         {"/v1/tasks/lease", token, `{"worker":"` + strings.Repeat("b", 17<<10) + `"}`, http.StatusBadRequest},
		"no such task":     {"/v1/tasks/00/renew", token, `{"worker":"a"}`, http.StatusGone},
		"another's lease":  {"/v1/tasks/" + task.ID + "/renew", token, `{"worker":"b"}`, http.StatusGone},
		"its own lease":    {"/v1/tasks/" + task.ID + "/renew", token, `{"worker":"a"}`, http.StatusNoContent},
		"no proof":         {"/v1/tasks/" + task.ID + "/proof", token, `{"worker":"b"}`, http.StatusBadRequest},
		"half a proof":     {"/v1/tasks/" + task.ID + "/proof", token, `{"worker":"b","proof":{"Points":[1]}}`, http.StatusUnprocessableEntity},
		"a wrong proof":    {"/v1/tasks/" + task.ID + "/proof", token, `{"worker":"b","proof":{"Points":[9,0,0,0,0,0,0,0]}}`, http.StatusUnprocessableEntity},
		"a negative proof": {"/v1/tasks/" + task.ID + "/proof", token, `{"worker":"b","proof":{"Points":[-3,0,0,0,0,0,0,0]}}`, http.StatusUnprocessableEntity},
	} {
		status, text := post(c.path, c.token, c.body)
		require.Equal(t, c.want, status, "%s: %s", name, text)
		if status >= 400 {
			require.True(t, json.Valid([]byte(text)), name)
		}
	}
	empty := newWorld(t, believer{})
	open := httptest.NewServer(empty.Handler(""))
	defer open.Close()
	answer, err := http.Post(open.URL+"/v1/tasks/lease", "application/json", strings.NewReader(lease))
	require.NoError(t, err)
	answer.Body.Close()
	require.Equal(t, http.StatusUnauthorized, answer.StatusCode, "an empty token opens no door")
}

func TestACoordinatorThatIsAwayIsWaitedFor(t *testing.T) {
	w := newWorld(t, believer{})
	down := true
	handler := w.Handler(token)
	server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/proof") && down {
			down = false
			panic(http.ErrAbortHandler)
		}
		handler.ServeHTTP(rw, r)
	}))
	defer server.Close()
	at, err := url.Parse(server.URL)
	require.NoError(t, err)
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	proofs := 0
	worker := &proving.Worker{Coordinator: at, Token: token, Name: "w", Log: slog.New(slog.DiscardHandler), Prover: pretender{shift.Dev, func() error { proofs++; return nil }}}
	go worker.Run(ctx)
	require.NotNil(t, <-w.ask(ctx, 5))
	require.Equal(t, 1, proofs, "the proof that was made is brought again")
}
