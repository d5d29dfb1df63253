package daemon

import (
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/ledger"
	"paydirt/coordinator/sharefile"
)

// shiftReport is one shift.
type shiftReport struct {
	K         uint64      `json:"k"`
	Tag       int64       `json:"tag"`
	State     string      `json:"state"`
	Count     uint32      `json:"count"`
	Opened    time.Time   `json:"opened"`
	Rotated   *time.Time  `json:"rotated"` // nil before
	Sealed    *time.Time  `json:"sealed"`  // nil before
	StateHash common.Hash `json:"state_hash"`
	Block     uint64      `json:"evm_block"`
	Depth     uint64      `json:"evm_depth"` // 0 when it was not asked for lately
}

// shiftsPage is the answer of /v1/shifts, the newest first.
type shiftsPage struct {
	Shifts []shiftReport `json:"shifts"`
	Next   *uint64       `json:"next"`
}

func (a *api) shifts(w http.ResponseWriter, r *http.Request) {
	limit, ok := a.limit(w, r)
	if !ok {
		return
	}
	from, ok := a.before(w, r, a.ledger.Newest())
	if !ok {
		return
	}
	depths := a.depths()
	answer := shiftsPage{Shifts: []shiftReport{}}
	answer.Next = page(from, limit, func(k uint64) {
		if s, ok := a.ledger.Shift(k); ok {
			answer.Shifts = append(answer.Shifts, reportShift(s, depths))
		}
	})
	a.answer(w, r, http.StatusOK, cacheBriefly, answer)
}

func (a *api) shift(w http.ResponseWriter, r *http.Request) {
	if s, ok := a.find(w, r); ok {
		a.answer(w, r, http.StatusOK, cacheBriefly, reportShift(s, a.depths()))
	}
}

// post is where a shift's post was seen on the chain.
type post struct{ block, depth uint64 }

// depths are those of the newest shifts' posts.
func (a *api) depths() map[uint64]post {
	posts := map[uint64]post{}
	for _, s := range a.cycle.Status().Shifts {
		posts[s.K] = post{s.Block, s.Depth}
	}
	return posts
}

func reportShift(s ledger.Shift, posts map[uint64]post) shiftReport {
	r := shiftReport{
		K: s.K, Tag: s.Tag(), State: s.State.String(), Count: s.Count, StateHash: s.StateHash, Block: s.PostedBlock,
		Opened: s.Opened.UTC(), Rotated: unlessZero(s.Rotated), Sealed: unlessZero(s.Sealed),
	}
	if seen, ok := posts[s.K]; ok {
		r.Block, r.Depth = seen.block, seen.depth
	}
	return r
}

func unlessZero(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = t.UTC()
	return &t
}

// shares sends the share data of a proven shift, which never change.
func (a *api) shares(w http.ResponseWriter, r *http.Request) {
	s, ok := a.find(w, r)
	if !ok {
		return
	}
	if s.State < ledger.StateProven {
		a.fail(w, r, http.StatusNotFound, "shift %d is %s; its share data are there when it is proven", s.K, s.State)
		return
	}
	proven, err := a.ledger.Post(s.K)
	if err != nil {
		a.fail(w, r, http.StatusInternalServerError, "%v", err)
		return
	}
	root := proven.ShareRoot.Bytes()
	w.Header().Set("Cache-Control", cacheForEver)
	if unchanged(w, r, fmt.Sprintf(`"%x"`, root[:])) {
		return
	}
	w.Header().Set("Content-Type", sharefile.ContentType)
	w.Header().Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", sharefile.Name(s.K)))
	if r.Method == http.MethodHead {
		return
	}
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
		a.fail(w, r, http.StatusNotFound, "no shift %q; the newest is %d", r.PathValue("k"), a.ledger.Newest())
	}
	return s, ok
}
