package daemon

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/getkin/kin-openapi/openapi3"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/cycle"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
	"paydirt/coordinator/health"
	"paydirt/coordinator/journal"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/ledger/ledgertest"
	"paydirt/coordinator/node"
	"paydirt/coordinator/stratum"
)

// told is what the daemon's parts tell that are not there in this test.
type told struct {
	status   cycle.Status
	nodes    []node.Health
	template *job.Template
	chain    map[uint32]chainhash.Hash // best chain
	asked    int                       // HashAt
	account  evm.Health
}

func (w *told) Status() cycle.Status               { return w.status }
func (w *told) Newest() (*job.Template, time.Time) { return w.template, apiTime }
func (w *told) HashAt(_ context.Context, height uint32) (chainhash.Hash, error) {
	w.asked++
	hash, ok := w.chain[height]
	if !ok {
		return hash, node.ErrNotFound
	}
	return hash, nil
}

// toldNodes and toldAccount tell two healths apart.
type (
	toldNodes   struct{ *told }
	toldAccount struct{ *told }
)

func (w toldNodes) Health() []node.Health { return w.nodes }
func (w toldAccount) Health() evm.Health  { return w.account }

var apiTime = time.Unix(1_700_000_000, 0)

const (
	apiAlice = "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"
	apiBob   = "0x00000000219ab540356cbb839cbe05303d7705fa"
)

// apiWorld is an API with a real ledger and a real stratum server behind it.
type apiWorld struct {
	*api
	t    *testing.T
	told *told
	spec *openapi3.T
	now  time.Time
	seen map[string]bool // routes that have answered 200
}

func newAPIWorld(t *testing.T) *apiWorld {
	t.Helper()
	log := slog.New(slog.DiscardHandler)
	pool := state.Pool{ChainID: 1337, Distributor: common.Address{1}, Tier: shift.Dev}
	store, err := ledger.Open(filepath.Join(t.TempDir(), "ledger"), ledger.Config{Pool: pool, Rules: ledgertest.World{}, Log: log, Journal: journal.Directory(t.TempDir())})
	require.NoError(t, err)
	t.Cleanup(func() { store.Close() })
	book, err := openBlockBook(filepath.Join(t.TempDir(), "blocks.jsonl"), log)
	require.NoError(t, err)
	t.Cleanup(func() { book.close() })
	w := &apiWorld{t: t, now: apiTime, seen: map[string]bool{}}
	w.told = &told{
		status:   cycle.Status{Tag: -1, Open: 1, Threshold: 56, Capacity: 64},
		nodes:    []node.Health{{Node: "a:1", Up: true, Current: true, Height: 839_999, Best: chainhash.Hash{1}}, {Node: "b:2", Err: "refused"}},
		template: &job.Template{Prev: chainhash.Hash{1}, Height: 840_000, Version: 0x20000000, Bits: 0x1d00ffff, CurTime: 1_700_000_000, Value: 312_500_000},
		account:  evm.Health{Height: 7, Balance: big.NewInt(1e18)},
		chain:    map[uint32]chainhash.Hash{},
	}
	registry := prometheus.NewRegistry()
	w.api = &api{
		info:   chain.Info{ChainID: 1337, Distributor: common.Address{1}, Operator: common.Address{2}, Tier: shift.Dev, ND: 64, FeeBps: 100},
		ledger: store, cycle: w.told, nodes: toldNodes{w.told}, sender: toldAccount{w.told}, blocks: book,
		server:   stratum.NewServer(stratum.Config{StartDifficulty: 1e-12, MinDifficulty: 1e-12, Metrics: registry, Log: log}, nil, store, nil),
		gatherer: registry, log: log, now: func() time.Time { return w.now },
	}
	w.api.statistics.register(registry, w.server, w.api.now)
	w.board = health.NewBoard(w.api.now, log, nil)
	knowledge{
		now: w.api.now, nodes: toldNodes{w.told}.Health, hasJob: w.server.HasJob, store: store.Health, cycle: w.told.Status,
		miners: shift.Dev.Miners, sender: toldAccount{w.told}.Health,
	}.watch(w.board)
	w.info.Court, w.info.ReceiptSigner = common.Address{0xc0}, devchain.Address(1)
	w.receipts, err = ledger.NewIssuer(store, w.info.Receipts(), evm.NewKey(devchain.Key(1)))
	require.NoError(t, err)
	w.spec, err = openapi3.NewLoader().LoadFromData(openAPI)
	require.NoError(t, err)
	require.NoError(t, w.spec.Validate(t.Context()))
	return w
}

// get asks for a path, and holds the answer against the description of the route.
func (w *apiWorld) get(path string, headers ...string) *httptest.ResponseRecorder {
	w.t.Helper()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	out := httptest.NewRecorder()
	mux := w.handler().(*http.ServeMux)
	_, pattern := mux.Handler(r)
	mux.ServeHTTP(out, r)
	route := strings.TrimPrefix(pattern, "GET ")
	described := w.spec.Paths.Value(route)
	require.NotNil(w.t, described, "%s is not described", route)
	checkAnswer(w.t, described.Get, path, out.Code, out.Header().Get("Content-Type"), out.Body.Bytes())
	if out.Code == http.StatusOK {
		w.seen[route] = true
	}
	return out
}

// checkAnswer holds an answer against the description of its route.
func checkAnswer(t *testing.T, route *openapi3.Operation, path string, status int, contentType string, body []byte) {
	t.Helper()
	described := route.Responses.Status(status)
	require.NotNil(t, described, "%s: status %d is not described; %s", path, status, body)
	contentType, _, _ = strings.Cut(contentType, ";")
	if status == http.StatusNotModified {
		require.Empty(t, body)
		return
	}
	content := described.Value.Content.Get(contentType)
	require.NotNil(t, content, "%s: %s is not described", path, contentType)
	var value any = string(body)
	if contentType == "application/json" {
		require.NoError(t, json.Unmarshal(body, &value), "%s", body)
	}
	require.NoError(t, content.Schema.Value.VisitJSON(value), "%s answers %s", path, body)
}

// ask is get for what must succeed, read into a value.
func (w *apiWorld) ask(path string, into any) {
	w.t.Helper()
	out := w.get(path)
	require.Equal(w.t, http.StatusOK, out.Code, "%s: %s", path, out.Body)
	require.NoError(w.t, json.Unmarshal(out.Body.Bytes(), into))
}

// mine serves miners, has some log in, and submits a share of the first of them.
func (w *apiWorld) mine(names ...string) {
	w.t.Helper()
	j, err := job.New("a1", w.told.template, -1, append([]byte{0x00, 0x20}, make([]byte, 32)...), 1, "")
	require.NoError(w.t, err)
	w.server.SetJob(j, true)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(w.t, err)
	ctx, cancel := context.WithCancel(w.t.Context())
	done := make(chan error, 1)
	go func() { done <- w.server.Serve(ctx, stratum.Listener{Listener: listener}) }()
	w.t.Cleanup(func() {
		cancel()
		require.NoError(w.t, <-done)
	})
	for i, name := range names {
		conn, err := net.Dial("tcp", listener.Addr().String())
		require.NoError(w.t, err)
		w.t.Cleanup(func() { conn.Close() })
		require.NoError(w.t, conn.SetDeadline(time.Now().Add(time.Minute)))
		r := bufio.NewReader(conn)
		say := func(line, until string) {
			_, err := fmt.Fprintln(conn, line)
			require.NoError(w.t, err)
			for {
				line, err := r.ReadString('\n')
				require.NoError(w.t, err)
				if strings.Contains(line, until) {
					return
				}
			}
		}
		say(`{"id":1,"method":"mining.subscribe","params":[]}`, `"id":1,`)
		say(fmt.Sprintf(`{"id":2,"method":"mining.authorize","params":[%q,"x"]}`, name), `"id":2,"result":true`)
		if i == 0 {
			share := fmt.Sprintf(`[%q,"a100","0000000000000001","%08x","00000000"]`, name, time.Now().Unix())
			say(`{"id":3,"method":"mining.submit","params":`+share+`}`, `"id":3,"result":true`)
			say(`{"id":4,"method":"mining.submit","params":`+share+`}`, `duplicate`)
		}
	}
}

// rotate fills the open shift and proves it, with a proof of nothing.
func (w *apiWorld) rotate() {
	w.t.Helper()
	ctx, k := w.t.Context(), w.ledger.Newest()
	for n := range uint64(shift.Dev.Threshold()) {
		payee, _, err := bitcoin.ParseUsername(apiAlice)
		require.NoError(w.t, err)
		_, err = w.ledger.Append(ctx, ledgertest.Share(ledger.TagOf(k), payee, n))
		require.NoError(w.t, err)
	}
	move := func(to ledger.State, change func(*ledger.Change)) ledger.Change {
		s, _ := w.ledger.Shift(k)
		c := ledger.Change{From: s.State, To: s}
		c.To.State = to
		change(&c)
		return c
	}
	next := ledger.Change{To: ledger.Shift{K: k + 1, State: ledger.StateOpen, Opened: apiTime}}
	require.NoError(w.t, w.ledger.Update(ctx, move(ledger.StateFull, func(c *ledger.Change) { c.To.Rotated = apiTime }), next))
	require.NoError(w.t, w.ledger.Update(ctx, move(ledger.StateSealed, func(c *ledger.Change) { c.To.Sealed = apiTime })))
	entries, err := w.ledger.Entries(k)
	require.NoError(w.t, err)
	known := w.ledger.Members(shift.Dev.Miners)
	sealed, err := shift.Seal(shift.Dev, k, entries, known)
	require.NoError(w.t, err)
	require.NoError(w.t, w.ledger.Update(ctx, move(ledger.StateProven, func(c *ledger.Change) {
		c.To.Anchors, c.NewPayees = []common.Hash{{1}}, sealed.NewPayees
		c.Post = &ledger.Post{
			ShareRoot: sealed.ShareRoot(), CountsRoot: sealed.CountsRoot(), Count: uint32(len(entries)), Proof: noProof(),
			MinersBefore: uint32(len(known)), Miners: uint32(len(known) + len(sealed.NewPayees)), Counts: sealed.CountsBytes(),
		}
	})))
	w.told.status.Open, w.told.status.Tag, w.told.status.Miners = k+1, ledger.TagOf(k+1), len(known)+len(sealed.NewPayees)
	w.told.status.Shifts = append([]cycle.ShiftStatus{{K: k, State: ledger.StateProven, Count: uint32(len(entries)), Block: 12, Depth: 3}}, w.told.status.Shifts...)
}

func noProof() (p state.Proof) {
	for _, points := range [][]*big.Int{p.Points[:], p.Commitment[:], p.CommitmentPok[:]} {
		for i := range points {
			points[i] = new(big.Int)
		}
	}
	return p
}

// find says what the best chain has at a height.
func (w *apiWorld) find(height uint32, hash chainhash.Hash, outcome string) {
	w.t.Helper()
	require.NoError(w.t, w.blocks.add(foundBlock{Hash: hash, Height: height, Time: apiTime.UTC(), Tag: -1, Payee: apiAlice, Value: 1, Outcome: outcome}))
}

// Every route is described and every described route is there; every answer is as
// described, on an empty pool and on one that has worked.
func TestAPIIsAsDescribed(t *testing.T) {
	w := newAPIWorld(t)
	var served []string
	for _, r := range w.routes() {
		served = append(served, r.path)
	}
	slices.Sort(served)
	require.Equal(t, slices.Sorted(func(yield func(string) bool) {
		for path := range w.spec.Paths.Map() {
			if !yield(path) {
				return
			}
		}
	}), served)

	w.told.template = nil
	for _, path := range []string{"/v1/pool", "/v1/network", "/v1/shifts", "/v1/blocks", "/v1/miners", "/v1/shifts/1"} {
		require.Equal(t, http.StatusOK, w.get(path).Code)
	}
	require.Equal(t, http.StatusServiceUnavailable, w.get("/healthz").Code, "no job yet")
	require.Equal(t, http.StatusNotFound, w.get("/v1/shifts/1/shares").Code, "not proven yet")
	require.Equal(t, http.StatusNotFound, w.get("/v1/miners/"+apiAlice).Code)
	require.Equal(t, http.StatusNotFound, w.get("/v1/receipts/"+apiAlice+"?tag=0").Code)
	require.Equal(t, http.StatusBadRequest, w.get("/v1/receipts/alice").Code)

	w.told.template = newAPIWorld(t).told.template
	w.mine(apiAlice+".rig1", apiAlice+".rig2", apiAlice, apiBob)
	w.rotate()
	w.find(839_990, chainhash.Hash{5}, "accepted")
	w.now = w.now.Add(statisticsAge)
	for _, path := range []string{
		"/healthz", "/metrics", "/v1/openapi.yaml", "/v1/pool", "/v1/network", "/v1/shifts", "/v1/shifts/1", "/v1/shifts/1/shares",
		"/v1/blocks", "/v1/miners", "/v1/miners/" + apiAlice, "/v1/miners/" + apiBob + "/workers",
		"/v1/receipts/" + apiAlice + "?tag=-1&limit=3", "/v1/receipts/" + apiBob,
	} {
		require.Equal(t, http.StatusOK, w.get(path).Code, path)
	}
	for _, path := range served {
		require.True(t, w.seen[path], "nobody has asked for %s", path)
	}
}

func TestAPIMiners(t *testing.T) {
	w := newAPIWorld(t)
	w.mine(apiAlice+".rig1", apiAlice+".rig2", apiAlice, apiBob)
	w.rotate()
	var all minersPage
	w.ask("/v1/miners", &all)
	require.Len(t, all.Miners, 2)
	require.Nil(t, all.Next)
	bob, alice := all.Miners[0], all.Miners[1]
	require.Equal(t, apiBob, strings.ToLower(bob.Payee))
	require.Nil(t, bob.ID)
	require.Nil(t, bob.LastShare)
	require.Equal(t, 1, bob.Workers)
	require.Equal(t, 3, alice.Workers)
	require.Equal(t, 3, alice.Connections)
	require.Equal(t, 0, *alice.ID)
	require.Equal(t, uint64(1), alice.Accepted)
	require.Equal(t, map[string]uint64{"duplicate": 1}, alice.Rejected)
	require.Positive(t, alice.BestDifficulty)
	require.Positive(t, alice.Hashrate24h)
	require.NotNil(t, alice.LastShare)

	var page minersPage
	w.ask("/v1/miners?limit=1", &page)
	require.Equal(t, []minerReport{bob}, page.Miners)
	w.ask("/v1/miners?limit=1&after="+*page.Next, &page)
	require.Equal(t, []minerReport{alice}, page.Miners)
	require.Nil(t, page.Next)
	w.ask("/v1/miners?after=0x00000000219ab540356cbb839cbe05303d7705fb", &page)
	require.Equal(t, []minerReport{alice}, page.Miners, "an address between two")

	var one oneMiner
	w.ask("/v1/miners/"+apiAlice, &one)
	require.Equal(t, alice, one.minerReport)
	require.Equal(t, int64(0), one.Tag)

	names := func(query string) (list []string, next *string) {
		var page workersPage
		w.ask("/v1/miners/"+apiAlice+"/workers"+query, &page)
		for _, worker := range page.Workers {
			list = append(list, worker.Worker)
		}
		return list, page.Next
	}
	list, next := names("")
	require.Equal(t, []string{"", "rig1", "rig2"}, list)
	require.Nil(t, next)
	list, next = names("?limit=1")
	require.Equal(t, []string{""}, list)
	require.Empty(t, *next, "the empty name is a cursor")
	list, next = names("?limit=1&after=")
	require.Equal(t, []string{"rig1"}, list)
	require.Equal(t, "rig1", *next)
	list, next = names("?after=rig10")
	require.Equal(t, []string{"rig2"}, list)
	require.Nil(t, next)

	var pool poolReport
	w.ask("/v1/pool", &pool)
	require.Equal(t, 4, pool.Workers)
	require.Equal(t, alice.hashrates, pool.hashrates, "bob has none")
	for _, path := range []string{"/v1/miners/0x12", "/v1/miners/nobody", "/v1/miners?after=nobody", "/v1/miners?limit=0", "/v1/miners?limit=501", "/v1/shifts?before=0", "/v1/shifts?before=x", "/v1/blocks?limit=-1", "/v1/miners/" + apiAlice + "/workers?limit=x"} {
		require.Equal(t, http.StatusBadRequest, w.get(path).Code, path)
	}
}

// Asking again and again does not make the server count again.
func TestAPIStatisticsAreOfAMomentAgo(t *testing.T) {
	w := newAPIWorld(t)
	var pool poolReport
	w.ask("/v1/pool", &pool)
	require.Zero(t, pool.Workers)
	w.mine(apiAlice)
	w.ask("/v1/pool", &pool)
	require.Zero(t, pool.Workers)
	w.now = w.now.Add(statisticsAge)
	w.ask("/v1/pool", &pool)
	require.Equal(t, 1, pool.Workers)
}

func TestAPIShifts(t *testing.T) {
	w := newAPIWorld(t)
	for range 3 {
		w.rotate()
	}
	var page shiftsPage
	w.ask("/v1/shifts?limit=3", &page)
	require.Len(t, page.Shifts, 3)
	require.Equal(t, uint64(4), page.Shifts[0].K)
	require.Equal(t, "open", page.Shifts[0].State)
	require.Nil(t, page.Shifts[0].Rotated)
	require.Equal(t, uint64(3), page.Shifts[1].K)
	require.Equal(t, uint64(12), page.Shifts[1].Block)
	require.Equal(t, uint64(3), page.Shifts[1].Depth)
	require.Equal(t, apiTime.UTC(), *page.Shifts[1].Sealed)
	require.Equal(t, uint32(56), page.Shifts[1].Count)
	w.ask(fmt.Sprintf("/v1/shifts?limit=3&before=%d", *page.Next), &page)
	require.Len(t, page.Shifts, 1)
	require.Equal(t, uint64(1), page.Shifts[0].K)
	require.Nil(t, page.Next)
	w.ask("/v1/shifts?before=1", &page)
	require.Empty(t, page.Shifts)
	for _, k := range []string{"0", "first", "18446744073709551616", "5"} {
		require.Equal(t, http.StatusNotFound, w.get("/v1/shifts/"+k).Code)
	}
}

func TestAPIBlocks(t *testing.T) {
	w := newAPIWorld(t)
	w.find(839_990, chainhash.Hash{5}, "accepted")
	w.find(839_995, chainhash.Hash{6}, "accepted")
	w.find(840_000, chainhash.Hash{7}, "unknown")
	w.told.chain[839_990], w.told.chain[839_995] = chainhash.Hash{5}, chainhash.Hash{66}
	var page blocksPage
	w.ask("/v1/blocks", &page)
	require.Len(t, page.Blocks, 3)
	require.Equal(t, "orphaned", page.Blocks[0].Status, "above the tip")
	require.Equal(t, "orphaned", page.Blocks[1].Status)
	require.Equal(t, "confirmed", page.Blocks[2].Status)
	require.Equal(t, uint32(10), page.Blocks[2].Confirmations)
	require.Equal(t, uint64(1), page.Blocks[2].Number)
	require.Equal(t, 2, w.told.asked)
	w.ask("/v1/blocks", &page)
	require.Equal(t, 2, w.told.asked, "the chain has the same tip")

	w.ask("/v1/blocks?limit=2", &page)
	w.ask(fmt.Sprintf("/v1/blocks?limit=2&before=%d", *page.Next), &page)
	require.Len(t, page.Blocks, 1)
	require.Equal(t, chainhash.Hash{5}, page.Blocks[0].Hash)

	delete(w.told.chain, 839_990)
	w.told.nodes[0].Best = chainhash.Hash{2}
	w.ask("/v1/blocks", &page)
	require.Equal(t, "unknown", page.Blocks[2].Status)
}

// An answer that has not changed is not sent again, and what never changes is not
// even asked for again.
func TestAPICaching(t *testing.T) {
	w := newAPIWorld(t)
	w.rotate()
	for path, want := range map[string]string{
		"/v1/shifts": cacheBriefly, "/v1/pool": cacheBriefly, "/v1/shifts/1/shares": cacheForEver,
	} {
		first := w.get(path)
		require.Equal(t, http.StatusOK, first.Code)
		require.Equal(t, want, first.Header().Get("Cache-Control"))
		tag := first.Header().Get("ETag")
		for _, have := range []string{tag, `"x", W/` + tag, "*"} {
			again := w.get(path, "If-None-Match", have)
			require.Equal(t, http.StatusNotModified, again.Code, "%s with %s", path, have)
			require.Empty(t, again.Body.Bytes())
			require.Equal(t, tag, again.Header().Get("ETag"))
		}
		require.Equal(t, http.StatusOK, w.get(path, "If-None-Match", `"x"`).Code)
	}
	tag := w.get("/v1/shifts").Header().Get("ETag")
	w.rotate()
	require.Equal(t, http.StatusOK, w.get("/v1/shifts", "If-None-Match", tag).Code)
	require.Equal(t, cacheNever, w.get("/healthz").Header().Get("Cache-Control"))
	require.Equal(t, cacheNever, w.get("/v1/shifts/99").Header().Get("Cache-Control"))
}

func TestAPIHealth(t *testing.T) {
	w := newAPIWorld(t)
	w.mine(apiAlice)
	require.Equal(t, http.StatusOK, w.get("/healthz").Code, "one node of two is enough")
	for name, spoil := range map[string]func(){
		"no Bitcoin node": func() { w.told.nodes[0].Up = false },
		"no EVM node":     func() { w.told.account.Err = errors.New("refused") },
	} {
		before := *w.told
		before.nodes = slices.Clone(w.told.nodes)
		spoil()
		require.Equal(t, http.StatusServiceUnavailable, w.get("/healthz").Code, name)
		*w.told = before
		require.Equal(t, http.StatusOK, w.get("/healthz").Code)
	}
}

// The number of series does not grow with miners, workers, shifts or blocks.
func TestMetricsDoNotGrow(t *testing.T) {
	w := newAPIWorld(t)
	series := func() (n int) {
		families, err := w.gatherer.Gather()
		require.NoError(t, err)
		for _, f := range families {
			n += len(f.GetMetric())
		}
		return n
	}
	before := series()
	w.mine(apiAlice+".a", apiAlice+".b", apiBob)
	w.rotate()
	w.now = w.now.Add(statisticsAge)
	require.Equal(t, before, series())
	require.Less(t, before, 60)
	body := w.get("/metrics").Body.String()
	require.Contains(t, body, `paydirt_hashrate{window="24h"}`)
	require.NotContains(t, strings.ToLower(body), strings.ToLower(apiAlice))
}
