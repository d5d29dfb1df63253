//go:build race

package stratum

// slowdown is what the race detector costs tests that look at the clock.
const slowdown = 10
