package ceremony

import (
	"math/bits"
	"runtime"
	"sync"

	"github.com/consensys/gnark-crypto/ecc"
)

// Work is counted in scalar multiplications in the first group. What other things
// take in these was measured, on one machine.
const (
	workG2     = 3  // a scalar multiplication in the second group
	workDecode = 2  // reading and checking the points of all lists at one power
	workHold   = 1  // holding them against those before
	workWire   = 28 // evaluating a wire of a circuit
	workRow    = 2  // a constraint in phase 2: reading, contributing, verifying or sealing
)

// workRead is what reading a file of a phase takes.
func (p *Plan) workRead(phase int) int {
	if phase == 1 {
		return workDecode * int(p.size())
	}
	return p.workUpdate()
}

// workContribute is what a contribution takes.
func (p *Plan) workContribute(phase int) int {
	if phase == 1 {
		return p.workRead(1) + p.workMultiply()
	}
	return p.workRead(2) + p.workUpdate()
}

// workHold is what holding a contribution against the one before takes.
func (p *Plan) workHold(phase int) int {
	if phase == 1 {
		return workHold * int(p.size())
	}
	return p.workUpdate()
}

// workVerify is what verifying so many contributions takes.
func (p *Plan) workVerify(phase, files int) int {
	return files * (p.workRead(phase) + p.workHold(phase))
}

// workUpdate is what one thing done to the values of phase 2 takes.
func (p *Plan) workUpdate() int { return workRow * (p.Shift.Constraints + p.Settle.Constraints) }

// workMultiply is what multiplying all powers takes.
func (p *Plan) workMultiply() int { n := int(p.size()); return n*(3+workG2) + n - 1 }

// workStart is what it takes to work out where phase 2 begins.
func (p *Plan) workStart() int {
	work := p.workMultiply() + workWire*(p.Shift.Constraints+p.Settle.Constraints)
	domain := func(c CircuitPlan) uint64 { return ecc.NextPowerOfTwo(uint64(c.Constraints)) }
	for n := range map[uint64]bool{domain(p.Shift): true, domain(p.Settle): true} {
		work += (3 + workG2) * int(n/2*uint64(bits.TrailingZeros64(n))+n)
	}
	return work
}

// beginVerify begins to count the work of verifying a ceremony that is in one phase,
// and of bringing it to another.
func (c *Ceremony) beginVerify(phase, to int) error {
	files, err := c.newest(1)
	if err != nil {
		return err
	}
	work := 0
	if c.started == nil {
		work = c.plan.workVerify(1, files)
		if c.plan.Import != nil {
			work += c.plan.workRead(1)
		}
		if to > 1 {
			work += c.plan.workStart()
		}
	}
	if phase > 1 {
		if files, err = c.newest(2); err != nil {
			return err
		}
		work += c.plan.workVerify(2, files)
	}
	if to > 2 {
		work += c.plan.workUpdate()
	}
	c.begin(work)
	return nil
}

// parallel runs f over pieces of [0, n), small enough that uneven work evens out.
func parallel(n int, f func(start, end int)) {
	workers := runtime.GOMAXPROCS(0)
	piece := max(1, min(256, (n+workers-1)/workers))
	next := make(chan int)
	var done sync.WaitGroup
	for range workers {
		done.Go(func() {
			for start := range next {
				f(start, min(start+piece, n))
			}
		})
	}
	for start := 0; start < n; start += piece {
		next <- start
	}
	close(next)
	done.Wait()
}
