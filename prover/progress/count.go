package progress

import "sync"

// Count is a work that counts what it has done, in units of which each takes about as
// long as another. It is safe for concurrent use; a nil Count counts nothing.
type Count struct {
	tell Func

	mu          sync.Mutex
	stage       string
	done, total int
	told        int
}

// steps is how often a Count tells, so that counting costs nothing.
const steps = 1000

// NewCount begins a work of total units.
func NewCount(tell Func, total int) *Count { return &Count{tell: tell, total: max(1, total)} }

// Stage says what is being done from now on.
func (c *Count) Stage(stage string) {
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.stage = stage
	c.now()
}

// Add counts units that are done.
func (c *Count) Add(units int) {
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.done += units
	if c.done-c.told >= max(1, c.total/steps) {
		c.now()
	}
}

// End says that the work is over, or has failed.
func (c *Count) End() {
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.tell.call("done", c.total, c.total)
}

func (c *Count) now() {
	c.told = c.done
	c.tell.call(c.stage, min(c.done, c.total-1), c.total)
}
