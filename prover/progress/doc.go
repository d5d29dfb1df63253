// Package progress tells how far works are that take seconds to hours: by counting
// where the work is done here (Count), and by the clock, against an estimate, where a
// library does it in one call (Course).
//
// An estimate is a number of scalar multiplications times what this machine takes for
// one at the moment (Pace). Such numbers are fitted by hand to measured works; what
// scripts/bench-prover prints says how good they are.
package progress

// Func is told how far a work is: done of total, while it does what stage says. What
// the unit is, each work says. done is below total until the last call, which has both
// equal, also when the work fails. Calls come from several goroutines, one at a time. A
// nil Func is told nothing.
type Func func(stage string, done, total int)

func (f Func) call(stage string, done, total int) {
	if f != nil {
		f(stage, done, total)
	}
}
