package keeper

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"paydirt/coordinator/evm"
)

// maxNoted is how many of a kind a text names.
const maxNoted = 4

// ItemErrors are the failures of single items of a step. All other items were seen
// to.
type ItemErrors []error

// Error names the first few.
func (e ItemErrors) Error() string {
	var texts []string
	for _, err := range e[:min(len(e), maxNoted)] {
		texts = append(texts, err.Error())
	}
	if more := len(e) - len(texts); more > 0 {
		texts = append(texts, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(texts, "; ")
}

// Unwrap returns the errors.
func (e ItemErrors) Unwrap() []error { return e }

// pass reports whether all of them are those of an EVM node that may be back soon.
func (e ItemErrors) pass() bool {
	for _, err := range e {
		var node *evm.NodeError
		if !errors.As(err, &node) {
			return false
		}
	}
	return true
}

// maxUnreachable is after how many items in a row for which the EVM node could not be
// reached a step ends: each may have cost a timeout.
const maxUnreachable = 3

// failures collects what failed in a step.
type failures struct {
	errs        []error
	unreachable int // in a row
}

// add notes how an item went and reports whether the step goes on with the next.
func (f *failures) add(err error) (goOn bool) {
	if err == nil {
		f.unreachable = 0
		return true
	}
	f.errs = append(f.errs, err)
	var node *evm.NodeError
	var answer rpc.Error
	switch {
	case errors.Is(err, context.Canceled):
		return false
	case errors.As(err, &node) && !errors.As(err, &answer):
		f.unreachable++
	default:
		f.unreachable = 0
	}
	return f.unreachable < maxUnreachable
}

// err returns what failed, nil when nothing did.
func (f *failures) err() error {
	if len(f.errs) == 0 {
		return nil
	}
	return ItemErrors(f.errs)
}

// Trouble is something that does not work, and since when.
type Trouble struct {
	What  string
	Since time.Time
	Err   error
}

// retries spaces the tries of things that fail: a pause that doubles, from first to
// most, and is up to a quarter longer or shorter, so that many do not come at once.
type retries[K comparable] struct {
	first, most time.Duration
	failed      map[K]*retry
}

type retry struct {
	since, next time.Time
	pause       time.Duration
	err         error
}

func newRetries[K comparable](first, most time.Duration) retries[K] {
	return retries[K]{first: first, most: most, failed: make(map[K]*retry)}
}

// due reports whether something may be tried now.
func (r retries[K]) due(key K, now time.Time) bool {
	f := r.failed[key]
	return f == nil || !now.Before(f.next)
}

// note says how a try went.
func (r retries[K]) note(key K, now time.Time, err error) {
	if err == nil {
		delete(r.failed, key)
		return
	}
	f := r.failed[key]
	if f == nil {
		f = &retry{since: now, pause: r.first / 2}
		r.failed[key] = f
	}
	f.pause = min(2*f.pause, r.most)
	f.next = now.Add(f.pause*3/4 + rand.N(f.pause/2+1))
	f.err = err
}

// keep forgets everything that is not wanted any more.
func (r retries[K]) keep(wanted func(K) bool) {
	for key := range r.failed {
		if !wanted(key) {
			delete(r.failed, key)
		}
	}
}
