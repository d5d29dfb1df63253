package daemon

import (
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/cycle"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/health"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/node"
	"paydirt/coordinator/stratum"
)

// api answers over HTTP. All of it is public: it changes nothing. openapi.yaml
// describes every route and every field; a test holds the answers against it.
type api struct {
	info     chain.Info
	ledger   *ledger.Ledger
	receipts receiptSource
	cycle    lifeCycle
	nodes    bitcoinNodes
	sender   account
	server   *stratum.Server
	blocks   *blockBook
	board    *health.Board
	gatherer prometheus.Gatherer
	log      *slog.Logger
	now      func() time.Time

	statistics statistics
	canonical  canonical
}

// What the API asks of the daemon's parts.
type (
	lifeCycle    interface{ Status() cycle.Status }
	bitcoinNodes interface {
		Health() []node.Health
		Newest() (t *job.Template, at time.Time)
		HashAt(ctx context.Context, height uint32) (chainhash.Hash, error)
	}
	account interface{ Health() evm.Health }
)

var (
	_ lifeCycle    = (*cycle.Driver)(nil)
	_ bitcoinNodes = (*node.Set)(nil)
	_ account      = (*evm.Sender)(nil)
)

// route is one path of the API; only GET and HEAD are answered.
type route struct {
	path  string
	serve http.HandlerFunc
}

// routes are all that there is. openapi.yaml has the same.
func (a *api) routes() []route {
	return []route{
		{"/healthz", a.health},
		{"/metrics", promhttp.HandlerFor(a.gatherer, promhttp.HandlerOpts{}).ServeHTTP},
		{"/v1/openapi.yaml", a.openAPI},
		{"/v1/pool", a.pool},
		{"/v1/network", a.network},
		{"/v1/shifts", a.shifts},
		{"/v1/shifts/{k}", a.shift},
		{"/v1/shifts/{k}/shares", a.shares},
		{"/v1/blocks", a.foundBlocks},
		{"/v1/miners", a.miners},
		{"/v1/miners/{address}", a.miner},
		{"/v1/miners/{address}/workers", a.workers},
		{"/v1/receipts/{address}", a.payeeReceipts},
	}
}

func (a *api) handler() http.Handler {
	mux := http.NewServeMux()
	for _, r := range a.routes() {
		mux.HandleFunc("GET "+r.path, r.serve)
	}
	return mux
}

//go:embed openapi.yaml
var openAPI []byte

func (a *api) openAPI(w http.ResponseWriter, r *http.Request) {
	a.send(w, r, http.StatusOK, "application/yaml", cacheBriefly, openAPI)
}

// How long an answer may be used again without asking. After that a request with
// If-None-Match costs no more than a 304.
const (
	cacheNever   = "no-store"
	cacheBriefly = "public, max-age=1"
	cacheForEver = "public, max-age=31536000, immutable"
)

// problem is the answer when something is wrong with the request.
type problem struct {
	Error string `json:"error"`
}

func (a *api) fail(w http.ResponseWriter, r *http.Request, status int, format string, args ...any) {
	a.answer(w, r, status, cacheNever, problem{fmt.Sprintf(format, args...)})
}

// answer sends a value as JSON.
func (a *api) answer(w http.ResponseWriter, r *http.Request, status int, cache string, v any) {
	var body bytes.Buffer
	if err := json.NewEncoder(&body).Encode(v); err != nil {
		panic(err) // reports are made of what JSON can hold
	}
	a.send(w, r, status, "application/json", cache, body.Bytes())
}

// send sends a body that is ready, or 304 to who has it already.
func (a *api) send(w http.ResponseWriter, r *http.Request, status int, contentType, cache string, body []byte) {
	w.Header().Set("Cache-Control", cache)
	if status == http.StatusOK {
		hash := sha256.Sum256(body)
		if unchanged(w, r, fmt.Sprintf(`"%x"`, hash[:16])) {
			return
		}
	}
	w.Header().Set("Content-Type", contentType)
	w.WriteHeader(status)
	if _, err := w.Write(body); err != nil {
		a.log.Debug("an HTTP client went away", "err", err)
	}
}

// unchanged sets the ETag of an answer. It has answered 304 when it returns true:
// the client has that answer (RFC 9110, 13.1.2).
func unchanged(w http.ResponseWriter, r *http.Request, tag string) bool {
	w.Header().Set("ETag", tag)
	for have := range strings.SplitSeq(strings.Join(r.Header.Values("If-None-Match"), ","), ",") {
		have = strings.TrimPrefix(strings.TrimSpace(have), "W/")
		if have == tag || have == "*" {
			w.WriteHeader(http.StatusNotModified)
			return true
		}
	}
	return false
}
