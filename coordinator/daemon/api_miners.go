package daemon

import (
	"net/http"
	"slices"
	"strings"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/stratum"
)

// minerReport is one payee, all its workers together.
type minerReport struct {
	Payee   string `json:"payee"`
	ID      *int   `json:"id"` // in the pool's registry; nil before its first share is in a posted shift
	Workers int    `json:"workers"`
	counts
}

// minersPage is the answer of /v1/miners, in the order of payees.
type minersPage struct {
	Miners []minerReport `json:"miners"`
	Next   *string       `json:"next"`
}

// oneMiner is the answer of /v1/miners/{address}.
type oneMiner struct {
	minerReport
	Tag int64 `json:"tag"` // of its jobs
}

// workerReport is one worker.
type workerReport struct {
	Payee  string `json:"payee"`
	Worker string `json:"worker"` // empty when the user name had none
	counts
}

// workersPage is the answer of /v1/miners/{address}/workers, in the order of names.
type workersPage struct {
	Workers []workerReport `json:"workers"`
	Next    *string        `json:"next"`
}

func (a *api) miners(w http.ResponseWriter, r *http.Request) {
	limit, ok := a.limit(w, r)
	if !ok {
		return
	}
	var after bitcoin.Payee
	if text := r.FormValue("after"); text != "" {
		if after, ok = a.payee(w, r, text); !ok {
			return
		}
	}
	ids := a.ids()
	answer := minersPage{Miners: []minerReport{}}
	a.statistics.of(a.server, a.now()).miners(after, func(workers []stratum.WorkerStats) bool {
		if len(answer.Miners) == limit {
			last := answer.Miners[limit-1].Payee
			answer.Next = &last
			return false
		}
		answer.Miners = append(answer.Miners, reportMiner(workers, ids))
		return true
	})
	a.answer(w, r, http.StatusOK, cacheBriefly, answer)
}

func (a *api) miner(w http.ResponseWriter, r *http.Request) {
	if workers, ok := a.findMiner(w, r); ok {
		a.answer(w, r, http.StatusOK, cacheBriefly, oneMiner{reportMiner(workers, a.ids()), a.cycle.Status().Tag})
	}
}

func (a *api) workers(w http.ResponseWriter, r *http.Request) {
	limit, ok := a.limit(w, r)
	if !ok {
		return
	}
	workers, ok := a.findMiner(w, r)
	if !ok {
		return
	}
	if r.Form.Has("after") { // the empty name is one too
		at, found := slices.BinarySearchFunc(workers, r.FormValue("after"), func(w stratum.WorkerStats, name string) int {
			return strings.Compare(w.Name, name)
		})
		if found {
			at++
		}
		workers = workers[at:]
	}
	answer := workersPage{Workers: []workerReport{}}
	for _, s := range workers {
		if len(answer.Workers) == limit {
			last := answer.Workers[limit-1].Worker
			answer.Next = &last
			break
		}
		answer.Workers = append(answer.Workers, workerReport{s.Payee.String(), s.Name, countsOf(s)})
	}
	a.answer(w, r, http.StatusOK, cacheBriefly, answer)
}

func reportMiner(workers []stratum.WorkerStats, ids map[bitcoin.Payee]int) minerReport {
	m := minerReport{Payee: workers[0].Payee.String(), Workers: len(workers), counts: countsOf(workers...)}
	if id, ok := ids[workers[0].Payee]; ok {
		m.ID = &id
	}
	return m
}

// ids are those of all registered payees.
func (a *api) ids() map[bitcoin.Payee]int {
	ids := map[bitcoin.Payee]int{}
	for id, p := range a.ledger.Members(a.cycle.Status().Miners) {
		ids[p] = id
	}
	return ids
}

// findMiner reads {address}, and returns the workers there, at least one. It has
// answered when ok is false.
func (a *api) findMiner(w http.ResponseWriter, r *http.Request) (workers []stratum.WorkerStats, ok bool) {
	p, ok := a.payee(w, r, r.PathValue("address"))
	if !ok {
		return nil, false
	}
	workers = a.statistics.of(a.server, a.now()).workersOf(p)
	if len(workers) == 0 {
		a.fail(w, r, http.StatusNotFound, "%s has not mined here for a day; what it has earned stands in the contract", p)
		return nil, false
	}
	return workers, true
}

// payee reads an address. It has answered when ok is false.
func (a *api) payee(w http.ResponseWriter, r *http.Request, text string) (p bitcoin.Payee, ok bool) {
	p, _, err := bitcoin.ParseUsername(text)
	if err != nil {
		a.fail(w, r, http.StatusBadRequest, "%q: %v", text, err)
		return p, false
	}
	return p, true
}
