package stratum

import (
	"math"
	"time"
)

// average is the rate of something per second, recent times counting most. Every
// event of weight w adds w/window, and all of it fades by e^(−t/window), so that
// after a time T of steady rate r the sum is r·(1 − e^(−T/window)). Dividing by
// that factor removes the bias of a young average; ckpool calls it time bias.
type average struct {
	window time.Duration
	sum    float64
	at     time.Time // of sum
	since  time.Time // of the beginning
}

// leastAge bounds the bias correction: what came in the first instant says
// little about the rate.
const leastAge = time.Second

func newAverage(window time.Duration, now time.Time) average {
	return average{window: window, at: now, since: now}
}

// averageOf returns an average that has seen a steady rate since then.
func averageOf(window time.Duration, rate float64, since, now time.Time) average {
	a := average{window: window, at: now, since: since}
	a.sum = rate * a.bias(now)
	return a
}

// add counts an event of weight w.
func (a *average) add(now time.Time, w float64) {
	a.sum = a.faded(now) + w/a.window.Seconds()
	if now.After(a.at) {
		a.at = now
	}
}

// rate returns the weight per second.
func (a *average) rate(now time.Time) float64 {
	return a.faded(now) / a.bias(now)
}

// bias is the part of a steady rate that the sum has reached by now.
func (a *average) bias(now time.Time) float64 {
	age := max(now.Sub(a.since), leastAge)
	return -math.Expm1(-age.Seconds() / a.window.Seconds())
}

func (a *average) faded(now time.Time) float64 {
	if !now.After(a.at) {
		return a.sum
	}
	return a.sum * math.Exp(-now.Sub(a.at).Seconds()/a.window.Seconds())
}

// rateWindows are over which times a worker's hash rate is told.
var rateWindows = [...]time.Duration{time.Minute, 5 * time.Minute, time.Hour, 24 * time.Hour}

// averages are averages of the same events over all rateWindows.
type averages struct {
	sums      [len(rateWindows)]float64
	at, since time.Time
}

// over returns the average over a window.
func (a *averages) over(i int) average {
	return average{window: rateWindows[i], sum: a.sums[i], at: a.at, since: a.since}
}

// add counts an event of weight w.
func (a *averages) add(now time.Time, w float64) {
	for i := range a.sums {
		one := a.over(i)
		one.add(now, w)
		a.sums[i] = one.sum
	}
	if now.After(a.at) {
		a.at = now
	}
}
