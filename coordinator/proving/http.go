package proving

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// maxRequest bounds what a worker may send, in bytes. A proof has twelve numbers of
// at most 78 digits.
const maxRequest = 16 << 10

// The bodies of requests.
type (
	leaseRequest struct {
		Worker string `json:"worker"`
		Tier   string `json:"tier"`
	}
	renewRequest struct {
		Worker string `json:"worker"`
	}
	proofRequest struct {
		Worker string       `json:"worker"`
		Proof  *state.Proof `json:"proof"`
	}
	failure struct {
		Error string `json:"error"`
	}
)

// Handler serves the queue to workers that know the token; see the package's
// documentation.
func (q *Queue) Handler(token string) http.Handler {
	want := sha256.Sum256([]byte(token))
	mux := http.NewServeMux()
	handle := func(path string, do func(r *http.Request, body []byte) (any, error)) {
		mux.HandleFunc("POST "+path, func(w http.ResponseWriter, r *http.Request) {
			given, _ := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
			if got := sha256.Sum256([]byte(given)); token == "" || subtle.ConstantTimeCompare(got[:], want[:]) != 1 {
				answer(w, http.StatusUnauthorized, failure{"the token is not the coordinator's"})
				return
			}
			body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxRequest))
			if err != nil {
				answer(w, http.StatusBadRequest, failure{err.Error()})
				return
			}
			result, err := do(r, body)
			switch {
			case err != nil:
				answer(w, statusOf(err), failure{err.Error()})
			case result == nil:
				w.WriteHeader(http.StatusNoContent)
			default:
				answer(w, http.StatusOK, result)
			}
		})
	}
	handle("/v1/tasks/lease", func(_ *http.Request, body []byte) (any, error) {
		var in leaseRequest
		if err := decode(body, &in); err != nil {
			return nil, err
		}
		if in.Worker == "" {
			return nil, badRequest{errors.New("a worker has a name")}
		}
		tier, err := shift.ParseTier(in.Tier)
		if err != nil {
			return nil, badRequest{err}
		}
		t, ok, err := q.Lease(in.Worker, tier)
		if err != nil || !ok {
			return nil, err
		}
		return t, nil
	})
	handle("/v1/tasks/{id}/renew", func(r *http.Request, body []byte) (any, error) {
		var in renewRequest
		if err := decode(body, &in); err != nil {
			return nil, err
		}
		return nil, q.Renew(r.PathValue("id"), in.Worker)
	})
	handle("/v1/tasks/{id}/proof", func(r *http.Request, body []byte) (any, error) {
		var in proofRequest
		if err := decode(body, &in); err != nil {
			return nil, err
		}
		if in.Proof == nil {
			return nil, badRequest{errors.New("no proof")}
		}
		return nil, q.Finish(r.PathValue("id"), in.Worker, in.Proof)
	})
	return mux
}

// badRequest is a request that cannot be read.
type badRequest struct{ error }

func decode(body []byte, into any) error {
	if err := json.Unmarshal(body, into); err != nil {
		return badRequest{err}
	}
	return nil
}

func statusOf(err error) int {
	switch {
	case errors.As(err, new(badRequest)):
		return http.StatusBadRequest
	case errors.Is(err, ErrTier):
		return http.StatusConflict
	case errors.Is(err, ErrGone):
		return http.StatusGone
	}
	return http.StatusUnprocessableEntity // the only thing left is a proof that is none
}

func answer(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // a worker that went away asks again
}
