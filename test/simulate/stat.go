package main

import "math"

// estimate is the mean of independent runs, Welford's way.
type estimate struct {
	n        int
	mean, m2 float64
}

func (e *estimate) add(v float64) {
	e.n++
	d := v - e.mean
	e.mean += d / float64(e.n)
	e.m2 += d * (v - e.mean)
}

// se is the standard error of the mean.
func (e *estimate) se() float64 {
	if e.n < 2 {
		return math.Inf(1)
	}
	return math.Sqrt(e.m2 / float64(e.n-1) / float64(e.n))
}

// above reports whether the mean is above v by more than four standard errors: one
// run in 30,000 by chance. below is the other way.
func (e *estimate) above(v float64) bool { return e.mean-4*e.se() > v }
func (e *estimate) below(v float64) bool { return e.mean+4*e.se() < v }
