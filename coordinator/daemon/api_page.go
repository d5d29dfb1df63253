package daemon

import (
	"net/http"
	"strconv"
)

const (
	usualLimit = 100
	mostLimit  = 500
)

// limit reads how long a page may be. It has answered when ok is false.
func (a *api) limit(w http.ResponseWriter, r *http.Request) (n int, ok bool) {
	text := r.FormValue("limit")
	if text == "" {
		return usualLimit, true
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n > mostLimit {
		a.fail(w, r, http.StatusBadRequest, "limit is a number from 1 to %d, not %q", mostLimit, text)
		return 0, false
	}
	return n, true
}

// before reads where a page of a list that begins with the newest, number newest,
// starts: below the number that is asked for. It has answered when ok is false.
func (a *api) before(w http.ResponseWriter, r *http.Request, newest uint64) (from uint64, ok bool) {
	text := r.FormValue("before")
	if text == "" {
		return newest, true
	}
	n, err := strconv.ParseUint(text, 10, 63)
	if err != nil || n == 0 {
		a.fail(w, r, http.StatusBadRequest, "before is a number from 1 on, not %q", text)
		return 0, false
	}
	return min(n-1, newest), true
}

// page calls add for the numbers from … 1, at most limit of them, and returns the
// cursor of the next page, nil when there is none.
func page(from uint64, limit int, add func(n uint64)) (next *uint64) {
	for n := from; n > 0; n-- {
		if limit == 0 {
			before := n + 1
			return &before
		}
		limit--
		add(n)
	}
	return nil
}
