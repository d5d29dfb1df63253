package proving

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/prover"
)

const (
	askEvery       = time.Second
	retryMax       = time.Minute
	requestTimeout = time.Minute
	// maxTask bounds what a coordinator may answer, in bytes: a settlement of 65,536
	// miners takes about 10 MB.
	maxTask = 64 << 20
)

// Prover makes proofs; *prover.Prover does.
type Prover interface {
	Tier() shift.Tier
	ProveShift(ctx context.Context, s *shift.Sealed, in state.ShiftInputs) (*state.Proof, error)
	ProveSettle(ctx context.Context, st prover.SettleStatement) (*state.Proof, error)
}

var _ Prover = (*prover.Prover)(nil)

// Worker proves what a coordinator asks for.
type Worker struct {
	Coordinator *url.URL
	Token       string
	Name        string // of this worker, different for each
	Prover      Prover
	Log         *slog.Logger

	client http.Client
}

// Run works until ctx ends, and returns nil then. Its only error is that of a worker
// that can never be of use: another tier, or a token that is not the coordinator's.
func (w *Worker) Run(ctx context.Context) error {
	w.client.Timeout = requestTimeout
	pause := askEvery
	for ctx.Err() == nil {
		busy, err := w.step(ctx)
		var answer *answerError
		switch {
		case ctx.Err() != nil:
			return nil
		case errors.As(err, &answer) && (answer.status == http.StatusUnauthorized || answer.status == http.StatusConflict):
			return err
		case err != nil:
			pause = min(2*pause, retryMax)
			w.Log.Warn("proving: will be tried again", "err", err, "pause", pause)
		default:
			pause = askEvery
		}
		if busy && err == nil {
			continue
		}
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
	}
	return nil
}

// step asks for a task and does it; busy is false when there was none.
func (w *Worker) step(ctx context.Context) (busy bool, err error) {
	var t Task
	status, err := w.call(ctx, "/v1/tasks/lease", leaseRequest{w.Name, w.Prover.Tier().String()}, &t)
	if err != nil || status == http.StatusNoContent {
		return false, err
	}
	kind := t.Statement.kind()
	w.Log.Info("a task", "kind", kind, "task", t.ID)
	began := time.Now()
	proof, err := w.prove(ctx, t)
	if errors.Is(err, ErrGone) {
		w.Log.Info("nobody waits for the proof any more", "task", t.ID)
		return true, nil
	}
	if err != nil {
		return true, fmt.Errorf("task %s: %w", t.ID, err)
	}
	took := time.Since(began).Round(time.Millisecond)
	// A proof that was made is brought, also when the coordinator is away for a while.
	for pause := askEvery; ; pause = min(2*pause, retryMax) {
		_, err = w.call(ctx, "/v1/tasks/"+t.ID+"/proof", proofRequest{w.Name, proof}, nil)
		var answer *answerError
		if err == nil {
			w.Log.Info("proven", "kind", kind, "task", t.ID, "took", took)
			return true, nil
		}
		if errors.As(err, &answer) && answer.status == http.StatusGone {
			return true, nil
		}
		if errors.As(err, &answer) || ctx.Err() != nil {
			return true, err
		}
		w.Log.Warn("the coordinator does not answer; the proof is kept", "task", t.ID, "err", err)
		select {
		case <-ctx.Done():
			return true, ctx.Err()
		case <-time.After(pause):
		}
	}
}

// prove makes the proof, and renews the lease meanwhile. ErrGone when it was told
// that nobody waits.
func (w *Worker) prove(ctx context.Context, t Task) (*state.Proof, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	go func() {
		tick := time.NewTicker(max(t.Lease/3, time.Second/4))
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			_, err := w.call(ctx, "/v1/tasks/"+t.ID+"/renew", renewRequest{w.Name}, nil)
			var answer *answerError
			if errors.As(err, &answer) && answer.status == http.StatusGone {
				cancel(ErrGone)
			}
		}
	}()
	proof, err := w.make(ctx, t.Statement)
	if err != nil && errors.Is(context.Cause(ctx), ErrGone) {
		return nil, ErrGone
	}
	return proof, err
}

func (w *Worker) make(ctx context.Context, s Statement) (*state.Proof, error) {
	switch {
	case s.Shift != nil:
		sealed, in, err := s.Shift.decode()
		if err != nil {
			return nil, err
		}
		return w.Prover.ProveShift(ctx, sealed, in)
	case s.Settle != nil:
		st, err := s.Settle.decode()
		if err != nil {
			return nil, err
		}
		return w.Prover.ProveSettle(ctx, st)
	}
	return nil, errors.New("proving: a task without a statement")
}

// answerError is an answer of the coordinator that is not what was asked for.
type answerError struct {
	status int
	text   string
}

func (e *answerError) Error() string {
	return fmt.Sprintf("the coordinator answers %d: %s", e.status, e.text)
}

func (w *Worker) call(ctx context.Context, path string, in, out any) (status int, err error) {
	body, err := json.Marshal(in)
	if err != nil {
		return 0, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, w.Coordinator.JoinPath(path).String(), bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Authorization", "Bearer "+w.Token)
	answer, err := w.client.Do(r)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, maxTask))
	if err != nil {
		return 0, err
	}
	switch {
	case answer.StatusCode/100 != 2:
		f := failure{Error: answer.Status}
		_ = json.Unmarshal(text, &f) // whatever a proxy in between may say
		return answer.StatusCode, &answerError{answer.StatusCode, f.Error}
	case answer.StatusCode == http.StatusOK && out != nil:
		return answer.StatusCode, json.Unmarshal(text, out)
	}
	return answer.StatusCode, nil
}
