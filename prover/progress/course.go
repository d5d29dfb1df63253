package progress

import (
	"sync"
	"time"
)

// tick is how often a Course looks at the clock.
const tick = time.Second / 4

// Course is a number of works that can not say how far they are. What is told is the
// time, in seconds: of works that are over the time that they took, of others what they
// were estimated to take, corrected by how wrong the last estimate was.
type Course struct {
	tell  Func
	over  time.Duration // what works took that are over
	left  time.Duration // estimate of all others, the running one with them
	wrong float64       // time over estimate of the last work

	mu    sync.Mutex
	stage string
	last  [2]int
}

// NewCourse begins works that are estimated to take total together.
func NewCourse(tell Func, total time.Duration) *Course {
	return &Course{tell: tell, left: total, wrong: 1, last: [2]int{-1, -1}}
}

// Run runs the next work and returns its error.
func (c *Course) Run(stage string, estimate time.Duration, work func() error) error {
	began, stop := time.Now(), make(chan struct{})
	var ticking sync.WaitGroup
	c.now(stage, 0)
	ticking.Go(func() {
		ticker := time.NewTicker(tick)
		defer ticker.Stop()
		for {
			select {
			case <-stop:
				return
			case <-ticker.C:
				c.now(stage, min(time.Since(began), c.corrected(estimate)))
			}
		}
	})
	err := work()
	close(stop)
	ticking.Wait()
	took := time.Since(began)
	c.over += took
	c.left = max(0, c.left-estimate)
	if estimate > 0 {
		c.wrong = float64(took) / float64(estimate)
	}
	return err
}

// End says that all works are over, or that one failed.
func (c *Course) End() {
	total := seconds(c.over)
	c.report("done", total, total)
}

func (c *Course) corrected(d time.Duration) time.Duration {
	return time.Duration(c.wrong * float64(d))
}

// now says that so much time of the running work is over.
func (c *Course) now(stage string, past time.Duration) {
	total := seconds(c.over + c.corrected(c.left))
	c.report(stage, min(int((c.over+past).Seconds()), total-1), total)
}

func seconds(d time.Duration) int { return max(1, int(d.Round(time.Second).Seconds())) }

func (c *Course) report(stage string, done, total int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if now := [2]int{done, total}; now != c.last || stage != c.stage {
		c.last, c.stage = now, stage
		c.tell.call(stage, done, total)
	}
}
