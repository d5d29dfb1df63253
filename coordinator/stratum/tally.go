package stratum

import "sync"

// tally counts connections by what they have in common, up to a limit for each.
type tally[K comparable] struct {
	limit  int
	mu     sync.Mutex
	counts map[K]int
}

func newTally[K comparable](limit int) *tally[K] {
	return &tally[K]{limit: limit, counts: map[K]int{}}
}

// enter counts one more, or returns false when the limit is reached.
func (t *tally[K]) enter(key K) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.counts[key] >= t.limit {
		return false
	}
	t.counts[key]++
	return true
}

// leave undoes an enter.
func (t *tally[K]) leave(key K) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.counts[key]--; t.counts[key] == 0 {
		delete(t.counts, key)
	}
}

func (t *tally[K]) count(key K) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.counts[key]
}
