package progress

import "sync"

// Count is a work that counts what it has done, in units of which each takes about as
// long as another. What is told is thousandths of the whole. It is safe for concurrent
// use; a nil Count counts nothing.
type Count struct {
	tell Func

	mu          sync.Mutex
	stage       string
	done, total int
	told        int // thousandths
}

const thousand = 1000

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
	c.tell.call(c.stage, c.told, thousand)
}

// Add counts units that are done.
func (c *Count) Add(units int) {
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.done += units
	if now := min(c.done*thousand/c.total, thousand-1); now > c.told {
		c.told = now
		c.tell.call(c.stage, now, thousand)
	}
}

// End says that the work is over, or has failed. What is counted after it is not told.
func (c *Count) End() {
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.tell.call("done", thousand, thousand)
	c.tell = nil
}
