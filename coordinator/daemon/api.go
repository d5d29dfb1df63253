package daemon

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/cycle"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/node"
	"paydirt/coordinator/sharefile"
	"paydirt/coordinator/stratum"
)

// api answers over HTTP. All of it is public: it changes nothing.
//
//	GET /healthz                 200 when all is well, else 503; what is wrong
//	GET /metrics                 Prometheus
//	GET /v1/pool                 the pool, its open shift, its chains
//	GET /v1/shifts               the newest shifts
//	GET /v1/shifts/{k}           one shift
//	GET /v1/shifts/{k}/shares    share data of a proven shift, package sharefile
//	GET /v1/miners               workers, with statistics
//	GET /v1/miners/{address}     workers of one payee
type api struct {
	info     chain.Info
	ledger   *ledger.Ledger
	cycle    *cycle.Driver
	nodes    *node.Set
	sender   *evm.Sender
	keepers  *keepers
	server   *stratum.Server
	gatherer prometheus.Gatherer
	log      *slog.Logger
}

func (a *api) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", a.health)
	mux.Handle("GET /metrics", promhttp.HandlerFor(a.gatherer, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /v1/pool", a.pool)
	mux.HandleFunc("GET /v1/shifts", a.shifts)
	mux.HandleFunc("GET /v1/shifts/{k}", a.shift)
	mux.HandleFunc("GET /v1/shifts/{k}/shares", a.shares)
	mux.HandleFunc("GET /v1/miners", a.miners)
	mux.HandleFunc("GET /v1/miners/{address}", a.miners)
	return mux
}

// healthReport is the answer of /healthz. Every list is empty when all is well.
type healthReport struct {
	OK      bool     `json:"ok"`
	Ledger  []string `json:"ledger"`
	Cycle   []string `json:"life_cycle"`
	Bitcoin []string `json:"bitcoin"`
	EVM     []string `json:"evm"`
	Keeper  []string `json:"keeper"`
	Stratum []string `json:"stratum"`
}

func (a *api) health(w http.ResponseWriter, _ *http.Request) {
	r := healthReport{Ledger: []string{}, Bitcoin: []string{}, EVM: []string{}, Stratum: []string{}, Cycle: a.cycle.Status().Troubles, Keeper: a.keepers.troubles()}
	if err := a.ledger.Health(); err != nil {
		r.Ledger = append(r.Ledger, err.Error())
	}
	up := false
	for _, n := range a.nodes.Health() {
		up = up || n.Up
		if !n.Up {
			r.Bitcoin = append(r.Bitcoin, n.Node+": "+n.Err)
		}
	}
	if h := a.sender.Health(); h.Err != nil {
		r.EVM = append(r.EVM, h.Err.Error())
	}
	if !a.server.HasJob() {
		r.Stratum = append(r.Stratum, "no job yet")
	}
	// One of several nodes may be down, and trouble that is tried again is no
	// reason to take the pool out of service.
	r.OK = up && len(r.Ledger) == 0 && len(r.EVM) == 0 && len(r.Stratum) == 0
	status := http.StatusOK
	if !r.OK {
		status = http.StatusServiceUnavailable
	}
	a.answer(w, status, r)
}

// poolReport is the answer of /v1/pool.
type poolReport struct {
	ChainID     uint64         `json:"chain_id"`
	Pool        common.Address `json:"pool"`
	Operator    common.Address `json:"operator"`
	Tier        string         `json:"tier"`
	ND          uint32         `json:"nd"`
	FeeBps      uint16         `json:"fee_bps"`
	Tag         int64          `json:"tag"`
	OpenShift   uint64         `json:"open_shift"`
	Shares      uint32         `json:"open_shift_shares"`
	Threshold   int            `json:"shift_threshold"`
	Capacity    int            `json:"shift_capacity"`
	Waits       bool           `json:"rotation_waits"`
	Miners      int            `json:"registered_miners"`
	MaxMiners   int            `json:"max_miners"`
	Connections int            `json:"connections"`
	Troubles    []string       `json:"troubles"`
	Nodes       []nodeReport   `json:"bitcoin_nodes"`
	Account     accountReport  `json:"operator_account"`
}

type nodeReport struct {
	Node    string `json:"node"`
	Up      bool   `json:"up"`
	Current bool   `json:"current"`
	Height  uint32 `json:"height"`
	Best    string `json:"best"`
	Err     string `json:"err,omitempty"`
}

type accountReport struct {
	Height   uint64 `json:"evm_height"`
	Balance  string `json:"balance_wei"`
	InFlight int    `json:"in_flight"`
}

func (a *api) pool(w http.ResponseWriter, _ *http.Request) {
	s, h := a.cycle.Status(), a.sender.Health()
	r := poolReport{
		ChainID: a.info.ChainID, Pool: a.info.Distributor, Operator: a.info.Operator, Tier: a.info.Tier.String(), ND: a.info.ND, FeeBps: a.info.FeeBps,
		Tag: s.Tag, OpenShift: s.Open, Shares: s.Shares, Threshold: s.Threshold, Capacity: s.Capacity, Waits: s.Waits,
		Miners: s.Miners, MaxMiners: a.info.Tier.Miners, Connections: a.server.Connections(), Troubles: s.Troubles,
		Account: accountReport{Height: h.Height, InFlight: h.InFlight},
	}
	if h.Balance != nil {
		r.Account.Balance = h.Balance.String()
	}
	for _, n := range a.nodes.Health() {
		r.Nodes = append(r.Nodes, nodeReport{n.Node, n.Up, n.Current, n.Height, n.Best.String(), n.Err})
	}
	a.answer(w, http.StatusOK, r)
}

// shiftReport is one shift.
type shiftReport struct {
	K         uint64      `json:"k"`
	Tag       int64       `json:"tag"`
	State     string      `json:"state"`
	Count     uint32      `json:"count"`
	StateHash common.Hash `json:"state_hash"`
	Block     uint64      `json:"evm_block"`
	Depth     uint64      `json:"evm_depth"`
}

func (a *api) shifts(w http.ResponseWriter, _ *http.Request) {
	list := []shiftReport{}
	for _, s := range a.cycle.Status().Shifts {
		list = append(list, shiftReport{s.K, ledger.TagOf(s.K), s.State.String(), s.Count, s.StateHash, s.Block, s.Depth})
	}
	a.answer(w, http.StatusOK, list)
}

func (a *api) shift(w http.ResponseWriter, r *http.Request) {
	if s, ok := a.find(w, r); ok {
		a.answer(w, http.StatusOK, shiftReport{K: s.K, Tag: s.Tag(), State: s.State.String(), Count: s.Count, StateHash: s.StateHash, Block: s.PostedBlock})
	}
}

func (a *api) shares(w http.ResponseWriter, r *http.Request) {
	s, ok := a.find(w, r)
	if !ok {
		return
	}
	if s.State < ledger.StateProven {
		a.fail(w, http.StatusNotFound, fmt.Sprintf("shift %d is %s; its share data are there when it is proven", s.K, s.State))
		return
	}
	w.Header().Set("Content-Type", sharefile.ContentType)
	// A proven shift never changes.
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	w.Header().Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", sharefile.Name(s.K)))
	if err := a.ledger.WriteShares(w, s.K); err != nil {
		// The status is sent: cut the answer so that nobody takes it for whole.
		a.log.Error("share data", "shift", s.K, "err", err)
		panic(http.ErrAbortHandler)
	}
}

// find reads {k}. It has answered when ok is false.
func (a *api) find(w http.ResponseWriter, r *http.Request) (s ledger.Shift, ok bool) {
	k, err := strconv.ParseUint(r.PathValue("k"), 10, 63)
	if err == nil {
		s, ok = a.ledger.Shift(k)
	}
	if !ok {
		a.fail(w, http.StatusNotFound, fmt.Sprintf("no shift %q; the newest is %d", r.PathValue("k"), a.ledger.Newest()))
	}
	return s, ok
}

// workerReport is one worker's statistics since the daemon started. They are
// telemetry: credit is what the posted counts say.
type workerReport struct {
	Payee          string            `json:"payee"`
	Worker         string            `json:"worker"`
	Connections    int               `json:"connections"`
	Hashrate1m     float64           `json:"hashrate_1m"`
	Hashrate5m     float64           `json:"hashrate_5m"`
	Hashrate1h     float64           `json:"hashrate_1h"`
	Accepted       uint64            `json:"accepted"`
	Ledger         uint64            `json:"ledger_shares"`
	Blocks         uint64            `json:"blocks"`
	Rejected       map[string]uint64 `json:"rejected"`
	Failed         uint64            `json:"failed"`
	BestDifficulty float64           `json:"best_difficulty"`
	LastShare      *time.Time        `json:"last_share"`
}

func (a *api) miners(w http.ResponseWriter, r *http.Request) {
	var only *bitcoin.Payee
	if text := r.PathValue("address"); text != "" {
		payee, _, err := bitcoin.ParseUsername(text)
		if err != nil {
			a.fail(w, http.StatusBadRequest, fmt.Sprintf("%q: %v", text, err))
			return
		}
		only = &payee
	}
	list := []workerReport{}
	for _, s := range a.server.Workers() {
		if only == nil || *only == s.Payee {
			list = append(list, reportWorker(s))
		}
	}
	a.answer(w, http.StatusOK, list)
}

func reportWorker(s stratum.WorkerStats) workerReport {
	r := workerReport{
		Payee: s.Payee.String(), Worker: s.Name, Connections: s.Connections,
		Hashrate1m: s.Hashrate1m, Hashrate5m: s.Hashrate5m, Hashrate1h: s.Hashrate1h,
		Accepted: s.Accepted, Ledger: s.Ledger, Blocks: s.Blocks, Failed: s.Failed,
		BestDifficulty: s.BestDifficulty, Rejected: make(map[string]uint64),
	}
	for _, reason := range share.Reasons() {
		if n := s.Rejected[reason]; n > 0 {
			r.Rejected[reason.String()] = n
		}
	}
	if !s.LastShare.IsZero() {
		r.LastShare = &s.LastShare
	}
	return r
}

func (a *api) fail(w http.ResponseWriter, status int, problem string) {
	a.answer(w, status, map[string]string{"error": problem})
}

func (a *api) answer(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		a.log.Debug("an HTTP client went away", "err", err)
	}
}
